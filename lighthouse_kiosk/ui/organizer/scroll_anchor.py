"""Keeps a list where it is while others change its rows."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject

from lighthouse_kiosk.ui.models.keyset import KeysetModel
from lighthouse_kiosk.ui.widgets.tables import Table


class ScrollAnchor(QObject):
    """The row at the top of the view stays there, by what it is and not by its number.

    Whoever stands at the very top sees new rows come in above.
    """

    def __init__(self, table: Table, model: KeysetModel[Any]) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._top, self._value = 0, 0
        self._anchor: Hashable | None = None
        model.arriving.connect(self._note)
        model.settled.connect(self._restore)

    def refresh(self) -> None:
        """Ask again for what is in view."""
        table = self._table
        last = table.rowAt(table.viewport().height() - 1)
        self._model.refresh(max(0, table.rowAt(0)), last if last >= 0 else None)

    def _note(self) -> None:
        table = self._table
        self._top, self._value = max(0, table.rowAt(0)), table.verticalScrollBar().value()
        self._anchor = self._model.key_at(self._top)
        # taking the row in hand again must not bring it into view: somebody has scrolled away
        table.setAutoScroll(False)

    def _restore(self) -> None:
        table = self._table
        table.setAutoScroll(True)
        at = self._model.number_of(self._anchor) if self._anchor is not None else None
        if at is not None and self._value > 0:
            moved = (at - self._top) * table.row_height
            table.verticalScrollBar().setValue(self._value + moved)
