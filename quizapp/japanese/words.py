"""Find the words of a sentence as a dictionary lists them (晩餐 + 会 → 晩餐会)."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.japanese import glosses, level
from quizapp.japanese.base_forms import BaseForm, base_form
from quizapp.japanese.corrections import correct
from quizapp.japanese.grouping import Group, group_tokens
from quizapp.japanese.grouping.number_edges import cut_at_numbers
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.numbers import Number, find_numbers
from quizapp.japanese.readings import Neighbours, Reading
from quizapp.japanese.ruby.fitting import fit_groups, tokenize_between
from quizapp.japanese.ruby.marks import Mark
from quizapp.japanese.ruby.words import read_under
from quizapp.japanese.tokens import Token


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sentence: `sentence[start:end] == surface`, in code points.

    ============ ==================================================================
    surface      as written, endings included: 開いた
    base         dictionary form in the writer's spelling: 開く
    reading      of the surface, in hiragana: ひらいた; empty when unknown
    base_reading of the base: ひらく
    origin       where the reading comes from: `source` (furigana in the text),
                 `agreed` (analyser and dictionary), `number` (our rules), `guessed`
    askable      whether the reading is certain enough to be asked
    reason       why it is not askable, as a short phrase; empty when it is
    pos          part of speech in UniDic's terms: 名詞, 動詞, 助詞 …
    entry        id of the dictionary's entry, or 0
    gloss        short English meaning in this place, or empty
    band         1 (most frequent) to 5; 0 when it has none (particles, marks)
    tokens       the UniDic tokens it is made of
    number       the number expression it is, or None
    ============ ==================================================================
    """

    surface: str
    start: int
    end: int
    base: str
    reading: str
    base_reading: str
    origin: str
    askable: bool
    reason: str
    pos: str
    entry: int
    gloss: str
    band: int
    tokens: tuple[Token, ...]
    number: Number | None


def find_words(text: str, furigana: Sequence[Mark] = ()) -> list[Word]:
    """Return the words of one sentence in order; marks and blanks yield none.

    `furigana` is what the author wrote over the sentence, in order.
    """
    tokens = tokenize_between(text, furigana)
    numbers = _numbers(text, tokens)
    if not furigana:
        tokens = cut_at_numbers(text, tokens, numbers.values())
    tokens = correct(tokens)
    words = []
    groups = group_tokens(text, tokens, numbers)
    for group in fit_groups(text, tokens, groups, furigana):
        first = tokens[group.start]
        if first.morph.pos not in ("補助記号", "空白") or has_kanji(first.surface):
            place = glosses.Place(tokens, group.start, group.stem_end, group.end)
            beside = _neighbours(tokens, group.start, group.end)
            words.append(_word(text, place, group, beside, furigana=furigana))
    return words


def _numbers(text: str, tokens: list[Token]) -> dict[int, Number]:
    """Return the numbers of `text` by their start, without places: 八戸, 十勝, 九十九里."""
    places = {
        (token.start, token.end) for token in tokens if token.morph.pos3 == "地名"
    }
    return {
        number.start: number
        for number in find_numbers(text)
        if (number.start, number.end) not in places
    }


def _neighbours(tokens: list[Token], start: int, end: int) -> Neighbours:
    return Neighbours(
        _beside(tokens, start, -1),
        _beside(tokens, end - 1, 1),
        tokens[start - 2] if start > 1 else None,
        tokens[end + 1] if end + 1 < len(tokens) else None,
    )


def _beside(tokens: list[Token], at: int, step: int) -> Token | None:
    """Return the token next to `at` when nothing stands between them."""
    if not 0 <= at + step < len(tokens):
        return None
    left, right = sorted((at, at + step))
    return tokens[at + step] if tokens[left].end == tokens[right].start else None


def _word(
    text: str,
    place: glosses.Place,
    group: Group,
    beside: Neighbours,
    *,
    furigana: Sequence[Mark],
) -> Word:
    tokens = tuple(place.tokens[place.start : place.end])
    start, end = tokens[0].start, tokens[-1].end
    surface, number = text[start:end], group.number
    if number:
        form = BaseForm(surface, "名詞", _read_number(number))
    else:
        form = base_form(tokens, group, beside)
    base, pos, reading = read_under(
        furigana, form, text=text, tokens=tokens, group=group
    )
    exact = number is not None and bool(number.parts)
    entry, gloss = (0, "") if exact else glosses.gloss(base, reading.base, pos, place)
    is_content = pos in ("名詞", "動詞", "形容詞", "形状詞", "副詞") and not number
    return Word(
        surface=surface,
        start=start,
        end=end,
        base=base,
        reading=reading.text,
        base_reading=reading.base,
        origin=reading.origin,
        askable=not reading.reason,
        reason=reading.reason,
        pos=pos,
        entry=entry,
        gloss=gloss,
        band=level.band(base) if is_content else 0,
        tokens=tokens,
        number=number,
    )


def _read_number(number: Number) -> Reading:
    best = number.readings[0] if number.readings else ""
    return Reading(best, best, "number", number.reason)
