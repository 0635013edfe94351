"""Where an event is heading at its present pace: what runs out, and how long the queue will take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.forecast import Forecast, Observed, time_until
from lighthouse_kiosk.domain.funnels import Funnel
from lighthouse_kiosk.domain.ids import OptionId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.paces import PACE_STEP
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance

ARRIVAL_STEP = timedelta(hours=1)
TODAY = timedelta(hours=24)
"""Today's pace is that of the last 24 hours, so that every hour of the day is in it once."""

LATELY = timedelta(hours=1)
"""The pace of a queue is that of the last hour."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RunOut:
    """When an option, or the budget (no option), will be asked for to the last.

    `left` is what is left after all that is pending: pieces, or minor units of the currency.
    `closes_in` is how long people may still register.
    """

    option: EventOption | None
    left: int
    forecast: Forecast
    closes_in: timedelta

    @property
    def lasts(self) -> bool:
        """Whether it will do until the registration window closes, but for one case in ten."""
        return self.forecast.soonest > self.closes_in


@dataclass(frozen=True, slots=True)
class QueueForecast:
    """How long handing out to all who are still to come in the running slot will take.

    `to_come` counts registrations. The desks go on at the pace of the last hour, and hand out to
    nobody else; the slot `ends_in` that time.
    """

    slot: PickupSlot
    to_come: int
    forecast: Forecast
    ends_in: timedelta


@dataclass(frozen=True, slots=True)
class Prospects:
    """None where there is too little to say, or nothing to run out."""

    budget: RunOut | None = None
    options: tuple[RunOut, ...] = ()
    queue: QueueForecast | None = None


def arrivals_since(now: datetime) -> datetime:
    """Return the hour from which on arrivals are wanted for today's pace."""
    return _whole(now - TODAY, ARRIVAL_STEP)


def hand_outs_since(now: datetime) -> datetime:
    """Return the ten minutes from which on hand-outs are wanted for the pace of a queue."""
    return _whole(now - LATELY, PACE_STEP)


def run_outs(
    event: Event,
    variance: BudgetVariance,
    arrivals: Mapping[OptionId, Mapping[datetime, int]],
    now: datetime,
) -> tuple[RunOut | None, tuple[RunOut, ...]]:
    """Forecast the budget and each option; options of which nothing is left, or nobody knows how
    many there are, are left out.

    `arrivals` has pieces asked for by option and by the hour, from `arrivals_since` on. Money is
    counted at what options cost now. Nothing runs out while nobody may register.
    """
    if not event.active or not event.window_is_open(now):
        return None, ()
    closes_in = event.window_closes_utc - now
    found = []
    for line in variance.options:
        left = line.left_after_pending
        if left is None or left <= 0:
            continue
        seen = _observed(arrivals.get(line.option.id, {}), event, now)
        forecast = time_until(left, seen)
        if forecast is not None:
            found.append(RunOut(line.option, left, forecast, closes_in))
    return _budget(event, variance, arrivals, now), tuple(found)


def _budget(
    event: Event,
    variance: BudgetVariance,
    arrivals: Mapping[OptionId, Mapping[datetime, int]],
    now: datetime,
) -> RunOut | None:
    left = variance.available_after_pending
    money: dict[datetime, int] = {}
    whole = squares = 0
    for line in variance.options:
        cost = line.option.unit_cost
        for starts, pieces in arrivals.get(line.option.id, {}).items():
            money[starts] = money.get(starts, 0) + pieces * cost
            whole += pieces * cost
            squares += pieces * cost * cost
    if left <= 0 or not whole:
        return None
    forecast = time_until(left, _observed(money, event, now), grain=squares / whole)
    if forecast is None:
        return None
    return RunOut(None, left, forecast, event.window_closes_utc - now)


def _observed(amounts: Mapping[datetime, int], event: Event, now: datetime) -> tuple[Observed, ...]:
    """Return each hour of today's pace in which people could register, as far as it has passed."""
    opens = event.window_opens_utc
    starts, found = arrivals_since(now), []
    while starts < now:
        lasted = min(starts + ARRIVAL_STEP, now) - max(starts, opens)
        if lasted > timedelta():
            found.append(Observed(amounts.get(starts, 0), lasted))
        starts += ARRIVAL_STEP
    return tuple(found)


def queue_forecast(
    slots: tuple[PickupSlot, ...],
    by_slot: Mapping[SlotId, Funnel],
    hand_outs: Mapping[datetime, int],
    now: datetime,
) -> QueueForecast | None:
    """Forecast the slot that is running; None between slots, or when nobody is to come.

    `hand_outs` are those of all desks by their ten minutes. The pace counts from the first of the
    last hour in which anything was handed out.
    """
    slot = next((one for one in slots if one.starts_utc <= now < one.ends_utc), None)
    if slot is None or slot.id not in by_slot:
        return None
    to_come = by_slot[slot.id].to_come
    first = hand_outs_since(now)
    begun = [starts for starts, count in hand_outs.items() if count and first <= starts <= now]
    if not to_come or not begun:
        return None
    starts, seen = min(begun), []
    while starts < now:
        lasted = min(starts + PACE_STEP, now) - starts
        seen.append(Observed(hand_outs.get(starts, 0), lasted))
        starts += PACE_STEP
    forecast = time_until(to_come, seen)
    if forecast is None:
        return None
    return QueueForecast(slot, to_come, forecast, slot.ends_utc - now)


def _whole(moment: datetime, step: timedelta) -> datetime:
    return moment - (moment - _EPOCH) % step
