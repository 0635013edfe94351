"""What a page says while it loads, when it is empty and when something needs saying."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.motion import motion_wanted
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.buttons import Button, IconButton, Kind
from lighthouse_kiosk.ui.widgets.painting import (
    Painted,
    announce,
    begin,
    describe,
    fill_round,
    restyle,
)
from lighthouse_kiosk.ui.widgets.text import IconLabel, Role, Text, Tone
from lighthouse_kiosk.wording.translation import translate

SHOW_AFTER_MS = 150
"""Shorter waits pass without a sign, so that nothing flickers."""


class Spinner(Painted):
    """An arc that turns while something loads; appears only after 150 ms."""

    def __init__(
        self,
        size: int = 24,
        *,
        tint: str = "blue_mark",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.setAccessibleName(name or translate("widgets", "Loading"))
        self._tint = tint
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(33)
        self._timer.timeout.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        elapsed = self._clock.elapsed()
        if elapsed < SHOW_AFTER_MS:
            return
        painter = begin(self)
        width = max(2.0, self.width() / 9)
        circle = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(color("track"), width))
        painter.drawEllipse(circle)
        painter.setPen(QPen(color(self._tint), width, c=Qt.PenCapStyle.RoundCap))
        turned = elapsed * 0.36 % 360 if motion_wanted() else 45
        painter.drawArc(circle, -round(turned * 16), 90 * 16)


class Skeleton(Painted):
    """Grey rows in the place of a list that is still loading."""

    def __init__(
        self,
        rows: int = 6,
        *,
        row_height: int = 48,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._row_height = row_height
        self.setAccessibleName(name or translate("widgets", "Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(320, self._rows * self._row_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._row_height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        widths = (0.62, 0.48, 0.7, 0.55)
        for row in range(self._rows):
            middle = row * self._row_height + self._row_height / 2
            if middle > self.height():
                break
            dot = QRectF(16, middle - 14, 28, 28)
            bar = QRectF(56, middle - 5, (self.width() - 72) * widths[row % 4], 10)
            if self.right_to_left:
                dot.moveRight(self.width() - 16)
                bar.moveRight(self.width() - 56)
            fill_round(painter, dot, 14, "track")
            fill_round(painter, bar, 5, "track")


_READABLE_WIDTH = 600
"""Of a line, in pixels: longer ones lose the eye on its way back."""


class EmptyState(QWidget):
    """What belongs here, and the next step as a button."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        *,
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(6)
        column.addStretch(1)
        self._icon = IconLabel(icon, "blue_text", 28, disc="blue_soft")
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        self._title = Text(title, Role.TITLE, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = Text(text, Role.SMALL, Tone.SECONDARY, wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._title)
        self._text.setMaximumWidth(_READABLE_WIDTH)
        lines = QHBoxLayout()
        lines.addStretch(1)
        lines.addWidget(self._text, 1000)
        lines.addStretch(1)
        column.addLayout(lines)
        # only now: shown without a parent it would be a window of its own for a moment
        self._text.setVisible(bool(text))
        column.addSpacing(8)
        self.button = Button(action, Kind.PRIMARY, icon_name=action_icon)
        self.button.clicked.connect(self.acted)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        column.addStretch(1)
        describe(self, title, text)

    def say(
        self, title: str, text: str = "", action: str = "", action_icon: str | None = None
    ) -> None:
        """Change the words, e.g. when a filter rather than an empty table is the reason.

        Without `action_icon` the button keeps the one it has.
        """
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        if action_icon is not None:
            self.button.set_icon(action_icon)
        describe(self, title, text)


_BANNER = {
    "info": ("info", "blue_text", Tone.INFO),
    "success": ("circle-check", "green_text", Tone.SUCCESS),
    "warning": ("triangle-alert", "amber_text", Tone.WARNING),
    "danger": ("circle-alert", "red_text", Tone.DANGER),
}


class Banner(QFrame):
    """Words within a page: `tone` is `info`, `success`, `warning` or `danger`."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str = "",
        tone: str = "info",
        *,
        title: str = "",
        action: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(10)
        self._icon = IconLabel("info", "blue_text", 18)
        row.addWidget(self._icon)
        self._row = row
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = Text(title, Role.SMALL_STRONG)
        self._text = Text(text, Role.SMALL, wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self.button = Button(action, size="small")
        self.button.clicked.connect(self.acted)
        row.addWidget(self.button)
        close = IconButton("x", translate("widgets", "Dismiss"), size=16)
        close.clicked.connect(self.hide)
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        close.setVisible(closable)
        self.say(text, tone, title=title, action=action)

    def say(self, text: str, tone: str = "info", *, title: str = "", action: str = "") -> None:
        """Change the words; a shown banner is also spoken."""
        icon, tint, text_tone = _BANNER[tone]
        restyle(self, tone=tone)
        self._icon.set_icon(icon, tint)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self._row.setAlignment(self._icon, top if title else middle)
        self._title.setText(title)
        self._title.set_tone(text_tone)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        describe(self, title or text, text if title else "")
        if self.isVisible():
            announce(self, f"{title} {text}".strip(), assertive=tone == "danger")
