"""Choose the verb that a noun asks for: 法律を＿＿する → 改正, not 改装 or 改選."""

from collections.abc import Iterator

from quizapp.items.base import (
    BLANK,
    Distractor,
    Item,
    RandomFor,
    Refusal,
    Span,
    item_types,
)
from quizapp.items.collocations.explanations import explain_collocation
from quizapp.items.collocations.frames import Frame, frame_of
from quizapp.items.places import Place
from quizapp.items.targets import draft_words
from quizapp.japanese.article import Article

LEAST = 2


@item_types.add("cloze")
class Cloze(Item):
    """A sentence with a verb blanked out, and verbs that its noun does not take."""

    response = "choice"
    skill = "vocabulary"
    is_on = False
    instruction = "Which word fits the sentence?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each verb that the noun before it fixes, and the refusals."""

        def ask(place: Place) -> Item | str:
            frame = frame_of(place)
            if frame is None:
                return "no noun before it that only one of the verbs we know goes with"
            if reason := _why_not(place, frame):
                return reason
            if len(frame.wrong) < LEAST:
                return "the other verbs look like forms of more than one verb"
            word, text = place.word, place.sentence.text
            rng = random_for(cls.name, text, frame.start)
            wrong = rng.sample(frame.wrong, len(frame.wrong))
            return cls(
                stem=text[: frame.start] + BLANK + text[frame.end :],
                key=(text[frame.start : frame.end],),
                distractors=tuple(
                    Distractor(form, "other_collocation") for form, _ in wrong
                ),
                target=Span(BLANK, frame.start, frame.start + len(BLANK)),
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_collocation(
                    word, frame, (base for _, base in wrong)
                ),
                band=word.band,
                context=text,
            )

        return draft_words(cls.name, article, ask)


def _why_not(place: Place, frame: Frame) -> str:
    word, text = place.word, place.sentence.text
    if text.count(frame.noun) > 1:
        return "its noun stands twice in the sentence"
    rest = text[: frame.start] + text[frame.end :]
    if text[frame.start : frame.end] in rest or word.base in rest:
        return "it stands twice in its sentence"
    return ""
