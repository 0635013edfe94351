"""Every scene of the gallery, also those that others add, at all sizes and looks people use.

In the suite each scene is laid out in one of them, so that every size and look meets many scenes,
and some have every button and its key pressed; LIGHTHOUSE_WALK=all does both to every scene.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.gallery import kiosk_scenes
from lighthouse_kiosk.ui.kiosk.preferences import Display
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.display import DisplayPanel
from lighthouse_kiosk.ui.kiosk.screens.rows import MarkedRow
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.scenes import SceneContext
from tests.ui.kiosk.looking import (
    cut_texts,
    lay_out,
    name_of,
    on_top,
    outside,
    overlapping,
    reached_by_tab,
    shown,
    too_small,
    touchable,
    unnamed,
)

SCENES = {scene.name: scene for scene in kiosk_scenes()}
SIZES = (
    (1280, 720),
    (1366, 768),
    (1920, 1080),
    (3840, 2160),
    (720, 1280),
    (1080, 1920),
    (800, 1280),
    (1024, 768),
)
LOOKS = {
    "normal": Display(),
    "130%": Display(zoom=1.3),
    "160%": Display(zoom=1.6),
}
EVERYWHERE = tuple(product(SIZES, LOOKS))
WALK_ALL = os.environ.get("LIGHTHOUSE_WALK") == "all"
LEAST = ((1280, 720), "160%")
"""The least room there is for the largest text."""


def ways_to_look(place: int) -> tuple[tuple[tuple[int, int], str], ...]:
    """In 1280 × 720 all scenes are drawn in all languages, see test_in_languages.py."""
    if WALK_ALL:
        return EVERYWHERE
    return (LEAST,) if place % 3 == 0 else (EVERYWHERE[place * 5 % len(EVERYWHERE)],)


@pytest.fixture
def scene(request: pytest.FixtureRequest) -> Iterator[QWidget]:
    context: SceneContext = None  # type: ignore[assignment] # the kiosk's scenes need no data
    view = SCENES[request.param].make(context)
    yield view
    view.close()
    view.deleteLater()


@pytest.mark.parametrize(
    ("scene", "place"),
    [(name, place) for place, name in enumerate(SCENES)],
    indirect=["scene"],
    ids=list(SCENES),
)
def test_nothing_is_cut_covered_or_out_of_reach(scene: QWidget, place: int) -> None:
    assert isinstance(scene, KioskView)
    for size, look in ways_to_look(place):
        scene.set_display(LOOKS[look])
        lay_out(scene, size)
        found = cut_texts(scene) + too_small(scene) + outside(scene) + overlapping(scene)
        assert (size, look, found) == (size, look, [])
    assert unnamed(scene) == []
    reached = reached_by_tab(scene)
    assert missed_by_tab(scene, reached) == []
    assert not_to_be_reached(scene, reached) == []
    if not scene_is_for_visitors(place):
        assert unprinted(scene, reached) == []


def on_other_keys(widget: QWidget, reached: list[QWidget]) -> bool:
    """Rows of a list are on ↑ ↓, − and + of an item on ← →, digits of a pad on the digits."""
    row = widget.parentWidget()
    in_row = row is not None and any(each.isAncestorOf(row) for each in reached)
    of_pad = isinstance(widget, KioskButton) and (widget.text().isdigit() or not widget.text())
    in_field = any(isinstance(each, QLineEdit) for each in reached)
    return in_row or isinstance(widget, MarkedRow) or (of_pad and in_field)


def missed_by_tab(view: QWidget, reached: list[QWidget]) -> list[str]:
    """What can be touched, and is neither reached by Tab nor on other keys."""
    return [
        name_of(widget)
        for widget in shown(on_top(view))
        if touchable(widget)
        and widget.isEnabled()
        and not (widget in reached or on_other_keys(widget, reached))
    ]


def not_to_be_reached(view: QWidget, reached: list[QWidget]) -> list[str]:
    """What Tab leads to though it lies behind a panel."""
    front = on_top(view)
    return [name_of(widget) for widget in reached if not front.isAncestorOf(widget)]


def scene_is_for_visitors(place: int) -> bool:
    """They touch; keys are for staff."""
    return list(SCENES)[place].startswith("self-service")


def unprinted(view: KioskView, reached: list[QWidget]) -> list[str]:
    """Buttons that can be pressed and don't say by which key."""
    return [
        name_of(button)
        for button in buttons_of(view)
        if not button.key and not on_other_keys(button, reached) and not in_list(button)
    ]


def in_list(button: KioskButton) -> bool:
    """A line of the chooser: ↑ and ↓ lead to it, Enter takes it."""
    screen = button.parentWidget()
    while screen is not None and not isinstance(screen, ChooserScreen):
        screen = screen.parentWidget()
    return isinstance(screen, ChooserScreen) and button in screen.buttons


def buttons_of(view: KioskView) -> list[KioskButton]:
    front = view.panel_shown or view.screen_shown
    return [
        button
        for button in front.findChildren(KioskButton)
        if button.isVisible() and button.isEnabled()
    ]


_KEYS = {
    "⏎": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "Esc": (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    "Ctrl+Z": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "Ctrl+Q": (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    "Ctrl+F": (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    **{
        f"F{n}": (Qt.Key(Qt.Key.Key_F1 + n - 1), Qt.KeyboardModifier.NoModifier)
        for n in range(1, 13)
    },
    **{str(n): (Qt.Key(Qt.Key.Key_0 + n), Qt.KeyboardModifier.NoModifier) for n in range(1, 10)},
}


def own_signals(kind: type) -> list[str]:
    """Not Qt's: a note of `destroyed` would keep what is no more."""
    ours = [each for each in kind.__mro__ if each.__module__.startswith("lighthouse_kiosk")]
    return [
        name
        for each in ours
        for name, value in vars(each).items()
        if isinstance(value, Signal) and "size" not in name
    ]


class Heard:
    """What a view, its screen and its panel tell the rest of the kiosk."""

    def __init__(self, view: KioskView) -> None:
        self._view = view
        self.told: list[tuple[str, str, object]] = []
        for thing in (view, view.screen_shown, view.panel_shown):
            for name in own_signals(type(thing)):
                getattr(thing, name).connect(partial(self._note, type(thing).__name__, name))

    def _note(self, thing: str, signal: str, *told: object) -> None:
        """Events compare by what they say; what is new each time, their id, is left out."""
        facts = [
            (type(each), [(f.name, getattr(each, f.name)) for f in fields(each) if f.name != "id"])
            if is_dataclass(each)
            else each
            for each in told
        ]
        self.told.append((thing, signal, facts))

    def since(self) -> object:
        """And what is in front now."""
        told, self.told = self.told, []
        # what reached the view counts, whichever part of it spoke first
        of_view = [each for each in told if each[0] == "KioskView"]
        return (of_view or told, type(self._view.panel_shown))


def walked_already(view: KioskView, seen: set[object]) -> bool:
    """Whether a screen with the same buttons was walked before: many scenes differ in words alone."""
    kind = (type(view.screen_shown), type(view.panel_shown))
    signature = (*kind, *(button.key for button in buttons_of(view)))
    known = signature in seen
    seen.add(signature)
    return known


def made(name: str, qtbot: QtBot, kept: list[KioskView]) -> KioskView:
    """A view that stays until the test is over, as those of a kiosk do."""
    context: SceneContext = None  # type: ignore[assignment] # see above
    view = SCENES[name].make(context)
    assert isinstance(view, KioskView)
    qtbot.addWidget(view)
    kept.append(view)
    lay_out(view, (1280, 720))
    qtbot.waitUntil(lambda: view.settled)
    return view


def effect(view: KioskView, place: int, *, by_key: bool) -> object:
    """What pressing a button, or the key printed on it, brings about."""
    heard, button = Heard(view), buttons_of(view)[place]
    before, pressed = type(view.panel_shown), Pressed(button)
    front = view.panel_shown or view.screen_shown
    for field in front.findChildren(QLineEdit):
        # an empty one has nothing to be taken
        if field.isVisible():
            field.setText(field.text() or "1234")
    if by_key:
        front.setFocus()
        QTest.keyClick(front, *_KEYS[button.key])
    else:
        button.click()
    told = heard.since()
    return told if told != ([], before) else pressed.times


class Pressed:
    def __init__(self, button: KioskButton) -> None:
        self.times = 0
        button.clicked.connect(self._count)

    def _count(self) -> None:
        self.times += 1


SAMPLED = (
    "kiosk-choose-desk",
    "kiosk-ready",
    "kiosk-review",
    "kiosk-already-picked-up",
    "kiosk-supervisor-pin",
    "kiosk-help",
)


def test_a_button_prints_the_key_that_does_the_same(qtbot: QtBot) -> None:
    seen: set[object] = set()
    kept: list[KioskView] = []
    for name in SCENES if WALK_ALL else SAMPLED:
        view = made(name, qtbot, kept)
        visitors = name.startswith("self-service")
        if visitors or walked_already(view, seen):
            continue
        reached = reached_by_tab(view)
        assert (name, unprinted(view, reached)) == (name, [])
        panel = type(view.panel_shown)
        keys = [button.key for button in buttons_of(view)]
        rows = [on_other_keys(button, reached) for button in buttons_of(view)]
        for place, (printed, in_row) in enumerate(zip(keys, rows, strict=True)):
            if in_row or not printed:
                continue
            effects = []
            for by_key in (False, True):
                stirred = [button.key for button in buttons_of(view)] != keys
                if stirred or type(view.panel_shown) is not panel or panel is DisplayPanel:
                    view.set_display(Display())
                    view = made(name, qtbot, kept)
                effects.append(effect(view, place, by_key=by_key))
            # asked for by the screen or by the view, whose shell does the same for both
            if printed not in {"F6", "Ctrl+Q"}:
                assert (name, printed, effects[0]) == (name, printed, effects[1])
            assert effects[1] != 0, (name, printed)
            assert effects[0] != 0, (name, printed)
        view.set_display(Display())
