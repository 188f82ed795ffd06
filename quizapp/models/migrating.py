"""Bring a database to the tables of this version."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from quizapp.models.engine import FOREIGN_KEYS_OFF, write

_TURN = 7_462_001
"""Which of PostgreSQL's advisory locks; any number that every process uses."""


def migrate(engine: Engine) -> None:
    """Bring the tables to what this version needs; all or nothing, one process at a time."""
    # To change a table on SQLite is to copy it and drop the old one, which would take
    # along what refers to it.
    with write(engine.execution_options(**{FOREIGN_KEYS_OFF: True})) as session:
        connection = session.connection()
        if connection.dialect.name == "postgresql":
            turn = {"turn": _TURN}
            connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), turn)
        command.upgrade(migration_config(connection), "head")
        if connection.dialect.name == "sqlite":
            broken = connection.execute(text("PRAGMA foreign_key_check")).all()
            if broken:
                raise RuntimeError(f"the migration breaks references: {broken}")
    engine.dispose()  # of connections that check no references


def migration_config(connection: Connection) -> Config:
    """Return Alembic's settings for working on `connection`."""
    config = Config()
    config.set_main_option("script_location", "quizapp:models/migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
