"""A column of rows of which one is marked: keys move the mark, a touch or Enter takes it.

Where there are many, a field above narrows them down.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.widgets import Card, Field, Scroller, column, face
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.painting import begin, stroke_round


def fits(text: str, typed: str) -> bool:
    """Whether every word that was typed is in the text, whatever accents and case either has."""
    among = folded(text)
    return all(word in among for word in folded(typed).split())


def search_field(metrics: Metrics) -> Field:
    """What is typed into it narrows down the list below."""
    field = Field(metrics)
    field.setFont(face(metrics, Size.KIOSK_BODY))
    field.setMaxLength(60)
    field.setPlaceholderText(translate("kiosk", "Type to search"))
    field.setAccessibleName(translate("kiosk", "Search"))
    return field


class MarkedRow(Card):
    """At least as high as a finger needs."""

    accessible_role = QAccessible.Role.ListItem

    taken = Signal()

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(metrics, "kiosk_card", "kiosk_line", radius=14)
        self._metrics = metrics
        self._marked = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        # three lines of text grow by more than the room around them leaves
        self.setMinimumHeight(round(metrics.touch(84) * (1.3 * metrics.zoom - 0.3)))

    @property
    def marked(self) -> bool:
        return self._marked

    def mark(self, *, marked: bool) -> None:
        self._marked = marked
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.taken.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marked:
            area, radius = QRectF(self.rect()), self._metrics.px(14)
            stroke_round(begin(self), area, radius, "kiosk_focus", self._metrics.line(4))


class Rows(Scroller):
    """The rows of a list. The mark is the list's own: the focus may stay in a text field."""

    accessible_role = QAccessible.Role.List

    taken = Signal(int)
    """The row with this number was touched."""

    def __init__(self, metrics: Metrics) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self._lines = column(self._inside, metrics.px(10))
        self._lines.addStretch(1)
        self._rows: list[MarkedRow] = []
        self._at = 0

    @property
    def marked(self) -> int | None:
        """The number of the marked row; None without rows."""
        return self._at if self._rows else None

    @property
    def rows(self) -> Sequence[MarkedRow]:
        return self._rows

    def show_rows(self, rows: Sequence[MarkedRow], at: int = 0) -> None:
        """Show these in place of those before."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for number, row in enumerate(self._rows):
            row.taken.connect(lambda number=number: self.taken.emit(number))
            self._lines.insertWidget(number, row)
        self.verticalScrollBar().setValue(0)
        self._at = 0
        self.mark_row(at)

    def move_mark(self, by: int) -> None:
        self.mark_row(self._at + by)

    def mark_row(self, to: int) -> None:
        """Mark this row, or the nearest there is, and bring it into sight."""
        if not self._rows:
            return
        self._at = min(max(to, 0), len(self._rows) - 1)
        for number, row in enumerate(self._rows):
            row.mark(marked=number == self._at)
        self.ensureWidgetVisible(self._rows[self._at])
