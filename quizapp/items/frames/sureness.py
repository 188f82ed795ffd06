"""Whether anything but the predicate may decide the particle of a phrase.

The predicate has to end its clause, so that the phrase cannot belong to a later one, and
nothing in it may change what particles it takes: 〜たい, 〜られる, 〜てある, 〜てもらう, 〜やすい.
"""

from collections.abc import Sequence

from quizapp.items.frames.phrases import Phrase
from quizapp.items.transitivity import takes_object
from quizapp.japanese.tokens import Token
from quizapp.japanese.words import Word

_PLAIN_ENDINGS = frozenset(
    {"た", "ます", "ない", "ぬ", "ず", "う", "よう", "です", "だ"}
)
_JOINTS = frozenset(
    ("が", "けれど", "けれども", "けど", "から", "ので", "ば", "たら", "と", "し", "のに", "ながら")
)  # fmt: skip
_FINALS = frozenset("ねよかなわぞ")
_STOPS = "。！？!?｡、，」』"
_NOMINAL = ("名詞", "代名詞", "接尾辞", "接頭辞", "形状詞")
_MOVEMENTS = frozenset(
    [
        "行く",
        "来る",
        "いく",
        "くる",
        "帰る",
        "戻る",
        "向かう",
        "出る",
        "出かける",
        "入る",
        "移る",
        "渡る",
        "上がる",
        "上る",
        "登る",
        "下りる",
        "降りる",
        "進む",
        "走る",
        "歩く",
        "飛ぶ",
        "運ぶ",
        "送る",
        "移す",
        "渡す",
        "入れる",
        "出す",
        "置く",
        "届ける",
        "持つ",
        "連れる",
        "通う",
        "急ぐ",
        "逃げる",
        "旅立つ",
        "出発",
        "移動",
        "移転",
    ]
)


def why_unsure(phrase: Phrase) -> str:
    """Return why something other than the predicate may decide the particle, or nothing."""
    return why_changed(phrase) or why_open(phrase)


def why_changed(phrase: Phrase) -> str:
    """Return why the phrase is not one that its predicate governs as usual, or nothing."""
    if changed := _changed_by(phrase.tail):
        return f"{changed} changes what particles the predicate takes"
    first, word = phrase.tail[0].morph, phrase.words[phrase.predicate]
    if first.pos == "動詞" and first.base != word.base:
        return "the verb's form is that of what can be done"
    if first.cform.startswith("命令形"):
        return "it is an order, or the form of another verb"
    if phrase.words[phrase.particle].surface in phrase.particles_before():
        return "the same particle stands before it in the clause"
    if phrase.words[phrase.noun].pos == "接尾辞" and not phrase.noun:
        return "the noun before the particle is not whole"
    return ""


def why_open(phrase: Phrase) -> str:
    """Return why the clause does not end behind the predicate, or nothing."""
    rest, last = phrase.after, phrase.tail[-1]
    if not rest or rest[0] in _STOPS or phrase.end == len(phrase.words):
        return ""
    following = phrase.words[phrase.end]
    head = following.tokens[0]
    if head.morph.pos2 == "接続助詞" and following.surface in _JOINTS:
        return ""
    if following.surface == "と" and not last.morph.cform.startswith("連用"):
        return ""
    if head.morph.pos2 == "終助詞" and set(following.surface) <= _FINALS:
        return ""
    if following.pos in _NOMINAL or head.morph.pos2 == "準体助詞":
        return "the predicate describes a noun"
    return "the sentence goes on behind the predicate"


def may_belong_later(phrase: Phrase, particle: str) -> bool:
    """Return whether a noun with `particle` here could be that of a later verb.

    部屋を入って、掃除した: not so when the rest of the sentence has its own を, nor when none of
    its verbs takes one. へ asks for a verb of movement, too.
    """
    last, rest = phrase.tail[-1].morph, phrase.words[phrase.end :]
    is_joined = last.lemma in ("て", "たり") or last.cform.startswith("連用形")
    if not is_joined or not phrase.after or _has(rest, particle):
        return False
    if particle == "を":
        return any(map(takes_object, rest))
    return particle != "へ" or any(word.base in _MOVEMENTS for word in rest)


def is_met_again(phrase: Phrase) -> bool:
    """Return whether the next predicate has its own noun with the phrase's particle.

    窓を閉める音を聞いた: then the phrase cannot be part of that one, whatever its verb.
    """
    ahead = []
    for word in phrase.words[phrase.end :]:
        if word.pos in ("動詞", "形容詞", "形状詞"):
            break
        ahead.append(word)
    return _has(ahead, phrase.words[phrase.particle].surface)


def is_last_to_take_object(phrase: Phrase) -> bool:
    """Return whether its particle is を and no later predicate of the sentence can have one.

    窓を閉めた人が来た: then the phrase cannot be part of those, wherever its clause ends.
    """
    rest = phrase.words[phrase.end :]
    return phrase.words[phrase.particle].surface == "を" and not any(
        map(takes_object, rest)
    )


def _has(words: Sequence[Word], particle: str) -> bool:
    return any(
        word.surface == particle and word.tokens[0].morph.pos2 == "格助詞"
        for word in words
    )


def _changed_by(tail: tuple[Token, ...]) -> str:
    for token in tail[1:]:
        pos, base = token.morph.pos, token.morph.base
        if pos == "助動詞" and base not in _PLAIN_ENDINGS:
            return f"〜{base}"
        if pos in ("形容詞", "形状詞", "接尾辞") and base != "ない":
            return f"〜{base}"
    return ""
