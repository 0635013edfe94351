"""The columns of a plot: what each stands for, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.patterns import LAYERS

_SHARE = 0.72
"""How much of its room a column takes."""


@dataclass(frozen=True, slots=True)
class PlotColumn:
    """`parts` are stacked; `planned` is drawn pale where nothing has happened `yet`, else a line.

    `tip` says it all in words, `part_tips` each of several parts. `opens` is handed on by a click
    on the column, `part_opens` by one on a part; without these nothing can be clicked.
    """

    label: str
    parts: tuple[float, ...]
    planned: float
    yet: bool
    tip: str
    opens: object = None
    part_tips: tuple[str, ...] = ()
    part_opens: tuple[object, ...] = ()

    @property
    def height(self) -> float:
        return max(sum(self.parts), self.planned)

    def tip_of(self, part: int | None) -> str:
        return self.tip if part is None else self.part_tips[part]

    def opens_of(self, part: int | None) -> object:
        return self.opens if part is None else self.part_opens[part]

    def part_at(self, height: float) -> int | None:
        """Which of several parts is that high above the axis."""
        base = 0.0
        for at, part in enumerate(self.parts[: len(self.part_opens)]):
            if part > 0 and base <= height < base + part:
                return at
            base += part
        return None


class ColumnsItem(QGraphicsItem):
    """Draws columns; one step to the right is one column."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: Sequence[PlotColumn] = ()
        self._lines: Sequence[float] = ()
        self._marked: int | None = None
        self._bounds = QRectF(0, 0, 1, 1)

    def fill(self, columns: Sequence[PlotColumn], lines: Sequence[float]) -> None:
        bounds = QRectF(-0.6, 0, len(columns) + 0.2, max(lines, default=1.0) * 1.05)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self._columns, self._lines = columns, lines
        self.update()

    def mark(self, at: int | None) -> None:
        if at != self._marked:
            self._marked = at
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        across = 1 / max(abs(painter.worldTransform().m11()), 1e-9)
        up = 1 / max(abs(painter.worldTransform().m22()), 1e-9)
        pen = QPen(color("line"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for line in self._lines:
            painter.drawLine(
                QPointF(self._bounds.left(), line), QPointF(self._bounds.right(), line)
            )
        for at, column in enumerate(self._columns):
            if at == self._marked:
                wash = color("ink")
                wash.setAlphaF(0.07)
                painter.fillRect(QRectF(at - 0.5, 0, 1, self._bounds.height()), wash)
            self._paint_column(painter, at, column, across, up)
        self._paint_plan(painter)

    def _paint_column(
        self, painter: QPainter, at: int, column: PlotColumn, across: float, up: float
    ) -> None:
        width = min(_SHARE, 40 * across)
        painter.setPen(Qt.PenStyle.NoPen)
        if column.yet:
            body = _round_top(at, width, 0, column.planned, across, up)
            # an edge, as so pale a ground is not seen by everybody
            pen = QPen(color("blue_mark"), 1)
            pen.setCosmetic(True)
            painter.fillPath(body, color("blue_pale"))
            painter.strokePath(body, pen)
        base = 0.0
        top = sum(column.parts)
        for number, part in enumerate(column.parts):
            if part <= 0:
                continue
            last = base + part >= top
            body = (
                _round_top(at, width, base, base + part, across, up)
                if last
                else _plain(at, width, base, base + part)
            )
            token, pattern = LAYERS[number % len(LAYERS)]
            painter.fillPath(body, color(token))
            if pattern is not Qt.BrushStyle.NoBrush:
                brush = QBrush(color("card"), pattern)
                brush.setTransform(QTransform.fromScale(across, up))
                painter.fillPath(body, brush)
            base += part

    def _paint_plan(self, painter: QPainter) -> None:
        """A stepped line where something has happened: the plan beside it."""
        pen = QPen(color("ink_2"), 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        path = QPainterPath()
        drawing = False
        for at, column in enumerate(self._columns):
            if column.yet or column.planned <= 0:
                drawing = False
                continue
            if drawing:
                path.lineTo(at - 0.5, column.planned)
            else:
                path.moveTo(at - 0.5, column.planned)
            path.lineTo(at + 0.5, column.planned)
            drawing = True
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _plain(at: int, width: float, base: float, top: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(at - width / 2, base, width, top - base))
    return path


def _round_top(
    at: int, width: float, base: float, top: float, across: float, up: float
) -> QPainterPath:
    """A column whose upper corners are round by four pixels, whatever the scales are."""
    top = max(top, base + 2 * up)
    flat = min(4 * across, width / 2)
    high = min(4 * up, top - base)
    path = QPainterPath(QPointF(at - width / 2, base))
    path.lineTo(at - width / 2, top - high)
    path.quadTo(at - width / 2, top, at - width / 2 + flat, top)
    path.lineTo(at + width / 2 - flat, top)
    path.quadTo(at + width / 2, top, at + width / 2, top - high)
    path.lineTo(at + width / 2, base)
    path.closeSubpath()
    return path
