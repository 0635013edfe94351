"""How many have picked up, as the wall shows it: in all, in this slot, and over the day."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from lighthouse_kiosk.services.dashboard import Dashboard, Figure
from lighthouse_kiosk.ui.assets import Weight
from lighthouse_kiosk.ui.organizer.dashboard.forecast import queue_sentence
from lighthouse_kiosk.ui.organizer.dashboard.opening import Opens, registrations
from lighthouse_kiosk.ui.organizer.dashboard.wall_panels import WallPanel
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets import MeterColor
from lighthouse_kiosk.ui.widgets.charts import scale
from lighthouse_kiosk.ui.widgets.painting import fill_round
from lighthouse_kiosk.wording.format import clock_in, number, percent, span
from lighthouse_kiosk.wording.translation import translate

_END = Qt.AlignmentFlag.AlignTrailing


class PickupsPanel(WallPanel):
    def opens(self, figures: Dashboard) -> Opens:
        return registrations(figures.event.id, Figure.PICKED_UP)

    def words(self, figures: Dashboard) -> tuple[str, str]:
        said = self.tr("of {approved} approved · {share}").format(
            approved=number(figures.approved),
            share=percent(figures.picked_up, figures.approved),
        )
        return self.tr("Picked up"), said

    def draw(self, painter: QPainter, figures: Dashboard, area: QRectF) -> None:
        unit = self.unit
        top = QRectF(area.left(), area.top(), area.width(), unit(220))
        self.write(painter, top, number(figures.picked_up), 200, weight=Weight.BOLD)
        line = QRectF(area.left(), top.bottom() + unit(10), area.width(), unit(70))
        self.write(painter, line, self.words(figures)[1], 46, "ink_2")
        bar = QRectF(area.left(), line.bottom() + unit(40), area.width(), unit(60))
        self.meter(painter, bar, figures.picked_up, figures.approved, hue=MeterColor.GREEN)
        below = QRectF(area.left(), bar.bottom() + unit(40), area.width(), 0)
        below.setBottom(area.bottom())
        running = next(
            (slot for slot in figures.slots if slot.starts_utc <= figures.at < slot.ends_utc), None
        )
        sentences = []
        if running is not None:
            funnel = figures.of_slot(running.id)
            words = self.tr("Slot {slot}: {picked_up} of {approved} picked up")
            sentences.append(
                words.format(
                    slot=span(running.starts.time(), running.ends.time()),
                    picked_up=number(funnel.picked_up),
                    approved=number(funnel.approved),
                )
            )
        if figures.prospects.queue is not None:
            sentences.append(queue_sentence(figures.prospects.queue))
        for at, sentence in enumerate(sentences):
            row = QRectF(below.left(), below.top() + at * unit(70), below.width(), unit(70))
            self.write(painter, row, sentence, 46)
        used = unit(70) * len(sentences) + unit(30)
        self._pace(painter, figures, below.adjusted(0, used, 0, 0))

    def _pace(self, painter: QPainter, figures: Dashboard, area: QRectF) -> None:
        """The day's columns over its hours, on a scale that can be read from far."""
        bars = figures.pace
        most = max((max(bar.pickups, bar.planned) for bar in bars), default=0)
        below, above, beside = self.unit(44), self.unit(52), self.unit(80)
        if most <= 0 or area.height() < self.unit(80) + below + above:
            return
        self._explain(painter, QRectF(area.left(), area.top(), area.width(), self.unit(40)))
        plot = area.adjusted(beside, above, 0, -below)
        if self.right_to_left:
            plot.translate(-beside, 0)
        top, steps = scale(most)
        while steps > 1 and plot.height() / steps < self.unit(56):
            steps = steps // 2 if steps % 2 == 0 else 1
        self._lines(painter, area, plot, [top * step / steps for step in range(steps + 1)])
        hours = QRectF(plot.left(), plot.bottom(), plot.width(), below)
        self._hours(painter, figures, hours)
        wide = plot.width() / len(bars)
        for at, bar in enumerate(bars):
            value = bar.pickups or (bar.planned if bar.starts > figures.at else 0)
            if not value:
                continue
            place = len(bars) - 1 - at if self.right_to_left else at
            high = max(plot.height() * value / top, 2.0)
            body = QRectF(
                plot.left() + (place + 0.12) * wide, plot.bottom() - high, wide * 0.76, high
            )
            fill_round(
                painter, body, min(4.0, high / 2), "blue_mark" if bar.pickups else "blue_pale"
            )

    def _explain(self, painter: QPainter, line: QRectF) -> None:
        what = translate("PaceCard", "Pickups per 10 minutes")
        self.write(painter, line, what, 30, "ink_2", weight=Weight.SEMIBOLD)
        self.write(painter, line, self.tr("pale = planned"), 28, "ink_3", side=_END)

    def _lines(self, painter: QPainter, area: QRectF, plot: QRectF, marks: Sequence[float]) -> None:
        """A line across the columns for each mark, its figure at the beginning."""
        for mark in marks:
            y = plot.bottom() - plot.height() * mark / marks[-1]
            painter.setPen(QPen(color("line"), max(1.0, self.unit(1.5))))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(area.left(), 0, plot.left() - area.left() - self.unit(16), self.unit(40))
            if self.right_to_left:
                box.setRect(plot.right() + self.unit(16), 0, box.width(), box.height())
                box.setRight(area.right())
            box.moveCenter(QPointF(box.center().x(), y))
            self.write(painter, box, number(round(mark)), 28, "ink_3", side=_END)

    def _hours(self, painter: QPainter, figures: Dashboard, area: QRectF) -> None:
        """The full hours, each below its column."""
        zone, wide = ZoneInfo(figures.event.time_zone), area.width() / len(figures.pace)
        for at, bar in enumerate(figures.pace):
            if bar.starts.astimezone(zone).minute:
                continue
            place = len(figures.pace) - 1 - at if self.right_to_left else at
            box = QRectF(0, area.top(), self.unit(160), area.height())
            box.moveCenter(QPointF(area.left() + (place + 0.5) * wide, area.center().y()))
            if area.left() <= box.left() and box.right() <= area.right():
                words = clock_in(bar.starts, figures.event.time_zone)
                self.write(painter, box, words, 28, "ink_3", side=Qt.AlignmentFlag.AlignHCenter)
