"""The base of every table: naming of constraints, and times that keep their zone."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, MetaData
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import Date, TypeDecorator

# Alembic can change a constraint only by its name, on either engine.
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UTCDateTime(TypeDecorator[datetime]):
    """A time with its zone. SQLite drops the zone, so UTC is stored and put back."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the time in UTC without zone; raise ValueError when it has no zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored time as an aware one."""
        return value and value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Base of every model. Times are aware; days are calendar days of the learner."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {datetime: UTCDateTime, date: Date, list[Any]: JSON, dict[str, Any]: JSON}  # noqa: RUF012
