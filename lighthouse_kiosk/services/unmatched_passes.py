"""Hand-outs on genuine passes that were not known here: looked through, and settled once they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import AlreadyReversed, DoesNotMatch, NotFound
from lighthouse_kiosk.domain.ids import (
    EventId,
    PickupId,
    RegistrationId,
    UnmatchedPassId,
    new_id,
)
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.pickup_journal import reversal_of
from lighthouse_kiosk.services.records import changing, record, the_event, the_registration
from lighthouse_kiosk.store.queries import desk_locks, pickups, registrations, unmatched_passes
from lighthouse_kiosk.store.queries.pickups import PickupEntry
from lighthouse_kiosk.store.queries.unmatched_passes import OwnRegistration, UnmatchedLine
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["Matched", "UnmatchedLine", "UnmatchedPasses"]

SETTLED = "The registration became known"
"""The reason that the journal gives for moving a hand-out to its registration."""


MATCHED = "Matched by an organiser"
UNMATCHED = "The match was taken back"


@dataclass(frozen=True, slots=True)
class Matched:
    """Hand-outs of an unmatched pass that count against a registration now, by their new ids."""

    unmatched_id: UnmatchedPassId
    registration_id: RegistrationId
    pickup_ids: tuple[PickupId, ...]


class UnmatchedPasses:
    def __init__(self, context: Context) -> None:
        self._context = context

    def list_unmatched(
        self, actor: Actor, event_id: EventId, limit: int = 500
    ) -> tuple[UnmatchedLine, ...]:
        """Return what was handed out without a registration, latest first seen first."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return unmatched_passes.list_unmatched(tx, actor.organisation_id, event_id, limit)

    def settle(self, actor: Actor, event_id: EventId) -> Changed[int]:
        """Move hand-outs whose registration is known and approved by now to it; count the passes.

        Desks count them against it already. A hand-out that is more than the registration has
        left, or whose registration is not approved, stays in the list for people to look at.
        """
        actor.require(Permission.ORGANISE)
        organisation_id = actor.organisation_id
        with changing(self._context, actor) as tx:
            the_event(tx, actor, event_id)
            found = unmatched_passes.now_known(tx, organisation_id, event_id)
            desk_locks.hold_still(
                tx,
                organisation_id,
                [own.registration_id for own in found],
                unmatched=[own.unmatched.id for own in found],
            )
            # read again: a desk may have handed out or taken back until now
            found = unmatched_passes.now_known(tx, organisation_id, event_id)
            settled = sum(self._settle(tx, actor, own) for own in found)
        return changed(settled, *([Topic.PICKUPS, Topic.REGISTRATIONS] if settled else []))

    def match(
        self, actor: Actor, unmatched_id: UnmatchedPassId, registration_id: RegistrationId
    ) -> Changed[Matched]:
        """Count what was handed out on an unmatched pass against a registration that somebody
        found, all of it or nothing.

        Raises NotFound, and DoesNotMatch for a registration of another event, one that is not
        approved, or has fewer pieces left.
        """
        actor.require(Permission.ORGANISE)
        organisation_id, now = actor.organisation_id, self._context.clock()
        with changing(self._context, actor) as tx:
            desk_locks.hold_still(tx, organisation_id, [registration_id], unmatched=[unmatched_id])
            standing = unmatched_passes.standing_pickups(tx, organisation_id, unmatched_id)
            handed_out = pickups.get_pickups(tx, organisation_id, standing)
            if not handed_out:
                raise NotFound("unmatched_pass", id=str(unmatched_id))
            registration = the_registration(tx, actor, registration_id)
            pieces = sum(entry.quantity for entry in handed_out)
            _check_match(registration, handed_out[0].event_id, pieces)
            unmatched_passes.take_back(tx, organisation_id, unmatched_id, pieces)
            registrations.hand_out(tx, organisation_id, registration_id, pieces)
            moved = [
                _moved(entry, actor, now, MATCHED, registration_id=registration_id)
                for entry in handed_out
            ]
            self._append(tx, actor, moved)
            self._record_match(tx, actor, "matched", unmatched_id, registration_id, pieces)
        anew = tuple(entry.id for _reversal, entry in moved)
        matched = Matched(unmatched_id, registration_id, anew)
        return changed(matched, Topic.PICKUPS, Topic.REGISTRATIONS)

    def unmatch(self, actor: Actor, matched: Matched) -> Changed[None]:
        """Take a match back: the hand-outs stand on the unmatched pass again.

        Raises NotFound, and AlreadyReversed for what was taken back or moved since.
        """
        actor.require(Permission.ORGANISE)
        organisation_id, now = actor.organisation_id, self._context.clock()
        unmatched_id, registration_id = matched.unmatched_id, matched.registration_id
        with changing(self._context, actor) as tx:
            desk_locks.hold_still(tx, organisation_id, [registration_id], unmatched=[unmatched_id])
            entries = pickups.get_pickups(tx, organisation_id, matched.pickup_ids)
            if not entries or any(entry.registration_id != registration_id for entry in entries):
                raise NotFound("pickup")
            if pickups.reversed_among(tx, organisation_id, matched.pickup_ids):
                raise AlreadyReversed
            pieces = sum(entry.quantity for entry in entries)
            if not unmatched_passes.count_again(tx, organisation_id, unmatched_id, pieces):
                raise NotFound("unmatched_pass", id=str(unmatched_id))
            registrations.take_back(tx, organisation_id, registration_id, pieces)
            self._append(
                tx,
                actor,
                [
                    _moved(entry, actor, now, UNMATCHED, unmatched_pass_id=unmatched_id)
                    for entry in entries
                ],
            )
            self._record_match(tx, actor, "unmatched", unmatched_id, registration_id, pieces)
        return changed(None, Topic.PICKUPS, Topic.REGISTRATIONS)

    def _append(
        self, tx: Transaction, actor: Actor, moved: Sequence[tuple[PickupEntry, PickupEntry]]
    ) -> None:
        entries = [entry for pair in moved for entry in pair]
        pickups.append_pickups(tx, actor.organisation_id, self._context.device, entries)

    def _record_match(
        self,
        tx: Transaction,
        actor: Actor,
        action: str,
        unmatched_id: UnmatchedPassId,
        registration_id: RegistrationId,
        pieces: int,
    ) -> None:
        counted = {"registration_id": registration_id, "pieces": pieces}
        before, after = ({}, counted) if action == "matched" else (counted, {})
        record(tx, self._context, actor, action, "unmatched_pass", unmatched_id, before, after)

    def _settle(self, tx: Transaction, actor: Actor, own: OwnRegistration) -> bool:
        organisation_id, left = actor.organisation_id, own.left
        standing = unmatched_passes.standing_pickups(tx, organisation_id, own.unmatched.id)
        moved = []
        for entry in pickups.get_pickups(tx, organisation_id, standing):
            if entry.quantity <= left:
                left -= entry.quantity
                moved.append(entry)
        if not moved:
            return False
        now = self._context.clock()
        entries: list[PickupEntry] = []
        for entry in moved:
            unmatched_passes.take_back(tx, organisation_id, own.unmatched.id, entry.quantity)
            registrations.hand_out(tx, organisation_id, own.registration_id, entry.quantity)
            entries += _moved(entry, actor, now, SETTLED, registration_id=own.registration_id)
        pickups.append_pickups(tx, organisation_id, self._context.device, entries)
        record(
            tx,
            self._context,
            actor,
            "settled",
            "unmatched_pass",
            own.unmatched.id,
            {"picked_up": own.unmatched.picked_up},
            {
                "picked_up": own.unmatched.picked_up - (own.left - left),
                "registration_id": own.registration_id,
            },
        )
        return True


def _check_match(registration: Registration, event_id: EventId, pieces: int) -> None:
    if registration.event_id != event_id:
        raise DoesNotMatch("other_event", 0, pieces)
    if registration.status is not Status.APPROVED:
        raise DoesNotMatch("not_approved", 0, pieces)
    left = registration.quantity - registration.picked_up
    if left < pieces:
        raise DoesNotMatch("too_few_left", left, pieces)


def _moved(
    entry: PickupEntry,
    actor: Actor,
    now: datetime,
    reason: str,
    *,
    registration_id: RegistrationId | None = None,
    unmatched_pass_id: UnmatchedPassId | None = None,
) -> tuple[PickupEntry, PickupEntry]:
    """Reverse a hand-out, and tell it again as one of its registration, or of an unmatched pass:
    when, where and by whom.
    """
    nonce = new_id()
    reversal = reversal_of(entry, entry.desk_id, actor, nonce, now, reason)
    anew = replace(
        entry,
        id=PickupId(new_id()),
        registration_id=registration_id,
        unmatched_pass_id=unmatched_pass_id,
        nonce=nonce,
    )
    return reversal, anew
