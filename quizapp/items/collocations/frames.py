"""Find a verb whose noun before it fixes it, and verbs in its form that cannot stand there."""

from dataclasses import dataclass
from functools import cache

from quizapp.items.collocations.table import VERBAL_NOUNS, VERBS
from quizapp.items.places import Place
from quizapp.japanese.conjugation import inflect, slot_of, with_tail
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.tokens import Token
from quizapp.japanese.words import Word

_TAILS = ("た", "て", "たり")
_NEGATIVE = ("ない", "ず", "ぬ")
_DOING = ("する", "できる", "いたす", "致す")


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb in its phrase: `sentence.text[start:end]` is to be blanked, `wrong` cannot stand there.

    `wrong` gives each form with its base; `noun` and `particle` are what the verb follows.
    """

    noun: str
    particle: str
    start: int
    end: int
    wrong: tuple[tuple[str, str], ...]


def frame_of(place: Place) -> Frame | None:
    """Return the frame of the word at `place`, or None when nothing before it fixes it."""
    words, at, word = place.sentence.words, place.at, place.word
    if (
        at < 2
        or not words[at - 2].end
        == words[at - 1].start
        < words[at - 1].end
        == word.start
    ):
        return None
    particle = words[at - 1].surface
    for noun in _nouns(words[at - 2]):
        if word.pos == "動詞" and (
            wrong := table(VERBS).get((particle, word.base, noun))
        ):
            return _inflected(place, particle, noun, wrong)
        wrong = table(VERBAL_NOUNS).get((particle, word.surface, noun), ())
        if wrong and place.after and place.after.base in _DOING:
            forms = tuple((each, each) for each in wrong)
            return Frame(noun, particle, word.start, word.end, forms)
    return None


@cache
def table(lines: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return the wrong verbs by (particle, verb, noun)."""
    found = {}
    for line in lines.strip().split("\n"):
        particle, verb, wrong, nouns = (part.strip() for part in line.split("|"))
        found.update(
            {(particle, verb, noun): tuple(wrong.split()) for noun in nouns.split()}
        )
    return found


@cache
def phrase_with(base: str) -> str:
    """Return a phrase that `base` belongs in, such as 店を改装, or an empty string."""
    for lines in (VERBS, VERBAL_NOUNS):
        for particle, verb, noun in table(lines):
            if verb == base:
                return noun + particle + verb
    return ""


def _nouns(word: Word) -> tuple[str, ...]:
    """Return `word` as it stands, and the last token of a compound."""
    last = word.tokens[-1].surface
    if word.pos != "名詞" or len(word.tokens) == 1 or len(last) < 2:
        return (word.surface,)
    return word.surface, last


def _inflected(
    place: Place, particle: str, noun: str, wrong: tuple[str, ...]
) -> Frame | None:
    """Return the frame with `wrong` in the form of the verb, た and て in the blank with it."""
    verb, following = place.word.tokens[0], _following(place)
    slot = slot_of(verb, following)
    if not slot or (slot == "未然形" and not _is(following, _NEGATIVE)):
        return None
    tail, end = "", verb.end
    if slot == "音便形" and following is not None:
        if not _is(following, _TAILS):
            return None
        tail, end = following.morph.lemma, following.end
    forms = tuple(
        (with_tail(base, slot, tail), base)
        for base in wrong
        if slot != "音便形" or not _is_of_another(inflect(base, slot), base)
    )
    return Frame(noun, particle, verb.start, end, forms)


def _is_of_another(form: str, base: str) -> bool:
    """Return whether the stem before た or て is of another verb too: 通っ of 通う and 通る."""
    is_changed = form[-1] in "いっん"
    return is_changed and any(
        word.pos == "動詞" and word.base != base for word in look_up(form)
    )


def _following(place: Place) -> Token | None:
    tokens = place.word.tokens
    if len(tokens) > 1:
        return tokens[1]
    return place.after.tokens[0] if place.after else None


def _is(token: Token | None, lemmas: tuple[str, ...]) -> bool:
    return token is not None and token.morph.lemma in lemmas
