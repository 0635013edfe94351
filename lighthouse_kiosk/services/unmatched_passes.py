"""Hand-outs on genuine passes that were not known here: looked through, and settled once they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.ids import EventId, PickupId, RegistrationId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, record, the_event
from lighthouse_kiosk.store.queries import desk_locks, pickups, registrations, unmatched_passes
from lighthouse_kiosk.store.queries.pickups import PickupEntry
from lighthouse_kiosk.store.queries.unmatched_passes import OwnRegistration, UnmatchedLine
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = ["UnmatchedLine", "UnmatchedPasses"]

SETTLED = "The registration became known"
"""The reason that the journal gives for moving a hand-out to its registration."""


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
            entries += _moved(entry, own.registration_id, actor, now)
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


def _moved(
    entry: PickupEntry, registration_id: RegistrationId, actor: Actor, now: datetime
) -> tuple[PickupEntry, PickupEntry]:
    """Reverse a hand-out, and tell it again as one of its registration: when, where and by whom."""
    nonce = new_id()
    reversal = PickupEntry(
        id=PickupId(new_id()),
        event_id=entry.event_id,
        registration_id=None,
        unmatched_pass_id=entry.unmatched_pass_id,
        desk_id=entry.desk_id,
        quantity=entry.quantity,
        nonce=nonce,
        at=now,
        by_name=actor.name,
        by_user_id=actor.user_id,
        reason=SETTLED,
        reverses_id=entry.id,
    )
    anew = replace(
        entry,
        id=PickupId(new_id()),
        registration_id=registration_id,
        unmatched_pass_id=None,
        nonce=nonce,
    )
    return reversal, anew
