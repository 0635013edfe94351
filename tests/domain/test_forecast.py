"""The forecast's range holds what it promises, and means the same in every unit."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.forecast import (
    FARTHEST,
    LEAST_ARRIVALS,
    Forecast,
    Observed,
    dispersion,
    time_until,
)

HOUR = timedelta(hours=1)
WINDOWS = st.lists(st.integers(0, 60), min_size=2, max_size=30)


def hours_of(amounts: list[int]) -> list[Observed]:
    return [Observed(amount, HOUR) for amount in amounts]


def known(left: int, amounts: list[int]) -> Forecast:
    found = time_until(left, hours_of(amounts))
    assert found is not None
    return found


def supposed(left: int, amounts: list[int], grain: float = 1.0) -> Forecast:
    """For amounts that chance chose: those that tell too little are passed over."""
    found = time_until(left, hours_of(amounts), grain=grain)
    assume(found is not None)
    assert found is not None
    return found


@pytest.mark.parametrize("rate", [0.5, 4.0, 60.0])
@pytest.mark.parametrize("left", [1, 10, 300])
def test_the_range_covers_what_then_happens(rate: float, left: int) -> None:
    """Rates are watched for a day, then it is seen when the last piece really goes: about one in
    ten is sooner than `soonest`, one in ten later than `latest`, half before `likely`.
    """
    chance = random.Random(7)
    sooner = before = later = trials = 0
    while trials < 1_000:
        amounts = [poisson(chance, rate) for _ in range(24)]
        found = time_until(left, hours_of(amounts))
        if found is None:
            continue
        trials += 1
        truly = timedelta(hours=chance.gammavariate(left, 1 / rate))
        sooner += truly < found.soonest
        before += truly < found.likely
        later += truly > (found.latest or FARTHEST)
    assert 0.05 < sooner / trials < 0.15
    assert 0.43 < before / trials < 0.57
    assert 0.05 < later / trials < 0.15


def poisson(chance: random.Random, mean: float) -> int:
    count, at = -1, 0.0
    while at < 1.0:
        at += chance.expovariate(mean)
        count += 1
    return count


def test_the_time_to_the_next_is_pareto() -> None:
    """Until one more arrival, the exact quantiles are known in closed form (Lomax)."""
    found = known(1, [5] * 20)
    a, hours = 100.5, 20.0
    for told, share in ((found.soonest, 0.1), (found.likely, 0.5), (found.latest, 0.9)):
        exact = hours * ((1 - share) ** (-1 / a) - 1)
        assert told is not None
        assert told / HOUR == pytest.approx(exact, rel=0.06, abs=0.005)


@given(WINDOWS, st.integers(0, 10_000))
def test_the_range_is_in_order(amounts: list[int], left: int) -> None:
    found = supposed(left, amounts)
    assert timedelta() <= found.soonest <= found.likely
    assert found.latest is None or found.likely <= found.latest
    assert found.per_hour == pytest.approx(sum(amounts) / len(amounts))


@given(WINDOWS, st.integers(1, 5_000), st.integers(1, 5_000))
def test_more_takes_longer(amounts: list[int], left: int, more: int) -> None:
    assert supposed(left, amounts).likely < supposed(left + more, amounts).likely


@given(WINDOWS, st.integers(1, 5_000), st.sampled_from([7, 100, 46_000]))
def test_cents_and_crates_say_the_same(amounts: list[int], left: int, unit: int) -> None:
    pieces = supposed(left, amounts)
    money = supposed(left * unit, [amount * unit for amount in amounts], grain=unit)
    assert money.soonest / HOUR == pytest.approx(pieces.soonest / HOUR, rel=1e-6, abs=1e-6)
    assert money.likely / HOUR == pytest.approx(pieces.likely / HOUR, rel=1e-6, abs=1e-6)


@given(st.integers(10, 40), st.integers(50, 5_000))
def test_who_has_watched_longer_knows_better(pace: int, left: int) -> None:
    short, long = (supposed(left, [pace - 5, pace + 5] * days) for days in (3, 30))
    assert short.latest is not None
    assert long.latest is not None
    assert long.latest - long.soonest <= short.latest - short.soonest


def test_batches_tell_less_than_as_many_who_came_one_by_one() -> None:
    one_by_one = known(500, [50] * 24)
    at_once = known(500, ([0] * 3 + [200]) * 6)
    assert one_by_one.per_hour == at_once.per_hour
    assert one_by_one.latest is not None
    assert at_once.latest is None or (
        at_once.latest - at_once.soonest > 3 * (one_by_one.latest - one_by_one.soonest)
    )
    assert dispersion(hours_of([50] * 24)) == 0
    assert dispersion(hours_of([0, 0, 0, 200] * 6)) > 100


@given(st.lists(st.integers(0, 1), max_size=int(LEAST_ARRIVALS) - 1))
def test_too_little_to_say(amounts: list[int]) -> None:
    assert time_until(10, hours_of(amounts)) is None


def test_one_great_batch_is_too_little_too() -> None:
    assert time_until(10, hours_of([0] * 23 + [10_000])) is None


def test_nothing_left_takes_no_time_and_ages_are_not_told() -> None:
    nothing = known(0, [10] * 10)
    assert (nothing.soonest, nothing.latest) == (timedelta(), timedelta())
    assert time_until(10**9, hours_of([10] * 10)) is None
    assert time_until(10, []) is None
    assert time_until(10, [Observed(100, timedelta())]) is None
