"""The time to read an answer, and the bar that shows how much of it is left."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Signal
from PySide6.QtGui import QPaintEvent

from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.motion import motion_wanted
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe, fill_round

_FIRST, _PER_LETTER = 6.0, 0.1
"""Seconds to look up, and for each letter: ten a second is slow reading, in a second language."""
_LEAST, _MOST = 5.0, 90.0
PACES = (0.5, 5.0)
"""How far a desk may hurry or slow the clearing."""


def reading_seconds(text: str, pace: float = 1.0) -> float:
    """How long an answer of this text stays; `pace` 2 is twice as long."""
    seconds = (_FIRST + _PER_LETTER * len(text)) * min(max(pace, PACES[0]), PACES[1])
    return min(max(seconds, _LEAST), _MOST)


class PauseBar(Painted):
    """Shrinks until `over`; evenly, or in steps for people who want little to move."""

    over = Signal()

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self.seconds = 0.0
        self._held: float | None = None
        self._since = QElapsedTimer()
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._finish)
        self._frames = QTimer(self, interval=100 if motion_wanted() else 1000)
        self._frames.timeout.connect(self.update)
        self.setFixedHeight(metrics.px(12))
        describe(self, translate("kiosk", "Time left until this screen clears itself"))

    @property
    def running(self) -> bool:
        return self._end.isActive()

    def start(self, seconds: float) -> None:
        """Begin anew with all of the time."""
        self.seconds = seconds
        self._since.start()
        self._end.start(round(seconds * 1000))
        self._frames.start()
        self.update()

    def hold_still(self, share: float) -> None:
        """Show this share and stay, for pictures."""
        self._held = share
        self._end.stop()
        self._frames.stop()
        self.update()

    def left(self) -> float:
        """The share of the time that is left."""
        if self._held is not None:
            return self._held
        if not self.running:
            return 0.0
        return max(0.0, 1 - self._since.elapsed() / (self.seconds * 1000))

    def _finish(self) -> None:
        self._frames.stop()
        self.over.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        track = color("kiosk_on_state")
        track.setAlphaF(0.25)
        fill_round(painter, area, radius, track)
        rest = QRectF(area)
        rest.setWidth(max(area.height(), area.width() * self.left()))
        if self.right_to_left:
            rest.moveRight(area.right())
        fill_round(painter, rest, radius, "kiosk_on_state")
