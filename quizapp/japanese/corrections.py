"""Correct what UniDic takes a token for, where what stands beside it tells better."""

from collections.abc import Iterable
from dataclasses import replace

from quizapp.japanese.kana import to_katakana
from quizapp.japanese.lexicon import look_up
from quizapp.japanese.tokens import Morph, Token

_OUTINGS = ("旅行", "散歩", "買い物", "出張", "見学", "留学", "登山", "遠足", "外出")
# What follows お and a verb's stem: お渡しします, お渡しください.
_POLITE_VERBS = ("為る", "致す", "出来る", "下さる", "頂く", "申し上げる", "願う")
_I_ROW = frozenset("いきぎしじちにびみり")


def correct(tokens: Iterable[Token]) -> list[Token]:
    """Return `tokens` with these told otherwise.

    - 行っ as the verb 行う behind what one does: 調査は行った. UniDic does so behind を and も;
      旅行は行った stays 行く.
    - 応じ as a form of 応じる, not of the older 応ずる.
    - . as a mark, where UniDic has the noun 点.
    - 渡し as a verb in お渡しします, where it is no ferry.
    """
    found: list[Token] = []
    for token in tokens:
        if found and token.morph.lemma in _POLITE_VERBS and _is_polite_stem(found[-2:]):
            found[-1] = _as_verb(found[-1])
        if token.surface == "行っ" and _is_deed(found[-2:]):
            found.append(replace(token, morph=_done(token.morph)))
        elif token.surface in (".", "．"):
            found.append(replace(token, morph=token.morph._replace(pos="補助記号")))
        elif token.surface[-1] == "じ" and token.morph.base.endswith("ずる"):
            found.append(replace(token, morph=_modern(token.morph)))
        else:
            found.append(token)
    return found


def _is_deed(before: list[Token]) -> bool:
    return (
        len(before) == 2
        and before[0].morph.pos3 == "サ変可能"
        and before[0].surface not in _OUTINGS
        and before[1].surface in ("は", "のみ", "だけ", "など")
    )


def _done(morph: Morph) -> Morph:
    return morph._replace(
        base="行う",
        lemma="行う",
        kana="オコナッ",
        kana_base="オコナウ",
        pos2="一般",
        ctype="五段-ワア行-一般",
    )


def _modern(morph: Morph) -> Morph:
    base, kana = morph.base[:-2] + "じる", morph.kana_base[:-2] + "ジル"
    return morph._replace(base=base, lemma=base, kana_base=kana, ctype="上一段-ザ行")


def _is_polite_stem(before: list[Token]) -> bool:
    return (
        len(before) == 2
        and before[0].morph.lemma == "御"
        and before[1].morph.pos == "名詞"
        and before[1].surface[-1] in _I_ROW
    )


def _as_verb(token: Token) -> Token:
    """Return a noun such as 渡し as the stem of the verb it comes from, if it comes from one."""
    morph = token.morph
    for word in look_up(token.surface):
        if word.pos == "動詞" and to_katakana(word.reading) == morph.kana:
            verb = morph._replace(
                base=word.base,
                lemma=word.base,
                kana_base=to_katakana(word.base_reading),
                pos="動詞",
                pos2="一般",
                pos3="",
                ctype="",
                cform="連用形-一般",
            )
            return replace(token, morph=verb)
    return token
