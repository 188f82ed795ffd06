"""Tell the names that the dictionary translates from words that are only written alike."""

import unicodedata

from quizapp.japanese.dictionary import Entry
from quizapp.japanese.glosses.senses import Form
from quizapp.japanese.kana import is_kana, to_hiragana

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


def is_name(entry: Entry, form: Form) -> bool:
    """Return whether `entry`, whose gloss has a capital, is the proper noun `form`.

    東京 Tokyo, 英国 United Kingdom, but not 大宮 Grand Empress Dowager. Of names in kana
    only the foreign ones are told.
    """
    if is_kana(form.base):
        return not entry.spellings and form.base != to_hiragana(form.base)
    first = unicodedata.normalize("NFD", entry.senses[0].glosses[0][:1]).casefold()
    return entry.is_common or first[:1] in _INITIALS.get(form.reading[:1], "")
