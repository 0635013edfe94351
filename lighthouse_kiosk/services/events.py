"""Events: create, list, get, update, delete."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import BelowCommitted, InvalidField, NeedsSecondWord, NotFound
from lighthouse_kiosk.domain.events import Event, EventPhase, EventType
from lighthouse_kiosk.domain.ids import EventId, new_id
from lighthouse_kiosk.domain.money import checked_amount, exponent
from lighthouse_kiosk.domain.registrations import MOST_QUANTITY, Status
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.domain.text import optional, required
from lighthouse_kiosk.domain.wall_time import to_utc, zone
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.event_choice import EventPlace, choose_event
from lighthouse_kiosk.services.event_plans import EventPlan, carry_out
from lighthouse_kiosk.services.records import (
    changing,
    contents,
    difference,
    record,
    require_same,
    the_event,
)
from lighthouse_kiosk.store.queries import events, registration_counts, slots
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction

EARLIEST_YEAR, LATEST_YEAR = 2026, 2032
"""A pass's token counts hours in two bytes from 2026: they last until mid-2033."""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """A new event. `budget` in minor units; window times are naive wall times in the zone."""

    name: str
    type: EventType
    currency: str
    time_zone: str
    date: date
    window_opens: datetime
    window_closes: datetime
    budget: int
    venue: str = ""
    most_items_per_person: int = 2


@dataclass(frozen=True, slots=True)
class EventChange:
    """What to change of an event; None leaves a field as it is."""

    name: str | None = None
    type: EventType | None = None
    venue: str | None = None
    currency: str | None = None
    time_zone: str | None = None
    date: date | None = None
    window_opens: datetime | None = None
    window_closes: datetime | None = None
    budget: int | None = None
    most_items_per_person: int | None = None
    active: bool | None = None


@dataclass(frozen=True, slots=True)
class EventSummary:
    """An event with its key figures. `picked_up` counts registrations with nothing left."""

    event: Event
    phase: EventPhase
    counts: Mapping[Status, int]
    picked_up: int


class Events:
    def __init__(self, context: Context) -> None:
        self._context = context

    def create_event(
        self, actor: Actor, draft: EventDraft, plan: EventPlan | None = None
    ) -> Changed[Event]:
        """Create an event with a signing key of its own, and with all that a plan has.

        Raises InvalidField naming the field; then nothing is created.
        """
        actor.require(Permission.ORGANISE)
        event = _checked(
            Event(
                id=EventId(new_id()),
                short_id=0,
                type=draft.type,
                name=draft.name,
                venue=draft.venue,
                currency=draft.currency,
                time_zone=draft.time_zone,
                date=draft.date,
                window_opens=draft.window_opens,
                window_closes=draft.window_closes,
                window_opens_utc=_unset(),
                window_closes_utc=_unset(),
                budget=draft.budget,
                budget_committed=0,
                most_items_per_person=draft.most_items_per_person,
                active=True,
            )
        )
        public_key = self._context.keys.make(event.id, 1)
        with changing(self._context, actor) as tx:
            event = replace(event, short_id=_free_short_id(tx))
            now = self._context.clock()
            events.insert_event(tx, actor.organisation_id, event, now, actor.name)
            events.insert_public_key(tx, actor.organisation_id, event.id, 1, public_key, now)
            record(tx, self._context, actor, "created", "event", event.id, {}, contents(event))
            if plan is not None:
                carry_out(tx, self._context, actor, event, plan)
        topics = (
            {Topic.OPTIONS, Topic.SLOTS, Topic.QUESTIONS, Topic.DESKS}
            if plan is not None
            else set()
        )
        return changed(event, Topic.EVENTS, *topics)

    def list_events(self, actor: Actor) -> tuple[EventSummary, ...]:
        """List events, the latest day first, each with its phase now and its counts."""
        actor.require(Permission.SEE_EVENTS)
        now = self._context.clock()
        with self._context.uow.read(actor.organisation_id) as tx:
            counts = registration_counts.count_by_event(tx, actor.organisation_id)
            return tuple(
                EventSummary(event, event.phase(now), *counts.get(event.id, ({}, 0)))
                for event in events.list_events(tx, actor.organisation_id)
            )

    def find_event(self, wanted: str | None) -> EventPlace:
        """Find an event by id, short id or name, in any organisation: for the command line.

        Raises NotFound or AmbiguousChoice.
        """
        with self._context.uow.read(EVERY_ORGANISATION) as tx:
            return choose_event(tx, wanted, self._context.clock())

    def get_event(self, actor: Actor, event_id: EventId) -> Event:
        """Raises NotFound, also for a deleted one."""
        actor.require(Permission.SEE_EVENTS)
        with self._context.uow.read(actor.organisation_id) as tx:
            return the_event(tx, actor, event_id)

    def update_event(
        self, actor: Actor, event_id: EventId, change: EventChange, *, was: Event | None = None
    ) -> Changed[Event]:
        """Change the fields given. A new zone keeps all wall times and derives the moments anew.

        Raises InvalidField, BelowCommitted for the budget, NotFound; ChangedMeanwhile when a field
        to be changed is not as it `was`.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            before = the_event(tx, actor, event_id)
            if was is not None:
                require_same("event", before, was, _given(change))
            after = _checked(_with_changes(before, change))
            if after == before:
                return changed(before)
            _guard(before, after)
            topics = {Topic.EVENTS}
            if (after.date, after.time_zone) != (before.date, before.time_zone):
                field = "date" if after.date != before.date else "time_zone"
                counts = registration_counts.count_by_status(tx, actor.organisation_id, event_id)
                _guard_day(field, counts)
                _move_slots(tx, actor, before, after)
                topics |= {Topic.SLOTS}
            events.update_event(tx, actor.organisation_id, after)
            record(
                tx, self._context, actor, "changed", "event", event_id, *difference(before, after)
            )
        return changed(after, *topics)

    def delete_event(
        self, actor: Actor, event_id: EventId, *, confirmed: bool = False
    ) -> Changed[None]:
        """Take an event off all lists; its history stays, and `restore_event` brings it back.

        Raises NeedsSecondWord while it has approved registrations, unless `confirmed`.
        """
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            event = the_event(tx, actor, event_id)
            counts = registration_counts.count_by_status(tx, actor.organisation_id, event_id)
            approved = counts.get(Status.APPROVED, 0)
            if approved and not confirmed:
                raise NeedsSecondWord(approved)
            self._set_deleted(tx, actor, event, deleted=True)
        return changed(None, Topic.EVENTS)

    def restore_event(self, actor: Actor, event_id: EventId) -> Changed[Event]:
        """Bring a deleted event back as it was; raises NotFound when there is none."""
        actor.require(Permission.ORGANISE)
        with changing(self._context, actor) as tx:
            event = events.get_event(tx, actor.organisation_id, event_id)
            if event is None or not event.deleted:
                raise NotFound("event", id=str(event_id))
            self._set_deleted(tx, actor, event, deleted=False)
        return changed(replace(event, deleted=False), Topic.EVENTS)

    def _set_deleted(self, tx: Transaction, actor: Actor, event: Event, *, deleted: bool) -> None:
        events.update_event(tx, actor.organisation_id, replace(event, deleted=deleted))
        action = "deleted" if deleted else "restored"
        was, now = {"deleted": not deleted}, {"deleted": deleted}
        record(tx, self._context, actor, action, "event", event.id, was, now)


def _unset() -> datetime:
    """Stand in for a moment that `_checked` derives."""
    return datetime.min.replace(tzinfo=UTC)


def _with_changes(event: Event, change: EventChange) -> Event:
    return replace(event, **_given(change))


def _given(change: EventChange) -> dict[str, Any]:
    return {
        name: value
        for name in EventChange.__slots__
        if (value := getattr(change, name)) is not None
    }


def _checked(event: Event) -> Event:
    """Return the event with its texts cleaned and its moments derived; raises InvalidField."""
    exponent(event.currency)
    zone(event.time_zone)
    if not EARLIEST_YEAR <= event.date.year <= LATEST_YEAR:
        raise InvalidField("date", "out_of_range", first=EARLIEST_YEAR, last=LATEST_YEAR)
    if not 1 <= event.most_items_per_person <= MOST_QUANTITY:
        raise InvalidField("most_items_per_person", "out_of_range", first=1, last=MOST_QUANTITY)
    opens = event.window_opens.replace(second=0, microsecond=0)
    closes = event.window_closes.replace(second=0, microsecond=0)
    if closes <= opens:
        raise InvalidField("window_closes", "ends_before_begin")
    return replace(
        event,
        name=required("name", event.name),
        venue=optional("venue", event.venue),
        budget=checked_amount("budget", event.budget),
        window_opens=opens,
        window_closes=closes,
        window_opens_utc=to_utc("window_opens", opens, event.time_zone, later=False),
        window_closes_utc=to_utc("window_closes", closes, event.time_zone, later=True),
    )


def _guard(before: Event, after: Event) -> None:
    if after.budget < before.budget_committed:
        raise BelowCommitted("budget", before.budget_committed, after.budget)
    if after.currency != before.currency and before.budget_committed:
        raise InvalidField("currency", "fixed_once_committed")


def _guard_day(field: str, counts: Mapping[Status, int]) -> None:
    """Passes state until when they are valid, so their day stays once any are out."""
    if counts.get(Status.APPROVED):
        raise InvalidField(field, "fixed_once_passes_are_out")


def _move_slots(tx: Transaction, actor: Actor, before: Event, after: Event) -> None:
    """Keep the slots' wall times in the new zone, and on the new day when the day moves."""
    shift = after.date - before.date
    for slot in slots.list_slots(tx, actor.organisation_id, before.id):
        starts, ends = slot.starts + shift, slot.ends + shift
        slots.set_times(
            tx,
            actor.organisation_id,
            replace(
                slot,
                starts=starts,
                ends=ends,
                starts_utc=to_utc("date", starts, after.time_zone),
                ends_utc=to_utc("date", ends, after.time_zone),
            ),
        )


def _free_short_id(tx: Transaction) -> int:
    while True:
        short_id = secrets.randbelow(2**32 - 1) + 1
        if not events.short_id_taken(tx, short_id):
            return short_id
