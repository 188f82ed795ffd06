"""Look a word up as what its place makes of it: 急に as an adjective, 思わず as an adverb."""

from quizapp.japanese.glosses.function_words import WEEKDAYS
from quizapp.japanese.glosses.place import Place, lemma_of
from quizapp.japanese.glosses.senses import Form
from quizapp.japanese.kana import has_kanji, to_hiragana
from quizapp.japanese.readings import listed_readings
from quizapp.japanese.tokens import Token

# What follows a noun that stands as an adverb: 結局、….
_AFTER_ADVERB = ("補助記号", "動詞", "形容詞", "副詞", "連体詞")
# What stands before an adverb, but seldom before a verb that has its own sense.
_BEFORE_ADVERB = ("補助記号", "副詞", "接続詞")


# How JMdict's code for a verb begins, by how UniDic's class of conjugation does.
_INFLECTIONS = {"五段": "v5", "上一": "v1", "下一": "v1", "カ行": "vk"}


def find_form(base: str, reading: str, pos: str, place: Place) -> Form:
    """Return the form of a word with what its first token tells, if that alone is the stem."""
    if place.stem_end > place.start + 1:
        return Form(base, reading, pos)
    morph = place.word.morph
    inflection = ""
    if pos == "動詞" and base == morph.base:
        inflection = _INFLECTIONS.get(morph.ctype[:2], "")
    return Form(base, reading, pos, morph.lemma, inflection, morph.pos2 == "固有名詞")


def in_place(form: Form, place: Place) -> Form:
    """Return `form` with the part of speech and the base that its place gives it."""
    if not form.lemma or form.pos not in ("名詞", "接尾辞"):
        return form
    kind, after = place.word.morph.pos3, place.after
    whole = form.lemma.partition("-")[2]
    is_short = has_kanji(whole) and whole.startswith(form.base)
    if form.pos == "接尾辞" and is_short and listed_readings(whole):
        # The lemma of 小 behind a school's name is 小-小学校.
        return form._replace(base=whole, reading=listed_readings(whole)[0], pos="名詞")
    if kind == "助数詞" and form.pos == "接尾辞":
        return form._replace(pos="助数詞")
    if form.base in WEEKDAYS and (_is_bracketed(place) or _is_listed_day(place)):
        base, reading = form.base + "曜日", WEEKDAYS[form.base] + "ようび"
        return form._replace(base=base, reading=reading)
    if "形状詞可能" in kind and (
        lemma_of(after) in ("だ", "です") or _is_adverbial(after)
    ):
        return form._replace(pos="形状詞")
    if kind == "副詞可能" and (
        not after or after.morph.pos in _AFTER_ADVERB or after.morph.pos2 == "数詞"
    ):
        return form._replace(pos="副詞")
    return form


def as_adverb(place: Place) -> Form | None:
    """Return a verb's て- or ず-form as the adverb it may be (思わず, 改めて), or None."""
    if place.end - place.start < 2:
        return None
    tokens = place.tokens[place.start : place.end]
    before, after = place.before, place.after
    if tokens[-1].surface not in ("て", "で", "ず"):
        return None
    if before and before.morph.pos not in _BEFORE_ADVERB and before.surface != "は":
        return None
    if after and (after.surface in "もは" or after.morph.pos2 == "非自立可能"):
        return None
    surface = "".join(token.surface for token in tokens)
    kana = to_hiragana("".join(token.morph.kana for token in tokens))
    return Form(surface, kana, "副詞")


def _is_adverbial(after: Token | None) -> bool:
    return after is not None and after.surface == "に"


def _is_listed_day(place: Place) -> bool:
    """Return whether another weekday follows, as in 金・土曜."""
    following = place.tokens[place.end : place.end + 2]
    return (
        len(following) == 2
        and following[0].surface in ("・", "、")
        and following[1].surface[1:] in ("曜", "曜日")
    )


def _is_bracketed(place: Place) -> bool:
    before, after = place.before, place.after
    return (
        before is not None
        and after is not None
        and before.surface in "（("
        and after.surface in "）)・"
    )
