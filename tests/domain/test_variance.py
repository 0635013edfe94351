from __future__ import annotations

from dataclasses import replace

import pytest

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.variance import OptionVariance, calculate_budget_variance
from tests.domain.test_conflicts import EVENT, option


def test_available_is_what_is_not_committed_and_pending_counts_at_todays_costs() -> None:
    event = replace(EVENT, budget=1000, budget_committed=400)
    options = (
        OptionVariance(option(1, committed=4), 2, 200, 400, 1),
        OptionVariance(option(2, total=None), 5, 500, 0, 0),
    )
    variance = calculate_budget_variance(event, options, {Status.APPROVED: 3}, picked_up=1)
    assert (variance.allocated, variance.committed, variance.pending) == (1000, 400, 700)
    assert (variance.available, variance.available_after_pending) == (600, -100)
    assert variance.committed_share == pytest.approx(0.4)
    assert variance.counts == {
        Status.PENDING: 0,
        Status.APPROVED: 3,
        Status.REJECTED: 0,
        Status.CANCELLED: 0,
    }


@pytest.mark.parametrize(("total", "share"), [(10, 0.4), (None, None), (0, None)])
def test_utilisation_is_the_committed_share_of_a_limited_option(
    total: int | None, share: float | None
) -> None:
    line = OptionVariance(option(total=total, committed=4 if total != 0 else 0), 0, 0, 0, 0)
    assert line.utilisation == share


def test_without_a_budget_nothing_is_committed() -> None:
    event = replace(EVENT, budget=0)
    assert calculate_budget_variance(event, (), {}, 0).committed_share == 0
