from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, insert, literal, select, tuple_, update

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
    TicketId,
)
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.tables import OptionRow, PassRow, PersonRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.types import Count, microseconds, moment
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = RegistrationRow.__table__


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


def hold_still(
    tx: Transaction,
    organisation_id: OrganisationId,
    ids: Collection[RegistrationId],
    ticket_id: TicketId | None = None,
) -> None:
    """Keep others from changing these registrations, and a ticket's, until the transaction ends.

    They are taken in one order, so that nobody locks another out. A writer on SQLite has the
    whole database already.
    """
    if tx.dialect.name == "sqlite":
        return
    of_the_ticket = select(PassRow.registration_id).where(
        PassRow.organisation_id == organisation_id, PassRow.ticket_id == ticket_id
    )
    tx.execute(
        select(RegistrationRow.id)
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.id.in_(ids) | RegistrationRow.id.in_(of_the_ticket),
        )
        .order_by(RegistrationRow.id)
        .with_for_update(key_share=True)
    ).all()


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


def hand_out(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId, quantity: int
) -> bool:
    """Count pieces as picked up; False, and nothing counted, if fewer are left."""
    result = tx.execute(
        update(RegistrationRow)
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.id == registration_id,
            RegistrationRow.status == Status.APPROVED,
            RegistrationRow.picked_up + quantity <= RegistrationRow.quantity,
        )
        .values(picked_up=RegistrationRow.picked_up + quantity)
    )
    return result.rowcount == 1


def take_back(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId, quantity: int
) -> None:
    tx.execute(
        update(RegistrationRow)
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.id == registration_id,
        )
        .values(picked_up=RegistrationRow.picked_up - quantity)
    )


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
            (PersonRow.organisation_id == RegistrationRow.organisation_id)
            & (PersonRow.id == RegistrationRow.person_id),
        )
        .join(
            OptionRow,
            (OptionRow.organisation_id == RegistrationRow.organisation_id)
            & (OptionRow.id == RegistrationRow.option_id),
        )
        .outerjoin(
            SlotRow,
            (SlotRow.organisation_id == RegistrationRow.organisation_id)
            & (SlotRow.id == RegistrationRow.slot_id),
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
            (PersonRow.organisation_id == RegistrationRow.organisation_id)
            & (PersonRow.id == RegistrationRow.person_id),
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
    event_id: EventId,
    *,
    option_id: OptionId | None = None,
    slot_id: SlotId | None = None,
) -> int:
    """Count the pending and approved registrations for an option or a slot."""
    wanted = RegistrationQuery(event_id, statuses=OPEN, option_id=option_id, slot_id=slot_id)
    return count_lines(tx, organisation_id, wanted)
