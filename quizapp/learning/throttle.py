"""Slow down who guesses passwords: so many tries in a quarter of an hour, then none.

A try counts before it is known to fail, so that tries at the same time count too.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import blake2s
from math import ceil

from sqlalchemy import delete
from sqlalchemy.orm import Session

from quizapp.models import TriedSignIn

WINDOW = timedelta(minutes=15)
MOST_BY_NAME = 10
MOST_BY_ADDRESS = 50
"""More, since many learners may share one."""


class TooManyTriesError(Exception):
    """Nobody may try now; `minutes` says for how long, at least 1."""

    def __init__(self, minutes: int) -> None:
        super().__init__(f"too many tries; the next in {minutes} minutes")
        self.minutes = minutes


def count_try(session: Session, name_key: str, address: str, now: datetime) -> None:
    """Count a try to sign in as that name from that address.

    Raises TooManyTriesError when there were too many; such a try does not count.
    """
    session.execute(delete(TriedSignIn).where(TriedSignIn.since <= now - WINDOW))
    rows = {
        key: session.get(TriedSignIn, key, with_for_update=True)
        for key in _keys(name_key, address)
    }
    for (key, most), row in zip(
        _keys(name_key, address).items(), rows.values(), strict=True
    ):
        if row and row.times >= most:
            left = row.since + WINDOW - now
            raise TooManyTriesError(max(ceil(left / timedelta(minutes=1)), 1))
        if row:
            row.times += 1
        else:
            session.add(TriedSignIn(key=key, times=1, since=now))


def forget_tries(session: Session, name_key: str, address: str) -> None:
    """Let the tries as that name count no more, after one that was right."""
    key = next(iter(_keys(name_key, address)))
    session.execute(delete(TriedSignIn).where(TriedSignIn.key == key))


def _keys(name_key: str, address: str) -> Mapping[str, int]:
    """Return how many tries each of the two has, by a digest that tells neither."""
    return {
        blake2s(f"name {name_key}".encode(), digest_size=16).hexdigest(): MOST_BY_NAME,
        blake2s(f"from {address}".encode(), digest_size=16).hexdigest(): MOST_BY_ADDRESS,
    }  # fmt: skip
