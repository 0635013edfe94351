"""Tables whose cells are changed where they stand: by typing, F2 or a double click."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QScrollArea,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.ui.assets import font, prose
from lighthouse_kiosk.ui.widgets import Role, Text, Tone, announce, restyle
from lighthouse_kiosk.ui.widgets.cells import CellDelegate, Column
from lighthouse_kiosk.ui.widgets.painting import stroke_round
from lighthouse_kiosk.ui.widgets.tables import Table
from lighthouse_kiosk.wording.format import locale

if TYPE_CHECKING:
    from lighthouse_kiosk.ui.widgets.cells import Index

_CHANGING = frozenset(
    {
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    }
)
_WIDEST = 320
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\D+(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)


class InPlaceTable(Table):
    """`edit_wanted` asks for an editor: its cell, and what was typed to begin with."""

    edit_wanted = Signal(QModelIndex, str)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        editable: Collection[int],
        *,
        row_height: int = 48,
    ) -> None:
        super().__init__(columns, name, row_height=row_height)
        self.editable = tuple(sorted(editable))
        self.hovered_cell = QModelIndex()
        self._editor: CellEditor | None = None
        self.setItemDelegate(_InPlaceDelegate(self))

    def rings_row(self) -> bool:
        """A cell that can be typed into has an outline of its own."""
        return super().rings_row() and self.currentIndex().column() not in self.editable

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and index.isValid():
            column = index.column() if index.column() in self.editable else self.editable[0]
            self.edit_wanted.emit(index.siblingAtColumn(column), "")
            return
        plain = not any(event.modifiers() & held for held in _CHANGING)
        typed = event.text()
        if plain and index.column() in self.editable and typed.isprintable() and typed.strip():
            self.edit_wanted.emit(index, typed)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() in self.editable:
            self.edit_wanted.emit(index, "")
            return
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.hovered_cell = self.indexAt(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered_cell = QModelIndex()

    def has_errors(self) -> bool:
        """Whether something typed could not be stored."""
        return self._editor is not None and bool(self._editor.error)

    def open_editor(self, index: QModelIndex, text: str, typed: str) -> CellEditor:
        """Let a cell be typed into that holds `text`; what is open elsewhere closes."""
        if self._editor is not None:
            self._editor.finish()
        self._editor = CellEditor(self, index, text, typed, self.columns[index.column()].title)
        self._editor.closed.connect(self._forget_editor)
        return self._editor

    def _forget_editor(self) -> None:
        self._editor = None

    def neighbour(self, index: QModelIndex, step: int) -> QModelIndex | None:
        """The next cell of the row that can be changed, `step` being 1 or -1."""
        at = self.editable.index(index.column()) + step
        return index.siblingAtColumn(self.editable[at]) if 0 <= at < len(self.editable) else None


class _InPlaceDelegate(CellDelegate):
    """Outlines the cell that typing would change, and the one below the pointer."""

    def __init__(self, table: InPlaceTable) -> None:
        super().__init__(table)
        self._in_place = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        table = self._in_place
        if index.column() not in table.editable:
            return
        current = table.hasFocus() and index == table.currentIndex()
        if current or index == table.hovered_cell:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = QRectF(option.rect).adjusted(2, 5, -2, -6)
            stroke_round(painter, ring, 7, "focus" if current else "line_strong")
            painter.restore()


class CellEditor(QLineEdit):
    """A line over a cell. `committed` carries the text, and whether to go on: 1, -1, or 0.

    Who listens answers with `finish` or `go_on`, or with `refuse`, which keeps what was typed.
    """

    committed = Signal(str, int)
    closed = Signal()

    def __init__(
        self, table: InPlaceTable, index: QModelIndex, text: str, typed: str, name: str
    ) -> None:
        super().__init__(table.viewport())
        self.index = index
        self.error = ""
        self._table = table
        self._before = text
        self._busy = False
        self._bubble: QFrame | None = None
        self.setObjectName("cell-editor")
        self.setAccessibleName(name)
        self.setFont(prose(font()))
        # as high as the row allows, not as high as a form's fields
        self.setStyleSheet("QLineEdit, QLineEdit:focus { min-height: 0; padding: 0 5px; }")
        if table.columns[index.column()].end:
            # absolute: a line edit goes by the direction of its text, the column by the window's
            mirrored = table.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            upright = Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(side | upright | Qt.AlignmentFlag.AlignAbsolute)
        self.setText(typed or text)
        if not typed:
            self.selectAll()
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self.finish)
        self._place()
        self.show()
        self.setFocus()

    def finish(self) -> None:
        """Close: what was typed is stored, or given up."""
        self._drop_bubble()
        self._busy = True
        had_focus = self.hasFocus()
        self.hide()
        self.closed.emit()
        self.deleteLater()
        if had_focus:
            self._table.setFocus()

    def go_on(self, step: int) -> None:
        """Close, what was typed being stored, and ask for an editor of the next cell, if any."""
        following = self._table.neighbour(self.index, step) if step else None
        self.finish()
        if following is not None and following.isValid():
            self._table.setCurrentIndex(following)
            self._table.edit_wanted.emit(following, "")

    def refuse(self, words: str) -> None:
        """Say below what is wrong."""
        self._busy = False
        self.setReadOnly(False)
        self.error = words
        restyle(self, invalid="true")
        self.setAccessibleDescription(words)
        self._show_bubble(words)
        announce(self, words, assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._commit(0)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        self._commit(1 if following else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in passing and not self.error:
            self._commit(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and shiboken6.isValid(self._table):
            self._place()
        return super().eventFilter(watched, event)

    def _commit(self, step: int) -> None:
        if self._busy:
            return
        if self.text() == self._before and not step:
            self.finish()
            return
        self._busy = True
        self.setReadOnly(True)
        self.committed.emit(self.text(), step)

    def _place(self) -> None:
        self.setGeometry(self._table.visualRect(self.index).adjusted(2, 5, -2, -6))

    def _show_bubble(self, words: str) -> None:
        """Below the cell, or above it where there is no room, in front of what else is there."""
        self._drop_bubble()
        ground = self._ground()
        bubble = QFrame(ground)
        bubble.setObjectName("cell-error")
        bubble.setProperty("surface", "toast")
        column = QVBoxLayout(bubble)
        column.setContentsMargins(12, 8, 12, 8)
        said = Text(words, Role.SMALL, Tone.DANGER, wrap=True)
        column.addWidget(said)
        one_line = said.fontMetrics().horizontalAdvance(words) + 30
        width = min(_WIDEST, ground.width() - 16, one_line)
        height = column.totalHeightForWidth(width)
        cell = QRect(self.mapTo(ground, QPoint(0, 0)), self.size())
        below = cell.bottom() + 5
        top = below if below + height < ground.height() else cell.top() - height - 4
        left = max(8, min(cell.left(), ground.width() - width - 8))
        bubble.setGeometry(left, top, width, height)
        bubble.show()
        bubble.raise_()
        self._bubble = bubble

    def _ground(self) -> QWidget:
        """What scrolls with the table, if anything does."""
        widget: QWidget = self._table
        while (above := widget.parentWidget()) is not None:
            if isinstance(above.parentWidget(), QScrollArea):
                return widget
            widget = above
        return widget

    def _drop_bubble(self) -> None:
        if self._bubble is not None and shiboken6.isValid(self._bubble):
            self._bubble.hide()
            self._bubble.deleteLater()
        self._bubble = None


def typed_count(text: str, field: str) -> int:
    """Read a whole number as this locale writes it. Raises InvalidField `not_a_number`."""
    value, right = locale().toInt(text.strip())
    if not right:
        raise InvalidField(field, "not_a_number")
    return value


def typed_span(text: str, day: datetime) -> tuple[datetime, datetime]:
    """Read `10:30–11:00`, however its parts are set apart, as two times of this day.

    Raises InvalidField `not_a_span`.
    """
    found = _SPAN.fullmatch(text.strip())
    hours = [int(part or 0) for part in found.groups()] if found else [24]
    if found is None or max(hours[0], hours[2]) > 23 or max(hours[1], hours[3]) > 59:
        raise InvalidField("starts", "not_a_span")
    midnight = datetime.combine(day.date(), time())
    starts, ends = (
        midnight + timedelta(hours=hour, minutes=minute) for hour, minute in (hours[:2], hours[2:])
    )
    return starts, ends
