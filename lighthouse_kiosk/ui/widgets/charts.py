"""A bar chart for a handful of bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe
from lighthouse_kiosk.ui.widgets.text import plain_tip
from lighthouse_kiosk.wording import format as words
from lighthouse_kiosk.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Bar:
    """`label` stands under the axis where there is room. `planned` bars are paler."""

    label: str
    value: float
    planned: bool = False


def scale(most: float) -> tuple[float, int]:
    """The top of an axis for values up to `most`, and into how many steps it is parted.

    Steps are 1, 2, 2.5 or 5 times 10ⁿ and whole numbers; of two to four steps, those that waste
    least room above `most`.
    """
    fits = [(_round_step(most / steps) * steps, steps) for steps in (3, 2, 4)]
    return min(fits, key=lambda fit: fit[0])


def _round_step(least: float) -> float:
    if least <= 1:
        return 1.0
    power = 10.0 ** floor(log10(least))
    steps = (factor * power for factor in (1, 2, 2.5, 5, 10))
    return next(step for step in steps if step >= least and step == int(step))


class BarChart(Painted):
    """Bars over a labelled axis, two tones for what happened and what is planned."""

    def __init__(
        self,
        name: str,
        *,
        write: Callable[[float], str] = lambda value: words.number(round(value)),
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._write = write
        self._empty = empty or translate("widgets", "Nothing to show yet")
        self._bars: tuple[Bar, ...] = ()
        self.setMouseTracking(True)
        self.setMinimumHeight(140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_bars(())

    def set_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = tuple(bars)
        spoken = ", ".join(f"{bar.label}: {self._write(bar.value)}" for bar in self._bars)
        describe(self, self._name, spoken or self._empty)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        painter.setFont(font(Size.CAPTION - 1))
        if not self._bars:
            painter.setFont(font(Size.SMALL))
            painter.setPen(color("ink_3"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._empty)
            return
        top, steps = scale(max(bar.value for bar in self._bars))
        plot = self._plot(top)
        self._paint_scale(painter, plot, top, steps)
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, self._slot(plot, index), bar, top)
        self._paint_labels(painter, plot)

    def _plot(self, top: float) -> QRectF:
        metrics = QFontMetricsF(font(Size.CAPTION - 1))
        side = metrics.horizontalAdvance(self._write(top)) + 12
        below = metrics.height() + 8
        area = QRectF(self.rect()).adjusted(0, 8, 0, -below)
        return area.adjusted(0, 0, -side, 0) if self.right_to_left else area.adjusted(side, 0, 0, 0)

    def _slot(self, plot: QRectF, index: int) -> QRectF:
        width = plot.width() / len(self._bars)
        place = len(self._bars) - 1 - index if self.right_to_left else index
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def _paint_scale(self, painter: QPainter, plot: QRectF, top: float, steps: int) -> None:
        for step in range(steps + 1):
            y = round(plot.bottom() - plot.height() * step / steps) + 0.5
            painter.setPen(QPen(color("line" if step else "line_strong"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(color("ink_3"))
            text = self._write(top * step / steps)
            if self.right_to_left:
                box = QRectF(plot.right() + 6, y - 9, self.width() - plot.right() - 6, 18)
                side = Qt.AlignmentFlag.AlignLeft
            else:
                box = QRectF(0, y - 9, plot.left() - 8, 18)
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(
                box,
                side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
                text,
            )

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: Bar, top: float) -> None:
        if bar.value <= 0:
            return
        width = min(slot.width() * 0.7, 40)
        height = max(slot.height() * bar.value / top, 2.0)
        body = QRectF(slot.center().x() - width / 2, slot.bottom() - height, width, height)
        radius = min(4.0, width / 2, height)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(body, radius, radius)
        path.addRect(body.adjusted(0, min(radius, height), 0, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("blue_pale" if bar.planned else "blue_mark"))
        painter.drawPath(path)

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + 12
        each = max(1, ceil(widest / (plot.width() / len(self._bars))))
        painter.setPen(color("ink_3"))
        for index, bar in enumerate(self._bars):
            if index % each == 0:
                slot = self._slot(plot, index)
                box = QRectF(slot.center().x() - widest / 2, plot.bottom() + 6, widest, 18)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.label)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not self._bars:
            return
        plot = self._plot(scale(max(bar.value for bar in self._bars))[0])
        for index, bar in enumerate(self._bars):
            if self._slot(plot, index).contains(event.position()):
                text = plain_tip(f"{bar.label}: {self._write(bar.value)}")
                QToolTip.showText(event.globalPosition().toPoint(), text, self)
                return
        QToolTip.hideText()
