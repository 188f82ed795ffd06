"""Tell the names that the dictionary translates from words that are only written alike."""

import unicodedata

from quizapp.japanese.dictionary import Entry
from quizapp.japanese.glosses.place import Place
from quizapp.japanese.glosses.senses import Form
from quizapp.japanese.kana import is_kana, to_hiragana

_PLACES = frozenset("都道府県郡市区町村島川山港駅線橋")

# The letters that a romanised name may begin with, by its first kana.
_INITIALS = {
    kana: letters
    for row, letters in {
        "あ": "a",
        "い": "i",
        "う": "u",
        "え": "e",
        "お": "o",
        "かきくけこ": "kc",
        "がぎぐげご": "g",
        "さしすせそ": "s",
        "ざじずぜぞ": "zj",
        "たちつてと": "tc",
        "だでど": "d",
        "なにぬねの": "n",
        "はひふへほ": "hf",
        "ばびぶべぼ": "b",
        "ぱぴぷぺぽ": "p",
        "まみむめも": "m",
        "やゆよ": "y",
        "らりるれろ": "rl",
        "わ": "w",
    }.items()
    for kana in row
}


def is_part_of_name(form: Form, place: Place) -> bool:
    """Return whether a noun is but a part of a place's name: 之 beside it, 瀬 of 津野 + 瀬 + 村."""
    if form.pos != "名詞":
        return False
    before, after = place.before, place.after
    beside = [token.surface for token in (before, after) if token is not None]
    if "之" in beside:
        return True
    return (
        len(form.base) == 1
        and before is not None
        and before.morph.pos3 == "地名"
        and form.base not in _PLACES
        and after is not None
        and after.surface in _PLACES
        and place.tokens[place.end - 1].end == after.start
    )


def is_name(entry: Entry, form: Form) -> bool:
    """Return whether `entry`, whose gloss has a capital, is the proper noun `form`.

    東京 Tokyo, 英国 United Kingdom, but not 大宮 Grand Empress Dowager. Of names in kana
    only the foreign ones are told.
    """
    if is_kana(form.base):
        return not entry.spellings and form.base != to_hiragana(form.base)
    first = unicodedata.normalize("NFD", entry.senses[0].glosses[0][:1]).casefold()
    return entry.is_common or first[:1] in _INITIALS.get(form.reading[:1], "")
