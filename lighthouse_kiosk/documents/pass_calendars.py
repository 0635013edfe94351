"""A pickup as an entry for calendars (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.documents.lettering import what, where
from lighthouse_kiosk.services.passes import PassCard


def pass_calendar(card: PassCard, made_at: datetime) -> bytes:
    """Write the entry of a pass: its slot, or the whole day of its event.

    Another entry for the same registration replaces this one in calendars. `made_at` is UTC.
    """
    from icalendar import Calendar, Event  # noqa: PLC0415 - 5 MB that most sessions never need

    entry = Event()
    entry.add("uid", f"{card.registration_id}@lighthouse-kiosk")
    entry.add("dtstamp", made_at)
    if card.starts_utc is None or card.ends_utc is None:
        entry.add("dtstart", card.event_date)
        entry.add("dtend", card.event_date + timedelta(days=1))
    else:
        entry.add("dtstart", card.starts_utc)
        entry.add("dtend", card.ends_utc)
    entry.add("summary", f"{what(card)} · {card.event_name}")
    place = " · ".join(part for part in (where(card), card.place) if part)
    if place:
        entry.add("location", place)
    entry.add("description", f"{card.organisation_name}\n{card.person_name} · {card.ticket}")
    calendar = Calendar()
    calendar.add("prodid", "-//Lighthouse Kiosk//passes//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())


def write_pass_calendar(card: PassCard, path: Path, made_at: datetime) -> None:
    """Write the entry of a pass; raises FolderUnusable, and then nothing is left behind."""
    with finished_file(path) as unfinished:
        unfinished.write_bytes(pass_calendar(card, made_at))
