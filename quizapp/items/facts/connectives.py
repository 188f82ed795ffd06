"""Sentences without a connective at their start that adds nothing to what they say."""

import re
from dataclasses import replace

from quizapp.japanese.article import Sentence

_ADDING = re.compile(
    "(例えば|たとえば|また|さらに|なお|具体的には|具体的に|このほか|そのほか)、"
)


def without_connective(sentence: Sentence) -> tuple[Sentence, int]:
    """Return a sentence without a 例えば、 or また、 at its start, and how long that is.

    The words count their places in the shorter text.
    """
    found = _ADDING.match(sentence.text)
    if not found:
        return sentence, 0
    cut = found.end()
    words = tuple(
        replace(word, start=word.start - cut, end=word.end - cut)
        for word in sentence.words
        if word.start >= cut
    )
    return replace(sentence, text=sentence.text[cut:], words=words), cut
