"""Read a word whose furigana stand elsewhere in the text as the author read it there.

Authors write furigana once, mostly where the word comes first.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from quizapp.japanese.readings import listed_readings
from quizapp.japanese.ruby import Plain
from quizapp.japanese.ruby.marks import Mark
from quizapp.japanese.words import Word, find_words


def readings_written(plain: Plain) -> dict[str, str]:
    """Return the reading of each base that the author reads in one way throughout."""
    found = defaultdict(set)
    for mark in plain.marks:
        found[plain.text[mark.start : mark.end]].add(mark.reading)
    return {base: next(iter(read)) for base, read in found.items() if len(read) == 1}


def find_words_again(
    text: str, marks: Sequence[Mark], written: Mapping[str, str]
) -> tuple[Word, ...]:
    """Return the words of the sentence `text`, whose own furigana are `marks`.

    A word without any is read as `written` has it where the dictionary lists that too.
    """
    words = find_words(text, marks)
    again = [
        Mark(word.start, word.end, written[word.surface])
        for word in words
        if word.origin != "source"
        and written.get(word.surface, word.reading) != word.reading
        and written[word.surface] in listed_readings(word.surface)
    ]
    return tuple(find_words(text, sorted((*marks, *again))) if again else words)
