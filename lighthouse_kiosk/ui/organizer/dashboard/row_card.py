"""A card of rows with bars, the first of them at first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from lighthouse_kiosk.ui.widgets import (
    ChartCard,
    EmptyState,
    FigureLink,
    MeterRow,
    MeterRows,
    Role,
    Tone,
)
from lighthouse_kiosk.wording.format import number

_MOST = 6


class RowCard(ChartCard):
    """`opened` carries what a figure opens, `add` asks for what is missing.

    `all_words` offers the rows that don't fit at first, with {count} for how many there are.
    """

    opened = Signal(object)
    add = Signal()

    def __init__(
        self, title: str, all_words: str = "", *, hint: str = " ", most: int = _MOST
    ) -> None:
        super().__init__(title, hint=hint)
        self._most = most
        self._all_words = all_words
        self._spread = False
        self._count = 0
        self._row: Callable[[int], MeterRow] | None = None
        self._first = 0
        self.rows = MeterRows()
        self.rows.opened.connect(self.opened)
        self.picture.setSpacing(10)
        self.picture.addSpacing(4)
        self.picture.addWidget(self.rows)
        self.more = FigureLink(Role.SMALL, Tone.INFO)
        self.more.setObjectName("all-rows")
        self.more.clicked.connect(self._switch)
        self.more.hide()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.more)
        line.addStretch(1)
        self.picture.addLayout(line)
        self.empty: EmptyState | None = None
        self.picture.addStretch(1)

    def explain_emptiness(self, icon: str, title: str, text: str, action: str = "") -> None:
        self.empty = EmptyState(icon, title, text, action)
        self.empty.acted.connect(self.add)
        self.empty.hide()
        self.picture.insertWidget(1, self.empty)

    def show_all(self, count: int, row: Callable[[int], MeterRow], first: int = 0) -> None:
        """Show rows from `first` on, as many as fit in at first; only these are asked for."""
        self._count, self._row = count, row
        self._first = max(0, min(first, count - self._most))
        self._show()

    def _show(self) -> None:
        count, row = self._count, self._row
        if row is None:
            return
        many = count > self._most
        first, last = (0, count) if self._spread else (self._first, self._first + self._most)
        self.rows.show_rows([row(at) for at in range(first, min(last, count))])
        self.more.setVisible(many)
        if many:
            words = self._all_words.format(count=number(count))
            self.more.show_figure(self.tr("Show fewer") if self._spread else words)
        if self.empty is not None:
            self.empty.setVisible(not count)

    def _switch(self) -> None:
        self._spread = not self._spread
        self._show()
