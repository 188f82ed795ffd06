"""Judge typed answers by what they say, not by how they were typed.

An answer is right, right though written otherwise, wrong with its slip named, or one to a
question that was not asked (a kanji's reading for the word's, the meaning for the reading),
which may be given once more.
"""

from quizapp.items.judge.folding import fold_answer
from quizapp.items.judge.meanings import fold_gloss, grade_gloss
from quizapp.items.judge.readings import grade_reading

__all__ = ["fold_answer", "fold_gloss", "grade_gloss", "grade_reading"]
