"""Which columns a table shows: chosen in a menu, remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu

from lighthouse_kiosk.ui.widgets.tables import Table


class ColumnMenu(QObject):
    """Restores what was chosen last; opens from the table's head or where `open` is told to."""

    def __init__(self, table: Table, memory: QSettings, key: str) -> None:
        super().__init__(table)
        self._table, self._memory, self._key = table, memory, key
        remembered = memory.value(key)
        table.show_columns(
            {column.key for column in table.columns if not column.spare}
            if remembered is None
            else str(remembered).split(",")
        )
        table.columns_wanted.connect(self.open)

    def open(self, place: QPoint) -> None:
        """Offer the columns at this place on the screen."""
        menu = QMenu(self._table)
        menu.setObjectName("columns-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self._table.columns_shown()
        for column in self._table.columns:
            if column.key:
                action = menu.addAction(column.title)
                action.setCheckable(True)
                action.setChecked(column.key in shown)
                action.toggled.connect(partial(self._show, column.key))
        menu.popup(place)

    def _show(self, key: str, shown: bool) -> None:
        keys = {*self._table.columns_shown()}
        keys = keys | {key} if shown else keys - {key}
        self._table.show_columns(keys)
        self._memory.setValue(self._key, ",".join(sorted(keys)))
