"""Sentences that can stand at one place of their paragraph only: この橋 right after a bridge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.words import Word

MOST_PLACES = 4
FEWEST_PLACES = 3
SHORTEST, LONGEST = 60, 320

_POINTING = ("この", "その")
# Behind この and その these say when, why or how, and name nothing that was told of.
_RELATIONS = frozenset(
    (
        "後", "あと", "ため", "結果", "うち", "とき", "時", "日", "年", "月", "週", "夜", "朝", "頃", "ころ", "前", "上",
        "間", "際", "場", "場合", "度", "ほか", "他", "もの", "こと", "点", "中", "人", "方", "ほう", "まま", "よう",
        "たび", "一方", "当時", "例", "理由", "原因", "背景", "数", "多く", "一つ", "分", "差", "影響", "名", "声", "周辺",
        "時間", "時期", "時代", "数字", "割合", "後ろ", "隣", "そば", "先", "代わり", "逆", "一部", "大半", "半分", "姿",
    )
)  # fmt: skip
# Nouns for many kinds of things: この建物 may be a library as well as a building.
_GENERAL = frozenset(
    (
        "建物", "施設", "場所", "地域", "国", "町", "村", "街", "市", "店", "作品", "製品", "商品", "制度", "事業", "活動",
        "方法", "会社", "企業", "団体", "言葉", "取り組み", "計画", "問題", "技術", "動物", "植物", "生き物", "物質", "道具",
        "行事", "催し", "イベント", "仕組み", "考え", "意見", "話", "出来事", "現象", "状態", "状況", "変化", "作業", "手法",
        "法律", "調査", "研究", "料理", "食べ物", "品", "組織", "地区", "土地", "都市", "機関", "人物", "女性", "男性", "子ども",
        "子供", "選手", "生徒", "学生", "部分", "装置", "機械", "設備", "素材", "材料", "構想", "方針", "政策", "対策", "目標",
        "成果", "効果", "協力", "関係", "会合", "会議", "大会", "番組", "企画", "サービス", "システム", "プロジェクト",
        "季節", "感覚", "気持ち", "言い伝え", "物語", "習慣", "文化", "伝統", "技", "種", "種類", "値", "傾向", "課題",
    )
)  # fmt: skip
_GOES_ON = re.compile(
    "しかし|だが|けれど|また|そして|さらに|一方|ところが|そのため|このため|だから|したがって|つまり|例えば|たとえば|"
    "なお|ただ|次に|最後に|その|この|これ|それ|同|こう|そう|ここ|そこ|こちら|なかでも|中でも|特に|では|でも|すると|やがて"
)


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence taken out of its paragraph and the places to choose from.

    `paragraph` is what is left; place n stands before its sentence n, the last one at its
    end. `key` is among `places`. `noun` of `pointer` (この橋) is that of `antecedent`.
    """

    sentence: Sentence
    paragraph: tuple[Sentence, ...]
    places: tuple[int, ...]
    key: int
    pointer: str
    noun: Word
    antecedent: Sentence


def gaps(article: Article) -> Iterator[Gap]:
    """Yield each sentence whose この or その allows one of the places only."""
    for section in article.sections:
        for paragraph in section.paragraphs:
            length = sum(len(sentence.text) for sentence in paragraph)
            if SHORTEST <= length <= LONGEST and len(paragraph) >= FEWEST_PLACES:
                yield from _gaps_in(article, paragraph)


def _gaps_in(article: Article, paragraph: tuple[Sentence, ...]) -> Iterator[Gap]:
    for at in range(1, len(paragraph)):
        sentence, before = paragraph[at], paragraph[at - 1]
        found = _pointer(sentence)
        if not found:
            continue
        pointer, noun = found
        earlier = [
            each for each in article.sentences[: sentence.index] if not each.is_heading
        ]
        naming = [each for each in earlier if noun.surface in each.text]
        if naming != [before] or _is_heading_word(article, sentence, noun):
            continue
        antecedent = next(
            (word for word in before.words if word.surface == noun.surface), None
        )
        if antecedent is None or before.text.count(noun.surface) > 1:
            continue
        rest = (*paragraph[:at], *paragraph[at + 1 :])
        places = _places(rest, at, noun)
        if len(places) >= FEWEST_PLACES:
            yield Gap(sentence, rest, places, at, pointer, antecedent, before)


def _pointer(sentence: Sentence) -> tuple[str, Word] | None:
    """Return この橋 and its noun when the sentence begins so and points nowhere else."""
    words = sentence.words
    if len(words) < 3 or words[0].surface not in _POINTING:
        return None
    noun, particle = words[1], words[2]
    if (
        words[0].start
        or noun.pos != "名詞"
        or noun.number
        or noun.surface in _RELATIONS
        or noun.surface in _GENERAL
        or len(noun.surface) < 2
        or particle.pos != "助詞"
        or particle.surface not in ("は", "が", "を", "に", "で", "には", "では")
        or noun.end != particle.start
    ):
        return None
    return sentence.text[: noun.end], noun


def _is_heading_word(article: Article, sentence: Sentence, noun: Word) -> bool:
    """Return whether a heading above the sentence names the noun, so that it is known everywhere."""
    return any(
        each.is_heading and noun.surface in each.text
        for each in article.sentences[: sentence.index]
    )


def _places(rest: tuple[Sentence, ...], at: int, noun: Word) -> tuple[int, ...]:
    """Return the key and the places that are surely wrong, at most `MOST_PLACES`, in order.

    Before the noun is told of, nothing can point back to it. After another sentence about
    something else, この would point to that.
    """
    earlier = list(range(at))
    following = rest[at].text if at < len(rest) else ""
    is_new = following and not _GOES_ON.match(following)
    later = [at + 1] if is_new and noun.surface not in following else []
    return tuple([*earlier, at, *later][-MOST_PLACES:])
