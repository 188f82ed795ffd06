"""The words of an article that have one short meaning, with what is needed to compare them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.distractors import Candidate
from quizapp.items.meanings import meaning, stems_of_form
from quizapp.items.meanings.english import near
from quizapp.japanese.article import Article
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import KANJI, has_kanji, to_hiragana
from quizapp.japanese.words import Word

CONTENT = ("名詞", "動詞", "形容詞", "形状詞", "副詞")

SHORTEST_KANA = 3

_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten hundred thousand million first second".split()  # noqa: SIM905
)

_KINDS = {"形状詞": "形容詞"}

# Words that mostly serve grammar: what they mean in a place is no question of vocabulary.
FUNCTIONAL = frozenset("他方中上下際間内前後時事物者所点面次何誰為様訳筈程頃側等共") | {
    "一方", "場合", "以上", "以下", "以外", "以内", "以来", "以降", "通り", "限り", "次第", "同士",
    "結果", "一部", "余り", "あまり", "つもり", "ところ", "くらい", "ぐらい", "とおり", "かぎり",
    "しだい", "ばかり", "おかげ", "ついで", "かたわら", "とたん", "それぞれ", "関する", "対する",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sign:
    """A word with what is needed to compare it with another: `zipf` is its frequency."""

    base: str
    reading: str
    gloss: str
    kind: str
    zipf: float
    kanji: frozenset[str]
    stems: frozenset[str]
    near: frozenset[str]

    @property
    def candidate(self) -> Candidate:
        """Return the word's meaning as a wrong option."""
        return Candidate(self.gloss, "other_meaning", 1.0, (self.base, self.reading))


SignsByKind = Mapping[str, Sequence[Sign]]


def signs_of(article: Article) -> SignsByKind:
    """Return each content word of `article` with a short meaning, rarest first in its kind."""
    found: dict[tuple[str, str, str], Sign] = {}
    for sentence in article.sentences:
        for word in sentence.words:
            key = (word.base, word.base_reading, word.pos)
            if key not in found and not word.number and is_clear(word):
                sign = sign_of(*key)
                if sign:
                    found[key] = sign
    kinds: dict[str, list[Sign]] = {}
    for sign in sorted(found.values(), key=lambda sign: (sign.zipf, sign.base)):
        kinds.setdefault(sign.kind, []).append(sign)
    return kinds


def is_clear(word: Word) -> bool:
    """Return whether `word` is a content word with kanji, or with kana that means one word only.

    Words in katakana are not: most tell their English meaning by their sound.
    """
    if word.pos not in CONTENT or word.base in FUNCTIONAL:
        return False
    if has_kanji(word.base):
        return True
    return _means_one_word(word.base)


@lru_cache(maxsize=20_000)
def sign_of(base: str, reading: str, pos: str) -> Sign | None:
    """Return the sign of a word, or None when it has no short meaning."""
    found = meaning(base, reading, pos)
    if found is None or _is_plain_to_see(found.gloss):
        return None
    gloss = found.gloss
    shape = "to" if gloss.startswith("to ") else ""
    return Sign(
        base,
        reading,
        gloss,
        _KINDS.get(pos, pos) + shape,
        open_dictionary().zipf(base),
        frozenset(KANJI.findall(base)),
        stems_of_form(base),
        near(gloss),
    )


def _is_plain_to_see(gloss: str) -> bool:
    """Return whether a gloss stands out among others: a name or a number."""
    return gloss != gloss.lower() or not _NUMBERS.isdisjoint(
        gloss.replace(";", "").split()
    )


@lru_cache(maxsize=20_000)
def _means_one_word(base: str) -> bool:
    if len(base) < SHORTEST_KANA or to_hiragana(base) != base:
        return False
    return len(open_dictionary().entries(base)) == 1
