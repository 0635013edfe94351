"""A table whose rows are put into another order: by their handles, or with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu

from lighthouse_kiosk.ui.assets import icon
from lighthouse_kiosk.ui.organizer.setup.in_place import InPlaceTable
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.cells import Column
from lighthouse_kiosk.ui.widgets.painting import fill_round

HANDLE = 0
"""The column of handles."""


class OrderedTable(InPlaceTable):
    """`moved` asks for a row to be put in another place: from which, and to which."""

    moved = Signal(int, int)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        editable: Collection[int],
        *,
        row_height: int = 48,
    ) -> None:
        super().__init__(columns, name, editable, row_height=row_height)
        self._dragged = -1
        self._gap = -1

    def add_moves(self, menu: QMenu, row: int) -> None:
        """Offer in a row's menu what Alt and the arrows do."""
        for words, keys, picture, to in (
            (self.tr("Move up"), "Alt+Up", "arrow-up", row - 1),
            (self.tr("Move down"), "Alt+Down", "arrow-down", row + 1),
        ):
            action = menu.addAction(icon(picture), words, partial(self.moved.emit, row, to))
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(0 <= to < self.model().rowCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            row = self.currentIndex().row()
            if row >= 0 and 0 <= row + step < self.model().rowCount():
                self.moved.emit(row, row + step)
            return
        if event.key() == Qt.Key.Key_Escape and self._dragged >= 0:
            self._drop()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and index.column() == HANDLE:
            self._dragged, self._gap = index.row(), index.row()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._dragged >= 0:
            self._gap = self._gap_at(spot.y())
            self.viewport().update()
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(spot)
        over_handle = index.isValid() and index.column() == HANDLE
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if over_handle else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged < 0:
            super().mouseReleaseEvent(event)
            return
        row, gap = self._dragged, self._gap
        self._drop()
        # the gaps below the row close by one when it is taken out
        to = gap - 1 if gap > row else gap
        if to != row:
            self.moved.emit(row, to)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged < 0:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.viewport().width()
        veil = QColor(color("card"))
        veil.setAlphaF(0.6)
        top = self.rowViewportPosition(self._dragged)
        painter.fillRect(QRectF(0, top, width, self.row_height - 1), veil)
        at = min(
            max(self._gap * self.row_height - self.verticalScrollBar().value(), 1.5),
            self.viewport().height() - 2.5,
        )
        painter.setPen(QPen(color("blue"), 2.5))
        painter.drawLine(QLineF(QPointF(12, at), QPointF(width - 6, at)))
        fill_round(painter, QRectF(4, at - 4, 8, 8), 4, "blue")
        painter.end()

    def _gap_at(self, y: int) -> int:
        """The number of the row before which the dragged one would go."""
        gap = round((y + self.verticalScrollBar().value()) / self.row_height)
        return max(0, min(gap, self.model().rowCount()))

    def _drop(self) -> None:
        self._dragged = self._gap = -1
        self.viewport().unsetCursor()
        self.viewport().update()
