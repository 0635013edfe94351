"""The area that a sheet's cells lie in."""

from __future__ import annotations

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.limits import Limits


class Area:
    """Grows with each cell; raises FileRefused once it is more than can be opened."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name, self._limits = name, limits
        self.begin_sheet()

    def begin_sheet(self) -> None:
        self._first = (1 << 32, 1 << 32)
        self._last = (0, 0)

    def add(self, row: int, column: int) -> None:
        """Take in a cell, both counted from 1."""
        (top, left), (bottom, right) = self._first, self._last
        if top <= row <= bottom and left <= column <= right:
            return
        self._first = (min(top, row), min(left, column))
        self._last = (max(bottom, row), max(right, column))
        rows = self._last[0] - self._first[0] + 1
        columns = self._last[1] - self._first[1] + 1
        if self._last[0] > self._limits.rows:
            raise FileRefused(self._name, "too_many_rows", most=self._limits.rows)
        if columns > self._limits.columns:
            raise FileRefused(self._name, "too_many_columns", most=self._limits.columns)
        if rows * columns > self._limits.cells:
            raise FileRefused(self._name, "too_many_cells", most=self._limits.cells)
