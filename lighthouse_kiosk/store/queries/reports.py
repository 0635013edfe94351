"""An event's approved registrations as reports list them, read as a stream."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, case, false, func, or_, select

from lighthouse_kiosk.domain.ids import EventId, OrganisationId, RegistrationId, SlotId
from lighthouse_kiosk.domain.passes import ticket_name
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import OptionRow, PassRow, PersonRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class ReportLine:
    """An approved registration. Slot times are naive wall times in the event's zone.

    `committed_cost` in minor units; `ticket` is empty where no pass is valid.
    """

    registration_id: RegistrationId
    person: Person
    option: str
    detail: str
    place: str
    slot_starts: datetime | None
    slot_ends: datetime | None
    quantity: int
    picked_up: int
    committed_cost: int
    ticket: str


@dataclass(frozen=True, slots=True)
class SlotTurnout:
    """What was due in a slot, or without one where `slot_id` is None, and what nobody came for.

    `due` and `missed` count registrations, `missed_pieces` and `missed_cost` (minor units) are of
    the missed ones.
    """

    slot_id: SlotId | None
    due: int
    missed: int
    missed_pieces: int
    missed_cost: int


def pickup_lines(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> Generator[ReportLine, None, None]:
    """All approved registrations: by slot, those without one last, then place, option and name."""
    statement = _lines(organisation_id, event_id).order_by(
        SlotRow.starts_utc.is_(None),
        SlotRow.starts_utc,
        OptionRow.place,
        OptionRow.number,
        *_BY_NAME,
    )
    return _stream(tx, statement)


def missed_lines(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    now: datetime,
    *,
    day_is_over: bool,
) -> Generator[ReportLine, None, None]:
    """Approved registrations whose time is over and of which nothing was picked up, by slot.

    Time is over with the slot's end, or without a slot with the event's day.
    """
    statement = (
        _lines(organisation_id, event_id)
        .where(RegistrationRow.picked_up == 0, _is_over(now, day_is_over=day_is_over))
        .order_by(SlotRow.starts_utc.is_(None), SlotRow.starts_utc, *_BY_NAME, OptionRow.number)
    )
    return _stream(tx, statement)


def turnout(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    now: datetime,
    *,
    day_is_over: bool,
) -> tuple[SlotTurnout, ...]:
    """What was due so far in each slot, earliest first, and without one."""
    missed = RegistrationRow.picked_up == 0
    rows = tx.execute(
        select(
            RegistrationRow.slot_id,
            func.count().label("due"),
            func.sum(case((missed, 1), else_=0)).label("missed"),
            func.sum(case((missed, RegistrationRow.quantity), else_=0)).label("pieces"),
            func.sum(case((missed, RegistrationRow.committed_cost), else_=0)).label("cost"),
        )
        .select_from(RegistrationRow)
        .outerjoin(SlotRow, along(RegistrationRow.slot_id, SlotRow))
        .where(*_approved(organisation_id, event_id), _is_over(now, day_is_over=day_is_over))
        .group_by(RegistrationRow.slot_id, SlotRow.starts_utc)
        .order_by(SlotRow.starts_utc.is_(None), SlotRow.starts_utc)
    )
    return tuple(
        SlotTurnout(
            slot_id=None if row.slot_id is None else SlotId(row.slot_id),
            due=int(row.due),
            missed=int(row.missed),
            missed_pieces=int(row.pieces),
            missed_cost=int(row.cost),
        )
        for row in rows
    )


_BY_NAME = (PersonRow.name_key, PersonRow.staff_number, RegistrationRow.id)


def _approved(
    organisation_id: OrganisationId, event_id: EventId
) -> tuple[ColumnElement[bool], ...]:
    return (
        RegistrationRow.organisation_id == organisation_id,
        RegistrationRow.event_id == event_id,
        RegistrationRow.status == Status.APPROVED,
    )


def _is_over(now: datetime, *, day_is_over: bool) -> ColumnElement[bool]:
    without = RegistrationRow.slot_id.is_(None) if day_is_over else false()
    return or_(SlotRow.ends_utc <= now, without)


def _lines(organisation_id: OrganisationId, event_id: EventId) -> Select[Any]:
    columns: tuple[Any, ...] = (
        RegistrationRow.id.label("registration_id"),
        OptionRow.name.label("option"),
        OptionRow.detail,
        OptionRow.place,
        SlotRow.starts,
        SlotRow.ends,
        RegistrationRow.quantity,
        RegistrationRow.picked_up,
        RegistrationRow.committed_cost,
        PassRow.ticket_id,
        *people.COLUMNS,
    )
    return (
        select(*columns)
        .select_from(RegistrationRow)
        .join(PersonRow, along(RegistrationRow.person_id, PersonRow))
        .join(OptionRow, along(RegistrationRow.option_id, OptionRow))
        .outerjoin(SlotRow, along(RegistrationRow.slot_id, SlotRow))
        .outerjoin(
            PassRow,
            and_(
                PassRow.organisation_id == RegistrationRow.organisation_id,
                PassRow.registration_id == RegistrationRow.id,
                PassRow.current.is_(True),
                PassRow.revoked.is_(False),
            ),
        )
        .where(*_approved(organisation_id, event_id))
    )


def _stream(tx: Transaction, statement: Select[Any]) -> Generator[ReportLine, None, None]:
    with tx.execution_options(yield_per=_AT_ONCE).execute(statement) as rows:
        for row in rows:
            yield _line(row)


def _line(row: Row[Any]) -> ReportLine:
    return ReportLine(
        registration_id=RegistrationId(row.registration_id),
        person=people.person_from(row),
        option=row.option,
        detail=row.detail,
        place=row.place,
        slot_starts=row.starts,
        slot_ends=row.ends,
        quantity=row.quantity,
        picked_up=row.picked_up,
        committed_cost=row.committed_cost,
        ticket="" if row.ticket_id is None else ticket_name(row.ticket_id),
    )
