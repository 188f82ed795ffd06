"""Find the adverbs, conjunctions and indefinite pronouns that end in a particle: 実は, いつも."""

from quizapp.japanese.grouping.listed import is_common, parts_of_speech, readings_of
from quizapp.japanese.grouping.particles import QUESTION_WORDS
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.readings.heteronyms import RULES
from quizapp.japanese.tokens import Token, is_nominal

_LONGEST = 5
_CLAUSE_BEGINS = frozenset(
    ("助動詞", "助詞", "動詞", "名詞", "代名詞", "接続詞", "副詞")
)
_ADVERB_CODES = frozenset(("adv", "conj"))
_ADVERB_BEGINS = frozenset(("名詞", "形状詞", "副詞", "連体詞", "形容詞"))
_PARTICLES = ("助詞", "助動詞")
_ADVERB_ENDS = frozenset(
    ("に", "と", "で", "は", "も", "か", "ずつ", "や", "まで", "とも", "て")
)


def find_conjunction(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a conjunction that begins a clause (だが, でも, それで), or 0."""
    if tokens[at].morph.pos not in _CLAUSE_BEGINS or not _begins(tokens, at):
        return 0
    for end in range(min(at + _LONGEST, len(tokens)), at + 1, -1):
        surface = text[tokens[at].start : tokens[end - 1].end]
        after = tokens[end].morph.pos if end < len(tokens) else ""
        if (
            tokens[end - 1].morph.pos == "助詞"
            and "conj" in parts_of_speech(surface)
            and (tokens[at].morph.pos not in ("動詞", "名詞") or is_common(surface))
            and (tokens[end - 1].surface != "に" or after != "動詞")
        ):
            return end
    return 0


def _begins(tokens: list[Token], at: int) -> bool:
    """Return whether a sentence begins at `at`, or for a copula a clause: 、だから."""
    if at == 0:
        return True
    morph = tokens[at - 1].morph
    if morph.pos not in ("補助記号", "空白") or morph.pos2 == "括弧閉":
        return False
    return morph.pos2 != "読点" or tokens[at].morph.pos == "助動詞"


def find_indefinite(_: str, tokens: list[Token], at: int) -> int:
    """Return the end of いつ + も, 誰 + か, 何 + で + も, or 0 when か asks."""
    if tokens[at].morph.lemma not in QUESTION_WORDS:
        return 0
    follower = tokens[at + 1].surface
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if follower == "でも":
        return at + 2
    if follower == "で" and after is not None and after.surface == "も":
        return at + 3
    if follower == "も":
        return at + 2
    if follower != "か" or after is None or after.morph.pos == "補助記号":
        return 0
    if after.morph.pos == "助詞":
        asks = at > 0 and tokens[at - 1].surface in ("は", "が")
        return (
            at + 2
            if after.surface in ("が", "に", "を", "の", "で", "へ") and not asks
            else 0
        )
    return 0 if after.morph.lemma in ("分かる", "知る", "だ", "です") else at + 2


def find_exclamation(_: str, tokens: list[Token], at: int) -> int:
    """Return the end of なんと that begins a clause and is nobody's words, or 0."""
    is_what = tokens[at].surface in ("なん", "何") and tokens[at + 1].surface == "と"
    if not is_what or (at and tokens[at - 1].morph.pos != "補助記号"):
        return 0
    after = tokens[at + 2].morph.pos if at + 2 < len(tokens) else "動詞"
    return 0 if after in ("動詞", "助詞", "助動詞", "補助記号") else at + 2


def find_pointing_adverb(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a listed adverb like その後 or この度, or 0; その後に is none."""
    if tokens[at].morph.pos != "連体詞" or tokens[at + 1].morph.pos != "名詞":
        return 0
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if after and (_is_its_part(after) or after.morph.pos2 == "格助詞"):
        return 0
    surface = text[tokens[at].start : tokens[at + 1].end]
    return 0 if _ADVERB_CODES.isdisjoint(parts_of_speech(surface)) else at + 2


def _is_its_part(after: Token) -> bool:
    """Return whether `after` goes on the noun before it; a number or a time begins anew."""
    return (
        is_nominal(after)
        and after.morph.pos2 not in ("数詞", "固有名詞")
        and after.morph.pos3 != "副詞可能"
    )


def find_adverb(text: str, tokens: list[Token], at: int) -> int:
    """Return the end of a listed adverb that ends in a particle (実は, 少しずつ), or 0."""
    first = tokens[at]
    if first.morph.pos not in _ADVERB_BEGINS:
        return 0
    if first.morph.pos != "形容詞" and _is_modified(tokens, at):
        return 0
    if first.morph.pos == "副詞" and first.surface[-1] in "っッ":
        return at + 2 if tokens[at + 1].surface == "と" else 0
    for end in range(min(at + _LONGEST, len(tokens)), at + 1, -1):
        last = tokens[end - 1]
        if last.surface not in _ADVERB_ENDS or last.morph.pos not in _PARTICLES:
            continue
        surface = text[first.start : last.end]
        if (
            not _ADVERB_CODES.isdisjoint(parts_of_speech(surface))
            and (is_common(surface) or surface == "後で" or _is_manner(first, last))
            and _is_read_so(surface, tokens[at:end])
        ):
            return end
    return 0


def _is_read_so(surface: str, parts: list[Token]) -> bool:
    """Return whether the adverb is read as its parts are: 外に is そとに, not ほかに."""
    joined = to_hiragana("".join(part.morph.kana for part in parts))
    return joined in readings_of(surface) or parts[0].surface in RULES


def _is_manner(first: Token, last: Token) -> bool:
    """Return whether に makes an adverb of a noun that tells no time or place: 真っ先 + に."""
    if last.surface != "に" or first.morph.pos != "名詞":
        return False
    kind = first.morph.pos3
    return kind == "形状詞可能" or (kind == "一般" and len(first.surface) > 1)


def _is_modified(tokens: list[Token], at: int) -> bool:
    """Return whether the token at `at` is a noun with a modifier: 子供の + 時 + に."""
    if at == 0 or tokens[at - 1].end != tokens[at].start:
        return False
    before = tokens[at - 1]
    return (
        is_nominal(before)
        or before.surface in ("の", "な")
        or before.morph.pos == "連体詞"
        or (
            before.morph.pos in ("動詞", "形容詞", "助動詞")
            and before.morph.cform.startswith(("連体形", "終止形"))
        )
    )
