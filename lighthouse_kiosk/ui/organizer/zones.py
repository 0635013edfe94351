"""Time zones by their IANA names: those to choose from, and this machine's."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QTimeZone


@cache
def inhabited_zones() -> tuple[str, ...]:
    """All that people live in, in order; UTC and its like are not among them."""
    return tuple(
        sorted(name for name in available_timezones() if "/" in name and "Etc/" not in name)
    )


def machine_zone() -> str:
    """This machine's IANA zone; UTC where it tells none."""
    known = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return known if known in set(inhabited_zones()) else "UTC"
