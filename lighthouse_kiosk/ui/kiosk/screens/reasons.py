"""Why: a reason to choose, or one to type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.domain.text import NAME_LENGTH
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.events import GiveReason
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.reason_words import reason_words
from lighthouse_kiosk.ui.kiosk.screens.base import footer
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel
from lighthouse_kiosk.ui.kiosk.states import AskingReason
from lighthouse_kiosk.ui.kiosk.widgets import Field, face, move_focus
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size


class ReasonPanel(Panel):
    """Up and down move, Enter takes; below the reasons there is room for another one."""

    def __init__(self, metrics: Metrics, asking: AskingReason, typed: str = "") -> None:
        words = reason_words(asking)
        super().__init__(metrics, words.title, words.about)
        self.buttons: list[KioskButton] = []
        for key, reason in enumerate(words.reasons, 1):
            button = KioskButton(metrics, reason, key=str(key))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, reason=reason: self._give(reason))
            self.buttons.append(button)
            self.body.addWidget(button)
            self.body.addSpacing(metrics.px(12))
        self.field = Field(metrics, 64, typed)
        self.field.setFont(face(metrics, Size.KIOSK_BODY))
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setPlaceholderText(translate("kiosk", "Another reason…"))
        self.field.setAccessibleName(translate("kiosk", "Another reason"))
        self.field.textChanged.connect(self._enable)
        self.body.addWidget(self.field)
        back = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
        back.clicked.connect(self.leave)
        self.use_button = KioskButton(
            metrics, translate("kiosk", "Use this reason"), Look.CONFIRM, key="⏎"
        )
        self.use_button.clicked.connect(self.accept)
        self.foot(footer(metrics, [back], [self.use_button]))
        self._enable()

    def first_focus(self) -> QWidget:
        return self.field if self.field.text() else self.buttons[0]

    def accept(self) -> None:
        if self.field.text().strip():
            self._give(self.field.text())

    def _give(self, reason: str) -> None:
        self.happened.emit(GiveReason(reason))

    def _enable(self) -> None:
        # a typed reason shows what Enter takes; the others are taken where the focus is
        self.use_button.setVisible(bool(self.field.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
            return
        move_focus([*self.buttons, self.field], 1 if event.key() == Qt.Key.Key_Down else -1)
