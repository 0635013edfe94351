"""Errors to one plain sentence each, with what to do."""

from __future__ import annotations

from collections.abc import Callable

from lighthouse_kiosk.cli.conflict_words import alternative_words, problem_words
from lighthouse_kiosk.cli.question_words import (
    choice_is_taken,
    kept_with_answers,
    refused_answer,
)
from lighthouse_kiosk.domain.answers import AnswerRefused
from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.errors import (
    AmbiguousChoice,
    BelowCommitted,
    CameraUnusable,
    DatabaseUnreachable,
    FileRefused,
    InvalidField,
    LighthouseError,
    NotFound,
)
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.money import decimal_text
from lighthouse_kiosk.domain.text import plain


def sentence(error: LighthouseError, event: Event | None = None) -> str:
    """Say what happened and what to do, in a few sentences.

    Amounts and times are told in the terms of the event that it is about.
    """
    match error:
        case ConflictRefused():
            return _conflict(error, event)
        case BelowCommitted():
            return _below_committed(error, event)
        case InvalidField():
            return _invalid_field(error)
        case NotFound():
            return _not_found(error)
        case AmbiguousChoice():
            return f"There is more than one {error.what}. Name one of them: {_list(error.names)}."
        case DatabaseUnreachable():
            return _DATABASE.get(error.reason, _DATABASE["unknown"]).format(**_shown(error))
        case CameraUnusable():
            return _CAMERA.get(error.reason, _CAMERA["unreadable"]).format(**_shown(error))
        case FileRefused():
            return _file_refused(error)
        case AnswerRefused():
            return refused_answer(error)
    say = _SENTENCES.get(error.code)
    if say is None:
        return f"This was refused ({error.code}). Nothing was changed."
    return say(_shown(error))


def has_words(error_code: str) -> bool:
    """Whether a code has a sentence of its own."""
    return error_code in _SENTENCES or error_code in {
        BelowCommitted.code,
        ConflictRefused.code,
        InvalidField.code,
        NotFound.code,
        AmbiguousChoice.code,
        DatabaseUnreachable.code,
        CameraUnusable.code,
        FileRefused.code,
        AnswerRefused.code,
    }


def _shown(error: LighthouseError) -> dict[str, str]:
    """The error's data as plain text; data is only ever put in as a value."""
    return {name: plain(str(value), 300) for name, value in error.data.items()}


def _list(names: object) -> str:
    known = names if isinstance(names, tuple) else ()
    return ", ".join(f"“{plain(str(name), 80)}”" for name in known[:12])


def _invalid_field(error: InvalidField) -> str:
    field = error.field.replace("_", " ")
    reason = _REASONS.get(error.reason, "can't be used here").format(**_shown(error))
    hint = " Say --earlier or --later." if error.reason == "ambiguous" and _of_slots(error) else ""
    return f"The {field} {reason}.{hint}"


def _of_slots(error: InvalidField) -> bool:
    return error.field in {"first", "last"}


def _not_found(error: NotFound) -> str:
    if "staff_number" in error.data:
        number = plain(str(error.data["staff_number"]), 80)
        return (
            f"Nobody has the staff number “{number}”. Check it (spreadsheets drop zeros at its front),"
            " or give the row a name: then somebody new is added."
        )
    name = plain(str(error.data.get("name", "")), 80)
    wanted = f" called “{name}”" if name else ""
    known = _list(error.data.get("known"))
    offer = f" There is: {known}." if known else ""
    return f"There is no {error.what}{wanted} here.{offer}"


def _file_refused(error: FileRefused) -> str:
    name = error.data["name"]
    data = _shown(error) | {
        "file": f"The file {plain(str(name), 80)}" if name else "What was pasted"
    }
    offer = f" There is: {_list(error.data.get('known'))}." if "known" in error.data else ""
    return _FILES.get(error.reason, _FILES["damaged"]).format(**data) + offer


def _conflict(error: ConflictRefused, event: Event | None) -> str:
    problems = "; ".join(map(problem_words, error.result.problems))
    ways_out = [alternative_words(found, event) for found in error.result.alternatives if event]
    offer = f" Possible instead: {'; '.join(ways_out)}." if ways_out else ""
    return f"This breaks a limit of the event: {problems}. Nothing was changed.{offer}"


def _below_committed(error: BelowCommitted, event: Event | None) -> str:
    field, committed = error.data["field"], error.data["committed"]
    if field in {"option", "slot"}:
        return f"The {field} can't go: {committed} registrations have it or want it."
    least, unit = str(committed), ""
    if field == "budget" and event:
        least, unit = decimal_text(int(least), event.currency), f" {event.currency}"
    return f"{least}{unit} is committed; the {str(field).replace('_', ' ')} can't go below that."


_REASONS = {
    "missing": "is missing",
    "required": "is missing",
    "too_long": "is too long; at most {most} characters fit",
    "too_short": "is too short; use at least {least} characters",
    "control_characters": "contains invisible characters",
    "not_digits": "has to be digits only",
    "not_a_bundle": "is not a bundle of public keys",
    "not_a_table": "is not a table of text; save it as CSV",
    "not_a_picture": "is not a JPEG or PNG picture",
    "not_a_logo": "is not a PNG, JPEG or SVG picture",
    "not_a_plain_svg": "does more than draw: scripts, styles or pictures in it; save it as PNG",
    "broken_picture": "is broken or cut off; save it anew",
    "too_many_bytes": "is too large; at most {most} KB fit",
    "too_many_pixels": "is too large; at most {most} pixels on each side",
    "newer": "was made by a newer version of Lighthouse",
    "damaged": "is damaged; export it again",
    "too_easy": "is too easy to guess: no rows, repeated digits or years",
    "unknown": "is not known",
    "not_a_number": "is not a number",
    "not_an_amount": "is not an amount, such as 1234.50",
    "unclear_amount": "can be read as two amounts; write it like 1234.50",
    "not_an_address": "is not an e-mail address",
    "negative": "can't be negative",
    "not_positive": "has to be more than nothing",
    "too_large": "is too large",
    "too_few": "are too few; at least {least} are needed",
    "reversed": "have the smaller number last",
    "too_many": "is one too many; {most} are possible",
    "too_many_decimals": "has too many decimals; this currency has {decimals}",
    "out_of_range": "has to lie between {first} and {last}",
    "ends_before_begin": "ends before it begins",
    "nonexistent": "falls on {local}, which the clocks skip in {zone}",
    "ambiguous": "falls on {local}, which comes twice in {zone}",
    "overlaps": "overlaps what is there already",
    "fixed_once_committed": "is fixed once budget is committed",
    "fixed_once_passes_are_out": "is fixed once passes are out, because they state it",
    "fixed_once_booked": "can't change: {count} have booked it, so it can only get longer",
    "not_a_span": "has to be two times, such as 10:30-11:00",
    "leaves_nothing": "leaves no room for a slot",
    "below_picked_up": "can't be less than the {picked_up} already picked up",
    "not_on_the_day": "must be on the day of the event",
    "inactive": "takes no registrations at the moment",
    "one_file_for_many": "names one file for {count} passes; use a folder or a .pdf",
    "repeated": "is named twice",
    "other_currency": "is in another currency than the event's, which is {currency}",
    "different": "was not the same twice",
    "names_nobody": "has no column with staff numbers or e-mail addresses. Say which one it is:"
    " --map HEADING=staff_number",
    "day_or_month": "can be read with the day or the month first. Say --dates dmy or --dates mdy",
    "not_a_time": "is not a date or time, such as 2027-03-12 09:30",
    "in_the_future": "lies in the future",
    "separated_otherwise": "has its columns parted by another sign than the other lines. Save the"
    " table again, with one sign throughout",
    "spelled_otherwise": "differs from {other} only in capitals, but has another name. Write it the"
    " same way if it is the same person",
    "cell_error": "is an error in the table. Correct it there",
    "not_calculated": "is a formula without its result. Open and save the file in a spreadsheet"
    " program",
    "nobody_to_ask": "is asked for at a terminal, or read from stdin (see --help)",
}

_DATABASE = {
    "wrong_url": "“{location}” is not a database address. Use sqlite:///FILE or"
    " postgresql://USER@HOST/NAME.",
    "busy": "Another program keeps the database {location} busy. Close it and try again.",
    "read_only": "The database {location} can't be written. Allow writing to it and its folder.",
    "io_error": "The disk reported an error on {location}. Nothing was changed; check the disk.",
    "damaged": "The database {location} is damaged. Restore the latest backup from its folder"
    " “backups”.",
    "cannot_open": "The database {location} can't be opened. Check the folder and its permissions.",
    "vanished": "The database {location} is gone, or another one lies in its place. Connect its disk"
    " or put it back.",
    "denied": "Opening the database {location} was not allowed. Check its permissions.",
    "not_a_database": "The file {location} is not a Lighthouse database. Name another file or"
    " profile.",
    "foreign": "The database {location} belongs to another application. Name an empty one.",
    "role_needed": "The user of {location} may not act as {detail}, which keeps organisations apart."
    " Let an administrator of the server run: CREATE ROLE {detail} NOLOGIN (if there is none yet)"
    " and GRANT {detail} TO that user.",
    "no_server": "The database server for {location} does not answer: {detail}. Check the address,"
    " the network and that it runs.",
    "unknown": "The database {location} can't be used: {detail}.",
}

_CAMERA = {
    "missing": "The camera or file “{source}” is not there. Plug the camera in, or check the name.",
    "busy": "The camera “{source}” is used by another program. Close that program.",
    "denied": "Using the camera “{source}” is not allowed. Allow it in the system's settings.",
    "unreadable": "“{source}” can't be read as a camera, video or picture.",
    "empty": "The folder “{source}” contains no pictures. Name a folder with PNG or JPEG files.",
    "stopped": "The camera “{source}” stopped. Plug it in again.",
}

_FOLDERS = {
    "missing": "The folder {path} does not exist.",
    "denied": "Writing to {path} is not allowed. Choose another folder, or allow it.",
    "read_only": "The folder {path} is read-only. Choose another one with --profile.",
    "not_a_folder": "{path} is a file, not a folder. Choose another one with --profile.",
    "exists": "{path} already exists. Name a new file.",
    "no_drawing": "{path} can't be drawn on. Choose another file or printer.",
    "damaged": "The file {path} is damaged. Delete it and start again.",
    "unusable": "{path} can't be used. Choose another place.",
}

_FILES = {
    "missing": "{file} is not there. Check its name.",
    "denied": "{file} may not be read. Allow it, or copy it to another folder.",
    "unreadable": "{file} can't be read. Check its disk, then try again.",
    "folder": "{file} is a folder. Name a file in it.",
    "not_a_file": "{file} is no ordinary file. Save the table to one.",
    "empty": "{file} is empty.",
    "picture": "{file} is a picture, whatever it is called. Name the table it was taken of.",
    "document": "{file} is a document, not a table. Save the table in it as XLSX, ODS or CSV.",
    "web_page": "{file} is a web page or XML. Open it in a spreadsheet and save it as XLSX or CSV.",
    "archive": "{file} is an archive. Unpack it, and name the table in it.",
    "numbers": "{file} is one of Apple Numbers. Export it there as Excel or CSV.",
    "not_a_table": "{file} is a program's own file, not a table.",
    "not_text": "{file} is neither a spreadsheet nor text in a known encoding. Save it as XLSX, or"
    " say its --encoding.",
    "unknown_encoding": "There is no encoding called “{encoding}”. Use utf-8 or cp1252, for example.",
    "locked": "{file} is locked with a password. Save it without one.",
    "damaged": "{file} is damaged. Open it in a spreadsheet and save it again.",
    "changed": "{file} was changed while it was read. Close it where it is open, and try again.",
    "too_large": "{file} is too large: at most {most} bytes. Part it into several.",
    "unpacks_too_large": "{file} would unpack to more than {most} bytes. It was not opened.",
    "too_many_rows": "{file} has more than {most} rows. Part it into several.",
    "too_many_columns": "{file} has more than {most} columns. Leave only those that are needed.",
    "too_many_cells": "{file} has cells far apart, {most} places and more. Leave only the table.",
    "cell_too_long": "{file} has a cell in line {line} that is longer than {most} characters.",
    "unclosed_quote": "{file} has a quote in line {line} that is never closed. Close it.",
    "no_such_sheet": "{file} has no sheet called “{sheet}”.",
}

_BACKUPS = {
    "exists": "{location} already exists. Name a new file for the backup.",
    "disk_full": "The disk is too full for a backup at {location}. The database is untouched.",
    "denied": "Writing to {location} is not allowed. Allow it, or name another file. The database is"
    " untouched.",
    "read_only": "{location} can be read, not written. Name a file elsewhere. The database is untouched.",
    "postgresql": "A PostgreSQL database is backed up with its own tools: pg_dump.",
    "other": "The backup at {location} failed: {detail}. The database is untouched.",
}

_RESTORES = {
    "missing": "There is no file {location}. Name a backup.",
    "same_file": "{location} is the database itself. Name a backup of it.",
    "in_use": "Another program has the database {location} open. Close it, then try again.",
    "unsound": "The backup {location} does not check out ({detail}). Nothing was replaced; take an"
    " older one.",
    "disk_full": "The disk is too full to restore to {location}. Nothing was replaced.",
    "postgresql": "A PostgreSQL database is restored with its own tools: pg_restore.",
    "other": "{location} could not be restored: {detail}. Nothing was replaced.",
}

_CREDENTIALS = {"password": "password", "pin": "PIN"}

_SENTENCES: dict[str, Callable[[dict[str, str]], str]] = {
    "already_exists": lambda data: (
        f"“{data['value']}” is there already: another {data['what']} has this {data['field']}."
    ),
    "not_allowed": lambda data: f"The role {data['role']} may not do this.",
    "sign_in_failed": lambda _: "The e-mail address or the password is wrong.",
    "wrong_secret": lambda data: f"The {_CREDENTIALS.get(data['kind'], data['kind'])} is wrong.",
    "locked_out": lambda data: (
        f"Too many wrong tries: nothing is accepted before {data['until'][:19]} UTC."
    ),
    "pin_needed": lambda data: (
        f"The desk “{data['desk']}” has a PIN. Name it with --pin, or in LIGHTHOUSE_DESK_PIN."
    ),
    "desk_closed": lambda data: (
        f"The event “{data['event']}” was deleted."
        if data["reason"] == "deleted"
        else f"The event “{data['event']}” is not active. An organiser can activate it."
    ),
    "session_locked": lambda _: "The session is locked. Unlock it with your password or PIN.",
    "session_ended": lambda _: "The session has ended. Sign in again.",
    "last_admin": lambda _: "This is the last active admin. Make somebody else an admin first.",
    "not_oneself": lambda _: "This can't be done to your own account; another admin can.",
    "illegal_move": lambda data: (
        f"A registration can't go from {data['status']} to {data['wanted']}."
    ),
    "has_answers": kept_with_answers,
    "choice_taken": choice_is_taken,
    "has_pickups": lambda _: "Something was already picked up. Undo the pickup first.",
    "too_many_items": lambda data: (
        f"One person may have {data['most']} items at this event and has {data['has']}."
    ),
    "needs_second_word": lambda data: (
        f"The event has {data['approved']} approved registrations. Say --with-approved if it may"
        " go even so."
    ),
    "undo_too_late": lambda _: "It is too late to undo this here; a supervisor can.",
    "already_undone": lambda data: (
        f"This import was undone before, at {data['at'][:16]} UTC. There is nothing left to undo."
    ),
    "changed_meanwhile": lambda data: (
        f"The {data['field']} of the {data['what']} was changed again in the meantime."
    ),
    "already_reversed": lambda _: "This pickup was already undone.",
    "does_not_match": lambda data: (
        "What was handed out doesn't fit this registration: "
        + {
            "other_event": "it is of another event.",
            "not_approved": "it is not approved.",
            "too_few_left": f"{data['pieces']} were handed out, and {data['left']} are left on it.",
        }[str(data["reason"])]
    ),
    "signing_key_missing": lambda data: (
        f"This computer holds no key that signs passes for “{data['event']}”. Approve on the"
        " computer that made the event, or make a new key here."
    ),
    "database_newer": lambda data: (
        f"The database was made by a newer version of Lighthouse ({data['found']}); this one knows"
        f" {data['known']}. Update Lighthouse. Nothing was changed."
    ),
    "sqlite_too_old": lambda data: (
        f"SQLite {data['found']} can lose data; at least {data['needed']} is needed. Install"
        " Lighthouse again."
    ),
    "disk_full": lambda data: (
        f"The disk that holds {data['location']} is full. Nothing was changed; free some space."
    ),
    "folder_unusable": lambda data: _FOLDERS.get(data["reason"], _FOLDERS["unusable"]).format(
        **data
    ),
    "restore_refused": lambda data: _RESTORES.get(data["reason"], _RESTORES["other"]).format(
        **data
    ),
    "registration_changed": lambda data: (
        "{by} changed the registration meanwhile: it is now {status}, {quantity} pieces. "
        "Nothing was changed.".format(**data)
    ),
    "answer_changed": lambda data: (
        "{by} changed the answer to “{question}” meanwhile. Nothing was changed.".format(**data)
    ),
    "program_fault": lambda _: "A mistake in the program stopped this; what was saved is kept.",
    "backup_failed": lambda data: _BACKUPS.get(data["detail"], _BACKUPS["other"]).format(**data),
}

VERDICTS = {
    "NOT_A_PASS": "This is not one of our passes.",
    "INVALID": "The pass is not genuine, or its key is not known here.",
    "WRONG_EVENT": "The pass is for another event.",
    "REVOKED": "The pass was replaced or revoked.",
    "NOT_APPROVED": "The registration is not approved yet.",
    "CANCELLED": "The registration was cancelled or rejected.",
    "EXPIRED": "The pass has expired.",
    "ALREADY_PICKED_UP": "Everything on this pass was already picked up.",
    "OUTSIDE_SLOT": "The pass is for another time.",
    "UNKNOWN_PASS": "The pass is genuine but not in this database.",
    "NO_PASS": "There is no pass to show.",
    "READY": "Ready to hand out.",
}
"""A sentence for each of the desk's verdicts."""
