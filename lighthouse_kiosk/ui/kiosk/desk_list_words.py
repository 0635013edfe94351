"""The words of the kiosk's lists: people found by name, and pickups to be undone."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from lighthouse_kiosk.domain.desk_lists import LEAST_SEARCH, MOST_FOUND, DeskPickup, FoundPerson
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.notice_words import fault_words
from lighthouse_kiosk.ui.kiosk.states import Finding, LastPickups
from lighthouse_kiosk.ui.kiosk.words import (
    Place,
    day_and_clock,
    holder_name,
    item_line,
    joined,
    quantity_of,
    translate,
)
from lighthouse_kiosk.wording.format import number


class Mood(Enum):
    """What a person has here: something to hand out, only something that is gone, or nothing."""

    DUE = "due"
    GONE = "gone"
    PENDING = "pending"
    NOTHING = "nothing"


class Theirs(NamedTuple):
    mood: Mood
    words: str


def theirs_words(person: FoundPerson) -> Theirs:
    """What somebody has at this event, in a word or two."""
    if person.due:
        return Theirs(
            Mood.DUE,
            translate("kiosk", "{count} to hand out", "", person.due).format(
                count=number(person.due)
            ),
        )
    if person.handed_out:
        return Theirs(Mood.GONE, translate("kiosk", "All picked up"))
    if person.pending:
        return Theirs(Mood.PENDING, translate("kiosk", "Not approved yet"))
    return Theirs(Mood.NOTHING, translate("kiosk", "Nothing at this event"))


def found_line(person: FoundPerson) -> str:
    """What tells namesakes apart: `E11345 · Engineering · pri…an@exa…`."""
    return joined(person.staff_number, plain(person.department, 80), person.address)


class Hint(NamedTuple):
    title: str
    advice: str = ""


def find_hint(state: Finding) -> Hint | None:
    """What a search shows in place of people; None where there are some, or are about to be."""
    if state.error is not None:
        words = fault_words(state.error)
        return Hint(words.title, words.advice)
    if not state.text.strip():
        return Hint(
            translate("kiosk", "Whom are you looking for?"),
            translate("kiosk", "Type a part of the name, the staff number or the e-mail address."),
        )
    if not state.wanted:
        return Hint(
            translate("kiosk", "Type at least {count} characters", "", LEAST_SEARCH).format(
                count=number(LEAST_SEARCH)
            )
        )
    if state.fresh and not state.found:
        return Hint(
            translate("kiosk", "Nobody found for “{text}”").format(text=plain(state.text, 40)),
            translate(
                "kiosk",
                "Try the staff number, or only the first letters of the name. Who isn't in the"
                " list has nothing to pick up: send them to the help desk.",
            ),
        )
    return None


def many_words(state: Finding) -> str:
    """Say that there may be more than are shown."""
    if len(state.found or ()) < MOST_FOUND:
        return ""
    return translate(
        "kiosk", "The first {count} are shown. Type more to find fewer.", "", MOST_FOUND
    ).format(count=number(MOST_FOUND))


class PickupWords(NamedTuple):
    """A row of the list: when, who, what, where by whom, to whom, and what became of it."""

    time: str
    name: str
    item: str
    by: str
    collected: str
    status: str


def pickup_words(pickup: DeskPickup, place: Place) -> PickupWords:
    where = translate("kiosk", "at {desk}").format(desk=plain(pickup.desk, 60))
    # a desk that nobody signed in to hands out under its own name
    by_whom = (
        translate("kiosk", "by {name}").format(name=plain(pickup.by, 60))
        if pickup.by != pickup.desk
        else ""
    )
    collected = (
        translate("kiosk", "collected by {name}").format(name=plain(pickup.collected_by, 60))
        if pickup.collected_by
        else ""
    )
    name = joined(
        plain(holder_name(pickup.person), 80), pickup.person.staff_number if pickup.person else ""
    )
    return PickupWords(
        day_and_clock(pickup.at, place),
        name,
        item_line(quantity_of(pickup.quantity, pickup.option_name), plain(pickup.detail, 60)),
        joined(where, by_whom),
        collected,
        _status(pickup, place),
    )


def _status(pickup: DeskPickup, place: Place) -> str:
    back = pickup.taken_back
    if back is not None:
        return translate("kiosk", "Undone {time} by {name}: {reason}").format(
            time=day_and_clock(back.at, place), name=plain(back.by, 60), reason=plain(back.reason)
        )
    if pickup.needs_supervisor:
        return translate("kiosk", "Undo with a supervisor")
    return ""


def pickups_hint(state: LastPickups) -> Hint | None:
    """What the list shows in place of pickups; None while there are some or they are read."""
    if state.pickups is None:
        if state.error is None:
            return None
        words = fault_words(state.error)
        return Hint(words.title, words.advice)
    if state.pickups:
        return None
    if state.person is not None:
        return Hint(
            translate("kiosk", "Nothing was handed out to {name} yet").format(
                name=plain(state.person.name, 80)
            )
        )
    return Hint(
        translate("kiosk", "Nothing was handed out at this desk yet"),
        translate("kiosk", "What is handed out here appears in this list and can be undone."),
    )
