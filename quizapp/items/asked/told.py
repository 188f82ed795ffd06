"""A sentence that tells what is asked for, without remarks in brackets, and its ending."""

import re
from dataclasses import dataclass

from quizapp.japanese.article import Sentence
from quizapp.japanese.phrases.bunsetsu import Bunsetsu, bunsetsu_of
from quizapp.japanese.phrases.clauses import Clause
from quizapp.japanese.phrases.endings import Ending, ending_of
from quizapp.japanese.phrases.roles import Role
from quizapp.japanese.words import Word, find_words

_REPORTS = ("という", "とされ", "とみられ", "と見られ", "といわれ", "と言われ", "そうだ", "らしい", "と聞", "と伝え", "とのこと")  # fmt: skip
_ADVERBS = frozenset(("実は", "実際", "実際に", "もちろん", "おそらく", "たぶん", "きっと", "特に", "まさに", "ようやく", "やっと", "ただ", "まだ", "もう", "すでに", "既に", "初めて", "わずか", "たった", "実に", "なんと", "せいぜい", "しか"))  # fmt: skip
_GLOSS = re.compile("（[^（）]*）|\\([^()]*\\)")
_QUOTED = re.compile("[「『“〈]([^」』”〉]*)[」』”〉]")
_OTHER_BRACKETS = "（）()【】［］"
_LONGEST_NAME = 20


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


def tell_whole(sentence: Sentence, start: int, end: int) -> Told | str:
    """Return the sentence that tells `sentence.text[start:end]`, or why it is not asked."""
    placed = _without_glosses(sentence, start, end)
    if placed is None:
        return "it stands in brackets"
    text, words, start, end = placed
    if any(bracket in text for bracket in _OTHER_BRACKETS) or _has_speech(text):
        return "its sentence has somebody's words in it"
    if any(report in text for report in _REPORTS):
        return "its sentence tells what others say"
    bunsetsu = bunsetsu_of(text, words)
    if bunsetsu[0].words[0].pos == "接続詞" and bunsetsu[0].has_comma:
        bunsetsu = bunsetsu[1:]
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
    ending = ending_of(bunsetsu[-1])
    if ending is None:
        return "the ending of its sentence is not certain"
    return Told(bunsetsu, answer, ending)


def _without_glosses(
    sentence: Sentence, start: int, end: int
) -> tuple[str, tuple[Word, ...], int, int] | None:
    """Return the sentence without what stands in round brackets, and the places moved with it.

    None when the brackets hold what is asked for.
    """
    text = sentence.text
    glosses = list(_GLOSS.finditer(text))
    if not glosses:
        return text, sentence.words, start, end
    if any(each.start() < end and start < each.end() for each in glosses):
        return None
    moved = sum(len(each[0]) for each in glosses if each.end() <= start)
    plain = _GLOSS.sub("", text)
    return plain, tuple(find_words(plain)), start - moved, end - moved


def _has_speech(text: str) -> bool:
    """Return whether brackets hold more than a name."""
    for quoted in _QUOTED.finditer(text):
        inner = quoted[1]
        if len(inner) > _LONGEST_NAME or any(mark in inner for mark in "。、！？!?"):
            return True
        if any(word.pos in ("動詞", "形容詞", "助動詞") for word in find_words(inner)):
            return True
    return False
