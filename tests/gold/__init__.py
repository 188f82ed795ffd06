"""Score the words of sentences whose readings are known.

A sentence has the reading of each run of kanji behind it, in brackets: 朝(あさ)の市(いち)へ行(い)く。
A slash stands between readings that are equally right. `sentences` holds prose of our own,
written for this; ROHAN4600, where it is at hand, seeks rare readings on purpose.

Source of ROHAN4600: https://github.com/mmorise/rohan4600 (CC0 1.0)
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from quizapp.japanese.kana import has_kanji, to_hiragana
from quizapp.japanese.words import Word, find_words

OWN = Path(__file__).parent / "sentences"
ROHAN = Path(__file__).parents[3] / "shared" / "gold" / "rohan4600.txt"

_BRACKETS = re.compile(r"\(([ぁ-ゖァ-ヺー/]+)\)")
_BASE = re.compile(r"[0-9０-９.,．，々〆〇㐀-䶿一-鿿\U00020000-\U000323af]+$")
_CONTENT = ("名詞", "動詞", "形容詞", "形状詞", "副詞")
_SAME_SOUND = str.maketrans("づぢ", "ずじ")


@dataclass(frozen=True, slots=True)
class Known:
    """A word with kanji and what it may be read, in hiragana."""

    sentence: str
    word: Word
    readings: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Return whether the word has one of the readings; づ and ず sound alike."""
        return _sound(self.word.reading) in map(_sound, self.readings)

    @property
    def is_content(self) -> bool:
        """Return whether it is a content word, names and numbers aside."""
        word = self.word
        is_named = word.reason in ("a name", "a numeral")
        return word.pos in _CONTENT and not word.number and not is_named


def own_sentences() -> list[str]:
    """Return the sentences of our own."""
    files = sorted(OWN.glob("*.txt"))
    return [line for file in files for line in file.read_text("utf-8").splitlines()]


def rohan_sentences() -> list[str]:
    """Return the sentences of ROHAN4600, none where it is not at hand."""
    lines = ROHAN.read_text("utf-8").splitlines() if ROHAN.exists() else []
    return [line.partition(":")[2].rpartition(",")[0] for line in lines]


def known_words(sentences: Iterable[str]) -> Iterator[Known]:
    """Yield every word with kanji that brackets cover exactly."""
    for marked in sentences:
        text, readings = _take_out(marked)
        for word in find_words(text):
            if has_kanji(word.surface):
                parts = _parts(text, word, readings)
                if parts:
                    found = tuple("".join(each) for each in product(*parts))
                    yield Known(text, word, found)


def _take_out(marked: str) -> tuple[str, dict[int, tuple[int, list[str]]]]:
    """Return the plain sentence and, where a base begins, its end and its readings."""
    text, at, edge = "", 0, 0
    readings = {}
    for brackets in _BRACKETS.finditer(marked):
        text += marked[at : brackets.start()]
        at = brackets.end()
        if base := _BASE.search(text, edge):
            edge = len(text)
            readings[base.start()] = (edge, brackets[1].split("/"))
    return text + marked[at:], readings


def _parts(
    text: str, word: Word, readings: dict[int, tuple[int, list[str]]]
) -> list[list[str]]:
    at, parts = word.start, []
    while at < word.end:
        end, found = readings.get(at, (at + 1, [text[at]]))
        if end > word.end or has_kanji(found[0]) or found[0].isdigit():
            return []
        parts.append(found)
        at = end
    return parts


def _sound(reading: str) -> str:
    return to_hiragana(reading).translate(_SAME_SOUND)
