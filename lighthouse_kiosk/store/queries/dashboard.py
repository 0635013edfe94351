"""What the dashboard shows, read from counts: its cost does not grow with the registrations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Row,
    Select,
    bindparam,
    func,
    select,
)

from lighthouse_kiosk.domain.attention import DoublePickup, DoublePickups, PendingCell
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.funnels import Funnel
from lighthouse_kiosk.domain.ids import (
    DeskId,
    EventId,
    OptionId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.registrations import Stage, Status
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickups import standing
from lighthouse_kiosk.store.queries.unmatched_passes import same_ticket
from lighthouse_kiosk.store.tables import (
    ArrivalCountRow,
    OptionRow,
    PassRow,
    PendingCountRow,
    PersonRow,
    PickupCountRow,
    PickupRow,
    RegistrationCountRow,
    RegistrationRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.unit_of_work import Transaction

MOST_OUTSIDE_WINDOW = 1_000
"""Pending registrations outside the window that are counted at most; nothing counts them apart."""

_MOST_DOUBLE_PICKUPS = 50

_ORGANISATION: BindParameter[Any] = bindparam("organisation_id")
_EVENT: BindParameter[Any] = bindparam("event_id")


def _funnels(column: Any) -> Select[Any]:
    row = RegistrationCountRow
    sums = ("registrations", "quantity", "complete", "begun", "picked_up")
    return select(
        column.label("about"),
        row.status,
        *(func.sum(getattr(row, name)).label(name) for name in sums),
    ).group_by(column, row.status)


_OF_EVENT = (
    RegistrationCountRow.organisation_id == _ORGANISATION,
    RegistrationCountRow.event_id == _EVENT,
)
_BY_OPTION = _funnels(RegistrationCountRow.option_id).where(*_OF_EVENT)
_BY_SLOT = _funnels(RegistrationCountRow.slot_id).where(*_OF_EVENT)
_BY_EVENT = _funnels(RegistrationCountRow.event_id).where(_OF_EVENT[0])
_PENDING = select(
    PendingCountRow.option_id,
    PendingCountRow.slot_id,
    PendingCountRow.quantity,
    PendingCountRow.registrations,
).where(
    PendingCountRow.organisation_id == _ORGANISATION,
    PendingCountRow.event_id == _EVENT,
    PendingCountRow.registrations > 0,
)
_PICKUPS = select(PickupCountRow.starts, PickupCountRow.desk_id, PickupCountRow.handed_out).where(
    PickupCountRow.organisation_id == _ORGANISATION,
    PickupCountRow.event_id == _EVENT,
    PickupCountRow.starts >= bindparam("since"),
    PickupCountRow.handed_out > 0,
)
_BY_DESK = (
    select(PickupCountRow.desk_id, func.sum(PickupCountRow.handed_out))
    .where(PickupCountRow.organisation_id == _ORGANISATION, PickupCountRow.event_id == _EVENT)
    .group_by(PickupCountRow.desk_id)
)
_ARRIVALS = select(
    ArrivalCountRow.starts, ArrivalCountRow.option_id, ArrivalCountRow.quantity
).where(
    ArrivalCountRow.organisation_id == _ORGANISATION,
    ArrivalCountRow.event_id == _EVENT,
    ArrivalCountRow.starts >= bindparam("since"),
    ArrivalCountRow.quantity > 0,
)


def funnels_by_option(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[OptionId, Funnel]:
    """Options for which nobody ever registered are left out."""
    found = _funnels_of(tx, _BY_OPTION, organisation_id, event_id)
    return {OptionId(option_id): funnel for option_id, funnel in found.items()}


def funnels_by_slot(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[SlotId, Funnel]:
    """Those without a slot are under WITHOUT_SLOT; slots that nobody ever wanted are left out."""
    found = _funnels_of(tx, _BY_SLOT, organisation_id, event_id)
    return {SlotId(slot_id): funnel for slot_id, funnel in found.items()}


def funnels_by_event(tx: Transaction, organisation_id: OrganisationId) -> Mapping[EventId, Funnel]:
    found = _funnels_of(tx, _BY_EVENT, organisation_id)
    return {EventId(event_id): funnel for event_id, funnel in found.items()}


def _funnels_of(
    tx: Transaction,
    statement: Select[Any],
    organisation_id: OrganisationId,
    event_id: EventId | None = None,
) -> Mapping[UUID, Funnel]:
    asked: dict[str, object] = {"organisation_id": organisation_id}
    if event_id is not None:
        asked["event_id"] = event_id
    found: dict[UUID, dict[str, int]] = defaultdict(dict)
    for row in tx.execute(statement, asked):
        found[row.about].update(_part(row))
    return {about: Funnel(**figures) for about, figures in found.items()}


def _part(row: Row[Any]) -> dict[str, int]:
    """Return what a status has of a Funnel."""
    registrations, quantity = int(row.registrations), int(row.quantity)
    match row.status:
        case Status.PENDING:
            return {"pending": registrations, "wanted": quantity}
        case Status.APPROVED:
            return {
                "approved": registrations,
                "shown": int(row.begun),
                "picked_up": int(row.complete),
                "committed": quantity,
                "handed_out": int(row.picked_up),
            }
        case Status.REJECTED:
            return {"rejected": registrations}
        case _:
            return {"cancelled": registrations}


def stock_by_event(
    tx: Transaction, organisation_id: OrganisationId
) -> Mapping[EventId, tuple[int, int]]:
    """Pieces that there are of each event's limited options, and how many are committed."""
    rows = tx.execute(
        select(
            OptionRow.event_id,
            func.sum(OptionRow.total_available),
            func.sum(OptionRow.committed_count),
        )
        .where(
            OptionRow.organisation_id == organisation_id,
            OptionRow.deleted.is_(False),
            OptionRow.total_available.is_not(None),
        )
        .group_by(OptionRow.event_id)
    )
    return {EventId(event_id): (int(stock or 0), int(taken)) for event_id, stock, taken in rows}


def pending_cost_by_event(
    tx: Transaction, organisation_id: OrganisationId
) -> Mapping[EventId, int]:
    """What approving everything pending at today's costs would add, in minor units."""
    row = RegistrationCountRow
    rows = tx.execute(
        select(row.event_id, func.sum(row.quantity * OptionRow.unit_cost))
        .join(OptionRow, along(row.option_id, OptionRow))
        .where(
            row.organisation_id == organisation_id,
            row.status == Status.PENDING,
            OptionRow.deleted.is_(False),
        )
        .group_by(row.event_id)
    )
    return {EventId(event_id): int(cost) for event_id, cost in rows}


def pending_cells(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[PendingCell, ...]:
    rows = tx.execute(_PENDING, {"organisation_id": organisation_id, "event_id": event_id})
    return tuple(_cell(row) for row in rows)


def _cell(row: Any) -> PendingCell:
    none = row.slot_id is None or row.slot_id == NO_SLOT
    slot_id = None if none else SlotId(row.slot_id)
    return PendingCell(OptionId(row.option_id), slot_id, row.quantity, row.registrations)


def pending_outside_window(
    tx: Transaction, organisation_id: OrganisationId, event: Event
) -> tuple[PendingCell, ...]:
    """Count, up to MOST_OUTSIDE_WINDOW, what was registered before or after the window as it is now."""
    asked = {"organisation_id": organisation_id, "event_id": event.id}
    early = {**asked, "moment": event.window_opens_utc, "most": MOST_OUTSIDE_WINDOW}
    found = [_cell(row) for row in tx.execute(_EARLY, early)]
    left = MOST_OUTSIDE_WINDOW - sum(cell.registrations for cell in found)
    late = {**asked, "moment": event.window_closes_utc, "most": left}
    return (*found, *(_cell(row) for row in tx.execute(_LATE, late)))


def _outside(condition: ColumnElement[bool]) -> Select[Any]:
    row = RegistrationRow
    some = (
        select(row.option_id, row.slot_id, row.quantity)
        .where(
            row.organisation_id == _ORGANISATION,
            row.event_id == _EVENT,
            row.stage == Stage.PENDING,
            condition,
        )
        .with_hint(row, "INDEXED BY ix_event_registrations_by_stage", "sqlite")
        .limit(bindparam("most"))
        .subquery()
    )
    cell = (some.c.option_id, some.c.slot_id, some.c.quantity)
    return select(*cell, func.count().label("registrations")).group_by(*cell)


_EARLY = _outside(RegistrationRow.registered_at < bindparam("moment"))
_LATE = _outside(RegistrationRow.registered_at > bindparam("moment"))


def hand_outs(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, since: datetime
) -> Mapping[datetime, Mapping[DeskId, int]]:
    """Hand-outs that stand by the beginning of their ten minutes and by desk.

    `since` should be the beginning of ten minutes.
    """
    asked = {"organisation_id": organisation_id, "event_id": event_id, "since": since}
    found: dict[datetime, dict[DeskId, int]] = defaultdict(dict)
    for starts, desk_id, count in tx.execute(_PICKUPS, asked):
        found[starts][DeskId(desk_id)] = int(count)
    return found


def hand_outs_by_desk(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Mapping[DeskId, int]:
    rows = tx.execute(_BY_DESK, {"organisation_id": organisation_id, "event_id": event_id})
    return {DeskId(desk_id): int(count) for desk_id, count in rows}


def arrivals(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, since: datetime
) -> Mapping[OptionId, Mapping[datetime, int]]:
    """Pieces that open registrations ask for or hold, by option and the hour they came in.

    `since` should be the beginning of an hour.
    """
    asked = {"organisation_id": organisation_id, "event_id": event_id, "since": since}
    found: dict[OptionId, dict[datetime, int]] = defaultdict(dict)
    for starts, option_id, pieces in tx.execute(_ARRIVALS, asked):
        found[OptionId(option_id)][starts] = int(pieces)
    return found


_DOUBLE = (
    select(
        UnmatchedPassRow.id.label("unmatched_id"),
        RegistrationRow.id.label("registration_id"),
        RegistrationRow.person_id,
        RegistrationRow.option_id,
        RegistrationRow.quantity,
        (RegistrationRow.picked_up + UnmatchedPassRow.picked_up).label("handed_out"),
        PersonRow.name.label("person_name"),
        OptionRow.name.label("option_name"),
        func.count().over().label("all"),
    )
    .select_from(UnmatchedPassRow)
    .join(PassRow, same_ticket())
    .join(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
    .join(PersonRow, along(RegistrationRow.person_id, PersonRow))
    .join(OptionRow, along(RegistrationRow.option_id, OptionRow))
    .where(
        UnmatchedPassRow.organisation_id == _ORGANISATION,
        UnmatchedPassRow.event_id == _EVENT,
        UnmatchedPassRow.picked_up > 0,
        RegistrationRow.status == Status.APPROVED,
        RegistrationRow.picked_up + UnmatchedPassRow.picked_up > RegistrationRow.quantity,
    )
    .order_by(UnmatchedPassRow.first_seen_at.desc(), UnmatchedPassRow.id.desc())
    .limit(_MOST_DOUBLE_PICKUPS)
)


def double_pickups(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> DoublePickups:
    """Find hand-outs on passes that were not known, of which the registration, known by now, has
    not so many pieces left.
    """
    asked = {"organisation_id": organisation_id, "event_id": event_id}
    rows = tx.execute(_DOUBLE, asked).all()
    if not rows:
        return DoublePickups((), 0)
    of_unmatched = _pickups_of(
        tx, organisation_id, PickupRow.unmatched_pass_id, [row.unmatched_id for row in rows]
    )
    of_registration = _pickups_of(
        tx, organisation_id, PickupRow.registration_id, [row.registration_id for row in rows]
    )
    passes = []
    for row in rows:
        entries = of_unmatched[row.unmatched_id] + of_registration[row.registration_id]
        entries.sort(reverse=True)
        passes.append(
            DoublePickup(
                unmatched_id=UnmatchedPassId(row.unmatched_id),
                registration_id=RegistrationId(row.registration_id),
                person_id=PersonId(row.person_id),
                person_name=row.person_name,
                option_id=OptionId(row.option_id),
                option_name=row.option_name,
                quantity=row.quantity,
                handed_out=row.handed_out,
                desks=tuple(dict.fromkeys(desk_id for _, desk_id in entries)),
                last_at=entries[0][0],
            )
        )
    passes.sort(key=lambda one: one.last_at, reverse=True)
    return DoublePickups(tuple(passes), int(rows[0].all))


def _pickups_of(
    tx: Transaction, organisation_id: OrganisationId, column: Any, ids: Sequence[UUID]
) -> Mapping[UUID, list[tuple[datetime, DeskId]]]:
    """When and where each was handed out, what was taken back left out."""
    found: dict[UUID, list[tuple[datetime, DeskId]]] = defaultdict(list)
    rows = tx.execute(
        select(column, PickupRow.at, PickupRow.desk_id).where(
            PickupRow.organisation_id == organisation_id, column.in_(ids), standing()
        )
    )
    for about, at, desk_id in rows:
        found[about].append((at, DeskId(desk_id)))
    return found
