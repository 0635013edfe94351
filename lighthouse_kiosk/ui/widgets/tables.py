"""What every table has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from lighthouse_kiosk.ui.assets import font

ROW_HEIGHT = 48


def style_table(table: QTableView) -> None:
    """Rows of 48 px chosen as a whole, no grid, smooth scrolling, hover."""
    table.setShowGrid(False)
    table.setFont(font())
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setMouseTracking(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(ROW_HEIGHT)
    rows.setMinimumSectionSize(ROW_HEIGHT)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setFixedHeight(36)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    columns.setStretchLastSection(True)
