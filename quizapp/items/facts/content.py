"""The words that say what a sentence is about."""

from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

# Words that sentences share without being about the same thing.
_LIGHT = frozenset(
    ("する", "ある", "いる", "なる", "こと", "もの", "ため", "よう", "年", "人", "日", "さん", "市", "町")
)  # fmt: skip


def content(sentence: Sentence) -> frozenset[str]:
    """Return the dictionary forms of the words a sentence could share by chance only."""
    return frozenset(word.base for word in sentence.words if is_content(word))


def is_content(word: Word) -> bool:
    """Return whether a word says what its sentence is about; numbers do not."""
    return bool(word.band) and not word.number and word.base not in _LIGHT
