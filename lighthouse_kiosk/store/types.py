"""Column types that mean the same on SQLite's STRICT tables and on PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Dialect,
    Integer,
    LargeBinary,
    Text,
    Uuid,
    literal_column,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from lighthouse_kiosk.domain.audit import canonical_json

E = TypeVar("E", bound=StrEnum)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Count = BigInteger().with_variant(Integer(), "sqlite")
"""A 64-bit integer; STRICT tables know it as INTEGER."""


@lru_cache(maxsize=8192)
def _uuid(written: bytes) -> UUID:
    """Lists and counts name the same events, options and slots in row after row."""
    return UUID(bytes=written)


class Id(TypeDecorator[UUID]):
    """A UUID: 16 bytes on SQLite, `uuid` on PostgreSQL."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid())
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> object:
        if value is None or dialect.name == "postgresql":
            return value
        return value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        if value is None or isinstance(value, UUID):
            return value
        return _uuid(bytes(value))


class Moment(TypeDecorator[datetime]):
    """A UTC moment as microseconds since 1970: sorts, subtracts and buckets everywhere alike."""

    impl = Count
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else moment(value)


def microseconds(moment: datetime) -> int:
    """Count an aware moment's microseconds since 1970-01-01T00:00Z."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment(microseconds: int) -> datetime:
    """Return the moment so many microseconds after 1970-01-01T00:00Z; raises OverflowError."""
    return _EPOCH + timedelta(microseconds=microseconds)


class WallTime(TypeDecorator[datetime]):
    """A naive local time as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat(timespec="minutes")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A calendar day as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0."""

    impl = Integer
    cache_ok = True

    class Comparator(TypeDecorator.Comparator[bool]):
        def is_(self, other: object) -> ColumnElement[bool]:
            """Compare with a literal 1 or 0.

            PostgreSQL's IS takes no integers, and a partial index is used for literals only.
            """
            return self.expr == literal_column("1" if other else "0", Integer)

    comparator_factory = Comparator

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Word(TypeDecorator[E], Generic[E]):
    """One of a StrEnum's values as text."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[E]) -> None:
        self.words = words
        super().__init__()

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> E | None:
        return None if value is None else self.words(value)


class Json(TypeDecorator[Mapping[str, Any]]):
    """A JSON object as canonical text, so that a hash over it can be checked later.

    A text is taken for one that was written already.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: Mapping[str, Any] | str | None, dialect: Dialect
    ) -> str | None:
        return value if value is None or isinstance(value, str) else canonical_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Mapping[str, Any] | None:
        return None if value is None else json.loads(value)
