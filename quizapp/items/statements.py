"""Whether a sentence can be quoted as a statement of the article, without what is around it."""

import re
from itertools import pairwise

from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

_POINTING = re.compile(
    "これ|これら|それ|それら|あれ|ここ|そこ|あそこ|こちら|そちら|あちら|この|その|あの|こんな|そんな|あんな|こう|そう|こうした|"
    "そうした|こういう|そういう|彼|彼女|彼ら|両者|双方|前者|後者|どれ|どの|どこ|どちら|何|誰|だれ|いつ|いくつ|なぜ|次|以下|上記|"
    "一行|一家|本人|当人|一同|全員|両方|同様|前述|後述"
)
_SAME = re.compile("同([社市町村区県日月年週館校園店国省氏局所駅会院誌紙]|じ)|[同当]該")
_RELATIVE_DAYS = frozenset(
    (
        "今日", "昨日", "明日", "きょう", "きのう", "あす", "あした", "一昨日", "明後日", "今朝", "今夜", "昨夜", "今晩", "昨晩",
        "翌日", "前日", "当日", "翌年", "翌月", "翌朝", "翌週", "前年", "前月", "先日", "前回", "次回", "今週", "先週", "来週",
    )
)  # fmt: skip
# Nouns that say nothing until it is told what they are of; so do words ending in the affixes.
_MEASURES = frozenset(
    (
        "長さ", "高さ", "重さ", "広さ", "幅", "深さ", "大きさ", "厚さ", "太さ", "速さ", "面積", "人口", "価格", "値段", "費用", "料金", "代金", "理由",
        "原因", "割合", "期間", "距離", "温度", "気温", "年齢", "速度", "合計", "平均", "全体", "半分", "残り", "総額", "結果",
        "目標", "時間", "時刻", "売上", "売り上げ", "重量", "容量", "全長", "年間", "利用者", "直径", "濃度", "湿度", "周囲",
        "参加者", "来場者", "入場者", "回答者", "応募者", "うち", "内", "場合", "種類", "女性", "男性", "大人", "点", "種",
        "数", "寿命", "体長", "体重", "身長", "水温", "標高", "水深", "最高", "最低", "最大", "最小", "血圧", "縮尺", "半径",
    )
)  # fmt: skip
_MEASURE_AFFIXES = ("数", "率", "量", "面積", "高", "時間", "期間", "人口")
_PARTS_OF_WHOLES = frozenset(("割", "%", "％", "パーセント", "", "倍"))
_FORMAL = frozenset(
    (
        "こと",
        "もの",
        "ほう",
        "方",
        "人",
        "ところ",
        "の",
        "とき",
        "時",
        "必要",
        "可能性",
        "ため",
    )
)
_LIST_ITEM = re.compile("[0-9０-９A-Za-zＡ-Ｚ①-⑳]+[.．)）:：、]|[・●○◆◇■□※*•-]")
_OPEN_ENDING = re.compile(
    "(か|かな|かしら|ね|よ|よね|な|ぞ|さ|ましょう|だろう|でしょう|ください|下さい|なさい|ませんか|[おこそとのもろよ]う|"
    "かもしれない|かもしれません|ようだ|ようです|はずだ|はずです)[。｡]$|[？?！!]$"
)
_COMMANDS = frozenset(("命令形", "意志推量形"))
_CONDITION = re.compile(
    "もし(?!く)|たとえ(?!ば)|場合|仮に|とすると|[れけげせてねべめえ]ば|(?<!も)たら|だら(?!け)|なら(?![なぶんびずぬ])"
)
_TO_READERS = re.compile(
    "みなさん|皆さん|皆様|みなさま|あなた|お伝え|ご紹介|ご覧|お願い|願って|いたします|ございます|ご存じ|てみて"
)
_CONNECTIVES = re.compile(
    "しかし|だが|けれど|ただし|ただ、|また、|また(?=[ぁ-ん一-鿿])|そして|さらに|一方|ところが|そのため|このため|だから|したがって|つまり|例えば|"
    "たとえば|なお|まず|次に|次いで|続いて|最後に|最終的|ちなみに|しかも|それ|では、|でも|すると|とはいえ|なぜなら|というのも|もっとも|むしろ|"
    "逆に|反対に|実際|実は|特に|結局|結果|以来|以後|以前|ほかに|他に|同時に|やがて|ようやく|今度|もう|あとで|後に|のちに|そこ|こうして|"
    "今では|すなわち|加えて|併せて|あわせて|うち|中でも|なかでも|とくに|とりわけ|これ|途中|最初|はじめ|当初"
)
_VICTIMS = re.compile(
    "死者|死亡|死傷|犠牲|亡くな|けが|怪我|負傷|重傷|軽傷|行方不明|遺体|自殺|殺害|殺され|被害者|感染者|戦死"
)


def why_no_statement(
    sentence: Sentence, title: str, *, needs_subject: bool = True
) -> str:
    """Return why `sentence` cannot stand alone as a statement, or an empty string.

    この and その may point to a noun of the article's `title`, which is shown with the
    question; anything else that is pointed at is missing. A step of a recipe does not
    need a subject.
    """
    if reason := why_unfit(sentence):
        return reason
    text, words = sentence.text, sentence.words
    if text[-1] not in "。｡" or _OPEN_ENDING.search(text) or _commands(words):
        return "its sentence is a question, a request or a guess"
    if _LIST_ITEM.match(text):
        return "it stands in a list"
    if _TO_READERS.search(text):
        return "its sentence speaks to the reader"
    if _VICTIMS.search(text):
        return "its sentence counts victims"
    if _CONNECTIVES.match(text):
        return "its sentence goes on from the one before"
    if _CONDITION.search(text):
        return "its sentence states a condition"
    if pointing := _points_elsewhere(words, title):
        return f"its sentence points elsewhere ({pointing})"
    if _SAME.search(text) or any(word.surface in _RELATIVE_DAYS for word in words):
        return "its sentence counts time from another one"
    return _why_no_subject(words, title) if needs_subject else ""


def has_subject(sentence: Sentence) -> bool:
    """Return whether the sentence names what it is about, measures and times not counted."""
    return not _why_no_subject(sentence.words)


def _commands(words: tuple[Word, ...]) -> bool:
    last = words[-1].tokens[-1].morph if words else None
    return last is not None and last.cform.split("-")[0] in _COMMANDS


def _points_elsewhere(words: tuple[Word, ...], title: str) -> str:
    for word, following in pairwise((*words, None)):
        if word is None or not _POINTING.fullmatch(word.surface):
            continue
        is_named = following is not None and following.surface in title
        if not (word.surface in ("この", "その") and is_named):
            return word.surface
    return ""


def _why_no_subject(words: tuple[Word, ...], title: str = "") -> str:
    """Return what is wrong with the first subject: none, or something of what is not named."""
    start = 0
    for at, word in enumerate(words):
        if at and words[at - 1].end < word.start:
            start = at
        if word.pos != "助詞" or word.surface not in ("は", "が") or at == start:
            continue
        head, modifiers = _head(words[start:at])
        if not head or head[-1].base in _FORMAL or _is_time(head):
            continue
        if word.surface == "が" and _is_in_relative_clause(words, at):
            continue
        if modifiers or not _is_relational(head, title):
            return ""
        return f"its sentence does not say of what ({head[-1].surface})"
    return "its sentence has no subject"


def _head(words: tuple[Word, ...]) -> tuple[list[Word], list[Word]]:
    """Return the nouns that end a phrase as one compound, and the nouns before that name something."""
    at = len(words)
    while at and _is_noun(words[at - 1]):
        at -= 1
    return list(words[at:]), [
        word
        for word in words[:at]
        if _is_noun(word) and not _is_time([word]) and word.base not in _FORMAL
    ]


def _is_in_relative_clause(words: tuple[Word, ...], at: int) -> bool:
    """Return whether the first predicate after the が at `at` stands before a noun."""
    for word, following in pairwise((*words[at + 1 :], None)):
        if word and word.pos in ("動詞", "形容詞"):
            return following is not None and (
                (_is_noun(following) and following.start == word.end)
                or following.surface == "の"
            )
    return False


def _is_noun(word: Word) -> bool:
    return word.pos in ("名詞", "代名詞", "接尾辞", "接頭辞")


def _is_relational(head: list[Word], title: str) -> bool:
    """Return whether a subject is a measure or an act, of something the sentence leaves out."""
    surface = "".join(word.surface for word in head)
    is_act = len(head) == 1 and head[0].tokens[-1].morph.pos3 == "サ変可能"
    if surface in title:
        return False
    if head[-1].number and head[-1].number.parts:
        return head[-1].number.parts[-1][1] in _PARTS_OF_WHOLES
    return surface in _MEASURES or surface.endswith(_MEASURE_AFFIXES) or is_act


def _is_time(head: list[Word]) -> bool:
    """Return whether nouns tell when: 昨年, 4月; 三百人 and 三百人以上 do not."""
    number = next((noun.number for noun in head if noun.number), None)
    if number:
        return number.kind in ("date", "time")
    return head[-1].tokens[-1].morph.pos3 == "副詞可能"
