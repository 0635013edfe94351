"""Columns over axes, stacked and beside what was planned. Imports pyqtgraph: import when needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.charts import scale
from lighthouse_kiosk.ui.widgets.painting import announce, describe
from lighthouse_kiosk.ui.widgets.plot_columns import ColumnsItem, PlotColumn
from lighthouse_kiosk.ui.widgets.text import plain_tip

# what pyqtgraph does when Python ends is for scripts; widgets here end with their windows
pyqtgraph.setConfigOptions(exitCleanup=False, antialias=True)


class ColumnPlot(QWidget):
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
        self._plot = pyqtgraph.PlotWidget(background=None)
        self._plot.setMenuEnabled(False)
        menu = self._plot.getPlotItem().ctrlMenu
        menu.setParent(self._plot, menu.windowFlags())  # or it would outlive the window
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setStyleSheet("background: transparent; border: none;")
        self._plot.viewport().setAutoFillBackground(False)
        self._plot.viewport().setMouseTracking(True)
        self._plot.viewport().installEventFilter(self)
        self._box = self._plot.getPlotItem().getViewBox()
        self._box.setDefaultPadding(0)
        self._bars = ColumnsItem()
        self._box.addItem(self._bars, ignoreBounds=True)
        self._side = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._dress()

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
        self._fit()

    def column_at(self, spot: QPointF) -> int | None:
        """Which column is at a place of the plot."""
        if not self._columns:
            return None
        place = self._box.mapSceneToView(self._plot.mapToScene(spot.toPoint()))
        at = round(place.x())
        inside = self._box.sceneBoundingRect().contains(self._plot.mapToScene(spot.toPoint()))
        return at if inside and 0 <= at < len(self._columns) else None

    def spot_of(self, at: int, part: int | None = None) -> QPointF:
        """Where a column is on the plot, or the middle of one of its parts."""
        column = self._columns[at]
        high = column.height / 2
        if part is not None:
            high = sum(column.parts[:part]) + column.parts[part] / 2
        return QPointF(self._plot.mapFromScene(self._box.mapViewToScene(QPointF(at, high))))

    def tip_of(self, at: int) -> str:
        return self._columns[at].tip

    def _part_at(self, at: int | None, spot: QPointF) -> int | None:
        place = self._box.mapSceneToView(self._plot.mapToScene(spot.toPoint()))
        return None if at is None else self._columns[at].part_at(place.y())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            at = self.column_at(event.position())
            part = self._part_at(at, event.position())
            if event.type() is QEvent.Type.MouseMove:
                self._point(at, event.globalPosition().toPoint(), part)
            elif (
                event.type() is QEvent.Type.MouseButtonRelease
                and event.button() is Qt.MouseButton.LeftButton
            ):
                self.open_column(at, part)
        elif event.type() is QEvent.Type.Leave:
            self._point(None, QPoint())
        elif event.type() is QEvent.Type.Wheel:
            # the page scrolls, not the chart
            event.ignore()
            return True
        return super().eventFilter(watched, event)

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
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        before = self._at if self._at is not None else (-1 if step > 0 else len(self._columns))
        at = min(max(before + step, 0), len(self._columns) - 1)
        rect = self._box.mapViewToScene(QPointF(at, self._columns[at].height))
        self._point(at, self._plot.mapToGlobal(self._plot.mapFromScene(rect)))
        announce(self, self._columns[at].tip)

    def _climb(self, at: int, step: int) -> None:
        """Go from part to part of a column, and past the first or last back to all of it."""
        column = self._columns[at]
        stops = [None, *(n for n in range(len(column.part_opens)) if column.parts[n] > 0)]
        part = stops[(stops.index(self._part) + step) % len(stops)]
        self._point(at, self._plot.mapToGlobal(self.spot_of(at, part).toPoint()), part)
        announce(self, column.tip_of(part))

    def open_column(self, at: int | None, part: int | None = None) -> None:
        """Do what a click on a column, or on a part of it, does."""
        opens = None if at is None else self._columns[at].opens_of(part)
        if opens is not None:
            self.opened.emit(opens)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None, QPoint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}
        if event.type() in kinds and hasattr(self, "_bars"):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label()

    def _point(self, at: int | None, place: QPoint, part: int | None = None) -> None:
        self._at, self._part = at, part
        self._bars.mark(at)
        opens = None if at is None else self._columns[at].opens_of(part)
        shape = Qt.CursorShape
        self._plot.viewport().setCursor(
            shape.ArrowCursor if opens is None else shape.PointingHandCursor
        )
        if at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(place, plain_tip(self._columns[at].tip_of(part)), self)

    def _dress(self) -> None:
        """Colours and sides, which follow theme and direction."""
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side, other = ("right", "left") if backwards else ("left", "right")
        item = self._plot.getPlotItem()
        self._side = side
        self._plot.setBackground(None)
        item.showAxis(other, False)
        item.showAxis(side, True)
        for name in (side, "bottom"):
            axis = item.getAxis(name)
            axis.setPen(QPen(color("line_strong"), 1) if name == "bottom" else None)
            axis.setTextPen(color("ink_3"))
            axis.setStyle(tickFont=font(Size.CAPTION - 1), tickLength=0, tickTextOffset=6)
        self._box.invertX(backwards)
        self._fit()

    def _fit(self) -> None:
        count = len(self._columns)
        top, steps = scale(max((column.height for column in self._columns), default=0) or 1)
        self._bars.fill(self._columns, [top * step / steps for step in range(1, steps + 1)])
        self._box.setRange(
            xRange=(-0.6, max(count, 1) - 0.4), yRange=(0, top * 1.03), padding=0, update=True
        )
        axis = self._plot.getPlotItem().getAxis(self._side)
        marks = [top * step / steps for step in range(steps + 1)]
        axis.setTicks([[(mark, self._write(mark)) for mark in marks]])
        metrics = QFontMetricsF(font(Size.CAPTION - 1))
        axis.setWidth(metrics.horizontalAdvance(self._write(top)) + 14)
        self._label()

    def _label(self) -> None:
        """As many labels as there is room for."""
        count = len(self._columns)
        axis = self._plot.getPlotItem().getAxis("bottom")
        if not count:
            axis.setTicks([[]])
            return
        metrics = QFontMetricsF(font(Size.CAPTION - 1))
        widest = max(metrics.horizontalAdvance(column.label) for column in self._columns) + 16
        room = max(self.width() - 60, 60) / count
        each = max(1, ceil(widest / room))
        # whole and half hours, where steps of ten minutes are many
        each = next((one for one in (1, 3, 6, 12, 18, 36, 72) if one >= each), each)
        axis.setTicks([[(at, self._columns[at].label) for at in range(0, count, each)]])
