"""What the entries of the audit trail are about, by name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from lighthouse_kiosk.domain.ids import EventId, OrganisationId, PersonId, RegistrationId
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import (
    AuditRow,
    DeskRow,
    EventRow,
    ImportRunRow,
    OptionRow,
    OrganisationRow,
    PersonRow,
    PickupRow,
    QuestionRow,
    RegistrationRow,
    SlotRow,
    UnmatchedPassRow,
    UserRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class Subject:
    """A row as it is now, deleted or not; fields that it hasn't are empty.

    `name` is its own; `starts` and `ends` are the local times of a slot, its own or the one that a
    registration has. `currency` and `time_zone` are the event's.
    """

    entity: str
    name: str = ""
    person: Person | None = None
    registration_id: RegistrationId | None = None
    option: str = ""
    quantity: int = 0
    starts: datetime | None = None
    ends: datetime | None = None
    event_id: EventId | None = None
    event: str = ""
    event_deleted: bool = False
    currency: str = ""
    time_zone: str = ""


_EVENT = (EventRow.id.label("event_id"), EventRow.name.label("event"), EventRow.deleted)
_EVENT_WAYS = (EventRow.currency, EventRow.time_zone)
# in the order of Person's fields
_PERSON = (
    PersonRow.id.label("person_id"),
    PersonRow.staff_number,
    PersonRow.name.label("person_name"),
    PersonRow.email,
    PersonRow.department,
)


def _with_event(row: type[Any], *columns: Any) -> Select[Any]:
    return select(row.id, *columns, *_EVENT, *_EVENT_WAYS).join(
        EventRow, along(row.event_id, EventRow)
    )


_REGISTRATIONS = (
    _with_event(
        RegistrationRow,
        RegistrationRow.id.label("registration_id"),
        RegistrationRow.quantity,
        OptionRow.name.label("option"),
        SlotRow.starts,
        SlotRow.ends,
        *_PERSON,
    )
    .join(PersonRow, along(RegistrationRow.person_id, PersonRow))
    .join(OptionRow, along(RegistrationRow.option_id, OptionRow))
    .outerjoin(SlotRow, along(RegistrationRow.slot_id, SlotRow))
)

_PICKUPS = (
    _with_event(
        PickupRow,
        PickupRow.registration_id,
        PickupRow.quantity,
        OptionRow.name.label("option"),
        *_PERSON,
    )
    .outerjoin(RegistrationRow, along(PickupRow.registration_id, RegistrationRow))
    .outerjoin(PersonRow, along(RegistrationRow.person_id, PersonRow))
    .outerjoin(OptionRow, along(RegistrationRow.option_id, OptionRow))
)

_READ: Mapping[str, tuple[Any, Any]] = {
    "user": (UserRow, select(UserRow.id, UserRow.name)),
    "event": (EventRow, select(EventRow.id, EventRow.name, *_EVENT, *_EVENT_WAYS)),
    "option": (OptionRow, _with_event(OptionRow, OptionRow.name)),
    "slot": (SlotRow, _with_event(SlotRow, SlotRow.starts, SlotRow.ends)),
    "question": (QuestionRow, _with_event(QuestionRow, QuestionRow.text.label("name"))),
    "desk": (DeskRow, _with_event(DeskRow, DeskRow.name)),
    "person": (PersonRow, select(PersonRow.id, *_PERSON)),
    "registration": (RegistrationRow, _REGISTRATIONS),
    "pass": (RegistrationRow, _REGISTRATIONS),
    "import": (ImportRunRow, select(ImportRunRow.id, ImportRunRow.file_name.label("name"))),
    "pickup": (PickupRow, _PICKUPS),
    "unmatched_pass": (UnmatchedPassRow, _with_event(UnmatchedPassRow)),
}


def find_subjects(
    tx: Transaction, organisation_id: OrganisationId, wanted: Mapping[str, Collection[UUID]]
) -> dict[UUID, Subject]:
    """Read rows by kind of thing and id; what is not there is left out."""
    found: dict[UUID, Subject] = {}
    # most people that are asked for are those of registrations
    for entity in sorted(wanted, key="person".__eq__):
        ids = wanted[entity]
        if entity == "person":
            known = {one.person for one in found.values() if one.person is not None}
            found |= {
                person.id: Subject("person", person.name, person)
                for person in known
                if person.id in ids
            }
            ids = [one for one in ids if one not in found]
        if entity == "organisation":
            name = select(OrganisationRow.name).where(OrganisationRow.id == organisation_id)
            found[organisation_id] = Subject(entity, tx.execute(name).scalar_one())
        elif entity in _READ and ids:
            row, statement = _READ[entity]
            rows = tx.execute(
                statement.where(row.organisation_id == organisation_id, row.id.in_(ids))
            )
            made = _maker(entity, tuple(rows.keys()))
            found |= map(made, rows.all())
    return found


def _maker(entity: str, names: Sequence[str]) -> Callable[[Sequence[Any]], tuple[UUID, Subject]]:
    """Return what makes subjects of rows with these columns, by their ids."""
    id_at = names.index("id")
    taken = [(name, at) for at, name in enumerate(names) if name in _TAKEN]
    deleted_at = names.index("deleted") if "deleted" in names else None
    person_at = names.index("person_id") if "person_id" in names else None

    def made(row: Sequence[Any]) -> tuple[UUID, Subject]:
        fields = {name: row[at] for name, at in taken if row[at] is not None}
        if deleted_at is not None:
            fields["event_deleted"] = row[deleted_at]
        if person_at is not None and row[person_at] is not None:
            person = Person(*row[person_at : person_at + len(_PERSON)])
            fields["person"] = person
            fields.setdefault("name", person.name)
        return row[id_at], Subject(entity, **fields)

    return made


_TAKEN = frozenset(
    (
        "name",
        "registration_id",
        "option",
        "quantity",
        "starts",
        "ends",
        "event_id",
        "event",
        "currency",
        "time_zone",
    )
)


def about_people(
    tx: Transaction, organisation_id: OrganisationId, people: Collection[PersonId], most: int
) -> tuple[UUID, ...]:
    """Return the ids of people and of at most so many of their registrations."""
    rows = tx.execute(
        select(RegistrationRow.id)
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.person_id.in_(people),
        )
        .limit(most)
    ).scalars()
    return (*people, *rows)


@dataclass(frozen=True, slots=True)
class AuditUser:
    """Somebody who may stand in the trail as who did it."""

    user_id: UUID
    name: str


def audit_users(tx: Transaction, organisation_id: OrganisationId) -> tuple[AuditUser, ...]:
    """Return the users who changed anything, by name; each costs one look at an index."""
    changed_something = (
        select(AuditRow.sequence)
        .where(AuditRow.organisation_id == UserRow.organisation_id, AuditRow.actor_id == UserRow.id)
        .limit(1)
        .exists()
    )
    rows = tx.execute(
        select(UserRow.id, UserRow.name)
        .where(UserRow.organisation_id == organisation_id, changed_something)
        .order_by(UserRow.name, UserRow.id)
    )
    return tuple(AuditUser(row.id, row.name) for row in rows)
