"""Choose who said some words that the article quotes."""

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
from quizapp.items.facts.clauses import clause_around
from quizapp.items.names.distractors import unlike
from quizapp.items.names.speech import Speech, speech_in
from quizapp.items.names.voices import other_voices
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Entities, Kind, entities

WRONG = 3
LEAST = 2


@item_types.add("who_said")
class WhoSaid(Item):
    """Words in brackets, with the persons of the article to choose the speaker from."""

    response = "choice"
    skill = "comprehension"
    instruction = "Who said this, according to the article?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each quotation with one certain speaker, and the refusals."""
        found = entities(article)
        for sentence in article.sentences:
            if sentence.is_heading or "「" not in sentence.text:
                continue
            speech = speech_in(found, sentence)
            if isinstance(speech, str):
                yield Refusal(cls.name, sentence.index, "「」", speech)
            elif reason := _why_not(article, found, speech):
                yield Refusal(cls.name, sentence.index, speech.words, reason)
            else:
                yield cls._ask(article, found, speech, random_for)

    @classmethod
    def _ask(
        cls, article: Article, found: Entities, speech: Speech, random_for: RandomFor
    ) -> Item | Refusal:
        sentence, speaker = speech.sentence, speech.speaker
        rng = random_for(cls.name, speech.words)
        wrong = unlike(found, other_voices(article, found, speech), WRONG)
        if len(wrong) < LEAST:
            reason = "there are too few others who could have said it"
            return Refusal(cls.name, sentence.index, speech.words, reason)
        rng.shuffle(wrong)
        others = " ".join(
            f"{each.text} is in 「{clause_around(article.sentences[each.mention.sentence], each.mention)}」."
            for each in wrong
            if each.mention
        )
        return cls(
            stem=f"「{speech.words}」",
            key=(speaker.text,),
            distractors=tuple(Distractor(each.text, "another_name") for each in wrong),
            evidence=Evidence(sentence.index, speaker.start, speaker.end, speaker.text),
            explanation=f"The article says 「{clause_around(sentence, speaker)}」. {others}",
            band=mean_band(sentence),
            context=sentence.text,
        )


def _why_not(article: Article, found: Entities, speech: Speech) -> str:
    entity, words = found.entity(speech.speaker), speech.words
    if not entity.is_certain:
        return "its speaker may be somebody else"
    if any(name in words for name in entity.names):
        return "the words name their speaker"
    if entity.kind == Kind.ROLE and len(entity.name) < LEAST:
        return "its speaker is hardly named"
    if words in article.title:
        return "the title has the words"
    for sentence in article.sentences:
        if sentence is speech.sentence or words not in sentence.text:
            continue
        other = speech_in(found, sentence)
        if not (
            isinstance(other, Speech) and found.same(other.speaker, speech.speaker)
        ):
            return "the words stand elsewhere too"
        if sentence.index < speech.sentence.index:
            return "it is asked already"
    return ""
