"""Explain a function word by the grammar around it."""

from quizapp.japanese.glosses import function_words as table
from quizapp.japanese.glosses.moods import explain_joined
from quizapp.japanese.glosses.place import Place, lemma_of, pos_of
from quizapp.japanese.glosses.senses import Form
from quizapp.japanese.kana import is_kana, is_katakana
from quizapp.japanese.tokens import Token

_REACH = 8
_QUOTING = frozenset(
    (
        *("言う", "思う", "考える", "話す", "聞く", "書く", "呼ぶ", "述べる", "答える"),
        *("伝える", "伝わる", "語る", "感じる", "信じる", "見る", "尋ねる", "問う"),
    )
)
_MODIFYING = frozenset(("動詞", "形容詞", "形状詞", "助動詞", "連体詞", "接尾辞"))
_STEMS = frozenset(("名詞", "形状詞", "形容詞"))
_NOUNS = frozenset(("名詞", "代名詞", "接尾辞"))
_MARKED = {"を": "object", "が": "subject"}
_DOING = frozenset(("為る", "致す", "出来る", "為さる", "下さる", "頂く"))
_PREDICATES = frozenset(("動詞", "形容詞", "助動詞"))
_NEGATIVES = frozenset(("ない", "無い", "ず"))


def explain(form: Form, place: Place) -> str:
    """Return what a function word means in its place, empty for other words."""
    if not form.lemma or (form.pos == "助動詞" and place.end > place.stem_end):
        return explain_joined(form, place)
    if form.pos == "助詞":
        return _explain_particle(form, place)
    if form.pos == "助動詞":
        key = form.lemma, place.word.morph.cform
        return table.COPULA_FORMS.get(key) or table.AUXILIARIES.get(form.lemma, "")
    if form.pos in ("動詞", "形容詞"):
        return _explain_verb(form, place)
    if explained := _explain_by_place(form, place):
        return explained
    if form.base == "うち" and not _is_modified(form, place):
        return "home; our family"
    if form.base in table.AFTER_COUNT and _is_count(place.before):
        return table.AFTER_COUNT[form.base]
    formal = table.FORMAL_NOUNS.get((form.reading, form.lemma), "")
    if formal and (_is_modified(form, place) or place.word.surface == "どおり"):
        return formal
    return table.CLOSED.get((form.lemma, form.pos), "")


def _explain_by_place(form: Form, place: Place) -> str:
    """Explain the nouns and adverbs that what stands beside them makes of another kind."""
    before, after = place.before, place.after
    if form.base == "もう" and _is_number(after):
        return "another; more"
    if form.base == "方" and form.reading == "かた" and pos_of(before) != "動詞":
        return "" if form.pos == "接尾辞" else "person, polite"
    if form.base == "日" and form.reading == "び":
        return "day; date"
    if form.base == "ある" and form.pos == "連体詞" and _is_number(before):
        return table.PLAIN_VERBS["有る"]
    if form.base == "あの" and form.pos == "感動詞" and pos_of(after) == "名詞":
        return table.CLOSED["彼の", "連体詞"]
    if form.base in table.AFTER_NOUN and pos_of(before) == "名詞":
        return "" if _is_number(before) else table.AFTER_NOUN[form.base]
    if form.base == "代" and form.reading == "だい" and lemma_of(before) == "の":
        return "generation; time"
    if form.base == "月" and lemma_of(after) == "に" and _is_number(_second(place)):
        return "month"
    if form.base in table.LIVING_THINGS and _is_katakana(before):
        return table.LIVING_THINGS[form.base]
    return ""


def _second(place: Place) -> Token | None:
    return place.tokens[place.end + 1] if place.end + 1 < len(place.tokens) else None


def _is_katakana(token: Token | None) -> bool:
    return token is not None and is_katakana(token.surface)


def _is_number(token: Token | None) -> bool:
    return token is not None and token.morph.pos2 == "数詞"


def use_of(form: Form, place: Place) -> str:
    """Return how a verb is used, empty for no special way.

    `object`, `subject`: it has that directly before it; `helper`: it follows another verb's stem; `potential`: the base
    is that of the plain verb (直す) while the text has another (直せる).
    """
    if form.lemma and form.base != place.word.morph.base:
        return "potential"
    if form.lemma.endswith("-他動詞"):
        return "object"
    is_counted = place.before is not None and "助数詞" in place.before.morph.pos3
    if place.word.morph.pos2 == "非自立可能" and (
        pos_of(place.before) == "動詞"
        or (
            form.lemma == "過ぎる" and pos_of(place.before) in _STEMS and not is_counted
        )
    ):
        return "helper"
    is_relative = pos_of(place.after) in _NOUNS or lemma_of(place.after) == "の"
    for token in reversed(place.tokens[max(0, place.start - _REACH) : place.start]):
        if token.morph.pos2 == "格助詞" and token.surface in _MARKED:
            return (
                "" if is_relative and token.surface == "が" else _MARKED[token.surface]
            )
        if token.morph.pos in ("動詞", "形容詞", "補助記号"):
            return ""
    return ""


def noun_use(form: Form, place: Place) -> str:
    """Return how a noun is used, empty for no special way.

    `deed`: する or the like follows; `suffix`: it goes on another noun; `prefix`: a number follows.
    """
    if form.pos != "名詞":
        return ""
    if lemma_of(place.after) in _DOING:
        return "deed"
    if _is_number(place.after):
        return "prefix"
    before = place.before
    is_time = place.word.morph.pos3 == "副詞可能"
    is_counted = any(
        map(_is_count, place.tokens[max(0, place.start - 2) : place.start])
    )
    is_suffix = pos_of(before) == "名詞" and not (is_time or is_counted)
    return "suffix" if is_suffix else ""


def _explain_particle(form: Form, place: Place) -> str:
    kind = place.word.morph.pos2
    if form.lemma == "と" and kind == "格助詞":
        return _explain_to(place)
    if form.lemma == "な" and pos_of(place.before) == "動詞":
        return "don't"
    if form.lemma == "の" and kind == "準体助詞" and lemma_of(place.after) == "です":
        return "it is that, explaining"
    return table.PARTICLES.get((form.lemma, kind), "")


def _explain_to(place: Place) -> str:
    """Tell と of a list or a company from that of a quotation and that of a manner."""
    if pos_of(place.before) in ("副詞", "形状詞") and lemma_of(place.after) != "成る":
        return "makes an adverb: -ly"
    if place.after is None or lemma_of(place.after) in _QUOTING:
        return "marks what is said or thought"
    if lemma_of(place.after) in ("為る", "成る"):
        return "as; into"
    if pos_of(place.before) in _NOUNS:
        return "as; that" if _is_passive(place) else "and; with"
    if pos_of(place.before) in _PREDICATES:
        is_pause = pos_of(place.after) == "補助記号"
        return "when; if" if is_pause else "that; when"
    return "marks what is said or thought"


def _explain_verb(form: Form, place: Place) -> str:
    before = place.before
    if form.lemma == "為さる" and place.word.morph.cform == "命令形":
        return "do, a gentle command"
    if form.lemma == "良い" and _is_after_temo(place):
        return table.AFTER_TE[form.lemma]
    if pos_of(before) == "動詞" and form.lemma in table.AFTER_STEM:
        return table.AFTER_STEM[form.lemma]
    if form.lemma == "成る" and _is_negative(place):
        if lemma_of(before) == "ば":
            return "must"
        if _lemmas_before(place) == ["て", "は"]:
            return "must not"
    if form.lemma == "得る" and _is_compelled(place):
        return "cannot but; have no choice but to"
    if form.lemma == "呉れる" and before is not None and before.surface == "お":
        return table.AFTER_TE[form.lemma]
    if lemma_of(before) == "て" and is_kana(form.base):
        if form.lemma == "下さる" and place.word.morph.cform == "命令形":
            return "please do"
        if helper := table.AFTER_TE.get(form.lemma):
            return helper
    if form.lemma == "下さる" and pos_of(before) in ("動詞", "名詞"):
        return "please do"
    if form.base == "いける" and _is_negative(place):
        if lemma_of(before) == "は":
            return "must not; it will not do"
        if lemma_of(before) in ("と", "ば"):
            return "must; it will not do"
    if lemma_of(before) == "に" and form.lemma in table.AFTER_NI:
        return table.AFTER_NI[form.lemma]
    if is_kana(form.base) or form.base == form.lemma:
        return table.PLAIN_VERBS.get(form.lemma, "")
    return ""


def _is_passive(place: Place) -> bool:
    """Return whether a passive verb follows: 天才と呼ばれる, 町の鳥と定められた."""
    after = place.tokens[place.end : place.end + 3]
    return pos_of(place.after) in ("動詞", "名詞") and any(
        token.morph.lemma in ("れる", "られる") for token in after
    )


def _is_after_temo(place: Place) -> bool:
    return _lemmas_before(place) == ["て", "も"]


def _lemmas_before(place: Place) -> list[str]:
    before = place.tokens[max(0, place.start - 2) : place.start]
    return [token.morph.lemma for token in before]


def _is_compelled(place: Place) -> bool:
    before = place.tokens[max(0, place.start - 2) : place.start]
    return [token.surface for token in before] == ["ざる", "を"]


def _is_negative(place: Place) -> bool:
    ending = place.tokens[place.start + 1 : place.end + 1]
    return any(token.morph.lemma in _NEGATIVES for token in ending)


def _is_modified(form: Form, place: Place) -> bool:
    """Return whether a verb, an adjective, の or the like stands before a noun."""
    before = place.before
    if before is not None and before.surface in ("の", "いう"):
        return True
    return form.reading != "もと" and pos_of(before) in _MODIFYING


def _is_count(token: Token | None) -> bool:
    return token is not None and (
        "助数詞" in token.morph.pos3 or token.morph.pos2 == "数詞"
    )
