from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Row, bindparam, func, insert, select, update

from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
)
from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status
from lighthouse_kiosk.store.tables import RegistrationRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = RegistrationRow.__table__


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
        select(_TABLE).where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.id == registration_id,
        )
    ).one_or_none()
    return _registration(row) if row else None


def open_registrations_of(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, person_id: PersonId
) -> tuple[Registration, ...]:
    """A person's pending and approved registrations at one event."""
    rows = tx.execute(
        select(_TABLE).where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.person_id == person_id,
            RegistrationRow.event_id == event_id,
            RegistrationRow.status.in_(OPEN),
        )
    )
    return tuple(_registration(row) for row in rows)


def slots_of_people(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    person_ids: Sequence[PersonId],
) -> Mapping[PersonId, Mapping[RegistrationId, SlotId]]:
    """For each person, the slots that their open registrations at the event hold or want."""
    rows = tx.execute(
        select(RegistrationRow.person_id, RegistrationRow.id, RegistrationRow.slot_id).where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.event_id == event_id,
            RegistrationRow.person_id.in_(person_ids),
            RegistrationRow.status.in_(OPEN),
            RegistrationRow.slot_id.is_not(None),
        )
    )
    found: dict[PersonId, dict[RegistrationId, SlotId]] = {}
    for person_id, registration_id, slot_id in rows:
        if slot_id:
            held = found.setdefault(PersonId(person_id), {})
            held[RegistrationId(registration_id)] = SlotId(slot_id)
    return found


def insert_registration(
    tx: Transaction, organisation_id: OrganisationId, registration: Registration, by: str
) -> None:
    tx.execute(
        insert(RegistrationRow).values(
            organisation_id=organisation_id,
            id=registration.id,
            event_id=registration.event_id,
            person_id=registration.person_id,
            option_id=registration.option_id,
            slot_id=registration.slot_id,
            quantity=registration.quantity,
            status=registration.status,
            committed_cost=0,
            picked_up=0,
            note=registration.note,
            registered_at=registration.registered_at,
            registered_by=by,
        )
    )


def move(
    tx: Transaction,
    organisation_id: OrganisationId,
    registration: Registration,
    wanted: Status,
    *,
    committed_cost: int,
    at: datetime,
    by: str,
) -> bool:
    """Change the status; False, and nothing changed, if the row is no longer as it was read."""
    result = tx.execute(
        update(RegistrationRow)
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.id == registration.id,
            RegistrationRow.status == registration.status,
            RegistrationRow.quantity == registration.quantity,
            RegistrationRow.slot_id.is_not_distinct_from(registration.slot_id),
            RegistrationRow.picked_up == 0,
        )
        .values(status=wanted, committed_cost=committed_cost, decided_at=at, decided_by=by)
    )
    return result.rowcount == 1


def set_wishes(
    tx: Transaction,
    organisation_id: OrganisationId,
    registration: Registration,
    *,
    quantity: int,
    slot_id: SlotId | None,
    committed_cost: int,
) -> bool:
    """Change quantity and slot; False, and nothing changed, if the row has changed since."""
    result = tx.execute(
        update(RegistrationRow)
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.id == registration.id,
            RegistrationRow.status == registration.status,
            RegistrationRow.quantity == registration.quantity,
            RegistrationRow.slot_id.is_not_distinct_from(registration.slot_id),
            RegistrationRow.picked_up <= quantity,
        )
        .values(quantity=quantity, slot_id=slot_id, committed_cost=committed_cost)
    )
    return result.rowcount == 1


_HAND_OUT = (
    update(RegistrationRow)
    .where(
        RegistrationRow.organisation_id == bindparam("organisation"),
        RegistrationRow.id == bindparam("registration"),
        RegistrationRow.status == Status.APPROVED,
        RegistrationRow.picked_up + bindparam("pieces", type_=Integer) <= RegistrationRow.quantity,
    )
    .values(picked_up=RegistrationRow.picked_up + bindparam("pieces", type_=Integer))
)
_TAKE_BACK = (
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
    return tx.execute(_HAND_OUT, found).rowcount == 1


def take_back(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId, quantity: int
) -> None:
    found = {"organisation": organisation_id, "registration": registration_id, "pieces": quantity}
    tx.execute(_TAKE_BACK, found)


def count_by_status(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[Status, int]:
    rows = tx.execute(
        select(RegistrationRow.status, func.count())
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.event_id == event_id,
        )
        .group_by(RegistrationRow.status)
    )
    return {row[0]: row[1] for row in rows}


def count_picked_up(tx: Transaction, organisation_id: OrganisationId, event_id: EventId) -> int:
    """Approved registrations of which nothing is left to pick up."""
    return tx.execute(
        select(func.count()).where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.event_id == event_id,
            RegistrationRow.status == Status.APPROVED,
            RegistrationRow.picked_up == RegistrationRow.quantity,
        )
    ).scalar_one()


def pending_by_slot(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[SlotId, int]:
    """Count the pending registrations that want each slot."""
    rows = tx.execute(
        select(RegistrationRow.slot_id, func.count())
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.event_id == event_id,
            RegistrationRow.status == Status.PENDING,
            RegistrationRow.slot_id.is_not(None),
        )
        .group_by(RegistrationRow.slot_id)
    )
    return {SlotId(slot_id): count for slot_id, count in rows if slot_id}


def count_open(
    tx: Transaction,
    organisation_id: OrganisationId,
    *,
    option_id: OptionId | None = None,
    slot_id: SlotId | None = None,
) -> int:
    """Count the pending and approved registrations for an option, or for a slot."""
    wanted = (
        RegistrationRow.slot_id == slot_id
        if option_id is None
        else RegistrationRow.option_id == option_id
    )
    return tx.execute(
        select(func.count()).where(
            RegistrationRow.organisation_id == organisation_id,
            wanted,
            RegistrationRow.status.in_(OPEN),
        )
    ).scalar_one()
