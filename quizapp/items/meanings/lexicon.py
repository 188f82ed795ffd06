"""Everyday words by field, and the field of any word."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from quizapp.items.meanings import fields
from quizapp.items.meanings.english import head
from quizapp.items.meanings.signs import Sign, other_sign
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import has_kanji

ANY_ACTION = "action"

_LISTS = {
    "動詞": fields.VERBS,
    "形容詞": fields.ADJECTIVES,
    "形状詞": fields.STATES,
    "副詞": fields.ADVERBS,
}
_SURE = 0.7
_FEWEST = 2


@cache
def signs_by_field() -> Mapping[str, Sequence[Sign]]:
    """Return the words of each field; verbs and the like make a field of each kind."""
    found: dict[str, list[Sign]] = defaultdict(list)
    for name, listed in (*fields.NOUNS.items(), *fields.ACTIONS.items()):
        found[name] = _signs(listed, "名詞")
    for pos, listed in _LISTS.items():
        for sign in _signs(listed, pos):
            if sign.meaning.kind != "noun":
                found[sign.meaning.kind].append(sign)
    found[ANY_ACTION] = [sign for name in fields.ACTIONS for sign in found[name]]
    return found


def field_of(sign: Sign) -> str:
    """Return the name of the field that the word belongs to, or an empty string.

    It is the word's own, or that of words whose meanings have the same head (sales agent),
    or that its last kanji tells (事業費); for a noun that する follows, any action.
    """
    if sign.meaning.kind != "noun":
        return sign.meaning.kind
    own, heads = _index()
    if sign.base in own:
        return own[sign.base]
    by_head = _by_heads(sign, heads)
    if sign.meaning.is_action:
        return by_head or ANY_ACTION
    return by_head or _by_ending().get(sign.base[-1], "")


@cache
def signs_by_kanji() -> Mapping[str, Sequence[Sign]]:
    """Return the words of all fields that have a kanji, by the kanji."""
    found: dict[str, list[Sign]] = defaultdict(list)
    for name, signs in signs_by_field().items():
        if name != ANY_ACTION:
            for sign in signs:
                for kanji in sign.kanji:
                    found[kanji].append(sign)
    return found


def _signs(listed: str, pos: str) -> list[Sign]:
    found = []
    for base in listed.split():
        entries = open_dictionary().entries(base)
        readings = entries[0].readings_of(base) if entries else ()
        reading = next(iter(readings), "") if has_kanji(base) else base
        if sign := other_sign(base, reading, pos):
            found.append(sign)
    return found


@cache
def _index() -> tuple[dict[str, str], dict[str, Counter[str]]]:
    own: dict[str, str] = {}
    heads: dict[str, Counter[str]] = defaultdict(Counter)
    for name in (*fields.NOUNS, *fields.ACTIONS):
        for sign in signs_by_field()[name]:
            own.setdefault(sign.base, name)
            heads[head(sign.meaning.parts[0])][name] += 1
    return own, heads


def _by_heads(sign: Sign, votes: Mapping[str, Counter[str]]) -> str:
    """Return the field that the heads of all glosses point to, if it is one."""
    found = set()
    for last in map(head, sign.meaning.parts):
        # What is done to a building is no building: 建立.
        if not (sign.meaning.is_action and last.endswith("ing")):
            found.add(_named().get(last) or _winner(votes.get(last, Counter())))
    found.discard("")
    return found.pop() if len(found) == 1 else ""


@cache
def _by_ending() -> dict[str, str]:
    return {last: name for name, listed in fields.ENDINGS.items() for last in listed}


@cache
def _named() -> dict[str, str]:
    return {
        head(word): name
        for name, listed in fields.HEADS.items()
        for word in listed.split()
    }


def _winner(votes: Counter[str]) -> str:
    if not votes:
        return ""
    name, most = votes.most_common(1)[0]
    total = votes.total()
    return name if most >= _FEWEST and most >= _SURE * total else ""
