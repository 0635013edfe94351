"""Which event, which desk: asked when the command line leaves it open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.widgets import Label, Scroller, column, move_focus
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone


@dataclass(frozen=True, slots=True)
class Choice:
    """A line to choose; `take` is called when it is."""

    title: str
    detail: str
    take: Callable[[], None]


class ChooserScreen(Screen):
    """Up and down move, Enter takes."""

    def __init__(
        self,
        metrics: Metrics,
        desk: DeskView,
        title: str,
        advice: str,
        choices: Sequence[Choice],
    ) -> None:
        super().__init__(metrics, desk)
        describe(self, title, advice)
        body = self.body(top=60, scrolls=False)
        body.addWidget(Label(metrics, title, Size.KIOSK_NAME, Weight.BOLD))
        body.addSpacing(metrics.px(10))
        body.addWidget(Label(metrics, advice, Size.KIOSK_BODY, tone=Tone.KIOSK_SECONDARY))
        body.addSpacing(metrics.px(30))
        inside = QWidget()
        lines = column(inside, metrics.px(14))
        self.buttons: list[KioskButton] = []
        for place, choice in enumerate(choices, 1):
            words = f"{choice.title}  ·  {choice.detail}" if choice.detail else choice.title
            button = KioskButton(metrics, words, key=str(place) if place < 10 else "")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, take=choice.take: take())
            self.buttons.append(button)
            lines.addWidget(button)
        lines.addStretch(1)
        self._area = Scroller(inside)
        body.addWidget(self._area, 1)

    def first_focus(self) -> QWidget:
        return self.buttons[0] if self.buttons else self

    def accept(self) -> None:
        """Enter takes a line that has the focus, which presses itself; elsewhere it does nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
            return
        reached = move_focus(self.buttons, 1 if event.key() == Qt.Key.Key_Down else -1)
        if reached is not None:
            self._area.ensureWidgetVisible(reached)
