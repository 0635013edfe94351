"""Column types that mean the same on SQLite's STRICT tables and on PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
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


_REMEMBERED = 8_192
"""Lists and counts have the same ids and times in row after row."""


@lru_cache(maxsize=_REMEMBERED)
def _read_id(written: bytes | None) -> UUID | None:
    return None if written is None else UUID(bytes=written)


@lru_cache(maxsize=_REMEMBERED)
def _read_wall_time(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)


def _read_moment(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else moment(microseconds)


def _read_flag(written: int | None) -> bool | None:
    return None if written is None else bool(written)


_Reader = Callable[[Any], Any]
"""Reads what a driver gives for a column. One call for each value: lists have a million of them."""


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
        return _read_id(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> _Reader | None:
        return _read_id if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


class Moment(TypeDecorator[datetime]):
    """A UTC moment as microseconds since 1970: sorts, subtracts and buckets everywhere alike."""

    impl = Count
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return _read_moment(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> _Reader | None:
        return _read_moment


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
        return _read_wall_time(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> _Reader | None:
        return _read_wall_time


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
        return _read_flag(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> _Reader | None:
        return _read_flag


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
        return None if value is None else _read_json(value)


_decode = json.JSONDecoder().raw_decode


def _read_json(text: str) -> Mapping[str, Any]:
    # most entries of the trail have nothing before them
    found: Mapping[str, Any] = {} if text == "{}" else _decode(text)[0]
    return found
