"""Sentences that say who said something: 館長の木村さんは「…」と話した."""

import re
from dataclasses import dataclass

from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities import Entities, Kind, Mention

_VERBS = (
    "話し|話す|語っ|語り|語る|述べ|説明し|説明す|説明。|強調し|強調す|強調。|訴え|答え|コメントし|コメント。|挨拶し|あいさつし|指摘し|指摘す|指摘。|"
    "振り返[りっる]|呼びかけ|呼び掛け|喜ん|喜び|喜ぶ|笑顔|笑っ|笑う|笑い|意気込[みんむ]|期待し|期待す|期待を|感謝し|明かし|明かす|評価し|評価す|"
    "主張し|主張す|主張。|言っ|言う|言い|叫ん|叫び|つぶやい|つぶやき|尋ね|胸を張|決意を|抱負を|力を込め|力説|うなず|教え|打ち明け|答弁|批判|ため息|頼ん|励まし|誘っ|注意し|謝っ|反論|たたえ"
)
_ATTRIBUTION = re.compile(f"」と、?([^「」。]{{0,20}}?)(?:{_VERBS})")
_QUOTE = re.compile("「((?:[^「」]|「[^「」]*」)*)」")
# What may stand between a speaker's name and は: an age, a field.
_GLOSS = "(?:[（(][^（）()]{1,20}[）)])?"
_TOPIC = re.compile(f"{_GLOSS}は")
_SUBJECT = re.compile(f"{_GLOSS}[はが]、?")
# Between the speaker and the words: no other subject, and nobody who could have said them.
_BETWEEN = re.compile(f"{_GLOSS}[はが]、?[^はがも「」]{{0,20}}")
_OPENING = re.compile("(?:[^はがをにで、。「」]{0,15}の)?")
_PASSIVE = re.compile("られ|され|わせ|てもら|ていただ|なかった|ない。|ません")
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


Told = Speech | tuple[Sentence, str]


def speeches(article: Article, found: Entities) -> list[Told]:
    """Return, for each sentence with 「, its quotation with its speaker, or why it has none."""
    made: list[Told] = []
    for sentence in article.sentences:
        if sentence.is_heading or "「" not in sentence.text:
            continue
        before = article.sentences[sentence.index - 1] if sentence.index else None
        if before and (before.is_heading or before.paragraph != sentence.paragraph):
            before = None
        speech = speech_in(found, sentence, before)
        made.append((sentence, speech) if isinstance(speech, str) else speech)
    return made


def speech_in(
    found: Entities, sentence: Sentence, before: Sentence | None = None
) -> Speech | str:
    """Return the one quotation of a sentence with its one speaker, or why there is none.

    The speaker stands directly before は or が outside the brackets: before them with
    nothing but adverbials between, or between と and the verb of saying. A sentence that
    begins with the quotation and has no subject is said by the one person of `before`, the
    sentence before it, where that begins with this person as its topic.
    """
    text = sentence.text
    said = [
        (quote, verb)
        for quote in _QUOTE.finditer(text)
        if len(quote[1]) >= _SHORTEST
        and (verb := _ATTRIBUTION.match(text, quote.end() - 1))
    ]
    if len(said) != 1:
        return "it has no words that somebody says, or several"
    quote, verb = said[0]
    if _PASSIVE.search(text[verb.end(1) :]):
        return "it does not say that somebody said so"
    subjects = [
        each
        for each in found.of(sentence)
        if not quote.start() < each.start < quote.end()
        and _SUBJECT.match(text, each.end)
    ]
    if (
        not subjects
        and before is not None
        and quote.start() == 0
        and "は" not in verb[1]
    ):
        return _told_before(found, sentence, before, quote)
    if len(subjects) != 1 or subjects[0].kind not in _VOICES:
        return "it does not name one speaker"
    speaker = subjects[0]
    if speaker.start < quote.start():
        is_near = _BETWEEN.fullmatch(text, speaker.end, quote.start())
        others = verb[1]
    else:
        is_near = _BETWEEN.match(text, speaker.end)
        others = text[quote.end() + 1 : speaker.start]
    if not is_near or "が" in others or "は" in others:
        return "another one may have said it"
    return Speech(sentence, speaker, quote.start() + 1, quote.end() - 1)


def _told_before(
    found: Entities, sentence: Sentence, before: Sentence, quote: re.Match[str]
) -> Speech | str:
    voices = [each for each in found.of(before) if each.kind in _VOICES]
    people = {found.entity(each) for each in voices if each.kind != Kind.ORGANISATION}
    first = voices[0] if voices else None
    if (
        first is None
        or first.kind != Kind.PERSON
        or len(people) != 1
        or not _OPENING.fullmatch(before.text, 0, first.start)
        or not _TOPIC.match(before.text, first.end)
    ):
        return "it does not name one speaker"
    return Speech(sentence, first, quote.start() + 1, quote.end() - 1)


def is_attributed(found: Entities, sentence: Sentence, mention: Mention) -> bool:
    """Return whether `mention` is the speaker of a quotation in its sentence."""
    speech = speech_in(found, sentence)
    return isinstance(speech, Speech) and (
        speech.speaker.sentence == mention.sentence
        and speech.speaker.start <= mention.start < speech.speaker.end
    )
