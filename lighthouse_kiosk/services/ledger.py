"""What one transaction decides about registrations: judged in memory, written at once at its end.

One approval and ten thousand take the same way: read what is concerned, decide one by one against
the event as it then stands, and write the whole with a few statements. Approval commits budget,
stock and slot and issues the pass; leaving it gives all back and revokes the pass.

Rows are always taken in the order audit trail, registrations by id, event, options, slots, so that
two transactions can wait for each other but never lock each other out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import (
    ChangedMeanwhile,
    HasPickups,
    IllegalMove,
    InvalidField,
    LighthouseError,
    NotFound,
)
from lighthouse_kiosk.domain.ids import (
    EventId,
    OptionId,
    PassId,
    RegistrationId,
    SlotId,
    new_id,
    new_ticket_id,
)
from lighthouse_kiosk.domain.passes import MOST_REISSUES, Pass, sign_token, ticket_name
from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status, check_move
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.availability import EventAvailability, check_share
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.keys import signing_key
from lighthouse_kiosk.services.records import difference, the_event
from lighthouse_kiosk.services.registration_drafts import check_quantity
from lighthouse_kiosk.store.queries import (
    approvals,
    audit,
    events,
    options,
    passes,
    registrations,
    slots,
)
from lighthouse_kiosk.store.queries.approvals import LastApproval
from lighthouse_kiosk.store.queries.audit import AuditDraft
from lighthouse_kiosk.store.unit_of_work import Transaction

DECIDED = (Topic.REGISTRATIONS, Topic.EVENTS, Topic.OPTIONS, Topic.SLOTS, Topic.PASSES)
"""What a decision changes."""


class Ledger:
    """Decisions about registrations in one open transaction; `write` ends them.

    A decision that is refused raises and leaves the others as they are. `write` must be called
    before the transaction ends.
    """

    def __init__(
        self,
        tx: Transaction,
        context: Context,
        actor: Actor,
        ids: Sequence[RegistrationId],
    ) -> None:
        self._tx, self._context, self._actor = tx, context, actor
        self._before = registrations.take_registrations(tx, actor.organisation_id, ids)
        self._now = dict(self._before)
        self._availabilities: dict[EventId, EventAvailability] = {}
        self._budgets: Counter[EventId] = Counter()
        self._stocks: Counter[OptionId] = Counter()
        self._bookings: Counter[SlotId] = Counter()
        self._issued: list[Pass] = []
        self._retired: list[RegistrationId] = []
        self._revoked: list[RegistrationId] = []
        self._entries: list[AuditDraft] = []

    def registration(self, found_id: RegistrationId) -> Registration:
        """Return a registration as it stands with the decisions so far; raises NotFound."""
        found = self._now.get(found_id)
        if found is None:
            raise NotFound("registration", id=str(found_id))
        return found

    def approve(self, found_id: RegistrationId) -> None:
        """Commit budget, stock and slot and issue the pass.

        Raises ConflictRefused, IllegalMove, NotFound; SigningKeyMissing when no pass can be signed
        on this machine.
        """
        before = self.registration(found_id)
        check_move(before, Status.APPROVED)
        availability = self._availability(before.event_id)
        availability.require_clear(before)
        cost = availability.option(before.option_id).unit_cost * before.quantity
        after = replace(before, status=Status.APPROVED, committed_cost=cost)
        earlier = self._earlier_passes.get(found_id)
        issued = self._issue(after, earlier)
        if earlier is not None:  # of an approval that was undone
            self._retired.append(found_id)
        self._hold(after, 1)
        # what was changed in order to approve belongs to the approval, and is undone with it
        was, now = difference(self._before[found_id].wish, after.wish)
        self._decide(
            after,
            "approved",
            {"status": before.status, **was},
            {
                "status": Status.APPROVED,
                "committed_cost": cost,
                "ticket": ticket_name(issued.ticket_id),
                **now,
            },
        )

    def undo_approval(self, found_id: RegistrationId, upto: int | None = None) -> None:
        """Let it wait again as it did before: what its approval took is given back, and so are
        slot and quantity, where they were changed in order to approve; its pass is revoked.

        Raises IllegalMove, HasPickups, ChangedMeanwhile for what was changed since, or approved
        later than the audit trail's entry `upto`; NotFound also for a slot that is gone;
        TooManyItems.
        """
        before = self.registration(found_id)
        if before.status is not Status.APPROVED:
            raise IllegalMove(before.status, Status.PENDING)
        if before.picked_up:
            raise HasPickups(picked_up=before.picked_up)
        approval = self._approvals.get(found_id, LastApproval(0, {}))
        if upto is not None and approval.sequence > upto:
            raise ChangedMeanwhile("registration", "status")
        if approval.changed_since:
            raise ChangedMeanwhile("registration", approval.changed_since[0])
        wish = approval.wish_before(before.wish)
        after = replace(
            before,
            slot_id=wish.slot_id,
            quantity=wish.quantity,
            status=Status.PENDING,
            committed_cost=0,
        )
        self._require_possible(before, after)
        self._hold(before, -1)
        self._revoked.append(found_id)
        if availability := self._availabilities.get(before.event_id):
            availability.wants(after)
        self._decide(after, "approval_undone", *difference(before, after))

    def withdraw(self, found_id: RegistrationId, wanted: Status, reason: str = "") -> None:
        """Reject or cancel; what an approval took is given back and its pass revoked.

        Raises IllegalMove, HasPickups, NotFound.
        """
        before = self.registration(found_id)
        check_move(before, wanted)
        after = replace(before, status=wanted, committed_cost=0)
        if before.status is Status.APPROVED:
            self._hold(before, -1)
            self._revoked.append(found_id)
        if availability := self._availabilities.get(before.event_id):
            availability.wants(after)
        self._decide(
            after,
            wanted.lower(),
            {"status": before.status, "committed_cost": before.committed_cost},
            {"status": wanted, "reason": reason},
        )

    def change(
        self,
        found_id: RegistrationId,
        *,
        slot_id: SlotId | None = None,
        quantity: int | None = None,
    ) -> None:
        """Change slot or quantity; an approved one gives back what it held and commits anew.

        Pieces that are kept keep the cost they were approved at; added ones cost what the option
        costs now. Raises ConflictRefused, IllegalMove, InvalidField, TooManyItems, NotFound.
        """
        before = self.registration(found_id)
        if before.status not in OPEN:
            raise IllegalMove(before.status, before.status)
        after = replace(
            before,
            slot_id=slot_id or before.slot_id,
            quantity=before.quantity if quantity is None else quantity,
        )
        if after == before:
            return
        check_quantity(after.quantity)
        if after.quantity < before.picked_up:
            raise InvalidField("quantity", "below_picked_up", picked_up=before.picked_up)
        availability = self._availability(before.event_id)
        if after.quantity > before.quantity:
            check_share(availability.event, self._others(before), after.quantity)
        if before.status is Status.APPROVED:
            after = self._hold_anew(availability, before, after)
        else:
            availability.require_no_worse(before, after)
        availability.wants(after)
        self._decide(after, "changed", *difference(before, after))
        if before.status is Status.APPROVED and after.quantity != before.quantity:
            self.reissue(found_id)  # the token states the quantity

    def reissue(self, found_id: RegistrationId) -> None:
        """Issue the next pass and revoke all before it.

        Raises NotFound without a pass, SigningKeyMissing, InvalidField `too_many`.
        """
        registration = self.registration(found_id)
        previous = passes.current_pass(self._tx, self._actor.organisation_id, found_id)
        if previous is None or registration.status is not Status.APPROVED:
            raise NotFound("pass", id=str(found_id))
        if previous.reissue >= MOST_REISSUES:
            raise InvalidField("pass", "too_many", most=MOST_REISSUES)
        issued = self._issue(registration, previous)
        self._retired.append(found_id)
        self._entries.append(
            AuditDraft(
                "reissued",
                "pass",
                found_id,
                {"reissue": previous.reissue},
                {"ticket": ticket_name(issued.ticket_id), "reissue": issued.reissue},
            )
        )

    def write(self) -> None:
        """Store everything that was decided."""
        tx, organisation_id = self._tx, self._actor.organisation_id
        changes = [
            (self._before[found_id], after)
            for found_id, after in self._now.items()
            if after != self._before[found_id]
        ]
        at, by = self._context.clock(), self._actor.name
        stored = self._commit() and registrations.update_registrations(
            tx, organisation_id, changes, at, by
        )
        if not stored:
            # Whoever changes these rows takes turns, so that what was judged is what is there.
            raise RuntimeError("registrations or what they hold changed during their transaction")
        if self._revoked:
            passes.revoke(tx, organisation_id, self._revoked)
        if self._retired:
            passes.retire(tx, organisation_id, self._retired)
        if self._issued:
            passes.insert_passes(tx, organisation_id, self._issued, at, by)
        if self._entries:
            audit.append_audit(tx, self._actor, at, self._entries)

    @cached_property
    def _earlier_passes(self) -> Mapping[RegistrationId, Pass]:
        """Passes of what waits: of approvals that were undone."""
        waiting = [one.id for one in self._before.values() if one.status is Status.PENDING]
        return passes.current_passes(self._tx, self._actor.organisation_id, waiting)

    @cached_property
    def _approvals(self) -> Mapping[RegistrationId, LastApproval]:
        return approvals.last_approvals(self._tx, self._actor.organisation_id, sorted(self._before))

    def _require_possible(self, before: Registration, after: Registration) -> None:
        """Raise NotFound or TooManyItems where a registration can't have a former wish back."""
        if after.slot_id is not None and after.slot_id != before.slot_id:
            self._availability(before.event_id).slot(after.slot_id)
        if after.quantity > before.quantity:
            event = self._availability(before.event_id).event
            check_share(event, self._others(before), after.quantity)

    def _commit(self) -> bool:
        tx, organisation_id = self._tx, self._actor.organisation_id
        return (
            all(
                events.commit_budget(tx, organisation_id, event_id, amount)
                for event_id, amount in sorted(self._budgets.items())
                if amount
            )
            and all(
                options.commit_stock(tx, organisation_id, option_id, pieces)
                for option_id, pieces in sorted(self._stocks.items())
                if pieces
            )
            and all(
                slots.book(tx, organisation_id, slot_id, places)
                for slot_id, places in sorted(self._bookings.items())
                if places
            )
        )

    def _availability(self, event_id: EventId) -> EventAvailability:
        availability = self._availabilities.get(event_id)
        if availability is None:
            mine = [found for found in self._now.values() if found.event_id == event_id]
            availability = EventAvailability(
                self._tx,
                self._actor.organisation_id,
                the_event(self._tx, self._actor, event_id),
                sorted({found.person_id for found in mine}),
                self._context.clock(),
                {found.slot_id for found in mine if found.slot_id},
            )
            availability.hold(
                budget=self._budgets[event_id], stocks=self._stocks, bookings=self._bookings
            )
            for registration in mine:
                availability.wants(registration)
            self._availabilities[event_id] = availability
        return availability

    def _others(self, registration: Registration) -> list[Registration]:
        """What else the person has open at the event."""
        found = registrations.open_registrations_of(
            self._tx,
            self._actor.organisation_id,
            registration.event_id,
            registration.person_id,
        )
        return [other for other in found if other.id != registration.id]

    def _hold(self, registration: Registration, sign: int) -> None:
        """Take what a registration holds from budget, stock and slot (1), or give it back (-1)."""
        budget = sign * registration.committed_cost
        stocks = {registration.option_id: sign * registration.quantity}
        bookings = {registration.slot_id: sign} if registration.slot_id else {}
        self._budgets[registration.event_id] += budget
        self._stocks.update(stocks)
        self._bookings.update(bookings)
        if availability := self._availabilities.get(registration.event_id):
            availability.hold(budget, stocks, bookings)

    def _hold_anew(
        self, availability: EventAvailability, before: Registration, after: Registration
    ) -> Registration:
        kept = min(before.quantity, after.quantity)
        cost = before.committed_cost * kept // before.quantity
        if after.quantity > kept:
            cost += availability.option(after.option_id).unit_cost * (after.quantity - kept)
        held = replace(after, committed_cost=cost)
        self._hold(before, -1)
        try:
            availability.require_clear(held)
        except LighthouseError:
            self._hold(before, 1)
            raise
        self._hold(held, 1)
        return held

    def _issue(self, registration: Registration, previous: Pass | None) -> Pass:
        availability = self._availability(registration.event_id)
        event, organisation_id = availability.event, self._actor.organisation_id
        if availability.signer is None:
            availability.signer = signing_key(self._tx, self._context.keys, organisation_id, event)
        key_id, private_key = availability.signer
        token = sign_token(
            private_key,
            organisation_id,
            event.id,
            key_id=key_id,
            event_short_id=event.short_id,
            ticket_id=previous.ticket_id if previous else new_ticket_id(),
            reissue=previous.reissue + 1 if previous else 0,
            not_after=availability.passes_end,
            option_number=availability.option(registration.option_id).number,
            quantity=registration.quantity,
        )
        issued = Pass(
            id=PassId(new_id()),
            event_id=event.id,
            registration_id=registration.id,
            ticket_id=token.ticket_id,
            reissue=token.reissue,
            revoked=False,
            token=token,
        )
        self._issued.append(issued)
        return issued

    def _decide(
        self,
        after: Registration,
        action: str,
        was: Mapping[str, object],
        now: Mapping[str, object],
    ) -> None:
        self._now[after.id] = after
        self._entries.append(AuditDraft(action, "registration", after.id, was, now))
