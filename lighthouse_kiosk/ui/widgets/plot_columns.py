"""The columns of a plot: what each stands for, where they stand, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.patterns import LAYERS

_SHARE = 0.72
"""How much of its room a column takes."""
_WIDEST = 40
_ROUND = 4
_LEAST = 2
_EDGE = 0.1
"""Of a column's room, before the first and after the last column."""


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


@dataclass(frozen=True, slots=True)
class PlotField:
    """Where `count` columns of heights up to `top` stand in `area`, in logical pixels.

    The first is at the left, or `backwards` at the right; the middle of column n is at n.
    """

    area: QRectF
    count: int
    top: float
    backwards: bool

    @property
    def step(self) -> float:
        """The room of one column."""
        return self.area.width() / (max(self.count, 1) + 2 * _EDGE)

    def x(self, place: float) -> float:
        along = (place + 0.5 + _EDGE) * self.step
        return self.area.right() - along if self.backwards else self.area.left() + along

    def y(self, height: float) -> float:
        return self.area.bottom() - self.area.height() * height / self.top

    def column_at(self, spot: QPointF) -> int | None:
        """Which column has its room there."""
        beside = self.area.right() - spot.x() if self.backwards else spot.x() - self.area.left()
        at = round(beside / self.step - 0.5 - _EDGE)
        return at if self.area.contains(spot) and 0 <= at < self.count else None

    def height_at(self, spot: QPointF) -> float:
        return (self.area.bottom() - spot.y()) / max(self.area.height(), 1) * self.top

    def body(self, at: int, base: float, top: float) -> QRectF:
        """What a column, or a part of it, covers from one height to another."""
        width = min(_SHARE * self.step, _WIDEST)
        upper, lower = self.y(top), self.y(base)
        return QRectF(self.x(at) - width / 2, upper, width, lower - upper)


def paint_columns(
    painter: QPainter, field: PlotField, columns: Sequence[PlotColumn], marked: int | None
) -> None:
    """Draw them, with a wash behind the one that is `marked`, and the plan beside what happened."""
    for at, column in enumerate(columns):
        if at == marked:
            wash = color("ink")
            wash.setAlphaF(0.07)
            area = field.area
            painter.fillRect(
                QRectF(field.x(at) - field.step / 2, area.top(), field.step, area.height()), wash
            )
        _paint_column(painter, field, at, column)
    _paint_plan(painter, field, columns)


def _paint_column(painter: QPainter, field: PlotField, at: int, column: PlotColumn) -> None:
    if column.yet:
        body = _round_top(field.body(at, 0, column.planned))
        painter.fillPath(body, color("blue_pale"))
        # an edge, as so pale a ground is not seen by everybody
        painter.strokePath(body, QPen(color("blue_mark"), 1))
    base = 0.0
    top = sum(column.parts)
    for number, part in enumerate(column.parts):
        if part <= 0:
            continue
        rect = field.body(at, base, base + part)
        body = _round_top(rect) if base + part >= top else _plain(rect)
        token, pattern = LAYERS[number % len(LAYERS)]
        painter.fillPath(body, color(token))
        if pattern is not Qt.BrushStyle.NoBrush:
            painter.fillPath(body, QBrush(color("card"), pattern))
        base += part


def _paint_plan(painter: QPainter, field: PlotField, columns: Sequence[PlotColumn]) -> None:
    """A stepped line where something has happened: the plan beside it."""
    path = QPainterPath()
    drawing = False
    for at, column in enumerate(columns):
        if column.yet or column.planned <= 0:
            drawing = False
            continue
        y = field.y(column.planned)
        if drawing:
            path.lineTo(field.x(at - 0.5), y)
        else:
            path.moveTo(field.x(at - 0.5), y)
        path.lineTo(field.x(at + 0.5), y)
        drawing = True
    painter.strokePath(path, QPen(color("ink_2"), 1.5, Qt.PenStyle.DashLine))


def _plain(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(rect)
    return path


def _round_top(rect: QRectF) -> QPainterPath:
    """A column whose upper corners are round; never too low to be seen."""
    rect = QRectF(rect)
    rect.setTop(min(rect.top(), rect.bottom() - _LEAST))
    flat, high = min(_ROUND, rect.width() / 2), min(_ROUND, rect.height())
    path = QPainterPath(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + high)
    path.quadTo(rect.left(), rect.top(), rect.left() + flat, rect.top())
    path.lineTo(rect.right() - flat, rect.top())
    path.quadTo(rect.right(), rect.top(), rect.right(), rect.top() + high)
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path
