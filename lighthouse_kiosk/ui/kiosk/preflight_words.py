"""What the check before a desk opens says: a row for each thing, judged and in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.health import (
    BackupHealth,
    ClockHealth,
    DatabaseHealth,
    DiskHealth,
    KnowledgeHealth,
    Room,
)
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Reader, SerialView, serial_words
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.format import clock_in, locale, number, waiting, zone_note


class Unknowable(Enum):
    """For what can't be found out while there is no database."""

    UNKNOWABLE = "unknowable"


Unknown = LighthouseError | Unknowable | None
"""Why a check found nothing out; None while it runs."""


class Item(Enum):
    """What is checked, in the order of its rows."""

    CAMERA = "camera"
    SCANNER = "scanner"
    SOUND = "sound"
    CLOCK = "clock"
    DISK = "disk"
    DATABASE = "database"
    BACKUP = "backup"
    KNOWLEDGE = "knowledge"


class Mark(Enum):
    CHECKING = "checking"
    FIT = "fit"
    UNTRIED = "untried"
    """Nobody has tried it, and the desk can do without."""
    LOOK = "look"
    UNFIT = "unfit"


@dataclass(frozen=True, slots=True)
class Row:
    """`fix` is what its button says; empty for no button. `blocks`: no desk may open with it."""

    title: str
    mark: Mark
    text: str
    fix: str = ""
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class SoundView:
    """`played`: the sample was; `unheard`: and somebody said that they heard nothing."""

    on: bool
    possible: bool
    played: bool = False
    unheard: bool = False


def mark_word(mark: Mark) -> str:
    return {
        Mark.CHECKING: translate("kiosk", "Checking…"),
        Mark.FIT: translate("kiosk", "Fit"),
        Mark.UNTRIED: translate("kiosk", "Not tried"),
        Mark.LOOK: translate("kiosk", "Look at this"),
        Mark.UNFIT: translate("kiosk", "Not fit"),
    }[mark]


def camera_row(camera: CameraView) -> Row:
    title, fix = translate("kiosk", "Camera"), translate("kiosk", "Camera…")
    match camera.sight:
        case Sight.STARTING:
            return Row(title, Mark.CHECKING, translate("kiosk", "The camera starts."), fix)
        case Sight.WORKING:
            text = translate("kiosk", "“{name}” shows a picture.").format(
                name=plain(camera.name, 40)
            )
            return Row(title, Mark.FIT, text, fix)
        case Sight.NONE:
            text = translate("kiosk", "None is used: passes need a hand scanner.")
            return Row(title, Mark.LOOK, text, fix)
        case Sight.TROUBLE:
            return Row(title, Mark.UNFIT, f"{camera.title}. {camera.advice}", fix)


def scanner_row(heard: Reader | None, serial: SerialView, camera: CameraView) -> Row:
    """A hand scanner that types like a keyboard can't be seen, only heard."""
    title, fix = translate("kiosk", "Hand scanner"), translate("kiosk", "Scanner…")
    if heard in {Reader.KEYBOARD, Reader.SERIAL}:
        return Row(title, Mark.FIT, translate("kiosk", "It was heard just now."), fix)
    if serial.port and serial.reason:
        return Row(title, Mark.UNFIT, f"{serial_words(serial)}.", fix)
    if serial.port:
        return Row(title, Mark.FIT, f"{serial_words(serial)}.", fix)
    text = translate("kiosk", "Scan any code to try it.")
    working = camera.sight in {Sight.WORKING, Sight.STARTING}
    return Row(title, Mark.UNTRIED if working else Mark.LOOK, text, fix)


def sound_row(sound: SoundView) -> Row:
    title, play = translate("kiosk", "Sound"), translate("kiosk", "Play")
    if not sound.possible:
        text = translate("kiosk", "This computer has no sound output; the screen says it all.")
        return Row(title, Mark.LOOK, text)
    if not sound.on:
        return Row(title, Mark.LOOK, translate("kiosk", "It is turned off. F4 turns it on."))
    if sound.unheard:
        text = translate("kiosk", "Turn up the volume, or choose another output in the system.")
        return Row(title, Mark.LOOK, text, play)
    if sound.played:
        text = translate("kiosk", "It was played. Did you hear it?")
        return Row(title, Mark.FIT, text, translate("kiosk", "Not heard"))
    return Row(title, Mark.FIT, translate("kiosk", "There is an output for sound."), play)


def clock_row(found: ClockHealth | Unknown, zone: str) -> Row:
    title = translate("kiosk", "Clock")
    if not isinstance(found, ClockHealth):
        return _unknown(title, found)
    again = translate("kiosk", "Try again")
    if found.behind is not None:
        text = translate(
            "kiosk", "It is {time} behind what was saved last. Set this computer's clock."
        ).format(time=waiting(found.behind))
        return Row(title, Mark.LOOK, text, again)
    if found.off is not None:
        text = translate(
            "kiosk", "It differs from the database server's by {time}. Set this computer's clock."
        ).format(time=waiting(abs(found.off)))
        return Row(title, Mark.LOOK, text, again)
    if not zone:
        return Row(title, Mark.FIT, translate("kiosk", "It agrees with what was saved last."))
    clock = clock_in(found.now, zone)
    note = zone_note(zone, found.now).rpartition("/")[2].replace("_", " ")
    if note:
        text = translate(
            "kiosk", "It is {clock} at the event, in {zone}; this computer's zone is another."
        ).format(clock=clock, zone=note)
    else:
        text = translate("kiosk", "It is {clock}, as everywhere at the event.").format(clock=clock)
    return Row(title, Mark.FIT, text)


def disk_row(found: DiskHealth | Unknown) -> Row:
    title = translate("kiosk", "Disk")
    if not isinstance(found, DiskHealth):
        return _unknown(title, found)
    free = locale().formattedDataSize(found.free_bytes, 1)
    again = translate("kiosk", "Try again")
    match found.room:
        case Room.PLENTY:
            return Row(title, Mark.FIT, translate("kiosk", "{free} are free.").format(free=free))
        case Room.LOW:
            text = translate("kiosk", "Only {free} are free. Make room today.").format(free=free)
            return Row(title, Mark.LOOK, text, again)
        case Room.FULL:
            text = translate("kiosk", "Only {free} are free: nothing can be saved. Make room.")
            return Row(title, Mark.UNFIT, text.format(free=free), again, found.own_database)


def database_row(found: DatabaseHealth | Unknown) -> Row:
    title, again = translate("kiosk", "Database"), translate("kiosk", "Try again")
    if not isinstance(found, DatabaseHealth):
        return _unknown(title, found, blocks=True)
    if found.findings:
        text = translate("kiosk", "The file is damaged. Restore a backup before anybody comes.")
        return Row(title, Mark.UNFIT, text, again, blocks=True)
    if not found.durable:
        text = translate("kiosk", "A power cut may lose the last pickups: its settings say so.")
        return Row(title, Mark.LOOK, text, again)
    time = number(max(1, round(found.took / timedelta(milliseconds=1))))
    if found.slow:
        text = translate("kiosk", "It answers slowly, in {time} ms. Check the network.")
        return Row(title, Mark.LOOK, text.format(time=time), again)
    if not found.own:
        text = translate("kiosk", "The shared database answers in {time} ms.")
    elif found.findings is None:
        text = translate("kiosk", "It is on this computer and answers in {time} ms.")
    else:
        text = translate("kiosk", "It is on this computer, is sound and answers in {time} ms.")
    return Row(title, Mark.FIT, text.format(time=time))


def backup_row(found: BackupHealth | Unknown) -> Row:
    title, now = translate("kiosk", "Backup"), translate("kiosk", "Back up now")
    if not isinstance(found, BackupHealth):
        return _unknown(title, found, fix=now)
    if not found.own:
        text = translate("kiosk", "The database server's backups count; ask who looks after it.")
        return Row(title, Mark.FIT, text)
    if found.age is None:
        return Row(title, Mark.LOOK, translate("kiosk", "There is none yet."), now)
    if found.age < timedelta(minutes=1):
        text = translate("kiosk", "The newest was made just now.")
    else:
        text = translate("kiosk", "The newest was made {time} ago.").format(time=waiting(found.age))
    return Row(title, Mark.LOOK if found.due else Mark.FIT, text, now)


def knowledge_row(found: KnowledgeHealth | Unknown, *, desk_chosen: bool) -> Row:
    title = translate("kiosk", "What this desk knows")
    if not desk_chosen:
        return Row(title, Mark.UNTRIED, translate("kiosk", "No desk is chosen yet."))
    if not isinstance(found, KnowledgeHealth):
        return _unknown(title, found)
    if not found.passes:
        text = translate("kiosk", "Nobody has a pass yet. Approve registrations first.")
        return Row(title, Mark.LOOK, text)
    text = translate("kiosk", "Passes: {passes}. People: {people}.").format(
        passes=number(found.passes), people=number(found.people)
    )
    if found.newest is not None:
        age = found.now - found.newest
        newest = (
            translate("kiosk", "Newest change just now.")
            if age < timedelta(minutes=1)
            else translate("kiosk", "Newest change {time} ago.").format(time=waiting(age))
        )
        text = f"{text} {newest}"
    return Row(title, Mark.FIT, text)


def _unknown(title: str, found: Unknown, *, blocks: bool = False, fix: str = "") -> Row:
    """What is still being looked at, or could not be."""
    if isinstance(found, LighthouseError):
        words = error_words(found)
        again = fix or translate("kiosk", "Try again")
        return Row(title, Mark.UNFIT, f"{words.title}. {words.advice}", again, blocks)
    if isinstance(found, Unknowable):
        text = translate("kiosk", "It can't be looked at without the database.")
        return Row(title, Mark.UNTRIED, text)
    return Row(title, Mark.CHECKING, translate("kiosk", "One moment."))


class Outcome(Enum):
    """What all rows come to."""

    CHECKING = "checking"
    FIT = "fit"
    ANYWAY = "anyway"
    REFUSED = "refused"


def outcome_of(rows: Mapping[Item, Row]) -> Outcome:
    """A desk may open when nothing blocks it and everything is known."""
    marks = {row.mark for row in rows.values()}
    if any(row.blocks for row in rows.values()):
        return Outcome.REFUSED
    if Mark.CHECKING in marks:
        return Outcome.CHECKING
    return Outcome.FIT if marks <= {Mark.FIT, Mark.UNTRIED} else Outcome.ANYWAY


def outcome_words(rows: Mapping[Item, Row], outcome: Outcome) -> tuple[str, str]:
    """A headline, and what to do."""
    match outcome:
        case Outcome.CHECKING:
            return (
                translate("kiosk", "Is this desk fit?"),
                translate("kiosk", "Each line fills as soon as it is known."),
            )
        case Outcome.FIT:
            return (
                translate("kiosk", "Everything is fit"),
                translate("kiosk", "This desk can open."),
            )
        case Outcome.REFUSED:
            return (
                translate("kiosk", "This desk can't open yet"),
                translate("kiosk", "Put right what is not fit. It is looked at again by itself."),
            )
        case Outcome.ANYWAY:
            troubled = [row for row in rows.values() if row.mark in {Mark.LOOK, Mark.UNFIT}]
            return (
                translate("kiosk", "Things to look at: {count}").format(
                    count=number(len(troubled))
                ),
                translate("kiosk", "The desk can open all the same; passes are safe."),
            )
