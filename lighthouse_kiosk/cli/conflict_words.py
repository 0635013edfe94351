"""The four checks and the ways out of them, in words."""

from __future__ import annotations

from lighthouse_kiosk.domain.conflicts import (
    Alternative,
    NextWindow,
    OtherOption,
    OtherSlot,
    Problem,
    SmallerQuantity,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.domain.wall_time import to_local

_PROBLEMS = {
    Problem.NOT_OPEN_YET: "registration has not opened yet",
    Problem.CLOSED: "registration has closed",
    Problem.OVER_BUDGET: "the budget does not allow it",
    Problem.SOLD_OUT: "nothing is left of the option",
    Problem.TOO_FEW_LEFT: "too few are left of the option",
    Problem.SLOT_FULL: "the slot is full",
    Problem.SLOT_MISSING: "the option needs a slot",
    Problem.SLOT_CLASH: "the person has another slot at that time",
}


def problem_words(problem: Problem) -> str:
    return _PROBLEMS[problem]


def alternative_words(alternative: Alternative, event: Event) -> str:
    match alternative:
        case OtherSlot(slot=slot):
            return f"slot {slot_words(slot)} ({slot.left} left)"
        case SmallerQuantity(quantity=quantity):
            return f"quantity {quantity}"
        case OtherOption(option=option, slot=other):
            where = f" in slot {slot_words(other)}" if other else ""
            return f"option “{plain(option.name, 80)}”{where}"
        case NextWindow(opens_utc=opens):
            local = to_local(opens, event.time_zone)
            return f"from {local:%Y-%m-%d %H:%M} ({event.time_zone}) on"


def slot_words(slot: PickupSlot) -> str:
    """`2027-03-12 09:30–10:00`, in the event's zone."""
    ends = f"{slot.ends:%H:%M}" if slot.ends.date() == slot.starts.date() else str(slot.ends)
    return f"{slot.starts:%Y-%m-%d %H:%M}–{ends}"
