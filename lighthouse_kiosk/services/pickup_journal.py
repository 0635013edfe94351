"""Writing the journal: every entry together with the count it changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lighthouse_kiosk.domain.desks import Timing
from lighthouse_kiosk.domain.ids import (
    DeskId,
    OrganisationId,
    PickupId,
    UnmatchedPassId,
    new_id,
)
from lighthouse_kiosk.domain.overrides import Taking
from lighthouse_kiosk.domain.passes import Token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickup_results import Confirmed, HandedOut
from lighthouse_kiosk.store.queries import pickups, registrations, unmatched_passes
from lighthouse_kiosk.store.queries.pickups import PickupEntry
from lighthouse_kiosk.store.unit_of_work import Transaction


class LessLeft(Exception):
    """Less is left than was read in the same transaction; nothing may be saved."""


@dataclass(frozen=True, slots=True)
class Handing:
    """One confirm: who hands out what to whom, and who answers for it."""

    session: DeskSession
    nonce: UUID
    at: datetime
    chosen: Sequence[tuple[Taking, int]]
    person: Person | None
    token: Token | None = None
    collected_by: str = ""
    reason: str = ""
    supervisor: Actor | None = None


def hand_out(tx: Transaction, context: Context, handing: Handing) -> Confirmed:
    """Count the pieces and append the entries. Raises LessLeft."""
    organisation_id = handing.session.actor.organisation_id
    entries = [
        _handed_out(tx, organisation_id, handing, taking, quantity)
        for taking, quantity in handing.chosen
    ]
    pickups.append_pickups(tx, organisation_id, context.device, entries)
    return Confirmed(
        tuple(entry.id for entry in entries),
        handing.person,
        tuple(
            HandedOut(taking.item.option_name, taking.item.detail, taking.item.place, quantity)
            for taking, quantity in handing.chosen
        ),
        handing.at,
        handing.collected_by,
    )


def _handed_out(
    tx: Transaction,
    organisation_id: OrganisationId,
    handing: Handing,
    taking: Taking,
    quantity: int,
) -> PickupEntry:
    session, item = handing.session, taking.item
    unmatched_id: UnmatchedPassId | None = None
    if item.registration_id is not None:
        if not registrations.hand_out(tx, organisation_id, item.registration_id, quantity):
            raise LessLeft
    else:
        unmatched_id = _claim(tx, organisation_id, handing, quantity)
    supervisor = handing.supervisor if taking.needs_supervisor else None
    return PickupEntry(
        id=PickupId(new_id()),
        event_id=session.event.id,
        registration_id=item.registration_id,
        unmatched_pass_id=unmatched_id,
        desk_id=session.desk.id,
        quantity=quantity,
        nonce=handing.nonce,
        at=handing.at,
        by_name=session.actor.name,
        by_user_id=session.actor.user_id,
        collected_by=handing.collected_by,
        reason=handing.reason if taking.set_aside else "",
        outside_slot=item.timing is not Timing.NOW,
        overridden=taking.set_aside,
        supervisor_name=supervisor.name if supervisor else None,
        supervisor_id=supervisor.user_id if supervisor else None,
    )


def _claim(
    tx: Transaction, organisation_id: OrganisationId, handing: Handing, quantity: int
) -> UnmatchedPassId:
    if handing.token is None:
        raise LessLeft
    unmatched_id = unmatched_passes.claim(
        tx,
        organisation_id,
        handing.session.event.id,
        handing.token,
        UnmatchedPassId(new_id()),
        quantity,
        handing.at,
    )
    if unmatched_id is None:
        raise LessLeft
    return unmatched_id


def take_back(
    tx: Transaction,
    context: Context,
    session: DeskSession,
    entries: Sequence[PickupEntry],
    reason: str,
    supervisor: Actor | None,
) -> None:
    """Count the pieces of earlier entries as back on the shelf and append the reversals."""
    at, nonce = context.clock(), new_id()
    actor = session.actor
    for entry in entries:
        uncount(tx, actor.organisation_id, entry)
    reversals = [
        reversal_of(entry, session.desk.id, actor, nonce, at, reason, supervisor)
        for entry in entries
    ]
    pickups.append_pickups(tx, actor.organisation_id, context.device, reversals)


def reversal_of(
    entry: PickupEntry,
    desk_id: DeskId,
    actor: Actor,
    nonce: UUID,
    at: datetime,
    reason: str,
    supervisor: Actor | None = None,
) -> PickupEntry:
    """The entry that takes back a whole earlier one, at this desk and moment (UTC)."""
    return PickupEntry(
        id=PickupId(new_id()),
        event_id=entry.event_id,
        registration_id=entry.registration_id,
        unmatched_pass_id=entry.unmatched_pass_id,
        desk_id=desk_id,
        quantity=entry.quantity,
        nonce=nonce,
        at=at,
        by_name=actor.name,
        by_user_id=actor.user_id,
        reason=reason,
        reverses_id=entry.id,
        supervisor_name=supervisor.name if supervisor else None,
        supervisor_id=supervisor.user_id if supervisor else None,
    )


def uncount(tx: Transaction, organisation_id: OrganisationId, entry: PickupEntry) -> None:
    """Take an entry's pieces off the count it was added to."""
    if entry.registration_id is not None:
        registrations.take_back(tx, organisation_id, entry.registration_id, entry.quantity)
    elif entry.unmatched_pass_id is not None:
        unmatched_passes.take_back(tx, organisation_id, entry.unmatched_pass_id, entry.quantity)


def answer_again(tx: Transaction, organisation_id: OrganisationId, nonce: UUID) -> Confirmed:
    """Answer a confirm that was saved before, as it was answered then."""
    lines = pickups.saved_lines(tx, organisation_id, nonce)
    return Confirmed(
        tuple(line.pickup_id for line in lines),
        lines[0].person,
        tuple(
            HandedOut(line.option_name, line.detail, line.place, line.quantity) for line in lines
        ),
        lines[0].at,
        lines[0].collected_by,
    )
