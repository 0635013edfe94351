"""What visitors do at a self-service kiosk, and what it is showing them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from lighthouse_kiosk.ui.kiosk.self_service.guide import Guide
from lighthouse_kiosk.ui.kiosk.self_service.screens import AnswerScreen
from tests.ui.kiosk.conftest import Kiosk

S = TypeVar("S")


def guide_of(kiosk: Kiosk) -> Guide:
    guide = kiosk.window.guide
    assert guide is not None
    return guide


def reach(kiosk: Kiosk, state: type[S]) -> S:
    guide = guide_of(kiosk)
    kiosk.until(lambda: isinstance(guide.state, state) and kiosk.window.settled)
    found = guide.state
    assert isinstance(found, state)
    return found


def answer(kiosk: Kiosk) -> AnswerScreen:
    screen = kiosk.window.screen_shown
    assert isinstance(screen, AnswerScreen)
    return screen


def touch(kiosk: Kiosk, words: str) -> None:
    (button,) = [
        button
        for button in kiosk.window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() == words
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
