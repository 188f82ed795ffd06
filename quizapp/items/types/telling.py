"""Put sentences of a story or a guide in the order in which it tells them."""

from collections.abc import Iterator

from quizapp.items.base import BLANK, Evidence, Item, RandomFor, Refusal, item_types
from quizapp.items.facts import mean_band
from quizapp.items.passages.telling import PIECES, Told, told_in_turn
from quizapp.items.slots import MARK, Slots
from quizapp.japanese.article import Article

_SHOWN = 8


@item_types.add("telling")
class Telling(Slots):
    """Four sentences of an article that tells things in turn, to be put in its order."""

    skill = "comprehension"
    instruction = "Put the sentences in the order in which the article tells them."
    slip = "sentence_order"

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield one item for an article that tells things in turn."""
        chosen = told_in_turn(article)
        if not chosen or any(MARK in each.text for each in chosen):
            reason = (
                f"it does not tell {PIECES} things in turn in sentences of their own"
            )
            yield Refusal(cls.name, 0, article.sentences[0].text, reason)
            return
        first = chosen[0].sentence
        yield cls(
            stem="\n".join([BLANK] * PIECES),
            key=(MARK.join(each.text for each in chosen),),
            evidence=Evidence(first.index, 0, len(first.text), first.text),
            explanation=_explain(chosen),
            band=max(mean_band(each.sentence) for each in chosen),
            context="\n".join(each.text for each in chosen),
        )


def _explain(chosen: tuple[Told, ...]) -> str:
    """Return how each sentence begins and which of the article's it is, headings counted."""
    told = [
        f"「{each.text[:_SHOWN].rstrip('。')}…」 is sentence {each.sentence.index + 1}"
        for each in chosen
    ]
    return f"In the article, {', '.join(told[:-1])} and {told[-1]}."
