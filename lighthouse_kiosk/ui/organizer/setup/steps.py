"""What was changed of an event, in words and with the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.ids import OptionId
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.undo import Step
from lighthouse_kiosk.wording.format import number, span
from lighthouse_kiosk.wording.translation import translate


def event_changed(session: Session, before: Event, after: Event, words: str) -> Step | None:
    """A change of the fields in which the two differ."""
    update = session.services.events.update_event

    def turned(wanted: Event, was: Event) -> Callable[[], Changed[Event]]:
        given = {
            name: getattr(wanted, name)
            for name in EventChange.__slots__
            if getattr(wanted, name) != getattr(was, name)
        }
        return lambda: update(session.actor, wanted.id, EventChange(**given), was=was)

    if before == after:
        return None
    return Step(words, turned(before, after), turned(after, before))


def option_added(session: Session, option: EventOption) -> Step:
    options, actor = session.services.options, session.actor
    return Step(
        translate("setup", "{name} was added").format(name=option.name),
        lambda: options.delete_option(actor, option.id),
        lambda: options.restore_option(actor, option.id),
    )


def option_deleted(session: Session, option: EventOption) -> Step:
    options, actor = session.services.options, session.actor
    return Step(
        translate("setup", "{name} was deleted").format(name=option.name),
        lambda: options.restore_option(actor, option.id),
        lambda: options.delete_option(actor, option.id),
    )


def option_changed(session: Session, before: EventOption, after: EventOption) -> Step | None:
    """A change of the fields that organisers set; None where they are the same."""
    update = session.services.options.update_option
    differing = [
        field.name
        for field in fields(after)
        if field.name in OptionChange.__slots__
        and getattr(before, field.name) != getattr(after, field.name)
    ]
    if not differing:
        return None

    def turned(wanted: EventOption, was: EventOption) -> Callable[[], Changed[EventOption]]:
        given: dict[str, Any] = {name: getattr(wanted, name) for name in differing}
        given["unlimited"] = "total_available" in given and given["total_available"] is None
        return lambda: update(session.actor, wanted.id, OptionChange(**given), was=was)

    words = {
        "name": translate("setup", "{before} is now called {after}"),
        "total_available": translate("setup", "The stock of {after} was changed"),
        "unit_cost": translate("setup", "The unit cost of {after} was changed"),
    }
    changed = translate("setup", "{after} was changed")
    pattern = words.get(differing[0], changed) if len(differing) == 1 else changed
    return Step(
        pattern.format(before=before.name, after=after.name),
        turned(before, after),
        turned(after, before),
    )


def options_ordered(
    session: Session, event: Event, before: Sequence[OptionId], after: Sequence[OptionId], name: str
) -> Step:
    """`name` is of the option that was moved."""
    order, actor = session.services.options.order_options, session.actor
    return Step(
        translate("setup", "{name} was moved").format(name=name),
        lambda: order(actor, event.id, before),
        lambda: order(actor, event.id, after),
    )


def slots_added(session: Session, made: Sequence[PickupSlot]) -> Step | None:
    slots, actor = session.services.slots, session.actor
    ids = [slot.id for slot in made]
    if not ids:
        return None
    return Step(
        translate("setup", "{count} slots were generated", "", len(ids)).format(
            count=number(len(ids))
        ),
        lambda: slots.delete_slots(actor, ids),
        lambda: slots.restore_slots(actor, ids),
    )


def slot_deleted(session: Session, slot: PickupSlot) -> Step:
    slots, actor = session.services.slots, session.actor
    return Step(
        translate("setup", "Slot {slot} was deleted").format(slot=slot_words(slot)),
        lambda: slots.restore_slots(actor, [slot.id]),
        lambda: slots.delete_slot(actor, slot.id),
    )


def slot_resized(session: Session, before: PickupSlot, after: PickupSlot) -> Step | None:
    """Another capacity."""
    update, actor = session.services.slots.update_slot, session.actor
    if before.capacity == after.capacity:
        return None
    return Step(
        translate("setup", "Slot {slot} now has {count} places", "", after.capacity).format(
            slot=slot_words(after), count=number(after.capacity)
        ),
        lambda: update(actor, after.id, before.capacity, was=after),
        lambda: update(actor, after.id, after.capacity, was=before),
    )


def slot_moved(session: Session, before: PickupSlot, after: PickupSlot) -> Step | None:
    """Other times."""
    move, actor = session.services.slots.move_slot, session.actor
    if (before.starts, before.ends) == (after.starts, after.ends):
        return None
    return Step(
        translate("setup", "Slot {before} is now {after}").format(
            before=slot_words(before), after=slot_words(after)
        ),
        lambda: move(actor, after.id, before.starts, before.ends, was=after),
        lambda: move(actor, after.id, after.starts, after.ends, was=before),
    )


def slot_words(slot: PickupSlot) -> str:
    """`10:30–11:00`."""
    return span(slot.starts.time(), slot.ends.time())
