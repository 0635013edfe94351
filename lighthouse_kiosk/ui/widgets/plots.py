"""Columns over axes, stacked and beside what was planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.charts import scale
from lighthouse_kiosk.ui.widgets.painting import Painted, announce, begin, describe
from lighthouse_kiosk.ui.widgets.plot_columns import PlotColumn, PlotField, paint_columns
from lighthouse_kiosk.ui.widgets.text import plain_tip

_LABEL_GAP = 16
"""Between two labels below the axis, at least."""
_TIDY = (1, 3, 6, 12, 18, 36, 72)
"""So that whole and half hours are labelled where steps of ten minutes are many."""


class ColumnPlot(Painted):
    """A chart that is filled anew, not made anew. Arrow keys go from column to column, and up and
    down through a column's parts; Enter or a click opens what is there.

    `opened` carries what the column, or the part of it, opens.
    """

    opened = Signal(object)

    def __init__(self, name: str, write: Callable[[float], str]) -> None:
        super().__init__()
        self._name = name
        self._write = write
        self._columns: tuple[PlotColumn, ...] = ()
        self._at: int | None = None
        self._part: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    def show_columns(self, columns: Sequence[PlotColumn]) -> None:
        shown = tuple(columns)
        if shown == self._columns:
            return
        self._columns = shown
        if self._at is not None and self._at >= len(shown):
            self._at = self._part = None
        describe(self, self._name, "; ".join(column.tip for column in shown if column.height))
        self.update()

    def column_at(self, spot: QPointF) -> int | None:
        """Which column is at a place of the plot."""
        return self._field().column_at(spot)

    def spot_of(self, at: int, part: int | None = None) -> QPointF:
        """Where a column is on the plot, or the middle of one of its parts."""
        column, field = self._columns[at], self._field()
        high = column.height / 2
        if part is not None:
            high = sum(column.parts[:part]) + column.parts[part] / 2
        return QPointF(field.x(at), field.y(high))

    def tip_of(self, at: int) -> str:
        return self._columns[at].tip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.column_at(event.position())
        self._point(at, event.globalPosition().toPoint(), self._part_at(at, event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            at = self.column_at(event.position())
            self.open_column(at, self._part_at(at, event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None, QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        climb = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.open_column(self._at, self._part)
            return
        if climb is not None and self._at is not None and self._columns[self._at].part_opens:
            self._climb(self._at, climb)
            return
        if step is None or not self._columns:
            super().keyPressEvent(event)
            return
        if self.right_to_left:
            step = -step
        before = self._at if self._at is not None else (-1 if step > 0 else len(self._columns))
        at = min(max(before + step, 0), len(self._columns) - 1)
        field = self._field()
        upper_end = QPointF(field.x(at), field.y(self._columns[at].height))
        self._point(at, self.mapToGlobal(upper_end.toPoint()))
        announce(self, self._columns[at].tip)

    def open_column(self, at: int | None, part: int | None = None) -> None:
        """Do what a click on a column, or on a part of it, does."""
        opens = None if at is None else self._columns[at].opens_of(part)
        if opens is not None:
            self.opened.emit(opens)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None, QPoint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        painter.setFont(font(Size.CAPTION - 1))
        field = self._field()
        self._paint_scale(painter, field)
        paint_columns(painter, field, self._columns, self._at)
        bottom = round(field.area.bottom()) + 0.5
        painter.setPen(QPen(color("line_strong"), 1))
        painter.drawLine(QPointF(field.area.left(), bottom), QPointF(field.area.right(), bottom))
        self._paint_labels(painter, field)

    def _scale(self) -> tuple[float, int]:
        return scale(max((column.height for column in self._columns), default=0) or 1)

    def _field(self) -> PlotField:
        """Where the columns are, between the figures at the side and the labels below."""
        top, _steps = self._scale()
        metrics = QFontMetricsF(font(Size.CAPTION - 1))
        side, below = metrics.horizontalAdvance(self._write(top)) + 14, metrics.height() + 8
        # the figure at the top is as high again above its line
        area = QRectF(self.rect()).adjusted(0, metrics.height() / 2, 0, -below)
        backwards = self.right_to_left
        area.adjust(0 if backwards else side, 0, -side if backwards else 0, 0)
        return PlotField(area, len(self._columns), top, backwards)

    def _paint_scale(self, painter: QPainter, field: PlotField) -> None:
        top, steps = self._scale()
        area, edge = field.area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for step in range(steps + 1):
            y = round(field.y(top * step / steps)) + 0.5
            if step:
                painter.setPen(QPen(color("line"), 1))
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(color("ink_3"))
            text = self._write(top * step / steps)
            if field.backwards:
                box = QRectF(area.right() + 8, y - 9, self.width() - area.right() - 8, 18)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | edge, text)
            else:
                box = QRectF(0, y - 9, area.left() - 8, 18)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | edge, text)

    def _paint_labels(self, painter: QPainter, field: PlotField) -> None:
        """As many labels as there is room for."""
        if not self._columns:
            return
        metrics = QFontMetricsF(painter.font())
        widest = max(metrics.horizontalAdvance(column.label) for column in self._columns)
        least = max(1, ceil((widest + _LABEL_GAP) / field.step))
        each = next((one for one in _TIDY if one >= least), least)
        painter.setPen(color("ink_3"))
        for at in range(0, len(self._columns), each):
            # one at the end of the axis stays whole, a little beside its column
            left = min(max(field.x(at) - widest / 2, 0), self.width() - widest)
            box = QRectF(left, field.area.bottom() + 4, widest, metrics.height() + 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._columns[at].label)

    def _part_at(self, at: int | None, spot: QPointF) -> int | None:
        return None if at is None else self._columns[at].part_at(self._field().height_at(spot))

    def _climb(self, at: int, step: int) -> None:
        """Go from part to part of a column, and past the first or last back to all of it."""
        column = self._columns[at]
        stops = [None, *(n for n in range(len(column.part_opens)) if column.parts[n] > 0)]
        part = stops[(stops.index(self._part) + step) % len(stops)]
        self._point(at, self.mapToGlobal(self.spot_of(at, part).toPoint()), part)
        announce(self, column.tip_of(part))

    def _point(self, at: int | None, place: QPoint, part: int | None = None) -> None:
        if at != self._at:
            self.update()
        self._at, self._part = at, part
        opens = None if at is None else self._columns[at].opens_of(part)
        shape = Qt.CursorShape
        self.setCursor(shape.ArrowCursor if opens is None else shape.PointingHandCursor)
        if at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(place, plain_tip(self._columns[at].tip_of(part)), self)
