"""What people type as amounts, days, times and durations.

What can't be read at all is wrong use; what can be read and may not be is refused.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

import typer

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.money import decimal_text, read_amount
from lighthouse_kiosk.domain.wall_time import to_utc

_WITH_CURRENCY = re.compile(r"(?P<amount>\S+)\s+(?P<currency>[A-Za-z]{3})")
_DURATION = re.compile(r"(?:(?P<hours>[0-9]+)h)?(?:(?P<minutes>[0-9]+)m?)?")
_MOST_MINUTES = 1_000_000
"""Nearly two years: whatever is longer is refused before it is counted with."""


def amount(field: str, text: str, currency: str) -> int:
    """Read `1150.50`, `1150.50 INR` or an amount as people write it as minor units.

    A dot sets decimals apart where either could. Raises InvalidField, also `other_currency`.
    """
    found = _WITH_CURRENCY.fullmatch(text.strip())
    if found is None:
        return read_amount(field, text, currency)
    if found["currency"].upper() != currency:
        raise InvalidField(field, "other_currency", currency=currency)
    return read_amount(field, found["amount"], currency)


def amount_words(minor: int, currency: str) -> str:
    """Write an amount as it may be typed: `1150.50 INR`."""
    return f"{decimal_text(minor, currency)} {currency}"


def a_day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day like 2027-03-12.") from None


def a_wall_time(text: str) -> datetime:
    """Read `2027-03-12T09:30`, without a zone: the event's counts."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a time like 2027-03-12T09:30.") from None
    if found.tzinfo is not None:
        raise typer.BadParameter(f"{text!r} names a zone; times are in the event's.")
    return found


def a_time_of_day(text: str) -> str:
    """Accept `09:30` or `2027-03-12T09:30`; `on_day` makes a time of it."""
    if not _is_time(text.strip()):
        a_wall_time(text)
    return text.strip()


def on_day(text: str, day: date) -> datetime:
    return datetime.combine(day, time.fromisoformat(text)) if _is_time(text) else a_wall_time(text)


def a_moment(text: str) -> datetime:
    """Read a day or a time, with or without a zone; `moment_in` knows which zone it means."""
    try:
        found = datetime.fromisoformat(text.strip())
        return found if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise typer.BadParameter(
            f"{text!r} is not a moment like 2027-03-12T09:30+05:30 or 2027-03-12."
        ) from None


def moment_in(field: str, found: datetime, zone: str) -> datetime:
    """Return the UTC moment; a time without a zone is one of `zone`."""
    return to_utc(field, found, zone, later=False) if found.tzinfo is None else found


def a_duration(text: str) -> timedelta:
    """Read `30`, `30m`, `2h` or `1h30m`."""
    found = _DURATION.fullmatch(text.strip())
    if found is None or not text.strip():
        raise typer.BadParameter(f"{text!r} is not a duration like 30m or 1h30m.")
    hours, minutes = (int((found[part] or "0")[:12]) for part in ("hours", "minutes"))
    return timedelta(minutes=min(hours * 60 + minutes, _MOST_MINUTES))


def _is_time(text: str) -> bool:
    try:
        return time.fromisoformat(text).tzinfo is None and "T" not in text.upper()
    except ValueError:
        return False
