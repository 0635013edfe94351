"""The last pickups of a desk or of a person, with what was taken back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.desk_lists import DeskPickup, TakenBack
from lighthouse_kiosk.domain.ids import DeskId, EventId, OrganisationId, PersonId, PickupId
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickups import claims, hands_out
from lighthouse_kiosk.store.tables import DeskRow, OptionRow, PickupRow, RegistrationRow
from lighthouse_kiosk.store.unit_of_work import Transaction

_REVERSAL = aliased(PickupRow)
_LAST = (
    claims(
        PickupRow.id,
        PickupRow.at,
        *people.COLUMNS,
        OptionRow.name.label("option_name"),
        OptionRow.detail,
        PickupRow.quantity,
        PickupRow.desk_id,
        DeskRow.name.label("desk_name"),
        PickupRow.by_name,
        PickupRow.collected_by,
        _REVERSAL.at.label("undone_at"),
        _REVERSAL.by_name.label("undone_by"),
        _REVERSAL.reason.label("undone_why"),
    )
    .outerjoin(DeskRow, along(PickupRow.desk_id, DeskRow))
    .outerjoin(
        _REVERSAL,
        (_REVERSAL.organisation_id == PickupRow.organisation_id)
        & (_REVERSAL.reverses_id == PickupRow.id),
    )
    .where(hands_out())
    .order_by(PickupRow.at.desc(), PickupRow.id.desc())
)


def last_pickups_at(
    tx: Transaction,
    organisation_id: OrganisationId,
    desk_id: DeskId,
    limit: int,
    *,
    alone_since: datetime,
) -> tuple[DeskPickup, ...]:
    """A desk's latest hand-outs, newest first. It may undo alone what is not before `alone_since`."""
    return _read(tx, organisation_id, PickupRow.desk_id == desk_id, limit, desk_id, alone_since)


def last_pickups_of(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    person_id: PersonId,
    limit: int,
    *,
    desk_id: DeskId,
    alone_since: datetime,
) -> tuple[DeskPickup, ...]:
    """What a person was handed out at an event, at whatever desk, as `desk_id` may undo it."""
    theirs = select(RegistrationRow.id).where(
        RegistrationRow.organisation_id == organisation_id,
        RegistrationRow.person_id == person_id,
        RegistrationRow.event_id == event_id,
    )
    condition = PickupRow.registration_id.in_(theirs)
    return _read(tx, organisation_id, condition, limit, desk_id, alone_since)


def _read(
    tx: Transaction,
    organisation_id: OrganisationId,
    condition: ColumnElement[bool],
    limit: int,
    desk_id: DeskId,
    alone_since: datetime,
) -> tuple[DeskPickup, ...]:
    statement = _LAST.where(PickupRow.organisation_id == organisation_id, condition).limit(limit)
    return tuple(
        DeskPickup(
            id=PickupId(row.id),
            at=row.at,
            person=people.person_from(row) if row.person_id else None,
            option_name=row.option_name or "",
            detail=row.detail or "",
            quantity=row.quantity,
            desk=row.desk_name,
            by=row.by_name,
            collected_by=row.collected_by,
            taken_back=None
            if row.undone_at is None
            else TakenBack(row.undone_at, row.undone_by, row.undone_why),
            needs_supervisor=row.desk_id != desk_id or row.at < alone_since,
        )
        for row in tx.execute(statement)
    )
