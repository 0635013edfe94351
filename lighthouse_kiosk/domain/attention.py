"""What somebody should look at now: computed facts with the ids that the helping action needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.funnels import Funnel
from lighthouse_kiosk.domain.ids import (
    DeskId,
    OptionId,
    PersonId,
    RegistrationId,
    SlotId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT, PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance

NEARLY_FULL = 0.9
"""The share of a slot's places, or of a budget, from which on it is nearly full, or gone."""


@dataclass(frozen=True, slots=True)
class SoldOut:
    """Nothing is left of an option that is still asked for: `waiting` pieces by `people` people."""

    option: EventOption
    waiting: int
    people: int = 0


@dataclass(frozen=True, slots=True)
class SlotNearlyFull:
    """More pending registrations want a slot than it has places left."""

    slot: PickupSlot
    left: int
    pending: int


@dataclass(frozen=True, slots=True)
class BudgetNearlyGone:
    """A tenth of the budget or less is left, or approving everything would take more than is left.

    Amounts are minor units of the event's currency.
    """

    left: int
    pending: int


@dataclass(frozen=True, slots=True)
class Blocked:
    """Pending registrations that can't be approved as things stand, for one reason.

    They are those of `option_id`, or of all options; in `slot_id`, or in all slots (WITHOUT_SLOT
    where the slot is missing); with at least `least` pieces.
    """

    problem: Problem
    registrations: int
    option_id: OptionId | None = None
    slot_id: SlotId | None = None
    least: int = 1


@dataclass(frozen=True, slots=True)
class ConflictsPending:
    """Pending registrations whose approval would be refused now.

    `registrations` counts each once, `reasons` under every reason it has but the registration
    window: `outside_window` counts those. There are more where they were not all counted
    (`at_least`). Whose other slot is at the same time is not known without looking at each person.
    """

    registrations: int
    reasons: tuple[Blocked, ...]
    outside_window: int = 0
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What stands in the way of pending registrations; one of these is enough.

    `large` are options with the number of pieces from which on there are too many, `slotless`
    options for which a slot has to be chosen, `full` slots; `outside` are the moments before and
    after which it is too early or too late.
    """

    large: frozenset[tuple[OptionId, int]] = frozenset()
    slotless: frozenset[OptionId] = frozenset()
    full: frozenset[SlotId] = frozenset()
    outside: tuple[datetime, datetime] | None = None


@dataclass(frozen=True, slots=True)
class DoublePickup:
    """A pass of which more was handed out than its registration has, as desks without a
    connection may do.

    `handed_out` and `quantity` are pieces. `unmatched_id` is where the surplus is kept until
    somebody has settled it, `desks` who handed out, the last first.
    """

    unmatched_id: UnmatchedPassId
    registration_id: RegistrationId
    person_id: PersonId
    person_name: str
    option_id: OptionId
    option_name: str
    quantity: int
    handed_out: int
    desks: tuple[DeskId, ...]
    last_at: datetime


@dataclass(frozen=True, slots=True)
class DoublePickups:
    """Passes that were picked up twice, the latest first, as far as they are listed; and how many."""

    passes: tuple[DoublePickup, ...]
    count: int


@dataclass(frozen=True, slots=True)
class SilentDesk:
    """A desk that should have been heard of since. `handed_out` counts what reached us of it."""

    desk: Desk
    silent_for: timedelta
    handed_out: int


@dataclass(frozen=True, slots=True)
class NeverShown:
    """Approved registrations with a slot that is over, of which nothing was handed out."""

    registrations: int
    slots: tuple[PickupSlot, ...]


Attention = (
    SoldOut
    | SlotNearlyFull
    | BudgetNearlyGone
    | ConflictsPending
    | DoublePickups
    | SilentDesk
    | NeverShown
)


@dataclass(frozen=True, slots=True)
class PendingCell:
    """How many pending registrations want a quantity of an option in a slot, or in none."""

    option_id: OptionId
    slot_id: SlotId | None
    quantity: int
    registrations: int


def sold_out(variance: BudgetVariance) -> list[SoldOut]:
    return [
        SoldOut(line.option, line.pending, line.waiting)
        for line in variance.options
        if line.option.left == 0 and line.pending
    ]


def nearly_full(
    slots: Sequence[PickupSlot], wanted: Mapping[SlotId, int], now: datetime
) -> list[SlotNearlyFull]:
    """Name slots that are not over, nearly full, and wanted by more than they have places."""
    return [
        SlotNearlyFull(slot, slot.left, wanted[slot.id])
        for slot in slots
        if slot.ends_utc > now
        and wanted.get(slot.id, 0) > slot.left
        and slot.booked_count >= NEARLY_FULL * slot.capacity
    ]


def budget_nearly_gone(variance: BudgetVariance) -> list[BudgetNearlyGone]:
    """A spent budget is no worry once nothing is asked for any more."""
    short = variance.available_after_pending < 0
    few_left = variance.committed >= NEARLY_FULL * variance.allocated
    if short or (few_left and variance.pending > 0):
        return [BudgetNearlyGone(variance.available, variance.pending)]
    return []


def conflicts_pending(
    event: Event,
    options: Sequence[EventOption],
    slots: Sequence[PickupSlot],
    cells: Iterable[PendingCell],
    outside: Iterable[PendingCell],
    *,
    at_least: bool = False,
) -> list[ConflictsPending]:
    """Judge pending registrations as approving each by itself would, a whole cell at once.

    `outside` are those from outside the registration window, which are in `cells` as well.
    """
    offered = {option.id: option for option in options}
    full = {slot.id for slot in slots if slot.left < 1}
    reasons: dict[tuple[Problem, OptionId | None, SlotId | None, int], int] = {}
    blocked = 0
    for cell in cells:
        found = _problems(event, offered, cell, full)
        blocked += cell.registrations if found else 0
        for reason in found:
            reasons[reason] = reasons.get(reason, 0) + cell.registrations
    outside_window = 0
    for cell in outside:
        outside_window += cell.registrations
        blocked += 0 if _problems(event, offered, cell, full) else cell.registrations
    if not blocked:
        return []
    in_order = sorted(reasons.items(), key=lambda one: -one[1])
    return [
        ConflictsPending(
            blocked,
            tuple(
                Blocked(problem, count, option_id, slot_id, least)
                for (problem, option_id, slot_id, least), count in in_order
            ),
            outside_window,
            at_least,
        )
    ]


def _problems(
    event: Event, offered: Mapping[OptionId, EventOption], cell: PendingCell, full: set[SlotId]
) -> list[tuple[Problem, OptionId | None, SlotId | None, int]]:
    """Name what stands in a cell's way, and which registrations share it."""
    found: list[tuple[Problem, OptionId | None, SlotId | None, int]] = []
    option = offered.get(cell.option_id)
    if option is None:
        return found
    if option.unit_cost * cell.quantity > event.budget_left:
        affordable = event.budget_left // option.unit_cost
        found.append((Problem.OVER_BUDGET, option.id, None, affordable + 1))
    if option.left is not None and cell.quantity > option.left:
        problem = Problem.TOO_FEW_LEFT if option.left > 0 else Problem.SOLD_OUT
        found.append((problem, option.id, None, option.left + 1))
    if cell.slot_id is None and option.needs_slot:
        found.append((Problem.SLOT_MISSING, option.id, WITHOUT_SLOT, 1))
    if cell.slot_id in full:
        found.append((Problem.SLOT_FULL, None, cell.slot_id, 1))
    return found


def never_shown(
    slots: Sequence[PickupSlot], by_slot: Mapping[SlotId, Funnel], now: datetime
) -> list[NeverShown]:
    over = tuple(
        slot
        for slot in slots
        if slot.ends_utc <= now and slot.id in by_slot and by_slot[slot.id].never_shown
    )
    count = sum(by_slot[slot.id].never_shown for slot in over)
    return [NeverShown(count, over)] if count else []
