"""Every state of the self-service kiosk as a scene."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.desks import OutsideSlot, Ready, Timing, Verdict
from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView, Sight
from lighthouse_kiosk.ui.kiosk.condition_words import condition_for_visitors
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.sample_pictures import camera_picture
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.message import MessageScreen
from lighthouse_kiosk.ui.kiosk.self_service.inviting import InvitingScreen
from lighthouse_kiosk.ui.kiosk.self_service.screens import AnswerScreen
from lighthouse_kiosk.ui.kiosk.self_service.words import Guidance, guidance, no_answer
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.scenes import LANDSCAPE, PORTRAIT, Scene, SceneContext

_DESK = DeskView(
    "Annual Day 2026",
    "Entrance",
    "Asia/Kolkata",
    for_visitors=True,
    clock=lambda: samples.NOW,
)
_SIZES = (LANDSCAPE, PORTRAIT)


def self_service_scenes() -> Iterator[Scene]:
    """All that visitors see, in the order in which they see it."""
    picture = CameraView(Sight.WORKING, "Front camera")
    trouble = CameraView(Sight.TROUBLE, "Front camera")
    yield Scene("self-service-inviting", _inviting(CameraView(Sight.NONE)), _SIZES)
    yield Scene("self-service-inviting-picture", _inviting(picture), ((1280, 720), *_SIZES))
    yield Scene("self-service-inviting-trouble", _inviting(trouble, working=False), _SIZES)
    yield Scene("self-service-database-away", _away, ((1280, 720), *_SIZES))
    for name, off in (("ahead", 7200), ("back", -3600)):
        yield Scene(f"self-service-clock-{name}", _clock_jumped(off), _SIZES)
    yield Scene("self-service-moment", _moment, _SIZES)
    for name, verdict in verdicts().items():
        yield Scene(f"self-service-{name}", _answer(verdict), _SIZES)
    for name in ("one-place", "many", "not-a-pass"):
        scene = _answer(verdicts()[name], pictured=True)
        yield Scene(f"self-service-{name}-picture", scene, ((1280, 720), *_SIZES))
    yield Scene("self-service-no-answer", _answer(None), _SIZES)


def verdicts() -> dict[str, Verdict]:
    """One of each, and what differs for a visitor within one."""
    backpack, bottles, dinner = samples.BACKPACK, samples.BOTTLES, samples.DINNER
    early = replace(
        backpack,
        timing=Timing.EARLY,
        slot_starts=samples.NOW + timedelta(hours=2),
        slot_ends=samples.NOW + timedelta(hours=2, minutes=30),
    )
    nowhere = replace(backpack, place="", detail="", slot_starts=None, slot_ends=None)
    many = tuple(
        samples.item(20 + number, name, place=f"Shelf {letter}{number}", quantity=number)
        for number, (letter, name) in enumerate(zip("ABCDEFGH", _THINGS, strict=True), start=1)
    )
    return {
        "one-place": Ready(samples.PRIYA, (backpack,), ()),
        "one-place-later": Ready(samples.PRIYA, (backpack,), (dinner,)),
        "two-places": Ready(samples.PRIYA, (backpack, bottles), (dinner,)),
        "no-place": Ready(samples.PRIYA, (nowhere,), ()),
        "many": Ready(samples.PRIYA, many, ()),
        "early": OutsideSlot(samples.PRIYA, early, False, (), (dinner,)),
        "early-accepted": OutsideSlot(samples.PRIYA, early, True, (), ()),
        "early-and-more": OutsideSlot(samples.PRIYA, early, False, (bottles,), ()),
        **samples.verdicts(),
    }


_THINGS = (
    "Umbrella",
    "Notebook set",
    "Voucher",
    "Smart bottle",
    "Sweet box",
    "Cap",
    "Pen",
    "Very long named conference companion travel mug",
)


def _words(verdict: Verdict | None) -> Guidance:
    if verdict is None:
        return no_answer()
    return guidance(verdict, _DESK.event_name, _DESK.place)


def _view(front: Callable[[Metrics, DeskView], Screen]) -> KioskView:
    view = KioskView(_DESK)
    view.set_home(front)
    return view


def answer_view(verdict: Verdict | None, *, pictured: bool = False) -> KioskView:
    """What a visitor is told; without a verdict, that the pass could not be looked up."""

    def front(metrics: Metrics, desk: DeskView) -> Screen:
        screen = AnswerScreen(metrics, desk, _words(verdict))
        screen.bar.hold_still(0.7)
        if pictured:
            screen.thumbnail.show_picture(camera_picture())
        return screen

    return _view(front)


def _answer(
    verdict: Verdict | None, *, pictured: bool = False
) -> Callable[[SceneContext], QWidget]:
    return lambda _context: answer_view(verdict, pictured=pictured)


def _inviting(camera: CameraView, *, working: bool = True) -> Callable[[SceneContext], KioskView]:
    def front(metrics: Metrics, desk: DeskView) -> Screen:
        screen = InvitingScreen(metrics, desk)
        screen.tile.hold_still()
        screen.show_sound(Volume.LOUD, possible=True)
        screen.show_view(camera)
        screen.show_working(working=working)
        if camera.sight is Sight.WORKING:
            screen.tile.show_picture(camera_picture())
        return screen

    return lambda _context: _view(front)


def _away(context: SceneContext) -> QWidget:
    view = _inviting(CameraView(Sight.NONE), working=False)(context)
    view.show_conditions(lambda: condition_for_visitors(away=True, off=0))
    return view


def _clock_jumped(off: float) -> Callable[[SceneContext], QWidget]:
    def make(context: SceneContext) -> QWidget:
        view = _inviting(CameraView(Sight.WORKING, "Front camera"))(context)
        view.show_conditions(lambda: condition_for_visitors(away=False, off=off))
        return view

    return make


def _moment(_context: SceneContext) -> QWidget:
    return _view(
        lambda metrics, desk: MessageScreen(metrics, desk, translate("kiosk", "One moment, please"))
    )
