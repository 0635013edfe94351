"""The palette's lines: captions of groups, and entries below them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from lighthouse_kiosk.ui.organizer.palette.entries import Entry, group_word
from lighthouse_kiosk.ui.widgets.cells import Index
from lighthouse_kiosk.wording.translation import translate

LINE_ROLE = Qt.ItemDataRole.UserRole
"""An Entry, or the caption of a group as str."""


class PaletteModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Entry | str] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, which come in the order of their groups."""
        self.beginResetModel()
        self._lines = []
        for group, members in groupby(entries, key=lambda entry: entry.group):
            self._lines += [group_word(group), *members]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def row_of(self, key: str) -> int | None:
        rows = (at for at, line in enumerate(self._lines) if _key(line) == key)
        return next(rows, None)

    def step(self, row: int, by: int) -> int | None:
        """The next row with an entry from `row` on, around the ends; None where there is none."""
        count = len(self._lines)
        steps = ((row + by * step) % count for step in range(1, count + 1))
        return next((at for at in steps if self.entry(at) is not None), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line if isinstance(line, str) else spoken(line)
        return None


def spoken(entry: Entry) -> str:
    """An entry as a screen reader says it."""
    parts = [entry.title, entry.note, group_word(entry.group), entry.keys]
    if entry.why_not:
        parts.append(translate("palette", "not possible now: {why}").format(why=entry.why_not))
    return ", ".join(part for part in parts if part)


def _key(line: Entry | str) -> str:
    return line.key if isinstance(line, Entry) else ""
