"""What a desk needs to know before it decides, in one statement: they are many, and people wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, literal_column, select

from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.ids import (
    DeskId,
    EventId,
    OrganisationId,
    PersonId,
    RegistrationId,
    TicketId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.unmatched_passes import UnmatchedPass
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries.desks import POLICY, policy_from
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.people import COLUMNS as PERSON
from lighthouse_kiosk.store.queries.people import person_from
from lighthouse_kiosk.store.tables import (
    DeskRow,
    EventKeyRow,
    EventRow,
    PassRow,
    PersonRow,
    PickupRow,
    RegistrationRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class EventReading:
    """How the event and the desk stand now; a desk that was never saved has no policy.

    `nonce_used` says whether a confirm with this nonce was saved before.
    """

    name: str
    active: bool
    deleted: bool
    policy: DeskPolicy | None
    nonce_used: bool


@dataclass(frozen=True, slots=True)
class ShownPass:
    """The latest issue of the ticket that was shown, and its registration."""

    reissue: int
    revoked: bool
    registration_id: RegistrationId
    status: Status
    person: Person


@dataclass(frozen=True, slots=True)
class TicketReading:
    """`public_key` is the one that the token names, unless it is unknown or revoked."""

    event: EventReading
    public_key: bytes | None
    shown: ShownPass | None
    unmatched: UnmatchedPass | None


def _of_the_event(table: Any, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return and_(
        table.organisation_id == EventRow.organisation_id, table.event_id == EventRow.id, condition
    )


def _at_desk(*more: Any) -> Select[Any]:
    nonce_used = (
        select(literal_column("1"))
        .where(
            PickupRow.organisation_id == EventRow.organisation_id,
            PickupRow.nonce == bindparam("nonce"),
        )
        .exists()
    )
    return (
        select(
            EventRow.name.label("event_name"),
            EventRow.active,
            EventRow.deleted,
            DeskRow.id.label("desk_id"),
            *POLICY,
            nonce_used.label("nonce_used"),
            *more,
        )
        .select_from(EventRow)
        .outerjoin(DeskRow, _of_the_event(DeskRow, DeskRow.id == bindparam("desk")))
        .where(
            EventRow.organisation_id == bindparam("organisation"), EventRow.id == bindparam("event")
        )
    )


_BY_TICKET = Prepared(
    _at_desk(
        EventKeyRow.public_key,
        PassRow.reissue,
        PassRow.revoked,
        PassRow.registration_id,
        PassRow.event_id.label("pass_event_id"),
        RegistrationRow.status,
        *PERSON,
        UnmatchedPassRow.id.label("unmatched_id"),
        UnmatchedPassRow.reissue.label("unmatched_reissue"),
        UnmatchedPassRow.option_number,
        UnmatchedPassRow.quantity.label("unmatched_quantity"),
        UnmatchedPassRow.picked_up.label("unmatched_picked_up"),
        UnmatchedPassRow.first_seen_at,
    )
    .outerjoin(
        EventKeyRow,
        _of_the_event(
            EventKeyRow,
            (EventKeyRow.key_id == bindparam("key")) & EventKeyRow.revoked_at.is_(None),
        ),
    )
    .outerjoin(
        PassRow,
        # Not by the event as well: SQLite would read all passes of the event instead.
        and_(
            PassRow.organisation_id == EventRow.organisation_id,
            PassRow.ticket_id == bindparam("ticket"),
            PassRow.current.is_(True),
        ),
    )
    .outerjoin(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
    .outerjoin(PersonRow, along(RegistrationRow.person_id, PersonRow))
    .outerjoin(
        UnmatchedPassRow,
        _of_the_event(UnmatchedPassRow, UnmatchedPassRow.ticket_id == bindparam("ticket")),
    )
)

_BY_PERSON = Prepared(
    _at_desk(*PERSON).outerjoin(
        PersonRow,
        (PersonRow.organisation_id == EventRow.organisation_id)
        & (PersonRow.id == bindparam("person"))
        & PersonRow.deleted.is_(False),
    )
)


def read_ticket(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    desk_id: DeskId,
    ticket_id: TicketId,
    key_id: int,
    nonce: UUID | None,
) -> TicketReading | None:
    """Return what is known about a ticket at an event; None without such an event."""
    row = _BY_TICKET.row(
        tx,
        {
            "organisation": organisation_id,
            "event": event_id,
            "desk": desk_id,
            "ticket": ticket_id,
            "key": key_id,
            "nonce": nonce,
        },
    )
    if row is None:
        return None
    shown, unmatched = None, None
    if row.pass_event_id == event_id:
        shown = ShownPass(
            row.reissue,
            row.revoked,
            RegistrationId(row.registration_id),
            row.status,
            person_from(row),
        )
    if row.unmatched_id is not None:
        unmatched = UnmatchedPass(
            UnmatchedPassId(row.unmatched_id),
            ticket_id,
            row.unmatched_reissue,
            row.option_number,
            row.unmatched_quantity,
            row.unmatched_picked_up,
            row.first_seen_at,
        )
    return TicketReading(_event(row), row.public_key, shown, unmatched)


def read_person(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    desk_id: DeskId,
    person_id: PersonId,
    nonce: UUID | None,
) -> tuple[EventReading, Person | None] | None:
    """Return how the event stands and who the person is; None without such an event."""
    row = _BY_PERSON.row(
        tx,
        {
            "organisation": organisation_id,
            "event": event_id,
            "desk": desk_id,
            "person": person_id,
            "nonce": nonce,
        },
    )
    if row is None:
        return None
    return _event(row), person_from(row) if row.person_id else None


def _event(row: Row[Any]) -> EventReading:
    return EventReading(
        row.event_name,
        row.active,
        row.deleted,
        policy_from(row) if row.desk_id else None,
        bool(row.nonce_used),
    )
