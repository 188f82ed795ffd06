"""Choose the particle between a noun and its predicate: 会議＿＿参加する → に."""

from collections import Counter
from collections.abc import Iterator

from quizapp.items.base import (
    BLANK,
    Distractor,
    Evidence,
    Item,
    RandomFor,
    Refusal,
    Span,
    item_types,
)
from quizapp.items.frames import Frame, frame_of, has_frame
from quizapp.items.frames.nouns import kinds_of
from quizapp.items.frames.options import SLIPS, possible_slips
from quizapp.items.frames.phrases import Phrase, phrases_in
from quizapp.items.frames.sureness import why_unsure
from quizapp.items.stems import why_unfit
from quizapp.japanese.article import Article
from quizapp.japanese.dictionary import open_dictionary

FEWEST, MOST = 2, 3
SENTENCES = 2
"""In how many sentences one predicate is asked."""


@item_types.add("particle")
class Particle(Item):
    """A sentence with one case particle blanked out that only its predicate decides."""

    response = "choice"
    skill = "grammar"
    instruction = "Which particle belongs in the blank?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each phrase that a frame decides, and the other phrases' refusals.

        Only phrases whose predicate has a frame are worth a refusal.
        """
        asked: Counter[str] = Counter()
        for sentence in article.sentences:
            unfit = why_unfit(sentence)
            for phrase in phrases_in(sentence):
                particle = phrase.words[phrase.particle].surface
                if not has_frame(phrase.base, phrase.reading, particle):
                    continue
                is_repeated = asked[phrase.base] >= SENTENCES
                repeated = f"it is asked in {SENTENCES} sentences already"
                made = unfit or (
                    repeated if is_repeated else cls._ask(phrase, random_for)
                )
                if isinstance(made, str):
                    named = (
                        f"{phrase.words[phrase.noun].surface}{particle}{phrase.base}"
                    )
                    yield Refusal(cls.name, sentence.index, named, made)
                else:
                    asked[phrase.base] += 1
                    yield made

    @classmethod
    def _ask(cls, phrase: Phrase, random_for: RandomFor) -> Item | str:
        particle, text = phrase.words[phrase.particle], phrase.sentence.text
        kinds = kinds_of(phrase.words[phrase.noun])
        frame = frame_of(phrase.base, phrase.reading, particle.surface, kinds)
        if frame is None:
            return "what its noun names is not sure enough"
        if reason := why_unsure(phrase):
            return reason
        noun = phrase.words[phrase.noun].surface
        if open_dictionary().has(f"{noun}{particle.surface}{phrase.base}"):
            return "together they mean something of their own"
        wrong = possible_slips(frame, phrase)
        if len(wrong) < FEWEST:
            return "too few other particles are surely wrong"
        rng = random_for(cls.name, text, particle.start)
        rng.shuffle(wrong)
        wrong = wrong[:MOST]
        return cls(
            stem=text[: particle.start] + BLANK + text[particle.end :],
            key=(particle.surface,),
            distractors=tuple(Distractor(each, SLIPS[each]) for each in wrong),
            target=Span(BLANK, particle.start, particle.start + len(BLANK)),
            evidence=Evidence(
                phrase.sentence.index, particle.start, particle.end, particle.surface
            ),
            explanation=_explain(frame),
            band=phrase.words[phrase.predicate].band,
            context=text,
        )


def _explain(frame: Frame) -> str:
    is_adjective = frame.example.endswith("だ")
    predicate = frame.predicate + ("だ" if is_adjective else "")
    return f"〜{frame.particle}{predicate} is “{frame.meaning}”, as in {frame.example}."
