"""Tables of the window, and what stands in a table's place while it has no rows to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.widgets import EmptyState, Role, Rule, SearchField, Skeleton, Text, Tone
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.ui.words import error_words
from lighthouse_kiosk.wording.translation import translate

_HEAD = 36
_EMPTY_HEIGHT = 260
_SEARCH_WIDTH = 320
_LEAST_SEARCH_WIDTH = 210
"""What it searches in can be read whole, in German too."""


class Listing(QStackedWidget):
    """A table that is loading, has rows, has none, or could not be read: `retried` asks again.

    With `in_full` it is as high as its rows, so that the page scrolls and not the table.
    """

    retried = Signal()

    def __init__(self, table: Table, empty: EmptyState, *, in_full: bool = False) -> None:
        super().__init__()
        self.failed = False
        """Whether the last answer was an error."""
        self._table, self._empty, self._in_full = table, empty, in_full
        self._loading = Skeleton(4 if in_full else 9, row_height=table.row_height)
        self._trouble = EmptyState("circle-alert", "")
        self._trouble.button.setObjectName("load-again")
        self._trouble.acted.connect(self.retried)
        for part in (self._loading, table, empty, self._trouble):
            self.addWidget(part)
        if in_full:
            self.setFixedHeight(_EMPTY_HEIGHT)

    def show_loading(self) -> None:
        self.setCurrentWidget(self._loading)

    def show_rows(self, count: int) -> None:
        """The table with so many rows; the empty state where there are none."""
        self.failed = False
        if self._in_full:
            self.setFixedHeight(_HEAD + self._table.row_height * count if count else _EMPTY_HEIGHT)
        self.setCurrentWidget(self._table if count else self._empty)

    def fail(self, error: LighthouseError) -> bool:
        """Say that nothing could be read; False where rows are in view, which stay."""
        self.failed = True
        if self.currentWidget() is self._table:
            return False
        words = error_words(error)
        self._trouble.say(words.title, words.advice, self.tr("Try again"))
        self.setCurrentWidget(self._trouble)
        return True


def search_line(search: SearchField, *trailing: QWidget) -> QWidget:
    """A field to search in, to stand above a listing, with buttons at the end of its line."""
    bar = QWidget()
    line = QHBoxLayout(bar)
    line.setContentsMargins(12, 12, 14, 12)
    line.setSpacing(8)
    search.setMaximumWidth(_SEARCH_WIDTH)
    search.setMinimumWidth(min(_SEARCH_WIDTH, max(_LEAST_SEARCH_WIDTH, search.whole_width())))
    line.addWidget(search, 1)
    line.addStretch(1)
    line.addWidget(Text(translate("TableCard", "Ctrl F to search"), Role.SMALL, Tone.HINT))
    for button in trailing:
        line.addWidget(button)
    return bar


class TableCard(QFrame):
    """A listing as a page's card: what narrows it `above` it, what sums it up below.

    Tab goes through it in this order, which is why what is above comes with the card.
    """

    def __init__(self, listing: Listing, *above: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for part in above:
            self._column.addWidget(part)
        self._column.addWidget(Rule())
        self._column.addWidget(listing, 1)

    def add_foot(self, foot: QWidget) -> None:
        self._column.addWidget(Rule())
        self._column.addWidget(foot)

    def add_notes(self, first: Text, *others: Text) -> None:
        """A foot of words: the first at one end, the others at the other."""
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(14, 10, 14, 10)
        line.addWidget(first)
        line.addStretch(1)
        for note in others:
            line.addWidget(note)
        self.add_foot(foot)
