"""The tables, the engine under them and their migrations.

Nothing here knows what a question means or when a word is due; nothing above here
says how a row is stored.
"""

from quizapp.models.accounts import Account, SignIn, TriedSignIn
from quizapp.models.base import Base, storable
from quizapp.models.engine import (
    DatabaseError,
    open_engine,
    read,
    read_rows,
    write,
    write_rows,
)
from quizapp.models.learners import (
    Answer,
    Card,
    Learner,
    Position,
    Quiz,
    Report,
    Tally,
)
from quizapp.models.library import (
    ItemRow,
    SentenceRow,
    SetRow,
    SetWordRow,
    WordRow,
)
from quizapp.models.migrating import migrate

__all__ = [
    "Account",
    "Answer",
    "Base",
    "Card",
    "DatabaseError",
    "ItemRow",
    "Learner",
    "Position",
    "Quiz",
    "Report",
    "SentenceRow",
    "SetRow",
    "SetWordRow",
    "SignIn",
    "Tally",
    "TriedSignIn",
    "WordRow",
    "migrate",
    "open_engine",
    "read",
    "read_rows",
    "storable",
    "write",
    "write_rows",
]
