from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.slots import MOST_SLOTS, spans

MORNING = datetime(2027, 3, 12, 9)
THE_END = datetime(9999, 12, 31, 23, 59)
HALF_HOUR = timedelta(minutes=30)
MINUTES = st.integers(1, 600).map(lambda n: timedelta(minutes=n))


def test_a_morning_of_half_hours_with_pauses() -> None:
    made = list(spans(MORNING, MORNING + timedelta(hours=2), HALF_HOUR, timedelta(minutes=10)))
    assert [f"{starts:%H:%M}-{ends:%H:%M}" for starts, ends in made] == [
        "09:00-09:30",
        "09:40-10:10",
        "10:20-10:50",
    ]


@given(
    stretch=MINUTES,
    length=MINUTES,
    pause=st.integers(0, 120).map(lambda n: timedelta(minutes=n)),
)
def test_slots_fill_the_stretch_without_touching_each_other(
    stretch: timedelta, length: timedelta, pause: timedelta
) -> None:
    last = MORNING + stretch
    assume(length <= stretch <= MOST_SLOTS * (length + pause) - pause)
    made = list(spans(MORNING, last, length, pause))
    assert made[0][0] == MORNING
    assert all(ends - starts == length for starts, ends in made)
    assert all(after[0] - before[1] == pause for before, after in pairwise(made))
    assert made[-1][1] <= last
    assert last - made[-1][1] < length + pause, "one more would have fitted"


@pytest.mark.parametrize(
    ("last", "length", "pause", "field", "reason"),
    [
        (MORNING + HALF_HOUR, timedelta(), timedelta(), "length", "not_positive"),
        (MORNING + HALF_HOUR, -HALF_HOUR, timedelta(), "length", "not_positive"),
        (MORNING + HALF_HOUR, HALF_HOUR, -HALF_HOUR, "pause", "negative"),
        (MORNING, HALF_HOUR, timedelta(), "last", "ends_before_begin"),
        (MORNING - HALF_HOUR, HALF_HOUR, timedelta(), "last", "ends_before_begin"),
        (MORNING + HALF_HOUR, timedelta(seconds=1), timedelta(), "length", "too_many"),
        (THE_END, timedelta(microseconds=1), timedelta(), "length", "too_many"),
    ],
)
def test_a_plan_that_makes_no_sense_names_its_field(
    last: datetime, length: timedelta, pause: timedelta, field: str, reason: str
) -> None:
    with pytest.raises(InvalidField) as refusal:
        list(spans(MORNING, last, length, pause))
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_slots_up_to_the_end_of_the_calendar_are_no_trouble() -> None:
    first = THE_END - timedelta(hours=1)
    assert len(list(spans(first, THE_END, HALF_HOUR, HALF_HOUR))) == 1


def test_the_most_slots_are_possible_and_not_one_more() -> None:
    length = timedelta(minutes=1)
    assert len(list(spans(MORNING, MORNING + MOST_SLOTS * length, length))) == MOST_SLOTS
    with pytest.raises(InvalidField):
        list(spans(MORNING, MORNING + (MOST_SLOTS + 1) * length, length))
