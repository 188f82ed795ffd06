"""Whether a sentence can be quoted as a statement of the article, without what is around it."""

import re
from itertools import pairwise

from quizapp.items.facts.subjects import why_no_subject
from quizapp.items.stems import LONGEST, why_unfit
from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

LONGEST_OF_CLAUSES = 200
_POINTING = re.compile(
    "これ|これら|それ|それら|それから|それまで|あれ|ここ|そこ|あそこ|こちら|そちら|あちら|この|その|あの|こんな|そんな|あんな|こう|そう|こうした|"
    "そうした|こういう|そういう|彼|彼女|彼ら|両者|双方|前者|後者|どれ|どの|どこ|どちら|何|誰|だれ|いつ|いくつ|なぜ|次|以下|上記|"
    "一行|一家|本人|当人|一同|全員|両方|同様|前述|後述"
)
_ITSELF = ("そのもの", "そのまま")
_SAME = re.compile("同([社市町村区県日月年週館校園店国省氏局所駅会院誌紙]|じ)|[同当]該")
_RELATIVE_DAYS = frozenset(
    (
        "今日", "昨日", "明日", "きょう", "きのう", "あす", "あした", "一昨日", "明後日", "今朝", "今夜", "昨夜", "今晩", "昨晩",
        "翌日", "前日", "当日", "翌年", "翌月", "翌朝", "翌週", "前年", "前月", "先日", "前回", "次回", "当時", "今週", "先週", "来週",
    )
)  # fmt: skip
# 二人は, 三社は: who they are stands before.
_COUNTED = re.compile("((?:[二三四五六]|[2-6２-６])(?:人|社|者|つ|カ国|か国|校|店|匹|頭|軒))(?:は|が|とも|の間)")  # fmt: skip
_TODAYS = frozenset(("今日", "昨日", "明日", "きょう", "きのう", "あす", "あした", "一昨日", "明後日", "先日"))  # fmt: skip
_LIST_ITEM = re.compile("[0-9０-９A-Za-zＡ-Ｚ①-⑳]+[.．)）:：、]|[・●○◆◇■□※*•-]")
SPEAKER = re.compile("[^\\s、。「（(0-9０-９]{1,10}[ 　:：]|[―—–]{1,2}")
"""How a line begins that somebody speaks: 村井 実は、… of an interview, 司会：…"""
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
    "今では|もちろん|すなわち|加えて|併せて|あわせて|うち|中でも|なかでも|とくに|とりわけ|これ|途中|最初|はじめ|当初"
)
_VICTIMS = re.compile(
    "死者|死亡|死傷|犠牲|亡くな|けが|怪我|負傷|重傷|軽傷|行方不明|遺体|自殺|殺害|殺され|被害者|感染者|戦死"
)


def why_no_statement(
    sentence: Sentence,
    title: str,
    *,
    needs_subject: bool = True,
    longest: int = LONGEST,
) -> str:
    """Return why `sentence` cannot stand alone as a statement, or an empty string.

    この and その may point to a noun of the article's `title`, which is shown with the
    question; anything else that is pointed at is missing. A step of a recipe does not
    need a subject.
    """
    if reason := why_unfit(sentence, longest) or why_no_clause(sentence):
        return reason
    text, words = sentence.text, sentence.words
    if _TO_READERS.search(text):
        return "its sentence speaks to the reader"
    if _CONNECTIVES.match(text):
        return "its sentence goes on from the one before"
    if _CONDITION.search(text):
        return "its sentence states a condition"
    if counted := _COUNTED.match(text):
        return f"its sentence points elsewhere ({counted[1]})"
    if pointing := _points_elsewhere(words, title):
        return f"its sentence points elsewhere ({pointing})"
    if _SAME.search(text) or any(word.surface in _RELATIVE_DAYS for word in words):
        return "its sentence counts time from another one"
    return why_no_subject(words, title) if needs_subject else ""


def why_no_clause(sentence: Sentence) -> str:
    """Return why no clause of `sentence` can be a statement, or an empty string."""
    if reason := why_unfit(sentence, LONGEST_OF_CLAUSES):
        return reason
    text = sentence.text
    if text[-1] not in "。｡" or _OPEN_ENDING.search(text) or _commands(sentence.words):
        return "its sentence is a question, a request or a guess"
    if _LIST_ITEM.match(text):
        return "it stands in a list"
    if SPEAKER.match(text):
        return "its sentence begins with who speaks"
    return "its sentence counts victims" if _VICTIMS.search(text) else ""


def why_no_second(sentence: Sentence) -> str:
    """Return why `sentence` says nothing for sure even behind the one before, or an empty string."""
    text = sentence.text
    if reason := why_no_clause(sentence):
        return reason
    if _TO_READERS.search(text):
        return "its sentence speaks to the reader"
    if _CONDITION.search(text):
        return "its sentence states a condition"
    if any(word.surface in _TODAYS for word in sentence.words):
        return "its sentence counts time from another one"
    return ""


def _commands(words: tuple[Word, ...]) -> bool:
    last = words[-1].tokens[-1].morph if words else None
    return last is not None and last.cform.split("-")[0] in _COMMANDS


def _points_elsewhere(words: tuple[Word, ...], title: str) -> str:
    for word, following in pairwise((*words, None)):
        if word is None or not (
            _POINTING.fullmatch(word.surface)
            or (
                word.surface.startswith(("この", "その"))
                and word.surface not in _ITSELF
            )
        ):
            continue
        is_named = following is not None and following.surface in title
        if not (word.surface in ("この", "その") and is_named):
            return word.surface
    return ""
