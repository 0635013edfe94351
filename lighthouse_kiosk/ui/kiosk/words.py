"""The kiosk's words for people, items and times, as staff two metres away read them.

Verdicts and notices have modules of their own; all are short on purpose.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from lighthouse_kiosk.domain.desks import (
    DeskItem,
    LastPickup,
    Timing,
)
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.states import Review
from lighthouse_kiosk.wording import translation
from lighthouse_kiosk.wording.format import clock_in, day_in, number, on_day, span_in

translate = translation.translate
isolated = translation.isolated
in_reading_order = translation.in_reading_order


class Place(NamedTuple):
    """What times are told in: the event's zone and the present moment (UTC)."""

    zone: str
    now: datetime


def last_pickup_line(last: LastPickup | None, place: Place) -> str:
    """`10:14 at Desk 3 · by Arjun S.`, and who collected it if it was somebody else."""
    if last is None:
        return translate("kiosk", "Everything on this pass is handed out")
    line = translate("kiosk", "{time} at {desk}").format(
        time=day_and_clock(last.at, place), desk=last.desk
    )
    # a desk that nobody signed in to hands out under its own name
    by_whom = last.by if last.by != last.desk else ""
    by = translate("kiosk", "by {name}").format(name=by_whom) if by_whom else ""
    collected = (
        translate("kiosk", "collected by {name}").format(name=last.collected_by)
        if last.collected_by
        else ""
    )
    return joined(line, by, collected)


def day_and_clock(moment: datetime, place: Place) -> str:
    """The clock, with the day before it unless that is today."""
    today = day_in(place.now, place.zone, year=True)
    that_day = day_in(moment, place.zone, year=True)
    clock = clock_in(moment, place.zone)
    return clock if that_day == today else on_day(day_in(moment, place.zone), clock)


def slot_line(item: DeskItem, place: Place) -> str:
    """`10:30–11:00`, with the day before it unless that is today; empty without a slot."""
    if item.slot_starts is None or item.slot_ends is None:
        return ""
    span = span_in(item.slot_starts, item.slot_ends, place.zone)
    today = day_in(place.now, place.zone, year=True)
    same = day_in(item.slot_starts, place.zone, year=True) == today
    return span if same else on_day(day_in(item.slot_starts, place.zone), span)


def timing_line(item: DeskItem, place: Place) -> str:
    """The slot and how now lies to it: `10:30–11:00 · now`; empty without a slot."""
    slot = slot_line(item, place)
    word = {
        Timing.EARLY: translate("kiosk", "later"),
        Timing.NOW: translate("kiosk", "now"),
        Timing.LATE: translate("kiosk", "over"),
    }[item.timing]
    return joined(slot, word) if slot else ""


def holder_name(person: Person | None) -> str:
    """Name who shows a pass; nobody is known to hold one that is not known here."""
    return person.name if person else translate("kiosk", "Unknown holder")


def person_line(person: Person | None) -> str:
    if person is None:
        return translate("kiosk", "Not in this desk's list; marked for review")
    return joined(person.staff_number, person.department)


def item_line(detail: str, place: str) -> str:
    """`Blue · Shelf C4`."""
    return joined(detail, place)


def quantity_of(quantity: int, name: str) -> str:
    """`2 × Smart bottle`."""
    return translate("kiosk", "{count} × {item}").format(
        count=number(quantity), item=option_words(name)
    )


def option_words(name: str) -> str:
    """An option's name; one that only a pass's token names is not known here."""
    return name or translate("kiosk", "item not known here")


def joined(*parts: str) -> str:
    return in_reading_order(" · ".join(isolated(part) for part in parts if part))


def key_name(key: str) -> str:
    """A key as it is printed on keyboards of the language's countries."""
    return key.replace("Ctrl", translate("kiosk", "Ctrl", "the key"))


def confirm_words(count: int) -> str:
    return translate("kiosk", "Confirm {count} items", "", count).format(count=number(count))


def hand_out_words(review: Review) -> str:
    """The heading over the items in review."""
    if review.collected_by:
        return translate("kiosk", "Hand out to {name}, then confirm").format(
            name=plain(review.collected_by, 80)
        )
    return translate("kiosk", "Hand out, then confirm")
