"""What runs out and how long the queue takes, from what came in and went out lately."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.funnels import Funnel
from lighthouse_kiosk.domain.ids import EventId, OptionId, SlotId
from lighthouse_kiosk.domain.options import EventOption, OptionKind
from lighthouse_kiosk.domain.prospects import arrivals_since, queue_forecast, run_outs
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance, OptionVariance

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
HOUR, TEN = timedelta(hours=1), timedelta(minutes=10)
EVENT = Event(
    id=EventId(UUID(int=1)),
    short_id=1,
    type=EventType.GIFTING,
    name="Gifts",
    venue="",
    currency="INR",
    time_zone="Asia/Kolkata",
    date=date(2027, 3, 12),
    window_opens=datetime(2027, 2, 1),
    window_closes=datetime(2027, 3, 5),
    window_opens_utc=NOW - 28 * timedelta(days=1),
    window_closes_utc=NOW + 4 * timedelta(days=1),
    budget=1_000_000,
    budget_committed=100_000,
    most_items_per_person=3,
    active=True,
)
CUP = EventOption(
    OptionId(UUID(int=2)), EVENT.id, 1, OptionKind.ITEM, "Cup", "", "", 1_000, 700, 100, False
)
EVERY_HOUR = {arrivals_since(NOW) + n * HOUR: 10 for n in range(24)}
SLOT = PickupSlot(
    SlotId(UUID(int=3)),
    EVENT.id,
    datetime(2027, 3, 1, 16),
    datetime(2027, 3, 1, 18),
    NOW - HOUR,
    NOW + HOUR,
    200,
    120,
)


def variance(option: EventOption = CUP, pending: int = 120) -> BudgetVariance:
    line = OptionVariance(option, pending, pending * option.unit_cost, 100_000, 0)
    return BudgetVariance("INR", 1_000_000, 100_000, line.pending_cost, (line,), {}, 0)


def test_an_option_runs_out_when_what_is_left_was_asked_for() -> None:
    """480 are left at ten an hour: two days, and the window closes in four."""
    budget, (cup,) = run_outs(EVENT, variance(), {CUP.id: EVERY_HOUR}, NOW)
    assert (cup.option, cup.left) == (CUP, 480)
    assert cup.forecast.per_hour == pytest.approx(10)
    assert cup.forecast.likely / HOUR == pytest.approx(48, rel=0.02)
    assert not cup.lasts
    assert budget is not None
    assert (budget.option, budget.left) == (None, 780_000)
    assert budget.forecast.per_hour == pytest.approx(10_000)
    assert budget.forecast.likely / HOUR == pytest.approx(78, rel=0.02)
    soon_over = replace(EVENT, window_closes_utc=NOW + 6 * HOUR)
    assert all(one.lasts for one in run_outs(soon_over, variance(), {CUP.id: EVERY_HOUR}, NOW)[1])


def test_nothing_runs_out_where_nobody_can_ask_or_nothing_limits() -> None:
    arrivals = {CUP.id: EVERY_HOUR}
    for event in (
        replace(EVENT, active=False),
        replace(EVENT, window_closes_utc=NOW - HOUR),
        replace(EVENT, window_opens_utc=NOW + HOUR),
    ):
        assert run_outs(event, variance(), arrivals, NOW) == (None, ())
    unlimited = replace(CUP, total_available=None)
    assert run_outs(EVENT, variance(unlimited), arrivals, NOW)[1] == ()
    assert run_outs(EVENT, variance(pending=600), arrivals, NOW)[1] == ()
    assert run_outs(EVENT, variance(), {}, NOW) == (None, ())


def test_hours_before_the_window_opened_say_nothing() -> None:
    opened = replace(EVENT, window_opens_utc=NOW - 2 * HOUR)
    lately = {NOW - n * HOUR: 10 for n in (1, 2)}
    _, (cup,) = run_outs(opened, variance(), {CUP.id: lately}, NOW)
    assert cup.forecast.per_hour == pytest.approx(10)


def test_the_queue_takes_as_long_as_the_desks_need_for_it() -> None:
    """90 are still to come, 20 go in ten minutes; the desks opened half an hour ago."""
    funnels = {SLOT.id: Funnel(approved=120, shown=30, picked_up=30)}
    gone = {NOW - n * TEN: 20 for n in (1, 2, 3)}
    queue = queue_forecast((SLOT,), funnels, gone, NOW)
    assert queue is not None
    assert (queue.to_come, queue.ends_in) == (90, HOUR)
    assert queue.forecast.per_hour == pytest.approx(120)
    assert queue.forecast.likely / TEN == pytest.approx(4.5, rel=0.03)
    assert queue.forecast.soonest < queue.forecast.likely


def test_no_queue_without_a_slot_people_or_a_pace() -> None:
    funnels = {SLOT.id: Funnel(approved=120, shown=30, picked_up=30)}
    gone = {NOW - n * TEN: 20 for n in (1, 2, 3)}
    assert queue_forecast((SLOT,), funnels, gone, NOW + HOUR) is None
    assert queue_forecast((), funnels, gone, NOW) is None
    assert queue_forecast((SLOT,), {SLOT.id: Funnel(approved=9, picked_up=9)}, gone, NOW) is None
    assert queue_forecast((SLOT,), funnels, {}, NOW) is None
    assert queue_forecast((SLOT,), funnels, {NOW - 2 * HOUR: 500}, NOW) is None
