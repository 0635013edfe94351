from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, insert, select, update

from lighthouse_kiosk.domain.ids import EventId, OrganisationId, PassId, RegistrationId, TicketId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import Pass, ticket_name, token_from_bytes
from lighthouse_kiosk.store.queries import people
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.tables import (
    EventRow,
    OptionRow,
    OrganisationRow,
    PassRow,
    PersonRow,
    RegistrationRow,
    SlotRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction

_TABLE = PassRow.__table__

_CURRENT = select(_TABLE).where(
    PassRow.organisation_id == bindparam("organisation_id"),
    PassRow.registration_id == bindparam("registration_id"),
    PassRow.current.is_(True),
)
_INSERT = insert(PassRow)
_THEIRS = update(PassRow).where(
    PassRow.organisation_id == bindparam("its_organisation"),
    PassRow.registration_id.in_(bindparam("registrations", expanding=True)),
)
_BY_NAME = (PersonRow.name_key, PersonRow.staff_number, PassRow.id)
_REVOKE = _THEIRS.values(revoked=True)
_RETIRE = _THEIRS.values(revoked=True, current=False)


@dataclass(frozen=True, slots=True)
class PassCard:
    """What is printed on a pass.

    Slot times are naive wall times in `time_zone`; `starts_utc` and `ends_utc` the moments.
    """

    registration_id: RegistrationId
    organisation_name: str
    event_name: str
    venue: str
    event_date: date
    time_zone: str
    person_name: str
    staff_number: str
    department: str
    option_name: str
    kind: OptionKind
    detail: str
    place: str
    quantity: int
    slot_starts: datetime | None
    slot_ends: datetime | None
    starts_utc: datetime | None
    ends_utc: datetime | None
    token_text: str
    ticket: str


def _pass(row: Row[Any]) -> Pass:
    return Pass(
        id=PassId(row.id),
        event_id=EventId(row.event_id),
        registration_id=RegistrationId(row.registration_id),
        ticket_id=TicketId(row.ticket_id),
        reissue=row.reissue,
        revoked=row.revoked,
        token=token_from_bytes(row.token),
    )


def current_pass(
    tx: Transaction, organisation_id: OrganisationId, registration_id: RegistrationId
) -> Pass | None:
    """Return the latest issue for a registration, also when it is revoked."""
    row = tx.execute(
        _CURRENT, {"organisation_id": organisation_id, "registration_id": registration_id}
    ).one_or_none()
    return _pass(row) if row else None


def current_passes(
    tx: Transaction, organisation_id: OrganisationId, registration_ids: Sequence[RegistrationId]
) -> Mapping[RegistrationId, Pass]:
    """Return the latest issue for each of some registrations, also revoked ones."""
    if not registration_ids:
        return {}
    rows = tx.execute(
        select(_TABLE).where(
            PassRow.organisation_id == organisation_id,
            PassRow.registration_id.in_(registration_ids),
            PassRow.current.is_(True),
        )
    )
    found = map(_pass, rows)
    return {one.registration_id: one for one in found}


def insert_passes(
    tx: Transaction,
    organisation_id: OrganisationId,
    issued: Sequence[Pass],
    at: datetime,
    by: str,
) -> None:
    tx.execute(
        _INSERT,
        [
            {
                "organisation_id": organisation_id,
                "id": one.id,
                "event_id": one.event_id,
                "registration_id": one.registration_id,
                "ticket_id": one.ticket_id,
                "reissue": one.reissue,
                "token": one.token.to_bytes(),
                "current": True,
                "revoked": False,
                "issued_at": at,
                "issued_by": by,
            }
            for one in issued
        ],
    )


def revoke(
    tx: Transaction, organisation_id: OrganisationId, registration_ids: Sequence[RegistrationId]
) -> None:
    """Revoke every issue of some registrations' passes."""
    tx.execute(_REVOKE, {"its_organisation": organisation_id, "registrations": registration_ids})


def retire(
    tx: Transaction, organisation_id: OrganisationId, registration_ids: Sequence[RegistrationId]
) -> None:
    """Make room for reissues: the issues so far are revoked and no longer current."""
    tx.execute(_RETIRE, {"its_organisation": organisation_id, "registrations": registration_ids})


def valid_passes(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId
) -> tuple[RegistrationId, ...]:
    """Return the registrations of an event that have a valid pass, by the person's name."""
    found = tx.execute(
        joined(PassRow.registration_id)
        .where(*_valid(organisation_id, event_id))
        .order_by(*_BY_NAME)
    )
    return tuple(RegistrationId(each) for each in found.scalars())


def cards(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    registration_ids: Sequence[RegistrationId] | None,
) -> tuple[PassCard, ...]:
    """Valid passes of an event as they are printed, by person's name; all or the chosen ones."""
    statement = (
        joined(
            PassRow.registration_id,
            OrganisationRow.name.label("organisation_name"),
            EventRow.name.label("event_name"),
            EventRow.venue,
            EventRow.date,
            EventRow.time_zone,
            OptionRow.name.label("option_name"),
            OptionRow.kind,
            OptionRow.detail,
            OptionRow.place,
            RegistrationRow.quantity,
            SlotRow.starts,
            SlotRow.ends,
            SlotRow.starts_utc,
            SlotRow.ends_utc,
            PassRow.token,
            PassRow.ticket_id,
            *people.COLUMNS,
        )
        .join(OrganisationRow, OrganisationRow.id == PassRow.organisation_id)
        .join(
            EventRow,
            along(PassRow.event_id, EventRow),
        )
        .where(*_valid(organisation_id, event_id))
        .order_by(*_BY_NAME)
    )
    if registration_ids is not None:
        statement = statement.where(PassRow.registration_id.in_(registration_ids))
    return tuple(
        PassCard(
            registration_id=RegistrationId(row.registration_id),
            organisation_name=row.organisation_name,
            event_name=row.event_name,
            venue=row.venue,
            event_date=row.date,
            time_zone=row.time_zone,
            person_name=row.person_name,
            staff_number=row.staff_number,
            department=row.department,
            option_name=row.option_name,
            kind=row.kind,
            detail=row.detail,
            place=row.place,
            quantity=row.quantity,
            slot_starts=row.starts,
            slot_ends=row.ends,
            starts_utc=row.starts_utc,
            ends_utc=row.ends_utc,
            token_text=token_from_bytes(row.token).text(),
            ticket=ticket_name(row.ticket_id),
        )
        for row in tx.execute(statement)
    )


def _valid(organisation_id: OrganisationId, event_id: EventId) -> tuple[ColumnElement[bool], ...]:
    return (
        PassRow.organisation_id == organisation_id,
        PassRow.event_id == event_id,
        PassRow.current.is_(True),
        PassRow.revoked.is_(False),
    )


def joined(*wanted: Any) -> Select[Any]:
    """Select from passes with their registration, person, option and slot."""
    return (
        select(*wanted)
        .select_from(PassRow)
        .join(
            RegistrationRow,
            along(PassRow.registration_id, RegistrationRow),
        )
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
    )
