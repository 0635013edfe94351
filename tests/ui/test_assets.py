"""The typeface and the icons that come with the app."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QFontMetricsF, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.theme import Scheme
from tests.ui.colors import ink_of

pytestmark = pytest.mark.usefixtures("light_again")


def test_a_disabled_icon_looks_disabled(qapp: QApplication) -> None:
    theme.apply_theme(qapp, Scheme.LIGHT)
    image = assets.icon("check").pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert theme.LIGHT.ink_disabled.lower() in {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24)
    }


@pytest.mark.parametrize("weight", list(assets.Weight))
def test_inter_comes_with_the_app_in_every_weight(weight: assets.Weight) -> None:
    shown = QFontInfo(assets.font(14, weight))
    assert (shown.family(), int(shown.weight())) == ("Inter", weight.value)


@pytest.mark.parametrize("weight", list(assets.Weight))
def test_figures_line_up_in_columns(weight: assets.Weight) -> None:
    metrics = QFontMetricsF(assets.font(14, weight))
    assert len({metrics.horizontalAdvance(str(digit) * 4) for digit in range(10)}) == 1


def test_every_icon_draws_something() -> None:
    names = [path.stem for path in (resources_folder() / "icons" / "lucide").glob("*.svg")]
    assert len(names) > 60
    for name in names:
        image = assets.pixmap(name, "ink", 24, 1).toImage()
        drawn = sum(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24))
        assert drawn >= 8, name


def test_icons_are_sharp_on_dense_screens() -> None:
    picture = assets.pixmap("wifi", "ink", 20, 2)
    assert picture.size() == QSize(40, 40)
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


def test_an_icon_outlives_the_copies_that_qt_makes(qtbot: QtBot) -> None:
    original = assets.icon("check", "green_text")
    for _ in range(5):
        copy = QIcon(original)
        copy.setIsMask(True)
        gc.collect()
        assert ink_of(copy) == ink_of(original)
        del copy
    button = w.IconButton("check", "Done")
    qtbot.addWidget(button)
    gc.collect()
    assert ink_of(button.icon()) == {theme.tokens().ink_2.lower()}


ICON_ARGUMENTS = {
    "icon": 0, "pixmap": 0, "paint_icon": 1, "IconLabel": 0, "IconButton": 0, "EmptyState": 0,
    "NavItem": 2, "add_page": 2, "set_icon": 0,
}  # fmt: skip


def icons_asked_for() -> Iterator[tuple[str, str]]:
    """Names of icons that stand as literals in calls, with the file they stand in."""
    folder = Path(assets.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            named = [
                each.value for each in node.keywords if each.arg in {"icon_name", "action_icon"}
            ]
            place = ICON_ARGUMENTS.get(called)
            if place is not None and len(node.args) > place:
                named.append(node.args[place])
            for value in named:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield value.value, path.name


def test_every_icon_that_is_asked_for_comes_with_the_app() -> None:
    folder = resources_folder() / "icons" / "lucide"
    asked = set(icons_asked_for())
    assert len(asked) > 20
    assert [each for each in sorted(asked) if not (folder / f"{each[0]}.svg").is_file()] == []
