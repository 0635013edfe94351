from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, OrganisationId
from lighthouse_kiosk.store.tables import EventKeyRow, EventRow
from lighthouse_kiosk.store.types import Count
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = EventRow.__table__

_ONE = select(_TABLE).where(
    EventRow.organisation_id == bindparam("organisation_id"), EventRow.id == bindparam("event_id")
)
_COMMIT = (
    update(EventRow)
    .where(
        EventRow.organisation_id == bindparam("its_organisation"),
        EventRow.id == bindparam("its_id"),
        EventRow.budget_committed + bindparam("amount", type_=Count)
        <= EventRow.event_budget_amount,
    )
    .values(budget_committed=EventRow.budget_committed + bindparam("amount", type_=Count))
)


def _event(row: Row[Any]) -> Event:
    return Event(
        id=EventId(row.id),
        short_id=row.short_id,
        type=row.type,
        name=row.name,
        venue=row.venue,
        currency=row.currency,
        time_zone=row.time_zone,
        date=row.date,
        window_opens=row.window_opens,
        window_closes=row.window_closes,
        window_opens_utc=row.window_opens_utc,
        window_closes_utc=row.window_closes_utc,
        budget=row.event_budget_amount,
        budget_committed=row.budget_committed,
        most_items_per_person=row.most_items_per_person,
        active=row.active,
        deleted=row.deleted,
    )


def get_event(tx: Transaction, organisation_id: OrganisationId, event_id: EventId) -> Event | None:
    """Return the event, also when it is deleted."""
    row = tx.execute(_ONE, {"organisation_id": organisation_id, "event_id": event_id}).one_or_none()
    return _event(row) if row else None


def list_events(tx: Transaction, organisation_id: OrganisationId) -> tuple[Event, ...]:
    """Events that are not deleted, latest day first."""
    rows = tx.execute(
        select(_TABLE)
        .where(EventRow.organisation_id == organisation_id, EventRow.deleted.is_(False))
        .order_by(EventRow.date.desc(), EventRow.name, EventRow.id)
    )
    return tuple(_event(row) for row in rows)


def all_events(tx: Transaction) -> tuple[tuple[OrganisationId, Event], ...]:
    """Events of every organisation: only for choosing where a desk or the command line works."""
    rows = tx.execute(
        select(_TABLE)
        .where(EventRow.deleted.is_(False))
        .order_by(EventRow.date.desc(), EventRow.id)
    )
    return tuple((OrganisationId(row.organisation_id), _event(row)) for row in rows)


def event_by_short_id(
    tx: Transaction, organisation_id: OrganisationId, short_id: int
) -> Event | None:
    row = tx.execute(
        select(_TABLE).where(
            EventRow.organisation_id == organisation_id, EventRow.short_id == short_id
        )
    ).one_or_none()
    return _event(row) if row else None


def short_id_taken(tx: Transaction, short_id: int) -> bool:
    return tx.execute(select(EventRow.id).where(EventRow.short_id == short_id)).first() is not None


def insert_event(
    tx: Transaction, organisation_id: OrganisationId, event: Event, at: datetime, by: str
) -> None:
    tx.execute(
        insert(EventRow).values(
            organisation_id=organisation_id,
            id=event.id,
            short_id=event.short_id,
            created_at=at,
            created_by=by,
            budget_committed=0,
            **event_values(event),
        )
    )


def update_event(tx: Transaction, organisation_id: OrganisationId, event: Event) -> None:
    tx.execute(
        update(EventRow)
        .where(EventRow.organisation_id == organisation_id, EventRow.id == event.id)
        .values(**event_values(event))
    )


def event_values(event: Event) -> dict[str, Any]:
    """The columns that organisers set."""
    return {
        "type": event.type,
        "name": event.name,
        "venue": event.venue,
        "currency": event.currency,
        "time_zone": event.time_zone,
        "date": event.date,
        "window_opens": event.window_opens,
        "window_closes": event.window_closes,
        "window_opens_utc": event.window_opens_utc,
        "window_closes_utc": event.window_closes_utc,
        "event_budget_amount": event.budget,
        "most_items_per_person": event.most_items_per_person,
        "active": event.active,
        "deleted": event.deleted,
    }


def commit_budget(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, amount: int
) -> bool:
    """Take `amount` (minor units) from what is left; False, and nothing taken, if it is too much.

    A negative amount gives back.
    """
    wanted = {"its_organisation": organisation_id, "its_id": event_id, "amount": amount}
    return tx.execute(_COMMIT, wanted).rowcount == 1


def public_keys(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[int, bytes]:
    """Return the keys that verify an event's passes; revoked ones verify nothing."""
    rows = tx.execute(
        select(EventKeyRow.key_id, EventKeyRow.public_key).where(
            EventKeyRow.organisation_id == organisation_id,
            EventKeyRow.event_id == event_id,
            EventKeyRow.revoked_at.is_(None),
        )
    )
    return {row.key_id: row.public_key for row in rows}


def insert_public_key(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    key_id: int,
    public_key: bytes,
    at: datetime,
) -> None:
    tx.execute(
        insert(EventKeyRow).values(
            organisation_id=organisation_id,
            event_id=event_id,
            key_id=key_id,
            public_key=public_key,
            created_at=at,
        )
    )
