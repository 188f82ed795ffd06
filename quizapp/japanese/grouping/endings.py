"""Find the endings of an inflected word: 食べ + させ + られ + まし + た."""

from quizapp.japanese.tokens import Token


def is_inflected(token: Token) -> bool:
    """Return whether `token` is a form of a verb, an adjective or an auxiliary."""
    return token.morph.cform not in ("", "*")


def after_endings(tokens: list[Token], at: int) -> int:
    """Return where the endings that begin at `at` end: 食べ + させ + られ + て."""
    end = at
    if not is_inflected(tokens[at - 1]) and tokens[at - 1].morph.pos != "形状詞":
        return end
    while end < len(tokens) and tokens[end - 1].end == tokens[end].start:
        if not _is_ending(tokens[end - 1], tokens[end]):
            break
        end += 1
    return end


def _is_ending(before: Token, token: Token) -> bool:
    """Return whether `token` goes on the inflected word that `before` is a part of."""
    morph = token.morph
    if before.morph.cform.startswith("語幹") or before.morph.pos == "形状詞":
        return _completes(before, token)
    if morph.lemma == "そう-様態":
        return before.morph.cform.startswith("連用形")
    if morph.pos == "助動詞":
        return _is_auxiliary_ending(before, token)
    if morph.lemma == "無い":
        is_stem = before.morph.cform == "連用形-一般" and before.surface.endswith("く")
        return is_stem and before.morph.pos in ("形容詞", "助動詞")
    if before.morph.pos == "助動詞" and before.surface == "ず":
        return token.surface == "に"
    return (
        morph.pos2 == "接続助詞" and (morph.lemma == "て" or token.surface == "ば")
    ) or token.surface in ("たり", "だり")


def _completes(before: Token, token: Token) -> bool:
    """Return whether `token` makes a word of a bare stem: 高 + さ, 大き + すぎる."""
    if token.morph.pos == "接尾辞":
        return token.surface in ("さ", "げ", "み", "がる", "がっ", "がり", "がら")
    is_adjective = before.morph.pos != "形状詞"
    lemma = token.morph.lemma
    return lemma == "そう-様態" or (is_adjective and lemma == "過ぎる")


def _is_auxiliary_ending(before: Token, token: Token) -> bool:
    if token.surface.startswith("べ"):
        return before.surface == "す"
    if token.morph.lemma == "です":
        return before.surface == "ん" and before.morph.lemma == "ず"
    return token.morph.lemma not in ("だ", "らしい", "なり-断定")
