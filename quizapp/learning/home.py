"""What the first page offers to read: articles that fit what the learner knows."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.learning.library import Listed, visible_sets
from quizapp.learning.reading import coverages
from quizapp.models import Quiz

FITTING = 0.95
"""The part of the running words to know for a text to be read without a dictionary.

Source: Hu and Nation 2000, Reading in a Foreign Language 13 (1), who found 95 to 98 %.
"""

LEVELS = ("beginner", "intermediate", "advanced")

CANDIDATES = 12
"""Articles that are looked at, the newest."""


def fitting_sets(
    session: Session, learner_id: int, *, limit: int, known_band: int = 0
) -> tuple[list[Listed], dict[int, float]]:
    """Return up to `limit` sets to read next, the best first, and their coverages.

    Those without a quiz yet come first; then those of which the learner knows about as
    much as one should, and for who knows nothing yet, the easiest. `known_band` is that
    of their settings.
    """
    sets = visible_sets(session, learner_id, limit=CANDIDATES, unasked_first=True)
    known = coverages(session, learner_id, [one.id for one in sets], known_band)
    asked = set(
        session.scalars(
            select(Quiz.set_id)
            .where(
                Quiz.learner_id == learner_id, Quiz.set_id.in_([one.id for one in sets])
            )
            .distinct()
        )
    )

    def fit(one: Listed) -> tuple[bool, float, int]:
        distance = abs(FITTING - known.get(one.id, 0.0))
        level = LEVELS.index(one.level) if one.level in LEVELS else len(LEVELS)
        return one.id in asked, round(distance, 2), level

    return sorted(sets, key=fit)[:limit], known
