"""Hand-outs of an event that stand, page by page, and how many there are, by the counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, tuple_

from lighthouse_kiosk.domain.ids import (
    DeskId,
    EventId,
    OrganisationId,
    PickupId,
    RegistrationId,
)
from lighthouse_kiosk.domain.passes import ticket_name
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickup_reviews import place_of, place_text
from lighthouse_kiosk.store.queries.pickups import claims, standing
from lighthouse_kiosk.store.tables import (
    DeskRow,
    OptionRow,
    PickupCountRow,
    PickupRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class PickupListQuery:
    """Hand-outs of an event: from `since` until before `until`, at `desk_ids`, any if empty.

    Both moments begin a stretch of PACE_STEP, as hand-outs are counted. `after` is a page's `next`.
    """

    event_id: EventId
    since: datetime | None = None
    until: datetime | None = None
    desk_ids: frozenset[DeskId] = frozenset()
    after: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class HandOut:
    """One hand-out. On a pass that was not known there is no registration but a `ticket`."""

    pickup_id: PickupId
    at: datetime
    desk: str
    by: str
    person: Person | None
    registration_id: RegistrationId | None
    ticket: str
    option: str
    quantity: int
    collected_by: str


def list_pickups(
    tx: Transaction, organisation_id: OrganisationId, query: PickupListQuery
) -> tuple[tuple[HandOut, ...], str | None]:
    """Return a page, the latest first, and where the next page starts.

    Raises InvalidField for an `after` that no page gave.
    """
    row = PickupRow
    statement = (
        claims(
            row.id,
            row.at,
            DeskRow.name.label("desk"),
            row.by_name,
            *people.COLUMNS,
            row.registration_id,
            UnmatchedPassRow.ticket_id,
            OptionRow.name.label("option"),
            row.quantity,
            row.collected_by,
        )
        .join(DeskRow, along(row.desk_id, DeskRow))
        .where(row.organisation_id == organisation_id, row.event_id == query.event_id, standing())
        .order_by(row.at.desc(), row.id.desc())
        .limit(query.limit + 1)
    )
    if query.since is not None:
        statement = statement.where(row.at >= query.since)
    if query.until is not None:
        statement = statement.where(row.at < query.until)
    if query.desk_ids:
        statement = statement.where(row.desk_id.in_(query.desk_ids))
    if query.after is not None:
        statement = statement.where(tuple_(row.at, row.id) < place_of(query.after))
    rows = tx.execute(statement).all()
    last = rows[query.limit - 1] if len(rows) > query.limit else None
    following = None if last is None else place_text(last.at, last.id)
    return tuple(_hand_out(one) for one in rows[: query.limit]), following


def count_pickups(tx: Transaction, organisation_id: OrganisationId, query: PickupListQuery) -> int:
    """Count all that `list_pickups` lists, page by page."""
    row = PickupCountRow
    statement = select(func.coalesce(func.sum(row.handed_out), 0)).where(
        row.organisation_id == organisation_id, row.event_id == query.event_id
    )
    if query.since is not None:
        statement = statement.where(row.starts >= query.since)
    if query.until is not None:
        statement = statement.where(row.starts < query.until)
    if query.desk_ids:
        statement = statement.where(row.desk_id.in_(query.desk_ids))
    return int(tx.execute(statement).scalar_one())


def _hand_out(row: Row[Any]) -> HandOut:
    return HandOut(
        pickup_id=PickupId(row.id),
        at=row.at,
        desk=row.desk,
        by=row.by_name,
        person=people.person_from(row) if row.person_id else None,
        registration_id=RegistrationId(row.registration_id) if row.registration_id else None,
        ticket="" if row.ticket_id is None else ticket_name(row.ticket_id),
        option=row.option or "",
        quantity=row.quantity,
        collected_by=row.collected_by,
    )
