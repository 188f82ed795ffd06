"""Tell an answer to another question: a kanji's reading, the meaning, the word itself."""

import re
from functools import lru_cache

import jaconv

from quizapp.items.judge.folding import fold_answer
from quizapp.items.judge.words import entries_of, own_readings, spellings
from quizapp.items.parts import TestedWord
from quizapp.items.readings.slips import slip_between
from quizapp.japanese.kana import KANJI, has_kanji, to_hiragana

_TAIL = re.compile("[ぁ-ゖァ-ヺー]+$")
_LETTER = re.compile("[a-z]")
_NO_LETTER = re.compile("[^a-z]")
_BRACKETS = re.compile(r"\([^)]*\)")

# What stays of an English word that was turned into kana as if it were romaji.
_LOST = str.maketrans("", "", "hlxyw")
_ALIKE = str.maketrans("cqtszjgv", "kkkkkkkb")
_HEPBURN = (
    ("shi", "si"), ("chi", "ti"), ("ch", "ty"), ("tsu", "tu"), ("fu", "hu"), ("ji", "zi"),
    ("c", "k"), ("q", "k"), ("l", ""),
)  # fmt: skip
_FEWEST_LETTERS = 3


def slot_of(word: TestedWord | None, accepted: list[str], text: str) -> str:
    """Return the slip of an answer to another question than how `word` is read, or "".

    `accepted` are the readings of the word as it stands and `text` is the answer, folded.
    """
    if word is None:
        return ""
    if has_kanji(text):
        return "kanji_typed" if _is_itself(word, text) else ""
    if slip := next(
        filter(None, (_tail_slip(word, key, text) for key in accepted)), ""
    ):
        return slip
    if any(text in own_readings(kanji) for kanji in KANJI.findall(word.surface)):
        return "kanji_alone"
    return "meaning_typed" if _is_meaning(word, text) else ""


def _is_itself(word: TestedWord, text: str) -> bool:
    forms = {word.surface, word.base, *spellings(word.base, word.base_reading)}
    return text in map(fold_answer, forms)


def _tail_slip(word: TestedWord, reading: str, text: str) -> str:
    """Return the slip when only the kana after the last kanji, which stand there, differ."""
    found = _TAIL.search(word.surface)
    if not found or not has_kanji(word.surface):
        return ""
    tail = to_hiragana(found[0])
    stem = reading.removesuffix(tail)
    if stem == reading or not text.startswith(stem):
        return ""
    rest = text.removeprefix(stem)
    if not rest:
        return "okurigana_missing"
    is_other_form = text == word.base_reading
    # More kana than stand there are rather another verb's: かかわる for 代わる.
    is_near = 1 < len(tail) >= len(rest) and slip_between(tail, rest) not in (
        "",
        "other",
    )
    return "okurigana" if is_other_form or is_near else ""


def _is_meaning(word: TestedWord, text: str) -> bool:
    """Return whether `text` is a gloss of the word that was taken for romaji: mountain, もうんたいん.

    Where letters are left it is no reading anyway, and a rough likeness will do.
    """
    letters = str(jaconv.kana2alphabet(text))
    changes = (_spelled, _rough) if _LETTER.search(text) else (_spelled,)
    glosses = _glosses(word.base, word.base_reading)
    return any(
        change(letters) in {change(gloss) for gloss in glosses} for change in changes
    )


@lru_cache(maxsize=2_000)
def _glosses(base: str, reading: str) -> tuple[str, ...]:
    """Return the English glosses of the word but those that are its reading: kabuki, 歌舞伎."""
    own = _short(str(jaconv.kana2alphabet(reading)))
    glosses = [
        _BRACKETS.sub("", gloss).lower()
        for entry in entries_of(base, reading)
        for sense in entry.senses
        for gloss in sense.glosses
    ]
    verbs = [gloss.removeprefix("to ") for gloss in glosses]
    return tuple(
        gloss
        for gloss in dict.fromkeys((*glosses, *verbs))
        if len(gloss) >= _FEWEST_LETTERS and _short(gloss) != own
    )


def _short(text: str) -> str:
    return _rough(text).replace("ou", "o")


@lru_cache(maxsize=10_000)
def _spelled(text: str) -> str:
    letters = _NO_LETTER.sub("", text.lower())
    for hepburn, other in _HEPBURN:
        letters = letters.replace(hepburn, other)
    return letters


@lru_cache(maxsize=10_000)
def _rough(text: str) -> str:
    letters = _NO_LETTER.sub("", text.lower()).translate(_LOST).translate(_ALIKE)
    return re.sub(r"(.)\1+", r"\1", letters)
