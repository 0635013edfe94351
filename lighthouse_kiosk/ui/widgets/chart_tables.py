"""What a chart shows as a table: figures in full, names in what room they leave."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from lighthouse_kiosk.ui.assets import Weight, font
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.tables import style_table

_LEAST_NAME = 84
"""Pixels for the first column before the table scrolls sideways."""
_PADDING = 20
"""Of a title, on both sides, as the style sheet has it and a pixel more."""
_CELL_PADDING = 24
"""Of a cell, likewise, and what Qt keeps for the frame of the one in hand."""
_ROW, _AROUND = 30, 8


@dataclass(frozen=True, slots=True)
class ChartTable:
    """What a chart shows, in words; all columns but the first hold figures."""

    heading: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class ChartTableView(QTableWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("chart-table")
        self.setAccessibleName(name)
        style_table(self)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(_ROW)
        rows.setDefaultSectionSize(_ROW)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(160)

    def fill(self, content: ChartTable) -> None:
        """Put what is new into the cells, so that a reader keeps the place."""
        self.setColumnCount(len(content.heading))
        self.setHorizontalHeaderLabels(content.heading)
        for column in range(len(content.heading)):
            title = self.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(_side(column))
        self.setRowCount(len(content.rows))
        for at, row in enumerate(content.rows):
            for column, words in enumerate(row):
                cell = self.item(at, column)
                if cell is None:
                    cell = QTableWidgetItem()
                    cell.setTextAlignment(_side(column))
                    self.setItem(at, column, cell)
                if cell.text() != words:
                    cell.setText(words)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Figures and titles get what they need, names the rest, on several lines if need be."""
        words = QFontMetrics(font(Size.CAPTION, Weight.MEDIUM))
        needed = []
        for column in range(self.columnCount()):
            title = self.horizontalHeaderItem(column)
            wide = words.horizontalAdvance(title.text()) if title is not None else 0
            needed.append(max(self.sizeHintForColumn(column), wide + _PADDING))
        if not needed:
            return
        head, rows = self.horizontalHeader(), self.verticalHeader()
        left = self.viewport().width() - sum(needed[1:])
        names = max(left, min(needed[0], _LEAST_NAME))
        for column, width in enumerate((names, *needed[1:])):
            head.resizeSection(column, width)
        short = names < needed[0]
        self.setWordWrap(short)
        lines = QFontMetrics(self.font())
        room = QRect(0, 0, names - _CELL_PADDING, _ROW)
        for row in range(self.rowCount()):
            cell = self.item(row, 0)
            high = _ROW
            if short and cell is not None:
                flags = Qt.TextFlag.TextWordWrap
                high = max(high, lines.boundingRect(room, flags, cell.text()).height() + _AROUND)
            rows.resizeSection(row, high)


def _side(column: int) -> Qt.AlignmentFlag:
    """Figures and their titles end at one edge."""
    side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
