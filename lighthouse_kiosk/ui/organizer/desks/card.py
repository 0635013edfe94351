"""One desk: whether it is at work, how fast it goes, and what it handed out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout

from lighthouse_kiosk.services.desk_sightings import DeskStanding
from lighthouse_kiosk.ui.organizer.desks.words import (
    device_words,
    habits,
    heard_words,
    is_troubled,
    sign_of,
)
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets import (
    Badge,
    BadgeKind,
    Button,
    ElidedLabel,
    IconButton,
    IconLabel,
    Painted,
    Role,
    Text,
    Tone,
    describe,
    plain_tip,
)
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate

_DISCS = {
    BadgeKind.SUCCESS: ("green_text", "green_soft"),
    BadgeKind.WARNING: ("amber_text", "amber_soft"),
}


class PaceBars(Painted):
    """A desk's last two hours in ten-minute bars, the latest at the trailing edge."""

    def __init__(self) -> None:
        super().__init__()
        self._pace: tuple[int, ...] = ()
        self._most = 1
        self.setFixedSize(132, 36)

    def show_pace(self, pace: Sequence[int], most: int) -> None:
        """`most` is what a bar of full height counts, so that desks can be compared."""
        self._pace, self._most = tuple(pace), max(most, 1)
        name = translate("desks", "Hand-outs in each ten minutes of the last two hours")
        counts = ", ".join(map(number, self._pace))
        describe(self, name, counts)
        self.setToolTip(plain_tip(f"{name}: {counts}"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        floor = self.height() - 1.0
        painter.fillRect(QRectF(0, floor, self.width(), 1), color("line_strong"))
        width = self.width() / max(len(self._pace), 1)
        for at, count in enumerate(self._pace):
            if count:
                place = len(self._pace) - 1 - at if self.right_to_left else at
                height = max(3.0, (floor - 1) * count / self._most)
                bar = QRectF(place * width + 1.5, floor - height, width - 3, height)
                fill_round(painter, bar, 2, "blue_mark")


class DeskCard(QFrame):
    def __init__(self, *, may_organise: bool) -> None:
        super().__init__()
        self.setObjectName("desk-card")
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 16, 14)
        row.setSpacing(16)
        self._disc = IconLabel("scan-line", "blue_text", 22, disc="blue_soft")
        row.addWidget(self._disc)
        row.addLayout(self._words(), 1)
        self._bars = PaceBars()
        row.addLayout(_pace(self._bars))
        self._today, self._ever = _figure(), _figure()
        row.addLayout(_column(self._today, translate("desks", "today")))
        row.addLayout(_column(self._ever, translate("desks", "in all")))
        row.addSpacing(4)
        self.open_button = Button(self.tr("Open kiosk"), icon_name="maximize")
        self.open_button.setObjectName("open-kiosk")
        row.addWidget(self.open_button)
        self.edit_button = IconButton("pencil", "")
        self.edit_button.setObjectName("edit-desk")
        row.addWidget(self.edit_button)
        self.edit_button.setVisible(may_organise)

    def show_standing(self, standing: DeskStanding, most: int, now: datetime, zone: str) -> None:
        """`most` is the most hand-outs that any desk had in ten minutes."""
        desk, sign = standing.desk, sign_of(standing, now, zone)
        self.setAccessibleName(desk.name)
        self._disc.set_icon("scan-line", *_DISCS.get(sign.kind, ("blue_text", "blue_soft")))
        self._name.setText(desk.name)
        self._badge.set_status(sign.words, sign.kind, sign.icon)
        self._heard.setText(heard_words(standing, now, zone))
        silent = standing.silent_for is not None
        self._heard.set_tone(Tone.WARNING if silent else Tone.SECONDARY)
        devices = standing.sightings[:1]
        for sighting in devices:
            self._device.setText(" · ".join(device_words(sighting, now, zone)))
            self._device.set_tone(Tone.WARNING if is_troubled(sighting) else Tone.SECONDARY)
        self._device.setVisible(bool(devices))
        self._habits.setText(habits(desk))
        self._bars.show_pace(standing.pace, most)
        self._today.setText(number(standing.today))
        self._ever.setText(number(standing.ever))
        self.open_button.setAccessibleDescription(desk.name)
        self.edit_button.rename(self.tr("Change {desk}").format(desk=desk.name))

    def _words(self) -> QLayout:
        self._name = ElidedLabel("", Role.PAGE_TITLE)
        self._badge = Badge()
        self._heard = ElidedLabel("", Role.SMALL, Tone.SECONDARY)
        self._device = ElidedLabel("", Role.SMALL, Tone.SECONDARY)
        self._habits = ElidedLabel("", Role.CAPTION, Tone.HINT)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._badge)
        head.addStretch(1)
        words.addLayout(head)
        for label in (self._heard, self._device, self._habits):
            words.addWidget(label)
        return words


def _pace(bars: PaceBars) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addStretch(1)
    column.addWidget(bars)
    column.addWidget(Text(translate("desks", "last two hours"), Role.CAPTION, Tone.HINT))
    column.addStretch(1)
    return column


def _figure() -> Text:
    figure = Text("", Role.PAGE_TITLE)
    figure.setMinimumWidth(52)
    figure.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    return figure


def _column(figure: Text, label: str) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(figure)
    hint = Text(label, Role.CAPTION, Tone.HINT)
    hint.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    column.addWidget(hint)
    column.addStretch(1)
    return column
