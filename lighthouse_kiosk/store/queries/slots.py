from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from lighthouse_kiosk.domain.ids import EventId, OrganisationId, SlotId
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.store.tables import SlotRow
from lighthouse_kiosk.store.types import Count
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = SlotRow.__table__

_LIST = (
    select(_TABLE)
    .where(
        SlotRow.organisation_id == bindparam("organisation_id"),
        SlotRow.event_id == bindparam("event_id"),
        SlotRow.deleted.is_(False),
    )
    .order_by(SlotRow.starts_utc, SlotRow.id)
)
_SOME = select(_TABLE).where(
    SlotRow.organisation_id == bindparam("organisation_id"),
    SlotRow.id.in_(bindparam("ids", expanding=True)),
    SlotRow.event_id == bindparam("event_id"),
    SlotRow.deleted.is_(False),
)
_NOT_OVER = _LIST.where(SlotRow.ends_utc > bindparam("now")).limit(1)
_BOOK = (
    update(SlotRow)
    .where(
        SlotRow.organisation_id == bindparam("its_organisation"),
        SlotRow.id == bindparam("its_id"),
        SlotRow.booked_count + bindparam("places", type_=Count) <= SlotRow.capacity,
    )
    .values(booked_count=SlotRow.booked_count + bindparam("places", type_=Count))
)


def _slot(row: Row[Any]) -> PickupSlot:
    return PickupSlot(
        id=SlotId(row.id),
        event_id=EventId(row.event_id),
        starts=row.starts,
        ends=row.ends,
        starts_utc=row.starts_utc,
        ends_utc=row.ends_utc,
        capacity=row.capacity,
        booked_count=row.booked_count,
    )


def get_slot(
    tx: Transaction,
    organisation_id: OrganisationId,
    slot_id: SlotId,
    *,
    gone_too: bool = False,
) -> PickupSlot | None:
    """Return the slot; a deleted one only for looking back (`gone_too`)."""
    query = select(_TABLE).where(SlotRow.organisation_id == organisation_id, SlotRow.id == slot_id)
    if not gone_too:
        query = query.where(SlotRow.deleted.is_(False))
    row = tx.execute(query).one_or_none()
    return _slot(row) if row else None


def list_slots(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[PickupSlot, ...]:
    """Slots that are not deleted, earliest first."""
    rows = tx.execute(_LIST, {"organisation_id": organisation_id, "event_id": event_id})
    return tuple(_slot(row) for row in rows)


def slot_at(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, now: datetime
) -> PickupSlot | None:
    """Return the slot that is running or, if none is, the next; slots don't overlap."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "now": now}
    row = tx.execute(_NOT_OVER, wanted).one_or_none()
    return _slot(row) if row else None


def get_slots(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, ids: Collection[SlotId]
) -> tuple[PickupSlot, ...]:
    """Return those of an event's slots that are asked for and not deleted."""
    if not ids:
        return ()
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "ids": ids}
    return tuple(_slot(row) for row in tx.execute(_SOME, wanted))


def insert_slots(
    tx: Transaction, organisation_id: OrganisationId, slots: Sequence[PickupSlot], at: datetime
) -> None:
    tx.execute(
        insert(SlotRow),
        [
            {
                "organisation_id": organisation_id,
                "id": slot.id,
                "event_id": slot.event_id,
                "starts": slot.starts,
                "ends": slot.ends,
                "starts_utc": slot.starts_utc,
                "ends_utc": slot.ends_utc,
                "capacity": slot.capacity,
                "booked_count": 0,
                "deleted": False,
                "created_at": at,
            }
            for slot in slots
        ],
    )


def set_capacity(
    tx: Transaction, organisation_id: OrganisationId, slot_id: SlotId, capacity: int
) -> None:
    tx.execute(
        update(SlotRow)
        .where(SlotRow.organisation_id == organisation_id, SlotRow.id == slot_id)
        .values(capacity=capacity)
    )


def set_times(tx: Transaction, organisation_id: OrganisationId, slot: PickupSlot) -> None:
    """Store a slot's wall times and moments, after the event's day or zone changed."""
    tx.execute(
        update(SlotRow)
        .where(SlotRow.organisation_id == organisation_id, SlotRow.id == slot.id)
        .values(
            starts=slot.starts,
            ends=slot.ends,
            starts_utc=slot.starts_utc,
            ends_utc=slot.ends_utc,
        )
    )


def set_deleted(
    tx: Transaction, organisation_id: OrganisationId, slot_id: SlotId, *, deleted: bool
) -> None:
    tx.execute(
        update(SlotRow)
        .where(SlotRow.organisation_id == organisation_id, SlotRow.id == slot_id)
        .values(deleted=deleted)
    )


def is_deleted(tx: Transaction, organisation_id: OrganisationId, slot_id: SlotId) -> bool:
    """Whether there is such a slot, and it is deleted."""
    found = tx.execute(
        select(SlotRow.deleted).where(
            SlotRow.organisation_id == organisation_id, SlotRow.id == slot_id
        )
    ).scalar_one_or_none()
    return bool(found)


def book(
    tx: Transaction, organisation_id: OrganisationId, slot_id: SlotId, places: int = 1
) -> bool:
    """Take places; False, and nothing taken, if too few are free. A negative number gives back."""
    wanted = {"its_organisation": organisation_id, "its_id": slot_id, "places": places}
    return tx.execute(_BOOK, wanted).rowcount == 1
