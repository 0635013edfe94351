"""Every state of the kiosk as a scene, on made-up people and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.errors import CameraUnusable, DatabaseUnreachable
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.scan.decoders import MissingEngine
from lighthouse_kiosk.scan.hints import Hint
from lighthouse_kiosk.services.pickups import DeskFigures, RecentPickup, SlotFigures
from lighthouse_kiosk.ui.kiosk import people_samples, samples
from lighthouse_kiosk.ui.kiosk.camera_figures import Observation, Outline
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.camera_words import AUTO, trouble_words
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Check, LastCode, Reader, SerialView
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.photos import Photo
from lighthouse_kiosk.ui.kiosk.preferences import Display, Volume
from lighthouse_kiosk.ui.kiosk.sample_pictures import CODE_CORNERS, camera_picture, portrait_picture
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.diagnostics import DiagnosticsScreen
from lighthouse_kiosk.ui.kiosk.self_service.gallery import self_service_scenes
from lighthouse_kiosk.ui.kiosk.start_up_gallery import start_up_scenes
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CheckFailed,
    Checking,
    Done,
    HandedLine,
    HandedOut,
    Naming,
    Notice,
    NoticeKind,
    Refused,
    Saving,
    Starting,
    State,
    Trouble,
    Waiting,
    lines_of,
)
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.scenes import LANDSCAPE, PORTRAIT, Scene, SceneContext

_SIZES = (LANDSCAPE, PORTRAIT)
_CHECK_SIZES = ((1280, 720), PORTRAIT)
_SLOT = SlotFigures(samples.SLOT, samples.SLOT + timedelta(minutes=30), True, 38)


def kiosk_scenes() -> Iterator[Scene]:
    """All states, in the order in which a desk meets them."""
    for name, state in kiosk_states().items():
        yield Scene(f"kiosk-{name}", _view_of(state), _SIZES)
    for reason in ("missing", "busy", "denied", "stopped", "unreadable"):
        name = "no-camera" if reason == "missing" else f"camera-{reason}"
        yield Scene(f"kiosk-ready-{name}", _camera_trouble(reason), _SIZES)
    yield Scene("kiosk-ready-camera-starting", _camera_starting, _SIZES)
    yield Scene("kiosk-review-photo", _with_photo, _SIZES)
    yield Scene("kiosk-ready-picture", _with_picture, _SIZES)
    for name, check in checks().items():
        yield Scene(f"kiosk-check-{name}", _checking(check), _CHECK_SIZES)
    for name, shown in _figure_variants().items():
        yield Scene(f"kiosk-ready-{name}", _with_figures(shown), _SIZES)
    yield Scene("kiosk-ready-hand-scanner", _hand_scanner, _SIZES)
    yield Scene("kiosk-ready-database-away", _database_away, _SIZES)
    yield Scene("kiosk-help", _help, _SIZES)
    yield Scene("kiosk-display", _display, _SIZES)
    yield Scene("kiosk-language", _language, _SIZES)
    states = kiosk_states()
    for name in ("ready", "review", "already-picked-up", "done-two-items", "collector"):
        yield Scene(f"kiosk-larger-text-{name}", _larger(states[name], 1.6), _SIZES)
    yield from start_up_scenes()
    yield from self_service_scenes()


def kiosk_states() -> dict[str, State]:
    review = samples.review()
    away = DatabaseUnreachable("read_only", "/srv/lighthouse/lighthouse.db")
    done = Done(review, samples.handed_out())
    two = HandedOut(
        (PickupId(UUID(int=8)),),
        (
            HandedLine("Travel backpack", "Blue", "Shelf C4", 1),
            HandedLine("Smart bottle", "500 ml", "Shelf A1", 2),
        ),
        samples.NOW,
    )
    collected = replace(review, collected_by="Jonas Meyer")
    return {
        "starting": Starting(),
        "ready": Waiting(),
        "ready-undone": Waiting(Notice(NoticeKind.UNDONE, samples.PRIYA.name)),
        "checking": Checking(samples.scan(), Waiting()),
        "review": review,
        "review-answers": replace(
            review, lines=lines_of((replace(samples.BACKPACK, answers=samples.answered()),))
        ),
        "review-notice": replace(review, notice=Notice(NoticeKind.REVIEW_KEPT)),
        "collector": Naming(review),
        "saving": Saving(review),
        "not-saved": Trouble(review, away),
        "done": done,
        "done-two-items": Done(collected, two),
        "undo": AskingReason(people_samples.take_back(done)),
        **people_samples.people_states(),
        **{name: Refused(samples.scan(), verdict) for name, verdict in samples.verdicts().items()},
        "not-checked": CheckFailed(samples.scan(), away),
    }


def figures() -> DeskFigures:
    last = (
        ("Priya Raghunathan", "Smart bottle", 1, False),
        ("Jonas Meyer", "Travel backpack", 1, False),
        ("Hana Kobayashi", "Travel backpack", 1, True),
        ("Liam Osei", "Smart bottle", 2, False),
    )
    rows = tuple(
        RecentPickup(
            PickupId(UUID(int=number)),
            samples.NOW - timedelta(minutes=number),
            name,
            option,
            quantity,
            undone,
        )
        for number, (name, option, quantity, undone) in enumerate(last, start=1)
    )
    return DeskFigures(214, 612, 1133, rows, (0, 3, 9, 14, 22, 19, 26, 24, 17, 21, 28, 24), _SLOT)


def _figure_variants() -> dict[str, DeskFigures]:
    full = figures()
    next_slot = replace(_SLOT, starts=samples.SLOT + timedelta(hours=1), running=False, to_come=64)
    return {
        "first-minute": DeskFigures(0, 0, 1133, (), slot=_SLOT),
        "no-slots": replace(full, slot=None),
        "between-slots": replace(full, slot=next_slot),
        "many": replace(
            full,
            here=13733,
            everywhere=105370,
            approved=748741,
            last=full.last * 2,
            slot=replace(_SLOT, to_come=4791),
        ),
    }


def kiosk_view(
    state: State, camera: CameraView | None = None, standing: Standing = Standing.WELL
) -> KioskView:
    """A kiosk that shows a state and does nothing by itself."""
    view = KioskView(samples.DESK)
    view.show_standing(standing)
    view.show_figures(figures())
    view.show_camera(camera or CameraView(Sight.WORKING, "Front camera"))
    view.show_sound(Volume.LOUD, possible=True)
    view.hold_still()
    view.show_state(state)
    return view


def _view_of(state: State) -> Callable[[SceneContext], QWidget]:
    return lambda _context: kiosk_view(state)


def _camera_trouble(reason: str) -> Callable[[SceneContext], QWidget]:
    words = trouble_words(CameraUnusable("", reason), AUTO)
    view = CameraView(Sight.TROUBLE, "", words.title, words.advice)
    return lambda _context: kiosk_view(Waiting(), view)


def _camera_starting(_context: SceneContext) -> QWidget:
    return kiosk_view(Waiting(), CameraView(Sight.STARTING, "Front camera"))


def _with_photo(_context: SceneContext) -> QWidget:
    view = kiosk_view(samples.review())
    view.show_photo(Photo(samples.PRIYA.id, portrait_picture()))
    return view


def _with_picture(_context: SceneContext) -> QWidget:
    view = kiosk_view(Waiting())
    view.ready_screen.tile.show_picture(camera_picture())
    return view


def checks() -> dict[str, Check]:
    """The camera and scanner check with everything it can say."""
    working = CameraView(Sight.WORKING, "HD Webcam C920")
    stopped = trouble_words(CameraUnusable("", "stopped"), AUTO)
    seen = Observation((1920, 1080), 29.8, 4.2, Hint.GOOD)
    code = Outline(CODE_CORNERS, ours=True)
    both = (MissingEngine("pyzbar", "libzbar_missing"), MissingEngine("opencv", "opencv_missing"))
    port = SerialView("ttyACM0")
    hints = {
        hint.value.replace("_", "-"): Check(working, replace(seen, hint=hint))
        for hint in Hint
        if hint is not Hint.GOOD
    }
    return {
        "reads": Check(
            working,
            replace(seen, outlines=(code,), engine="zxing-cpp"),
            LastCode(Reader.CAMERA, True),
            port,
        ),
        "foreign": Check(
            working,
            replace(seen, outlines=(replace(code, ours=False),), engine="pyzbar"),
            LastCode(Reader.SERIAL, False),
            port,
        ),
        **hints,
        "engines-missing": Check(
            working, replace(seen, hint=None, rate=7.0, decode_ms=81, missing=both)
        ),
        "stopped": Check(
            CameraView(Sight.TROUBLE, "", stopped.title, stopped.advice),
            last=LastCode(Reader.KEYBOARD, True),
            serial=SerialView("ttyACM0", "stopped"),
        ),
        "starting": Check(CameraView(Sight.STARTING), serial=SerialView("ttyACM0", "denied")),
        "no-camera": Check(CameraView(Sight.NONE), serial=SerialView("COM3", "busy")),
    }


def _checking(check: Check) -> Callable[[SceneContext], QWidget]:
    def front(metrics: Metrics, desk: DeskView) -> Screen:
        screen = DiagnosticsScreen(metrics, desk)
        if check.camera.sight is Sight.WORKING:
            screen.live.show_picture(camera_picture())
        screen.present(check)
        return screen

    def make(_context: SceneContext) -> QWidget:
        view = kiosk_view(Waiting(), check.camera)
        view.show_front(front)
        return view

    return make


def _with_figures(shown: DeskFigures) -> Callable[[SceneContext], QWidget]:
    def make(_context: SceneContext) -> QWidget:
        view = kiosk_view(Waiting())
        view.show_figures(shown)
        return view

    return make


def _larger(state: State, zoom: float) -> Callable[[SceneContext], QWidget]:
    def make(_context: SceneContext) -> QWidget:
        view = kiosk_view(state)
        view.set_display(Display(zoom=zoom))
        return view

    return make


def _language(_context: SceneContext) -> QWidget:
    view = kiosk_view(Waiting())
    view.ready_screen.language_button.click()
    return view


def _display(_context: SceneContext) -> QWidget:
    view = kiosk_view(Waiting())
    view.toggle_display()
    return view


def _hand_scanner(_context: SceneContext) -> QWidget:
    return kiosk_view(Waiting(), CameraView(Sight.NONE))


def _database_away(_context: SceneContext) -> QWidget:
    return kiosk_view(Waiting(), standing=Standing.AWAY)


def _help(_context: SceneContext) -> QWidget:
    view = kiosk_view(Waiting())
    view.toggle_help()
    return view
