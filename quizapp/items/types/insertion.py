"""Find the place in a paragraph that a sentence was taken from."""

from collections.abc import Iterator
from random import Random

from quizapp.items.base import (
    Distractor,
    Evidence,
    Item,
    RandomFor,
    Refusal,
    item_types,
)
from quizapp.items.facts import mean_band
from quizapp.items.passages.gaps import Gap, gaps
from quizapp.japanese.article import Article

MARKS = "①②③④"


@item_types.add("insertion")
class Insertion(Item):
    """A paragraph of the article with marked places, and a sentence that was taken out."""

    response = "choice"
    skill = "comprehension"
    instruction = "At which of the marked places does the sentence in brackets belong?"
    shuffled = False

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield an item for each sentence whose words allow one place only."""
        found = list(gaps(article))
        if not found:
            reason = "no sentence can stand at one place of its paragraph only"
            yield Refusal(cls.name, 0, article.sentences[0].text, reason)
        yield from map(cls._ask, found)

    @classmethod
    def _ask(cls, gap: Gap) -> Item:
        marks = dict(zip(gap.places, MARKS, strict=False))
        before, noun = gap.antecedent, gap.noun
        return cls(
            stem=f"［{gap.sentence.text}］\n\n{_marked(gap, marks)}",
            key=(marks[gap.key],),
            distractors=tuple(
                Distractor(mark, "other_place")
                for place, mark in marks.items()
                if place != gap.key
            ),
            evidence=Evidence(before.index, noun.start, noun.end, noun.surface),
            explanation=(
                f"「{gap.pointer}」 points back to {noun.surface} in 「{before.text}」, "
                "so the sentence stands right after that one."
            ),
            band=mean_band(gap.sentence),
            context=gap.sentence.text + "".join(each.text for each in gap.paragraph),
        )

    def options(self, rng: Random) -> list[str]:  # noqa: ARG002
        """Return the marks in their order."""
        return sorted([self.key[0], *(wrong.text for wrong in self.distractors)])


def _marked(gap: Gap, marks: dict[int, str]) -> str:
    sentences = [each.text for each in gap.paragraph] + [""]
    return "".join(marks.get(at, "") + text for at, text in enumerate(sentences))
