"""Four tiers with their figures, and ways out that really are ways out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import assert_never
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.conflicts import (
    Alternative,
    Check,
    ConflictDetectionResult,
    NextWindow,
    OtherOption,
    OtherSlot,
    Problem,
    Request,
    Situation,
    SmallerQuantity,
    Tier,
    detect_conflicts,
    find_problems,
)
from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.ids import EventId, OptionId, SlotId
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.domain.slots import PickupSlot

OPENS = datetime(2027, 2, 10, 3, 30, tzinfo=UTC)
CLOSES = datetime(2027, 3, 5, 12, 30, tzinfo=UTC)
DURING = OPENS + timedelta(days=3)
DAY = datetime(2027, 3, 12, 4, tzinfo=UTC)
EVENT = Event(
    id=EventId(UUID(int=1)),
    short_id=1,
    type=EventType.ANNUAL_DAY,
    name="Annual day",
    venue="",
    currency="INR",
    time_zone="Asia/Kolkata",
    date=date(2027, 3, 12),
    window_opens=datetime(2027, 2, 10, 9),
    window_closes=datetime(2027, 3, 5, 18),
    window_opens_utc=OPENS,
    window_closes_utc=CLOSES,
    budget=1000,
    budget_committed=0,
    most_items_per_person=9,
    active=True,
)


def option(
    number: int = 1,
    *,
    cost: int = 100,
    total: int | None = 10,
    committed: int = 0,
    needs_slot: bool = False,
    kind: OptionKind = OptionKind.ITEM,
) -> EventOption:
    return EventOption(
        id=OptionId(UUID(int=100 + number)),
        event_id=EVENT.id,
        number=number,
        kind=kind,
        name=f"Option {number}",
        detail="",
        place="",
        unit_cost=cost,
        total_available=total,
        committed_count=committed,
        needs_slot=needs_slot,
    )


def slot(number: int, *, capacity: int = 2, booked: int = 0) -> PickupSlot:
    """Half hours from the event's morning on; number 3 overlaps number 2 half-way."""
    starts = DAY + number * timedelta(minutes=30) - timedelta(minutes=15 if number == 3 else 0)
    ends = starts + timedelta(minutes=30)
    return PickupSlot(
        id=SlotId(UUID(int=200 + number)),
        event_id=EVENT.id,
        starts=starts.replace(tzinfo=None),
        ends=ends.replace(tzinfo=None),
        starts_utc=starts,
        ends_utc=ends,
        capacity=capacity,
        booked_count=booked,
    )


def judged(
    *options: EventOption,
    quantity: int = 1,
    slot_id: SlotId | None = None,
    slots: tuple[PickupSlot, ...] = (),
    taken: tuple[PickupSlot, ...] = (),
    event: Event = EVENT,
    at: datetime = DURING,
) -> ConflictDetectionResult:
    """Judge a wish for the first of the options."""
    offered = options or (option(),)
    request = Request(offered[0].id, quantity, slot_id, at)
    return detect_conflicts(Situation(event, offered, slots, taken, DAY), request)


def test_all_four_tiers_are_reported_in_order_when_nothing_is_wrong() -> None:
    event = replace(EVENT, budget_committed=300)
    result = judged(
        option(committed=4), quantity=2, slot_id=slot(1).id, slots=(slot(1, booked=1),), event=event
    )
    assert result.clear
    assert result.checks == (
        Check(Tier.WINDOW, None),
        Check(Tier.BUDGET, None, limit=1000, used=300, wanted=200, left=700),
        Check(Tier.INVENTORY, None, limit=10, used=4, wanted=2, left=6),
        Check(Tier.SLOT, None, limit=2, used=1, wanted=1, left=1),
    )
    assert result.alternatives == ()


@pytest.mark.parametrize(
    ("moment", "problem"),
    [
        (OPENS - timedelta(seconds=1), Problem.NOT_OPEN_YET),
        (OPENS, None),
        (CLOSES, None),
        (CLOSES + timedelta(seconds=1), Problem.CLOSED),
    ],
)
def test_the_window_is_judged_at_the_moment_of_registration(
    moment: datetime, problem: Problem | None
) -> None:
    assert judged(at=moment).check(Tier.WINDOW).problem is problem


def test_before_the_window_its_opening_is_offered_and_after_it_nothing() -> None:
    assert judged(at=OPENS - timedelta(days=1)).alternatives == (NextWindow(OPENS),)
    assert judged(at=CLOSES + timedelta(days=1)).alternatives == ()


def test_the_opening_is_not_offered_where_it_would_not_help() -> None:
    sold_out = option(committed=10)
    assert judged(sold_out, at=OPENS - timedelta(days=1)).alternatives == ()


def test_budget_is_quantity_times_cost_against_what_is_left() -> None:
    event = replace(EVENT, budget_committed=750)
    result = judged(quantity=3, event=event)
    assert result.problems == (Problem.OVER_BUDGET,)
    assert result.check(Tier.BUDGET) == Check(
        Tier.BUDGET, Problem.OVER_BUDGET, limit=1000, used=750, wanted=300, left=250
    )
    assert result.alternatives == (SmallerQuantity(2),)
    assert judged(quantity=2, event=replace(EVENT, budget_committed=800)).clear


@pytest.mark.parametrize(
    ("committed", "problem", "alternatives"),
    [
        (7, None, ()),
        (8, Problem.TOO_FEW_LEFT, (SmallerQuantity(2),)),
        (10, Problem.SOLD_OUT, ()),
    ],
)
def test_inventory_is_what_is_left_of_the_option(
    committed: int, problem: Problem | None, alternatives: tuple[Alternative, ...]
) -> None:
    result = judged(option(committed=committed), quantity=3)
    assert result.check(Tier.INVENTORY) == Check(
        Tier.INVENTORY, problem, limit=10, used=committed, wanted=3, left=10 - committed
    )
    assert result.alternatives == alternatives


def test_an_unlimited_option_never_runs_out() -> None:
    check = judged(option(cost=0, total=None, committed=10**6), quantity=255).check(Tier.INVENTORY)
    assert check.passed
    assert (check.limit, check.left) == (None, None)


def test_a_full_slot_offers_the_nearest_free_ones_first() -> None:
    slots = (
        slot(0),
        slot(1, booked=2),
        slot(2, booked=2),
        slot(4),
        slot(5),
        slot(9),
    )
    result = judged(option(needs_slot=True), slot_id=slot(2).id, slots=slots)
    assert result.problems == (Problem.SLOT_FULL,)
    assert result.check(Tier.SLOT) == Check(
        Tier.SLOT, Problem.SLOT_FULL, limit=2, used=2, wanted=1, left=0
    )
    assert result.alternatives == (OtherSlot(slot(0)), OtherSlot(slot(4)), OtherSlot(slot(5)))


def test_slots_that_are_over_are_not_offered() -> None:
    slots = (slot(0), slot(1), slot(2, booked=2), slot(4))
    situation = Situation(EVENT, [option(needs_slot=True)], slots, (), now=slot(0).ends_utc)
    result = detect_conflicts(situation, Request(option().id, 1, slot(2).id, DURING))
    assert result.alternatives == (OtherSlot(slot(1)), OtherSlot(slot(4)))


def test_a_missing_slot_is_a_conflict_where_the_option_needs_one() -> None:
    result = judged(option(needs_slot=True), slots=(slot(1), slot(2, booked=2)))
    assert result.problems == (Problem.SLOT_MISSING,)
    assert result.alternatives == (OtherSlot(slot(1)),)
    assert judged(option(needs_slot=False), slots=(slot(1),)).clear


def test_the_persons_other_slot_at_the_same_time_clashes() -> None:
    slots = (slot(2), slot(3), slot(4))
    clash = judged(option(needs_slot=True), slot_id=slot(3).id, slots=slots, taken=(slot(2),))
    assert clash.problems == (Problem.SLOT_CLASH,)
    assert clash.alternatives == (OtherSlot(slot(2)), OtherSlot(slot(4)))


def test_one_slot_may_serve_a_person_twice() -> None:
    assert judged(
        option(needs_slot=True), slot_id=slot(2).id, slots=(slot(2),), taken=(slot(2),)
    ).clear


def test_options_of_the_same_kind_that_are_free_and_affordable_are_offered() -> None:
    gone = option(1, committed=10)
    dear = option(2, cost=2000)
    track = option(3, kind=OptionKind.TRACK)
    spare = option(4)
    slotted = option(5, needs_slot=True)
    result = judged(gone, dear, track, spare, slotted, slots=(slot(1, booked=2), slot(4)))
    assert result.alternatives == (OtherOption(spare, None), OtherOption(slotted, slot(4)))


def test_a_smaller_quantity_is_offered_in_another_slot_where_the_wanted_one_is_full() -> None:
    slots = (slot(1, booked=2), slot(2))
    result = judged(
        option(needs_slot=True, committed=8), quantity=5, slot_id=slot(1).id, slots=slots
    )
    assert result.problems == (Problem.TOO_FEW_LEFT, Problem.SLOT_FULL)
    assert result.alternatives == (SmallerQuantity(2, slot(2)),)


def test_several_tiers_can_fail_at_once() -> None:
    result = judged(
        option(needs_slot=True, committed=9, cost=600),
        quantity=2,
        at=CLOSES + timedelta(days=1),
    )
    assert result.problems == (
        Problem.CLOSED,
        Problem.OVER_BUDGET,
        Problem.TOO_FEW_LEFT,
        Problem.SLOT_MISSING,
    )


OPTIONS = st.lists(
    st.builds(
        option,
        st.integers(1, 6),
        cost=st.sampled_from([0, 50, 300, 1200]),
        total=st.none() | st.integers(3, 6),
        committed=st.integers(0, 3),
        needs_slot=st.booleans(),
        kind=st.sampled_from([OptionKind.ITEM, OptionKind.ITEM, OptionKind.SEAT]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda made: made.id,
)
SLOTS = st.lists(
    st.builds(slot, st.integers(0, 6), capacity=st.just(2), booked=st.integers(0, 2)),
    max_size=5,
    unique_by=lambda made: made.id,
).map(tuple)


@given(data=st.data(), options=OPTIONS, slots=SLOTS)
def test_every_alternative_passes_all_four_tiers_when_it_is_taken(
    data: st.DataObject, options: list[EventOption], slots: tuple[PickupSlot, ...]
) -> None:
    event = replace(EVENT, budget_committed=data.draw(st.sampled_from([0, 600, 960, 1000])))
    some_slot = st.sampled_from(slots) if slots else st.nothing()
    chosen = data.draw(st.none() | some_slot)
    situation = Situation(
        event,
        options,
        slots,
        tuple(data.draw(st.lists(some_slot, max_size=2 if slots else 0))),
        DAY,
    )
    request = Request(
        options[0].id,
        data.draw(st.integers(1, 6)),
        chosen.id if chosen else None,
        data.draw(st.sampled_from([OPENS - timedelta(1), DURING, CLOSES + timedelta(1)])),
    )
    result = detect_conflicts(situation, request)
    assert [check.tier for check in result.checks] == list(Tier)
    assert result.problems == find_problems(situation, request)
    assert not (result.clear and result.alternatives)
    for alternative in result.alternatives:
        taken = with_alternative(request, alternative)
        assert detect_conflicts(situation, taken).clear, alternative
        if isinstance(alternative, SmallerQuantity):
            more = replace(taken, quantity=alternative.quantity + 1)
            assert not detect_conflicts(situation, more).clear, "a larger quantity would fit"


def with_alternative(request: Request, alternative: Alternative) -> Request:
    match alternative:
        case OtherSlot(slot=found):
            return replace(request, slot_id=found.id)
        case SmallerQuantity(quantity=quantity, slot=found_slot):
            slot_id = found_slot.id if found_slot else request.slot_id
            return replace(request, quantity=quantity, slot_id=slot_id)
        case OtherOption(option=found_option, slot=found_slot):
            slot_id = found_slot.id if found_slot else None
            return replace(request, option_id=found_option.id, slot_id=slot_id)
        case NextWindow(opens_utc=opens):
            return replace(request, registered_at=opens)
    assert_never(alternative)
