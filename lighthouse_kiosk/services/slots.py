"""Pickup slots: generate, list, change and delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import BelowCommitted, InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import EventId, SlotId, new_id
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.slots import PickupSlot, spans_around
from lighthouse_kiosk.domain.wall_time import to_utc
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.records import (
    changing,
    contents,
    difference,
    record,
    require_same,
    the_event,
    the_slot,
)
from lighthouse_kiosk.store.queries import registration_counts, slots
from lighthouse_kiosk.store.unit_of_work import Transaction

MOST_CAPACITY = 1_000_000


@dataclass(frozen=True, slots=True)
class SlotPlan:
    """Slots to make: wall times in the event's zone, all of one length and capacity.

    `rest` is left out, e.g. a lunch break. `around_others` leaves out those that would overlap
    slots that are there. `later` says which of two moments is meant where the clocks go back over
    a slot's start.
    """

    first: datetime
    last: datetime
    length: timedelta
    capacity: int
    pause: timedelta = timedelta()
    later: bool | None = None
    rest: tuple[datetime, datetime] | None = None
    around_others: bool = False

    def spans(self) -> tuple[tuple[datetime, datetime], ...]:
        """Begin and end of each slot. Raises InvalidField."""
        return tuple(spans_around(self.first, self.last, self.length, self.pause, self.rest))


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
                for starts, ends in plan.spans()
            )
            there = slots.list_slots(tx, actor.organisation_id, event_id)
            free = tuple(new for new in made if not any(new.overlaps(old) for old in there))
            if len(free) < len(made) and not (plan.around_others and free):
                raise InvalidField("first", "overlaps")
            made = free
            add_slots_within(tx, self._context, actor, made)
        return changed(made, Topic.SLOTS)

    def list_slots(self, actor: Actor, event_id: EventId) -> tuple[PickupSlot, ...]:
        """List an event's slots, the earliest first. Raises NotFound."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            the_event(tx, actor, event_id)
            return slots.list_slots(tx, actor.organisation_id, event_id)

    def update_slot(
        self, actor: Actor, slot_id: SlotId, capacity: int, *, was: PickupSlot | None = None
    ) -> Changed[PickupSlot]:
        """Raises BelowCommitted when more than `capacity` have booked it; ChangedMeanwhile when it
        has another capacity than it `was`.
        """
        actor.require(Permission.ORGANISE)
        check_capacity(capacity)
        with changing(self._context, actor) as tx:
            slot = the_slot(tx, actor, slot_id)
            if was is not None:
                require_same("slot", slot, was, ["capacity"])
            if capacity == slot.capacity:
                return changed(slot)
            if capacity < slot.booked_count:
                raise BelowCommitted("capacity", slot.booked_count, capacity)
            slots.set_capacity(tx, actor.organisation_id, slot_id, capacity)
            before, after = {"capacity": slot.capacity}, {"capacity": capacity}
            record(tx, self._context, actor, "changed", "slot", slot_id, before, after)
        return changed(replace(slot, capacity=capacity), Topic.SLOTS)

    def move_slot(
        self,
        actor: Actor,
        slot_id: SlotId,
        starts: datetime,
        ends: datetime,
        *,
        was: PickupSlot | None = None,
    ) -> Changed[PickupSlot]:
        """Give a slot other wall times; one that is booked can only get longer, since passes say
        when it is.

        Raises InvalidField, NotFound; ChangedMeanwhile when its times are not as they `was`. A
        time that the clocks repeat is taken the first time.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_slot(tx, actor, slot_id)
            if was is not None:
                require_same("slot", before, was, ["starts", "ends"])
            if (starts, ends) == (before.starts, before.ends):
                return changed(before)
            event = the_event(tx, actor, before.event_id)
            after = _moved(before, starts, ends, event)
            there = slots.list_slots(tx, actor.organisation_id, before.event_id)
            if any(after.overlaps(other) for other in there if other.id != slot_id):
                raise InvalidField("starts", "overlaps")
            slots.set_times(tx, actor.organisation_id, after)
            record(tx, self._context, actor, "changed", "slot", slot_id, *difference(before, after))
        return changed(after, Topic.SLOTS)

    def delete_slot(self, actor: Actor, slot_id: SlotId) -> Changed[None]:
        """Take a slot off the list. Raises BelowCommitted while anybody has or wants it."""
        return self.delete_slots(actor, [slot_id])

    def delete_slots(self, actor: Actor, slot_ids: Sequence[SlotId]) -> Changed[None]:
        """Take slots off the list, all or none.

        Raises BelowCommitted while anybody has or wants one of them, NotFound.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            for slot_id in slot_ids:
                slot = the_slot(tx, actor, slot_id)
                wanted = registration_counts.count_open_of_slot(
                    tx, actor.organisation_id, slot.event_id, slot_id
                )
                if wanted:
                    raise BelowCommitted("slot", wanted, 0)
                slots.set_deleted(tx, actor.organisation_id, slot_id, deleted=True)
                record(tx, self._context, actor, "deleted", "slot", slot_id, contents(slot), {})
        return changed(None, Topic.SLOTS)

    def restore_slots(
        self, actor: Actor, slot_ids: Sequence[SlotId]
    ) -> Changed[tuple[PickupSlot, ...]]:
        """Bring deleted slots back, all or none.

        Raises NotFound where there is none that is deleted, InvalidField when one would overlap
        what is there by now, or no longer begins on the event's day.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            back = tuple(self._restore(tx, actor, slot_id) for slot_id in slot_ids)
        return changed(back, Topic.SLOTS)

    def _restore(self, tx: Transaction, actor: Actor, slot_id: SlotId) -> PickupSlot:
        if not slots.is_deleted(tx, actor.organisation_id, slot_id):
            raise NotFound("slot", id=str(slot_id))
        slot = the_slot(tx, actor, slot_id, gone_too=True)
        event = the_event(tx, actor, slot.event_id)
        if slot.starts.date() != event.date:
            raise InvalidField("first", "not_on_the_day", date=event.date.isoformat())
        there = slots.list_slots(tx, actor.organisation_id, slot.event_id)
        if any(slot.overlaps(other) for other in there):
            raise InvalidField("first", "overlaps")
        slots.set_deleted(tx, actor.organisation_id, slot_id, deleted=False)
        record(tx, self._context, actor, "restored", "slot", slot_id, {}, contents(slot))
        return slot


def _moved(slot: PickupSlot, starts: datetime, ends: datetime, event: Event) -> PickupSlot:
    """Return the slot at other times; raises InvalidField."""
    if starts.date() != event.date:
        raise InvalidField("starts", "not_on_the_day", date=event.date.isoformat())
    if ends <= starts:
        raise InvalidField("ends", "ends_before_begin")
    if slot.booked_count and starts > slot.starts:
        raise InvalidField("starts", "fixed_once_booked", count=slot.booked_count)
    if slot.booked_count and ends < slot.ends:
        raise InvalidField("ends", "fixed_once_booked", count=slot.booked_count)
    return replace(
        slot,
        starts=starts,
        ends=ends,
        starts_utc=to_utc("starts", starts, event.time_zone, later=False),
        ends_utc=to_utc("ends", ends, event.time_zone, later=False),
    )


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
