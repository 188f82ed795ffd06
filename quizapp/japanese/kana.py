"""Tell kana from kanji, and compare and convert kana."""

import re

import jaconv

KANJI = re.compile("[々〆〇〻㐀-䶿一-鿿\uf900-\ufaff\U00020000-\U000323af]")
_KANA_ONLY = re.compile("[ぁ-ゖァ-ヺーゝゞヽヾ]+")
_KATAKANA_WORD = re.compile("[ァ-ヺ][ァ-ヺー]")
_KATAKANA_ONLY = re.compile("[ァ-ヺーヽヾ・]+")
_TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
_TO_KATAKANA = {hiragana: katakana for katakana, hiragana in _TO_HIRAGANA.items()}
_JAPANESE = re.compile("[ぁ-ゖァ-ヺｦ-ﾟ々〆㐀-䶿一-鿿\uf900-\ufaff\U00020000-\U000323af]")


def has_kanji(text: str) -> bool:
    """Return whether `text` has a kanji (々 and 〇 count) anywhere."""
    return KANJI.search(text) is not None


def is_kana(text: str) -> bool:
    """Return whether `text` is full-width kana and nothing else."""
    return _KANA_ONLY.fullmatch(text) is not None


def has_katakana(text: str) -> bool:
    """Return whether `text` has two letters of katakana in a row: 三ヶ日 has none, コップ has."""
    return _KATAKANA_WORD.search(text) is not None


def is_katakana(text: str) -> bool:
    """Return whether `text` is full-width katakana and nothing else."""
    return _KATAKANA_ONLY.fullmatch(text) is not None


def count_japanese(text: str) -> int:
    """Return how many characters of `text` are kana or kanji, half-width kana included."""
    return len(_JAPANESE.findall(text))


def to_hiragana(text: str) -> str:
    """Return `text` with full-width katakana as hiragana; long marks stay: コーヒー → こーひー."""
    return text.translate(_TO_HIRAGANA)


def to_katakana(text: str) -> str:
    """Return `text` with hiragana as katakana: たべる → タベル."""
    return text.translate(_TO_KATAKANA)


def fold(text: str) -> str:
    """Return `text` in the one form that answers are compared in.

    Katakana becomes hiragana, half-width becomes full-width and spaces go:
    ``fold("ﾀﾍﾞ ﾙ") == fold("タベル") == "たべる"``. Long vowel marks stay, because
    おばさん and おばあさん are different words.
    """
    return to_hiragana(jaconv.normalize("".join(text.split())))
