"""Persons without a name in a run of nouns: 外務省の幹部, 店主, 近所の女性."""

import re
from collections.abc import Iterator

from quizapp.japanese.article import Sentence
from quizapp.japanese.entities.entity import Kind, Mention
from quizapp.japanese.entities.runs import Run
from quizapp.japanese.entities.titles import KINSHIP, PLURALS, POSTS, ROLES

_SELF = frozenset(("私", "わたし", "僕", "ぼく", "俺"))
# カミンスキ社長 has a name.
_KATAKANA = re.compile("[ァ-ヴー・]+")
_BY_LENGTH = sorted(ROLES, key=len, reverse=True)
_OWNER = re.compile(
    "(?:^|[、。「はとやもがにで])((?:[一-鿿々〇ァ-ヴーA-Za-z0-9]{1,15}の){0,1}[一-鿿々〇ァ-ヴーA-Za-z0-9]{1,15})の$"
)
_POINTING = re.compile("(この|その|あの|どの|ある|同|各|某|何人もの|たちの)$")


def first_persons(sentence: Sentence) -> Iterator[Mention]:
    """Yield where the writer speaks of himself, outside brackets: 僕, 私."""
    for word in sentence.words:
        before = sentence.text[: word.start]
        is_said = before.count("「") > before.count("」")
        if word.surface in _SELF and word.pos == "代名詞" and not is_said:
            place = sentence.index, word.start, word.end
            yield Mention(
                Kind.ROLE, *place, word.surface, word.surface, head=word.surface
            )


def unnamed_person(run: Run) -> Mention | None:
    """Return the person that the whole of `run` tells by what the person does, or None.

    What the person belongs to is part of the mention where it stands alone before の.
    """
    text = run.text
    role = next((role for role in _BY_LENGTH if text.endswith(role)), "")
    starts = {token.start - run.start for token in run.tokens}
    if not role or len(text) - len(role) not in starts:
        return None
    named = text[: -len(role)]
    if role in POSTS and _KATAKANA.fullmatch(named):
        return None
    if run.after.startswith((*PLURALS, "の")) or _POINTING.search(run.before):
        return None
    owner = _OWNER.search(run.before)
    if owner and (
        owner[1].startswith(("同", "本", "当", "各", "両"))
        or any(kin in owner[1] for kin in KINSHIP)
    ):
        return None
    start = run.start - len(owner[1]) - 1 if owner else run.start
    whole = run.sentence.text[start : run.end]
    return Mention(
        Kind.ROLE, run.sentence.index, start, run.end, whole, whole, head=role
    )
