"""What one frame may cost: tries that will probably not end in time are not begun."""

from __future__ import annotations

import random

from lighthouse_kiosk.scan.budget import Budget


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def frame(budget: Budget, clock: Clock, tries: list[tuple[str, float]], seconds: float) -> float:
    """Do what is allowed of the tries on one frame; say how long that took."""
    budget.begin(seconds)
    start = clock.now
    for kind, cost in tries:
        if budget.allows(kind):
            clock.now += cost
    budget.end()
    return clock.now - start


def test_a_try_that_took_too_long_lately_is_not_begun_near_the_end() -> None:
    clock = Clock()
    budget = Budget(clock)
    tries = [("short", 2.0), ("long", 6.0), ("short", 2.0), ("long", 6.0)]
    frame(budget, clock, tries, 20.0)  # learns what they cost
    assert frame(budget, clock, tries, 11.0) == 10.0  # no second long one
    assert frame(budget, clock, tries, 17.0) == 16.0


def test_a_share_of_the_budget_ends_before_the_rest_of_it() -> None:
    clock = Clock()
    budget = Budget(clock, 10.0)
    clock.now += 4.0
    assert not budget.allows("guess", 0.4)
    assert budget.allows("reading")


def test_a_narrowed_budget_ends_sooner_and_only_in_that_frame() -> None:
    clock = Clock()
    budget = Budget(clock)
    tries = [("try", 3.0)] * 4
    frame(budget, clock, tries, 20.0)  # learns what they cost
    budget.begin(20.0)
    budget.narrow(0.4)
    clock.now += 6.0
    assert not budget.allows("try")
    assert frame(budget, clock, tries, 20.0) == 12.0


def test_a_machine_that_was_busy_once_gets_its_tries_back() -> None:
    clock = Clock()
    budget = Budget(clock)
    frame(budget, clock, [("try", 50.0)], 100.0)
    frames = 0
    while frame(budget, clock, [("try", 1.0)], 10.0) == 0.0:
        frames += 1
    assert 10 < frames < 60
    assert frame(budget, clock, [("try", 1.0)], 10.0) == 1.0


def test_hardly_any_frame_exceeds_its_budget_once_all_is_known() -> None:
    costs = {"a": 1.0, "b": 2.0, "c": 5.0, "d": 9.5}
    clock = Clock()
    budget = Budget(clock)
    frame(budget, clock, list(costs.items()), 100.0)
    chance = random.Random(1)
    spent = [
        frame(budget, clock, [(kind, costs[kind]) for kind in chance.choices("abcd", k=6)], 10.0)
        for _ in range(500)
    ]
    assert sum(seconds > 10.0 for seconds in spent) < 50
    assert sum(spent) > 500 * 5.0  # nor is the budget left unused
