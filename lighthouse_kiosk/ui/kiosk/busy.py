"""A word over the screen while an answer is being waited for."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.states import Checking, State, Undoing
from lighthouse_kiosk.ui.kiosk.widgets import Card, Label, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.widgets.states import SHOW_AFTER_MS, Spinner


class Busy(Card):
    """Says that an answer is being waited for, once it takes longer than a blink."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, view: QWidget) -> None:
        super().__init__(Metrics(), "kiosk_deep", "kiosk_line_strong", radius=28)
        self.setParent(view)
        self._text = ""
        self._inside = row(self)
        self._timer = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._timer.timeout.connect(self._come_up)
        self.hide()

    def dress(self, metrics: Metrics) -> None:
        while (taken := self._inside.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        edge = metrics.px(20)
        self._inside.setContentsMargins(edge, metrics.px(12), edge, metrics.px(12))
        self._inside.setSpacing(metrics.px(12))
        spinner = Spinner(metrics.px(28), tint="kiosk_amber")
        self._inside.addWidget(spinner)
        self._label = Label(metrics, self._text, 20, Weight.MEDIUM, wrap=False)
        self._inside.addWidget(self._label)
        for part in (spinner, self._label):
            # what is added to a widget that is up is left out of its size until it is shown
            part.show()
        self.arrange()

    def show_state(self, state: State) -> None:
        """Say what this state waits for, if anything."""
        match state:
            case Checking():
                self.say(translate("kiosk", "Checking…"))
            case Undoing():
                self.say(translate("kiosk", "Undoing…"))
            case _:
                self.say("")

    def say(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._label.setText(text)
        if text:
            self._timer.start()
        else:
            self._timer.stop()
            self.hide()

    def arrange(self) -> None:
        view = self.parentWidget()
        if view is not None:
            self.adjustSize()
            self.move((view.width() - self.width()) // 2, round(view.height() * 0.09))

    def _come_up(self) -> None:
        self.show()
        self.arrange()
        self.raise_()
