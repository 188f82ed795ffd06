"""Choose the dictionary's entry, and the senses of it, that a word has in its place."""

from functools import lru_cache

from quizapp.japanese.dictionary import Entry, Sense, open_dictionary
from quizapp.japanese.kana import has_kanji, to_hiragana

# JMdict's codes that each of UniDic's parts of speech may stand for.
_CODES = {
    "名詞": ("n", "vs", "adj-no", "num", "ctr", "pn", "suf", "pref"),
    "代名詞": ("pn", "n"),
    "形状詞": ("adj-na", "adj-no", "adj-t", "n"),
    "動詞": ("v", "aux-v"),
    "形容詞": ("adj-i", "adj-ix", "aux-adj"),
    "副詞": ("adv", "n-adv", "adj-na", "n"),
    "連体詞": ("adj-pn", "adj-f"),
    "接続詞": ("conj", "exp", "adv"),
    "感動詞": ("int", "exp"),
    "助詞": ("prt", "exp", "conj"),
    "助動詞": ("aux", "cop", "exp"),
    "接頭辞": ("pref", "n-pref"),
    "接尾辞": ("suf", "n-suf", "ctr", "n", "aux"),
}
_OUTDATED = {"arch", "obs", "obsc", "rare", "hist", "dated"}
_RUDE = {"sl", "vulg", "derog", "X", "m-sl", "net-sl"}


@lru_cache(maxsize=20_000)
def gloss(base: str, reading: str, pos: str) -> tuple[int, str]:
    """Return the id of the entry that `choose_entry` finds and its short gloss; else (0, "")."""
    entry = choose_entry(base, reading, pos)
    if entry is None:
        return 0, ""
    return entry.id, short_gloss(fitting_senses(entry, pos, base)[0])


@lru_cache(maxsize=2_000)  # it keeps whole entries
def choose_entry(base: str, reading: str, pos: str) -> Entry | None:
    """Return the entry of `base` that fits its hiragana reading and UniDic `pos`, or None.

    The reading must be one of the entry's; a spelling in kana goes first to entries
    usually written so. Ties go to the more common entry.
    """
    best: tuple[float, Entry] | None = None
    for entry in open_dictionary().entries(base):
        if not _reads(entry, base, reading) or not fitting_senses(entry, pos, base):
            continue
        score = float(entry.priority_of(base))
        if not has_kanji(base):
            kana_first = any("uk" in sense.misc for sense in entry.senses)
            score += 8 if kana_first or not entry.spellings else -2
        if best is None or score > best[0]:
            best = (score, entry)
    return best[1] if best else None


def fitting_senses(entry: Entry, pos: str, base: str = "") -> tuple[Sense, ...]:
    """Return the senses of `entry` for UniDic `pos`, outdated and rude ones left out.

    Senses that the dictionary restricts to other spellings than `base` go too.
    """
    codes = _CODES.get(pos, ())
    return tuple(
        sense
        for sense in entry.senses
        if not (_OUTDATED | _RUDE).intersection(sense.misc)
        and (not sense.spellings or not base or base in sense.spellings)
        and any(_is_code(code, codes) for code in sense.pos)
    )


def short_gloss(sense: Sense) -> str:
    """Return the first gloss of a sense without what stands in brackets."""
    gloss = sense.glosses[0] if sense.glosses else ""
    while "(" in gloss and ")" in gloss[gloss.index("(") :]:
        start = gloss.index("(")
        gloss = gloss[:start] + gloss[gloss.index(")", start) + 1 :]
    return " ".join(gloss.split()) or (sense.glosses[0] if sense.glosses else "")


def _is_code(code: str, codes: tuple[str, ...]) -> bool:
    return any(
        code == wanted
        or (wanted in ("v", "n", "adv") and code.startswith(wanted) and code != "num")
        for wanted in codes
    )


def _reads(entry: Entry, base: str, reading: str) -> bool:
    if has_kanji(base):
        return reading in entry.readings_of(base)
    return any(
        to_hiragana(listed.text) == to_hiragana(base) for listed in entry.readings
    )
