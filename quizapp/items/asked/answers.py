"""The options of a question for a number or a date: as they stand in the sentence, and apart."""

from quizapp.items.asked.told import Told
from quizapp.items.base import Distractor, RandomFor
from quizapp.items.facts import Fact
from quizapp.items.facts.clauses import passage_around
from quizapp.items.facts.distractors import explain_rivals, other_values

WRONG = 3


def wrong_answers(
    fact: Fact, name: str, random_for: RandomFor, tail: str = ""
) -> tuple[Distractor, ...]:
    """Return three other values with `tail` behind them (前, から), or none."""
    rng = random_for(name, fact.sentence.text, fact.word.start)
    wrong = other_values(fact, WRONG, rng)
    if len(wrong) < WRONG:
        return ()
    return tuple(Distractor(each.text + tail, each.label) for each in wrong)


def explain(fact: Fact, wrong: tuple[Distractor, ...], tail: str = "") -> str:
    """Return where the article has the key, and the other values that it has, in English."""
    value = fact.word.surface
    said = f"The article says 「{passage_around(fact.sentence, fact.word)}」: {value}{tail}."
    others = explain_rivals(fact, (each.text.removesuffix(tail) for each in wrong))
    return f"{said} {others}".strip()


def tail_of(told: Told, fact: Fact) -> str | None:
    """Return what stands behind the value in its phrase (前 of 3年前), None if something is before."""
    nominal, value = told.answer.nominal, fact.word.surface
    return nominal.removeprefix(value) if nominal.startswith(value) else None
