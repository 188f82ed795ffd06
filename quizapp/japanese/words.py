"""Find the words of a sentence as a dictionary lists them (晩餐 + 会 → 晩餐会)."""

from dataclasses import dataclass

from quizapp.japanese.numbers import Number
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
