"""Choose who did something: 2019年に就任したのは、誰ですか."""

from collections.abc import Iterator

from quizapp.items.asked.name_items import draft_names
from quizapp.items.asked.naming import ask_subject
from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Kind


@item_types.add("who")
class Who(Item):
    """A question for the person that a sentence of the article names as its subject."""

    response = "choice"
    skill = "comprehension"
    instruction = "Answer as the article does."

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each named person that surely does what the sentence says."""
        yield from draft_names(
            cls, article, random_for, ask=ask_subject, asking={Kind.PERSON: "誰"}
        )
