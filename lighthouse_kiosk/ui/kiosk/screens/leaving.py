"""Leaving a kiosk that is locked: which supervisor lets it go, and the proof."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError, LockedOut
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.keyboard import SECRET
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.pad import digit_pad
from lighthouse_kiosk.ui.kiosk.screens.pin import time_left
from lighthouse_kiosk.ui.kiosk.widgets import Field, Label, column, face
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone

_LONGEST = 200


class WhoLeaves(ChooserScreen):
    """Esc leads back to the desk."""

    left = Signal()

    def leave(self) -> None:
        self.left.emit()


class LeaveScreen(Screen):
    """A supervisor's PIN or password; nothing on the desk behind it changes."""

    given = Signal(str)
    left = Signal()

    def __init__(
        self,
        metrics: Metrics,
        desk: DeskView,
        name: str,
        *,
        busy: bool = False,
        error: LighthouseError | None = None,
        now: datetime | None = None,
    ) -> None:
        super().__init__(metrics, desk)
        title = translate("kiosk", "{name}, leave the kiosk?").format(name=name)
        describe(self, title)
        body = self.body(top=20)
        inside = QWidget()
        inside.setMinimumWidth(metrics.px(700))
        inside.setMaximumWidth(metrics.px(760))
        lines = column(inside, metrics.px(12))
        texts: list[QWidget] = []
        texts.append(Label(metrics, title, Size.KIOSK_TITLE, Weight.BOLD))
        note = translate("kiosk", "Your PIN or password. The desk goes on if you go back.")
        texts.append(Label(metrics, note, Size.KIOSK_SMALL, tone=Tone.KIOSK_SECONDARY))
        notice = NoticeBar(metrics)
        notice.say(_refusal(error, now), icon="triangle-alert", fill="kiosk_red_soft")
        texts.append(notice)
        self.field = Field(metrics, 76)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setProperty(SECRET, True)
        self.field.setMaxLength(_LONGEST)
        self.field.setFont(face(metrics, Size.KIOSK_TITLE))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.field.setAccessibleName(translate("kiosk", "PIN or password"))
        self.field.setReadOnly(busy)
        lines.addWidget(self.field)
        lines.addLayout(digit_pad(metrics, self.field))
        body.addStretch(1)
        for text in texts:
            # as wide as the screen: large text needs the lines
            body.addWidget(text)
            body.addSpacing(metrics.px(12))
        body.addWidget(inside, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        back = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
        back.clicked.connect(self.leave)
        words = translate("kiosk", "Checking…") if busy else translate("kiosk", "Leave")
        go = KioskButton(metrics, words, Look.CONFIRM, key="⏎")
        go.setEnabled(not busy)
        go.clicked.connect(self.accept)
        self.foot(footer(metrics, [back], [go]))

    def first_focus(self) -> QWidget:
        return self.field

    def accept(self) -> None:
        if self.field.text() and not self.field.isReadOnly():
            self.given.emit(self.field.text())

    def leave(self) -> None:
        self.left.emit()


def _refusal(error: LighthouseError | None, now: datetime | None) -> str:
    if error is None:
        return ""
    if isinstance(error, LockedOut) and now is not None:
        text = translate("kiosk", "Too many wrong tries. Wait {time}, then try again.")
        return text.format(time=time_left(error.until - now))
    return translate("kiosk", "That was not it. Try again.")
