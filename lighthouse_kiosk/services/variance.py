"""Where the budget stands."""

from __future__ import annotations

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.variance import BudgetVariance, calculate_budget_variance
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import registration_counts, variance
from lighthouse_kiosk.store.unit_of_work import Transaction


class Variance:
    def __init__(self, context: Context) -> None:
        self._context = context

    def budget_variance(self, actor: Actor, event_id: EventId) -> BudgetVariance:
        """Say where the budget and each option stand, in minor units. Raises NotFound."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            return variance_of(tx, actor, the_event(tx, actor, event_id))


def variance_of(tx: Transaction, actor: Actor, event: Event) -> BudgetVariance:
    organisation_id = actor.organisation_id
    return calculate_budget_variance(
        event,
        variance.option_variances(tx, organisation_id, event.id),
        registration_counts.count_by_status(tx, organisation_id, event.id),
        registration_counts.count_picked_up(tx, organisation_id, event.id),
    )
