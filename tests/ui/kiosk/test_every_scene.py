"""Every scene of the gallery, also those that others add, at all sizes and looks people use.

In the suite each scene is laid out in a few of them, so that every size and look meets many scenes;
LIGHTHOUSE_WALK=all lays every scene out in every one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.gallery import kiosk_scenes
from lighthouse_kiosk.ui.kiosk.preferences import Display
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserScreen
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
AT_LEAST = (((1280, 720), "normal"), ((1280, 720), "160%"))
"""The least room there is, and the least for the largest text."""


def ways_to_look(place: int) -> tuple[tuple[tuple[int, int], str], ...]:
    if os.environ.get("LIGHTHOUSE_WALK") == "all":
        return EVERYWHERE
    return (AT_LEAST[place % 2], EVERYWHERE[place * 5 % len(EVERYWHERE)])


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
    assert out_of_tabs_reach(scene) == []
    assert unnamed(scene) == []
    if not scene_is_for_visitors(place):
        assert unprinted(scene) == []


def on_other_keys(widget: QWidget, reached: list[QWidget]) -> bool:
    """Rows of a list are on ↑ ↓, − and + of an item on ← →, digits of a pad on the digits."""
    row = widget.parentWidget()
    in_row = row is not None and any(each.isAncestorOf(row) for each in reached)
    of_pad = isinstance(widget, KioskButton) and (widget.text().isdigit() or not widget.text())
    in_field = any(isinstance(each, QLineEdit) for each in reached)
    return in_row or isinstance(widget, MarkedRow) or (of_pad and in_field)


def out_of_tabs_reach(view: QWidget) -> list[str]:
    reached = reached_by_tab(view)
    found = []
    for widget in shown(on_top(view)):
        reachable = widget in reached or on_other_keys(widget, reached)
        if touchable(widget) and widget.isEnabled() and not reachable:
            found.append(name_of(widget))
    return found


def scene_is_for_visitors(place: int) -> bool:
    """They touch; keys are for staff."""
    return list(SCENES)[place].startswith("self-service")


def unprinted(view: KioskView) -> list[str]:
    """Buttons that can be pressed and don't say by which key."""
    return [
        name_of(button)
        for button in buttons_of(view)
        if not button.key
        and not on_other_keys(button, reached_by_tab(view))
        and not in_list(button)
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
