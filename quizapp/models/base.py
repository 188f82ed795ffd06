"""The base of every table: names of constraints, and times that keep their zone."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import JSON, TypeDecorator

# Alembic can only alter or drop a constraint that has a name of its own.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UTCDateTime(TypeDecorator[datetime]):
    """A time with its zone, stored as UTC because SQLite drops the zone.

    A time without a zone is refused with ValueError; what is read back is in UTC.
    """

    impl = DateTime
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, _dialect: Dialect
    ) -> datetime | None:
        """Return `value` as naive UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(
        self, value: datetime | None, _dialect: Dialect
    ) -> datetime | None:
        """Return the stored `value` as an aware time in UTC."""
        return value and value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Base of every table. Times are aware and UTC; durations are milliseconds."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: UTCDateTime,
        dict[str, Any]: JSON,
        list[int]: JSON,
        list[str]: JSON,
        list[list[str]]: JSON,
    }


def storable(text: str) -> str:
    """Return `text` with U+FFFD for what a database refuses: NUL and lone surrogates.

    The length in code points stays, and so do all places in the text.
    """
    return "".join(
        "\ufffd"
        if character == "\0" or "\ud800" <= character <= "\udfff"
        else character
        for character in text
    )
