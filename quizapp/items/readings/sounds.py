"""Which kana can stand together, what sounds the same, and how one sound slips into another."""

import re
from collections.abc import Iterator
from functools import lru_cache

UNVOICED = str.maketrans(
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ",
    "かきくけこさしすせそたちつてとはひふへほはひふへほ",
)
ONE_ZU = str.maketrans("ぢづ", "じず")
_VOICED = str.maketrans(
    "かきくけこさしすせそたちつてとはひふへほ",
    "がぎぐげござじずぜぞだじずでどばびぶべぼ",
)
_LOST_VOICE = str.maketrans(
    "がぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽ",
    "かきくけこさしすせそたてとはひふへほはひふへほ",
)
_HALF_VOICED = str.maketrans("はひふへほばびぶべぼ", "ぱぴぷぺぽぱぴぷぺぽ")
_COLUMNS = {
    "あ": "あかがさざただなはばぱまやらわゃぁ",
    "い": "いきぎしじちぢにひびぴみりぃ",
    "う": "うくぐすずつづぬふぶぷむゆるゅぅ",
    "え": "えけげせぜてでねへべぺめれぇ",
    "お": "おこごそぞとどのほぼぽもよろをょぉ",
}
_VOWEL = {kana: vowel for vowel, column in _COLUMNS.items() for kana in column}
_LENGTHENS = {("お", "う"): "お", ("え", "い"): "え"}
_MARK_STANDS_FOR = {"え": "えい", "お": "おう"}

_IMPOSSIBLE = re.compile(
    "^[んっーゃゅょぁぃぅぇぉを]|[っー]$|っ(?![か-こさ-そた-とぱぴぷぺぽ])"
    "|んん|んっ|[をぢづ][ゃゅょ]"
    "|(?<![きぎしじちにひびぴみり])[ゃゅょ]|([あいうえお])\\1\\1|[おこごそぞとどのほぼぽもよろょ]うう"
)
_PALATAL = re.compile("([きしちにひみりぎじびぴ])([ゃゅょ])")
_STRAIGHT = {
    "きゃ": "か", "きゅ": "く", "きょ": "こ", "しゃ": "さ", "しゅ": "す", "しょ": "そ", "ちゃ": "た",
    "ちゅ": "つ", "ちょ": "と", "りゃ": "ら", "りゅ": "る", "りょ": "ろ", "ぎゃ": "が", "ぎょ": "ご",
    "じゃ": "ざ", "じゅ": "ず", "じょ": "ぞ", "ひゃ": "は", "ひょ": "ほ", "びょ": "ぼ", "みょ": "も",
    "にゅ": "ぬ",
}  # fmt: skip
_BENT = {
    straight: bent
    for bent, straight in _STRAIGHT.items()
    if bent[1] in "ゅょ" and straight not in "つもぬる"
}
_AFTER_PALATAL = ("", "う", "く", "つ", "ん", "っ")
_GEMINATES = frozenset("かきくけこさしすせそたちつてと")


def is_sayable(kana: str) -> bool:
    """Return whether Japanese words can sound like `kana` (hiragana): not っあ, んん or しょうう."""
    return bool(kana) and not _IMPOSSIBLE.search(kana)


def in_speech(kana: str) -> str:
    """Return `kana` (hiragana) as it sounds: おう → おお, せい → せえ, ー → its vowel, づ → ず."""
    spoken = ""
    for character in kana.translate(ONE_ZU).replace("を", "お"):
        vowel = _VOWEL.get(spoken[-1:], "")
        if character == "ー":
            spoken += vowel
        else:
            spoken += _LENGTHENS.get((vowel, character), character)
    return spoken


@lru_cache(maxsize=10_000)
def spelled_alike(reading: str) -> re.Pattern[str]:
    """Return the pattern of `reading` with long vowels written by kana or by ー: せいび, せーび."""
    pattern = ""
    vowel = ""
    for character in reading:
        longer = _MARK_STANDS_FOR.get(vowel, vowel)
        if character == "ー" and vowel:
            pattern += f"[ー{longer}]"
        elif character in longer and vowel:
            pattern += f"[ー{character}]"
        else:
            pattern += re.escape(character)
            vowel = _VOWEL.get(character, "")
    return re.compile(pattern)


def without_length(spoken: str) -> str:
    """Return what `in_speech` gave with every long vowel made short: とおきょお → ときょ."""
    short = ""
    for character in spoken:
        if character not in "あいうえお" or _VOWEL.get(short[-1:]) != character:
            short += character
    return short


def slips(part: str, *, is_first: bool, following: str) -> Iterator[tuple[str, str]]:
    """Yield (changed reading, code) for each single slip in the on-reading of one kanji.

    `following` is what the word goes on with, empty at its end. せい → せ, ぜい, せっ before
    a か, …. What comes out may be impossible in its place.
    """
    last = part[-1]
    if len(part) > 1 and _is_long(part):
        yield part[:-1], "long_missing"
    elif _is_one_mora(part) and last not in "あいうえおん":
        vowel = _VOWEL.get(last, "")
        if vowel in "うえお":
            yield part + ("い" if vowel == "え" else "う"), "long_added"
    yield from voicing_slips(part, is_first=is_first)
    if len(part) == 2 and last in "くきつち" and following[:1] in _GEMINATES:
        yield part[0] + "っ", "geminate_added"
    yield from _palatal_slips(part)


def voicing_slips(part: str, *, is_first: bool) -> Iterator[tuple[str, str]]:
    """Yield (changed reading, code) for each change of voice in the first sound of `part`."""
    if (voiced := part[0].translate(_VOICED)) != part[0]:
        yield voiced + part[1:], "voicing_added"
    if (plain := part[0].translate(_LOST_VOICE)) != part[0]:
        yield plain + part[1:], "voicing_missing"
    if not is_first and (half := part[0].translate(_HALF_VOICED)) != part[0]:
        yield half + part[1:], "voicing_kind"


def _is_one_mora(part: str) -> bool:
    return len(part) == 1 or (len(part) == 2 and part[1] in "ゃゅょ")


def _is_long(part: str) -> bool:
    vowel = _VOWEL.get(part[-2], "")
    return part[-1] == vowel or (vowel, part[-1]) in _LENGTHENS


def _palatal_slips(part: str) -> Iterator[tuple[str, str]]:
    if found := _PALATAL.match(part):
        head, small = found.groups()
        if straight := _STRAIGHT.get(head + small):
            yield straight + part[2:], "palatal"
        if small in "ゅょ" and head not in "ひみび":
            yield head + ("ょ" if small == "ゅ" else "ゅ") + part[2:], "palatal"
    elif part[0] in _BENT and part[1:] in _AFTER_PALATAL:
        yield _BENT[part[0]] + part[1:], "palatal"
