"""Give a group of tokens its dictionary form, its part of speech and its reading.

The form is one that the dictionary lists where there is one: a potential verb that it
does not list (直せる) has that of its plain verb (直す), and so has 見れる.
"""

from dataclasses import replace
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from quizapp.japanese import readings
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.grouping import Group
from quizapp.japanese.grouping.listed import parts_of_speech
from quizapp.japanese.grouping.verbs import voiced_base
from quizapp.japanese.kana import has_kanji, to_hiragana
from quizapp.japanese.readings import Neighbours, Reading
from quizapp.japanese.tokens import Morph, Token

_PLAIN = dict(zip("えけげせてねべめれ", "うくぐすつぬぶむる", strict=True))
_PLAIN_KATAKANA = dict(zip("エケゲセテネベメレ", "ウクグスツヌブムル", strict=True))


_ALONE = Neighbours(None, None)


class BaseForm(NamedTuple):
    """What a group is in the dictionary, and how it is read there and as it stands."""

    base: str
    pos: str
    reading: Reading


def base_form(tokens: tuple[Token, ...], group: Group, beside: Neighbours) -> BaseForm:
    """Return the dictionary form of `tokens`, which are those of `group`."""
    if len(tokens) == 1 and not has_kanji(tokens[0].surface):
        return _kana_form(tokens[0].surface, tokens[0].morph, group.pos, group.doubt)
    stem = tokens[: group.stem_end - group.start]
    endings = "".join(map(_read_ending, tokens[len(stem) :]))
    if len(stem) < len(tokens):
        beside = beside._replace(after=tokens[len(stem)])
    if len(stem) == 1:
        if negated := _negated(tokens, beside):
            return negated
        token = _listed(stem[0])
        morph = token.morph
        reading = readings.read_token(token, beside)
        text = reading.text + endings if reading.text else ""
        pos = group.pos or morph.pos
        base = morph.base if morph.is_known else token.surface
        return BaseForm(base, pos, _with_doubt(reading, text, group.doubt))
    if group.pos in ("動詞", "形容詞"):
        base, reading, text = _read_phrase(stem, beside)
        text += endings
    else:
        base = "".join(token.surface for token in stem)
        reading = readings.read_compound(stem, base, beside)
        text = reading.text
    if group.base and group.base != base:
        base = group.base
        reading = replace(reading, base=_read_mood(base, tokens))
    return BaseForm(base, group.pos, _with_doubt(reading, text, group.doubt))


@lru_cache(maxsize=5_000)
def _kana_form(surface: str, morph: Morph, pos: str, doubt: str) -> BaseForm:
    """Return what `base_form` does for one token without kanji, whose place says nothing."""
    token = _listed(Token(surface, 0, len(surface), morph))
    reading = readings.read_token(token, _ALONE)
    base = token.morph.base if morph.is_known else surface
    return BaseForm(base, pos or morph.pos, _with_doubt(reading, reading.text, doubt))


def _negated(tokens: tuple[Token, ...], beside: Neighbours) -> BaseForm | None:
    """Return 思いがけない of the verb that is said with ない only, None for other verbs."""
    first, base = tokens[0], tokens[0].surface + "ない"
    if (
        len(tokens) == 1
        or tokens[1].morph.lemma != "ない"
        or first.morph.pos != "動詞"
        or open_dictionary().has(first.morph.base)
        or "adj-i" not in parts_of_speech(base)
    ):
        return None
    plain = tokens[1].morph._replace(kana=tokens[1].morph.kana_base)
    parts = first, replace(tokens[1], surface="ない", morph=plain)
    reading = readings.read_compound(parts, base, beside)
    endings = "".join(map(_read_ending, tokens[1:]))
    return BaseForm(
        base, "形容詞", _with_doubt(reading, reading.base[:-2] + endings, "")
    )


def _read_mood(base: str, tokens: tuple[Token, ...]) -> str:
    """Return the reading of に違いない and the like: its kanji are those of `tokens`."""
    for token in tokens:
        if has_kanji(token.surface):
            base = base.replace(token.surface, to_hiragana(token.morph.kana))
    return to_hiragana(base)


def _with_doubt(reading: Reading, text: str, doubt: str) -> Reading:
    return Reading(text, reading.base, reading.origin, reading.reason or doubt)


def _read_phrase(
    stem: tuple[Token, ...], beside: Neighbours
) -> tuple[str, Reading, str]:
    """Return the base of a verb of several tokens, its reading, and that of the form in the text."""
    last = _listed(stem[-1])
    morph = last.morph
    whole = morph._replace(kana=morph.kana_base)
    plain = replace(last, surface=voiced_base(last), morph=whole)
    base = "".join(token.surface for token in (*stem[:-1], plain))
    reading = readings.read_compound((*stem[:-1], plain), base, beside)
    return base, reading, _inflect(reading.base, morph)


def _inflect(reading: str, morph: Morph) -> str:
    """Return `reading`, which ends as the base of `morph` is read or voiced, in its form here."""
    base, form = to_hiragana(morph.kana_base), to_hiragana(morph.kana)
    pairs = zip(base, form, strict=False)
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return reading[: len(reading) - len(base) + kept] + form[kept:]


def _read_ending(token: Token) -> str:
    return to_hiragana(token.morph.kana if has_kanji(token.surface) else token.surface)


def _listed(token: Token) -> Token:
    """Return `token` with the base of its plain verb when the dictionary lacks its own."""
    morph = token.morph
    if morph.pos != "動詞" or not morph.ctype.startswith("下一段"):
        return token
    return replace(token, morph=_with_listed_base(morph))


@lru_cache(maxsize=5_000)
def _with_listed_base(morph: Morph) -> Morph:
    base, kana = morph.base, morph.kana_base
    if open_dictionary().has(base) or len(base) < 2 or len(kana) < 2:
        return morph
    plain = base[:-2] + _PLAIN.get(base[-2], "")
    if plain[-1:] != morph.lemma[-1:] or not open_dictionary().has(plain):
        return morph
    plain_kana = kana[:-2] + _PLAIN_KATAKANA.get(kana[-2], "")
    return morph._replace(base=plain, kana_base=plain_kana)
