"""Make a dictionary's glosses short enough for an option."""

import re
from collections.abc import Sequence

from quizapp.items.meanings.english import head, stems
from quizapp.japanese.dictionary import Sense
from quizapp.japanese.glosses import short_gloss

LONGEST = 48
MOST_PARTS = 3

# What stands in brackets belongs to what is said, unless it tells only where: whatever (is the
# matter), but finals (in sports).
_SAYING = re.compile(r"\((?!in |of |on |for |e\.g\.|esp\.)")

# Without what stands in brackets this is no English: as (much) as possible, how dare ...!
_BROKEN = re.compile(r"\w \([^()]*\) \w|\.\.\.")

_SPELLINGS = (
    ("ou", "o"), ("ll", "l"), ("ise", "ize"), ("isa", "iza"), ("dge", "dg"), ("tre", "ter"),
)  # fmt: skip


def shorten(glosses: Sequence[str]) -> tuple[str, ...]:
    """Return up to three of `glosses`, best first, at most LONGEST characters together.

    Empty when the first is no option (too long, or not without brackets or abbreviations), or
    when one of the first is of another kind and cannot be shown: plant and equipment;
    production equipment; production capacity.
    """
    shown: list[str] = []
    plain = [gloss for gloss in glosses if not gloss.startswith("the ")]
    for place, full in enumerate(plain or glosses):
        gloss = _cleaned(full)
        if any(_is_same(gloss, other) for other in shown) or _is_odd(gloss, shown):
            continue
        if _is_option(gloss) and not _BROKEN.search(full):
            is_whole = not shown or not _SAYING.search(full)
            if is_whole and len("; ".join([*shown, gloss])) <= LONGEST:
                shown.append(gloss)
            elif _is_missed(full, place) and head(gloss) not in map(head, shown):
                return ()
        elif not shown:
            return ()
        if len(shown) == MOST_PARTS:
            break
    return tuple(shown)


def first_short(glosses: Sequence[str]) -> str:
    """Return the first of `glosses` that is short, without what stands in brackets."""
    return short_gloss(Sense(glosses=tuple(glosses)))


def spelled(gloss: str) -> str:
    """Return `gloss` so that British and American spelling look the same."""
    plain = re.sub("[^a-z]", "", gloss.lower())
    for one, other in _SPELLINGS:
        plain = plain.replace(one, other)
    return plain


def _is_missed(full: str, place: int) -> bool:
    """Return whether the word means too much else without the gloss in that place of its list."""
    if not _SAYING.search(full):
        return place < MOST_PARTS
    return place < MOST_PARTS - 1 and full.endswith(")")


def _cleaned(gloss: str) -> str:
    return first_short((gloss,))


def _is_option(gloss: str) -> bool:
    return 0 < len(gloss) <= LONGEST and not set("(.[") & set(gloss)


def _is_same(one: str, other: str) -> bool:
    """Return whether two glosses differ in spelling or number only: harbour, harbor."""
    return stems(one) == stems(other) or spelled(one) == spelled(other)


def _is_odd(gloss: str, shown: Sequence[str]) -> bool:
    """Return whether a gloss is of another shape than the first: generation; the world."""
    return bool(shown) and any(
        gloss.startswith(start) != shown[0].startswith(start)
        for start in ("to ", "the ")
    )
