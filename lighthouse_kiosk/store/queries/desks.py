from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from lighthouse_kiosk.domain.desks import Desk, DeskPolicy
from lighthouse_kiosk.domain.ids import DeskId, EventId, OrganisationId
from lighthouse_kiosk.store.queries.pickups import standing
from lighthouse_kiosk.store.tables import DeskRow, PickupRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = DeskRow.__table__

POLICY: tuple[Any, ...] = (
    DeskRow.instant,
    DeskRow.outside_slot,
    DeskRow.unknown_pass,
    DeskRow.early_minutes,
    DeskRow.late_minutes,
)


@dataclass(frozen=True, slots=True)
class DeskSummary:
    """A desk with the pieces it handed out (reversals taken off) and when it last did."""

    desk: Desk
    picked_up: int
    last_pickup_at: datetime | None


def _desk(row: Row[Any]) -> Desk:
    return Desk(
        id=DeskId(row.id),
        event_id=EventId(row.event_id),
        name=row.name,
        policy=policy_from(row),
        has_pin=row.pin_hash is not None,
    )


def policy_from(row: Row[Any]) -> DeskPolicy:
    """Build a DeskPolicy from a row that selected POLICY."""
    return DeskPolicy(
        instant=row.instant,
        outside_slot=row.outside_slot,
        unknown_pass=row.unknown_pass,
        early=timedelta(minutes=row.early_minutes),
        late=timedelta(minutes=row.late_minutes),
    )


def list_desks(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[Desk, ...]:
    rows = tx.execute(
        select(_TABLE)
        .where(DeskRow.organisation_id == organisation_id, DeskRow.event_id == event_id)
        .order_by(DeskRow.name)
    )
    return tuple(_desk(row) for row in rows)


def summarise_desks(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[DeskSummary, ...]:
    rows = tx.execute(
        select(
            PickupRow.desk_id,
            func.coalesce(func.sum(PickupRow.quantity), 0).label("pieces"),
            func.max(PickupRow.at).label("last"),
        )
        .where(
            PickupRow.organisation_id == organisation_id, PickupRow.event_id == event_id, standing()
        )
        .group_by(PickupRow.desk_id)
    )
    figures = {row.desk_id: (int(row.pieces), row.last) for row in rows}
    return tuple(
        DeskSummary(desk, *figures.get(desk.id, (0, None)))
        for desk in list_desks(tx, organisation_id, event_id)
    )


def get_desk(tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId) -> Desk | None:
    row = tx.execute(
        select(_TABLE).where(DeskRow.organisation_id == organisation_id, DeskRow.id == desk_id)
    ).one_or_none()
    return _desk(row) if row else None


def insert_desk(tx: Transaction, organisation_id: OrganisationId, desk: Desk, at: datetime) -> None:
    tx.execute(
        insert(DeskRow).values(
            organisation_id=organisation_id,
            id=desk.id,
            event_id=desk.event_id,
            created_at=at,
            **desk_values(desk),
        )
    )


def update_desk(tx: Transaction, organisation_id: OrganisationId, desk: Desk) -> None:
    tx.execute(
        update(DeskRow)
        .where(DeskRow.organisation_id == organisation_id, DeskRow.id == desk.id)
        .values(**desk_values(desk))
    )


def pin_hash_of(tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId) -> str | None:
    return tx.execute(
        select(DeskRow.pin_hash).where(
            DeskRow.organisation_id == organisation_id, DeskRow.id == desk_id
        )
    ).scalar_one_or_none()


def set_pin_hash(
    tx: Transaction, organisation_id: OrganisationId, desk_id: DeskId, pin_hash: str | None
) -> None:
    tx.execute(
        update(DeskRow)
        .where(DeskRow.organisation_id == organisation_id, DeskRow.id == desk_id)
        .values(pin_hash=pin_hash)
    )


def desk_values(desk: Desk) -> dict[str, Any]:
    """The columns that organisers set."""
    minute = timedelta(minutes=1)
    return {
        "name": desk.name,
        "instant": desk.policy.instant,
        "outside_slot": desk.policy.outside_slot,
        "unknown_pass": desk.policy.unknown_pass,
        "early_minutes": desk.policy.early // minute,
        "late_minutes": desk.policy.late // minute,
    }
