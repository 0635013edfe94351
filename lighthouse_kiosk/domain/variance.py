"""Where an event's budget and stock stand, and what approving everything would mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.registrations import Status


@dataclass(frozen=True, slots=True)
class OptionVariance:
    """One option's stock in pieces and money in minor units."""

    option: EventOption
    pending: int
    pending_cost: int
    committed_cost: int
    picked_up: int
    waiting: int = 0
    """Pending registrations, each of another person."""

    @property
    def left_after_pending(self) -> int | None:
        """What would be left if everything pending were approved; below zero where it can't be."""
        return None if self.option.left is None else self.option.left - self.pending

    @property
    def utilisation(self) -> float | None:
        """Committed share of the total, 0 to 1; None when unlimited or empty."""
        total = self.option.total_available
        return self.option.committed_count / total if total else None


@dataclass(frozen=True, slots=True)
class BudgetPosition:
    """Amounts in minor units of `currency`.

    `pending` is what approving every pending registration at today's costs would add.
    """

    currency: str
    allocated: int
    committed: int
    pending: int

    @property
    def available(self) -> int:
        return self.allocated - self.committed

    @property
    def available_after_pending(self) -> int:
        return self.available - self.pending

    @property
    def committed_share(self) -> float:
        """Committed part of the budget, 0 to 1; 0 without a budget."""
        return self.committed / self.allocated if self.allocated else 0.0


@dataclass(frozen=True, slots=True)
class BudgetVariance(BudgetPosition):
    """An event's budget, and the options and registrations that it went to."""

    options: tuple[OptionVariance, ...]
    counts: Mapping[Status, int]
    picked_up: int
    """Approved registrations that are completely picked up."""


def calculate_budget_variance(
    event: Event,
    options: tuple[OptionVariance, ...],
    counts: Mapping[Status, int],
    picked_up: int,
) -> BudgetVariance:
    return BudgetVariance(
        currency=event.currency,
        allocated=event.budget,
        committed=event.budget_committed,
        pending=sum(option.pending_cost for option in options),
        options=options,
        counts={status: counts.get(status, 0) for status in Status},
        picked_up=picked_up,
    )
