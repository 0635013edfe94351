"""What several reports say in the same words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from lighthouse_kiosk.documents.reports.content import Row
from lighthouse_kiosk.documents.reports.written import without_marks
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.services.reports import ReportHead
from lighthouse_kiosk.wording.format import day, day_and_clock, on_day, span
from lighthouse_kiosk.wording.translation import in_reading_order, isolated, translate

_UNSAFE = re.compile(r"[^\w\-]+")


def as_of(head: ReportHead) -> str:
    """`As of 12 Dec 2026, 10:42 (Asia/Kolkata)`."""
    zone_name = head.event.time_zone
    return translate("reports", "As of {moment} ({zone})").format(
        moment=day_and_clock(head.at, zone_name, year=True), zone=zone_name
    )


def file_name(title: str, event: Event) -> str:
    """A name that every file system takes, without an ending: `annual-day-2026-no-shows`."""
    words = f"{event.name} {without_marks(title)}"
    return _UNSAFE.sub("-", words).strip("-").lower()[:100]


def slot_heading(values: Row) -> str:
    """A slot by its start and end: `Sat 12 Dec 2026, 10:30–11:00`."""
    starts, ends = values[0], values[1]
    if not isinstance(starts, datetime) or not isinstance(ends, datetime):
        return translate("reports", "Without a pickup slot")
    return on_day(day(starts.date(), year=True), span(starts.time(), ends.time()))


def joined(values: Sequence[object]) -> str:
    """Names beside each other, each of which keeps the direction of its own."""
    return in_reading_order(" · ".join(isolated(str(value)) for value in values if value))
