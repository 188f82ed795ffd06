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
from quizapp.items.facts.clauses import passage_around
from quizapp.items.names.rivals import unlike
from quizapp.items.names.speech import Speech, Told, speeches
from quizapp.items.names.voices import other_voices
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Entities, entities

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
        told = speeches(article, found)
        for speech in told:
            if isinstance(speech, tuple):
                sentence, reason = speech
                yield Refusal(cls.name, sentence.index, "「」", reason)
            elif reason := _why_not(article, found, speech, told):
                where = speech.sentence.index
                yield Refusal(cls.name, where, speech.words, reason)
            else:
                yield cls._ask(article, found, speech, random_for)

    @classmethod
    def _ask(
        cls, article: Article, found: Entities, speech: Speech, random_for: RandomFor
    ) -> Item | Refusal:
        sentence, speaker = speech.sentence, speech.speaker
        named = article.sentences[speaker.sentence]
        rng = random_for(cls.name, speech.words)
        wrong = unlike(found, other_voices(article, found, speech), WRONG)
        if len(wrong) < LEAST:
            reason = "there are too few others who could have said it"
            return Refusal(cls.name, sentence.index, speech.words, reason)
        rng.shuffle(wrong)
        others = " ".join(
            f"{each.text} is in 「{passage_around(article.sentences[each.mention.sentence], each.mention)}」."
            for each in wrong
            if each.mention
        )
        is_before = speaker.sentence == sentence.index and speaker.end < speech.start
        said = passage_around(
            named, speaker, speech.end - speaker.end if is_before else 8
        )
        return cls(
            stem=f"「{speech.words}」",
            key=(speaker.text,),
            distractors=tuple(Distractor(each.text, "another_name") for each in wrong),
            evidence=Evidence(
                speaker.sentence, speaker.start, speaker.end, speaker.text
            ),
            explanation=f"The article says 「{said}」. {others}",
            band=mean_band(sentence),
            context=sentence.text,
        )


def _why_not(
    article: Article, found: Entities, speech: Speech, told: list[Told]
) -> str:
    entity, words = found.entity(speech.speaker), speech.words
    if not entity.is_certain:
        return "its speaker may be somebody else"
    if any(name in words for name in entity.names):
        return "the words name their speaker"
    if words in article.title:
        return "the title has the words"
    alike = [each for each in told if isinstance(each, Speech) and words in each.words]
    places = [each for each in article.sentences if words in each.text]
    if len(places) > len(alike):
        return "the words stand elsewhere too"
    if any(not found.same(each.speaker, speech.speaker) for each in alike):
        return "the words stand elsewhere too"
    return "" if alike[0] is speech else "it is asked already"
