"""Whether a sentence of an article can be the stem of an item."""

from quizapp.japanese.article import Sentence

SHORTEST = 8
LONGEST = 90

_ENDINGS = tuple("。！？!?｡」』")
_BRACKETS = dict(zip("」』）)】〉》］]｣", "「『（(【〈《［[｢", strict=True))


def why_unfit(sentence: Sentence, longest: int = LONGEST) -> str:
    """Return why no word of `sentence` can be asked in it, or an empty string."""
    text = sentence.text
    if sentence.is_heading:
        return "it stands in a heading"
    if len(text) < SHORTEST:
        return f"its sentence is shorter than {SHORTEST} characters"
    if len(text) > longest:
        return f"its sentence is longer than {longest} characters"
    if not text.rstrip("）)").endswith(_ENDINGS):
        return "it is not in a full sentence"
    return "" if _is_balanced(text) else "the brackets of its sentence do not close"


def _is_balanced(text: str) -> bool:
    still_open = []
    for character in text:
        if character in _BRACKETS.values():
            still_open.append(character)
        elif character in _BRACKETS and (
            not still_open or still_open.pop() != _BRACKETS[character]
        ):
            return False
    return not still_open
