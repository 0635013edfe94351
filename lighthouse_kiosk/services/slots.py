"""Pickup slots: generate, list, change and delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import BelowCommitted, InvalidField
from lighthouse_kiosk.domain.ids import EventId, SlotId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot, spans
from lighthouse_kiosk.domain.wall_time import to_utc
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import changing, contents, record, the_event, the_slot
from lighthouse_kiosk.store.queries import registration_counts, slots
from lighthouse_kiosk.store.unit_of_work import Transaction

MOST_CAPACITY = 1_000_000


@dataclass(frozen=True, slots=True)
class SlotPlan:
    """Slots to make: wall times in the event's zone, all of one length and capacity.

    `later` says which of two moments is meant where the clocks go back over a slot's start.
    """

    first: datetime
    last: datetime
    length: timedelta
    capacity: int
    pause: timedelta = timedelta()
    later: bool | None = None


class Slots:
    def __init__(self, context: Context) -> None:
        self._context = context

    def generate_slots(
        self, actor: Actor, event_id: EventId, plan: SlotPlan
    ) -> Changed[tuple[PickupSlot, ...]]:
        """Add slots to an event.

        Raises InvalidField: also when the first does not begin on the event's day, one overlaps
        what is there, or begins or ends at a time that the clocks skip, or repeat without the plan
        saying which is meant.
        """
        actor.require(Permission.ORGANISE)
        check_capacity(plan.capacity)
        with changing(self._context, actor) as tx:
            event = the_event(tx, actor, event_id)
            if plan.first.date() != event.date:
                raise InvalidField("first", "not_on_the_day", date=event.date.isoformat())
            made = tuple(
                PickupSlot(
                    id=SlotId(new_id()),
                    event_id=event_id,
                    starts=starts,
                    ends=ends,
                    starts_utc=to_utc("first", starts, event.time_zone, later=plan.later),
                    ends_utc=_end(starts, ends, event.time_zone, plan.later),
                    capacity=plan.capacity,
                    booked_count=0,
                )
                for starts, ends in spans(plan.first, plan.last, plan.length, plan.pause)
            )
            there = slots.list_slots(tx, actor.organisation_id, event_id)
            if any(new.overlaps(old) for new in made for old in there):
                raise InvalidField("first", "overlaps")
            add_slots_within(tx, self._context, actor, made)
        return changed(made, Topic.SLOTS)

    def list_slots(self, actor: Actor, event_id: EventId) -> tuple[PickupSlot, ...]:
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return slots.list_slots(tx, actor.organisation_id, event_id)

    def update_slot(self, actor: Actor, slot_id: SlotId, capacity: int) -> Changed[PickupSlot]:
        """Raises BelowCommitted when more than `capacity` have booked it."""
        actor.require(Permission.ORGANISE)
        check_capacity(capacity)
        with changing(self._context, actor) as tx:
            slot = the_slot(tx, actor, slot_id)
            if capacity < slot.booked_count:
                raise BelowCommitted("capacity", slot.booked_count, capacity)
            slots.set_capacity(tx, actor.organisation_id, slot_id, capacity)
            before, after = {"capacity": slot.capacity}, {"capacity": capacity}
            record(tx, self._context, actor, "changed", "slot", slot_id, before, after)
        return changed(replace(slot, capacity=capacity), Topic.SLOTS)

    def delete_slot(self, actor: Actor, slot_id: SlotId) -> Changed[None]:
        """Take a slot off the list. Raises BelowCommitted while anybody has or wants it."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            slot = the_slot(tx, actor, slot_id)
            wanted = registration_counts.count_open_of_slot(
                tx, actor.organisation_id, slot.event_id, slot_id
            )
            if wanted:
                raise BelowCommitted("slot", wanted, 0)
            slots.delete_slot(tx, actor.organisation_id, slot_id)
            record(tx, self._context, actor, "deleted", "slot", slot_id, contents(slot), {})
        return changed(None, Topic.SLOTS)


def add_slots_within(
    tx: Transaction, context: Context, actor: Actor, made: Sequence[PickupSlot]
) -> None:
    """Add slots that were checked, inside an open transaction."""
    if not made:
        return
    slots.insert_slots(tx, actor.organisation_id, made, context.clock())
    for slot in made:
        record(tx, context, actor, "created", "slot", slot.id, {}, contents(slot))


def _end(starts: datetime, ends: datetime, zone: str, later: bool | None) -> datetime:
    """Return when a slot ends: where its end comes twice, the first time after its start."""
    end = to_utc("last", ends, zone, later=later)
    if later:
        sooner = to_utc("last", ends, zone, later=False)
        return sooner if sooner > to_utc("first", starts, zone, later=True) else end
    return end


def check_capacity(capacity: int) -> None:
    """Raises InvalidField."""
    if not 0 < capacity <= MOST_CAPACITY:
        raise InvalidField("capacity", "out_of_range", first=1, last=MOST_CAPACITY)
