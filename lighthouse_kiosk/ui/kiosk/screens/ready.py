"""Waiting for the next pass: the camera, how far the day is, who came last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.ui.kiosk.action_bar import ActionBar
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.camera_tile import CameraTile
from lighthouse_kiosk.ui.kiosk.events import Find, ShowPickups
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.preferences import Volume
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.ready_cards import LastCard, PaceCard, SlotCard, TotalCard
from lighthouse_kiosk.ui.kiosk.sound_words import show_volume
from lighthouse_kiosk.ui.kiosk.states import Waiting
from lighthouse_kiosk.ui.kiosk.widgets import Scroller, column, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.wording.language import language

if TYPE_CHECKING:
    from lighthouse_kiosk.services.pickups import DeskFigures


class ReadyScreen(Screen):
    """`action_bar` holds the buttons along the bottom, which the window wires."""

    def __init__(self, metrics: Metrics, desk: DeskView) -> None:
        super().__init__(metrics, desk)
        describe(self, translate("kiosk", "Scan the QR pass"))
        self.tile = CameraTile(metrics)
        self.notice = NoticeBar(metrics)
        gap = metrics.px(16)
        self.action_bar = ActionBar(metrics.px(12))
        self.help_button = KioskButton(
            metrics, translate("kiosk", "Help"), icon="circle-question-mark", key="F1"
        )
        self.sound_button = KioskButton(metrics, "", icon="volume-2", key="F4")
        self.language_button = KioskButton(metrics, language().own_name, icon="languages", key="F7")
        self.find_button = self.on_click(
            KioskButton(metrics, translate("kiosk", "No pass?"), icon="search", key="Ctrl+F"),
            Find(),
        )
        self.pickups_button = self.on_click(
            KioskButton(metrics, translate("kiosk", "Last pickups"), icon="undo-2", key="F5"),
            ShowPickups(),
        )
        self.display_button = KioskButton(
            metrics, translate("kiosk", "Display"), icon="contrast", key="F9"
        )
        for button in (
            self.find_button,
            self.pickups_button,
            self.help_button,
            self.sound_button,
            self.language_button,
            self.display_button,
        ):
            self.action_bar.add(button)

        self._total = TotalCard(metrics)
        self._pace = PaceCard(metrics)
        self._slot = SlotCard(metrics)
        self._slot.hide()
        self.last = LastCard(metrics, desk.zone)

        body = column(self, gap)
        edge = metrics.px(32)
        body.setContentsMargins(edge, metrics.px(10), edge, metrics.px(26))
        body.addWidget(self.notice)
        if metrics.portrait:
            body.addWidget(self.tile, 3)
            figures = row(spacing=gap)
            figures.addWidget(self._total, 3)
            figures.addWidget(self._pace, 2)
            figures.addWidget(self._slot, 2)
            body.addLayout(figures)
            body.addWidget(self.last, 2)
        else:
            side = QWidget()
            cards = column(side, gap)
            cards.addWidget(self._total)
            figures = row(spacing=gap)
            figures.addWidget(self._pace, 1)
            figures.addWidget(self._slot, 1)
            cards.addLayout(figures)
            cards.addWidget(self.last, 1)
            line = row(spacing=metrics.px(28))
            line.addWidget(self.tile, 1)
            self._scroller = Scroller(side)
            self._scroller.setFixedWidth(metrics.room(420))
            line.addWidget(self._scroller)
            body.addLayout(line, 1)
        body.addWidget(self.action_bar)

    def present(self, state: Waiting) -> None:
        self.notice.tell(state.notice)

    def show_sound(self, volume: Volume, *, possible: bool) -> None:
        show_volume(self.sound_button, volume, possible=possible)

    def show_figures(self, figures: DeskFigures) -> None:
        self._total.show_figures(figures)
        self._pace.show_pace(figures.pace)
        self._slot.setVisible(figures.slot is not None)
        if figures.slot is not None:
            self._slot.show_slot(figures.slot, self.desk.place)
        self.last.show_last(figures.last)
