"""Choose when something was or is: 図書館が開いたのは、いつですか."""

from collections.abc import Iterator

from quizapp.items.asked.answers import WRONG, explain, tail_of, wrong_answers
from quizapp.items.asked.cuts import tell
from quizapp.items.asked.stems import cleft, why_malformed
from quizapp.items.asked.told import Told
from quizapp.items.asked.topics import lacks_object
from quizapp.items.asked.values import draft_values, tells_time
from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.items.facts import Fact
from quizapp.japanese.article import Article
from quizapp.japanese.phrases.clauses import is_of_last
from quizapp.japanese.phrases.roles import Role

_MARKED = ("に", "には", "", "から")
_TAILS = ("", "前", "早朝", "未明", "ごろ", "頃", "春", "夏", "秋", "冬", "夕方", "夜", "朝")  # fmt: skip
# With these, に marks what is reached, not when it was.
_REACHED = frozenset(("さかのぼる", "遡る", "及ぶ", "決まる", "決める", "変わる", "変える", "変更", "延期", "改める", "移す", "ずれる", "予定", "設定", "戻る", "迫る", "控える", "ある", "なる"))  # fmt: skip
_BESIDE = ("毎年", "毎月", "毎週", "毎日", "来年", "昨年", "今年", "去年", "翌年", "来月", "先月", "今月", "同年", "その年")  # fmt: skip


@item_types.add("when")
class When(Item):
    """A question for the date or the time that a sentence of the article tells."""

    response = "choice"
    skill = "comprehension"
    instruction = "Answer as the article does."

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each date and time of day that belongs to a predicate."""

        def ask(fact: Fact) -> Item | Refusal:
            return cls._ask(article, fact, random_for)

        return draft_values(cls.name, article, tells_time, ask)

    @classmethod
    def _ask(
        cls, article: Article, fact: Fact, random_for: RandomFor
    ) -> Item | Refusal:
        word = fact.word
        told = tell(fact.sentence, word.start, word.end, article.title)
        if isinstance(told, str):
            return Refusal(cls.name, fact.sentence.index, word.surface, told)
        reason = _why_not(told, fact)
        since = "から" if told.answer.particle == "から" else ""
        stem = ""
        if not reason:
            wh = "何時" if fact.number.kind == "time" else "いつ"
            stem = cleft(told, wh + since, without=(told.answer,))
            reason = why_malformed(stem)
        tail = (tail_of(told, fact) or "") + since
        wrong = wrong_answers(fact, cls.name, random_for, tail)
        if not reason and not wrong:
            reason = f"there are no {WRONG} other values of its form"
        if reason:
            return Refusal(cls.name, fact.sentence.index, word.surface, reason)
        return cls(
            stem=stem,
            key=(word.surface + tail,),
            distractors=wrong,
            evidence=fact.evidence,
            explanation=explain(fact, wrong, tail),
            band=fact.band,
            context=fact.sentence.text,
        )


def _why_not(told: Told, fact: Fact) -> str:
    answer, clause = told.answer, told.clause
    if tail_of(told, fact) not in _TAILS:
        return "it is not a phrase by itself"
    if answer.particle not in _MARKED or (not answer.particle and not answer.has_comma):
        return "it does not tell when the whole sentence was so"
    if clause[-1].words[0].base in _REACHED:
        return "it is what was reached or decided, not when"
    if lacks_object(clause):
        return "its clause does not say what was done"
    if answer.particle == "から" and told.ending.is_past:
        return "it tells when something began that is over"
    at = clause.index(answer)
    before = clause[at - 1] if at else None
    is_bare = before is not None and before.role is Role.BARE and not before.has_comma
    if before and (is_bare or before.role is Role.OF or before.nominal in _BESIDE):
        return "it tells a part of the date only"
    is_closed = before is None or before.role is Role.TOPIC
    if not is_closed and any(each.role is Role.ADNOMINAL for each in clause[:at]):
        return "it may belong to another predicate"
    return "" if is_of_last(clause, answer) else "it may belong to another predicate"
