"""A desk's PIN: typed or touched by a person, never by a scanner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.keyboard import SECRET
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer, now_utc
from lighthouse_kiosk.ui.kiosk.screens.pad import digit_pad
from lighthouse_kiosk.ui.kiosk.widgets import Field, Label, column, face
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone
from lighthouse_kiosk.wording.format import number, waiting

_LONGEST = 12


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
        inside.setMaximumWidth(metrics.px(760))
        inside.setMinimumWidth(metrics.px(700))
        lines = column(inside, metrics.px(12))
        texts: list[QWidget] = []
        texts.append(Label(metrics, title, Size.KIOSK_TITLE, Weight.BOLD))
        self._note = Label(metrics, "", Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY)
        texts.append(self._note)
        self.field = Field(metrics, 76)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setProperty(SECRET, True)
        self.field.setMaxLength(_LONGEST)
        self.field.setFont(face(metrics, Size.KIOSK_TITLE, figures=True))
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        self.field.setAccessibleName(translate("kiosk", "PIN"))
        self.field.textChanged.connect(self._typed)
        lines.addWidget(self.field)
        lines.addLayout(digit_pad(metrics, self.field))
        body.addStretch(1)
        for text in texts:
            # as wide as the screen: large text needs the lines
            body.addWidget(text)
            body.addSpacing(metrics.px(12))
        body.addWidget(inside, 0, Qt.AlignmentFlag.AlignLeft)
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

    def _count_down(self) -> None:
        if self._until is None:
            return
        left = self._until - self._clock()
        over = left <= timedelta()
        self.field.setReadOnly(not over)
        if over:
            self._until = None
            self._second.stop()
            self._warn(translate("kiosk", "You may try again."))
            self._typed(self.field.text())
            return
        self.field.clear()
        text = translate("kiosk", "Too many wrong tries. Wait {time}, then try again.")
        self._warn(text.format(time=time_left(left)))
