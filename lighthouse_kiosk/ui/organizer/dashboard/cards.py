"""The dashboard's figures: budget, inventory, pace."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.money import exponent
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.variance import BudgetVariance, OptionVariance
from lighthouse_kiosk.domain.wall_time import to_local
from lighthouse_kiosk.services.dashboard import (
    Dashboard,
    PaceBar,
)
from lighthouse_kiosk.ui.widgets import (
    Bar,
    BarChart,
    Card,
    ElidedLabel,
    EmptyState,
    Meter,
    Painted,
    Ring,
    Role,
    Rule,
    Slice,
    Text,
    Tone,
)
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round
from lighthouse_kiosk.wording.format import clock_in, day, money, number, percent

_BUCKET = timedelta(minutes=10)


class _Swatch(Painted):
    """A legend's square."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedSize(10, 10)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        fill_round(begin(self), self.rect().toRectF(), 3, self._token)


class BudgetCard(Card):
    """A ring of what is committed, asked for and free, with the sums beside it."""

    def __init__(self) -> None:
        super().__init__(self.tr("Budget"), hint=" ")
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 0, 4)
        row.setSpacing(36)
        self._ring = Ring(144)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._sums: list[Text] = []
        self._words: list[ElidedLabel] = []
        for at, token in enumerate(("blue_mark", "amber_mark", "track")):
            grid.addWidget(_Swatch(token), at, 0)
            self._add_line(grid, at)
        grid.addWidget(Rule(), 3, 0, 1, 3)
        self._add_line(grid, 4)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addLayout(grid)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _add_line(self, grid: QGridLayout, at: int) -> None:
        words = ElidedLabel("")
        amount = Text("", Role.TITLE)
        amount.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(words, at, 1)
        grid.addWidget(amount, at, 2)
        self._words.append(words)
        self._sums.append(amount)

    def show_variance(self, variance: BudgetVariance) -> None:
        currency, after = variance.currency, variance.available_after_pending
        lines = (
            (self.tr("Committed"), variance.committed),
            (self.tr("Pending requests"), variance.pending),
            (
                self.tr("Free after pending") if after >= 0 else self.tr("Short after pending"),
                after,
            ),
            (self.tr("Event budget"), variance.allocated),
        )
        small = any(amount % 10 ** exponent(currency) for _text, amount in lines)
        for (text, amount), words, label in zip(lines, self._words, self._sums, strict=True):
            words.setText(text)
            label.setText(money(amount, currency, decimals=small))
            label.set_tone(Tone.DANGER if amount < 0 else Tone.INK)
        pending = min(variance.pending, max(0, variance.available))
        self._ring.set_slices(
            (
                Slice(variance.committed, "blue_mark"),
                Slice(pending, "amber_mark"),
                Slice(max(0, after), "track"),
            ),
            percent(variance.committed, variance.allocated, digits=1),
            self.tr("committed"),
        )
        if after >= 0:
            hint = self.tr("if every pending request is approved: {left} left").format(
                left=money(after, currency)
            )
        else:
            hint = self.tr("approving every pending request would overspend by {short}").format(
                short=money(-after, currency)
            )
        self.set_hint(hint)


class InventoryCard(Card):
    """One line for each option. `add` asks for the first one."""

    add = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Inventory by option"), hint=self.tr("striped = pending"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(18)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4)
        self.body.addLayout(self._grid)
        self._empty = EmptyState(
            "package",
            self.tr("Nothing to choose from yet"),
            self.tr("Options and their stock are listed here."),
            self.tr("Add options"),
        )
        self._empty.acted.connect(self.add)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self._shown: list[QWidget] = []

    def show_options(self, options: Sequence[OptionVariance]) -> None:
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._empty.setVisible(not options)
        for at, line in enumerate(options):
            self._add(at, line)

    def _add(self, at: int, line: OptionVariance) -> None:
        option = line.option
        name = ElidedLabel(option.name)
        meter = Meter(option.name, thickness=10)
        total = option.total_available
        meter.set_value(option.committed_count, total or 0, line.pending)
        figures = QWidget()
        row = QHBoxLayout(figures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addStretch(1)
        counts, left = self._figures(option)
        row.addWidget(Text(counts, Role.BODY, Tone.SECONDARY))
        row.addWidget(Text(left, Role.TITLE, Tone.DANGER if option.left == 0 else Tone.INK))
        for column, widget in enumerate((name, meter, figures)):
            self._grid.addWidget(widget, at, column)
            self._shown.append(widget)
        if total is None:
            meter.hide()

    def _figures(self, option: EventOption) -> tuple[str, str]:
        committed = number(option.committed_count)
        if option.total_available is None or option.left is None:
            return committed, self.tr("unlimited")
        counts = f"{committed} / {number(option.total_available)}"
        return counts, self.tr("{count} left").format(count=number(option.left))


class PaceCard(Card):
    """Pickups in steps of ten minutes: what happened, and what the slots plan."""

    def __init__(self) -> None:
        super().__init__(self.tr("Pickups per 10 minutes"), hint=" ")
        self._chart = BarChart(
            self.tr("Pickups per 10 minutes"),
            empty=self.tr("Pickup slots and pickups will show here"),
        )
        self.body.addWidget(self._chart, 1)

    def show_pace(self, figures: Dashboard, now: datetime) -> None:
        event = figures.event
        bars = [_bar(bar, now, event.time_zone) for bar in figures.pace]
        self._chart.set_bars(bars)
        peak = max(figures.pace, key=lambda bar: bar.pickups, default=None)
        today = to_local(now, event.time_zone).date() == event.date
        when = self.tr("today") if today else day(event.date)
        if peak is not None and peak.pickups:
            hint = self.tr("{when} · {count} at peak, {time} · pale = planned").format(
                when=when, count=number(peak.pickups), time=clock_in(peak.starts, event.time_zone)
            )
        elif bars:
            hint = self.tr("{when} · as the slots plan it").format(when=when)
        else:
            hint = ""
        self.set_hint(hint)


def _bar(bar: PaceBar, now: datetime, zone: str) -> Bar:
    label = clock_in(bar.starts, zone)
    if bar.starts + _BUCKET <= now or bar.pickups:
        return Bar(label, bar.pickups)
    return Bar(label, bar.planned, planned=True)
