"""A screen that only says something: the desk is being opened, or what is in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer
from lighthouse_kiosk.ui.kiosk.widgets import Icon, Label, headline_size
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.states import Spinner
from lighthouse_kiosk.ui.widgets.text import Tone


class MessageScreen(Screen):
    """An icon, or a spinner without one, a title and what to do, in the middle."""

    def __init__(
        self,
        metrics: Metrics,
        desk: DeskView,
        title: str,
        advice: str = "",
        *,
        icon: str = "",
        leading: Sequence[KioskButton] = (),
        trailing: Sequence[KioskButton] = (),
    ) -> None:
        super().__init__(metrics, desk)
        self._trailing = list(trailing)
        describe(self, f"{title} {advice}".strip())
        body = self.body()
        body.addStretch(2)
        sign: QWidget = (
            Icon(metrics, icon, "kiosk_amber", 110)
            if icon
            else Spinner(metrics.px(72), tint="kiosk_amber", name=title)
        )
        body.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(metrics.px(34))
        width = 1100 if not metrics.portrait else 780
        sizes = (Size.KIOSK_NAME, Size.KIOSK_TITLE, 28)
        size = headline_size(metrics, title, width, sizes)
        for text, height, weight, tone in (
            (title, size, Weight.BOLD, Tone.KIOSK),
            (advice, Size.KIOSK_BODY, Weight.REGULAR, Tone.KIOSK_SECONDARY),
        ):
            label = Label(metrics, text, height, weight, tone)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setVisible(bool(text))
            body.addWidget(label)
            body.addSpacing(metrics.px(14))
        body.addStretch(3)
        self.foot(footer(metrics, list(leading), list(trailing)))

    def accept(self) -> None:
        """Press the last button, if there is one."""
        if self._trailing:
            self._trailing[-1].click()
