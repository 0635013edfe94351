"""One reading of everything the dashboard shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, SlotId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.variance import BudgetVariance
from lighthouse_kiosk.domain.wall_time import zone
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import the_event
from lighthouse_kiosk.services.variance import variance_of
from lighthouse_kiosk.store.queries import desks, pickups, registration_counts, slots

NEARLY_FULL = 0.9
_BUCKET = timedelta(minutes=pickups.PACE_MINUTES)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SoldOut:
    """Nothing is left of an option that `waiting` pieces are still asked for."""

    option: EventOption
    waiting: int


@dataclass(frozen=True, slots=True)
class SlotNearlyFull:
    """More pending registrations want a slot than it has places left."""

    slot: PickupSlot
    left: int
    pending: int


@dataclass(frozen=True, slots=True)
class BudgetNearlyGone:
    """Approving everything would take more than is left; both in minor units."""

    left: int
    pending: int


Attention = SoldOut | SlotNearlyFull | BudgetNearlyGone


@dataclass(frozen=True, slots=True)
class PaceBar:
    """Ten minutes of the event day: hand-outs that stand, and what the slots' bookings plan."""

    starts: datetime
    pickups: int
    planned: float


@dataclass(frozen=True, slots=True)
class Dashboard:
    """`approved`, `pending` and `picked_up` count registrations."""

    event: Event
    variance: BudgetVariance
    slots: tuple[PickupSlot, ...]
    pace: tuple[PaceBar, ...]
    attention: tuple[Attention, ...]
    desks: int

    @property
    def approved(self) -> int:
        return self.variance.counts[Status.APPROVED]

    @property
    def pending(self) -> int:
        return self.variance.counts[Status.PENDING]

    @property
    def picked_up(self) -> int:
        return self.variance.picked_up


class Dashboards:
    def __init__(self, context: Context) -> None:
        self._context = context

    def figures(self, actor: Actor, event_id: EventId) -> Dashboard:
        actor.require(Permission.READ)
        organisation_id = actor.organisation_id
        with self._context.uow.read(actor.organisation_id) as tx:
            event = the_event(tx, actor, event_id)
            variance = variance_of(tx, actor, event)
            planned = slots.list_slots(tx, organisation_id, event_id)
            wanted = registration_counts.pending_by_slot(tx, organisation_id, event_id)
            day_starts = datetime.combine(
                event.date, datetime.min.time(), zone(event.time_zone)
            ).astimezone(UTC)
            counted = pickups.pickups_by_bucket(tx, organisation_id, event_id, day_starts)
            desk_count = len(desks.list_desks(tx, organisation_id, event_id))
        return Dashboard(
            event=event,
            variance=variance,
            slots=planned,
            pace=_pace(planned, counted),
            attention=_attention(variance, planned, wanted, self._context.clock()),
            desks=desk_count,
        )


def _pace(planned: Sequence[PickupSlot], counted: Mapping[int, int]) -> tuple[PaceBar, ...]:
    """Bars from the first to the last ten minutes in which anything is planned or happened."""
    plan: dict[int, float] = {}
    for slot in planned:
        first = (slot.starts_utc - _EPOCH) // _BUCKET
        last = -((_EPOCH - slot.ends_utc) // _BUCKET)
        for bucket in range(first, last):
            plan[bucket] = plan.get(bucket, 0.0) + slot.booked_count / (last - first)
    buckets = plan.keys() | counted.keys()
    if not buckets:
        return ()
    return tuple(
        PaceBar(_EPOCH + bucket * _BUCKET, counted.get(bucket, 0), plan.get(bucket, 0.0))
        for bucket in range(min(buckets), max(buckets) + 1)
    )


def _attention(
    variance: BudgetVariance,
    planned: Sequence[PickupSlot],
    wanted: Mapping[SlotId, int],
    now: datetime,
) -> tuple[Attention, ...]:
    found: list[Attention] = [
        SoldOut(line.option, line.pending)
        for line in variance.options
        if line.option.left == 0 and line.pending
    ]
    found += [
        SlotNearlyFull(slot, slot.left, wanted[slot.id])
        for slot in planned
        if slot.ends_utc > now
        and wanted.get(slot.id, 0) > slot.left
        and slot.booked_count >= NEARLY_FULL * slot.capacity
    ]
    if variance.available_after_pending < 0:
        found.append(BudgetNearlyGone(variance.available, variance.pending))
    return tuple(found)
