"""Read rows of one SQLite file from any number of threads."""

import sqlite3
import weakref
from pathlib import Path
from typing import Any


class Reader:
    """A SQLite file that nobody changes while it is open."""

    def __init__(self, path: Path) -> None:
        """Open `path`; raise sqlite3.Error when it cannot be read."""
        self._uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        self._idle = [self._connect()]
        # Python warns of connections that are left to the collector.
        weakref.finalize(self, _close, self._idle)

    def row(self, sql: str, *values: object) -> Any:  # noqa: ANN401
        """Return the first row that `sql` finds, or None."""
        rows = self.rows(sql, *values)
        return rows[0] if rows else None

    def rows(self, sql: str, *values: object) -> list[Any]:
        """Return every row that `sql` finds."""
        # A connection serves one thread at a time. To pop and to append are atomic.
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._connect()
        try:
            return connection.execute(sql, values).fetchall()
        except UnicodeEncodeError:
            # A lone surrogate, which no row can have.
            return []
        finally:
            self._idle.append(connection)

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._uri, uri=True, check_same_thread=False)


def _close(connections: list[sqlite3.Connection]) -> None:
    while connections:
        connections.pop().close()
