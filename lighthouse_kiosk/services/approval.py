"""Approval commits budget, stock and slot and issues the pass; leaving it gives all back.

Rows are always taken in the order registration, event, option, slot, so that two approvals can
wait for each other but never lock each other out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

from lighthouse_kiosk.domain.conflicts import ConflictRefused, Situation, detect_conflicts
from lighthouse_kiosk.domain.errors import IllegalMove, InvalidField
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Registration, Status, check_move
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.conflicts import (
    check_offered,
    others_of,
    request_of,
    situation_for,
)
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.passes import issue_within
from lighthouse_kiosk.services.records import record, the_event, the_option, the_registration
from lighthouse_kiosk.store.queries import events, options, passes, registrations, slots
from lighthouse_kiosk.store.queries.passes import ticket_name
from lighthouse_kiosk.store.unit_of_work import Transaction


def approve_within(
    tx: Transaction, context: Context, actor: Actor, registration_id: RegistrationId
) -> None:
    """Approve inside an open transaction.

    Raises ConflictRefused, IllegalMove, SigningKeyMissing, NotFound; the transaction must then
    be rolled back.
    """
    before = the_registration(tx, actor, registration_id)
    check_move(before, Status.APPROVED)
    situation = _clear_situation(tx, context, actor, before)
    option = situation.option(before.option_id)
    cost = option.unit_cost * before.quantity
    _move(tx, context, actor, before, Status.APPROVED, committed_cost=cost)
    if not _hold(tx, actor, replace(before, committed_cost=cost)):
        _refuse(tx, context, actor, before)
    issued = issue_within(tx, context, actor, situation.event, option, before)
    record(
        tx,
        context,
        actor,
        "approved",
        "registration",
        registration_id,
        {"status": before.status},
        {
            "status": Status.APPROVED,
            "committed_cost": cost,
            "ticket": ticket_name(issued.ticket_id),
        },
    )


def withdraw_within(
    tx: Transaction,
    context: Context,
    actor: Actor,
    registration_id: RegistrationId,
    wanted: Status,
    reason: str,
) -> None:
    """Reject or cancel; what an approval took is given back and its pass revoked.

    Raises IllegalMove, HasPickups, NotFound.
    """
    before = the_registration(tx, actor, registration_id)
    check_move(before, wanted)
    _move(tx, context, actor, before, wanted, committed_cost=0)
    if before.status is Status.APPROVED:
        _give_back(tx, actor, before)
        passes.revoke(tx, actor.organisation_id, registration_id)
    record(
        tx,
        context,
        actor,
        wanted.lower(),
        "registration",
        registration_id,
        {"status": before.status, "committed_cost": before.committed_cost},
        {"status": wanted, "reason": reason},
    )


def hold_anew(
    tx: Transaction, context: Context, actor: Actor, before: Registration, after: Registration
) -> Registration:
    """Exchange what an approved registration holds for what it holds with new wishes.

    Pieces it keeps keep the cost they were approved at; added ones cost what the option costs
    now. Raises ConflictRefused, and the transaction must then be rolled back.
    """
    _give_back(tx, actor, before)
    kept = min(before.quantity, after.quantity)
    added = after.quantity - kept
    cost = before.committed_cost * kept // before.quantity
    if added:
        cost += the_option(tx, actor, before.option_id).unit_cost * added
    held = replace(after, committed_cost=cost)
    _clear_situation(tx, context, actor, held)
    if not _hold(tx, actor, held):
        _refuse(tx, context, actor, held)
    return held


def set_wishes(tx: Transaction, actor: Actor, before: Registration, after: Registration) -> None:
    """Store new wishes; raises InvalidField when pieces were picked up in the meantime."""
    if not registrations.set_wishes(
        tx,
        actor.organisation_id,
        before,
        quantity=after.quantity,
        slot_id=after.slot_id,
        committed_cost=after.committed_cost,
    ):
        raise InvalidField("quantity", "changed_meanwhile")


def _move(
    tx: Transaction,
    context: Context,
    actor: Actor,
    before: Registration,
    wanted: Status,
    *,
    committed_cost: int,
) -> None:
    if not registrations.move(
        tx,
        actor.organisation_id,
        before,
        wanted,
        committed_cost=committed_cost,
        at=context.clock(),
        by=actor.name,
    ):
        # Somebody else was faster: judge what is there now.
        now = the_registration(tx, actor, before.id)
        check_move(now, wanted)
        raise IllegalMove(now.status, wanted)


def _hold(tx: Transaction, actor: Actor, registration: Registration) -> bool:
    """Take budget, stock and slot; False when one of them no longer allows it."""
    organisation_id = actor.organisation_id
    return (
        events.commit_budget(
            tx, organisation_id, registration.event_id, registration.committed_cost
        )
        and options.commit_stock(tx, organisation_id, registration.option_id, registration.quantity)
        and (registration.slot_id is None or slots.book(tx, organisation_id, registration.slot_id))
    )


def _give_back(tx: Transaction, actor: Actor, registration: Registration) -> None:
    organisation_id = actor.organisation_id
    events.return_budget(tx, organisation_id, registration.event_id, registration.committed_cost)
    options.return_stock(tx, organisation_id, registration.option_id, registration.quantity)
    if registration.slot_id:
        slots.release(tx, organisation_id, registration.slot_id)


def _clear_situation(
    tx: Transaction, context: Context, actor: Actor, registration: Registration
) -> Situation:
    """Read the event as it stands; raises ConflictRefused when a tier fails."""
    organisation_id = actor.organisation_id
    event = the_event(tx, actor, registration.event_id)
    others = others_of(tx, organisation_id, registration)
    situation = situation_for(tx, organisation_id, event, others, context.clock())
    check_offered(situation, registration.option_id, registration.slot_id)
    result = detect_conflicts(situation, request_of(registration))
    if not result.clear:
        raise ConflictRefused(result)
    return situation


def _refuse(
    tx: Transaction, context: Context, actor: Actor, registration: Registration
) -> NoReturn:
    """Say what stood in the way after a conditional update took nothing."""
    _clear_situation(tx, context, actor, registration)
    raise IllegalMove(registration.status, Status.APPROVED)
