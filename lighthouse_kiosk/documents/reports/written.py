"""Values as people of the chosen language write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from lighthouse_kiosk.documents.reports.content import Column, Kind, Value
from lighthouse_kiosk.wording.format import clock, day, money, number, on_day, percent
from lighthouse_kiosk.wording.translation import (
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
    RIGHT_TO_LEFT_MARK,
)

_FINE = 1_000_000
_MARKS = (FIRST_STRONG_ISOLATE, POP_ISOLATE, RIGHT_TO_LEFT_MARK)


def writer_of(kind: Kind, currency: str = "") -> Callable[[Value], str]:
    """Return what writes the values of a kind; amounts always with their decimals."""

    def write_count(value: Value) -> str:
        return number(value) if isinstance(value, int) else str(value or "")

    if kind is Kind.COUNT:
        return write_count  # most figures of long lists

    def write(value: Value) -> str:
        if value is None or value == "":
            return ""
        match kind, value:
            case Kind.MONEY, int():
                return money(value, currency, decimals=True)
            case Kind.SHARE, int() | float():
                return percent(round(value * _FINE), _FINE, digits=1)
            case Kind.MOMENT, datetime():
                here = day(value.date(), weekday=False, year=True)
                return on_day(here, clock(value.time()))
            case Kind.DAY, date():
                return day(value, year=True)
        return str(value)

    return write


def written(value: Value, column: Column) -> str:
    return writer_of(column.kind, column.currency)(value)


def without_marks(text: str) -> str:
    """The text for other programs: without what tells screens the direction of its parts."""
    for mark in _MARKS:
        if mark in text:
            text = text.replace(mark, "")
    return text
