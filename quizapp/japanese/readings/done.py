"""Tell 行った of 行う (おこなった) from that of 行く (いった)."""

from collections.abc import Iterable
from dataclasses import replace

from quizapp.japanese.tokens import Token

_OUTINGS = ("旅行", "散歩", "買い物", "出張", "見学", "留学", "登山", "遠足", "外出")


def done_or_gone(tokens: Iterable[Token]) -> list[Token]:
    """Return `tokens` with 行っ as the verb 行う behind what one does: 調査は行った.

    UniDic does so behind を and も; 旅行は行った stays 行く.
    """
    found: list[Token] = []
    for token in tokens:
        is_done = token.surface == "行っ" and _is_deed(found[-2:])
        found.append(_as_done(token) if is_done else token)
    return found


def _is_deed(before: list[Token]) -> bool:
    return (
        len(before) == 2
        and before[0].morph.pos3 == "サ変可能"
        and before[0].surface not in _OUTINGS
        and before[1].surface in ("は", "のみ", "だけ", "など")
    )


def _as_done(token: Token) -> Token:
    morph = token.morph._replace(
        base="行う",
        lemma="行う",
        kana="オコナッ",
        kana_base="オコナウ",
        pos2="一般",
        ctype="五段-ワア行-一般",
    )
    return replace(token, morph=morph)
