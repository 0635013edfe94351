"""What the screens have in common that show a list of rows, with words above it and Back below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.events import Back
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.screens.base import Screen
from lighthouse_kiosk.ui.kiosk.screens.rows import Rows
from lighthouse_kiosk.ui.kiosk.widgets import Label
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.text import Tone

_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}


class RowsScreen(Screen):
    """Arrow and page keys move the mark in the list."""

    def notice_body(self) -> QBoxLayout:
        """The screen's column, with the bar for notices at its top."""
        body = self.body(top=16, scrolls=False)
        self.notice = NoticeBar(self.metrics)
        body.addWidget(self.notice)
        body.addSpacing(self.metrics.px(8))
        return body

    def add_rows(self, body: QBoxLayout, taken: Callable[[int], None]) -> None:
        """Add the list with what is said above it; `taken` is told which row was touched."""
        metrics = self.metrics
        self._hint = Label(metrics, "", Size.KIOSK_BODY, Weight.SEMIBOLD)
        self._advice = Label(metrics, "", Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY)
        body.addWidget(self._hint)
        body.addSpacing(metrics.px(6))
        body.addWidget(self._advice)
        self.list = Rows(metrics)
        self.list.taken.connect(taken)
        body.addWidget(self.list, 1)
        body.addSpacing(metrics.px(16))
        self.back_button = self.on_click(
            KioskButton(metrics, translate("kiosk", "Back"), key="Esc"), Back()
        )

    def say(self, hint: str, advice: str) -> None:
        """Say above the list what there is to do; an empty text takes no room."""
        for label, text in ((self._hint, hint), (self._advice, advice)):
            label.setText(text)
            label.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _MOVES.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.list.move_mark(by)
