"""The words of every verdict that is not READY."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    Cancelled,
    DeskItem,
    Expired,
    Invalid,
    LastPickup,
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
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.ui.kiosk.words import (
    Place,
    day_and_clock,
    holder_name,
    joined,
    last_pickup_line,
    person_line,
    quantity_of,
    slot_line,
    translate,
)
from lighthouse_kiosk.wording.format import listed


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """All that a refusal says. `stop` screens are amber, the others red.

    `who` and `what` name the person and the item where they are known; `offer` is the words of
    the button that hands out all the same, empty when there is none.
    """

    stop: bool
    icon: str
    eyebrow: str
    title: str
    detail: str
    tell: str
    next: str
    who: str = ""
    what: str = ""
    offer: str = ""


def _do_not() -> str:
    return translate("kiosk", "DO NOT HAND OUT")


def verdict_words(verdict: Verdict, place: Place) -> VerdictWords:
    """Say a verdict; READY, which has a screen of its own, is not accepted here."""
    match verdict:
        case NotAPass():
            return VerdictWords(
                False,
                "x",
                _do_not(),
                translate("kiosk", "Not a pass"),
                translate("kiosk", "This code isn't one of our passes"),
                translate("kiosk", "Please show the QR code from your pass e-mail or print-out."),
                translate("kiosk", "Scan the right code, or send the person to the help desk."),
            )
        case Invalid():
            return VerdictWords(
                False,
                "ban",
                _do_not(),
                translate("kiosk", "Pass not genuine"),
                translate("kiosk", "Its signature doesn't belong to any event here"),
                translate("kiosk", "We can't accept this pass. The help desk will sort it out."),
                translate("kiosk", "Send the person to the help desk and tell the organiser."),
            )
        case WrongEvent():
            return _wrong_event(verdict)
        case Revoked() | NotApproved() | Cancelled() | Expired():
            return _standing(verdict, place)
        case AlreadyPickedUp():
            return _already_picked_up(verdict, place)
        case OutsideSlot():
            return _outside_slot(verdict, place)
        case UnknownPass():
            return _unknown_pass(verdict)
        case NoPass():
            return _no_pass(verdict, place)
        case Ready():
            raise ValueError(verdict)
        case _:
            assert_never(verdict)


def _wrong_event(verdict: WrongEvent) -> VerdictWords:
    detail = (
        translate("kiosk", "This pass is for {event}").format(event=verdict.event_name)
        if verdict.event_name
        else translate("kiosk", "This pass belongs to another event")
    )
    return VerdictWords(
        False,
        "x",
        _do_not(),
        translate("kiosk", "Not a pass for this event"),
        detail,
        translate("kiosk", "Please show the pass for this event."),
        translate("kiosk", "Scan the right pass, or send the person to the help desk."),
    )


def _standing(verdict: Revoked | NotApproved | Cancelled | Expired, place: Place) -> VerdictWords:
    """Refusals for what the pass or its registration is."""
    who = verdict.person.name if verdict.person else ""
    what = person_line(verdict.person) if verdict.person else ""
    help_desk = translate("kiosk", "Send the person to the help desk.")
    match verdict:
        case Revoked():
            return _revoked(verdict, who, what)
        case NotApproved():
            return VerdictWords(
                True,
                "hourglass",
                _do_not(),
                translate("kiosk", "Not approved yet"),
                translate("kiosk", "The registration still waits for the organiser"),
                translate("kiosk", "Your registration isn't approved yet."),
                translate("kiosk", "Send the person to the organiser, who can approve it now."),
                who,
                what,
            )
        case Cancelled(rejected=rejected):
            return VerdictWords(
                False,
                "circle-x",
                _do_not(),
                translate("kiosk", "Approval withdrawn")
                if rejected
                else translate("kiosk", "Registration cancelled"),
                translate("kiosk", "This pass no longer counts"),
                translate("kiosk", "The registration for this pass is no longer in force."),
                help_desk,
                who,
                what,
            )
        case Expired(since=since, items=items):
            return VerdictWords(
                False,
                "clock-alert",
                _do_not(),
                translate("kiosk", "Pass expired"),
                translate("kiosk", "It was valid until {when}").format(
                    when=day_and_clock(since, place)
                ),
                translate("kiosk", "The time to pick up with this pass is over."),
                translate("kiosk", "A supervisor here may hand out what is left, with a reason.")
                if items
                else help_desk,
                who,
                what,
            )


def _unknown_pass(verdict: UnknownPass) -> VerdictWords:
    title = translate("kiosk", "Pass not known here")
    detail = translate("kiosk", "The pass is genuine, but this desk has no record of it")
    if not verdict.accepted:
        return VerdictWords(
            True,
            "circle-question-mark",
            translate("kiosk", "DO NOT HAND OUT YET"),
            title,
            detail,
            translate("kiosk", "Your pass is fine; the help desk will look you up."),
            translate("kiosk", "Send the person to the help desk, or call a supervisor here."),
        )
    return VerdictWords(
        True,
        "circle-question-mark",
        translate("kiosk", "CHECK THE PERSON"),
        title,
        detail,
        translate("kiosk", "Your pass is fine; may I see your staff card?"),
        translate("kiosk", "You may hand out what the pass states; it is marked for review."),
        quantity_of(verdict.item.left, verdict.item.option_name),
        translate("kiosk", "as the pass states"),
        translate("kiosk", "Hand out what it states"),
    )


def _newest(items: tuple[DeskItem, ...]) -> LastPickup | None:
    """The last pickup among these."""
    known = [item.last_pickup for item in items if item.last_pickup]
    return max(known, key=lambda last: last.at, default=None)


def _no_pass(verdict: NoPass, place: Place) -> VerdictWords:
    items = (*verdict.ready, *verdict.later)
    detail = (
        listed(quantity_of(item.left, item.option_name) for item in items)
        if items
        else translate("kiosk", "Nothing is approved for this person")
    )
    if items:
        title = translate("kiosk", "No pass to show")
        tell = translate("kiosk", "May I see your staff card? I'll ask a supervisor.")
        following = (
            translate("kiosk", "It is outside its slot: only a supervisor may hand it out now.")
            if verdict.accepted
            else translate(
                "kiosk",
                "Without a pass, only a supervisor may hand out at this desk. Call one here.",
            )
        )
    elif verdict.gone:
        title = translate("kiosk", "Everything picked up")
        tell = translate("kiosk", "All of your items were handed out already.")
        following = translate(
            "kiosk", "If the person disagrees, look at who collected it, or call the help desk."
        )
        detail = last_pickup_line(_newest(verdict.gone), place)
    else:
        title = translate("kiosk", "Nothing to pick up")
        tell = translate("kiosk", "There is nothing approved for you at this event.")
        following = translate(
            "kiosk", "Nobody can hand out here. Send the person to the organiser."
        )
    return VerdictWords(
        True,
        "user",
        translate("kiosk", "CHECK THE PERSON") if items else _do_not(),
        title,
        detail,
        tell,
        following,
        verdict.person.name,
        person_line(verdict.person),
    )


def _revoked(verdict: Revoked, who: str, what: str) -> VerdictWords:
    if verdict.replaced and verdict.status in {Status.APPROVED, None}:
        title = translate("kiosk", "Old pass")
        detail = translate("kiosk", "A newer pass was issued in its place")
        tell = translate("kiosk", "Please show your newest pass; this one was replaced.")
        following = translate("kiosk", "Scan the newest pass from the person's e-mail.")
    else:
        title = translate("kiosk", "Pass withdrawn")
        detail = translate("kiosk", "This pass no longer counts")
        tell = translate("kiosk", "This pass was withdrawn.")
        following = translate("kiosk", "Send the person to the help desk.")
    return VerdictWords(False, "history", _do_not(), title, detail, tell, following, who, what)


def _already_picked_up(verdict: AlreadyPickedUp, place: Place) -> VerdictWords:
    more = verdict.ready
    following = (
        translate("kiosk", "{items} can still be handed out.").format(
            items=listed(quantity_of(item.left, item.option_name) for item in more)
        )
        if more
        else translate("kiosk", "If the person disagrees, send them to the help desk.")
    )
    return VerdictWords(
        True,
        "triangle-alert",
        _do_not(),
        translate("kiosk", "Already picked up"),
        last_pickup_line(verdict.last_pickup, place),
        translate("kiosk", "This has already been handed out with your pass."),
        following,
        holder_name(verdict.person),
        joined(
            verdict.person.staff_number if verdict.person else "",
            quantity_of(verdict.item.quantity, verdict.item.option_name),
        ),
        translate("kiosk", "Hand out the rest") if more else "",
    )


def _outside_slot(verdict: OutsideSlot, place: Place) -> VerdictWords:
    item = verdict.item
    early = item.timing is Timing.EARLY
    if verdict.accepted:
        offer = translate("kiosk", "Hand out all the same")
        following = translate("kiosk", "You may hand out all the same; the time is noted.")
    elif verdict.ready:
        offer = translate("kiosk", "Hand out the rest")
        following = translate("kiosk", "{items} can be handed out now.").format(
            items=listed(quantity_of(other.left, other.option_name) for other in verdict.ready)
        )
    else:
        offer = ""
        following = translate("kiosk", "Only a supervisor may hand it out now.")
    return VerdictWords(
        True,
        "clock",
        translate("kiosk", "CHECK THE TIME") if verdict.accepted else _do_not(),
        translate("kiosk", "Too early") if early else translate("kiosk", "Slot is over"),
        translate("kiosk", "Pickup slot {slot}").format(slot=slot_line(item, place)),
        translate("kiosk", "Please come back in your pickup slot.")
        if early
        else translate("kiosk", "Your pickup slot has passed."),
        following,
        verdict.person.name,
        joined(verdict.person.staff_number, quantity_of(item.left, item.option_name)),
        offer,
    )
