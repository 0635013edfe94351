"""Bars on paper: told apart by colour and by pattern, so that they read in grey as well."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from lighthouse_kiosk.documents.reports.blocks import HEADING, paragraph
from lighthouse_kiosk.documents.reports.content import Bar, Chart, Hue
from lighthouse_kiosk.documents.reports.pages import INK_2, MARGIN, Block, Pages, Sheet
from lighthouse_kiosk.documents.reports.typesetting import PT, Align, Pen, Style, width_of, wrapped

COLORS = {
    Hue.COMMITTED: "#1D5FD1",
    Hue.PENDING: "#F5A524",
    Hue.FREE: "#E4E7EC",
    Hue.DONE: "#6941C6",
    Hue.MISSED: "#C4320A",
}
_SLANTS = {Hue.PENDING: 1, Hue.MISSED: -1}
"""Which parts are hatched, and which way."""

_LABEL = Style(8.5, QFont.Weight.Medium)
_NOTE = Style(8.5, ink=INK_2)
_LEGEND = Style(8, ink=INK_2)
_THICK = 9 * PT
_GAP = 12 * PT
_SWATCH = 8 * PT
_LIMIT = 1.2 * PT
_INK = "#101828"


def place_chart(pages: Pages, chart: Chart) -> None:
    """Set a chart; where it does not fit a page, its bars go on on the next."""
    blocks = list(_bars(chart, pages.sheet))
    pages.place(_Head(chart, pages.sheet), together=blocks[0].height if blocks else 0)
    for block in blocks:
        pages.place(block)
    if chart.left_out:
        pages.place(paragraph(chart.left_out, pages.sheet))


class _Head:
    """A chart's title and its legend, over as many lines as they take."""

    def __init__(self, chart: Chart, sheet: Sheet) -> None:
        self._title = wrapped(chart.title, HEADING, sheet.room)
        self._rows: list[list[tuple[Hue | None, str, float]]] = [[]]
        legend: list[tuple[Hue | None, str]] = list(chart.legend)
        if any(bar.limit is not None for bar in chart.bars):
            legend.append((None, chart.limit))
        at = 0.0
        for hue, words in legend:
            width = _SWATCH + 5 * PT + width_of(words, _LEGEND) + 16 * PT
            if at + width > sheet.room and self._rows[-1]:
                self._rows.append([])
                at = 0.0
            self._rows[-1].append((hue, words, at))
            at += width

    @property
    def height(self) -> float:
        legend = len(self._rows) * _LEGEND.leading * 1.1
        return len(self._title) * HEADING.leading + legend + 7 * PT

    def paint(self, pen: Pen, top: float) -> None:
        for line in self._title:
            pen.write(line, HEADING, MARGIN, top)
            top += HEADING.leading
        top += 2 * PT
        for row in self._rows:
            for hue, words, at in row:
                left = MARGIN + at
                if hue is None:
                    pen.fill(left + _SWATCH / 2, top, _LIMIT, _SWATCH + 3 * PT, _INK)
                else:
                    _paint_part(pen, hue, left, top + 1.5 * PT, _SWATCH, _SWATCH)
                pen.write(words, _LEGEND, left + _SWATCH + 5 * PT, top)
            top += _LEGEND.leading * 1.1


def _bars(chart: Chart, sheet: Sheet) -> Iterator[Block]:
    named = any(bar.name for bar in chart.bars)
    names = 0.3 * sheet.room if named else 0.0
    widest = max((width_of(bar.note, _NOTE) for bar in chart.bars), default=0.0)
    notes = min(widest, 0.34 * sheet.room)
    for bar in chart.bars:
        yield _BarBlock(bar, sheet, names, notes)


class _BarBlock:
    """One bar between its name and its figures."""

    def __init__(self, bar: Bar, sheet: Sheet, names: float, notes: float) -> None:
        self._bar = bar
        self._room = sheet.room
        self._names, self._notes = names, notes
        self._name = wrapped(bar.name, _LABEL, names - 4 * PT) if names else ()
        self._note = wrapped(bar.note, _NOTE, notes) if notes else ()

    @property
    def height(self) -> float:
        lines = max(len(self._name), len(self._note), 1)
        return max(lines * _LABEL.leading, _THICK) + 6 * PT

    def paint(self, pen: Pen, top: float) -> None:
        for number, line in enumerate(self._name):
            pen.write(line, _LABEL, MARGIN, top + number * _LABEL.leading)
        left = MARGIN + (self._names + _GAP if self._names else 0)
        width = MARGIN + self._room - left - (self._notes + _GAP if self._notes else 0)
        self._paint_bar(pen, left, top + 1.5 * PT, width)
        for number, line in enumerate(self._note):
            at = top + number * _NOTE.leading
            end = MARGIN + self._room - self._notes
            pen.write(line, _NOTE, end, at, self._notes, Align.END)

    def _paint_bar(self, pen: Pen, left: float, top: float, width: float) -> None:
        bar = self._bar
        pen.fill(left, top, width, _THICK, COLORS[Hue.FREE])
        if bar.whole <= 0:
            return
        done = 0
        for hue, amount in bar.parts:
            begin, end = (width * min(at, bar.whole) / bar.whole for at in (done, done + amount))
            done += amount
            if end > begin:
                _paint_part(pen, hue, left + begin, top, end - begin, _THICK)
        if bar.limit is not None:
            at = left + width * min(bar.limit, bar.whole) / bar.whole
            pen.fill(at - _LIMIT / 2, top - 3 * PT, _LIMIT, _THICK + 6 * PT, _INK)


def _paint_part(pen: Pen, hue: Hue, left: float, top: float, width: float, height: float) -> None:
    area = pen.area(left, top, width, height)
    pen.painter.fillRect(area, QColor(COLORS[hue]))
    if hue in _SLANTS:
        _hatch(pen.painter, area, _SLANTS[hue])


def _hatch(painter: QPainter, area: QRectF, slant: int) -> None:
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(QColor(255, 255, 255), 0.9 * PT))
    step, high = 3.2 * PT, area.height()
    at = area.left() - high
    while at < area.right() + high:
        painter.drawLine(QLineF(at, area.bottom(), at + slant * high, area.top()))
        at += step
    painter.restore()
