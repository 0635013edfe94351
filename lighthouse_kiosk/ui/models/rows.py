"""A table over a short list that is held as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt

from lighthouse_kiosk.ui.models.columned import ColumnedModel
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.widgets.cells import CELL_ROLE, Cell, Column, Index

Row = TypeVar("Row")


class RowsModel(ColumnedModel, Generic[Row]):
    """`describe` says what a row shows in a column; `key` tells rows apart across reloads."""

    def __init__(
        self,
        columns: Sequence[Column],
        describe: Callable[[Row, int], Cell],
        key: Callable[[Row], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._describe = describe
        self._key = key
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows. What is still there at the beginning and the end keeps its place,
        and with it what a view has in hand.
        """
        fresh, old = tuple(rows), self._rows
        before, now = [self._key(row) for row in old], [self._key(row) for row in fresh]
        if not old or not fresh:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        head = _same_at_start(before, now)
        tail = _same_at_start(before[head:][::-1], now[head:][::-1])
        if len(before) > head + tail:
            self.beginRemoveRows(QModelIndex(), head, len(before) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(now) > head + tail:
            self.beginInsertRows(QModelIndex(), head, len(now) - tail - 1)
            self._rows = fresh
            self.endInsertRows()
        self._rows = fresh
        last = self.index(len(fresh) - 1, len(self._columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def move_row(self, row: int, to: int) -> Row:
        """Put a row into another place, and answer it."""
        rows = list(self._rows)
        moved = rows.pop(row)
        rows.insert(to, moved)
        self.set_rows(rows)
        return moved

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        return cell_data(self._describe(row, index.column()), role)


def cell_data(cell: Cell, role: int) -> Any:
    """What a model's `data` answers for a cell."""
    if role == CELL_ROLE:
        return cell
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return cell.spoken
    if role == Qt.ItemDataRole.CheckStateRole and cell.checked is not None:
        return Qt.CheckState.Checked if cell.checked else Qt.CheckState.Unchecked
    return None


def _same_at_start(one: Sequence[object], other: Sequence[object]) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
