"""The answer to a visitor's scan, and the moment before it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen, footer
from lighthouse_kiosk.ui.kiosk.screens.verdict import beside_sign, headline, state_rule
from lighthouse_kiosk.ui.kiosk.self_service.camera_thumbnail import CameraThumbnail
from lighthouse_kiosk.ui.kiosk.self_service.flow import Leave, MoreTime
from lighthouse_kiosk.ui.kiosk.self_service.pause import PauseBar, reading_seconds
from lighthouse_kiosk.ui.kiosk.self_service.words import Guidance, Mood, Stop
from lighthouse_kiosk.ui.kiosk.widgets import Icon, Label, OneLine, Outline, Sign, column, row
from lighthouse_kiosk.ui.kiosk.words import joined, translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import describe
from lighthouse_kiosk.ui.widgets.text import Tone

_LOOKS = {
    Mood.GO: ("kiosk_done", Outline.CIRCLE),
    Mood.WAIT: ("kiosk_card", Outline.CIRCLE),
    # not the staff's amber or red: whoever queues behind must not read anything into a colour
    Mood.ASK: ("kiosk_track", Outline.SQUARE),
}
_SHOWN = 8
"""So many things to fetch fit."""
_ONE_COLUMN = {False: 3, True: 5}
"""The most in one column, in landscape and in portrait."""


class AnswerScreen(Screen):
    """Very large, as visitors stand further away than staff; stays for as long as reading takes."""

    told = Signal(object)
    """An event of the self-service flow."""
    time_up = Signal()

    def __init__(
        self, metrics: Metrics, desk: DeskView, guidance: Guidance, *, pace: float = 1.0
    ) -> None:
        super().__init__(metrics, desk)
        self.guidance = guidance
        self.ground, outline = _LOOKS[guidance.mood]
        self._seconds = reading_seconds(guidance.whole_text(), pace)
        describe(self, guidance.whole_text())

        text = QWidget()
        lines = column(text, metrics.px(6))
        if guidance.hello:
            lines.addWidget(
                Label(metrics, guidance.hello, Size.KIOSK_TITLE, Weight.MEDIUM, Tone.STATE)
            )
        lines.addWidget(headline(metrics, guidance.title))
        lines.addSpacing(metrics.px(8))
        lines.addWidget(Label(metrics, guidance.text, 30, tone=Tone.STATE))
        if guidance.stops:
            lines.addSpacing(metrics.px(22))
            lines.addWidget(state_rule(metrics))
            self._add_stops(lines, guidance.stops)
        lines.addStretch(1)

        body = self.body()
        body.addSpacing(metrics.px(30))
        self.thumbnail = CameraThumbnail(metrics)
        sign = Sign(metrics, outline, guidance.icon, self.ground)
        body.addWidget(beside_sign(metrics, self._with_thumbnail(sign), text))
        body.addStretch(1)
        self.bar = PauseBar(metrics)
        self.bar.over.connect(self.time_up)
        self.more_button = KioskButton(
            metrics, translate("kiosk", "More time"), icon="hourglass", key="+"
        )
        self.more_button.clicked.connect(lambda: self.told.emit(MoreTime()))
        self.done_button = KioskButton(
            metrics, translate("kiosk", "Done"), Look.STATE, key="⏎", ground=self.ground
        )
        self.done_button.clicked.connect(lambda: self.told.emit(Leave()))
        clears = translate("kiosk", "Clears by itself · scan again to see it again")
        note = Label(metrics, clears, 20, tone=Tone.STATE_SECONDARY, wrap=metrics.portrait)
        foot = column(spacing=metrics.px(24))
        foot.addWidget(self.bar)
        foot.addLayout(footer(metrics, [self.more_button], [note, self.done_button]))
        self.foot(foot)

    def _with_thumbnail(self, sign: Sign) -> QWidget:
        metrics, block = self.metrics, QWidget()
        line: QBoxLayout = (
            row(block, metrics.px(44)) if metrics.portrait else column(block, metrics.px(32))
        )
        line.addWidget(sign)
        line.addWidget(self.thumbnail)
        return block

    def restart(self) -> None:
        """Give all of the time to read again."""
        self.bar.start(self._seconds)

    def _add_stops(self, lines: QBoxLayout, stops: tuple[Stop, ...]) -> None:
        metrics = self.metrics
        shown = stops if len(stops) <= _SHOWN else stops[: _SHOWN - 2]
        columns = 2 if len(shown) > _ONE_COLUMN[metrics.portrait] else 1
        grid = QGridLayout()
        grid.setContentsMargins(0, metrics.px(14), 0, 0)
        grid.setHorizontalSpacing(metrics.px(40))
        grid.setVerticalSpacing(metrics.px(12))
        # down the first column, then down the second, as one reads a list
        rows = -(-len(shown) // columns)
        for index, stop in enumerate(shown):
            place = divmod(index, rows)
            small = len(shown) > 2
            grid.addWidget(
                _StopRow(metrics, stop, small=small, narrow=columns > 1), place[1], place[0]
            )
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        lines.addLayout(grid)
        if len(shown) < len(stops):
            more = translate(
                "kiosk", "and %n more: please ask at the help desk", "", len(stops) - len(shown)
            )
            lines.addSpacing(metrics.px(12))
            lines.addWidget(Label(metrics, more, Size.KIOSK_BODY, tone=Tone.STATE))

    def accept(self) -> None:
        self.told.emit(Leave())

    def leave(self) -> None:
        self.told.emit(Leave())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Plus:
            self.told.emit(MoreTime())
        else:
            super().keyPressEvent(event)


class _StopRow(QWidget):
    """Where, in large letters; what and how many; when."""

    def __init__(self, metrics: Metrics, stop: Stop, *, small: bool, narrow: bool) -> None:
        super().__init__()
        line = row(self, metrics.px(18))
        icon = "clock" if not stop.now else "map-pin" if stop.place else "package"
        line.addWidget(Icon(metrics, icon, "kiosk_on_state", 40), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=metrics.px(2))
        what = joined(stop.what, stop.detail)
        large = 28 if small else Size.KIOSK_TITLE
        if stop.place:
            words.addWidget(OneLine(metrics, stop.place, large, Weight.BOLD, Tone.STATE))
            words.addWidget(OneLine(metrics, what, Size.KIOSK_BODY, tone=Tone.STATE))
        else:
            words.addWidget(OneLine(metrics, what, large, Weight.BOLD, Tone.STATE))
        when = Label(metrics, stop.when, Size.KIOSK_BODY, Weight.MEDIUM, Tone.STATE, wrap=False)
        when.setVisible(bool(stop.when))
        if narrow or metrics.portrait:
            words.addWidget(when)
            line.addLayout(words, 1)
        else:
            line.addLayout(words, 1)
            line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        describe(self, f"{stop.place} {what} {stop.when}".strip())
