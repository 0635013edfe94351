"""Looking through what happened at desks: taken back, set aside, fetched for somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import AlreadyReversed, InvalidField, NotFound
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.domain.pickup_reviews import ReviewKind
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import NOTE_LENGTH, required
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickup_journal import take_back
from lighthouse_kiosk.services.records import changing, record, the_event
from lighthouse_kiosk.store.queries import (
    desk_locks,
    desks,
    pickup_review_marks,
    pickup_reviews,
    pickups,
)
from lighthouse_kiosk.store.queries.pickup_reviews import (
    Reversal,
    ReviewLine,
    ReviewQuery,
    UnmatchedClaim,
)
from lighthouse_kiosk.store.queries.pickups import PickupEntry
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "PickupReviews",
    "Reversal",
    "ReviewKind",
    "ReviewLine",
    "ReviewPage",
    "ReviewQuery",
    "UnmatchedClaim",
]

MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """`next` is the `after` of the next page, None after the last."""

    rows: tuple[ReviewLine, ...]
    next: str | None


class PickupReviews:
    def __init__(self, context: Context) -> None:
        self._context = context

    def list_reviews(self, actor: Actor, query: ReviewQuery) -> ReviewPage:
        """List hand-outs that were out of the ordinary, the latest first.

        Raises NotFound for the event, InvalidField for an `after` that no page gave.
        """
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            rows, following = pickup_reviews.list_reviews(tx, actor.organisation_id, query)
        return ReviewPage(rows, following)

    def count_reviews(self, actor: Actor, query: ReviewQuery) -> int:
        """Count all that `list_reviews` lists. Raises NotFound for the event."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, query.event_id)
            return pickup_reviews.count_reviews(tx, actor.organisation_id, query)

    def mark(self, actor: Actor, ids: Sequence[PickupId]) -> Changed[tuple[PickupId, ...]]:
        """Say that one has looked at these hand-outs; returns those that nobody had before.

        Raises NotFound, InvalidField for more than 500.
        """
        actor.require(Permission.SUPERVISE)
        organisation_id, now = actor.organisation_id, self._context.clock()
        with changing(self._context, actor) as tx:
            entries = _entries(tx, actor, ids)
            before = pickup_review_marks.reviewed_among(tx, organisation_id, ids)
            fresh = tuple(entry.id for entry in entries if entry.id not in before)
            pickup_review_marks.put_reviews(tx, organisation_id, ids, now, actor.name)
            for pickup_id in fresh:
                self._record(tx, actor, "reviewed", pickup_id, reviewed=True)
        return changed(fresh, Topic.PICKUPS)

    def unmark(self, actor: Actor, ids: Sequence[PickupId]) -> Changed[None]:
        """Let these hand-outs be looked at again. Raises NotFound, InvalidField for too many."""
        actor.require(Permission.SUPERVISE)
        organisation_id = actor.organisation_id
        with changing(self._context, actor) as tx:
            _entries(tx, actor, ids)
            before = pickup_review_marks.reviewed_among(tx, organisation_id, ids)
            pickup_review_marks.remove_reviews(tx, organisation_id, ids)
            for pickup_id in before:
                self._record(tx, actor, "reopened", pickup_id, reviewed=False)
        return changed(None, *([Topic.PICKUPS] if before else []))

    def undo(self, actor: Actor, pickup_id: PickupId, reason: str) -> Changed[None]:
        """Take a hand-out back, whenever it was and whether or not its event still runs.

        The journal keeps who answers for it. Raises InvalidField without a reason,
        AlreadyReversed, NotFound.
        """
        actor.require(Permission.SUPERVISE)
        why = required("reason", reason, NOTE_LENGTH)
        organisation_id = actor.organisation_id
        with self._context.uow.write(organisation_id) as tx:
            (entry,) = _entries(tx, actor, [pickup_id])
            event = the_event(tx, actor, entry.event_id)
            desk = desks.get_desk(tx, organisation_id, entry.desk_id)
            if desk is None:
                raise NotFound("desk", id=str(entry.desk_id))
            desk_locks.hold_still(
                tx,
                organisation_id,
                [entry.registration_id] if entry.registration_id else [],
                unmatched=[entry.unmatched_pass_id] if entry.unmatched_pass_id else [],
            )
            if pickups.reversed_among(tx, organisation_id, [pickup_id]):
                raise AlreadyReversed
            session = DeskSession(actor, event, desk)
            take_back(tx, self._context, session, [entry], why, actor)
        return changed(None, Topic.PICKUPS, Topic.REGISTRATIONS)

    def _record(
        self, tx: Transaction, actor: Actor, action: str, pickup_id: PickupId, *, reviewed: bool
    ) -> None:
        was, now = {"reviewed": not reviewed}, {"reviewed": reviewed}
        record(tx, self._context, actor, action, "pickup", pickup_id, was, now)


def _entries(tx: Transaction, actor: Actor, ids: Sequence[PickupId]) -> tuple[PickupEntry, ...]:
    """Read hand-outs that must all be there. Raises NotFound, InvalidField."""
    if not 1 <= len(ids) <= MOST_AT_ONCE:
        raise InvalidField("pickups", "out_of_range", first=1, last=MOST_AT_ONCE)
    found = pickups.get_pickups(tx, actor.organisation_id, ids)
    if len(found) != len(set(ids)) or any(entry.reverses_id for entry in found):
        raise NotFound("pickup")
    return found
