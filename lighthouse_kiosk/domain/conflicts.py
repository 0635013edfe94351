"""What stands between a registration and its approval, in four tiers, with ways out.

Everything is judged against a `Situation`: the rows as they are in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import OptionId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.slots import PickupSlot

MOST_ALTERNATIVES = 3


class Tier(StrEnum):
    WINDOW = "window"
    BUDGET = "budget"
    INVENTORY = "inventory"
    SLOT = "slot"


class Problem(StrEnum):
    """Why a tier failed."""

    NOT_OPEN_YET = "not_open_yet"
    CLOSED = "closed"
    OVER_BUDGET = "over_budget"
    SOLD_OUT = "sold_out"
    TOO_FEW_LEFT = "too_few_left"
    SLOT_FULL = "slot_full"
    SLOT_MISSING = "slot_missing"
    SLOT_CLASH = "slot_clash"

    @property
    def of_option(self) -> bool:
        """Whether it is the option's, and another option may have it too."""
        return self in {Problem.SOLD_OUT, Problem.TOO_FEW_LEFT, Problem.SLOT_MISSING}

    @property
    def of_slot(self) -> bool:
        """Whether it is the slot's, and another slot may have it too."""
        return self in {Problem.SLOT_FULL, Problem.SLOT_CLASH}


@dataclass(frozen=True, slots=True)
class Check:
    """One tier's outcome. Budget figures are minor units, the others counts.

    `limit` and `left` are None where nothing limits. The window tier counts nothing: `limit`,
    `used`, `wanted` and `left` are 0 there.
    """

    tier: Tier
    problem: Problem | None
    limit: int | None = 0
    used: int = 0
    wanted: int = 0
    left: int | None = 0

    @property
    def passed(self) -> bool:
        return self.problem is None


@dataclass(frozen=True, slots=True)
class OtherSlot:
    """Take this slot instead; `left` places are free."""

    slot: PickupSlot


@dataclass(frozen=True, slots=True)
class SmallerQuantity:
    """Take only this many, in `slot` where the wanted one won't do."""

    quantity: int
    slot: PickupSlot | None = None


@dataclass(frozen=True, slots=True)
class OtherOption:
    """Take this option of the same kind instead, in `slot` if it needs one."""

    option: EventOption
    slot: PickupSlot | None


@dataclass(frozen=True, slots=True)
class NextWindow:
    """Register from this moment on."""

    opens_utc: datetime


Alternative = OtherSlot | SmallerQuantity | OtherOption | NextWindow


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted, and when it was registered.

    `cost` (minor units) where it is not today's: pieces keep what they were approved at.
    """

    option_id: OptionId
    quantity: int
    slot_id: SlotId | None
    registered_at: datetime
    cost: int | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """The event as it stands, without what the judged registration itself holds.

    `taken_slots` are the person's slots from other open registrations. Slots that are over at
    `now` are not offered as alternatives.
    """

    event: Event
    options: Sequence[EventOption]
    slots: Sequence[PickupSlot]
    taken_slots: Sequence[PickupSlot]
    now: datetime

    def option(self, option_id: OptionId) -> EventOption:
        """Raises KeyError for an option that is not the event's."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)

    def slot(self, slot_id: SlotId | None) -> PickupSlot | None:
        return next((slot for slot in self.slots if slot.id == slot_id), None)


@dataclass(frozen=True, slots=True)
class ConflictDetectionResult:
    """All four tiers in order, what was judged, and what would pass instead."""

    checks: tuple[Check, ...]
    alternatives: tuple[Alternative, ...] = ()
    option: EventOption | None = None
    slot: PickupSlot | None = None

    @property
    def clear(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(check.problem for check in self.checks if check.problem)

    def check(self, tier: Tier) -> Check:
        return next(check for check in self.checks if check.tier is tier)


class ConflictRefused(LighthouseError):
    """Registering or approving would break a limit; nothing was changed."""

    code = "conflict"

    def __init__(self, result: ConflictDetectionResult) -> None:
        self.result = result
        super().__init__(problems=", ".join(result.problems))


def detect_conflicts(situation: Situation, request: Request) -> ConflictDetectionResult:
    """Judge a request on all four tiers; where one fails, find what would pass instead."""
    checks = _checks(situation, request)
    option, slot = situation.option(request.option_id), situation.slot(request.slot_id)
    if all(check.passed for check in checks):
        return ConflictDetectionResult(checks, (), option, slot)
    alternatives = _alternatives(situation, request, checks)
    return ConflictDetectionResult(checks, alternatives, option, slot)


def find_problems(situation: Situation, request: Request) -> tuple[Problem, ...]:
    """Name what fails, without looking for alternatives."""
    return tuple(check.problem for check in _checks(situation, request) if check.problem)


def _checks(situation: Situation, request: Request) -> tuple[Check, ...]:
    option = situation.option(request.option_id)
    cost = option.unit_cost * request.quantity if request.cost is None else request.cost
    return (
        _window(situation.event, request.registered_at),
        _budget(situation.event, cost),
        _inventory(option, request.quantity),
        _slot(situation, option, situation.slot(request.slot_id)),
    )


def _window(event: Event, registered_at: datetime) -> Check:
    problem = None
    if registered_at < event.window_opens_utc:
        problem = Problem.NOT_OPEN_YET
    elif registered_at > event.window_closes_utc:
        problem = Problem.CLOSED
    return Check(Tier.WINDOW, problem)


def _budget(event: Event, cost: int) -> Check:
    return Check(
        Tier.BUDGET,
        Problem.OVER_BUDGET if cost > event.budget_left else None,
        limit=event.budget,
        used=event.budget_committed,
        wanted=cost,
        left=event.budget_left,
    )


def _inventory(option: EventOption, quantity: int) -> Check:
    problem = None
    if option.left is not None and quantity > option.left:
        problem = Problem.TOO_FEW_LEFT if option.left > 0 else Problem.SOLD_OUT
    return Check(
        Tier.INVENTORY,
        problem,
        limit=option.total_available,
        used=option.committed_count,
        wanted=quantity,
        left=option.left,
    )


def _slot(situation: Situation, option: EventOption, slot: PickupSlot | None) -> Check:
    if slot is None:
        missing = Problem.SLOT_MISSING if option.needs_slot else None
        return Check(Tier.SLOT, missing, limit=None, left=None)
    problem = None
    if any(slot.id != taken.id and slot.overlaps(taken) for taken in situation.taken_slots):
        problem = Problem.SLOT_CLASH
    elif slot.left < 1:
        problem = Problem.SLOT_FULL
    return Check(
        Tier.SLOT,
        problem,
        limit=slot.capacity,
        used=slot.booked_count,
        wanted=1,
        left=slot.left,
    )


def _alternatives(
    situation: Situation, request: Request, checks: Sequence[Check]
) -> tuple[Alternative, ...]:
    window, budget, inventory, slot = checks

    def passes(changed: Request) -> bool:
        return all(check.passed for check in _checks(situation, changed))

    if not window.passed:
        opens = situation.event.window_opens_utc
        waits = window.problem is Problem.NOT_OPEN_YET
        helps = waits and passes(replace(request, registered_at=opens))
        return (NextWindow(opens),) if helps else ()
    found: list[Alternative] = []
    if not slot.passed:
        found += _other_slots(situation, request, passes)
    if not (budget.passed and inventory.passed):
        found += _smaller_quantity(situation, request, passes)
        found += _other_options(situation, request, passes)
    return tuple(found)


def _nearest_slots(situation: Situation, request: Request) -> list[PickupSlot]:
    """Slots that are not over, nearest to the wanted one first; to the first, without one."""
    wanted = situation.slot(request.slot_id)
    coming = [slot for slot in situation.slots if slot.ends_utc > situation.now]
    anchor = wanted or min(coming, key=lambda slot: slot.starts_utc, default=None)
    if anchor is None:
        return []
    return sorted(
        coming, key=lambda slot: (abs(slot.starts_utc - anchor.starts_utc), slot.starts_utc)
    )


def _other_slots(
    situation: Situation, request: Request, passes: Callable[[Request], bool]
) -> list[Alternative]:
    free = (
        slot
        for slot in _nearest_slots(situation, request)
        if slot.id != request.slot_id and passes(replace(request, slot_id=slot.id))
    )
    return [OtherSlot(slot) for slot, _ in zip(free, range(MOST_ALTERNATIVES), strict=False)]


def _smaller_quantity(
    situation: Situation, request: Request, passes: Callable[[Request], bool]
) -> list[Alternative]:
    option = situation.option(request.option_id)
    fits = request.quantity - 1
    if option.left is not None:
        fits = min(fits, option.left)
    if option.unit_cost:
        fits = min(fits, situation.event.budget_left // option.unit_cost)
    if fits < 1:
        return []
    smaller = replace(request, quantity=fits, cost=None)
    if passes(smaller):
        return [SmallerQuantity(fits)]
    for slot in _nearest_slots(situation, request):
        if passes(replace(smaller, slot_id=slot.id)):
            return [SmallerQuantity(fits, slot)]
    return []


def _other_options(
    situation: Situation, request: Request, passes: Callable[[Request], bool]
) -> list[Alternative]:
    wanted = situation.option(request.option_id)
    found: list[Alternative] = []
    for option in situation.options:
        if option.id == wanted.id or option.kind is not wanted.kind:
            continue
        slot_ids: list[SlotId | None] = [request.slot_id] if request.slot_id else [None]
        if option.needs_slot:
            slot_ids += [slot.id for slot in _nearest_slots(situation, request)]
        for slot_id in slot_ids:
            if passes(replace(request, option_id=option.id, slot_id=slot_id, cost=None)):
                found.append(OtherOption(option, situation.slot(slot_id)))
                break
        if len(found) == MOST_ALTERNATIVES:
            break
    return found
