"""One reading of everything the dashboard shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from lighthouse_kiosk.domain.attention import (
    NEARLY_FULL,
    Attention,
    Blocked,
    BudgetNearlyGone,
    ConflictsPending,
    DoublePickup,
    DoublePickups,
    NeverShown,
    SilentDesk,
    SlotNearlyFull,
    SoldOut,
    budget_nearly_gone,
    conflicts_pending,
    nearly_full,
    never_shown,
    sold_out,
)
from lighthouse_kiosk.domain.desk_sightings import silence
from lighthouse_kiosk.domain.desks import Desk
from lighthouse_kiosk.domain.event_comparisons import Amounts, EventComparison, EventFigures, Total
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.forecast import Forecast
from lighthouse_kiosk.domain.funnels import Funnel, add_up
from lighthouse_kiosk.domain.ids import DeskId, EventId, OptionId, SlotId
from lighthouse_kiosk.domain.paces import PACE_STEP, PaceBar, pace_bars
from lighthouse_kiosk.domain.prospects import (
    Prospects,
    QueueForecast,
    RunOut,
    arrivals_since,
    hand_outs_since,
    queue_forecast,
    run_outs,
)
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT, PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance, calculate_budget_variance
from lighthouse_kiosk.domain.wall_time import zone
from lighthouse_kiosk.services.behind import (
    Figure,
    behind,
    behind_conflicts,
    behind_fact,
    behind_window,
)
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.store.queries import (
    dashboard,
    desk_sightings,
    desks,
    events,
    slots,
    variance,
)
from lighthouse_kiosk.store.unit_of_work import Transaction

__all__ = [
    "NEARLY_FULL",
    "PACE_STEP",
    "WITHOUT_SLOT",
    "Amounts",
    "Attention",
    "Blocked",
    "BudgetNearlyGone",
    "ConflictsPending",
    "Dashboard",
    "Dashboards",
    "DeskFigure",
    "DoublePickup",
    "DoublePickups",
    "EventComparison",
    "EventFigures",
    "Figure",
    "Forecast",
    "Funnel",
    "NeverShown",
    "PaceBar",
    "Prospects",
    "QueueForecast",
    "RunOut",
    "SilentDesk",
    "SlotNearlyFull",
    "SoldOut",
    "Total",
    "behind",
    "behind_conflicts",
    "behind_fact",
    "behind_window",
]

_NOBODY = Funnel()


@dataclass(frozen=True, slots=True)
class DeskFigure:
    """A desk with its hand-outs that stand. `silent_for` where it should have been heard of."""

    desk: Desk
    handed_out: int
    silent_for: timedelta | None


@dataclass(frozen=True, slots=True)
class Dashboard:
    """An event as it stood at `at`. `approved`, `pending` and `picked_up` count registrations.

    `by_option` and `by_slot` leave out what nobody ever registered for; `of_option` and `of_slot`
    answer for these too.
    """

    at: datetime
    event: Event
    variance: BudgetVariance
    funnel: Funnel
    by_option: Mapping[OptionId, Funnel]
    by_slot: Mapping[SlotId, Funnel]
    slots: tuple[PickupSlot, ...]
    pace: tuple[PaceBar, ...]
    desks: tuple[DeskFigure, ...]
    attention: tuple[Attention, ...]
    prospects: Prospects

    @property
    def approved(self) -> int:
        return self.funnel.approved

    @property
    def pending(self) -> int:
        return self.funnel.pending

    @property
    def picked_up(self) -> int:
        return self.funnel.picked_up

    def of_option(self, option_id: OptionId) -> Funnel:
        return self.by_option.get(option_id, _NOBODY)

    def of_slot(self, slot_id: SlotId) -> Funnel:
        """Those without a slot are WITHOUT_SLOT's."""
        return self.by_slot.get(slot_id, _NOBODY)


class Dashboards:
    def __init__(self, context: Context) -> None:
        self._context = context

    def figures(self, actor: Actor, event_id: EventId) -> Dashboard:
        """Read all figures of an event as of one moment. Raises NotFound."""
        actor.require(Permission.READ)
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            return read_dashboard(tx, event, actor, self._context.clock())

    def compare_events(self, actor: Actor) -> EventComparison:
        """Read budget, stock and registrations of all events that are not deleted."""
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            funnels = dashboard.funnels_by_event(tx, organisation_id)
            stocks = dashboard.stock_by_event(tx, organisation_id)
            pending = dashboard.pending_cost_by_event(tx, organisation_id)
            found = events.list_events(tx, organisation_id)
        return EventComparison(
            tuple(
                EventFigures(
                    event,
                    funnels.get(event.id, _NOBODY),
                    pending.get(event.id, 0),
                    *stocks.get(event.id, (0, 0)),
                )
                for event in found
            )
        )


def read_dashboard(tx: Transaction, event: Event, actor: Actor, now: datetime) -> Dashboard:
    """Like `Dashboards.figures`, inside an open transaction."""
    organisation_id = actor.organisation_id
    by_option = dashboard.funnels_by_option(tx, organisation_id, event.id)
    by_slot = dashboard.funnels_by_slot(tx, organisation_id, event.id)
    whole = add_up(by_option.values())
    found = calculate_budget_variance(
        event,
        variance.option_variances(tx, organisation_id, event.id),
        whole.counts,
        whole.picked_up,
    )
    planned = slots.list_slots(tx, organisation_id, event.id)
    since = min(_day_starts(event), hand_outs_since(now))
    counted = dashboard.hand_outs(tx, organisation_id, event.id, since)
    of_the_day = {starts: one for starts, one in counted.items() if starts >= _day_starts(event)}
    arrived = dashboard.arrivals(tx, organisation_id, event.id, arrivals_since(now))
    at_desks = _desks(tx, event, actor, now)
    outside = dashboard.pending_outside_window(tx, organisation_id, event)
    attention: list[Attention] = [
        *sold_out(found),
        *nearly_full(planned, {slot: one.pending for slot, one in by_slot.items()}, now),
        *budget_nearly_gone(found),
        *conflicts_pending(
            event,
            [line.option for line in found.options],
            planned,
            dashboard.pending_cells(tx, organisation_id, event.id),
            outside,
            at_least=sum(cell.registrations for cell in outside) >= dashboard.MOST_OUTSIDE_WINDOW,
        ),
    ]
    doubles = dashboard.double_pickups(tx, organisation_id, event.id)
    if doubles.count:
        attention.append(doubles)
    attention += [
        SilentDesk(one.desk, one.silent_for, one.handed_out) for one in at_desks if one.silent_for
    ]
    attention += never_shown(planned, by_slot, now)
    return Dashboard(
        at=now,
        event=event,
        variance=found,
        funnel=whole,
        by_option=by_option,
        by_slot=by_slot,
        slots=planned,
        pace=pace_bars(planned, of_the_day),
        desks=at_desks,
        attention=tuple(attention),
        prospects=_prospects(event, found, planned, by_slot, arrived, counted, now),
    )


def _prospects(
    event: Event,
    found: BudgetVariance,
    planned: tuple[PickupSlot, ...],
    by_slot: Mapping[SlotId, Funnel],
    arrived: Mapping[OptionId, Mapping[datetime, int]],
    handed_out: Mapping[datetime, Mapping[DeskId, int]],
    now: datetime,
) -> Prospects:
    budget, options = run_outs(event, found, arrived, now)
    gone = {starts: sum(by_desk.values()) for starts, by_desk in handed_out.items()}
    return Prospects(budget, options, queue_forecast(planned, by_slot, gone, now))


def _desks(tx: Transaction, event: Event, actor: Actor, now: datetime) -> tuple[DeskFigure, ...]:
    organisation_id = actor.organisation_id
    handed_out = dashboard.hand_outs_by_desk(tx, organisation_id, event.id)
    seen = desk_sightings.sightings_of_event(tx, organisation_id, event.id)
    return tuple(
        DeskFigure(desk, handed_out.get(desk.id, 0), silence(seen.get(desk.id, ()), now))
        for desk in desks.list_desks(tx, organisation_id, event.id)
    )


def _day_starts(event: Event) -> datetime:
    """Return the beginning of the ten minutes in which the event's day begins."""
    midnight = datetime.combine(event.date, datetime.min.time(), zone(event.time_zone))
    starts = midnight.astimezone(UTC)
    return starts - (starts - datetime(1970, 1, 1, tzinfo=UTC)) % PACE_STEP
