"""The clause of a sentence that tells what is asked for, with its topic and its ending."""

from dataclasses import dataclass

from quizapp.items.facts.statements import why_no_statement
from quizapp.japanese.article import Sentence
from quizapp.japanese.phrases.bunsetsu import Bunsetsu, Role, bunsetsu_of
from quizapp.japanese.phrases.clauses import Clause, clauses_of, has_subject
from quizapp.japanese.phrases.endings import Ending, ending_of, past_of_stem
from quizapp.japanese.words import find_words

_REPORTS = ("という", "とされ", "とみられ", "と見られ", "といわれ", "と言われ", "そうだ", "らしい", "と聞", "と伝え", "とのこと")  # fmt: skip
_PERSONS = ("さん", "氏", "先生", "選手", "監督", "首相", "教授", "社長", "会長")
_ADVERBS = frozenset(("実は", "実際", "実際に", "もちろん", "おそらく", "たぶん", "きっと", "特に", "まさに", "ようやく", "やっと", "ただ", "まだ", "もう", "すでに", "既に", "初めて"))  # fmt: skip
_BRACKETS = "「」『』（）()“”〈〉【】［］"


@dataclass(frozen=True, slots=True)
class Told:
    """A clause that stands alone: `clause` with the `answer` in it and how it ends."""

    clause: Clause
    answer: Bunsetsu
    ending: Ending

    def text(self, answer: str, tail: str) -> str:
        """Return the clause with `answer` in place of the answer's bunsetsu and another tail."""
        parts = []
        for each in self.clause[:-1]:
            if each is self.answer:
                parts.append(answer)
            else:
                parts.append(each.text + each.mark)
        if self.answer is self.clause[-1]:
            return "".join(parts) + answer + tail
        return "".join(parts) + tail


def tell(sentence: Sentence, start: int, end: int, title: str) -> Told | str:
    """Return the clause that tells `sentence.text[start:end]`, or why there is none.

    It is the whole sentence when that is one clause, else its first or its last clause
    when that can stand alone.
    """
    text = sentence.text
    if any(bracket in text for bracket in _BRACKETS):
        return "its sentence has somebody's words or a remark in brackets"
    if any(report in text for report in _REPORTS):
        return "its sentence tells what others say"
    bunsetsu = bunsetsu_of(text, sentence.words)
    answer = next(
        (each for each in bunsetsu if each.start <= start and end <= each.end), None
    )
    if answer is None:
        return "it is more than a phrase"
    if any(each.text in _ADVERBS for each in bunsetsu):
        return "its sentence has an adverb that makes no question"
    first = bunsetsu[0]
    if first.role is Role.ADNOMINAL and first.words[0].pos == "動詞":
        return "its sentence begins with something told before"
    clauses = clauses_of(bunsetsu)
    own = next(clause for clause in clauses if answer in clause)
    ending = ending_of(bunsetsu[-1])
    if ending is None:
        return "the ending of its sentence is not certain"
    if len(clauses) == 1:
        return Told(own, answer, ending)
    if own is clauses[-1]:
        return _last(clauses, answer, ending, title)
    if own is clauses[0]:
        return _first(clauses, answer, ending, title)
    return "its clause is neither the first nor the last"


def _last(
    clauses: tuple[Clause, ...], answer: Bunsetsu, ending: Ending, title: str
) -> Told | str:
    """Return the last clause, with the topic of the first one when it has no subject itself."""
    own = clauses[-1]
    if any(clause[-1].role is Role.LINK for clause in clauses[:-1]):
        return "a reason or a condition stands before its clause"
    if not has_subject(own):
        first = clauses[0]
        subjects = [
            each
            for clause in clauses[:-1]
            for each in clause
            if each.role is Role.TOPIC or each.particle in ("が", "も")
        ]
        at = next((i for i, each in enumerate(first) if each.particle == "は"), None)
        if (
            len(clauses) > 2
            or len(subjects) != 1
            or at is None
            or not _is_plain_topic(first[: at + 1])
            or (_is_copula(first[-1]) and not first[at].nominal.endswith(_PERSONS))
        ):
            return "it is not certain what its clause is about"
        topic = first[at]
        own = (*first[:at], topic, *own)
    return _checked(Told(own, answer, ending), title)


def _first(
    clauses: tuple[Clause, ...], answer: Bunsetsu, ending: Ending, title: str
) -> Told | str:
    """Return the first clause in the past of the sentence, or as it is for 14人で."""
    own = clauses[0]
    predicate = own[-1]
    if predicate.role is not Role.STEM or not predicate.has_comma:
        return "its clause does not end by itself"
    if predicate is answer:
        if ending.is_past:
            return "it is not certain when its clause was so"
        return _checked(Told(own, answer, Ending("noun", "です", "", False)), title)
    past = past_of_stem(predicate)
    if past is None or not ending.is_past:
        return "it is not certain when its clause was so"
    if not any(each.role is Role.TOPIC for each in own):
        return "it is not certain what its clause is about"
    return _checked(Told(own, answer, past), title)


def _is_copula(predicate: Bunsetsu) -> bool:
    return predicate.words[-1].surface in ("で", "であり")


def _is_plain_topic(bunsetsu: tuple[Bunsetsu, ...]) -> bool:
    """Return whether the phrases before and with は are one noun phrase: 町の古い橋は."""
    return all(each.role in (Role.OF, Role.ADNOMINAL) for each in bunsetsu[:-1])


def _checked(told: Told, title: str) -> Told | str:
    """Return what was cut out when it can stand alone, else why it cannot."""
    predicate = told.clause[-1]
    plain = told.ending.plain or predicate.text + "だ"
    tail = predicate.text if predicate is told.answer else ""
    text = told.text(told.answer.text + told.answer.mark, tail or plain) + "。"
    if predicate is told.answer:
        text = told.text(told.answer.nominal, "だ。")
    words = tuple(find_words(text))
    cut = Sentence(text, 0, 0, 0, is_heading=False, words=words)
    if reason := why_no_statement(cut, title):
        return f"its clause cannot stand alone: {reason}"
    return told
