"""The list of registrations: which, in which order, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, literal, select, tuple_

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    OrganisationId,
    RegistrationId,
    SlotId,
)
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import OptionRow, PersonRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.types import Count, microseconds, moment
from lighthouse_kiosk.store.unit_of_work import Transaction


class RegistrationOrder(StrEnum):
    """WAITING: longest waiting first; NEWEST: latest first; NAME: by the person's name."""

    WAITING = "waiting"
    NEWEST = "newest"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class RegistrationQuery:
    """Which registrations of an event, in which order, from where on.

    Empty `statuses` means any. `after` is a page's `next`.
    """

    event_id: EventId
    text: str = ""
    statuses: frozenset[Status] = frozenset()
    option_id: OptionId | None = None
    slot_id: SlotId | None = None
    picked_up: bool | None = None
    order: RegistrationOrder = RegistrationOrder.WAITING
    after: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class RegistrationLine:
    """A row of the list. Slot times are naive wall times; `unit_cost` is today's, in minor units.

    `problems` says what stands between a pending registration and its approval.
    """

    id: RegistrationId
    person: Person
    option_id: OptionId
    option_name: str
    kind: OptionKind
    slot_id: SlotId | None
    slot_starts: datetime | None
    slot_ends: datetime | None
    quantity: int
    status: Status
    picked_up: int
    registered_at: datetime
    unit_cost: int
    committed_cost: int
    problems: tuple[Problem, ...] = ()

    @property
    def cost(self) -> int:
        """What it took from the budget, or would take if it were approved now; minor units."""
        if self.status is Status.PENDING:
            return self.unit_cost * self.quantity
        return self.committed_cost


def list_lines(
    tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery
) -> tuple[tuple[RegistrationLine, ...], str | None]:
    """Return a page of rows and where the next page starts (None at the end).

    Raises InvalidField for an `after` that no page gave.
    """
    order = _order(query.order)
    statement = (
        select(
            RegistrationRow.id,
            *people.COLUMNS,
            RegistrationRow.option_id,
            OptionRow.name.label("option_name"),
            OptionRow.kind,
            OptionRow.unit_cost,
            RegistrationRow.slot_id,
            SlotRow.starts,
            SlotRow.ends,
            RegistrationRow.quantity,
            RegistrationRow.status,
            RegistrationRow.picked_up,
            RegistrationRow.registered_at,
            RegistrationRow.committed_cost,
        )
        .select_from(RegistrationRow)
        .join(
            PersonRow,
            along(RegistrationRow.person_id, PersonRow),
        )
        .join(
            OptionRow,
            along(RegistrationRow.option_id, OptionRow),
        )
        .outerjoin(
            SlotRow,
            along(RegistrationRow.slot_id, SlotRow),
        )
        .where(*_conditions(tx, organisation_id, query))
    )
    if query.after is not None:
        position = _position(query)
        later = tuple_(*order) < position if _falls(query.order) else tuple_(*order) > position
        statement = statement.where(later)
    statement = statement.order_by(
        *(column.desc() if _falls(query.order) else column for column in order)
    )
    rows = tx.execute(statement.limit(query.limit + 1)).all()
    lines = tuple(_line(row) for row in rows[: query.limit])
    more = len(rows) > query.limit
    return lines, _cursor(query.order, lines[-1]) if more else None


def count_lines(tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery) -> int:
    return int(tx.execute(_matching(tx, organisation_id, query, func.count())).scalar_one())


def matching_ids(
    tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery
) -> tuple[RegistrationId, ...]:
    """All registrations the query matches, first come first."""
    statement = _matching(tx, organisation_id, query, RegistrationRow.id)
    ordered = statement.order_by(RegistrationRow.registered_at, RegistrationRow.id)
    return tuple(RegistrationId(found) for found in tx.execute(ordered).scalars())


def _matching(
    tx: Transaction,
    organisation_id: OrganisationId,
    query: RegistrationQuery,
    wanted: ColumnElement[Any] | Any,
) -> Select[Any]:
    statement = select(wanted).select_from(RegistrationRow)
    if query.text.strip():
        statement = statement.join(
            PersonRow,
            along(RegistrationRow.person_id, PersonRow),
        )
    return statement.where(*_conditions(tx, organisation_id, query))


def _conditions(
    tx: Transaction, organisation_id: OrganisationId, query: RegistrationQuery
) -> list[ColumnElement[bool]]:
    found = [
        RegistrationRow.organisation_id == organisation_id,
        RegistrationRow.event_id == query.event_id,
    ]
    if query.statuses:
        found.append(RegistrationRow.status.in_(sorted(query.statuses)))
    if query.option_id:
        found.append(RegistrationRow.option_id == query.option_id)
    if query.slot_id:
        found.append(RegistrationRow.slot_id == query.slot_id)
    if query.picked_up is not None:
        everything = RegistrationRow.picked_up == RegistrationRow.quantity
        found.append(everything if query.picked_up else ~everything)
    if query.text.strip():
        found.append(people.matches(tx, query.text))
    return found


def _order(order: RegistrationOrder) -> list[ColumnElement[Any]]:
    first: Any = (
        func.lower(PersonRow.name)
        if order is RegistrationOrder.NAME
        else RegistrationRow.registered_at
    )
    return [first, RegistrationRow.id.expression]


def _falls(order: RegistrationOrder) -> bool:
    return order is RegistrationOrder.NEWEST


def _cursor(order: RegistrationOrder, line: RegistrationLine) -> str:
    key = (
        line.person.name
        if order is RegistrationOrder.NAME
        else str(microseconds(line.registered_at))
    )
    return f"{line.id}/{key}"


def _position(query: RegistrationQuery) -> ColumnElement[Any]:
    last_id, _, key = plain(str(query.after)).partition("/")
    try:
        last = literal(UUID(last_id), RegistrationRow.id.type)
        if query.order is RegistrationOrder.NAME:
            return tuple_(func.lower(key), last)
        return tuple_(literal(microseconds(moment(int(key))), Count), last)
    except (ValueError, OverflowError):
        raise InvalidField("after", "unknown") from None


def _line(row: Row[Any]) -> RegistrationLine:
    return RegistrationLine(
        id=RegistrationId(row.id),
        person=people.person_from(row),
        option_id=OptionId(row.option_id),
        option_name=row.option_name,
        kind=row.kind,
        slot_id=SlotId(row.slot_id) if row.slot_id else None,
        slot_starts=row.starts,
        slot_ends=row.ends,
        quantity=row.quantity,
        status=row.status,
        picked_up=row.picked_up,
        registered_at=row.registered_at,
        unit_cost=row.unit_cost,
        committed_cost=row.committed_cost,
    )
