"""What an import's row says of a person and of their wish."""

from __future__ import annotations

from datetime import UTC, datetime

from lighthouse_kiosk.domain.errors import InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import PersonId, new_id
from lighthouse_kiosk.domain.imports import ImportRow
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.wall_time import to_utc
from lighthouse_kiosk.services.people import PersonDraft, checked_person
from lighthouse_kiosk.services.registration_drafts import check_quantity


def moment_of(row: ImportRow, event: Event, now: datetime) -> datetime:
    """When a row's person registered: what is written, in the event's zone, else now.

    Raises InvalidField.
    """
    written = row.registered_at
    if written is None:
        return now
    if written.tzinfo is None:
        moment = to_utc("registered_at", written, event.time_zone, later=False)
    else:
        moment = written.astimezone(UTC)
    if moment > now:
        raise InvalidField("registered_at", "in_the_future")
    return moment


def person_of(row: ImportRow, before: Person | None) -> Person:
    """What a row says of a person; empty cells leave what is known.

    Raises InvalidField, and NotFound for a number that nobody has in a row that names nobody.
    """
    if before is None and row.staff_number and not row.name:
        raise NotFound("person", staff_number=row.staff_number[:60])
    draft = PersonDraft(
        row.staff_number,
        row.name or (before.name if before else ""),
        row.email or (before.email if before else ""),
        row.department or (before.department if before else ""),
    )
    if before is not None and (draft.name, draft.email, draft.department) == (
        before.name,
        before.email,
        before.department,
    ):
        return before
    checked = checked_person(draft)
    return Person(
        before.id if before else PersonId(new_id()),
        checked.staff_number,
        checked.name,
        checked.email,
        checked.department,
    )


def quantity_of(written: str) -> int:
    """Read a count, one if nothing is written. Raises InvalidField."""
    if not written:
        return 1
    if not (written.isascii() and written.isdigit() and len(written) <= 6):
        raise InvalidField("quantity", "not_a_number")
    check_quantity(int(written))
    return int(written)
