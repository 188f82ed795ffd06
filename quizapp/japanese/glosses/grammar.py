"""Explain a function word by the grammar around it."""

from typing import NamedTuple

from quizapp.japanese.glosses import function_words as table
from quizapp.japanese.glosses.senses import Form
from quizapp.japanese.kana import is_kana
from quizapp.japanese.tokens import Token

_REACH = 8
_QUOTING = frozenset(
    (
        *("言う", "思う", "考える", "話す", "聞く", "書く", "呼ぶ", "述べる", "答える"),
        *("伝える", "伝わる", "語る", "感じる", "信じる", "見る", "尋ねる", "問う"),
    )
)
_MODIFYING = frozenset(("動詞", "形容詞", "形状詞", "助動詞", "連体詞", "接尾辞"))
_NOUNS = frozenset(("名詞", "代名詞", "接尾辞"))
_NEGATIVES = frozenset(("ない", "無い", "ず"))


class Place(NamedTuple):
    """Where a word is: `tokens[start:end]` of its sentence, endings from `stem_end` on."""

    tokens: list[Token]
    start: int
    stem_end: int
    end: int

    @property
    def word(self) -> Token:
        """Return the word's first token."""
        return self.tokens[self.start]

    @property
    def before(self) -> Token | None:
        """Return the token directly before the word, or None."""
        if not self.start or self.tokens[self.start - 1].end != self.word.start:
            return None
        return self.tokens[self.start - 1]

    @property
    def after(self) -> Token | None:
        """Return the token after the word, or None."""
        return self.tokens[self.end] if self.end < len(self.tokens) else None


def explain(form: Form, place: Place) -> str:
    """Return what a function word means in its place, empty for other words."""
    if not form.lemma:
        return table.JOINED.get(form.base, "")
    if form.pos == "助詞":
        return _explain_particle(form, place)
    if form.pos == "助動詞":
        key = form.lemma, place.word.morph.cform
        return table.COPULA_FORMS.get(key) or table.AUXILIARIES.get(form.lemma, "")
    if form.pos in ("動詞", "形容詞"):
        return _explain_verb(form, place)
    if form.base == "うち" and not _is_modified(place):
        return "home; our family"
    if form.lemma == "余り" and "助数詞" in _kinds(place.before):
        return "more than; over"
    formal = table.FORMAL_NOUNS.get((form.reading, form.lemma), "")
    if formal and _is_modified(place):
        return formal
    return table.CLOSED.get((form.lemma, form.pos), "")


def use_of(form: Form, place: Place) -> str:
    """Return `object` for a verb with an object, `helper` after a verb's stem, else ""."""
    if form.pos != "動詞":
        return ""
    if form.lemma.endswith("-他動詞"):
        return "object"
    if _pos(place.before) == "動詞" and place.word.morph.pos2 == "非自立可能":
        return "helper"
    for token in reversed(place.tokens[max(0, place.start - _REACH) : place.start]):
        if token.morph.pos == "助詞" and token.surface == "を":
            return "object"
        if token.morph.pos in ("動詞", "形容詞", "補助記号"):
            return ""
    return ""


def _explain_particle(form: Form, place: Place) -> str:
    kind = place.word.morph.pos2
    if form.lemma == "と" and kind == "格助詞":
        return _explain_to(place)
    if form.lemma == "な" and _pos(place.before) == "動詞":
        return "don't"
    if form.lemma == "の" and kind == "準体助詞" and _lemma(place.after) == "です":
        return "it is that, explaining"
    return table.PARTICLES.get((form.lemma, kind), "")


def _explain_to(place: Place) -> str:
    """Tell と of a list or a company from that of a quotation and that of a manner."""
    if _pos(place.before) == "副詞":
        return "makes an adverb: -ly"
    if place.after is None or _lemma(place.after) in _QUOTING:
        return "marks what is said or thought"
    if _lemma(place.after) in ("為る", "成る"):
        return "as; into"
    if _pos(place.before) in _NOUNS:
        return "and; with"
    return "marks what is said or thought"


def _explain_verb(form: Form, place: Place) -> str:
    before = place.before
    if form.lemma == "為さる" and place.word.morph.cform == "命令形":
        return "do, a gentle command"
    if form.lemma == "良い" and _is_after_temo(place):
        return table.AFTER_TE[form.lemma]
    if _lemma(before) == "て" and is_kana(form.base):
        if form.lemma == "下さる" and place.word.morph.cform == "命令形":
            return "please do"
        if helper := table.AFTER_TE.get(form.lemma):
            return helper
    if form.lemma == "下さる" and _pos(before) in ("動詞", "名詞"):
        return "please do"
    if form.base == "いける" and _lemma(before) == "は" and _is_negative(place):
        return "must not; it will not do"
    if _lemma(before) == "に" and form.lemma in table.AFTER_NI:
        return table.AFTER_NI[form.lemma]
    if is_kana(form.base) or form.base == form.lemma:
        return table.PLAIN_VERBS.get(form.lemma, "")
    return ""


def _is_after_temo(place: Place) -> bool:
    before = place.tokens[max(0, place.start - 2) : place.start]
    return [token.morph.lemma for token in before] == ["て", "も"]


def _is_negative(place: Place) -> bool:
    ending = place.tokens[place.start + 1 : place.end + 1]
    return any(token.morph.lemma in _NEGATIVES for token in ending)


def _is_modified(place: Place) -> bool:
    """Return whether a verb, an adjective, の or the like stands before a noun."""
    return _pos(place.before) in _MODIFYING or (
        place.before is not None and place.before.surface in ("の", "いう")
    )


def _pos(token: Token | None) -> str:
    return token.morph.pos if token else ""


def _kinds(token: Token | None) -> str:
    return token.morph.pos2 + token.morph.pos3 if token else ""


def _lemma(token: Token | None) -> str:
    return token.morph.lemma if token else ""
