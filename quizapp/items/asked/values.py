"""The numbers and dates of an article that questions ask for, each value once by a type."""

from collections.abc import Callable, Iterator

from quizapp.items.base import Item, Refusal
from quizapp.items.facts import Fact, facts
from quizapp.items.facts.calendar import Parts
from quizapp.japanese.article import Article


def draft_values(
    name: str,
    article: Article,
    is_wanted: Callable[[Fact], bool],
    ask: Callable[[Fact], Item | Refusal],
) -> Iterator[Item | Refusal]:
    """Yield what `ask` makes of each fact that is wanted, and why others are none.

    `name` is the item type's. A value that was asked is not looked at again.
    """
    asked: set[Parts] = set()
    for fact in facts(article, name, is_whole=False):
        if isinstance(fact, Refusal):
            yield fact
        elif fact.number.parts not in asked and is_wanted(fact):
            made = ask(fact)
            if isinstance(made, Item):
                asked.add(fact.number.parts)
            yield made


def tells_time(fact: Fact) -> bool:
    """Return whether a number tells when: a date, an hour, 三年前."""
    after = fact.sentence.text[fact.word.end :]
    counter = fact.number.parts[-1][1]
    if fact.number.kind in ("date", "time"):
        # 3年 may be how long.
        value = fact.number.parts[0][0]
        is_count = counter == "年" and len(fact.number.parts) == 1 and value < 100
        return not is_count or after.startswith("前")
    return counter.startswith(("年", "か月", "カ月")) and after.startswith("前")


def tells_amount(fact: Fact) -> bool:
    """Return whether a number tells how many or how much, not when."""
    return not tells_time(fact)
