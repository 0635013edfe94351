"""Approving many with open eyes: what it would commit, and taking an approval back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.changes import Changed, changed
from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.ids import EventId, OptionId, RegistrationId, SlotId
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.availability import EventAvailability, request_of
from lighthouse_kiosk.services.batches import BatchResult, run_batch
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.ledger import DECIDED, Ledger
from lighthouse_kiosk.services.records import changing, the_event
from lighthouse_kiosk.store.queries import registrations
from lighthouse_kiosk.store.unit_of_work import Transaction

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class OptionShare:
    """What approving would take of one option. `cost` in minor units."""

    option_id: OptionId
    name: str
    quantity: int
    cost: int


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of so many `registrations`, and the option and slot whose it is."""

    problems: tuple[Problem, ...]
    option_name: str
    slot: PickupSlot | None
    registrations: int


@dataclass(frozen=True, slots=True)
class ApprovalPreview:
    """What approving these, first come first, would do now; amounts in minor units.

    `conflicts` are pending ones in whose way something stands, perhaps only because of those
    before them; `obstacles` sums them up, what stops most first. `decided` counts those that are
    not pending any more.
    """

    clear: tuple[RegistrationId, ...]
    options: tuple[OptionShare, ...]
    conflicts: tuple[tuple[RegistrationId, tuple[Problem, ...]], ...]
    decided: int
    budget_left: int
    """Of the events concerned, before any of it."""
    obstacles: tuple[Obstacle, ...] = ()

    @property
    def cost(self) -> int:
        return sum(share.cost for share in self.options)


class Approvals:
    def __init__(self, context: Context) -> None:
        self._context = context

    def preview(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> ApprovalPreview:
        """Judge registrations as approving them all would, and change nothing.

        One that is gone counts as decided. When cancelled, what was judged so far is told.
        """
        actor.require(Permission.APPROVE)
        with self._context.uow.read(actor.organisation_id) as tx:
            order = registrations.first_come_first(tx, actor.organisation_id, ids)
            trial = _Trial(tx, self._context, actor)
            for start in range(0, len(order), _CHUNK):
                if cancelled is not None and cancelled():
                    break
                trial.judge(order[start : start + _CHUNK])
                if progress is not None:
                    progress(min(start + _CHUNK, len(order)), len(order))
        return trial.result()

    def undo(self, actor: Actor, found_id: RegistrationId) -> Changed[Registration]:
        """Take an approval back: the registration waits again, exactly as it did before.

        Budget, stock and slot are given back and the pass is revoked; a slot or quantity that was
        changed in order to approve is as it was. Approving anew issues the next pass. Raises
        IllegalMove, HasPickups, ChangedMeanwhile where slot or quantity were changed since,
        NotFound, TooManyItems.
        """
        actor.require(Permission.APPROVE)
        with changing(self._context, actor) as tx:
            ledger = Ledger(tx, self._context, actor, [found_id])
            ledger.undo_approval(found_id)
            ledger.write()
        return changed(ledger.registration(found_id), *DECIDED)

    def undo_many(
        self,
        actor: Actor,
        ids: Sequence[RegistrationId],
        upto: int,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[BatchResult]:
        """Take back what a batch approved, the last first, as `undo` does with one.

        `upto` is the batch's, so that what was approved anew since stays. What can't be taken
        back is reported one by one.
        """
        actor.require(Permission.APPROVE)

        def take_back(ledger: Ledger, found_id: RegistrationId) -> None:
            ledger.undo_approval(found_id, upto)

        backwards = [*reversed(ids)]
        return run_batch(self._context, actor, backwards, take_back, progress, cancelled)


class _Trial:
    """Decisions as they would fall one after the other; nothing is written."""

    def __init__(self, tx: Transaction, context: Context, actor: Actor) -> None:
        self._tx, self._actor, self._now = tx, actor, context.clock()
        self._clear: list[RegistrationId] = []
        self._conflicts: list[tuple[RegistrationId, tuple[Problem, ...]]] = []
        self._decided = 0
        self._budgets_left: dict[EventId, int] = {}
        self._budgets: Counter[EventId] = Counter()
        self._stocks: Counter[OptionId] = Counter()
        self._bookings: Counter[SlotId] = Counter()
        self._costs: Counter[OptionId] = Counter()
        self._names: dict[OptionId, str] = {}
        self._obstacles: Counter[tuple[tuple[Problem, ...], str, SlotId | None]] = Counter()
        self._slots: dict[SlotId, PickupSlot] = {}

    def judge(self, ids: Sequence[RegistrationId]) -> None:
        found = registrations.registrations_of(self._tx, self._actor.organisation_id, ids)
        standings = {
            event_id: self._availability(
                event_id, [one for one in found if one.event_id == event_id]
            )
            for event_id in {one.event_id for one in found}
        }
        self._decided += len(ids) - len(found)
        by_id = {one.id: one for one in found}
        for found_id in ids:
            registration = by_id.get(found_id)
            if registration is None:
                continue
            if registration.status is not Status.PENDING:
                self._decided += 1
                continue
            self._decide(standings[registration.event_id], registration)

    def _decide(self, availability: EventAvailability, registration: Registration) -> None:
        request = request_of(registration)
        problems = availability.problems(registration.person_id, request, registration.id)
        if problems:
            self._conflicts.append((registration.id, problems))
            self._note_obstacle(availability, registration, problems)
            return
        option = availability.option(registration.option_id)
        cost = option.unit_cost * registration.quantity
        stocks = {option.id: registration.quantity}
        bookings = {registration.slot_id: 1} if registration.slot_id else {}
        availability.hold(cost, stocks, bookings)
        self._budgets[registration.event_id] += cost
        self._stocks.update(stocks)
        self._bookings.update(bookings)
        self._costs[option.id] += cost
        self._names[option.id] = option.name
        self._clear.append(registration.id)

    def _note_obstacle(
        self,
        availability: EventAvailability,
        registration: Registration,
        problems: tuple[Problem, ...],
    ) -> None:
        name, slot = "", None
        if any(problem.of_option for problem in problems):
            name = availability.option(registration.option_id).name
        if registration.slot_id and any(problem.of_slot for problem in problems):
            slot = self._slots.setdefault(
                registration.slot_id, availability.slot(registration.slot_id)
            )
        self._obstacles[problems, name, slot.id if slot else None] += 1

    def _availability(self, event_id: EventId, found: Sequence[Registration]) -> EventAvailability:
        """The event as it would stand after what was judged before."""
        event = the_event(self._tx, self._actor, event_id)
        self._budgets_left.setdefault(event_id, event.budget_left)
        availability = EventAvailability(
            self._tx,
            self._actor.organisation_id,
            event,
            sorted({one.person_id for one in found}),
            self._now,
            {one.slot_id for one in found if one.slot_id},
        )
        availability.hold(self._budgets[event_id], self._stocks, self._bookings)
        return availability

    def result(self) -> ApprovalPreview:
        return ApprovalPreview(
            tuple(self._clear),
            tuple(
                OptionShare(option_id, self._names[option_id], self._stocks[option_id], cost)
                for option_id, cost in sorted(
                    self._costs.items(), key=lambda one: self._names[one[0]].casefold()
                )
            ),
            tuple(self._conflicts),
            self._decided,
            sum(self._budgets_left.values()),
            tuple(
                Obstacle(problems, name, self._slots[slot_id] if slot_id else None, count)
                for (problems, name, slot_id), count in self._obstacles.most_common()
            ),
        )
