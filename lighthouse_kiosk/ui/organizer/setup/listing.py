"""A card's table, and what stands in its place while there are no rows to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.widgets import EmptyState, Skeleton
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.ui.words import error_words

_HEAD = 36
_EMPTY_HEIGHT = 260


class Listing(QStackedWidget):
    """As high as its rows: the page scrolls, not the table. `retried` asks to load again."""

    retried = Signal()

    def __init__(self, table: Table, empty: EmptyState) -> None:
        super().__init__()
        self._table, self._empty = table, empty
        self._loaded = False
        self._loading = Skeleton(4, row_height=table.row_height)
        self._trouble = EmptyState("circle-alert", "")
        self._trouble.button.setObjectName("load-again")
        self._trouble.acted.connect(self.retried)
        for part in (self._loading, table, empty, self._trouble):
            self.addWidget(part)
        self.setFixedHeight(_EMPTY_HEIGHT)

    def show_rows(self, count: int) -> None:
        """The table with so many rows; the empty state where there are none."""
        self._loaded = True
        self.setCurrentWidget(self._table if count else self._empty)
        self.setFixedHeight(_HEAD + self._table.row_height * count if count else _EMPTY_HEIGHT)

    def fail(self, error: LighthouseError) -> bool:
        """Say that nothing could be read; False where rows are in view, which stay."""
        if self._loaded:
            return False
        words = error_words(error)
        self._trouble.say(words.title, words.advice, self.tr("Try again"))
        self.setCurrentWidget(self._trouble)
        return True
