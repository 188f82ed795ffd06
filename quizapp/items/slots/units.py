"""What can stand before and after each word of a sentence, as far as grammar alone tells.

A unit's `left` says how it begins, its `right` how it ends:

    ====== ========================================= ====== ================================
    left   begins with                               right  ends with
    ====== ========================================= ====== ================================
    noun   a noun: 町, 三人                          noun   a noun: 町
    formal a noun that needs a modifier: こと, ため  when   a noun that can be an adverb: 今日
    this   この, 大きな                              of     の: 町の
    verb   a verb or adjective: 読む, 静か           adn    needs a noun next: この, 静かな
    helper a verb that helps another after て: いる  finite ends a sentence or modifies: 読む
    case   a particle behind a noun: を, について    arg    a particle: 町を, 町について
    like   ように, ような                            te     て: 読んで
                                                     stem   読み, 早く
                                                     clause ends a clause: ので, 読めば
    mark   a mark                                    mark   a mark
    tied   belongs to the word before it: だ, の     tied   belongs to the word after it
    ====== ========================================= ====== ================================
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.items.slots.word_lists import (
    ADVERBIAL,
    FORMAL,
    HELPERS,
)
from quizapp.items.transitivity import takes_object
from quizapp.japanese.article import Sentence
from quizapp.japanese.words import Word

_BY_FORM = {
    "連体形": "finite",
    "終止形": "finite",
    "連用形": "stem",
    "仮定形": "clause",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """One word or mark: `takes_object` when it is a predicate that を can belong to."""

    text: str
    left: str
    right: str
    takes_object: bool = False
    is_sino: bool = False

    @property
    def is_object(self) -> bool:
        """Return whether it marks an object."""
        return self.text == "を"


def units_of(sentence: Sentence) -> Iterator[tuple[int, Unit]]:
    """Yield the units of a sentence with their places; every run of marks is one unit."""
    end = 0
    before: Word | None = None
    for word in sentence.words:
        if word.start > end:
            yield end, Unit(sentence.text[end : word.start], "mark", "mark")
            before = None
        yield word.start, _unit(word, before)
        before, end = word, word.end
    if end < len(sentence.text):
        yield end, Unit(sentence.text[end:], "mark", "mark")


def _unit(word: Word, before: Word | None) -> Unit:
    return Unit(
        word.surface,
        _left(word, before),
        _right(word),
        word.pos in ("動詞", "形容詞", "形状詞") and takes_object(word),
        all(token.morph.goshu in ("漢", "外", "固") for token in word.tokens),
    )


def _left(word: Word, before: Word | None) -> str:
    match word.pos:
        case "名詞" | "代名詞" | "接頭辞":
            return "formal" if word.surface in FORMAL else "noun"
        case "連体詞":
            return "this"
        case "形容詞" | "形状詞":
            return "helper" if word.base in HELPERS else "verb"
        case "動詞":
            if word.base in ("する", "できる") and before and before.pos == "名詞":
                return "tied"
            return "helper" if word.base in HELPERS else "verb"
        case "助動詞" if word.surface in ("ように", "ような"):
            return "like"
        case "助詞" if _is_case(word):
            return "tied" if word.surface.startswith("の") else "case"
    return "tied"


def _right(word: Word) -> str:
    last = word.tokens[-1].morph
    match word.pos:
        case "代名詞":
            return "noun"
        case "名詞":
            is_when = (
                word.number or last.pos3 == "副詞可能" or word.surface in ADVERBIAL
            )
            return "when" if is_when else "noun"
        case "連体詞":
            return "adn"
        case "助詞":
            return _right_of_particle(word)
    if word.surface in ("な", "ような", "のような"):
        return "adn"
    if word.surface in ("ように", "ので"):
        return "clause"
    if last.pos == "助詞":
        return "te" if word.surface.endswith(("て", "で")) else "clause"
    if word.pos not in ("動詞", "形容詞", "助動詞"):
        return "tied"
    return _BY_FORM.get(last.cform.partition("-")[0], "tied")


def _right_of_particle(word: Word) -> str:
    last = word.tokens[-1].morph
    if last.pos == "動詞" and len(word.tokens) > 1:
        return "adn"
    if word.surface.endswith("の"):
        return "of" if last.pos2 == "格助詞" else "tied"
    if word.tokens[0].morph.pos2 == "接続助詞" or word.surface == "によると":
        return "clause"
    if _is_case(word):
        return "adn" if word.surface == "という" else "arg"
    return "tied"


def _is_case(word: Word) -> bool:
    """Return whether a particle makes a noun part of a sentence; まで does, to UniDic it is else."""
    return word.tokens[0].morph.pos2 in ("格助詞", "係助詞") or word.surface == "まで"
