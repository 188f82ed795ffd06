"""Decide which of several entries a word in kana is, or that nobody can tell."""

from quizapp.japanese.dictionary import Entry, open_dictionary
from quizapp.japanese.glosses.senses import Form, Ranked, mentions
from quizapp.japanese.kana import has_kanji, is_kana

Candidate = tuple[Entry, list[Ranked]]

# As the dictionary's file orders its entries: ten times as frequent is worth five points
# of priority. Two words in kana are rivals while less than these lie between them.
_PER_ZIPF = 5
_RIVAL = 6.0
_RIVAL_ZIPF = 1.2


def choose_by_lemma(found: list[Candidate], form: Form) -> Candidate | None:
    """Return the candidate (likeliest first) that UniDic's lemma points to, or None.

    UniDic tells はし 橋 from 箸 by guessing, so where both are frequent and neither is
    usually written in kana, there is no telling. A loanword's lemma names its origin.
    """
    first = found[0]
    spelling, _, origin = form.lemma.partition("-")
    is_other = any(is_spelled(entry, spelling) for entry, _ in found)
    found = [each for each in found if each[1][0].misfit <= first[1][0].misfit]
    if origin and origin.isascii():
        return _by_origin(found, origin, form)
    meant = next((each for each in found if is_spelled(each[0], spelling)), None)
    if meant is None:
        if not has_kanji(spelling):
            # UniDic leaves open which of つく it is.
            return None if form.pos == "動詞" and len(found) > 1 else first
        is_sure = _is_kana_word(first[0]) and not (is_other and len(found) > 1)
        return first if is_sure else None
    if meant is first:
        return None if _has_rival(found, form) else first
    if _is_kana_word(meant[0]) and not _is_kana_word(first[0]):
        return meant
    return meant if _outweighs(meant, first, form.base) else None


def is_spelled(entry: Entry, lemma: str) -> bool:
    """Return whether `lemma` is one of the entry's spellings, or its only kana."""
    if is_kana(lemma):
        return not entry.spellings
    return any(spelling.text == lemma for spelling in entry.spellings)


def _by_origin(found: list[Candidate], origin: str, form: Form) -> Candidate | None:
    first = found[0]
    least = first[0].priority_of(form.base) - 10
    for each in found:
        if any(mentions(ranked.sense, origin) for ranked in each[1]):
            return each if each[0].priority_of(form.base) >= least else first
    return first if first[0].is_common else None


def _is_kana_word(entry: Entry) -> bool:
    return not entry.spellings or "uk" in entry.senses[0].misc


def _outweighs(meant: Candidate, first: Candidate, form: str) -> bool:
    """Return whether UniDic's guess is to be trusted against the dictionary's likeliest."""
    if _zipf(meant[0]) > _zipf(first[0]) + _RIVAL_ZIPF / 2:
        return True
    is_other = "vi" in meant[1][0].sense.pos and "vi" not in first[1][0].sense.pos
    return is_other or _likelihood(meant[0], form) >= _likelihood(first[0], form)


def _has_rival(found: list[Candidate], form: Form) -> bool:
    first = found[0][0]
    others = [entry for entry, _ in found[1:]]
    if _is_kana_word(first):
        # The dictionary writes only 掻く in kana, but children write かく for 書く.
        likelihood, zipf = 2.5 * _RIVAL, -_RIVAL_ZIPF / 2
        others = others if form.pos == "動詞" else []
    else:
        if form.pos == "動詞" and any(map(_is_kana_word, others)):
            return True
        likelihood, zipf = _RIVAL, _RIVAL_ZIPF
    return any(
        _likelihood(entry, form.base) > _likelihood(first, form.base) - likelihood
        and _zipf(entry) > _zipf(first) - zipf
        for entry in others
    )


def _likelihood(entry: Entry, form: str) -> float:
    return entry.priority_of(form) + _PER_ZIPF * _zipf(entry)


def _zipf(entry: Entry) -> float:
    form = entry.spellings[0] if entry.spellings else entry.readings[0]
    return open_dictionary().zipf(form.text)
