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
_HEAD = 36


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
                # Qt's header takes the flag of a text among those of its place
                flags = _side(column).value | Qt.TextFlag.TextWordWrap.value
                title.setData(Qt.ItemDataRole.TextAlignmentRole, flags)
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
        """Figures and titles get what they need, names the rest, on several lines if need be.

        Where that is too much, titles take several lines too.
        """
        needed = self._needed(whole_titles=True)
        if not needed:
            return
        head, rows = self.horizontalHeader(), self.verticalHeader()
        tight = sum(needed[1:]) + min(needed[0], _LEAST_NAME) > self.viewport().width()
        if tight:
            needed = self._narrowed(needed)
        head.setFixedHeight(self._head_height(needed) if tight else _HEAD)
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

    def _needed(self, *, whole_titles: bool) -> list[int]:
        """How wide columns have to be for their cells, and for their titles or each word of them."""
        letters = QFontMetrics(font(Size.CAPTION, Weight.MEDIUM))
        needed = []
        for column in range(self.columnCount()):
            title = self.horizontalHeaderItem(column)
            text = title.text() if title is not None else ""
            words = [text] if whole_titles else [*text.split(), ""]
            wide = max(map(letters.horizontalAdvance, words))
            needed.append(max(self.sizeHintForColumn(column), wide + _PADDING))
        return needed

    def _narrowed(self, whole: list[int]) -> list[int]:
        """Widths that titles have on several lines; what room is left, long titles share."""
        least = self._needed(whole_titles=False)
        wanting = [more - less for more, less in zip(whole[1:], least[1:], strict=True)]
        taken = sum(least[1:]) + min(whole[0], _LEAST_NAME)
        spare = max(0, self.viewport().width() - taken)
        shares = [spare * wants // max(1, sum(wanting)) for wants in wanting]
        return [whole[0], *(less + more for less, more in zip(least[1:], shares, strict=True))]

    def _head_height(self, widths: list[int]) -> int:
        """What titles need that go on below where a column is narrower."""
        letters = QFontMetrics(font(Size.CAPTION, Weight.MEDIUM))
        highest = 0
        for column, width in enumerate(widths[1:], start=1):
            title = self.horizontalHeaderItem(column)
            room = QRect(0, 0, width - _PADDING, 0)
            text = title.text() if title is not None else ""
            highest = max(
                highest, letters.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
            )
        return max(_HEAD, highest + 2 * _AROUND)


def _side(column: int) -> Qt.AlignmentFlag:
    """Figures and their titles end at one edge."""
    side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
