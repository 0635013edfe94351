"""Hand-outs over the event day in steps of ten minutes, beside what the slots plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from lighthouse_kiosk.domain.ids import DeskId
from lighthouse_kiosk.domain.slots import PickupSlot

PACE_STEP = timedelta(minutes=10)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_BARS = 7 * 24 * 6


@dataclass(frozen=True, slots=True)
class PaceBar:
    """Ten minutes of the event day: hand-outs that stand, and what the slots' bookings plan.

    `planned` spreads each slot's bookings evenly over the steps that it touches; `by_desk` has the
    desks that handed something out.
    """

    starts: datetime
    pickups: int
    planned: float
    by_desk: Mapping[DeskId, int] = field(default_factory=dict)


def pace_bars(
    planned: Sequence[PickupSlot], counted: Mapping[datetime, Mapping[DeskId, int]]
) -> tuple[PaceBar, ...]:
    """Return bars from the first to the last ten minutes in which anything is planned or happened.

    `counted` has hand-outs by the beginning of their ten minutes and by desk. Where years lie in
    between, the bars end after a week.
    """
    plan: dict[int, float] = {}
    for slot in planned:
        first = (slot.starts_utc - _EPOCH) // PACE_STEP
        last = -((_EPOCH - slot.ends_utc) // PACE_STEP)
        for step in range(first, last):
            plan[step] = plan.get(step, 0.0) + slot.booked_count / (last - first)
    found = {
        (starts - _EPOCH) // PACE_STEP: {desk: count for desk, count in desks.items() if count}
        for starts, desks in counted.items()
    }
    steps = plan.keys() | {step for step, desks in found.items() if desks}
    if not steps:
        return ()
    first, last = min(steps), min(max(steps), min(steps) + _MOST_BARS)
    return tuple(
        PaceBar(
            _EPOCH + step * PACE_STEP,
            sum(found.get(step, {}).values()),
            plan.get(step, 0.0),
            found.get(step, {}),
        )
        for step in range(first, last + 1)
    )
