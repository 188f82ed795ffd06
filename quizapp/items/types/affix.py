"""Choose the affix that a word lacks: 利用＿＿ → 者, not 家, 手 or 士."""

from collections.abc import Iterator
from random import Random

from quizapp.items.affixes.explanations import explain_affix
from quizapp.items.affixes.frames import Frame, frame_of
from quizapp.items.base import (
    BLANK,
    Distractor,
    Item,
    RandomFor,
    Refusal,
    Span,
    item_types,
)
from quizapp.items.distractors import WANTED
from quizapp.items.places import Place
from quizapp.items.targets import draft_words
from quizapp.japanese.article import Article
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.lexicon import look_up

LEAST = 2


@item_types.add("affix")
class Affix(Item):
    """A sentence with a prefix or suffix blanked out, and affixes of its kind to choose from."""

    response = "choice"
    skill = "vocabulary"
    instruction = "Which part completes the word?"
    is_on = False

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each word with an affix that no other fits, and the refusals."""

        def ask(place: Place) -> Item | str:
            word, text = place.word, place.sentence.text
            frame = frame_of(word, place.after)
            if frame is None:
                return "no affix that only one of its kind fits"
            if reason := _why_not(place, frame):
                return reason
            wrong = _wrong(frame, article, random_for(cls.name, text, word.start))
            if len(wrong) < LEAST:
                return "other affixes make a word with it too"
            start = word.start + frame.start
            slip = "affix_grammar" if frame.by_grammar else "other_affix"
            return cls(
                stem=text[:start] + BLANK + text[start + len(frame.affix) :],
                key=(frame.affix,),
                distractors=tuple(Distractor(affix, slip) for affix in wrong),
                target=Span(BLANK, start, start + len(BLANK)),
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_affix(word, frame, wrong),
                band=word.band,
                context=text,
            )

        return draft_words(cls.name, article, ask)


def _why_not(place: Place, frame: Frame) -> str:
    word, text = place.word, place.sentence.text
    if not word.entry:
        return "not in the dictionary"
    if any(
        token.morph.pos2 == "固有名詞" and token.morph.pos3 != "地名"
        for token in word.tokens
    ):
        return "a name"
    if place.is_in_compound and not frame.by_grammar:
        return "it is part of a longer word"
    rest = text[: word.start] + text[word.end :]
    # 美術＿＿や工芸品 gives 品 away; kana are in every sentence.
    if has_kanji(frame.affix) and frame.affix in rest:
        return "its affix stands elsewhere in the sentence"
    if word.surface in rest:
        return "the word stands elsewhere in the sentence"
    return ""


def _wrong(frame: Frame, article: Article, rng: Random) -> list[str]:
    """Return up to WANTED of the frame's wrong affixes that make no word with its stem."""
    sure = [
        affix
        for affix in frame.wrong
        if frame.by_grammar
        or not any(_is_word(form, article) for form in frame.forms_with(affix))
    ]
    return rng.sample(sure, min(WANTED, len(sure)))


def _is_word(form: str, article: Article) -> bool:
    return open_dictionary().has(form) or bool(look_up(form)) or form in article.text
