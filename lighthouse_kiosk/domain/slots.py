"""Pickup slots: stretches of the event day with a capacity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.ids import EventId, SlotId

MOST_SLOTS = 500

WITHOUT_SLOT = SlotId(UUID(int=0))
"""Stands where a slot is named for registrations that have none."""


@dataclass(frozen=True, slots=True)
class PickupSlot:
    """A slot as stored. `starts` and `ends` are naive wall times in the event's zone."""

    id: SlotId
    event_id: EventId
    starts: datetime
    ends: datetime
    starts_utc: datetime
    ends_utc: datetime
    capacity: int
    booked_count: int

    @property
    def left(self) -> int:
        return self.capacity - self.booked_count

    def overlaps(self, other: PickupSlot) -> bool:
        return self.starts_utc < other.ends_utc and other.starts_utc < self.ends_utc


def spans(
    first: datetime, last: datetime, length: timedelta, pause: timedelta = timedelta()
) -> Iterator[tuple[datetime, datetime]]:
    """Cut the stretch from `first` to `last` into slots of `length` with `pause` between them.

    A rest shorter than `length` is left out. Raises InvalidField: `ends_before_begin`,
    `not_positive`, `negative`, `too_many`.
    """
    if length <= timedelta():
        raise InvalidField("length", "not_positive")
    if pause < timedelta():
        raise InvalidField("pause", "negative")
    if last - first < length:
        raise InvalidField("last", "ends_before_begin")
    step = length + pause
    count = (last - first + pause) // step
    if count > MOST_SLOTS:
        raise InvalidField("length", "too_many", most=MOST_SLOTS)
    for place in range(count):
        start = first + place * step
        yield start, start + length


def spans_around(
    first: datetime,
    last: datetime,
    length: timedelta,
    pause: timedelta = timedelta(),
    rest: tuple[datetime, datetime] | None = None,
) -> Iterator[tuple[datetime, datetime]]:
    """Cut like `spans`, but leave out a break, e.g. for lunch, and begin anew after it.

    Raises InvalidField as `spans` does, and `rest` `ends_before_begin`.
    """
    if rest is None:
        yield from spans(first, last, length, pause)
        return
    begins, ends = rest
    if ends <= begins:
        raise InvalidField("rest", "ends_before_begin")
    pieces = [(first, min(begins, last)), (max(ends, first), last)]
    long_enough = [(start, stop) for start, stop in pieces if stop - start >= length]
    made = [each for start, stop in long_enough for each in spans(start, stop, length, pause)]
    if not made:
        # says what is wrong with the stretch or the length, whichever it is
        made = [*spans(first, last, length, pause)]
        raise InvalidField("rest", "leaves_nothing")
    if len(made) > MOST_SLOTS:
        raise InvalidField("length", "too_many", most=MOST_SLOTS)
    yield from made
