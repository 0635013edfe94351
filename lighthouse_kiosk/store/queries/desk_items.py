"""What a desk sees of a person: all their approved registrations at the event."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from lighthouse_kiosk.domain.desks import DeskItem, DeskPolicy, timing
from lighthouse_kiosk.domain.ids import (
    EventId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
    TicketId,
)
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickups import last_pickups
from lighthouse_kiosk.store.tables import OptionRow, PassRow, RegistrationRow, SlotRow
from lighthouse_kiosk.store.unit_of_work import Transaction


def desk_items(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    person_id: PersonId,
    now: datetime,
    policy: DeskPolicy,
) -> tuple[DeskItem, ...]:
    """Return a person's approved registrations, earliest slot first, those without one first."""
    rows = tx.execute(
        select(
            RegistrationRow.id,
            PassRow.ticket_id,
            OptionRow.name,
            OptionRow.kind,
            OptionRow.detail,
            OptionRow.place,
            RegistrationRow.quantity,
            RegistrationRow.picked_up,
            RegistrationRow.note,
            RegistrationRow.slot_id,
            SlotRow.starts_utc,
            SlotRow.ends_utc,
        )
        .select_from(RegistrationRow)
        .join(
            OptionRow,
            along(RegistrationRow.option_id, OptionRow),
        )
        .outerjoin(
            SlotRow,
            along(RegistrationRow.slot_id, SlotRow),
        )
        .outerjoin(
            PassRow,
            (PassRow.organisation_id == RegistrationRow.organisation_id)
            & (PassRow.registration_id == RegistrationRow.id)
            & PassRow.current.is_(True),
        )
        .where(
            RegistrationRow.organisation_id == organisation_id,
            RegistrationRow.person_id == person_id,
            RegistrationRow.event_id == event_id,
            RegistrationRow.status == Status.APPROVED,
        )
        .order_by(SlotRow.starts_utc.asc().nulls_first(), OptionRow.number)
    ).all()
    last = last_pickups(tx, organisation_id, [RegistrationId(row.id) for row in rows])
    return tuple(
        DeskItem(
            registration_id=RegistrationId(row.id),
            ticket_id=TicketId(row.ticket_id) if row.ticket_id else None,
            option_name=row.name,
            kind=row.kind,
            detail=row.detail,
            place=row.place,
            quantity=row.quantity,
            left=row.quantity - row.picked_up,
            slot_id=SlotId(row.slot_id) if row.slot_id else None,
            slot_starts=row.starts_utc,
            slot_ends=row.ends_utc,
            timing=timing(row.starts_utc, row.ends_utc, now, policy),
            note=row.note,
            last_pickup=last.get(RegistrationId(row.id)),
        )
        for row in rows
    )
