"""Choose what a word means where it stands: 整備 → maintenance; servicing."""

from collections.abc import Iterator

from quizapp.items.base import Item, RandomFor, Refusal, item_types
from quizapp.items.distractors import WANTED
from quizapp.items.explanations import explain_meaning
from quizapp.items.meanings import MOST_SENSES, meaning
from quizapp.items.meanings.distractors import wrong_meanings
from quizapp.items.meanings.signs import (
    CONTENT,
    FUNCTIONAL,
    is_clear,
    sign_of,
    signs_of,
)
from quizapp.items.places import Place
from quizapp.items.targets import draft_words
from quizapp.japanese.article import Article
from quizapp.japanese.kana import has_kanji

_AFTER_NOUN = ("が", "を", "の", "は", "も", "で", "と", "へ", "から", "まで", "より")
_UNSURE = ("a name", "a numeral", "unknown to UniDic")


@item_types.add("meaning")
class Meaning(Item):
    """A word in its sentence, and English meanings to choose from."""

    response = "choice"
    skill = "vocabulary"
    instruction = "What does the marked word mean here?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each word of one clear meaning, and the others' refusals."""
        signs = signs_of(article)

        def ask(place: Place) -> Item | str:
            word, sentence = place.word, place.sentence
            sign = sign_of(word.base, word.base_reading, word.pos)
            if reason := _why_not(place):
                return reason
            if sign is None:
                return "the dictionary has no short meaning for it"
            rng = random_for(cls.name, sentence.text, word.start)
            chosen = wrong_meanings(sign, signs, sentence.words, rng)
            if len(chosen) < WANTED:
                return "there are too few other words of its kind in the text"
            return cls(
                stem=sentence.text,
                key=(sign.gloss,),
                distractors=tuple(candidate.distractor for candidate in chosen),
                target=place.target,
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_meaning(word, chosen),
                band=word.band,
                context=sentence.text,
            )

        return draft_words(cls.name, article, ask, is_clear)


def _why_not(place: Place) -> str:
    word = place.word
    if word.pos not in CONTENT:
        return f"no content word ({word.pos})"
    if word.reason in _UNSURE or (has_kanji(word.surface) and word.origin == "guessed"):
        return word.reason or "its reading is not certain"
    if not word.tokens[0].morph.is_known:
        return "unknown to UniDic"
    if word.base in FUNCTIONAL:
        return "it mostly serves grammar"
    if word.tokens[0].morph.pos2 == "非自立可能":
        return "it may only help another verb here"
    if _is_verbal_noun(place):
        return "a verb that stands as a noun"
    if place.is_in_expression():
        return "it is part of an expression"
    if place.is_in_compound:
        return "it is part of a longer word"
    found = meaning(word.base, word.base_reading, word.pos)
    if found is None:
        return "the dictionary has no short meaning for it"
    if found.senses > MOST_SENSES:
        return "it has too many meanings"
    if found.rivals:
        return "another word is written the same"
    return ""


def _is_verbal_noun(place: Place) -> bool:
    """Return whether a verb's stem is used as a noun: 群れから離れる. 見に行く is none."""
    last, after = place.word.tokens[-1].morph, place.after
    if place.word.pos != "動詞" or after is None or not last.cform.startswith("連用形"):
        return False
    return after.surface in _AFTER_NOUN
