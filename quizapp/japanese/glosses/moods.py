"""Explain function words of several tokens: について, のだから, でした, わけにはいかない."""

from quizapp.japanese.glosses import function_words as table
from quizapp.japanese.glosses.place import Place
from quizapp.japanese.glosses.senses import Form

_NEGATIVES = frozenset(("ない", "無い", "ず"))
_POLITE = frozenset(("です", "ます", "御座る"))
_TOPICS = ("は", "も")


def explain_joined(form: Form, place: Place) -> str:
    """Return what a particle or a mood of several tokens means, empty for other words."""
    if form.pos == "助動詞":
        return _explain_mood(place)
    if form.pos not in ("助詞", "連体詞", "副詞"):
        return ""
    if form.base not in table.JOINED and form.base.endswith(_TOPICS):
        return table.JOINED.get(form.base[:-1], "")
    return table.JOINED.get(form.base, "")


def _explain_mood(place: Place) -> str:
    tokens = place.tokens[place.start : place.end]
    lemmas = [token.morph.lemma for token in tokens]
    for mood, text in table.MOODS.items():
        if all(part in lemmas for part in mood):
            return text
    if lemmas[0] in table.LIKENESSES:
        forms = table.LIKENESSES[lemmas[0]]
        return forms.get(tokens[1].surface) or forms[""]
    is_guess = any(token.morph.cform == "意志推量形" for token in tokens)
    if "の" in lemmas:
        return _explain_no(lemmas, tokens[-1].surface, is_guess=is_guess)
    return "probably is" if is_guess else _explain_copula(lemmas)


def _explain_no(lemmas: list[str], last: str, *, is_guess: bool) -> str:
    """Tell ので, のに, のだろう and のではない from the のだ that explains."""
    if last in ("で", "に"):
        has_copula = last == "に" and lemmas[0] == "だ"
        return table.JOINED["なのに" if has_copula else "の" + last]
    if not _NEGATIVES.isdisjoint(lemmas):
        return "it is not that"
    return "it is probably that" if is_guess else "it is that, explaining"


def _explain_copula(lemmas: list[str]) -> str:
    """Return “is”, “was” or their negatives for だった, でした, ではない."""
    text = "was" if "た" in lemmas else "is"
    if not _NEGATIVES.isdisjoint(lemmas):
        text += " not"
    return text if _POLITE.isdisjoint(lemmas) else text + ", polite"
