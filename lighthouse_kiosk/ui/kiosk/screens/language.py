"""Which language the kiosk speaks: asked in all of them at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import footer
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel
from lighthouse_kiosk.ui.kiosk.widgets import move_focus
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.wording.language import language
from lighthouse_kiosk.wording.languages import Language


class LanguagePanel(Panel):
    """Each language by its own name in its own script, the one in use marked."""

    closed = Signal()
    chosen = Signal(object)
    """A Language."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(
            metrics,
            translate("kiosk", "Language"),
            translate("kiosk", "What is on the screen stays as it is, in other words."),
        )
        self.buttons: dict[Language, KioskButton] = {}
        for key, each in enumerate(Language, 1):
            used = each is language()
            look = Look.CONFIRM if used else Look.OUTLINE
            button = KioskButton(
                metrics, each.own_name, look, icon="check" if used else "", key=str(key)
            )
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, each=each: self.chosen.emit(each))
            self.buttons[each] = button
            self.body.addWidget(button)
            self.body.addSpacing(metrics.px(14))
        close = KioskButton(metrics, translate("kiosk", "Close"), key="Esc")
        close.clicked.connect(self.leave)
        self.foot(footer(metrics, [close], []))

    def first_focus(self) -> QWidget:
        return self.buttons[language()]

    def accept(self) -> None:
        self.closed.emit()

    def leave(self) -> None:
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
            return
        move_focus(list(self.buttons.values()), 1 if event.key() == Qt.Key.Key_Down else -1)
