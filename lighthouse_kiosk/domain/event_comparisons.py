"""All events side by side, and sums over some of them, never across currencies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lighthouse_kiosk.domain.events import Event, EventType
from lighthouse_kiosk.domain.funnels import Funnel, add_up
from lighthouse_kiosk.domain.variance import BudgetPosition

Group = TypeVar("Group")


@dataclass(frozen=True, slots=True)
class EventFigures:
    """An event's budget in minor units of its currency, its stock in pieces, and its funnel.

    `pending_cost` is what approving everything at today's costs would add. `stock` and
    `committed_stock` are of the options that have a limit.
    """

    event: Event
    funnel: Funnel
    pending_cost: int
    stock: int
    committed_stock: int

    @property
    def available(self) -> int:
        return self.event.budget_left

    @property
    def available_after_pending(self) -> int:
        return self.available - self.pending_cost

    @property
    def committed_share(self) -> float:
        """Committed part of the budget, 0 to 1; 0 without a budget."""
        return self.event.budget_committed / self.event.budget if self.event.budget else 0.0

    @property
    def utilisation(self) -> float | None:
        """Committed part of the stock, 0 to 1; None without limited options."""
        return self.committed_stock / self.stock if self.stock else None

    @property
    def year(self) -> int:
        return self.event.date.year


@dataclass(frozen=True, slots=True)
class Amounts(BudgetPosition):
    """The budgets of `events` events together."""

    events: int


@dataclass(frozen=True, slots=True)
class Total:
    """Some events together: amounts by currency, in the order of its code, and everything else."""

    events: int
    amounts: tuple[Amounts, ...]
    funnel: Funnel
    stock: int
    committed_stock: int

    @property
    def utilisation(self) -> float | None:
        """Committed part of the stock, 0 to 1; None without limited options."""
        return self.committed_stock / self.stock if self.stock else None


@dataclass(frozen=True, slots=True)
class EventComparison:
    """Events that are not deleted, the latest day first."""

    events: tuple[EventFigures, ...]

    @property
    def total(self) -> Total:
        return total_of(self.events)

    def by_type(self) -> dict[EventType, Total]:
        """Sum up each type that occurs."""
        return self._grouped(lambda one: one.event.type)

    def by_year(self) -> dict[int, Total]:
        """Sum up each year that occurs, the latest first."""
        return self._grouped(lambda one: one.year)

    def by_type_and_year(self) -> dict[tuple[EventType, int], Total]:
        return self._grouped(lambda one: (one.event.type, one.year))

    def _grouped(self, group: Callable[[EventFigures], Group]) -> dict[Group, Total]:
        found: dict[Group, list[EventFigures]] = {}
        for one in self.events:
            found.setdefault(group(one), []).append(one)
        return {key: total_of(figures) for key, figures in found.items()}


def total_of(figures: Sequence[EventFigures]) -> Total:
    currencies = sorted({one.event.currency for one in figures})
    return Total(
        events=len(figures),
        amounts=tuple(
            _amounts(code, [one for one in figures if one.event.currency == code])
            for code in currencies
        ),
        funnel=add_up(one.funnel for one in figures),
        stock=sum(one.stock for one in figures),
        committed_stock=sum(one.committed_stock for one in figures),
    )


def _amounts(currency: str, figures: Sequence[EventFigures]) -> Amounts:
    return Amounts(
        currency=currency,
        events=len(figures),
        allocated=sum(one.event.budget for one in figures),
        committed=sum(one.event.budget_committed for one in figures),
        pending=sum(one.pending_cost for one in figures),
    )
