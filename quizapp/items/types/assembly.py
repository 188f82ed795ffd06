"""Put the pieces of a sentence in order: 汚れ｜を｜取り除く｜ことから始まる."""

from collections.abc import Iterator

from quizapp.items.base import (
    BLANK,
    Evidence,
    Item,
    RandomFor,
    Refusal,
    item_types,
)
from quizapp.items.slots import MARK, Slots
from quizapp.items.slots.cuts import PIECES, Cut, cuts
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article, Sentence

_SHOWN = 12


@item_types.add("assembly")
class Assembly(Slots):
    """A sentence of the article, four pieces of which are to be put in order."""

    skill = "grammar"
    instruction = "Put the pieces in the order that makes a sentence."
    slip = "piece_order"
    star = 3

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield an item for each sentence that can be cut so that one order is possible."""
        for sentence in article.sentences:
            reason = why_unfit(sentence)
            found = [] if reason else list(cuts(sentence))
            if found:
                yield cls._ask(sentence, max(found, key=_worth))
            elif not sentence.is_heading:
                reason = reason or "no part of it has pieces that go in one order only"
                shown = f"{sentence.text[:_SHOWN]}…"
                yield Refusal(cls.name, sentence.index, shown, reason)

    @classmethod
    def _ask(cls, sentence: Sentence, cut: Cut) -> Item:
        text, end = sentence.text, cut.start + len(cut.text)
        return cls(
            stem=text[: cut.start] + BLANK * PIECES + text[end:],
            key=(MARK.join(cut.pieces),),
            evidence=Evidence(sentence.index, cut.start, end, cut.text),
            explanation=cut.reasons,
            band=max(
                word.band
                for word in sentence.words
                if cut.start <= word.start and word.end <= end
            ),
            context=text,
        )


def _worth(cut: Cut) -> tuple[float, int]:
    return cut.interest, len(cut.text)
