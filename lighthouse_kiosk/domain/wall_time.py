"""Local wall time in an IANA zone and the moment it stands for.

Slots and windows keep the wall time people agreed on; the UTC moment is derived from it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lighthouse_kiosk.domain.errors import InvalidField

FIRST_YEAR, LAST_YEAR = 2, 9998
"""One year inside Python's calendar, so that every zone's moment lies in it too."""


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """Return the zone; raises InvalidField when the name is not in the IANA database."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InvalidField("time_zone", "unknown", value=name[:60]) from None


def to_utc(field: str, local: datetime, zone_name: str, *, later: bool | None = None) -> datetime:
    """Derive the UTC moment of a naive wall time.

    Where clocks go back a wall time happens twice; `later` says which one is meant.
    Raises InvalidField: `nonexistent` (clocks go forward over it), `ambiguous`, or `out_of_range`
    at the ends of the calendar.
    """
    where = zone(zone_name)
    if not FIRST_YEAR <= local.year <= LAST_YEAR:
        raise InvalidField(field, "out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    first = local.replace(tzinfo=where, fold=0)
    second = local.replace(tzinfo=where, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    if first.astimezone(UTC).astimezone(where).replace(tzinfo=None) != local:
        raise InvalidField(field, "nonexistent", local=local.isoformat(), zone=zone_name)
    if later is None:
        raise InvalidField(field, "ambiguous", local=local.isoformat(), zone=zone_name)
    return (second if later else first).astimezone(UTC)


def to_local(moment: datetime, zone_name: str) -> datetime:
    """Return the naive wall time of a UTC moment."""
    return moment.astimezone(zone(zone_name)).replace(tzinfo=None)


def midnight(moment: datetime, zone_name: str) -> datetime:
    """Return the UTC moment at which the day of `moment` began in the zone."""
    today = to_local(moment, zone_name).date()
    return datetime.combine(today, time(), zone(zone_name)).astimezone(UTC)


def end_of_day(day: date, zone_name: str) -> datetime:
    """Return the UTC moment at which `day` is over in the zone.

    A midnight that clocks skip or repeat counts as the first moment of the next day.
    """
    following = datetime.combine(day + timedelta(days=1), time())
    return following.replace(tzinfo=zone(zone_name)).astimezone(UTC)
