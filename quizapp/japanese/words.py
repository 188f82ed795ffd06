"""Find the words of a sentence as a dictionary lists them (晩餐 + 会 → 晩餐会)."""

from dataclasses import dataclass

from quizapp.japanese import glosses, level, readings
from quizapp.japanese.grouping import group_tokens, is_function_word
from quizapp.japanese.heteronyms import done_or_gone
from quizapp.japanese.kana import has_kanji
from quizapp.japanese.numbers import Number, find_numbers
from quizapp.japanese.readings import Reading
from quizapp.japanese.rivals import Neighbours
from quizapp.japanese.tokens import Token, is_nominal, tokenize


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


def find_words(text: str) -> list[Word]:
    """Return the words of one sentence in order; marks and blanks yield none."""
    tokens = done_or_gone(tokenize(text))
    numbers = {number.start: number for number in find_numbers(text)}
    words = []
    for start, end, number in group_tokens(text, tokens, numbers):
        group = tuple(tokens[start:end])
        if group[0].morph.pos not in ("補助記号", "空白") or has_kanji(
            group[0].surface
        ):
            beside = _neighbours(tokens, start, end)
            words.append(_word(text, group, number, beside))
    return words


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
    text: str, tokens: tuple[Token, ...], number: Number | None, beside: Neighbours
) -> Word:
    start, end = tokens[0].start, tokens[-1].end
    surface = text[start:end]
    morph = tokens[0].morph
    is_compound = len(tokens) > 1 and morph.pos not in ("動詞", "形容詞")
    if number:
        reading, base, pos = _read_number(number), surface, "名詞"
    elif is_compound or _is_verbal_compound(tokens):
        reading = readings.read_compound(tokens, surface, beside)
        base, pos = surface, "助詞" if is_function_word(surface) else "名詞"
    else:
        stem = readings.read_token(
            tokens[0], beside._replace(after=_after_stem(tokens, beside))
        )
        ending = "".join(token.surface for token in tokens[1:])
        reading = Reading(
            stem.text + ending if stem.text else "", stem.base, stem.origin, stem.reason
        )
        base, pos = morph.base if morph.is_known else surface, morph.pos
    entry, gloss = (0, "") if number else glosses.gloss(base, reading.base, pos)
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


def _is_verbal_compound(tokens: tuple[Token, ...]) -> bool:
    return len(tokens) > 1 and tokens[0].morph.pos == "動詞" and is_nominal(tokens[1])


def _after_stem(tokens: tuple[Token, ...], beside: Neighbours) -> Token | None:
    return tokens[1] if len(tokens) > 1 else beside.after
