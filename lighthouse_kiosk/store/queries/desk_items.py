"""What a desk sees of a person: all their approved registrations at the event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.desks import DeskItem, DeskPolicy, LastPickup, timing
from lighthouse_kiosk.domain.ids import (
    EventId,
    OrganisationId,
    PersonId,
    RegistrationId,
    SlotId,
    TicketId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.prepared import Prepared
from lighthouse_kiosk.store.queries.desk_answers import desk_answers
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.pickups import standing
from lighthouse_kiosk.store.queries.unmatched_passes import last_pickup_of
from lighthouse_kiosk.store.tables import (
    DeskRow,
    OptionRow,
    PassRow,
    PickupRow,
    RegistrationRow,
    SlotRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction

_LAST = aliased(PickupRow)
_LATEST_ID = (
    select(PickupRow.id)
    .where(
        PickupRow.organisation_id == RegistrationRow.organisation_id,
        PickupRow.registration_id == RegistrationRow.id,
        standing(),
    )
    .order_by(PickupRow.at.desc(), PickupRow.id.desc())
    .limit(1)
    .correlate(RegistrationRow)
    .scalar_subquery()
)
_ITEMS = Prepared(
    select(
        RegistrationRow.id,
        RegistrationRow.event_id,
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
        UnmatchedPassRow.id.label("unmatched_id"),
        UnmatchedPassRow.picked_up.label("unmatched_picked_up"),
        _LAST.at.label("last_at"),
        _LAST.by_name.label("last_by"),
        _LAST.collected_by.label("last_collected_by"),
        DeskRow.name.label("last_desk"),
    )
    .select_from(RegistrationRow)
    .outerjoin(OptionRow, along(RegistrationRow.option_id, OptionRow))
    .outerjoin(SlotRow, along(RegistrationRow.slot_id, SlotRow))
    .outerjoin(
        PassRow,
        (PassRow.organisation_id == RegistrationRow.organisation_id)
        & (PassRow.registration_id == RegistrationRow.id)
        & PassRow.current.is_(True),
    )
    .outerjoin(
        UnmatchedPassRow,
        (UnmatchedPassRow.organisation_id == PassRow.organisation_id)
        & (UnmatchedPassRow.event_id == PassRow.event_id)
        & (UnmatchedPassRow.ticket_id == PassRow.ticket_id),
    )
    .outerjoin(
        _LAST,
        (_LAST.organisation_id == RegistrationRow.organisation_id) & (_LAST.id == _LATEST_ID),
    )
    .outerjoin(
        DeskRow,
        (DeskRow.organisation_id == _LAST.organisation_id) & (DeskRow.id == _LAST.desk_id),
    )
    .where(
        RegistrationRow.organisation_id == bindparam("organisation"),
        RegistrationRow.person_id == bindparam("person"),
        # Word for word what the index of open registrations says, and the event not at all:
        # SQLite would take an index on events, and read all that are approved.
        text("event_registrations.status IN ('PENDING','APPROVED')"),
        RegistrationRow.status == Status.APPROVED,
    )
    .order_by(SlotRow.starts_utc.asc().nulls_first(), OptionRow.position, OptionRow.number)
)


def desk_items(
    tx: Transaction,
    organisation_id: OrganisationId,
    event_id: EventId,
    person_id: PersonId,
    now: datetime,
    policy: DeskPolicy,
) -> tuple[DeskItem, ...]:
    """Return a person's approved registrations, earliest slot first, those without one first.

    What was handed out on a pass before its registration was known here counts as picked up.
    """
    rows = _ITEMS.rows(tx, {"organisation": organisation_id, "person": person_id})
    return tuple(
        DeskItem(
            registration_id=RegistrationId(row.id),
            ticket_id=TicketId(row.ticket_id) if row.ticket_id else None,
            option_name=row.name,
            kind=row.kind,
            detail=row.detail,
            place=row.place,
            quantity=row.quantity,
            left=max(0, row.quantity - row.picked_up - (row.unmatched_picked_up or 0)),
            slot_id=SlotId(row.slot_id) if row.slot_id else None,
            slot_starts=row.starts_utc,
            slot_ends=row.ends_utc,
            timing=timing(row.starts_utc, row.ends_utc, now, policy),
            note=row.note,
            last_pickup=_last_pickup(tx, organisation_id, row),
            answers=desk_answers(tx, organisation_id, event_id, RegistrationId(row.id)),
        )
        for row in rows
        if row.event_id == event_id
    )


_PIECES = (
    select(
        RegistrationRow.person_id,
        RegistrationRow.status,
        func.sum(RegistrationRow.quantity).label("pieces"),
        func.sum(RegistrationRow.picked_up).label("picked_up"),
    )
    .where(
        RegistrationRow.organisation_id == bindparam("organisation_id"),
        RegistrationRow.person_id.in_(bindparam("people", expanding=True)),
        RegistrationRow.event_id == bindparam("event_id"),
        text("event_registrations.status IN ('PENDING','APPROVED')"),
    )
    .group_by(RegistrationRow.person_id, RegistrationRow.status)
)


@dataclass(frozen=True, slots=True)
class Pieces:
    """How many pieces somebody has to come, has taken, and has registered for without approval."""

    due: int = 0
    handed_out: int = 0
    pending: int = 0


def count_pieces(
    tx: Transaction, organisation_id: OrganisationId, event_id: EventId, people: Sequence[PersonId]
) -> Mapping[PersonId, Pieces]:
    """Count what some people have at an event; who has nothing is left out."""
    wanted = {"organisation_id": organisation_id, "event_id": event_id, "people": list(people)}
    found: dict[PersonId, Pieces] = {}
    for row in tx.execute(_PIECES, wanted):
        person = PersonId(row.person_id)
        pieces, picked_up = int(row.pieces), int(row.picked_up)
        before = found.get(person, Pieces())
        found[person] = (
            replace(before, due=pieces - picked_up, handed_out=picked_up)
            if row.status is Status.APPROVED
            else replace(before, pending=pieces)
        )
    return found


def _last_pickup(tx: Transaction, organisation_id: OrganisationId, row: Any) -> LastPickup | None:
    before = None
    if row.unmatched_picked_up:
        before = last_pickup_of(tx, organisation_id, UnmatchedPassId(row.unmatched_id))
    if row.last_at is None or (before and before.at > row.last_at):
        return before
    return LastPickup(row.last_at, row.last_desk, row.last_by, row.last_collected_by)
