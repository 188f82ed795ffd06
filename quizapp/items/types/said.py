"""Find the one of four statements that the article makes: something was changed in the others."""

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
    """Four sentences of the article, in three of which a number, a date or a word was changed."""

    response = "choice"
    skill = "comprehension"
    instruction = "Which of these is what the article says?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each four statements, no statement in two of them."""
        groups = list(fours(article, cls.name, SIZE - 1, random_for))
        if not groups:
            reason = f"there are no {SIZE} statements, three of which can be changed"
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
                Distractor(each.changed, each.change.wrong.label)
                for each in changed
                if each.change
            ),
            evidence=Evidence(true.sentence.index, 0, len(text), text),
            explanation=" ".join(
                each.change.correction for each in changed if each.change
            ),
            band=mean_band(true.sentence),
            context="\n".join(each.sentence.text for each in group),
        )
