"""What the entries of the audit trail are about, by name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, null, select

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


_REGISTRATIONS = select(
    RegistrationRow.id,
    RegistrationRow.id.label("registration_id"),
    RegistrationRow.event_id,
    RegistrationRow.option_id,
    RegistrationRow.slot_id,
    RegistrationRow.quantity,
    *_PERSON,
).join(PersonRow, along(RegistrationRow.person_id, PersonRow))

_PICKUPS = (
    select(
        PickupRow.id,
        PickupRow.registration_id,
        PickupRow.event_id,
        RegistrationRow.option_id,
        null(),
        PickupRow.quantity,
        *_PERSON,
    )
    .outerjoin(RegistrationRow, along(PickupRow.registration_id, RegistrationRow))
    .outerjoin(PersonRow, along(RegistrationRow.person_id, PersonRow))
)

_WISHES: Mapping[str, tuple[Any, Any]] = {
    "registration": (RegistrationRow, _REGISTRATIONS),
    "pass": (RegistrationRow, _REGISTRATIONS),
    "pickup": (PickupRow, _PICKUPS),
}
"""What somebody wished, with the same columns: a page has thousands, of few options and slots."""

_READ: Mapping[str, tuple[Any, Any]] = {
    "user": (UserRow, select(UserRow.id, UserRow.name)),
    "event": (EventRow, select(EventRow.id, EventRow.name, *_EVENT, *_EVENT_WAYS)),
    "option": (OptionRow, _with_event(OptionRow, OptionRow.name)),
    "slot": (SlotRow, _with_event(SlotRow, SlotRow.starts, SlotRow.ends)),
    "question": (QuestionRow, _with_event(QuestionRow, QuestionRow.text.label("name"))),
    "desk": (DeskRow, _with_event(DeskRow, DeskRow.name)),
    "person": (PersonRow, select(PersonRow.id, *_PERSON)),
    "import": (ImportRunRow, select(ImportRunRow.id, ImportRunRow.file_name.label("name"))),
    "unmatched_pass": (UnmatchedPassRow, _with_event(UnmatchedPassRow)),
}


def find_subjects(
    tx: Transaction, organisation_id: OrganisationId, wanted: Mapping[str, Collection[UUID]]
) -> dict[UUID, Subject]:
    """Read rows by kind of thing and id; what is not there is left out."""
    asked = {entity: set(ids) for entity, ids in wanted.items()}
    wishes = {
        entity: _rows(tx, organisation_id, _WISHES[entity], asked.pop(entity))
        for entity in wanted
        if entity in _WISHES
    }
    for rows in wishes.values():
        for entity, at in (("event", 2), ("option", 3), ("slot", 4)):
            asked.setdefault(entity, set()).update({row[at] for row in rows} - {None})
    found: dict[UUID, Subject] = {}
    people = asked.pop("person", set())
    for entity, ids in asked.items():
        if entity == "organisation":
            name = select(OrganisationRow.name).where(OrganisationRow.id == organisation_id)
            found[organisation_id] = Subject(entity, tx.execute(name).scalar_one())
        elif entity in _READ:
            found |= _things(tx, organisation_id, entity, ids)
    for entity, rows in wishes.items():
        found |= {row[0]: _wish(entity, row, found) for row in rows}
    # most people that are asked for are those of registrations
    known: dict[UUID, Person] = {
        one.person.id: one.person for one in found.values() if one.person is not None
    }
    for person_id in people & known.keys():
        found[person_id] = Subject("person", known[person_id].name, known[person_id])
    found |= _things(tx, organisation_id, "person", people - known.keys())
    return found


def _rows(
    tx: Transaction, organisation_id: OrganisationId, read: tuple[Any, Any], ids: Collection[UUID]
) -> Sequence[Any]:
    if not ids:
        return ()
    row, statement = read
    mine = statement.where(row.organisation_id == organisation_id, row.id.in_(ids))
    return tx.execute(mine).all()


def _wish(entity: str, row: Sequence[Any], found: Mapping[UUID, Subject]) -> Subject:
    _id, registration_id, event_id, option_id, slot_id, quantity, *who = row
    event, slot = found[event_id], found.get(slot_id)
    person = None if who[0] is None else Person(*who)
    return Subject(
        entity,
        name="" if person is None else person.name,
        person=person,
        registration_id=registration_id,
        option="" if option_id is None else found[option_id].name,
        quantity=quantity,
        starts=None if slot is None else slot.starts,
        ends=None if slot is None else slot.ends,
        event_id=event_id,
        event=event.name,
        event_deleted=event.event_deleted,
        currency=event.currency,
        time_zone=event.time_zone,
    )


def _things(
    tx: Transaction, organisation_id: OrganisationId, entity: str, ids: Collection[UUID]
) -> dict[UUID, Subject]:
    rows = _rows(tx, organisation_id, _READ[entity], ids)
    return dict(map(_maker(entity, tuple(rows[0]._fields)), rows)) if rows else {}


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
