"""Waiting for the next pass: the camera, how far the day is, who came last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.domain.text import initials_name, plain
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.format import clock_in, number
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.camera_tile import CameraTile
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import NoticeBar
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.states import Waiting
from lighthouse_kiosk.ui.kiosk.widgets import Bar, Card, Icon, Label, OneLine, column, row
from lighthouse_kiosk.ui.kiosk.words import holder_name, option_words, quantity_of, translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Rule, Tone

if TYPE_CHECKING:
    from lighthouse_kiosk.services.pickups import DeskFigures, RecentPickup

_LAST = {False: 6, True: 4}


class ReadyScreen(Screen):
    """`help_button` and `sound_button` are wired by the window."""

    def __init__(self, metrics: Metrics, desk: DeskView) -> None:
        super().__init__(metrics, desk)
        self.tile = CameraTile(metrics)
        self.notice = NoticeBar(metrics)
        gap = metrics.px(16)
        self.help_button = KioskButton(
            metrics, translate("kiosk", "Help"), icon="circle-question-mark", key="F1"
        )
        self.sound_button = KioskButton(metrics, "", icon="volume-2", key="F4")
        buttons = row(spacing=gap)
        buttons.addWidget(self.help_button, 1)
        buttons.addWidget(self.sound_button, 1)

        side = QWidget()
        cards = column(side, gap)
        cards.addWidget(self._figures_card())
        cards.addWidget(self._last_card(), 1)
        cards.addLayout(buttons)

        body = column(self, gap)
        edge = metrics.px(32)
        body.setContentsMargins(edge, metrics.px(10), edge, edge)
        body.addWidget(self.notice)
        if metrics.portrait:
            body.addWidget(self.tile, 3)
            body.addWidget(side, 2)
        else:
            line = row(spacing=metrics.px(28))
            line.addWidget(self.tile, 1)
            side.setFixedWidth(metrics.px(420))
            line.addWidget(side)
            body.addLayout(line, 1)

    def _figures_card(self) -> QWidget:
        metrics = self.metrics
        card = Card(metrics)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines = column(card)
        lines.setContentsMargins(metrics.px(22), metrics.px(20), metrics.px(22), metrics.px(22))
        here = translate("kiosk", "Picked up here today")
        lines.addWidget(Label(metrics, here, 17, tone=Tone.KIOSK_SECONDARY))
        self._here = Label(metrics, "–", 54, Weight.BOLD, figures=True)
        lines.addWidget(self._here)
        lines.addSpacing(metrics.px(8))
        self._bar = Bar(metrics)
        lines.addWidget(self._bar)
        lines.addSpacing(metrics.px(10))
        self._everywhere = Label(metrics, " ", 16, tone=Tone.KIOSK_SECONDARY)
        lines.addWidget(self._everywhere)
        return card

    def _last_card(self) -> QWidget:
        metrics = self.metrics
        card = Card(metrics)
        lines = column(card)
        lines.setContentsMargins(metrics.px(22), metrics.px(22), metrics.px(22), metrics.px(14))
        lines.addWidget(
            Label(metrics, translate("kiosk", "Last pickups"), 17, tone=Tone.KIOSK_SECONDARY)
        )
        lines.addSpacing(metrics.px(8))
        self._last = column()
        lines.addLayout(self._last)
        nothing = translate("kiosk", "Nobody has picked up here yet. The first pass appears here.")
        self._nobody = Label(metrics, nothing, Size.KIOSK_SMALL, tone=Tone.KIOSK_HINT)
        self._nobody.hide()
        lines.addWidget(self._nobody)
        lines.addStretch(1)
        return card

    def present(self, state: Waiting) -> None:
        self.notice.tell(state.notice)

    def show_sound(self, *, on: bool, possible: bool) -> None:
        """`possible`: this machine can play sounds."""
        if not possible:
            text = translate("kiosk", "No sound")
        else:
            text = translate("kiosk", "Sound on") if on else translate("kiosk", "Sound off")
        self.sound_button.set_icon("volume-2" if on and possible else "volume-x")
        self.sound_button.say(text)
        self.sound_button.setEnabled(possible)
        self.sound_button.setToolTip(
            "" if possible else translate("kiosk", "This computer has no sound output.")
        )

    def show_figures(self, figures: DeskFigures) -> None:
        self._here.setText(number(figures.here))
        text = translate("kiosk", "{part} of {whole} at all desks").format(
            part=number(figures.everywhere), whole=number(figures.approved)
        )
        self._everywhere.setText(text)
        self._bar.set_share(figures.everywhere, figures.approved, text)
        self._show_last(figures.last[: _LAST[self.metrics.portrait]])

    def _show_last(self, last: tuple[RecentPickup, ...]) -> None:
        while (taken := self._last.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for pickup in last:
            self._last.addWidget(_PickupRow(self.metrics, pickup, self.desk.zone))
        self._nobody.setVisible(not last)


class _PickupRow(QWidget):
    """Others can read this screen: names are shortened."""

    def __init__(self, metrics: Metrics, pickup: RecentPickup, zone: str) -> None:
        super().__init__()
        rows = column(self)
        line = row(spacing=metrics.px(14))
        line.setContentsMargins(0, metrics.px(8), 0, metrics.px(8))
        icon, tint = (
            ("undo-2", "kiosk_amber") if pickup.reversed else ("circle-check", "kiosk_mint")
        )
        line.addWidget(Icon(metrics, icon, tint, 24))
        names = column(spacing=metrics.px(1))
        name = initials_name(plain(pickup.person_name, 80)) or holder_name(None)
        names.addWidget(OneLine(metrics, name, 17, Weight.MEDIUM))
        item = quantity_of(pickup.quantity, pickup.option_name)
        if pickup.reversed:
            item = translate("kiosk", "Undone · {item}").format(item=item)
        elif pickup.quantity == 1:
            item = option_words(pickup.option_name)
        names.addWidget(OneLine(metrics, item, 14, tone=Tone.KIOSK_SECONDARY))
        line.addLayout(names, 1)
        at = clock_in(pickup.at, zone)
        line.addWidget(
            Label(metrics, at, 17, tone=Tone.KIOSK_HINT, wrap=False, figures=True),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        rows.addLayout(line)
        rows.addWidget(Rule())
        describe(self, f"{name}, {item}, {at}")
