"""A theme that switches while the app runs."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui import theme
from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.theme import Scheme, Tokens
from tests.ui.colors import ALL_TOKENS, ink_of

pytestmark = pytest.mark.usefixtures("light_again")


@pytest.mark.parametrize("values", ALL_TOKENS.values(), ids=ALL_TOKENS.keys())
def test_the_style_sheet_is_whole(
    values: Tokens, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = theme.style_sheet(values)
    assert "{{" not in sheet
    pictures = set(re.findall(r'url\("([^"]+)"\)', sheet))
    assert pictures
    assert all(QImage(picture).width() > 0 for picture in pictures)
    qapp.setStyleSheet(sheet)
    assert "parse" not in capfd.readouterr().err


def middle(widget: QWidget) -> QColor:
    """The commonest colour, which is the ground."""
    return commonest(widget.grab().toImage())


def commonest(image: QImage) -> QColor:
    seen: dict[int, int] = {}
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            value = image.pixel(x, y)
            seen[value] = seen.get(value, 0) + 1
    return QColor(max(seen, key=lambda value: seen[value]))


def test_a_switch_reaches_what_is_already_on_the_screen(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, Scheme.LIGHT)
    card, badge = w.Card("Budget"), w.Badge("Approved", w.BadgeKind.SUCCESS)
    button = w.IconButton("wifi", "Network")
    card.body.addWidget(badge)
    card.body.addWidget(button)
    qtbot.addWidget(card)
    card.show()
    assert middle(card) == QColor(theme.LIGHT.card)
    assert middle(badge) == QColor(theme.LIGHT.green_soft)
    assert ink_of(button.icon()) == {theme.LIGHT.ink_2.lower()}
    with qtbot.waitSignal(theme.theme_changed().changed):
        theme.apply_theme(qapp, Scheme.DARK)
    assert middle(card) == QColor(theme.DARK.card)
    assert middle(badge) == QColor(theme.DARK.green_soft)
    assert ink_of(button.icon()) == {theme.DARK.ink_2.lower()}


def test_without_a_word_from_the_system_the_app_is_light(qapp: QApplication) -> None:
    theme.apply_theme(qapp, Scheme.SYSTEM)
    assert theme.scheme() is Scheme.SYSTEM
    assert theme.tokens() is theme.LIGHT
    assert qapp.palette().window().color() == QColor(theme.LIGHT.canvas)


def test_an_unknown_token_is_an_error() -> None:
    with pytest.raises(AttributeError):
        theme.color("mauve")
