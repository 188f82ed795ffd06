"""The slips that wrong answers stand for: a code each, and what to tell the learner.

A distractor's label and a grade's slip are such codes. `slip_between` finds the code for a
reading that was typed.
"""

import re

from quizapp.items.readings import sounds

SLIPS = {
    "long_added": "A vowel is short here: the answer makes it long.",
    "long_missing": "A vowel is long here: the answer makes it short.",
    "long_written": "The long vowel is written with another kana.",
    "voicing_added": "A sound is without voice here, as か is beside が.",
    "voicing_missing": "A sound is voiced here, as が is beside か.",
    "voicing_kind": "The marks differ: ば has voice, ぱ has a small circle, は has neither.",
    "geminate_added": "There is no small っ here.",
    "geminate_missing": "There is a small っ here.",
    "palatal": "A small ゃ, ゅ or ょ is missing, is too many, or is another one.",
    "nasal_added": "There is no ん here.",
    "nasal_missing": "There is a ん here.",
    "same_sound_kana": "It sounds the same but is written with another kana, as じ and ぢ.",
    "several_sounds": "More than one sound is too long, too short, voiced or not.",
    "one_kana": "One kana is another one, is missing, or is too many.",
    "other_reading": "The kanji is read so in other words, not in this one.",
    "other_word": "That is another word, with the same ending.",
    "same_sound_kanji": "Another kanji with the same reading stands in it.",
    "look_alike_kanji": "A kanji that looks alike stands in it.",
    "homophone": "That is another word that sounds the same.",
    "other_meaning": "That is what another word means.",
    "another_value": "The article says that of something else.",
    "changed_value": "The article gives another value.",
    "not_kana": "The answer is the word's reading, so it has to be in kana.",
    "other": "That is another reading.",
}
"""Each code with one English sentence for the learner."""

_LONG_MARK = str.maketrans("", "", "ー")
_BEFORE_GEMINATE = re.compile("[くきつちっ](?=[か-こさ-そた-とぱぴぷぺぽきしち])")
_SMALL = str.maketrans("ゃゅょ", "やゆよ")
_LIGHT = re.compile("([きしちにひみりぎじびぴ])([ゃゅょ])")
_ROWS = {
    "き": "かくこ", "し": "さすそ", "ち": "たつと", "に": "なぬの", "ひ": "はふほ", "み": "まむも",
    "り": "らるろ", "ぎ": "がぐご", "じ": "ざずぞ", "び": "ばぶぼ", "ぴ": "ぱぷぽ",
}  # fmt: skip


def slip_between(key: str, answer: str) -> str:
    """Return the code of the slip that turns the reading `key` into `answer`.

    Both are hiragana; long marks may stand in either. Empty when they are the same.
    """
    if key == answer:
        return ""
    if sounds.in_speech(key) == sounds.in_speech(answer):
        return "long_written" if _written_long(key, answer) else "same_sound_kana"
    change = len(answer) - len(key)
    key, answer = sounds.in_speech(key), sounds.in_speech(answer)
    if sounds.without_length(key) == sounds.without_length(answer):
        return "long_missing" if change < 0 else "long_added"
    if key.translate(sounds.UNVOICED) == answer.translate(sounds.UNVOICED):
        return _voicing(key, answer)
    if _geminated(key) == _geminated(answer):
        return "geminate_added" if _tsu(answer) > _tsu(key) else "geminate_missing"
    if _palatals(key) & _palatals(answer):
        return "palatal"
    if key.replace("ん", "") == answer.replace("ん", ""):
        return "nasal_missing" if change < 0 else "nasal_added"
    if _rough(key) == _rough(answer):
        return "several_sounds"
    return "one_kana" if _one_apart(key, answer) else "other"


def _written_long(key: str, answer: str) -> bool:
    return key.translate(sounds.ONE_ZU) != answer.translate(sounds.ONE_ZU)


def _voicing(key: str, answer: str) -> str:
    pairs = [(k, a) for k, a in zip(key, answer, strict=True) if k != a]
    if all(k == k.translate(sounds.UNVOICED) for k, _ in pairs):
        return "voicing_added"
    if all(a == a.translate(sounds.UNVOICED) for _, a in pairs):
        return "voicing_missing"
    return "voicing_kind"


def _geminated(text: str) -> str:
    """Return `text` without any っ that is there or that く, き, つ or ち could become."""
    return _BEFORE_GEMINATE.sub("", text).replace("っ", "")


def _tsu(text: str) -> int:
    return text.count("っ")


def _palatals(text: str) -> set[str]:
    """Return `text` with each small ゃゅょ made big, made equal, and taken into its row."""

    def into_row(match: re.Match[str]) -> str:
        return _ROWS[match[1]]["ゃゅょ".index(match[2])]

    equal = re.sub("[ゃゅょ]", "ゃ", text)
    gone = re.sub("[ゃゅょ]", "", text)
    forms = {text.translate(_SMALL), _LIGHT.sub(into_row, text), gone}
    return forms | ({equal} if equal != gone else set())


def _rough(text: str) -> str:
    text = sounds.without_length(text).translate(sounds.UNVOICED)
    return _geminated(text).translate(_SMALL)


def _one_apart(one: str, other: str) -> bool:
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest = max(len(one), len(other)) - start - 1
    tails = (one[len(one) - rest :], other[len(other) - rest :]) if rest else ("", "")
    return abs(len(one) - len(other)) <= 1 and tails[0] == tails[1]
