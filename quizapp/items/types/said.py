"""Find the one of four statements that the article makes: a value was changed in the others."""

from collections.abc import Iterator

from quizapp.items.base import (
    Distractor,
    Evidence,
    Item,
    RandomFor,
    Refusal,
    item_types,
)
from quizapp.items.facts import mean_band
from quizapp.items.facts.fours import SIZE, Statement, fours
from quizapp.japanese.article import Article

STEM = "記事の内容と合うものは、どれですか。"


@item_types.add("said")
class Said(Item):
    """Four sentences of the article with a number each, three of which were changed."""

    response = "choice"
    skill = "comprehension"
    instruction = "Which of these is what the article says?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each four statements, no statement in two of them."""
        groups = list(fours(article, cls.name, SIZE - 1, random_for))
        if not groups:
            reason = f"there are no {SIZE} statements whose numbers can be changed"
            yield Refusal(cls.name, 0, article.sentences[0].text, reason)
        yield from map(cls._ask, groups)

    @classmethod
    def _ask(cls, group: tuple[Statement, ...]) -> Item:
        *changed, true = group
        text = true.sentence.text
        return cls(
            stem=STEM,
            key=(text,),
            distractors=tuple(
                Distractor(each.changed, each.wrong.label if each.wrong else "")
                for each in changed
            ),
            evidence=Evidence(true.sentence.index, 0, len(text), text),
            explanation=" ".join(each.correction for each in changed),
            band=mean_band(true.sentence),
            context="\n".join(each.sentence.text for each in group),
        )
