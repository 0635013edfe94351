"""Errors to words: what the services refuse, said the way an organiser would say it.

Every text passes through `translate("words", ...)` so that languages can be added; figures come
in by name, and data is only ever put in as a value, never read as a template.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from lighthouse_kiosk.domain.credentials import Credential
from lighthouse_kiosk.domain.errors import BelowCommitted, InvalidField, LighthouseError, NotFound
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.decision_words import (
    answer_changed,
    conflict_refused,
    registration_changed,
)
from lighthouse_kiosk.ui.field_words import data_number, data_text, field_advice, field_name
from lighthouse_kiosk.ui.file_words import file_advice
from lighthouse_kiosk.ui.machine_words import (
    backup_advice,
    camera_advice,
    database_advice,
    folder_advice,
    restore_advice,
)
from lighthouse_kiosk.wording.format import clock, listed, locale, money, number
from lighthouse_kiosk.wording.question_words import (
    choice_is_taken,
    kept_with_answers,
    refused_answer,
)
from lighthouse_kiosk.wording.terms import role_word, status_word
from lighthouse_kiosk.wording.translation import translate


class Words(NamedTuple):
    """What happened, and what to do about it."""

    title: str
    advice: str


def error_words(error: LighthouseError, currency: str = "") -> Words:
    """Say what happened and what to do; `currency` writes amounts of money as such."""
    if isinstance(error, InvalidField):
        return Words(
            translate("words", "Please check the {field}").format(field=field_name(error.field)),
            field_advice(error),
        )
    if isinstance(error, BelowCommitted):
        deleting = data_text(error, "field") in {"option", "slot"}
        title = (
            translate("words", "It is in use")
            if deleting
            else translate("words", "That is too low")
        )
        return Words(title, _below_committed(error, currency))
    say = _ERRORS.get(error.code, _unexpected)
    return say(error)


def inline_words(error: LighthouseError, currency: str = "") -> str:
    """One line for the space under a field."""
    if isinstance(error, InvalidField):
        return field_advice(error)
    words = error_words(error, currency)
    return words.advice if isinstance(error, BelowCommitted) else sentences(words)


def sentences(words: Words) -> str:
    """What happened and what to do, one after the other."""
    return translate("words", "{title}. {advice}").format(title=words.title, advice=words.advice)


def _below_committed(error: BelowCommitted, currency: str) -> str:
    committed = data_number(error, "committed")
    if data_text(error, "field") == "budget":
        amount = money(committed, currency) if currency else number(committed)
        return translate("words", "{amount} is committed; it can't go below that.").format(
            amount=amount
        )
    if data_text(error, "field") == "capacity":
        return translate(
            "words", "{count} places are booked; it can't go below that.", "", committed
        ).format(count=number(committed))
    if data_text(error, "field") in {"option", "slot"}:
        return translate(
            "words",
            "{count} registrations hold it, so it can't be deleted. Move or cancel them.",
            "",
            committed,
        ).format(count=number(committed))
    return translate(
        "words", "{count} are committed; it can't go below that.", "", committed
    ).format(count=number(committed))


def _unexpected(error: LighthouseError) -> Words:
    return Words(
        translate("words", "That didn't work"),
        translate("words", "Nothing was changed. Please try again. ({code})").format(
            code=plain(error.code, 60)
        ),
    )


def _entity(error: LighthouseError) -> str:
    names = {
        "event": translate("words", "event"),
        "option": translate("words", "option"),
        "slot": translate("words", "pickup slot"),
        "question": translate("words", "question"),
        "person": translate("words", "person"),
        "registration": translate("words", "registration"),
        "pass": translate("words", "pass"),
        "desk": translate("words", "pickup desk"),
        "user": translate("words", "user"),
        "organisation": translate("words", "organisation"),
        "pickup": translate("words", "pickup"),
        "import": translate("words", "import"),
    }
    what = data_text(error, "what")
    return names.get(what, what or translate("words", "entry"))


def _not_found(error: LighthouseError) -> Words:
    what = _entity(error)
    capital = what[:1].upper() + what[1:]
    if isinstance(error, NotFound) and error.what == "event":
        return Words(
            translate("words", "Event not found"),
            translate("words", "Check its name or number in All events, or create it first."),
        )
    return Words(
        translate("words", "{what} not found").format(what=capital),
        translate("words", "Somebody may have removed it in the meantime. Reload and try again."),
    )


def _already_exists(error: LighthouseError) -> Words:
    value = data_text(error, "value")
    return Words(
        translate("words", "Already there"),
        translate("words", "There is already a {what} with the {field} “{value}”.").format(
            what=_entity(error), field=field_name(data_text(error, "field")), value=value
        )
        if value
        else translate("words", "There is already such a {what}.").format(what=_entity(error)),
    )


def _role(error: LighthouseError) -> str:
    try:
        return role_word(Role(data_text(error, "role")))
    except ValueError:
        return data_text(error, "role")


def _ambiguous_choice(error: LighthouseError) -> Words:
    names = error.data.get("names", ())
    found = [plain(str(name), 60) for name in names] if isinstance(names, tuple) else []
    return Words(
        translate("words", "More than one {what} fits").format(what=_entity(error)),
        translate("words", "Say which one: {names}").format(names=listed(found)),
    )


def _too_many_items(error: LighthouseError) -> Words:
    return Words(
        translate("words", "That is more than one person may have"),
        translate(
            "words",
            "At most {most} items per person; this one has {has} and would get {wanted} more.",
        ).format(
            most=number(data_number(error, "most")),
            has=number(data_number(error, "has")),
            wanted=number(data_number(error, "wanted")),
        ),
    )


def _wrong_secret(error: LighthouseError) -> Words:
    is_pin = data_text(error, "kind") == Credential.PIN
    return Words(
        translate("words", "That PIN is wrong")
        if is_pin
        else translate("words", "That password is wrong"),
        translate("words", "Try again. After five wrong tries you have to wait."),
    )


def _locked_out(error: LighthouseError) -> Words:
    until = error.data.get("until")
    when = clock(until.astimezone().time()) if isinstance(until, datetime) else ""
    return Words(
        translate("words", "Too many wrong tries"),
        translate("words", "Nothing is accepted until {when}. Wait, then try again.").format(
            when=when
        ),
    )


def _desk_closed(error: LighthouseError) -> Words:
    event = data_text(error, "event")
    return Words(
        translate("words", "Nothing is handed out for {event} now").format(event=event),
        translate("words", "The event was deleted. Ask an organiser which one to open.")
        if data_text(error, "reason") == "deleted"
        else translate("words", "The event is not active. An organiser can activate it."),
    )


def _illegal_move(error: LighthouseError) -> Words:
    try:
        status = status_word(Status(data_text(error, "status")))
    except ValueError:
        status = data_text(error, "status")
    return Words(
        translate("words", "This registration is already “{status}”").format(status=status),
        translate("words", "Nothing was changed. The list shows where it stands now."),
    )


def _does_not_match(error: LighthouseError) -> Words:
    title = translate("words", "What was handed out doesn't fit this registration")
    match data_text(error, "reason"):
        case "other_event":
            advice = translate("words", "It is of another event. Nothing was changed.")
        case "not_approved":
            advice = translate("words", "It is not approved. Nothing was changed.")
        case _:
            advice = translate(
                "words", "Handed out: {pieces}. Left on it: {left}. Nothing was changed."
            ).format(
                pieces=number(data_number(error, "pieces")), left=number(data_number(error, "left"))
            )
    return Words(title, advice)


_ERRORS: dict[str, Callable[[LighthouseError], Words]] = {
    "error": _unexpected,
    "not_found": _not_found,
    "already_exists": _already_exists,
    "not_allowed": lambda error: Words(
        translate("words", "Your role doesn't allow this"),
        translate(
            "words", "You are signed in as {role}. Ask an admin of your organisation."
        ).format(role=_role(error)),
    ),
    "sign_in_failed": lambda _: Words(
        translate("words", "E-mail or password is wrong"),
        translate("words", "Check both and try again. An admin can set a new password for you."),
    ),
    "wrong_secret": _wrong_secret,
    "locked_out": _locked_out,
    "pin_needed": lambda error: Words(
        translate("words", "The desk {desk} has a PIN").format(desk=data_text(error, "desk")),
        translate("words", "Type it to open the desk. An organiser knows it."),
    ),
    "desk_closed": _desk_closed,
    "session_locked": lambda _: Words(
        translate("words", "The session is locked"),
        translate("words", "Unlock it with your password or PIN."),
    ),
    "session_ended": lambda _: Words(
        translate("words", "You have been signed out"),
        translate("words", "Your account or its role was changed. Sign in again."),
    ),
    "last_admin": lambda _: Words(
        translate("words", "This is the last admin"),
        translate("words", "Make somebody else an admin first; then this one can go."),
    ),
    "not_oneself": lambda _: Words(
        translate("words", "Not with your own account"),
        translate("words", "Ask another admin to do this for you."),
    ),
    "illegal_move": _illegal_move,
    "answer_refused": lambda error: Words(*refused_answer(error)),
    "has_answers": lambda error: Words(*kept_with_answers(error)),
    "choice_taken": lambda error: Words(*choice_is_taken(error)),
    "has_pickups": lambda _: Words(
        translate("words", "Something has already been picked up"),
        translate("words", "Undo the pickup at the desk first; then this can be taken back."),
    ),
    "needs_second_word": lambda error: Words(
        translate(
            "words",
            "This event has {count} approved registrations",
            "",
            data_number(error, "approved"),
        ).format(count=number(data_number(error, "approved"))),
        translate("words", "Their passes stop working when it is deleted. Confirm to delete it."),
    ),
    "ambiguous_choice": _ambiguous_choice,
    "too_many_items": _too_many_items,
    "undo_too_late": lambda _: Words(
        translate("words", "It is too late to undo this at the desk"),
        translate("words", "A desk may undo for 15 minutes. Ask a supervisor to do it now."),
    ),
    "already_undone": lambda _: Words(
        translate("words", "This import was undone before"),
        translate("words", "There is nothing left to undo. The list shows when, and by whom."),
    ),
    "changed_meanwhile": lambda error: Words(
        translate("words", "It was changed again in the meantime"),
        translate(
            "words", "The {field} is kept as it is now. Change it by hand if need be."
        ).format(field=field_name(data_text(error, "field"))),
    ),
    "already_reversed": lambda _: Words(
        translate("words", "This pickup was undone before"),
        translate("words", "There is nothing left to undo."),
    ),
    "does_not_match": _does_not_match,
    "signing_key_missing": lambda error: Words(
        translate("words", "This computer can't sign passes for {event}").format(
            event=data_text(error, "event")
        ),
        translate(
            "words",
            "Its key is on another computer. Approve there, or let an organiser make a new key "
            "here; passes that are out stay valid.",
        ),
    ),
    "database_unreachable": lambda error: Words(
        translate("words", "The database can't be opened"), database_advice(error)
    ),
    "database_newer": lambda error: Words(
        translate("words", "The database was made by a newer Lighthouse"),
        translate(
            "words",
            "Install the newest version of the app to open it. Nothing was changed. "
            "(Database {found}, this app {known})",
        ).format(found=data_text(error, "found"), known=data_text(error, "known")),
    ),
    "sqlite_too_old": lambda error: Words(
        translate("words", "The SQLite on this computer is too old to be safe"),
        translate(
            "words",
            "Version {found} can lose what was saved; {needed} or newer is needed. Set the app up "
            "again with packaging/bootstrap.py, which brings one along.",
        ).format(found=data_text(error, "found"), needed=data_text(error, "needed")),
    ),
    "disk_full": lambda error: Words(
        translate("words", "The disk is full"),
        translate(
            "words",
            "Only {free} are free at {where}. What was saved before is kept; make room, then try"
            " again.",
        ).format(
            free=locale().formattedDataSize(data_number(error, "free_bytes")),
            where=data_text(error, "location"),
        ),
    ),
    "folder_unusable": lambda error: Words(
        translate("words", "Nothing was printed")
        if data_text(error, "reason") == "no_drawing"
        else translate("words", "The folder can't be used"),
        folder_advice(error),
    ),
    "file_refused": lambda error: Words(
        translate("words", "{file} can't be read as a table").format(file=data_text(error, "name"))
        if data_text(error, "name")
        else translate("words", "What was pasted can't be read as a table"),
        file_advice(error),
    ),
    "backup_failed": lambda error: Words(
        translate("words", "The backup didn't work"),
        backup_advice(error),
    ),
    "restore_refused": lambda error: Words(
        translate("words", "Nothing was restored, and nothing replaced"), restore_advice(error)
    ),
    "camera_unusable": lambda error: Words(
        translate("words", "No camera picture"), camera_advice(error)
    ),
    "conflict": lambda error: Words(*conflict_refused(error)),
    "registration_changed": lambda error: Words(*registration_changed(error)),
    "answer_changed": lambda error: Words(*answer_changed(error)),
    "program_fault": lambda _: Words(
        translate("words", "A mistake in the program stopped this"),
        translate(
            "words",
            "Everything saved before it is kept. Look whether it took effect before you repeat it.",
        ),
    ),
}
