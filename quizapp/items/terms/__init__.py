"""The terms of an article in katakana or letters, where a sentence needs one and no other.

Another term is an option only where no sentence says of it what is said here of the first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.base import Evidence, Refusal
from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.words import Word

MOST_SHARED = 1
SHORTEST = 2

_FOREIGN = re.compile("[ァ-ヺー・]{3,}|[A-Za-zＡ-Ｚａ-ｚ]{2,}")
# Words that many things are called.
_VAGUE = frozenset(
    (
        "レベル", "ニュース", "ポイント", "メンバー", "グループ", "チーム", "イベント", "テーマ", "ケース", "タイプ", "サイズ",
        "ページ", "センター", "サービス", "システム", "プロジェクト", "スタッフ", "パートナー", "イメージ", "メッセージ", "アイデア",
        "スタート", "ハイライト", "ムード", "タイミング", "ビジョン", "アプローチ", "バランス", "ルート", "リーダー", "トップ",
        "メートル", "キロ", "センチ", "グラム", "リットル", "パーセント", "プラス", "マイナス", "サポート", "コーナー", "スムーズ",
        "ところ", "ほか", "みんな", "コミュニティ", "コミュニティー", "プログラム", "セット", "シーズン", "スペース", "スタイル",
        "タイトル", "データ", "モデル", "アプリ", "サイト", "テスト", "トン", "ドル", "ユーロ", "ミリ", "マーク", "ゴール",
        "ルール", "ライバル", "キャプテン", "コーチ", "トレーニング", "スピード", "カフェ", "コメント", "インタビュー", "アンケート",
    )
)  # fmt: skip
_BRACKETS = "「」『』（）()“”〈〉【】［］"
_AFTER = ("が", "を", "に", "で", "の", "は", "に関する", "について", "についての", "から", "へ", "と", "には", "では")  # fmt: skip
_LIGHT = frozenset(
    (
        "する", "ある", "いる", "なる", "こと", "もの", "ため", "よう", "年", "人", "日", "言う", "できる", "行う", "進める",
        "的", "化", "的な", "新しい", "新た", "多い", "大きな", "大きい", "場所", "時間", "中", "前", "後", "今", "今後", "今回",
        "現在", "多く", "一つ", "地域", "理由", "問題", "方法", "結果", "全体", "部分", "必要", "重要", "関係", "影響", "効果",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """A term in a sentence: `sentence.text[word.start:word.end]`, and others that are not it."""

    sentence: Sentence
    word: Word
    others: tuple["Other", ...]

    @property
    def evidence(self) -> Evidence:
        """Return the term as evidence of the sentence."""
        word = self.word
        return Evidence(self.sentence.index, word.start, word.end, word.surface)


@dataclass(frozen=True, slots=True)
class Other:
    """A term of the article and a sentence that it stands in."""

    text: str
    sentence: Sentence


def terms(article: Article, name: str, least: int) -> Iterator[Term | Refusal]:
    """Yield the terms that can be asked for, each in its first sentence that needs it.

    `name` is the item type's; a term has `least` others at least.
    """
    found = _terms_of(article)
    asked: set[str] = set()
    for sentence in article.sentences:
        words = [word for word in sentence.words if word.surface in found]
        if not words or sentence.is_heading:
            continue
        unfit = why_no_statement(sentence, article.title)
        if not unfit and any(each in sentence.text for each in _BRACKETS):
            unfit = "its sentence has somebody's words or a remark in brackets"
        for word in words:
            if word.surface in asked:
                continue
            reason = unfit or _why_not(sentence, word)
            others = () if reason else _others(article, sentence, word, found)
            if not reason and len(others) < least:
                reason = f"there are no {least} other terms that are surely wrong"
            if reason:
                yield Refusal(name, sentence.index, word.surface, reason)
            else:
                asked.add(word.surface)
                yield Term(sentence, word, others)


def _terms_of(article: Article) -> dict[str, list[Sentence]]:
    """Return each term with the sentences that it stands in."""
    places: dict[str, list[Sentence]] = {}
    for sentence in article.sentences:
        for word in {w.surface: w for w in sentence.words if _is_term(w)}.values():
            if not sentence.is_heading:
                places.setdefault(word.surface, []).append(sentence)
    return places


def _is_term(word: Word) -> bool:
    return (
        word.pos == "名詞"
        and not word.number
        and len(word.surface) >= SHORTEST
        and word.surface not in _VAGUE
        and word.tokens[0].morph.pos2 != "固有名詞"
        and word.tokens[-1].morph.pos3
        not in ("副詞可能", "助数詞可能", "形状詞可能", "サ変可能")
        and _FOREIGN.fullmatch(word.surface) is not None
    )


def _why_not(sentence: Sentence, word: Word) -> str:
    own = next(
        each
        for each in bunsetsu_of(sentence.text, sentence.words)
        if each.start <= word.start and word.end <= each.end
    )
    if own.start != word.start or own.particle not in _AFTER:
        return "it is part of a longer word"
    if sentence.text.count(word.surface) > 1:
        return "the sentence has it twice"
    return ""


def _others(
    article: Article, sentence: Sentence, word: Word, found: dict[str, list[Sentence]]
) -> tuple[Other, ...]:
    """Return the terms of its kind that no sentence says the same of."""
    ours = _content(sentence) - {word.base}
    chosen: list[Other] = []
    for text, sentences in found.items():
        names = (word.surface, *(each.text for each in chosen))
        if text in sentence.text or any(text in one or one in text for one in names):
            continue
        near = [each for each in article.sentences if text in each.text]
        if all(len(ours & _content(each)) <= MOST_SHARED for each in near):
            chosen.append(Other(text, sentences[0]))
    return tuple(chosen)


def _content(sentence: Sentence) -> set[str]:
    return {
        word.base
        for word in sentence.words
        if word.pos in ("名詞", "動詞", "形容詞", "形状詞")
        and not word.number
        and word.base not in _LIGHT
    }
