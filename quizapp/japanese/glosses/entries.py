"""Find the dictionary entry that a word is, and none where that is not sure."""

from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.glosses.kana_words import Candidate, choose_by_lemma, is_spelled
from quizapp.japanese.glosses.names import is_name
from quizapp.japanese.glosses.senses import Form, rank_senses
from quizapp.japanese.kana import has_kanji, is_kana, is_katakana, to_hiragana

# Words of these kinds are few, and the right kind says more than frequency.
_CLOSED = frozenset(
    ("助詞", "助動詞", "代名詞", "連体詞", "接続詞", "感動詞", "接頭辞", "接尾辞")
)
_AFFIXES = ("接頭辞", "接尾辞")
_UNVOICED = str.maketrans(
    "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ",
    "かきくけこさしすせそたちつてとはひふへほはひふへほ",
)
_POTENTIAL = str.maketrans("えけげせてねべめれ", "うくぐすつぬぶむる")


def find_entry(form: Form, use: str = "") -> Candidate | None:
    """Return the entry of `form` with its senses, best first; `use` is `rank_senses`'s.

    None when there is none, or when a word in kana could be either of two.
    """
    found = _candidates(form, use)
    if not found and has_kanji(form.base):
        # As the second part of a compound: 菓子 がし of 和菓子.
        plain = form.reading[:1].translate(_UNVOICED) + form.reading[1:]
        found = _candidates(form._replace(reading=plain), use)
    if not found:
        return None
    if is_kana(form.base) and form.lemma and form.pos not in _CLOSED:
        return choose_by_lemma(found, form)
    return found[0]


def find_by_lemma(form: Form) -> int:
    """Return the id of the likeliest entry that has the lemma as a spelling, else 0.

    For words that the grammar around them has told already.
    """
    for entry, _ in _candidates(form, ""):
        if is_spelled(entry, form.lemma):
            return entry.id
    return 0


def plain_form(form: Form) -> Form | None:
    """Return the verb that a potential such as 読める is made of (読む), or None.

    One with kanji that has an entry stands for itself; いける may be 行く or 生ける.
    """
    if form.pos != "動詞" or form.base[-1:] != "る" or form.base == form.lemma:
        return None
    if has_kanji(form.base) and open_dictionary().has(form.base):
        return None
    base, reading = (
        text[:-2] + text[-2:-1].translate(_POTENTIAL)
        for text in (form.base, form.reading)
    )
    is_it = base == form.lemma or any(
        is_spelled(entry, form.lemma) for entry in open_dictionary().entries(base)
    )
    return form._replace(base=base, reading=reading, inflection="") if is_it else None


def _candidates(form: Form, use: str) -> list[Candidate]:
    """Return the entries that have the form, reading and part of speech, likeliest first."""
    found = []
    for place, entry in enumerate(_entries(form)):
        if not _reads(entry, form):
            continue
        senses = rank_senses(entry, form, use)
        if senses and _is_likely(entry, senses[0].misfit, form):
            found.append((_order(entry, senses[0].misfit, form), place, entry, senses))
    found.sort(key=lambda each: each[:2])
    return [(entry, senses) for _, _, entry, senses in found]


def _entries(form: Form) -> tuple[Entry, ...]:
    """Return the entries of the base as written, else in hiragana, else with と (すっと)."""
    dictionary = open_dictionary()
    entries = dictionary.entries(form.base)
    is_name = is_katakana(form.base) and form.pos in ("名詞", "感動詞")
    if not entries and is_kana(form.base) and "-" not in form.lemma and not is_name:
        entries = dictionary.entries(to_hiragana(form.base))
    if not entries and form.pos == "副詞":
        entries = dictionary.entries(to_hiragana(form.base) + "と")
    return entries


def _reads(entry: Entry, form: Form) -> bool:
    if has_kanji(form.base):
        return form.reading in entry.readings_of(form.base)
    if not is_kana(form.base):
        return True
    kana = to_hiragana(form.base)
    return any(
        to_hiragana(listed.text) in (kana, kana + "と") for listed in entry.readings
    )


def _is_likely(entry: Entry, misfit: int, form: Form) -> bool:
    """Return whether nothing speaks against the entry but its place among others."""
    if misfit >= 10:
        return False
    if form.is_name:
        return is_name(entry, form)
    return form.pos not in _AFFIXES or misfit == 0 or entry.is_common


def _order(entry: Entry, misfit: int, form: Form) -> tuple[int, int]:
    if form.pos in _CLOSED:
        return misfit, not entry.is_common
    return misfit // 2 if entry.is_common else 10, misfit
