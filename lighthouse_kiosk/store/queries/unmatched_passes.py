from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, select, update
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.desks import LastPickup
from lighthouse_kiosk.domain.ids import (
    EventId,
    OrganisationId,
    PickupId,
    RegistrationId,
    TicketId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.passes import Token, ticket_name
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.unmatched_passes import UnmatchedPass
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickups import standing
from lighthouse_kiosk.store.tables import (
    DeskRow,
    OptionRow,
    PassRow,
    PersonRow,
    PickupRow,
    RegistrationRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = UnmatchedPassRow.__table__


@dataclass(frozen=True, slots=True)
class UnmatchedLine:
    """An unmatched pass as organisers review it.

    `registration_id`, `status` and `person_name` are there once its registration is known.
    """

    unmatched: UnmatchedPass
    ticket: str
    option_name: str
    last_pickup: LastPickup
    registration_id: RegistrationId | None
    status: Status | None
    person_name: str


@dataclass(frozen=True, slots=True)
class OwnRegistration:
    """The registration that an unmatched pass turned out to belong to."""

    unmatched: UnmatchedPass
    registration_id: RegistrationId
    left: int


def claim(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    token: Token,
    new_id: UnmatchedPassId,
    quantity: int,
    at: datetime,
) -> UnmatchedPassId | None:
    """Count pieces as handed out on a token that is not known here.

    Returns the ticket's unmatched pass, made as `new_id` at its first time; None, and nothing
    counted, if fewer pieces are left or a newer issue was seen.
    """
    insert = insert_on_sqlite if tx.dialect.name == "sqlite" else insert_on_postgresql
    tx.execute(
        insert(UnmatchedPassRow)
        .values(
            organisation_id=organisation_id,
            id=new_id,
            event_id=event_id,
            ticket_id=token.ticket_id,
            reissue=token.reissue,
            option_number=token.option_number,
            quantity=token.quantity,
            picked_up=0,
            token=token.to_bytes(),
            first_seen_at=at,
        )
        .on_conflict_do_nothing(index_elements=["organisation_id", "event_id", "ticket_id"])
    )
    of_the_ticket = and_(
        UnmatchedPassRow.organisation_id == organisation_id,
        UnmatchedPassRow.event_id == event_id,
        UnmatchedPassRow.ticket_id == token.ticket_id,
    )
    gone = UnmatchedPassRow.picked_up
    tx.execute(
        update(UnmatchedPassRow)
        .where(of_the_ticket, UnmatchedPassRow.reissue < token.reissue)
        .values(
            reissue=token.reissue,
            option_number=token.option_number,
            quantity=case((gone > token.quantity, gone), else_=token.quantity),
            token=token.to_bytes(),
        )
    )
    counted = tx.execute(
        update(UnmatchedPassRow)
        .where(
            of_the_ticket,
            UnmatchedPassRow.reissue == token.reissue,
            gone + quantity <= UnmatchedPassRow.quantity,
        )
        .values(picked_up=gone + quantity)
    )
    if counted.rowcount != 1:
        return None
    found = tx.execute(select(UnmatchedPassRow.id).where(of_the_ticket)).scalar_one()
    return UnmatchedPassId(found)


def take_back(
    tx: Transaction,
    organisation_id: OrganisationId,
    unmatched_id: UnmatchedPassId,
    quantity: int,
) -> None:
    tx.execute(
        update(UnmatchedPassRow)
        .where(
            UnmatchedPassRow.organisation_id == organisation_id, UnmatchedPassRow.id == unmatched_id
        )
        .values(picked_up=UnmatchedPassRow.picked_up - quantity)
    )


def count_again(
    tx: Transaction, organisation_id: OrganisationId, unmatched_id: UnmatchedPassId, quantity: int
) -> bool:
    """Count pieces as handed out on a pass that was matched; False where it has fewer left."""
    counted = tx.execute(
        update(UnmatchedPassRow)
        .where(
            UnmatchedPassRow.organisation_id == organisation_id,
            UnmatchedPassRow.id == unmatched_id,
            UnmatchedPassRow.picked_up + quantity <= UnmatchedPassRow.quantity,
        )
        .values(picked_up=UnmatchedPassRow.picked_up + quantity)
    )
    return counted.rowcount == 1


def last_pickup_of(
    tx: Transaction, organisation_id: OrganisationId, unmatched_id: UnmatchedPassId
) -> LastPickup | None:
    """Return the latest pickup on an unmatched pass that stands."""
    row = tx.execute(
        select(PickupRow.at, DeskRow.name, PickupRow.by_name, PickupRow.collected_by)
        .join(DeskRow, along(PickupRow.desk_id, DeskRow))
        .where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.unmatched_pass_id == unmatched_id,
            standing(),
        )
        .order_by(PickupRow.at.desc(), PickupRow.id.desc())
        .limit(1)
    ).one_or_none()
    return LastPickup(row.at, row.name, row.by_name, row.collected_by) if row else None


def list_unmatched(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, limit: int
) -> tuple[UnmatchedLine, ...]:
    """Passes of which something is handed out without a registration, latest seen first."""
    last = aliased(PickupRow)
    latest_id = (
        select(PickupRow.id)
        .where(
            PickupRow.organisation_id == UnmatchedPassRow.organisation_id,
            PickupRow.unmatched_pass_id == UnmatchedPassRow.id,
            standing(),
        )
        .order_by(PickupRow.at.desc(), PickupRow.id.desc())
        .limit(1)
        .correlate(UnmatchedPassRow)
        .scalar_subquery()
    )
    rows = tx.execute(
        select(
            _TABLE,
            OptionRow.name.label("option_name"),
            RegistrationRow.id.label("registration_id"),
            RegistrationRow.status,
            PersonRow.name.label("person_name"),
            last.at,
            last.by_name,
            last.collected_by,
            DeskRow.name.label("desk_name"),
        )
        .select_from(UnmatchedPassRow)
        .join(
            last,
            (last.organisation_id == UnmatchedPassRow.organisation_id) & (last.id == latest_id),
        )
        .join(
            DeskRow,
            (DeskRow.organisation_id == last.organisation_id) & (DeskRow.id == last.desk_id),
        )
        .outerjoin(
            OptionRow,
            (OptionRow.organisation_id == UnmatchedPassRow.organisation_id)
            & (OptionRow.event_id == UnmatchedPassRow.event_id)
            & (OptionRow.number == UnmatchedPassRow.option_number),
        )
        .outerjoin(PassRow, same_ticket())
        .outerjoin(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
        .outerjoin(PersonRow, along(RegistrationRow.person_id, PersonRow))
        .where(
            UnmatchedPassRow.organisation_id == organisation_id,
            UnmatchedPassRow.event_id == event_id,
            UnmatchedPassRow.picked_up > 0,
        )
        .order_by(UnmatchedPassRow.first_seen_at.desc(), UnmatchedPassRow.id.desc())
        .limit(limit)
    )
    return tuple(
        UnmatchedLine(
            unmatched=_unmatched(row),
            ticket=ticket_name(row.ticket_id),
            option_name=row.option_name or "",
            last_pickup=LastPickup(row.at, row.desk_name, row.by_name, row.collected_by),
            registration_id=RegistrationId(row.registration_id) if row.registration_id else None,
            status=row.status,
            person_name=row.person_name or "",
        )
        for row in rows
    )


def now_known(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[OwnRegistration, ...]:
    """Unmatched hand-outs whose registration is known and approved by now, by registration."""
    rows = tx.execute(
        select(
            _TABLE,
            RegistrationRow.id.label("registration_id"),
            (RegistrationRow.quantity - RegistrationRow.picked_up).label("left"),
        )
        .select_from(UnmatchedPassRow)
        .join(PassRow, same_ticket())
        .join(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
        .where(
            UnmatchedPassRow.organisation_id == organisation_id,
            UnmatchedPassRow.event_id == event_id,
            UnmatchedPassRow.picked_up > 0,
            RegistrationRow.status == Status.APPROVED,
        )
        .order_by(RegistrationRow.id)
    )
    return tuple(
        OwnRegistration(_unmatched(row), RegistrationId(row.registration_id), row.left)
        for row in rows
    )


def standing_pickups(
    tx: Transaction, organisation_id: OrganisationId, unmatched_id: UnmatchedPassId
) -> Sequence[PickupId]:
    """Return the pickups on an unmatched pass that stand, oldest first."""
    found = tx.execute(
        select(PickupRow.id)
        .where(
            PickupRow.organisation_id == organisation_id,
            PickupRow.unmatched_pass_id == unmatched_id,
            standing(),
        )
        .order_by(PickupRow.at, PickupRow.id)
    ).scalars()
    return tuple(PickupId(pickup_id) for pickup_id in found)


def same_ticket() -> ColumnElement[bool]:
    """Build the condition that joins the pass that is known here by now.

    A ticket is one event's; asked by event too, SQLite would walk through all passes of it.
    """
    return (
        (PassRow.organisation_id == UnmatchedPassRow.organisation_id)
        & (PassRow.ticket_id == UnmatchedPassRow.ticket_id)
        & PassRow.current.is_(True)
    )


def _unmatched(row: Row[Any]) -> UnmatchedPass:
    return UnmatchedPass(
        id=UnmatchedPassId(row.id),
        ticket_id=TicketId(row.ticket_id),
        reissue=row.reissue,
        option_number=row.option_number,
        quantity=row.quantity,
        picked_up=row.picked_up,
        first_seen_at=row.first_seen_at,
    )
