"""Whether the meaning of a word can be asked where it stands, and why it cannot."""

from quizapp.items.meanings import entry_of, meaning
from quizapp.items.meanings.signs import CONTENT
from quizapp.items.places import Place
from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.kana import has_kanji, to_hiragana
from quizapp.japanese.words import Word

SHORTEST_KANA = 3

_AFTER_NOUN = ("が", "を", "の", "は", "も", "で", "と", "へ", "から", "まで", "より")
_UNSURE = ("a name", "a numeral", "unknown to UniDic")

# Endings that leave what a word means as it is: tense, politeness and て.
_ADDING = ("助動詞", "助詞", "形容詞", "形状詞", "接尾辞")
_ENDINGS = frozenset({"た", "て", "ます", "です", "だ"})

_UNUSUAL = frozenset({"iK", "io", "oK", "rK", "sK", "ateji"})

# Words that mostly serve grammar: what they mean in a place is no question of vocabulary.
FUNCTIONAL = frozenset("他方中上下際間内前後時事物者所点面次何誰為様訳筈程頃側等共") | {
    "一方", "場合", "以上", "以下", "以外", "以内", "以来", "以降", "通り", "限り", "次第", "同士",
    "結果", "一部", "余り", "あまり", "つもり", "ところ", "くらい", "ぐらい", "とおり", "かぎり",
    "しだい", "ばかり", "おかげ", "ついで", "かたわら", "とたん", "それぞれ", "関する", "対する", "恐れ", "おそれ",
}  # fmt: skip


def is_clear(word: Word) -> bool:
    """Return whether `word` is a content word with kanji, or one in hiragana.

    Words in katakana are not: most tell their English meaning by their sound.
    """
    if word.pos not in CONTENT or word.base in FUNCTIONAL:
        return False
    if has_kanji(word.base):
        return True
    return len(word.base) >= SHORTEST_KANA and to_hiragana(word.base) == word.base


def why_not_asked(place: Place) -> str:
    """Return why the word's meaning cannot be asked there, or an empty string."""
    word = place.word
    if word.pos not in CONTENT:
        return f"no content word ({word.pos})"
    if word.reason in _UNSURE or (has_kanji(word.surface) and word.origin == "guessed"):
        return word.reason or "its reading is not certain"
    if not word.tokens[0].morph.is_known:
        return "unknown to UniDic"
    if word.base in FUNCTIONAL:
        return "it mostly serves grammar"
    return _why_no_word_alone(place) or _why_uncertain(place)


def _why_no_word_alone(place: Place) -> str:
    if place.word.tokens[0].morph.pos2 == "非自立可能":
        return "it may only help another verb here"
    if _is_verbal_noun(place):
        return "a verb that stands as a noun"
    if _has_other_ending(place.word):
        return "its ending adds to what it means"
    if place.is_half_a_word or place.is_in_compound:
        return "it is part of a longer word"
    if place.is_in_expression():
        return "it is part of an expression"
    return ""


def _why_uncertain(place: Place) -> str:
    word = place.word
    found, entry = meaning(word), entry_of(word)
    if found is None or entry is None:
        return "the dictionary has no short meaning for it"
    if has_kanji(word.base):
        used = next((form for form in entry.spellings if form.text == word.base), None)
        if used is None or not _UNUSUAL.isdisjoint(used.info):
            return "the spelling is an unusual one"
    elif not _is_usual_in_kana(entry, word.base) and has_kanji(place.sentence.text):
        # Who writes kanji otherwise may mean another word by kana: かえり, the burr of a blade.
        return "it is usually written with kanji"
    return found.doubt


def _is_usual_in_kana(entry: Entry, base: str) -> bool:
    """Return whether the word is mostly written in kana, or nothing else is written so."""
    return (
        not entry.spellings
        or "uk" in entry.senses[0].misc
        or len(open_dictionary().entries(base)) == 1
    )


def _is_verbal_noun(place: Place) -> bool:
    """Return whether a verb's stem is used as a noun: 群れから離れる. 見に行く is none."""
    last, after = place.word.tokens[-1].morph, place.after
    if place.word.pos != "動詞" or after is None or not last.cform.startswith("連用形"):
        return False
    return after.surface in _AFTER_NOUN


def _has_other_ending(word: Word) -> bool:
    """Return whether the word as it stands says more than its base: 選べる, 読まず, 行こう."""
    if word.pos not in ("動詞", "形容詞"):
        return False
    first, *others = (token.morph for token in word.tokens)
    return (
        word.gloss.startswith("can ")
        or first.cform.startswith("意志推量形")
        or any(morph.pos in _ADDING and morph.lemma not in _ENDINGS for morph in others)
    )
