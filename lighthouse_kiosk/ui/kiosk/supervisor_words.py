"""What is said while a supervisor proves that they stand at the desk."""

from __future__ import annotations

import math

from lighthouse_kiosk.domain.errors import LockedOut, SignInFailed, WrongSecret
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.notice_words import fault_words
from lighthouse_kiosk.ui.kiosk.states import CallingSupervisor, TakeBack
from lighthouse_kiosk.ui.kiosk.words import Place, translate
from lighthouse_kiosk.ui.words import Words
from lighthouse_kiosk.wording.format import clock_in, number


def call_words(state: CallingSupervisor) -> Words:
    """The heading while it is chosen who is here."""
    if state.error is not None:
        return fault_words(state.error)
    supervisors = state.supervisors
    if supervisors is None:
        return Words(translate("kiosk", "Looking for who may supervise…"), "")
    if not supervisors:
        return Words(
            translate("kiosk", "Nobody may supervise here"),
            translate(
                "kiosk",
                "An admin makes somebody approver or organiser in the organiser's app, under Users.",
            ),
        )
    advice = (
        translate("kiosk", "They prove it with their PIN or password. You stay at this desk.")
        if any(one.has_pin for one in supervisors)
        else translate(
            "kiosk",
            "Nobody has a PIN yet, so it takes a password. PINs are set in the organiser's app.",
        )
    )
    return Words(translate("kiosk", "Which supervisor is here?"), advice)


def prove_words(state: CallingSupervisor) -> Words:
    """The heading over the field for the PIN, and what it is for."""
    name = plain(state.chosen.name, 80) if state.chosen else ""
    has_pin = bool(state.chosen and state.chosen.has_pin)
    title = (
        translate("kiosk", "{name}: PIN or password")
        if has_pin
        else translate("kiosk", "{name}: password")
    ).format(name=name)
    about = (
        translate("kiosk", "To take the pickup back. Reason: {reason}")
        if isinstance(state.request, TakeBack)
        else translate("kiosk", "To hand out all the same. Reason: {reason}")
    )
    text = about.format(reason=plain(state.reason, 200).rstrip("."))
    if not has_pin:
        text = "\n".join(
            [text, translate("kiosk", "No PIN is set yet: it can be set in the organiser's app.")]
        )
    return Words(title, text)


def refusal_words(state: CallingSupervisor, place: Place) -> str:
    """Why the last attempt failed, as one line; empty while there is nothing to say."""
    error = state.error
    if error is None:
        return ""
    if isinstance(error, (SignInFailed, WrongSecret)):
        return translate("kiosk", "That was not it. Nothing was changed; try again.")
    if isinstance(error, LockedOut):
        minutes = max(1, math.ceil((error.until - place.now).total_seconds() / 60))
        return translate(
            "kiosk",
            "Too many wrong tries: locked until {time}, for {count} more minutes.",
            "",
            minutes,
        ).format(time=clock_in(error.until, place.zone), count=number(minutes))
    words = fault_words(error)
    return " ".join(part for part in words if part)


def supervisor_line(name: str, reason: str) -> str:
    """Who answers for what is in review."""
    return translate("kiosk", "Supervisor: {name} · {reason}").format(
        name=plain(name, 80), reason=plain(reason, 120)
    )
