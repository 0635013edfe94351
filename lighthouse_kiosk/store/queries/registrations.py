from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Integer,
    LargeBinary,
    Row,
    Text,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
    update,
)

from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
)
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries import answers
from lighthouse_kiosk.store.tables import PersonRow, RegistrationCountRow, RegistrationRow
from lighthouse_kiosk.store.tables.registrations import OPEN_ONES
from lighthouse_kiosk.store.types import Id
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = RegistrationRow.__table__

# Statements of a fixed shape are built once: building them costs more than running them.
_ONE = select(_TABLE).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.id == bindparam("registration_id"),
)
_THESE = select(_TABLE).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.id.in_(bindparam("ids", expanding=True)),
)
_TAKE = _THESE.order_by(RegistrationRow.id).with_for_update()
# With the cost, which no index of moments has: SQLite would rather walk that than look ids up.
_MOMENTS = select(
    RegistrationRow.id, RegistrationRow.registered_at, RegistrationRow.committed_cost
).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.id.in_(bindparam("ids", expanding=True)),
)
_IDS_AT_ONCE = 1_000
_TAKE_COUNTS = (
    select(RegistrationCountRow.option_id)
    .where(
        RegistrationCountRow.organisation_id == bindparam("organisation_id"),
        RegistrationCountRow.option_id.in_(bindparam("options", expanding=True)),
    )
    .order_by(
        RegistrationCountRow.event_id,
        RegistrationCountRow.option_id,
        RegistrationCountRow.slot_id,
        RegistrationCountRow.status,
    )
    .with_for_update()
)
_OPEN_OF_PERSON = select(_TABLE).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.person_id == bindparam("person_id"),
    RegistrationRow.event_id == bindparam("event_id"),
    OPEN_ONES,
)
# Without event and slot: SQLite would rather walk all that is open at it than look people up.
_SLOTS_OF_PEOPLE = select(
    RegistrationRow.person_id,
    RegistrationRow.id,
    RegistrationRow.slot_id,
    RegistrationRow.event_id,
).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.person_id.in_(bindparam("people", expanding=True)),
    OPEN_ONES,
)
_INSERT = Prepared(
    insert(RegistrationRow).values(
        person_name_key=select(PersonRow.name_key)
        .where(
            PersonRow.organisation_id == bindparam("its_organisation"),
            PersonRow.id == bindparam("its_person"),
        )
        .scalar_subquery()
    )
)
_CHANGE = (
    update(RegistrationRow)
    .where(
        RegistrationRow.organisation_id == bindparam("its_organisation"),
        RegistrationRow.id == bindparam("its_id"),
        RegistrationRow.status == bindparam("was_status"),
        RegistrationRow.quantity == bindparam("was_quantity"),
        RegistrationRow.slot_id.is_not_distinct_from(bindparam("was_slot", type_=Id)),
        RegistrationRow.picked_up == bindparam("was_picked_up"),
    )
    .values(
        status=bindparam("status"),
        quantity=bindparam("quantity"),
        slot_id=bindparam("slot_id"),
        committed_cost=bindparam("committed_cost"),
    )
)
_DECIDE = _CHANGE.values(decided_at=bindparam("decided_at"), decided_by=bindparam("decided_by"))


def _registration(row: Row[Any]) -> Registration:
    return Registration(
        id=RegistrationId(row.id),
        event_id=EventId(row.event_id),
        person_id=PersonId(row.person_id),
        option_id=OptionId(row.option_id),
        slot_id=SlotId(row.slot_id) if row.slot_id else None,
        quantity=row.quantity,
        status=row.status,
        committed_cost=row.committed_cost,
        picked_up=row.picked_up,
        note=row.note,
        registered_at=row.registered_at,
    )


def get_registration(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId
) -> Registration | None:
    row = tx.execute(
        _ONE, {"organisation_id": organisation_id, "registration_id": registration_id}
    ).one_or_none()
    return _registration(row) if row else None


def ids_ending_in(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, ending: bytes
) -> tuple[RegistrationId, ...]:
    """Find an event's registrations whose id ends in these bytes; reads an index and no rows."""
    column: Any = RegistrationRow.id
    if tx.dialect.name == "sqlite":
        wanted = func.substr(column, 17 - len(ending), type_=LargeBinary) == ending
    else:
        wanted = func.right(cast(column, Text), 2 * len(ending)) == ending.hex()
    rows = tx.execute(
        select(RegistrationRow.id).where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.event_id == event_id,
            wanted,
        )
    ).scalars()
    return tuple(RegistrationId(found) for found in rows)


def registrations_of(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> tuple[Registration, ...]:
    """Read some hundreds of registrations, those that are there, in no order."""
    wanted = {"organisation_id": organisation_id, "ids": ids}
    return tuple(_registration(row) for row in tx.execute(_THESE, wanted))


def take_registrations(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> Mapping[RegistrationId, Registration]:
    """Read registrations and keep others from changing them until the transaction ends.

    They are taken in one order, and then what counts them, so that nobody locks another out. A
    writer on SQLite has the whole database already.
    """
    wanted = {"organisation_id": organisation_id, "ids": ids}
    found = {RegistrationId(row.id): _registration(row) for row in tx.execute(_TAKE, wanted)}
    if tx.dialect.name != "sqlite":
        counted = {registration.option_id for registration in found.values()}
        wanted = {"organisation_id": organisation_id, "options": sorted(counted)}
        tx.execute(_TAKE_COUNTS, wanted).all()
    return found


def first_come_first(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> list[RegistrationId]:
    """Sort by the moment of registration; ids that are not there come last."""
    moments: dict[RegistrationId, datetime] = {}
    for start in range(0, len(ids), _IDS_AT_ONCE):
        chunk = ids[start : start + _IDS_AT_ONCE]
        for row in tx.execute(_MOMENTS, {"organisation_id": organisation_id, "ids": chunk}):
            moments[RegistrationId(row.id)] = row.registered_at
    known = sorted(moments, key=lambda found_id: (moments[found_id], found_id))
    return known + [found_id for found_id in ids if found_id not in moments]


def open_registrations_of(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, person_id: PersonId
) -> tuple[Registration, ...]:
    """A person's pending and approved registrations at one event."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "person_id": person_id}
    return tuple(_registration(row) for row in tx.execute(_OPEN_OF_PERSON, wanted))


_OPEN_OF_PEOPLE = select(_TABLE).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.person_id.in_(bindparam("people", expanding=True)),
    OPEN_ONES,
)


def open_registrations_of_people(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    person_ids: Sequence[PersonId],
) -> Mapping[PersonId, Sequence[Registration]]:
    """Pending and approved registrations at one event, by person; who has none is left out."""
    wanted = {"organisation_id": organisation_id, "people": person_ids}
    found: dict[PersonId, list[Registration]] = {}
    for row in tx.execute(_OPEN_OF_PEOPLE, wanted) if person_ids else ():
        if row.event_id == event_id:
            found.setdefault(PersonId(row.person_id), []).append(_registration(row))
    return found


def slots_of_people(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    person_ids: Sequence[PersonId],
) -> Mapping[PersonId, Mapping[RegistrationId, SlotId]]:
    """For each person, the slots that their open registrations at the event hold or want."""
    if not person_ids:
        return {}
    wanted = {"organisation_id": organisation_id, "people": person_ids}
    found: dict[PersonId, dict[RegistrationId, SlotId]] = {}
    for person_id, registration_id, slot_id, at_event in tx.execute(_SLOTS_OF_PEOPLE, wanted):
        if slot_id and at_event == event_id:
            held = found.setdefault(PersonId(person_id), {})
            held[RegistrationId(registration_id)] = SlotId(slot_id)
    return found


def insert_registrations(
    tx: Transaction,
    organisation_id: OrganisationId,
    made: Sequence[Registration],
    by: str,
) -> None:
    _INSERT.run_many(tx, [_new_row(organisation_id, registration, by) for registration in made])


def _new_row(
    organisation_id: OrganisationId, registration: Registration, by: str
) -> dict[str, Any]:
    return {
        "organisation_id": organisation_id,
        "id": registration.id,
        "event_id": registration.event_id,
        "person_id": registration.person_id,
        "option_id": registration.option_id,
        "slot_id": registration.slot_id,
        "quantity": registration.quantity,
        "status": registration.status,
        "committed_cost": 0,
        "picked_up": 0,
        "note": registration.note,
        "registered_at": registration.registered_at,
        "registered_by": by,
        "decided_at": None,
        "decided_by": None,
        "its_organisation": organisation_id,
        "its_person": registration.person_id,
    }


def bind_registrations(
    tx: Transaction, organisation_id: OrganisationId, made: Sequence[Registration], by: str
) -> list[Any]:
    """Prepare what `insert_bound` adds."""
    return _INSERT.bind(tx, [_new_row(organisation_id, registration, by) for registration in made])


def insert_bound(tx: Transaction, rows: Sequence[Any]) -> None:
    _INSERT.run_bound(tx, rows)


def delete_untouched(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> frozenset[RegistrationId]:
    """Remove those of some registrations that are pending; return which."""
    wanted = {"organisation_id": organisation_id, "ids": ids}
    pending = [
        RegistrationId(row.id) for row in tx.execute(_TAKE, wanted) if row.status is Status.PENDING
    ]
    if pending:
        answers.delete_answers(tx, organisation_id, pending)
        tx.execute(_DELETE, {"organisation_id": organisation_id, "ids": pending})
    return frozenset(pending)


_DELETE = delete(RegistrationRow).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.id.in_(bindparam("ids", expanding=True)),
)


def people_of(
    tx: Transaction, organisation_id: OrganisationId, ids: Sequence[RegistrationId]
) -> frozenset[PersonId]:
    """Return whose registrations these are."""
    wanted = {"organisation_id": organisation_id, "ids": ids}
    return frozenset(PersonId(found) for found in tx.execute(_PEOPLE_OF, wanted).scalars())


_PEOPLE_OF = select(RegistrationRow.person_id).where(
    RegistrationRow.organisation_id == bindparam("organisation_id"),
    RegistrationRow.id.in_(bindparam("ids", expanding=True)),
)


def update_registrations(
    tx: Transaction,
    organisation_id: OrganisationId,
    changes: Sequence[tuple[Registration, Registration]],
    at: datetime,
    by: str,
) -> bool:
    """Store status, quantity, slot and committed cost of pairs (as read, as wanted).

    A new status is a decision, made `at` that moment by `by`; what waits again is undecided. False
    if a row is no longer as it was read; the transaction must then be rolled back.
    """
    decided, changed = [], []
    for before, after in changes:
        values = {
            "its_organisation": organisation_id,
            "its_id": before.id,
            "was_status": before.status,
            "was_quantity": before.quantity,
            "was_slot": before.slot_id,
            "was_picked_up": before.picked_up,
            "status": after.status,
            "quantity": after.quantity,
            "slot_id": after.slot_id,
            "committed_cost": after.committed_cost,
        }
        if after.status is before.status:
            changed.append(values)
        else:
            waits = after.status is Status.PENDING
            decision = {"decided_at": None if waits else at, "decided_by": None if waits else by}
            decided.append(values | decision)
    done = sum(
        tx.execute(statement, rows).rowcount
        for statement, rows in ((_DECIDE, decided), (_CHANGE, changed))
        if rows
    )
    return done == len(changes)


_HAND_OUT = Prepared(
    update(RegistrationRow)
    .where(
        RegistrationRow.organisation_id == bindparam("organisation"),
        RegistrationRow.id == bindparam("registration"),
        RegistrationRow.status == Status.APPROVED,
        RegistrationRow.picked_up + bindparam("pieces", type_=Integer) <= RegistrationRow.quantity,
    )
    .values(picked_up=RegistrationRow.picked_up + bindparam("pieces", type_=Integer))
)
_TAKE_BACK = Prepared(
    update(RegistrationRow)
    .where(
        RegistrationRow.organisation_id == bindparam("organisation"),
        RegistrationRow.id == bindparam("registration"),
    )
    .values(picked_up=RegistrationRow.picked_up - bindparam("pieces", type_=Integer))
)


def hand_out(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId, quantity: int
) -> bool:
    """Count pieces as picked up; False, and nothing counted, if fewer are left."""
    found = {"organisation": organisation_id, "registration": registration_id, "pieces": quantity}
    return _HAND_OUT.run(tx, found) == 1


def take_back(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId, quantity: int
) -> None:
    found = {"organisation": organisation_id, "registration": registration_id, "pieces": quantity}
    _TAKE_BACK.run(tx, found)
