"""What the wall shows: few figures each, painted as large as the screen allows, without names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent

from lighthouse_kiosk.services.dashboard import Dashboard, Figure
from lighthouse_kiosk.ui.assets import Weight, font, paint_icon
from lighthouse_kiosk.ui.organizer.dashboard.matters import Matter
from lighthouse_kiosk.ui.organizer.dashboard.opening import Elsewhere, Opens, registrations
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets import MeterColor, Painted, paint_meter
from lighthouse_kiosk.ui.widgets.painting import begin, describe, fill_round
from lighthouse_kiosk.wording.format import money, number, percent

_START, _END = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_MOST_OPTIONS, _MOST_MATTERS = 7, 5


class WallPanel(Painted):
    """Lengths are thousandths of the height, as far as the width is 16:9 or more."""

    resized = Signal()
    title = ""

    def __init__(self) -> None:
        super().__init__()
        self.figures: Dashboard | None = None

    def show_figures(self, figures: Dashboard) -> None:
        self.figures = figures
        self.title, said = self.words(figures)
        describe(self, self.title, said)
        self.update()

    def worth_showing(self, _figures: Dashboard) -> bool:
        """Whether there is anything to show; the others go on without this one."""
        return True

    def words(self, figures: Dashboard) -> tuple[str, str]:
        """A title, and what the panel says in words."""
        raise NotImplementedError

    def draw(self, painter: QPainter, figures: Dashboard, area: QRectF) -> None:
        raise NotImplementedError

    def opens(self, _figures: Dashboard) -> Opens:
        """What is behind the panel; by itself the dashboard, where each figure opens."""
        return Elsewhere("dashboard")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self.figures is None:
            return
        painter = begin(self)
        margin = self.edge
        area = QRectF(self.rect()).adjusted(margin, self.unit(40), -margin, -self.unit(20))
        head = QRectF(area.left(), area.top(), area.width(), self.unit(80))
        self.write(painter, head, self.title, 46, "ink_2", weight=Weight.SEMIBOLD)
        self.draw(painter, self.figures, area.adjusted(0, self.unit(110), 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @property
    def edge(self) -> float:
        """What is left free on either side, in px."""
        return self.unit(60)

    def unit(self, thousandths: float) -> float:
        return thousandths * min(self.height() / 1000, self.width() / 1600)

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        size: float,
        tint: str = "ink",
        *,
        side: Qt.AlignmentFlag = _START,
        weight: Weight = Weight.REGULAR,
    ) -> float:
        """Write one line, smaller where it doesn't fit; returns how wide it got."""
        pixels = max(8, round(self.unit(size)))
        letters = font(pixels, weight)
        while pixels > 8 and QFontMetricsF(letters).horizontalAdvance(text) > area.width():
            pixels -= 1
            letters.setPixelSize(pixels)
        painter.setFont(letters)
        painter.setPen(color(tint))
        painter.drawText(area, side | _MIDDLE, text)
        return QFontMetricsF(letters).horizontalAdvance(text)

    def meter(
        self,
        painter: QPainter,
        area: QRectF,
        value: float,
        whole: float,
        pending: float = 0,
        hue: MeterColor = MeterColor.AUTO,
    ) -> None:
        paint_meter(
            painter,
            area,
            value,
            whole,
            pending=pending,
            hue=hue,
            right_to_left=self.right_to_left,
        )

    def columns(self, area: QRectF, count: int) -> list[QRectF]:
        """Equal parts side by side, in reading direction."""
        width = area.width() / count
        found = [
            QRectF(area.left() + at * width, area.top(), width - self.unit(30), area.height())
            for at in range(count)
        ]
        return found[::-1] if self.right_to_left else found


class BudgetPanel(WallPanel):
    def opens(self, figures: Dashboard) -> Opens:
        return registrations(figures.event.id, Figure.APPROVED)

    def words(self, figures: Dashboard) -> tuple[str, str]:
        variance = figures.variance
        said = self.tr("{committed} of {budget} committed").format(
            committed=money(variance.committed, variance.currency),
            budget=money(variance.allocated, variance.currency),
        )
        return self.tr("Budget"), said

    def draw(self, painter: QPainter, figures: Dashboard, area: QRectF) -> None:
        variance, unit = figures.variance, self.unit
        code, after = variance.currency, variance.available_after_pending
        top = QRectF(area.left(), area.top(), area.width(), unit(220))
        share = percent(variance.committed, variance.allocated, digits=1)
        self.write(painter, top, share, 200, weight=Weight.BOLD)
        line = QRectF(area.left(), top.bottom() + unit(10), area.width(), unit(70))
        self.write(painter, line, self.words(figures)[1], 46, "ink_2")
        bar = QRectF(area.left(), line.bottom() + unit(50), area.width(), unit(70))
        self.meter(
            painter, bar, variance.committed, variance.allocated, variance.pending, MeterColor.BLUE
        )
        below = QRectF(area.left(), bar.bottom() + unit(60), area.width(), unit(190))
        parts = (
            (self.tr("Committed"), variance.committed, "ink"),
            (self.tr("Pending (striped)"), variance.pending, "ink"),
            (
                self.tr("Free after pending") if after >= 0 else self.tr("Short after pending"),
                after,
                "green_text" if after >= 0 else "red_text",
            ),
        )
        for box, (words, amount, tint) in zip(self.columns(below, 3), parts, strict=True):
            self.write(painter, QRectF(box.left(), box.top(), box.width(), unit(60)), words, 40)
            figure = QRectF(box.left(), box.top() + unit(60), box.width(), unit(110))
            self.write(painter, figure, money(amount, code), 84, tint, weight=Weight.BOLD)


class InventoryPanel(WallPanel):
    def worth_showing(self, figures: Dashboard) -> bool:
        return bool(figures.variance.options)

    def words(self, figures: Dashboard) -> tuple[str, str]:
        said = "; ".join(
            self.tr("{option}: {count} left").format(
                option=line.option.name, count=number(line.option.left)
            )
            for line in figures.variance.options
            if line.option.left is not None
        )
        return self.tr("What is left"), said

    def draw(self, painter: QPainter, figures: Dashboard, area: QRectF) -> None:
        lines = sorted(figures.variance.options, key=lambda line: -(line.utilisation or 0.0))[
            :_MOST_OPTIONS
        ]
        high = min(area.height() / max(len(lines), 4), self.unit(160))
        name_share, bar_share = 0.36, 0.38
        for at, line in enumerate(lines):
            option = line.option
            row = QRectF(area.left(), area.top() + at * high, area.width(), high)
            wide = row.width()
            name = QRectF(row.left(), row.top(), wide * name_share, high)
            bar = QRectF(
                row.left() + wide * (name_share + 0.02),
                row.center().y() - self.unit(22),
                wide * bar_share,
                self.unit(44),
            )
            left = QRectF(bar.right(), row.top(), row.right() - bar.right(), high)
            if self.right_to_left:
                for box in (name, bar, left):
                    box.moveLeft(row.left() + row.right() - box.right())
            self.write(painter, name, option.name, 46)
            if option.total_available:
                total = option.total_available
                self.meter(painter, bar, option.committed_count, total, line.pending)
            if option.left is None:
                self.write(painter, left, self.tr("unlimited"), 46, "ink_3", side=_END)
            else:
                words = (
                    self.tr("sold out")
                    if option.left == 0
                    else self.tr("{count} left").format(count=number(option.left))
                )
                tint = "red_text" if option.left == 0 else "ink"
                self.write(painter, left, words, 60, tint, side=_END, weight=Weight.BOLD)


class AttentionPanel(WallPanel):
    """What needs somebody; no matter's title names a person."""

    def __init__(self) -> None:
        super().__init__()
        self._matters: Sequence[Matter] = ()

    def show_matters(self, matters: Sequence[Matter]) -> None:
        self._matters = tuple(matters)[:_MOST_MATTERS]
        if self.figures is not None:
            self.show_figures(self.figures)

    def opens(self, figures: Dashboard) -> Opens:
        return self._matters[0].action if self._matters else super().opens(figures)

    def words(self, _figures: Dashboard) -> tuple[str, str]:
        said = "; ".join(matter.title for matter in self._matters)
        return self.tr("Needs attention"), said or self.tr("All is well")

    def draw(self, painter: QPainter, _figures: Dashboard, area: QRectF) -> None:
        unit = self.unit
        if not self._matters:
            sign = QRectF(0, 0, unit(220), unit(220))
            sign.moveCenter(area.center())
            paint_icon(painter, "circle-check", sign, "green_text")
            words = QRectF(area.left(), sign.bottom() + unit(20), area.width(), unit(80))
            centre = Qt.AlignmentFlag.AlignHCenter
            self.write(painter, words, self.tr("All is well"), 60, side=centre)
            return
        high = min(area.height() / max(len(self._matters), 4), unit(160))
        for at, matter in enumerate(self._matters):
            row = QRectF(area.left(), area.top() + at * high, area.width(), high)
            disc = QRectF(row.left(), row.center().y() - unit(46), unit(92), unit(92))
            words = row.adjusted(unit(130), 0, 0, 0)
            if self.right_to_left:
                disc.moveRight(row.right())
                words = row.adjusted(0, 0, -unit(130), 0)
            fill_round(painter, disc, disc.width() / 2, f"{matter.hue}_soft")
            inset = unit(22)
            paint_icon(
                painter,
                matter.icon,
                disc.adjusted(inset, inset, -inset, -inset),
                f"{matter.hue}_text",
            )
            upper = QRectF(words.left(), row.center().y() - unit(62), words.width(), unit(66))
            lower = QRectF(words.left(), row.center().y() + unit(4), words.width(), unit(50))
            self.write(painter, upper, matter.title, 48, weight=Weight.SEMIBOLD)
            below = " · ".join(text for text, _opens in matter.links)
            self.write(painter, lower, below, 36, "ink_2")
