"""Cut the clause out of a longer sentence that can be asked by itself, with its topic."""

from dataclasses import replace
from itertools import pairwise

from quizapp.items.asked.told import Told, tell_whole
from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import Sentence
from quizapp.japanese.phrases.bunsetsu import Bunsetsu
from quizapp.japanese.phrases.clauses import Clause, clauses_of, has_subject
from quizapp.japanese.phrases.endings import Ending, ending_of, past_of_stem
from quizapp.japanese.phrases.roles import Role
from quizapp.japanese.words import find_words

_PERSONS = ("さん", "氏", "先生", "選手", "監督", "首相", "教授", "社長", "会長")
_CONTRASTS = ("が", "けれど", "けれども")


def tell(sentence: Sentence, start: int, end: int, title: str) -> Told | str:
    """Return the clause that tells `sentence.text[start:end]`, or why there is none.

    It is the whole sentence when that is one clause, else a clause of it that can stand
    alone. Remarks in brackets and a connective at the beginning are left out.
    """
    whole = tell_whole(sentence, start, end)
    if isinstance(whole, str):
        return whole
    answer, ending = whole.answer, whole.ending
    clauses = clauses_of(whole.clause)
    own = next(clause for clause in clauses if answer in clause)
    if own is clauses[-1]:
        return _last(clauses, answer, ending, title)
    return _earlier(own, answer, ending, title, is_first=own is clauses[0])


def _last(
    clauses: tuple[Clause, ...], answer: Bunsetsu, ending: Ending, title: str
) -> Told | str:
    """Return the last clause, with the topic of the first one when it has no subject itself."""
    own = clauses[-1]
    links = [clause[-1] for clause in clauses[:-1] if clause[-1].role is Role.LINK]
    if any(not _is_told(each, ending) for each in links):
        return "a condition stands before its clause"
    if links and not has_subject(own):
        return "it is not certain what its clause is about"
    if len(clauses) > 1 and not has_subject(own):
        topic = _shared_topic(clauses)
        if topic is None:
            return "it is not certain what its clause is about"
        own = (*topic, *own)
    return _checked(Told(own, answer, ending), title)


def _is_told(link: Bunsetsu, ending: Ending) -> bool:
    """Return whether a clause with が, ので … leaves what follows a fact; 〜すると does in the past only."""
    last = link.words[-1]
    if (
        link.particle in _CONTRASTS
        or link.particle in ("から", "し")
        or last.surface == "ので"
    ):
        return True
    return link.particle == "と" and ending.is_past


def _shared_topic(clauses: tuple[Clause, ...]) -> Clause | None:
    """Return the topic of the first of two clauses, when both are surely about it."""
    first = clauses[0]
    at = next((i for i, each in enumerate(first) if each.particle == "は"), None)
    subjects = [
        each
        for clause in clauses[:-1]
        for each in clause
        if each.role is Role.TOPIC or each.particle in ("が", "も")
    ]
    if (
        len(clauses) > 2
        or len(subjects) != 1
        or at is None
        or not all(each.role in (Role.OF, Role.ADNOMINAL) for each in first[:at])
        or (_is_copula(first[-1]) and not first[at].nominal.endswith(_PERSONS))
    ):
        return None
    return first[: at + 1]


def _is_copula(predicate: Bunsetsu) -> bool:
    return predicate.words[-1].surface in ("で", "であり")


def _earlier(
    own: Clause, answer: Bunsetsu, ending: Ending, title: str, *, is_first: bool
) -> Told | str:
    """Return a clause before another one, in the past of the sentence, or as it is for 14人で."""
    predicate = own[-1]
    if predicate.particle in _CONTRASTS and predicate.has_comma:
        return _contrasted(own, answer, title)
    if predicate.role is not Role.STEM or not predicate.has_comma:
        return "its clause does not end by itself"
    if predicate is answer:
        if ending.is_past or not is_first:
            return "it is not certain when its clause was so"
        return _checked(Told(own, answer, Ending("noun", "です", "", False)), title)
    past = past_of_stem(predicate)
    if past is None or not ending.is_past:
        return "it is not certain when its clause was so"
    if not any(
        each.role is Role.TOPIC
        or (each.particle == "が" and (not is_first or _is_named(each)))
        for each in own
    ):
        return "it is not certain what its clause is about"
    return _checked(Told(own, answer, past), title)


def _is_named(each: Bunsetsu) -> bool:
    """Return whether a phrase has a name in it, so that it is understood anywhere."""
    return any(
        token.morph.pos2 == "固有名詞" for word in each.words for token in word.tokens
    )


def _contrasted(own: Clause, answer: Bunsetsu, title: str) -> Told | str:
    """Return a clause before が or けれど, without that."""
    last = own[-1]
    bare = replace(
        last, words=last.words[:-1], text=last.nominal, particle="", role=Role.FINAL
    )
    ending = ending_of(bare)
    if ending is None:
        return "the ending of its clause is not certain"
    if not any(each.role is Role.TOPIC for each in own):
        return "it is not certain what its clause is about"
    own = (*own[:-1], bare)
    return _checked(Told(own, bare if answer is last else answer, ending), title)


def _checked(told: Told, title: str) -> Told | str:
    """Return the clause when it can stand alone, else why it cannot."""
    at = next((i for i, e in enumerate(told.clause) if e.role is Role.TOPIC), 0)
    if any(each.role is Role.TE for each in told.clause[:at]):
        return "something else is told before its topic"
    if not _says_of_what(told.clause):
        return "its clause does not say of what"
    if told.clause[-1] is told.answer:
        text = told.text(told.answer.nominal.removesuffix(_copula(told)), "だ。")
    else:
        plain = told.ending.plain or told.clause[-1].text
        text = told.text(told.answer.text + told.answer.mark, plain) + "。"
    words = tuple(find_words(text))
    cut = Sentence(text, 0, 0, 0, is_heading=False, words=words)
    if reason := why_no_statement(cut, title):
        return reason
    return told


def _says_of_what(clause: Clause) -> bool:
    """Return whether something else than a count and a time is marked with は or が.

    People need not be named: 300人が集まった.
    """
    counts = []
    for before, each in pairwise((None, *clause)):
        if each is None or not has_subject((each,)):
            continue
        numbers = [word.number for word in each.words if word.number]
        if not numbers or (before and before.role in (Role.OF, Role.BARE)):
            return True
        counts += [number.parts[-1][1] for number in numbers if number.parts]
    return not counts or bool({"人", "名"} & set(counts))


def _copula(told: Told) -> str:
    """Return how a clause ends that says what something is: で, である, だ."""
    words = told.answer.words
    tail = ""
    for word in reversed(words):
        if word.pos not in ("助動詞", "助詞"):
            break
        tail = word.surface + tail
    return tail
