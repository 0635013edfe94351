"""The kiosk's words: verdicts, notices and items as staff two metres away read them.

Short on purpose: what it is, what to tell the person, what to do next.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, assert_never

from PySide6.QtCore import QCoreApplication

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
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.text import initials_name, plain
from lighthouse_kiosk.ui.format import clock_in, day_in, number, span_in
from lighthouse_kiosk.ui.kiosk.states import Notice, NoticeKind, Review
from lighthouse_kiosk.ui.words import Words, error_words

translate = QCoreApplication.translate


class Place(NamedTuple):
    """What times are told in: the event's zone and the present moment (UTC)."""

    zone: str
    now: datetime


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
            return _no_pass(verdict)
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
        case Expired(since=since):
            return VerdictWords(
                False,
                "clock-alert",
                _do_not(),
                translate("kiosk", "Pass expired"),
                translate("kiosk", "It was valid until {when}").format(when=_when(since, place)),
                translate("kiosk", "The time to pick up with this pass is over."),
                help_desk,
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
            translate("kiosk", "Send the person to the help desk."),
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


def _no_pass(verdict: NoPass) -> VerdictWords:
    items = (*verdict.ready, *verdict.later)
    detail = (
        ", ".join(quantity_of(item.left, item.option_name) for item in items)
        if items
        else translate("kiosk", "Everything was picked up")
        if verdict.gone
        else translate("kiosk", "Nothing is approved for this person")
    )
    following = (
        translate("kiosk", "Send the person to the help desk.")
        if not items
        else translate("kiosk", "You may hand out with a reason, which is kept.")
        if verdict.accepted
        else translate("kiosk", "Only a supervisor may hand out without a pass.")
    )
    return VerdictWords(
        True,
        "user",
        translate("kiosk", "CHECK THE PERSON"),
        translate("kiosk", "No pass to show"),
        detail,
        translate("kiosk", "May I see your staff card?"),
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
            items=", ".join(quantity_of(item.left, item.option_name) for item in more)
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
        _joined(
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
            items=", ".join(quantity_of(other.left, other.option_name) for other in verdict.ready)
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
        _joined(verdict.person.staff_number, quantity_of(item.left, item.option_name)),
        offer,
    )


def last_pickup_line(last: LastPickup | None, place: Place) -> str:
    """`10:14 at Desk 3 · by Arjun S.`, and who collected it if it was somebody else."""
    if last is None:
        return translate("kiosk", "Everything on this pass is handed out")
    line = translate("kiosk", "{time} at {desk}").format(time=_when(last.at, place), desk=last.desk)
    # a desk that nobody signed in to hands out under its own name
    by_whom = last.by if last.by != last.desk else ""
    by = translate("kiosk", "by {name}").format(name=by_whom) if by_whom else ""
    collected = (
        translate("kiosk", "collected by {name}").format(name=last.collected_by)
        if last.collected_by
        else ""
    )
    return _joined(line, by, collected)


def _when(moment: datetime, place: Place) -> str:
    """The clock, with the day before it unless that is today."""
    today = day_in(place.now, place.zone, year=True)
    that_day = day_in(moment, place.zone, year=True)
    clock = clock_in(moment, place.zone)
    return clock if that_day == today else f"{day_in(moment, place.zone)}, {clock}"


def slot_line(item: DeskItem, place: Place) -> str:
    """`10:30–11:00`, with the day before it unless that is today; empty without a slot."""
    if item.slot_starts is None or item.slot_ends is None:
        return ""
    span = span_in(item.slot_starts, item.slot_ends, place.zone)
    today = day_in(place.now, place.zone, year=True)
    same = day_in(item.slot_starts, place.zone, year=True) == today
    return span if same else f"{day_in(item.slot_starts, place.zone)}, {span}"


def timing_line(item: DeskItem, place: Place) -> str:
    """The slot and how now lies to it: `10:30–11:00 · now`; empty without a slot."""
    slot = slot_line(item, place)
    word = {
        Timing.EARLY: translate("kiosk", "later"),
        Timing.NOW: translate("kiosk", "now"),
        Timing.LATE: translate("kiosk", "over"),
    }[item.timing]
    return _joined(slot, word) if slot else ""


def holder_name(person: Person | None) -> str:
    """Name who shows a pass; nobody is known to hold one that is not known here."""
    return person.name if person else translate("kiosk", "Unknown holder")


def person_line(person: Person | None) -> str:
    if person is None:
        return translate("kiosk", "Not in this desk's list; marked for review")
    return _joined(person.staff_number, person.department)


def item_line(detail: str, place: str) -> str:
    """`Blue · Shelf C4`."""
    return _joined(detail, place)


def quantity_of(quantity: int, name: str) -> str:
    """`2 × Smart bottle`."""
    return f"{number(quantity)} × {option_words(name)}"


def option_words(name: str) -> str:
    """An option's name; one that only a pass's token names is not known here."""
    return name or translate("kiosk", "item not known here")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def confirm_words(count: int) -> str:
    if count == 1:
        return translate("kiosk", "Confirm 1 item")
    return translate("kiosk", "Confirm {count} items").format(count=number(count))


def hand_out_words(review: Review) -> str:
    """The heading over the items in review."""
    if review.collected_by:
        return translate("kiosk", "Hand out to {name}, then confirm").format(
            name=plain(review.collected_by, 80)
        )
    return translate("kiosk", "Hand out, then confirm")


def fault_words(error: LighthouseError | None) -> Words:
    """What went wrong and what to do; None stands for a fault of the app itself."""
    if error is None:
        return Words(
            translate("kiosk", "Something in the app went wrong"),
            translate("kiosk", "It was written to the log. Try again."),
        )
    words = error_words(error)
    # options such as --profile are not to be broken over two lines
    return Words(words.title, words.advice.replace("--", "\N{NON-BREAKING HYPHEN}" * 2))


def notice_words(notice: Notice) -> str:
    """A notice as one line."""
    about = initials_name(plain(notice.about, 80)) or holder_name(None)
    match notice.kind:
        case NoticeKind.NOTHING_TICKED:
            return translate("kiosk", "Nothing is ticked. Tick what you hand out, or cancel.")
        case NoticeKind.REVIEW_KEPT:
            return translate("kiosk", "That code was not a pass. This review is as it was.")
        case NoticeKind.OTHER_NOT_CHECKED:
            return translate("kiosk", "The other pass could not be checked: {why}.").format(
                why=fault_words(notice.error).title
            )
        case NoticeKind.SAVED_BEFORE:
            return translate("kiosk", "Saved before this: the pickup of {name}").format(name=about)
        case NoticeKind.UNDONE:
            return translate(
                "kiosk", "Undone: {name} has not picked up. Take the items back."
            ).format(name=about)
        case NoticeKind.UNDO_FAILED:
            words = fault_words(notice.error)
            return translate("kiosk", "Not undone. {what}. {advice}").format(
                what=words.title, advice=words.advice
            )
        case NoticeKind.CHANGED:
            return translate(
                "kiosk", "Not saved: another desk handed out a part just now. This is what is left."
            )
        case NoticeKind.SCAN_AGAIN:
            return translate("kiosk", "The pass scanned meanwhile was not checked. Scan it again.")
        case NoticeKind.RESTARTED:
            return translate(
                "kiosk",
                "The app had a fault and started over. All that was saved is safe; scan again.",
            )
        case _:
            assert_never(notice.kind)
