"""The slip between a reading and what was typed or offered for it."""

import re

from quizapp.items.readings import sounds

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
