"""Choose the kanji for a word shown in kana: せいび → 整備, 正備, 整美 or 正美."""

from collections.abc import Iterator

from quizapp.items.base import Item, RandomFor, Refusal, Span, item_types
from quizapp.items.distractors import WANTED
from quizapp.items.explanations import explain_spelling
from quizapp.items.kanji_distractors import is_joyo, wrong_spellings
from quizapp.items.places import Place
from quizapp.items.targets import draft_words, why_reading_not_asked
from quizapp.japanese.article import Article
from quizapp.japanese.glosses import choose_entry
from quizapp.japanese.kana import KANJI

_ODD = frozenset({"iK", "io", "oK", "rK", "sK", "ateji"})


@item_types.add("orthography")
class Orthography(Item):
    """A sentence with one word in kana, and spellings of it to choose from."""

    response = "choice"
    skill = "vocabulary"
    instruction = "Which is the right way to write the marked word?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each word of two kanji or more, and the others' refusals."""

        def ask(place: Place) -> Item | str:
            if reason := why_reading_not_asked(place) or _why_not(place):
                return reason
            word, text = place.word, place.sentence.text
            rng = random_for(cls.name, text, word.start)
            chosen = wrong_spellings(word.surface, word.reading, rng)
            if len(chosen) < WANTED:
                return "there are too few other kanji with the same reading"
            return cls(
                stem=text[: word.start] + word.reading + text[word.end :],
                key=(word.surface,),
                distractors=tuple(candidate.distractor for candidate in chosen),
                target=Span(word.reading, word.start, word.start + len(word.reading)),
                evidence=place.evidence,
                word=place.tested,
                explanation=explain_spelling(word),
                band=word.band,
                context=text,
            )

        return draft_words(cls.name, article, ask)


def _why_not(place: Place) -> str:
    word, text = place.word, place.sentence.text
    if len(word.surface) < 2 or not all(map(KANJI.match, word.surface)):
        return "it is not written with two kanji or more and nothing else"
    if not all(map(is_joyo, word.surface)):
        return "a kanji of it is not on the list for general use"
    if set(word.surface) & set(text[: word.start] + text[word.end :]):
        return "a kanji of it stands elsewhere in the sentence"
    if place.is_in_compound:
        return "it is part of a longer word"
    entry = choose_entry(word.base, word.base_reading, word.pos)
    if entry is None:
        return "not in the dictionary"
    if "uk" in entry.senses[0].misc:
        return "it is usually written in kana"
    spellings = [form for form in entry.spellings if form.text == word.surface]
    if not spellings or _ODD.intersection(spellings[0].info):
        return "the spelling is an unusual one"
    return ""
