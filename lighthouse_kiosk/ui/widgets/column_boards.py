"""Cards of a page side by side, in as many columns as the window has room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets.scrolling import Scrolled

_LEAST, _MOST = 450, 720
"""Width of a column in px: words of small print are read in lines between these."""
_GAP = 16


class ColumnBoard(Scrolled):
    """`cards` are read from the top of the first column to the foot of the last.

    `starts` has, for every number of columns there may be, the cards that its columns begin with.
    """

    def __init__(self, cards: Sequence[QWidget], starts: Mapping[int, Sequence[int]]) -> None:
        super().__init__(own_focus=True)
        self._cards = tuple(cards)
        self._starts = starts
        self._columns: list[QVBoxLayout] = []
        inner = QWidget()
        around = QHBoxLayout(inner)
        around.setContentsMargins(24, 20, 24, 20)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        around.addWidget(self._inside, 1)
        around.addStretch(0)
        self.contain(inner)
        self._arrange(min(starts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (event.size().width() - 48 + _GAP) // (_LEAST + _GAP)
        fitting = [count for count in self._starts if count <= room]
        self._arrange(max(fitting, default=min(self._starts)))

    def _arrange(self, count: int) -> None:
        if count == len(self._columns):
            return
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
            self._row.removeItem(column)
            column.deleteLater()
        self._columns = []
        begins = self._starts[count]
        for begin, end in zip(begins, (*begins[1:], len(self._cards)), strict=True):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for card in self._cards[begin:end]:
                column.addWidget(card)
            column.addStretch(1)
            self._row.addLayout(column, 1)
            self._columns.append(column)
        self._inside.setMaximumWidth(count * _MOST + (count - 1) * _GAP)
