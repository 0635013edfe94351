"""The dashboard's first cards: what is committed, of the budget and of each option."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.money import exponent
from lighthouse_kiosk.domain.variance import OptionVariance
from lighthouse_kiosk.services.dashboard import Dashboard, Figure
from lighthouse_kiosk.ui.organizer.dashboard.budget_sums import BudgetSums
from lighthouse_kiosk.ui.organizer.dashboard.opening import registrations
from lighthouse_kiosk.ui.organizer.dashboard.row_card import RowCard
from lighthouse_kiosk.ui.widgets import (
    ChartCard,
    ChartTable,
    MeterRow,
    Ring,
    RowFigure,
    Slice,
    Tone,
)
from lighthouse_kiosk.wording.format import money, number, of_whole, percent

_PARTS = ("blue_mark", "amber_mark", "track")
_PATTERNS = (Qt.BrushStyle.NoBrush, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush)
_MOST_ABOVE = 80
_BEHIND = (Figure.APPROVED, Figure.PENDING, Figure.OPEN, Figure.OPEN)
"""What is left, and what it is left of, depend on all that is committed or asked for."""


class BudgetCard(ChartCard):
    """A ring of what is committed, asked for and free, with the sums beside it.

    `opened` carries a Behind.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Budget"))
        self._event_id: EventId | None = None
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 0, 4)
        row.setSpacing(24)
        self._ring = Ring(144)
        self._ring.chosen.connect(self._open)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._sums = BudgetSums(tuple(zip(_PARTS, _PATTERNS, strict=True)))
        self._sums.chosen.connect(self._open)
        row.addWidget(self._sums, 1, Qt.AlignmentFlag.AlignVCenter)
        # in the middle, but not out of sight where a card beside it is long
        above = QWidget()
        above.setMaximumHeight(_MOST_ABOVE)
        self.picture.addWidget(above, 1)
        self.picture.addLayout(row)
        self.picture.addStretch(1)

    def show_figures(self, figures: Dashboard) -> None:
        self._event_id = figures.event.id
        variance = figures.variance
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
        said = [(text, money(amount, currency, decimals=small)) for text, amount in lines]
        self._sums.show_sums(said, short=2 if after < 0 else None)
        pending = min(variance.pending, max(0, variance.available))
        weights = (variance.committed, pending, max(0, after))
        shares = [percent(weight, variance.allocated, digits=1) for weight in weights]
        self._ring.set_slices(
            [
                Slice(weight, token, f"{words}: {amount} · {share}", striped=token == _PARTS[1])
                for weight, token, (words, amount), share in zip(
                    weights, _PARTS, said[:3], shares, strict=True
                )
            ],
            percent(variance.committed, variance.allocated, digits=1),
            self.tr("committed"),
            "; ".join(f"{words}: {amount}" for words, amount in said),
        )
        self.set_hint(self._sentence(after, currency))
        heading = (self.tr("Budget"), self.tr("Amount"), self.tr("Share"))
        rows = [
            (words, amount, percent(value, variance.allocated, digits=1))
            for (words, amount), (_words, value) in zip(said, lines, strict=True)
        ]
        self.set_table(lambda: ChartTable(heading, tuple(rows)))

    def _sentence(self, after: int, currency: str) -> str:
        """What approving everything would mean."""
        if after >= 0:
            return self.tr("if every pending request is approved: {left} left").format(
                left=money(after, currency)
            )
        return self.tr("approving every pending request would overspend by {short}").format(
            short=money(-after, currency)
        )

    def _open(self, line: int, _checked: bool = False) -> None:
        if self._event_id is not None:
            self.opened.emit(registrations(self._event_id, _BEHIND[line]))


class InventoryCard(RowCard):
    """One line for each option. `add` asks for the first one."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Inventory by option"),
            self.tr("All {count} options"),
            hint=self.tr("striped = pending"),
        )
        self.explain_emptiness(
            "package",
            self.tr("Nothing to choose from yet"),
            self.tr("Options and their stock are listed here."),
            self.tr("Add options"),
        )

    def show_figures(self, figures: Dashboard) -> None:
        event_id = figures.event.id
        lines = figures.variance.options
        self.show_all(len(lines), lambda at: self._line(event_id, lines[at]))
        heading = (
            self.tr("Option"),
            self.tr("Committed"),
            self.tr("Pending"),
            self.tr("Left"),
            self.tr("In all"),
            self.tr("Used"),
        )
        self.set_table(lambda: ChartTable(heading, tuple(self._words(line) for line in lines)))

    def _line(self, event_id: EventId, line: OptionVariance) -> MeterRow:
        option = line.option
        committed, total = number(option.committed_count), option.total_available
        approved = registrations(event_id, Figure.APPROVED, option_id=option.id)
        if total is None or option.left is None:
            counts, left = committed, self.tr("unlimited")
        else:
            counts = of_whole(option.committed_count, total)
            left = self.tr("{count} left").format(count=number(option.left))
        tip = self.tr("{option}: {committed} committed, {pending} pending, {left}").format(
            option=option.name, committed=committed, pending=number(line.pending), left=left
        )
        return MeterRow(
            option.name,
            option.committed_count,
            total or 0,
            line.pending,
            tip=tip,
            figures=(
                RowFigure(
                    counts,
                    approved,
                    self.tr("{option}: {figure}").format(option=option.name, figure=counts),
                    Tone.SECONDARY,
                ),
                RowFigure(
                    left,
                    approved,
                    self.tr("{option}: {figure}").format(option=option.name, figure=left),
                    Tone.DANGER if option.left == 0 else Tone.INK,
                ),
            ),
            opens_pending=registrations(event_id, Figure.PENDING, option_id=option.id),
        )

    def _words(self, line: OptionVariance) -> tuple[str, ...]:
        option, total = line.option, line.option.total_available
        return (
            option.name,
            number(option.committed_count),
            number(line.pending),
            self.tr("unlimited") if option.left is None else number(option.left),
            self.tr("unlimited") if total is None else number(total),
            "–" if not total else percent(option.committed_count, total, digits=1),
        )
