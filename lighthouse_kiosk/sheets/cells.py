"""What spreadsheets keep in a cell, as text."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from math import isfinite

_LONGEST_EXACT = 10**15


def cell_text(value: object) -> str:
    """Write a value the way it means the same everywhere.

    Whole numbers without decimals (spreadsheets know no other kind than 7.0), dates and times in
    ISO 8601, a midnight as its day alone.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        exact = isfinite(value) and value.is_integer() and abs(value) < _LONGEST_EXACT
        return str(int(value)) if exact else repr(value)
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return _time(value)
    if isinstance(value, timedelta):
        return _span(value)
    return "" if value is None else str(value)


def _moment(value: datetime) -> str:
    rounded = _rounded(value)
    return (
        f"{rounded.date()}"
        if rounded.time() == time()
        else f"{rounded:%Y-%m-%d} {_time(rounded.time())}"
    )


def _rounded(value: datetime) -> datetime:
    """Spreadsheets keep moments as fractions of a day, off by a few microseconds."""
    nearest = value.replace(microsecond=0) + timedelta(seconds=value.microsecond >= 500_000)
    return nearest if abs(nearest - value) < timedelta(milliseconds=1) else value


def _time(value: time) -> str:
    if value.microsecond:
        return value.isoformat()
    return f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"


def _span(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    if 0 <= seconds < 86_400:
        minutes, second = divmod(seconds, 60)
        return _time(time(minutes // 60, minutes % 60, second))
    return str(value)
