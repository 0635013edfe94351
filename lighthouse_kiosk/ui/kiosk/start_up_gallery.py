"""Scenes of everything before a desk is at work: choosing it, its PIN, the check, crashes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import CameraUnusable, DatabaseNewer, SignInFailed
from lighthouse_kiosk.domain.events import EventPhase
from lighthouse_kiosk.domain.health import (
    BackupHealth,
    ClockHealth,
    DatabaseHealth,
    DiskHealth,
    KnowledgeHealth,
)
from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.camera_words import AUTO, trouble_words
from lighthouse_kiosk.ui.kiosk.condition_words import Condition, condition_of
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Reader, SerialView
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preflight_words import (
    Row,
    SoundView,
    Unknowable,
    backup_row,
    camera_row,
    clock_row,
    database_row,
    disk_row,
    knowledge_row,
    scanner_row,
    sound_row,
)
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserEntry, ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.crashed import crashed_screen
from lighthouse_kiosk.ui.kiosk.screens.leaving import LeaveScreen
from lighthouse_kiosk.ui.kiosk.screens.pin import PinScreen
from lighthouse_kiosk.ui.kiosk.screens.preflight import (
    AllFitScreen,
    Occasion,
    PreflightScreen,
    PreflightView,
    in_order,
)
from lighthouse_kiosk.ui.kiosk.screens.purpose import PurposeSwitch
from lighthouse_kiosk.ui.kiosk.start_up import ways_out
from lighthouse_kiosk.ui.kiosk.states import Waiting
from lighthouse_kiosk.ui.kiosk.view import Front, KioskView
from lighthouse_kiosk.ui.kiosk.words import joined, translate
from lighthouse_kiosk.ui.scenes import LANDSCAPE, PORTRAIT, Scene, SceneContext
from lighthouse_kiosk.wording.format import day
from lighthouse_kiosk.wording.terms import phase_word

_SIZES = (LANDSCAPE, PORTRAIT)
_CHECK_SIZES = (LANDSCAPE, (1280, 720), PORTRAIT)


def start_up_scenes() -> Iterator[Scene]:
    for name, choices in (("desk", 3), ("of-many", 70)):
        yield Scene(f"kiosk-choose-{name}", _in_front(_choosing(choices)), _SIZES)
    visitors = _in_front(_choosing(3, for_visitors=True))
    yield Scene("kiosk-choose-for-visitors", visitors, _SIZES)
    locked = datetime.now(UTC) + timedelta(minutes=4)
    for name, front in {
        "pin": lambda metrics, desk: PinScreen(metrics, desk, "Desk 2 · Gifts"),
        "pin-wrong": lambda metrics, desk: PinScreen(metrics, desk, "Desk 2 · Gifts", wrong=True),
        "pin-locked": lambda metrics, desk: PinScreen(
            metrics, desk, "Desk 2 · Gifts", until=locked
        ),
        "leave": lambda metrics, desk: LeaveScreen(metrics, desk, "Tomás García"),
        "leave-refused": lambda metrics, desk: LeaveScreen(
            metrics, desk, "Tomás García", error=SignInFailed()
        ),
        "crashed": lambda metrics, desk: crashed_screen(
            metrics, desk, 3, with_camera=_nothing, without_camera=_nothing
        ),
    }.items():
        yield Scene(f"kiosk-{name}", _in_front(front), _SIZES)
    for name, condition in conditions().items():
        yield Scene(f"kiosk-condition-{name}", _with(condition), _SIZES)
    for name, view in preflights().items():
        yield Scene(
            f"kiosk-preflight-{name}", _in_front(_checked(view), samples.DESK), _CHECK_SIZES
        )


def conditions() -> dict[str, Condition | None]:
    """What may be the matter while a desk is at work."""
    full = DiskHealth("/srv", 20_000_000, own_database=True)
    low = DiskHealth("/srv", 700_000_000, own_database=True)
    return {
        "away": condition_of(away=True, disk=None, off=0),
        "disk-full": condition_of(away=False, disk=full, off=0),
        "disk-low": condition_of(away=False, disk=low, off=0),
        "clock-ahead": condition_of(away=False, disk=None, off=7200),
        "clock-back": condition_of(away=False, disk=None, off=-3600),
    }


def _with(condition: Condition | None) -> Callable[[SceneContext], QWidget]:
    def make(_context: SceneContext) -> QWidget:
        view = KioskView(samples.DESK)
        view.hold_still()
        view.show_camera(CameraView(Sight.WORKING, "Front camera"))
        view.show_conditions(lambda: condition)
        view.show_state(Waiting())
        return view

    return make


def _nothing() -> None:
    """Pictures lead nowhere."""


def _in_front(front: Front, desk: DeskView | None = None) -> Callable[[SceneContext], QWidget]:
    def make(_context: SceneContext) -> QWidget:
        view = KioskView(desk)
        view.show_front(front)
        return view

    return make


def _choosing(count: int, *, for_visitors: bool = False) -> Front:
    desks = [f"Desk {number} · Gifts" for number in range(1, count)] + ["Help desk"]

    def front(metrics: Metrics, desk: DeskView) -> Screen:
        choices = [
            ChooserEntry(
                name,
                joined(
                    samples.DESK.event_name,
                    day(samples.NOW.date()),
                    phase_word(EventPhase.EVENT_DAY),
                ),
                _nothing,
                first=place == 1,
            )
            for place, name in enumerate(desks)
        ]
        title = translate("kiosk", "Which desk is this?")
        advice = translate(
            "kiosk", "Choose the one this kiosk stands at. Up, down and Enter work too."
        )
        purpose = PurposeSwitch(metrics, for_visitors=for_visitors, choose=lambda _visitors: None)
        return ChooserScreen(metrics, desk, title, advice, choices, ways_out(metrics), purpose)

    return front


def _checked(view: PreflightView) -> Front:
    def front(metrics: Metrics, desk: DeskView) -> Screen:
        return (AllFitScreen if view.calm else PreflightScreen)(metrics, desk, view)

    return front


def preflights() -> dict[str, PreflightView]:
    """The check before a desk opens with everything it can say."""
    now, hour = samples.NOW, timedelta(hours=1)
    working = CameraView(Sight.WORKING, "HD Webcam C920")
    missing = trouble_words(CameraUnusable("", "missing"), AUTO)
    newer = DatabaseNewer("0099_later", "0012_now")
    fit = [
        camera_row(working),
        scanner_row(Reader.KEYBOARD, SerialView(), working),
        sound_row(SoundView(on=True, possible=True, played=True)),
        clock_row(ClockHealth(now, now - hour, None), "Asia/Kolkata"),
        disk_row(DiskHealth("/srv", 212_000_000_000, own_database=True)),
        database_row(DatabaseHealth(True, timedelta(milliseconds=3), True, ())),
        backup_row(BackupHealth(True, now, now - 2 * hour)),
        knowledge_row(KnowledgeHealth(11_330, 1133, now, now - hour / 20), desk_chosen=True),
    ]
    look = [
        camera_row(CameraView(Sight.TROUBLE, "", missing.title, missing.advice)),
        scanner_row(None, SerialView("ttyACM0", "denied"), CameraView(Sight.TROUBLE)),
        sound_row(SoundView(on=True, possible=False)),
        clock_row(ClockHealth(now, now + 2 * hour, None), "Asia/Kolkata"),
        disk_row(DiskHealth("/srv", 700_000_000, own_database=True)),
        database_row(DatabaseHealth(False, timedelta(milliseconds=900), True, None)),
        backup_row(BackupHealth(True, now, None)),
        knowledge_row(KnowledgeHealth(0, 0, now, None), desk_chosen=True),
    ]
    refused = [
        *fit[:4],
        disk_row(DiskHealth("/srv", 20_000_000, own_database=True)),
        database_row(DatabaseHealth(True, timedelta(milliseconds=3), True, ("page 7",))),
        *fit[6:],
    ]
    checking = [
        camera_row(CameraView(Sight.STARTING)),
        *fit[1:3],
        clock_row(None, ""),
        disk_row(None),
        database_row(None),
        backup_row(None),
        knowledge_row(None, desk_chosen=True),
    ]
    away = [
        *fit[:3],
        clock_row(Unknowable.UNKNOWABLE, ""),
        disk_row(Unknowable.UNKNOWABLE),
        database_row(newer),
        backup_row(Unknowable.UNKNOWABLE),
        knowledge_row(None, desk_chosen=False),
    ]
    rows: dict[str, tuple[list[Row], Occasion]] = {
        "fit": (fit, Occasion.OPENING),
        "fit-at-work": (fit, Occasion.AT_WORK),
        "look": (look, Occasion.OPENING),
        "refused": (refused, Occasion.OPENING),
        "checking": (checking, Occasion.OPENING),
        "no-database": (away, Occasion.BEFORE),
    }
    return {name: PreflightView(in_order(found), why) for name, (found, why) in rows.items()}
