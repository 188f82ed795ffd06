"""Choose where something was or is: 村上さんが生まれたのは、どこですか."""

from collections.abc import Iterator

from quizapp.items.asked.name_items import draft_names
from quizapp.items.asked.naming import ask_place
from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.japanese.article import Article
from quizapp.japanese.entities import PLACES, Kind

_ASKING = dict.fromkeys(PLACES, "どこ") | {Kind.COUNTRY: "どの国"}


@item_types.add("where")
class Where(Item):
    """A question for the place that a sentence of the article tells."""

    response = "choice"
    skill = "comprehension"
    instruction = "Answer as the article does."

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each named place that surely belongs to a predicate."""
        yield from draft_names(cls, article, random_for, ask=ask_place, asking=_ASKING)
