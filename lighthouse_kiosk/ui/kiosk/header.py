"""The line on top of every screen: which event, which desk, is it saved, what time is it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight, badge
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView
from lighthouse_kiosk.ui.kiosk.widgets import Icon, Label, OneLine, column, row
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import Painted, describe
from lighthouse_kiosk.ui.widgets.text import Tone
from lighthouse_kiosk.wording.format import clock_in, zone_note


class Standing(Enum):
    """How the database is doing, as far as the last answer told."""

    UNKNOWN = "unknown"
    WELL = "well"
    AWAY = "away"


class Header(QWidget):
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, metrics: Metrics, desk: DeskView | None) -> None:
        super().__init__()
        self._desk = desk
        side = metrics.px(32)
        lines = column(self, metrics.px(8))
        lines.setContentsMargins(side, metrics.px(17), side, metrics.px(17))
        line = row(spacing=metrics.px(14))
        lines.addLayout(line)
        line.addWidget(_Badge(metrics.px(36)))
        name = desk.event_name if desk else "Lighthouse Kiosk"
        title = OneLine(metrics, name, Size.KIOSK_SMALL, Weight.BOLD, Tone.STATE)
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(title, 3)
        desk_name = desk.desk_name if desk else ""
        where = OneLine(metrics, desk_name, tone=Tone.STATE_SECONDARY)
        state = line
        for_staff = desk is not None and not desk.for_visitors
        if metrics.portrait and (for_staff or metrics.zoom > 1):
            # all of it on one line would leave little of the names, and nothing of long ones
            state = row(spacing=metrics.px(14))
            lines.addLayout(state)
            state.addWidget(where, 1)
            line.addStretch(1)
        else:
            line.addWidget(where, 2)
            line.addStretch(1)
        self._icon = Icon(metrics, "database", "kiosk_on_state", 22)
        self._state = Label(metrics, tone=Tone.STATE, wrap=False)
        state.addWidget(self._icon)
        state.addWidget(self._state)
        self._divider = _Divider(metrics)
        self._one_line = state is line
        line.addWidget(self._divider)
        self._clock = Label(
            metrics, weight=Weight.MEDIUM, tone=Tone.STATE, wrap=False, figures=True
        )
        line.addWidget(self._clock)
        self.show_standing(Standing.UNKNOWN)
        self.tick()
        clock = QTimer(self, interval=1000)
        clock.timeout.connect(self.tick)
        clock.start()

    def tick(self) -> None:
        """Show the time in the event's zone, which is named where it isn't this machine's."""
        if self._desk is None:
            self._clock.setText("")
            return
        now = self._desk.clock()
        note = zone_note(self._desk.zone, now).rpartition("/")[2].replace("_", " ")
        clock = clock_in(now, self._desk.zone)
        self._clock.setText(f"{clock} {note}".strip())

    def show_standing(self, standing: Standing) -> None:
        staff = self._desk is not None and not self._desk.for_visitors
        known = staff and standing is not Standing.UNKNOWN
        self._icon.setVisible(known)
        self._state.setVisible(known)
        self._divider.setVisible(known and self._one_line)
        if self._desk is None or not known:
            return
        if standing is Standing.AWAY:
            text = translate("kiosk", "Database can't be reached")
        elif self._desk.own_database:
            text = translate("kiosk", "Saved on this computer")
        else:
            text = translate("kiosk", "Connected to the shared database")
        self._icon.show_icon("triangle-alert" if standing is Standing.AWAY else "database")
        self._state.setText(text)


class _Badge(Painted):
    def __init__(self, side: int) -> None:
        super().__init__()
        self.setFixedSize(side, side)
        describe(self, "Lighthouse Kiosk")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        QPainter(self).drawPixmap(0, 0, badge(self.width(), self.devicePixelRatioF()))


class _Divider(Painted):
    decoration = True

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self.setFixedSize(metrics.px(9), metrics.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        line = color("kiosk_on_state")
        line.setAlphaF(0.5)
        middle = self.width() / 2
        QPainter(self).fillRect(QRectF(middle - 1, 0, 2, self.height()), line)
