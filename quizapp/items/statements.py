"""Whether a sentence can be quoted as a statement of the article, without what is around it."""

import re
from itertools import pairwise

from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

_POINTING = re.compile(
    "これ|それ|あれ|ここ|そこ|あそこ|こちら|そちら|この|その|あの|こんな|そんな|あんな|こう|そう|こうした|そうした|"
    "彼|彼女|彼ら|両者|前者|後者|どれ|どの|どこ|何|誰|いつ|いくつ"
)
_RELATIVE_DAYS = frozenset(
    ("今日", "昨日", "明日", "一昨日", "明後日", "翌日", "前日", "当日", "同日", "翌年", "翌月", "翌朝", "先日", "今回", "前回", "次回", "今年", "去年", "昨年", "来年", "今月", "先月", "来月", "今週", "先週", "来週")
)  # fmt: skip
# Nouns that say nothing until it is told what they are of; so do words ending in the affixes.
_MEASURES = frozenset(
    (
        "長さ", "高さ", "重さ", "広さ", "幅", "深さ", "大きさ", "厚さ", "面積", "人口", "価格", "値段", "費用", "理由",
        "原因", "割合", "期間", "距離", "温度", "気温", "年齢", "速度", "合計", "平均", "全体", "半分", "残り", "総額",
        "予算", "結果", "目標", "時間", "時刻", "売上", "売り上げ", "重量", "容量", "全長", "定員", "年間", "利用者",
        "参加者", "来場者", "入場者", "こと", "もの", "ほう", "方", "人", "ところ", "前", "後", "上", "下", "中",
    )
)  # fmt: skip
_MEASURE_AFFIXES = ("数", "率", "額", "量", "費", "高")
_LIST_ITEM = re.compile("[0-9０-９A-Za-zＡ-Ｚ①-⑳]+[.．)）:：、]|[・●○◆◇■□※*•-]")
_OPEN_ENDING = re.compile(
    "(か|かな|かしら|ね|よね|な|ぞ|ましょう|だろう|でしょう|ください|下さい|なさい|ませんか|う)[。｡]$|[？?！!]$"
)
_CONDITION = re.compile(
    "もし|たとえ|場合|(れば|けば|げば|せば|てば|ねば|べば|めば|えば|(?<!も)たら|だら|なら(?![なぶんび]))"
)
_TO_READERS = re.compile(
    "みなさん|皆さん|皆様|みなさま|あなた|お伝え|ご紹介|ご覧|お願い|願って|いたします|ございます"
)
_CONNECTIVES = re.compile(
    "しかし|だが|ただし|ただ、|また、|そして|さらに|一方|ところが|そのため|このため|だから|したがって|つまり|例えば|たとえば|"
    "なお|まず|次に|最後に|ちなみに|しかも|それ|では、|でも|すると|とはいえ|なぜなら|というのも|もっとも|むしろ"
)


def why_no_statement(sentence: Sentence, title: str) -> str:
    """Return why `sentence` cannot stand alone as a statement, or an empty string.

    この and その may point to a noun of the article's `title`, which is shown with the
    question; anything else that is pointed at is missing.
    """
    if reason := why_unfit(sentence):
        return reason
    text, words = sentence.text, sentence.words
    if text[-1] not in "。｡" or _OPEN_ENDING.search(text):
        return "its sentence is a question, a request or a guess"
    if _LIST_ITEM.match(text):
        return "it stands in a list"
    if _TO_READERS.search(text):
        return "its sentence speaks to the reader"
    if _CONNECTIVES.match(text):
        return "its sentence goes on from the one before"
    if _CONDITION.search(text):
        return "its sentence states a condition"
    for word, following in pairwise((*words, None)):
        if (
            word
            and _POINTING.fullmatch(word.surface)
            and not (
                word.surface in ("この", "その")
                and following
                and following.surface in title
            )
        ):
            return f"its sentence points elsewhere ({word.surface})"
    if any(w.surface in _RELATIVE_DAYS or w.surface.startswith("同") for w in words):
        return "its sentence counts time from another one"
    return _why_no_subject(words)


def _why_no_subject(words: tuple[Word, ...]) -> str:
    """Return what is wrong with the first subject: none, or a measure of something unnamed."""
    start = 0
    for at, word in enumerate(words):
        if at and words[at - 1].end < word.start:
            start = at
        if word.pos == "助詞" and word.surface in ("は", "が") and at > start:
            nouns = [
                noun
                for noun in words[start:at]
                if noun.pos in ("名詞", "代名詞", "接尾辞")
            ]
            if not nouns or nouns[-1].number or _is_time(nouns[-1]):
                continue
            if all(_is_measure(noun) or _is_time(noun) for noun in nouns):
                return "its sentence does not say what is measured"
            return ""
    return "its sentence has no subject"


def _is_measure(noun: Word) -> bool:
    return noun.base in _MEASURES or noun.base.endswith(_MEASURE_AFFIXES)


def _is_time(noun: Word) -> bool:
    return noun.number is not None or noun.tokens[-1].morph.pos3 == "副詞可能"
