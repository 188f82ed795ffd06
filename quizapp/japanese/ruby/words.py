"""Give a word the reading that its author wrote over it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.japanese.base_forms import BaseForm
from quizapp.japanese.grouping import Group
from quizapp.japanese.kana import KANJI, has_kanji, to_hiragana
from quizapp.japanese.lexicon import LexiconWord, look_up
from quizapp.japanese.readings import Reading, listed_readings
from quizapp.japanese.ruby.marks import Mark, within
from quizapp.japanese.ruby.pattern import pattern_of, written_reading
from quizapp.japanese.tokens import Token

_CONTENT = ("名詞", "動詞", "形容詞", "形状詞", "副詞")


def read_under(
    marks: Sequence[Mark],
    own: BaseForm,
    *,
    text: str,
    tokens: tuple[Token, ...],
    group: Group,
) -> BaseForm:
    """Return `own`, what is known of a word of `text` without furigana, as the author's has it.

    Furigana over the whole word is its reading. Where it is over a part, `own` is kept if
    it agrees with that, and is a guess if not. `marks` are those of `text`.
    """
    start, end = tokens[0].start, tokens[-1].end
    if not within(marks, start, end):
        return own
    written = written_reading(text[start:end], start, marks)
    if not written:
        partly = _partly(
            text[start:end], own, pattern_of(text[start:end], start, marks)
        )
        return own._replace(reading=partly)
    if group.number:
        usual = written in group.number.readings
        reason = "" if usual else "no usual reading of the number"
        return own._replace(reading=Reading(written, written, "source", reason))
    stem = text[start : tokens[group.stem_end - group.start - 1].end]
    reading = written_reading(stem, start, marks)
    is_own = own.reading.text == written or not reading
    read = own if is_own else _as_written(stem, reading, own)
    reason = _why_not_asked(tokens, read, is_own=is_own)
    return read._replace(reading=Reading(written, read.reading.base, "source", reason))


def _partly(surface: str, own: BaseForm, pattern: re.Pattern[str]) -> Reading:
    """Return the word's own reading, or a guess at one that `pattern` allows."""
    if pattern.fullmatch(own.reading.text):
        return own.reading
    options = (*listed_readings(surface), *(word.reading for word in look_up(surface)))
    text = next(filter(pattern.fullmatch, options), own.reading.text)
    base = text if own.base == surface else own.reading.base
    return Reading(text, base, "guessed", "its furigana is over a part of it only")


def _as_written(stem: str, reading: str, own: BaseForm) -> BaseForm:
    """Return the word of which `stem` is a form read `reading`: 行っ, おこなっ → 行う."""
    alike = [word for word in look_up(stem) if word.reading == reading]
    fit = [word for word in alike if word.pos == own.pos] or alike
    best = min(fit, key=_cost, default=None)
    base, pos = (best.base, best.pos) if best else (own.base, own.pos)
    base_reading = _of_base(base, stem, reading)
    return BaseForm(base, pos, replace(own.reading, base=base_reading))


def _cost(word: LexiconWord) -> tuple[bool, int]:
    return word.pos2 == "固有名詞", word.cost


def _of_base(base: str, stem: str, reading: str) -> str:
    """Return the reading of `base` when that of its form `stem` is `reading`: 食べ, たべ → たべる."""
    end = max((match.end() for match in KANJI.finditer(stem)), default=0)
    ending = to_hiragana(stem[end:])
    if base == stem or base[:end] != stem[:end] or not reading.endswith(ending):
        return reading
    return reading.removesuffix(ending) + to_hiragana(base[end:])


def _why_not_asked(tokens: tuple[Token, ...], read: BaseForm, *, is_own: bool) -> str:
    """Return why the author's reading is not to be asked, or nothing."""
    pos2 = {token.morph.pos2 for token in tokens}
    is_listed = read.reading.base in listed_readings(read.base)
    if not any(has_kanji(token.surface) for token in tokens):
        return "no kanji"
    if "固有名詞" in pos2 and (is_own or not is_listed):
        return "a name" if len(tokens) == 1 else "a name is part of it"
    if pos2 == {"数詞"}:
        return "a numeral"
    if read.pos not in _CONTENT:
        return f"no content word ({read.pos})"
    return "" if is_listed else "the dictionary does not list the author's reading"
