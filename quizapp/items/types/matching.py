"""Put words back into the sentences they were taken from."""

from collections.abc import Iterator

from quizapp.items.base import BLANK, Item, RandomFor, Refusal, item_types
from quizapp.items.slots import MARK, Slots
from quizapp.items.slots.gaps import Gap, groups
from quizapp.japanese.article import Article

_REASONS = {
    "na": "{} takes な before a noun.",
    "object": "{} makes a verb with する, and を can go with it.",
    "verb": "{} makes a verb with する.",
    "noun": "{} takes neither な nor する.",
}
_NO_OBJECT = "{} makes a verb with する that never takes を."


@item_types.add("matching")
class Matching(Slots):
    """Three or four sentences with a blank each, and the words that were taken out."""

    skill = "vocabulary"
    instruction = "Put each word into the sentence it belongs to."
    slip = "word_place"

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield an item for each group of sentences whose words fit in one way only."""
        found = list(groups(article))
        if not found:
            reason = "no three sentences lack words that grammar tells apart"
            yield Refusal(cls.name, 0, article.sentences[0].text, reason)
        yield from map(cls._ask, found)

    @classmethod
    def _ask(cls, gaps: tuple[Gap, ...]) -> Item:
        sentences = [gap.place.sentence for gap in gaps]
        return cls(
            stem="\n".join(map(_with_blank, gaps)),
            key=(MARK.join(gap.word.surface for gap in gaps),),
            evidence=gaps[0].place.evidence,
            explanation=" ".join(map(_reason, gaps)),
            band=max(gap.word.band for gap in gaps),
            context="\n".join(sentence.text for sentence in sentences),
        )


def _with_blank(gap: Gap) -> str:
    text, word = gap.place.sentence.text, gap.word
    return text[: word.start] + BLANK + text[word.end :]


def _reason(gap: Gap) -> str:
    never = gap.kind == "verb" and gap.nature.never_takes_object
    reason = _NO_OBJECT if never else _REASONS[gap.kind]
    return f"「{gap.phrase}」: {reason.format(gap.word.surface)}"
