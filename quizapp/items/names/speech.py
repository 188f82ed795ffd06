"""Sentences that say who said something: 館長の木村さんは「…」と話した."""

import re
from dataclasses import dataclass

from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities import Entities, Kind, Mention, entities

_VERBS = (
    "話し|話す|話してい|語っ|語り|語る|語ってい|述べ|説明し|説明す|説明。|強調し|強調す|強調。|訴え|答え|コメントし|挨拶|あいさつし|指摘し|指摘す|"
    "振り返|呼びかけ|呼び掛け|喜ん|喜び|喜ぶ|笑顔|笑っ|笑う|意気込|期待を|期待す|期待し|感謝し|明かし|明かす|打ち明け|評価し|主張し|"
    "言っ|言う|言い|声をか|叫|つぶやい|尋ね|聞いた|胸を張"
)
_ATTRIBUTION = re.compile(f"」と、?[^「」]{{0,20}}?({_VERBS})")
_QUOTE = re.compile("「([^「」]*(?:『[^』]*』[^「」]*)*)」")
_SPEAKER_AFTER = re.compile("(さん|氏)?(は|が)、?")
_SHORTEST = 8
_VOICES = (Kind.PERSON, Kind.ROLE, Kind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Speech:
    """A quotation with its speaker; `start` and `end` are the places of the words in brackets."""

    sentence: Sentence
    speaker: Mention
    start: int
    end: int

    @property
    def words(self) -> str:
        """Return what is said, without its brackets."""
        return self.sentence.text[self.start : self.end]


def speech_in(found: Entities, sentence: Sentence) -> Speech | str:
    """Return the one quotation of a sentence with its one speaker, or why there is none.

    The speaker stands directly before は or が outside the brackets: before them, or
    between と and the verb of saying.
    """
    quotes = [
        each for each in _QUOTE.finditer(sentence.text) if len(each[1]) >= _SHORTEST
    ]
    said = [
        each for each in quotes if _ATTRIBUTION.match(sentence.text, each.end() - 1)
    ]
    if len(said) != 1:
        return "it has no quotation, or several"
    quote = said[0]
    outside = [
        each
        for each in found.of(sentence)
        if not quote.start() < each.start < quote.end()
    ]
    subjects = [
        each for each in outside if _SPEAKER_AFTER.match(sentence.text, each.end)
    ]
    marks = re.findall("[はが]、?", _outside(sentence.text, quote))
    if len(subjects) != 1 or subjects[0].kind not in _VOICES:
        return "it does not name one speaker"
    speaker = subjects[0]
    between = sentence.text[speaker.end : quote.start()]
    if speaker.start < quote.start() and len(between) > len(
        "は報道陣の取材に対し、電話で、"
    ):
        return "its speaker is far from what is said"
    return (
        Speech(sentence, speaker, quote.start() + 1, quote.end() - 1) if marks else ""
    )


def is_attributed(article: Article, sentence: Sentence, mention: Mention) -> bool:
    """Return whether `mention` is the speaker of a quotation in its sentence."""
    speech = speech_in(entities(article), sentence)
    return isinstance(speech, Speech) and speech.speaker == mention


def _outside(text: str, quote: re.Match[str]) -> str:
    return text[: quote.start()] + text[quote.end() :]
