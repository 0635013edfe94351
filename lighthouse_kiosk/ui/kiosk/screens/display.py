"""How the kiosk looks to whoever reads it: contrast, size of text, movement."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import ZOOMS, Display
from lighthouse_kiosk.ui.kiosk.screens.base import footer
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.wording.format import percent


class DisplayPanel(Panel):
    """Each button steps one setting on, which shows at once."""

    closed = Signal()
    chosen = Signal(object)
    """A Display."""

    def __init__(self, metrics: Metrics, display: Display) -> None:
        super().__init__(
            metrics,
            translate("kiosk", "Display"),
            translate("kiosk", "This computer remembers it. A scan is taken here too."),
        )
        larger = ZOOMS[(ZOOMS.index(display.zoom) + 1) % len(ZOOMS)]
        size = translate("kiosk", "Text size: {size}").format(size=percent(display.zoom, 1))
        contrast = (
            translate("kiosk", "High contrast: on")
            if display.high_contrast
            else translate("kiosk", "High contrast: off")
        )
        movement = (
            translate("kiosk", "Movement: none")
            if display.still
            else translate("kiosk", "Movement: as this computer is set")
        )
        self.buttons: list[KioskButton] = []
        for key, icon, words, step in (
            ("1", "contrast", contrast, replace(display, high_contrast=not display.high_contrast)),
            ("2", "a-large-small", size, replace(display, zoom=larger)),
            ("3", "waves", movement, replace(display, still=not display.still)),
        ):
            button = KioskButton(metrics, words, icon=icon, key=key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, step=step: self.chosen.emit(step))
            self.buttons.append(button)
            self.body.addWidget(button)
            self.body.addSpacing(metrics.px(14))
        close = KioskButton(metrics, translate("kiosk", "Close"), Look.CONFIRM, key="Esc")
        close.clicked.connect(self.leave)
        self.foot(footer(metrics, [], [close]))

    def first_focus(self) -> QWidget:
        return self

    def accept(self) -> None:
        self.closed.emit()

    def leave(self) -> None:
        self.closed.emit()
