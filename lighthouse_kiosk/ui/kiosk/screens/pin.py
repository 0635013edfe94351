"""A desk's PIN: typed or touched by a person, never by a scanner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.format import number, waiting
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer, now_utc
from lighthouse_kiosk.ui.kiosk.widgets import Label, column, face
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone

MACHINE_MS = 20
"""Two digits within this time were typed by no finger."""

_LONGEST = 12


class PinField(QLineEdit):
    """Takes digits from fingers. What a scanner types empties it, and its Enter does nothing."""

    scanner_typed = Signal()

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        self.setFont(face(metrics, Size.KIOSK_TITLE, figures=True))
        self.setFixedHeight(metrics.touch(76))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setAccessibleName(translate("kiosk", "PIN"))
        self._typed_at = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if not (len(text) == 1 and text.isdecimal()):
            if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
                super().keyPressEvent(event)
            else:
                event.ignore()
            return
        at, before = event.timestamp(), self._typed_at
        self._typed_at = at
        if before and 0 <= at - before < MACHINE_MS:
            self.clear()
            self.scanner_typed.emit()
        else:
            self.add(text)

    def add(self, digit: str) -> None:
        self.insert(digit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing is pasted into a PIN."""
        event.accept()


def time_left(left: timedelta) -> str:
    """How long a lockout lasts, in words."""
    seconds = int(left.total_seconds()) + 1
    if seconds < 60:
        return translate("kiosk", "{count} seconds", "", seconds).format(count=number(seconds))
    return waiting(left + timedelta(seconds=59))


class PinScreen(Screen):
    """`wrong`: the PIN before was not the desk's. `until`: no try counts before that (UTC)."""

    given = Signal(str)
    left = Signal()

    def __init__(
        self,
        metrics: Metrics,
        desk: DeskView,
        desk_name: str,
        *,
        wrong: bool = False,
        until: datetime | None = None,
        clock: Callable[[], datetime] = now_utc,
    ) -> None:
        super().__init__(metrics, desk)
        self._until = until
        self._clock = clock
        title = translate("kiosk", "PIN of {desk}").format(desk=desk_name)
        describe(self, title)
        body = self.body(top=20)
        inside = QWidget()
        inside.setFixedWidth(metrics.px(420))
        lines = column(inside, metrics.px(12))
        lines.addWidget(Label(metrics, title, Size.KIOSK_TITLE, Weight.BOLD))
        self._note = Label(metrics, "", Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY)
        lines.addWidget(self._note)
        self.field = PinField(metrics)
        self.field.textChanged.connect(self._typed)
        self.field.scanner_typed.connect(self._refuse_scanner)
        lines.addWidget(self.field)
        lines.addLayout(self._keypad())
        body.addStretch(1)
        body.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
        back = KioskButton(metrics, translate("kiosk", "Another desk"), key="Esc")
        back.clicked.connect(self.leave)
        self._go = KioskButton(metrics, translate("kiosk", "Open"), Look.CONFIRM, key="⏎")
        self._go.clicked.connect(self.accept)
        self.foot(footer(metrics, [back], [self._go]))
        if wrong:
            self._warn(translate("kiosk", "That was not this desk's PIN. Try again."))
        else:
            self._note.setText(translate("kiosk", "Ask the organiser for it."))
        self._second = QTimer(self, interval=500)
        self._second.timeout.connect(self._count_down)
        self._typed("")
        self._count_down()
        if until is not None:
            self._second.start()

    def _keypad(self) -> QGridLayout:
        metrics = self.metrics
        grid = QGridLayout()
        grid.setSpacing(metrics.px(10))
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._digit(digit), place // 3, place % 3)
        clear = KioskButton(metrics, translate("kiosk", "Clear"))
        clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear.clicked.connect(self.field.clear)
        grid.addWidget(clear, 3, 0)
        grid.addWidget(self._digit("0"), 3, 1)
        return grid

    def _digit(self, digit: str) -> KioskButton:
        button = KioskButton(self.metrics, number(int(digit)))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.field.add(digit))
        return button

    def first_focus(self) -> QWidget:
        return self.field

    def accept(self) -> None:
        if self._go.isEnabled():
            self.given.emit(self.field.text())

    def leave(self) -> None:
        self.left.emit()

    def _warn(self, text: str) -> None:
        self._note.set_tone(Tone.KIOSK_AMBER)
        self._note.setText(text)

    def _typed(self, text: str) -> None:
        self._go.setEnabled(bool(text) and self._until is None)

    def _refuse_scanner(self) -> None:
        self._warn(translate("kiosk", "A scanner typed that. The PIN is typed by hand."))

    def _count_down(self) -> None:
        if self._until is None:
            return
        left = self._until - self._clock()
        over = left <= timedelta()
        self.field.setEnabled(over)
        if over:
            self._until = None
            self._second.stop()
            self._warn(translate("kiosk", "You may try again."))
            self.field.setFocus()
            self._typed(self.field.text())
            return
        self.field.clear()
        text = translate("kiosk", "Too many wrong tries. Wait {time}, then try again.")
        self._warn(text.format(time=time_left(left)))
