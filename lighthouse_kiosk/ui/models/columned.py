"""What all table models have in common: columns with their heads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lighthouse_kiosk.ui.widgets.cells import Column, head_data


class ColumnedModel(QAbstractTableModel):
    """A subclass sets `_columns`."""

    _columns: Sequence[Column] = ()

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return head_data(self._columns, section, role)
        return None
