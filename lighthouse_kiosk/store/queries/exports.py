"""Whole tables page by page, in the order in which rows were made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from lighthouse_kiosk.domain.ids import (
    EventId,
    OrganisationId,
    PersonId,
    PickupId,
    RegistrationId,
)
from lighthouse_kiosk.domain.passes import ticket_name
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickups import claims
from lighthouse_kiosk.store.tables import (
    DeskRow,
    OptionRow,
    PersonRow,
    PickupRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class ExportedPickup:
    """An entry of the pickup journal.

    `person` is None and `ticket` given for a pass that was not known here. `reverses_id` names the
    entry that this one takes back. Device, incarnation and sequence are its place in the journal.
    """

    id: PickupId
    at: datetime
    desk: str
    person: Person | None
    option: str
    quantity: int
    registration_id: RegistrationId | None
    ticket: str
    reverses_id: PickupId | None
    by: str
    collected_by: str
    reason: str
    outside_slot: bool
    overridden: str | None
    supervisor: str | None
    device_id: UUID
    incarnation: int
    sequence: int


def people_after(
    tx: Transaction, organisation_id: OrganisationId, after: PersonId | None, limit: int
) -> tuple[Person, ...]:
    wanted = [PersonRow.organisation_id == organisation_id, PersonRow.deleted.is_(False)]
    if after is not None:
        wanted.append(PersonRow.id > after)
    rows = tx.execute(select(*people.COLUMNS).where(*wanted).order_by(PersonRow.id).limit(limit))
    return tuple(people.person_from(row) for row in rows)


def pickups_after(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    after: PickupId | None,
    limit: int,
) -> tuple[ExportedPickup, ...]:
    wanted = [PickupRow.organisation_id == organisation_id, PickupRow.event_id == event_id]
    if after is not None:
        wanted.append(PickupRow.id > after)
    rows = tx.execute(
        claims(
            PickupRow.__table__,
            *people.COLUMNS,
            DeskRow.name.label("desk"),
            OptionRow.name.label("option"),
            UnmatchedPassRow.ticket_id,
        )
        .join(DeskRow, along(PickupRow.desk_id, DeskRow))
        .where(*wanted)
        .order_by(PickupRow.id)
        .limit(limit)
    )
    return tuple(
        ExportedPickup(
            id=PickupId(row.id),
            at=row.at,
            desk=row.desk,
            person=people.person_from(row) if row.person_id else None,
            option=row.option or "",
            quantity=row.quantity,
            registration_id=RegistrationId(row.registration_id) if row.registration_id else None,
            ticket=ticket_name(row.ticket_id) if row.ticket_id else "",
            reverses_id=PickupId(row.reverses_id) if row.reverses_id else None,
            by=row.by_name,
            collected_by=row.collected_by,
            reason=row.reason,
            outside_slot=row.outside_slot,
            overridden=row.overridden,
            supervisor=row.supervisor_name,
            device_id=row.device_id,
            incarnation=row.incarnation,
            sequence=row.sequence,
        )
        for row in rows
    )
