"""Inflect verbs: 閉まる → 閉まった, 閉まって, 閉まらない, 閉まれば.

A *slot* is where another ending attaches, named after UniDic's forms:

    ====== ============================ ========= =========
    slot   before                       閉まる    壊れる
    ====== ============================ ========= =========
    未然形 ない, ず, れる               閉まら    壊れ
    連用形 ます, 、                     閉まり    壊れ
    音便形 た, て (or だ, で)           閉まっ    壊れ
    終止形 the end, a noun              閉まる    壊れる
    仮定形 ば                           閉まれ    壊れれ
    ====== ============================ ========= =========

Verbs of the classes 五段, 上一段 and 下一段 only, 行く among them, and their passives.
"""

from functools import lru_cache

from quizapp.japanese.tokens import Token, tokenize

_ROWS = {
    "う": "わいえ", "く": "かきけ", "ぐ": "がぎげ", "す": "さしせ", "つ": "たちて",
    "ぬ": "なにね", "ぶ": "ばびべ", "む": "まみめ", "る": "らりれ",
}  # fmt: skip
_EUPHONIC = {
    "う": "っ", "つ": "っ", "る": "っ", "く": "い", "ぐ": "い", "す": "し",
    "ぬ": "ん", "ぶ": "ん", "む": "ん",
}  # fmt: skip
_VOICING = "ぐぬぶむ"
_VOICED = {"た": "だ", "て": "で"}
_EUPHONIC_TAILS = frozenset({"た", "て", "たり"})


def inflect(base: str, slot: str) -> str:
    """Return the verb `base` in `slot`; ValueError for a verb or slot not in the table."""
    kind, last = verb_class(base), base[-1]
    if slot == "終止形":
        return base
    if kind == "一段":
        tails = {"未然形": "", "連用形": "", "音便形": "", "仮定形": "れ"}
        return base[:-1] + tails[slot]
    if base.endswith(("行く", "いく")) and slot == "音便形":
        return base[:-1] + "っ"
    tails = {
        "未然形": _ROWS[last][0],
        "連用形": _ROWS[last][1],
        "音便形": _EUPHONIC[last],
        "仮定形": _ROWS[last][2],
    }
    return base[:-1] + tails[slot]


def passive(base: str) -> str:
    """Return the passive of `base`: 読む → 読まれる."""
    ending = "れる" if verb_class(base) == "五段" else "られる"
    return inflect(base, "未然形") + ending


def with_tail(base: str, slot: str, tail: str) -> str:
    """Return `base` in `slot` with `tail`, た and て voiced where the verb asks it: 沈む + た → 沈んだ."""
    if slot == "音便形" and verb_class(base) == "五段" and base[-1] in _VOICING:
        tail = _VOICED[tail[0]] + tail[1:]
    return inflect(base, slot) + tail


@lru_cache(maxsize=2_000)
def verb_class(base: str) -> str:
    """Return `五段` or `一段`; ValueError when `base` is no such verb."""
    ctype = tokenize(base)[-1].morph.ctype
    if ctype.startswith("五段"):
        return "五段"
    if ctype.startswith(("上一段", "下一段", "助動詞-レル")):
        return "一段"
    raise ValueError(f"{base} is not a verb of 五段 or 一段")


def slot_of(verb: Token, following: Token | None) -> str:
    """Return the slot that `verb` stands in before `following`, or an empty string.

    Forms without a slot here, as the imperative, have none.
    """
    form, _, variety = verb.morph.cform.partition("-")
    if form == "連体形":
        form = "終止形"
    if form == "連用形":
        is_joined = following is not None and following.start == verb.end
        is_before = (
            is_joined
            and following is not None
            and (following.morph.lemma in _EUPHONIC_TAILS)
        )
        return "音便形" if is_before or variety.endswith("音便") else "連用形"
    return (
        form
        if form in ("未然形", "終止形", "仮定形") and variety in ("一般", "")
        else ""
    )
