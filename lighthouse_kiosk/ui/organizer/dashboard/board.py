"""How the dashboard's tiles and cards share the room: two columns, or three where it is wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets import Card, FigureTile
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled

_WIDE = 1500
"""Logical pixels from which on there is room for three columns."""

_ORDERS = {3: (0, 1, 3, 2, 4, 5)}
"""By columns, where cards don't stand in the order they are given in: what needs attention
belongs to the first row.
"""

_LEAST_HEIGHT = 250
_GAP = 16


class Board(Scrolled):
    """`tiles` in one row above `cards`; `below` stands under them, as wide as the page."""

    def __init__(self, tiles: Sequence[FigureTile], cards: Sequence[Card], below: Card) -> None:
        super().__init__()
        self._cards = tuple(cards)
        self._columns = 0
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(_GAP)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for tile in tiles:
            row.addWidget(tile, 1)
        column.addLayout(row)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        for card in self._cards:
            card.setMinimumWidth(320)
        column.addLayout(self._grid)
        column.addWidget(below)
        column.addStretch(1)
        self.contain(inner)
        self._arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if event.size().width() >= _WIDE else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at in range(3):
            self._grid.setColumnStretch(at, int(at < columns))
            self._grid.setRowMinimumHeight(at, _LEAST_HEIGHT if at * columns < 6 else 0)
        order = _ORDERS.get(columns, range(len(self._cards)))
        for at, which in enumerate(order):
            self._grid.addWidget(self._cards[which], at // columns, at % columns)
