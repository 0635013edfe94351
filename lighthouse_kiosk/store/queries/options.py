from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, ScalarSelect, bindparam, func, insert, select, update

from lighthouse_kiosk.domain.ids import EventId, OptionId, OrganisationId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.store.tables import OptionRow
from lighthouse_kiosk.store.types import Count
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = OptionRow.__table__

_LIST = (
    select(_TABLE)
    .where(
        OptionRow.organisation_id == bindparam("organisation_id"),
        OptionRow.event_id == bindparam("event_id"),
        OptionRow.deleted.is_(False),
    )
    .order_by(OptionRow.position, OptionRow.number)
)
_COMMIT = (
    update(OptionRow)
    .where(
        OptionRow.organisation_id == bindparam("its_organisation"),
        OptionRow.id == bindparam("its_id"),
        OptionRow.total_available.is_(None)
        | (
            OptionRow.committed_count + bindparam("pieces", type_=Count)
            <= OptionRow.total_available
        ),
    )
    .values(committed_count=OptionRow.committed_count + bindparam("pieces", type_=Count))
)


def _option(row: Row[Any]) -> EventOption:
    return EventOption(
        id=OptionId(row.id),
        event_id=EventId(row.event_id),
        number=row.number,
        kind=row.kind,
        name=row.name,
        detail=row.detail,
        place=row.place,
        unit_cost=row.unit_cost,
        total_available=row.total_available,
        committed_count=row.committed_count,
        needs_slot=row.needs_slot,
    )


def get_option(
    tx: Transaction,
    organisation_id: OrganisationId,
    option_id: OptionId,
    *,
    gone_too: bool = False,
) -> EventOption | None:
    """Return the option; a deleted one only for looking back (`gone_too`)."""
    query = select(_TABLE).where(
        OptionRow.organisation_id == organisation_id, OptionRow.id == option_id
    )
    if not gone_too:
        query = query.where(OptionRow.deleted.is_(False))
    row = tx.execute(query).one_or_none()
    return _option(row) if row else None


def option_by_number(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, number: int
) -> EventOption | None:
    """Return the option that a token names, also when it is deleted."""
    row = tx.execute(
        select(_TABLE).where(
            OptionRow.organisation_id == organisation_id,
            OptionRow.event_id == event_id,
            OptionRow.number == number,
        )
    ).one_or_none()
    return _option(row) if row else None


def list_options(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[EventOption, ...]:
    """Options that are not deleted, in the order that organisers put them in."""
    rows = tx.execute(_LIST, {"organisation_id": organisation_id, "event_id": event_id})
    return tuple(_option(row) for row in rows)


def next_option_number(tx: Transaction, organisation_id: OrganisationId, event_id: EventId) -> int:
    last = tx.execute(
        select(func.max(OptionRow.number)).where(
            OptionRow.organisation_id == organisation_id, OptionRow.event_id == event_id
        )
    ).scalar_one()
    return (last or 0) + 1


def insert_option(
    tx: Transaction, organisation_id: OrganisationId, option: EventOption, at: datetime
) -> None:
    tx.execute(
        insert(OptionRow).values(
            organisation_id=organisation_id,
            id=option.id,
            event_id=option.event_id,
            number=option.number,
            position=_next_position(organisation_id, option.event_id),
            committed_count=0,
            deleted=False,
            created_at=at,
            **option_values(option),
        )
    )


def _next_position(organisation_id: OrganisationId, event_id: EventId) -> ScalarSelect[Any]:
    return (
        select(func.coalesce(func.max(OptionRow.position), 0) + 1)
        .where(OptionRow.organisation_id == organisation_id, OptionRow.event_id == event_id)
        .scalar_subquery()
    )


def update_option(tx: Transaction, organisation_id: OrganisationId, option: EventOption) -> None:
    tx.execute(
        update(OptionRow)
        .where(OptionRow.organisation_id == organisation_id, OptionRow.id == option.id)
        .values(**option_values(option))
    )


def option_values(option: EventOption) -> dict[str, Any]:
    """The columns that organisers set."""
    return {
        "kind": option.kind,
        "name": option.name,
        "detail": option.detail,
        "place": option.place,
        "unit_cost": option.unit_cost,
        "total_available": option.total_available,
        "needs_slot": option.needs_slot,
    }


def order_options(
    tx: Transaction, organisation_id: OrganisationId, order: Sequence[OptionId]
) -> None:
    """Put options into this order; those of an event that are left out are not moved."""
    tx.execute(
        update(OptionRow)
        .where(
            OptionRow.organisation_id == bindparam("its_organisation"),
            OptionRow.id == bindparam("its_id"),
        )
        .values(position=bindparam("its_position")),
        [
            {"its_organisation": organisation_id, "its_id": option_id, "its_position": position}
            for position, option_id in enumerate(order, start=1)
        ],
    )


def set_deleted(
    tx: Transaction, organisation_id: OrganisationId, option_id: OptionId, *, deleted: bool
) -> None:
    tx.execute(
        update(OptionRow)
        .where(OptionRow.organisation_id == organisation_id, OptionRow.id == option_id)
        .values(deleted=deleted)
    )


def is_deleted(tx: Transaction, organisation_id: OrganisationId, option_id: OptionId) -> bool:
    """Whether there is such an option, and it is deleted."""
    found = tx.execute(
        select(OptionRow.deleted).where(
            OptionRow.organisation_id == organisation_id, OptionRow.id == option_id
        )
    ).scalar_one_or_none()
    return bool(found)


def commit_stock(
    tx: Transaction, organisation_id: OrganisationId, option_id: OptionId, quantity: int
) -> bool:
    """Take from stock; False, and nothing taken, if there is not enough.

    A negative quantity gives back.
    """
    wanted = {"its_organisation": organisation_id, "its_id": option_id, "pieces": quantity}
    return tx.execute(_COMMIT, wanted).rowcount == 1
