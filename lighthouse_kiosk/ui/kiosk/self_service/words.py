"""What a visitor is told about a pass: where to go and when, kindly, and nothing about why not.

Anybody may stand behind the visitor, and a pass may be in the wrong hands: names are shortened,
and what is wrong with a pass, who has collected something or when stays between the visitor and
the help desk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    Cancelled,
    DeskItem,
    Expired,
    Invalid,
    NoPass,
    NotAPass,
    NotApproved,
    OutsideSlot,
    Ready,
    Revoked,
    Timing,
    UnknownPass,
    Verdict,
    WrongEvent,
)
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.text import initials_name, plain
from lighthouse_kiosk.ui.kiosk.effects import Sound
from lighthouse_kiosk.ui.kiosk.words import (
    Place,
    quantity_of,
    slot_line,
    timing_line,
    translate,
)


class Mood(StrEnum):
    """What the screen's colour and shape say before a word is read."""

    GO = "go"
    WAIT = "wait"
    """Nothing to fetch just now, and nothing is wrong."""
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to fetch: where, what and when. Empty where the title says it, or nobody knows."""

    place: str
    what: str
    detail: str = ""
    when: str = ""
    now: bool = True


@dataclass(frozen=True, slots=True)
class Guidance:
    """All that an answer says, in reading order."""

    mood: Mood
    icon: str
    hello: str
    title: str
    text: str
    stops: tuple[Stop, ...] = ()

    def whole_text(self) -> str:
        """Every word, for telling how long reading takes and for a screen reader."""
        stops = (
            part for stop in self.stops for part in (stop.place, stop.what, stop.detail, stop.when)
        )
        return " ".join(part for part in (self.hello, self.title, self.text, *stops) if part)


def sound_of(verdict: Verdict) -> Sound:
    """The sound of a verdict: glad if there is something to fetch now, and never a refusal's."""
    return "done" if _fetched_now(verdict) else "attention"


def guidance(verdict: Verdict, event_name: str, place: Place) -> Guidance:
    """Say a verdict to the visitor of the event `event_name`."""
    now = _fetched_now(verdict)
    match verdict:
        case Ready(person, _, later):
            return _go(person, now, later, place)
        case AlreadyPickedUp(person=person):
            return _go(person, now, (), place) if now else _nothing_left(person)
        case OutsideSlot():
            return _outside_slot(verdict, now, place)
        case UnknownPass():
            return _go(None, now, (), place) if now else _ask()
        case NotAPass():
            return Guidance(
                Mood.ASK,
                "scan-qr-code",
                "",
                translate("kiosk", "Please show the QR code of your pass"),
                translate(
                    "kiosk",
                    "It is in the e-mail or on the sheet you were given. This code was another one.",
                ),
            )
        case WrongEvent():
            return Guidance(
                Mood.ASK,
                "ticket",
                "",
                translate("kiosk", "This pass is for another event"),
                translate("kiosk", "Please show the one for {event}.").format(
                    event=plain(event_name, 80)
                ),
            )
        case Revoked(replaced=True, status=Status.APPROVED | None):
            return Guidance(
                Mood.ASK,
                "mail",
                "",
                translate("kiosk", "Please show your newest pass"),
                translate(
                    "kiosk",
                    "You were sent a newer one. If you can't find it, the help desk has it too.",
                ),
            )
        case Invalid() | Revoked() | NotApproved() | Cancelled() | Expired() | NoPass():
            return _ask()
        case _:
            assert_never(verdict)


def no_answer() -> Guidance:
    """The pass could not be looked up."""
    return Guidance(
        Mood.ASK,
        "hourglass",
        "",
        translate("kiosk", "Please ask at the help desk"),
        translate(
            "kiosk",
            "This screen can't look up passes at the moment. It has nothing to do with you.",
        ),
    )


def _fetched_now(verdict: Verdict) -> tuple[DeskItem, ...]:
    """What the holder of the pass may fetch without asking anybody first."""
    match verdict:
        case Ready(ready=ready) | AlreadyPickedUp(ready=ready):
            return ready
        case OutsideSlot(item=item, accepted=True, ready=ready) if item.timing is Timing.LATE:
            return (item, *ready)
        case OutsideSlot(ready=ready):
            return ready
        case UnknownPass(item=item, accepted=True):
            return (item,)
        case _:
            return ()


def _ask() -> Guidance:
    return Guidance(
        Mood.ASK,
        "circle-question-mark",
        "",
        translate("kiosk", "Please ask at the help desk"),
        translate("kiosk", "They will gladly look after you. Please have your pass ready."),
    )


def _nothing_left(person: Person | None) -> Guidance:
    return Guidance(
        Mood.WAIT,
        "package",
        _hello(person),
        translate("kiosk", "Nothing is left to collect"),
        translate(
            "kiosk",
            "Everything on this pass was collected. If you don't think so, the help desk will look.",
        ),
    )


def _outside_slot(verdict: OutsideSlot, now: tuple[DeskItem, ...], place: Place) -> Guidance:
    item = verdict.item
    if item in now:
        text = translate("kiosk", "Your pickup time was {slot}. You can still collect it.").format(
            slot=slot_line(item, place)
        )
        return replace(_go(verdict.person, now, verdict.later, place), text=text)
    if now:
        return _go(verdict.person, now, (item, *verdict.later), place)
    slot = slot_line(item, place)
    if item.timing is not Timing.EARLY:
        return Guidance(
            Mood.ASK,
            "clock",
            _hello(verdict.person),
            translate("kiosk", "Please ask at the help desk"),
            translate(
                "kiosk", "Your pickup time was {slot}. They will see what can be done."
            ).format(slot=slot),
            _stops(verdict.later, place),
        )
    text = (
        translate("kiosk", "You are early. If nobody is waiting there, you may ask right now.")
        if verdict.accepted
        else translate("kiosk", "You are early. What is yours will be there for you.")
    )
    return Guidance(
        Mood.WAIT,
        "clock",
        _hello(verdict.person),
        translate("kiosk", "Your pickup time is {slot}").format(slot=slot),
        text,
        _stops((item, *verdict.later), place),
    )


def _go(
    person: Person | None, now: Sequence[DeskItem], later: Sequence[DeskItem], place: Place
) -> Guidance:
    places = {plain(item.place, 80) for item in now}
    count = sum(item.left for item in now)
    only = places.pop() if len(places) == 1 else None
    if only is None:
        title = translate("kiosk", "Please go to these %n places", "", len(places))
    elif only:
        title = translate("kiosk", "Please go to {place}").format(place=only)
    else:
        title = translate("kiosk", "Please go to the pickup counter")
    return Guidance(
        Mood.GO,
        "map-pin",
        _hello(person),
        title,
        translate("kiosk", "%n items are ready for you", "", count),
        (*_stops(now, place, told=only, now=True), *_stops(later, place)),
    )


def _stops(
    items: Sequence[DeskItem], place: Place, *, told: str | None = None, now: bool = False
) -> tuple[Stop, ...]:
    """One line for each item, in the order of their places; `told` is named already.

    What may be fetched `now` though its slot is over is not called over.
    """
    ordered = sorted(items, key=lambda item: plain(item.place, 80)) if told is None else items
    return tuple(
        Stop(
            "" if plain(item.place, 80) == told else plain(item.place, 80),
            quantity_of(item.left, plain(item.option_name, 80)),
            plain(item.detail, 80),
            "" if now and item.timing is not Timing.NOW else timing_line(item, place),
            now=now,
        )
        for item in ordered
    )


def _hello(person: Person | None) -> str:
    """The first name and one letter: enough to know oneself, too little for who looks on."""
    name = initials_name(plain(person.name, 80)) if person else ""
    return translate("kiosk", "Hello, {name}").format(name=name) if name else ""
