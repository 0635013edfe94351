"""What stands above the table of a report: its head, its figures, lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont

from lighthouse_kiosk.documents.logos import Logo
from lighthouse_kiosk.documents.reports.about import joined
from lighthouse_kiosk.documents.reports.content import Fact, Report
from lighthouse_kiosk.documents.reports.pages import INK_2, MARGIN, NAVY, Sheet
from lighthouse_kiosk.documents.reports.typesetting import PT, Align, Pen, Style, width_of, wrapped
from lighthouse_kiosk.documents.reports.written import writer_of
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.wording.format import day
from lighthouse_kiosk.wording.translation import translate

_ORGANISATION = Style(9.5, QFont.Weight.DemiBold, NAVY)
_TITLE = Style(21, QFont.Weight.Bold)
_EVENT = Style(10.5, QFont.Weight.Medium)
_ABOUT = Style(8.5, ink=INK_2)
_NAME = Style(7.5, ink=INK_2)
_FIGURE = Style(13, QFont.Weight.DemiBold)
_STRONG = Style(13, QFont.Weight.Bold, "#1D5FD1")
HEADING = Style(11.5, QFont.Weight.Bold)
_LOGO_WIDTH, _LOGO_HEIGHT = 150 * PT, 44 * PT
_FACT_GAP = 10 * PT


def event_line(report: Report) -> str:
    """`Annual Day · Sat 12 Dec 2026 · Bengaluru`."""
    event = report.head.event
    return joined((event.name, day(event.date, year=True), event.venue))


class HeadBlock:
    """Organisation and logo, the title, and what the report is about."""

    def __init__(self, report: Report, sheet: Sheet) -> None:
        self._room = sheet.room
        self._logo = _logo(report.head.logo)
        beside = self._room - (_LOGO_WIDTH + 14 * PT if self._logo else 0)
        self._lines = [
            (style, wrapped(text, style, width))
            for text, style, width in (
                (report.head.organisation, _ORGANISATION, beside),
                (report.title, _TITLE, beside),
                (event_line(report), _EVENT, self._room),
                *((line, _ABOUT, self._room) for line in report.about),
            )
        ]

    @cached_property
    def height(self) -> float:
        return sum(style.leading * len(lines) for style, lines in self._lines) + 12 * PT

    def paint(self, pen: Pen, top: float) -> None:
        top -= 18 * PT  # the first page has no running head
        if self._logo is not None:
            size = self._logo.fitted(_LOGO_WIDTH, _LOGO_HEIGHT)
            left = MARGIN + self._room - size.width()
            self._logo.paint(pen.painter, pen.area(left, top, size.width(), size.height()))
        for style, lines in self._lines:
            for line in lines:
                pen.write(line, style, MARGIN, top)
                top += style.leading
        pen.line(MARGIN, top + 8 * PT, self._room, NAVY, 1)


def _logo(picture: bytes | None) -> Logo | None:
    """A logo that can't be drawn is left out: the report matters more."""
    if picture is None:
        return None
    try:
        return Logo(picture)
    except InvalidField:
        return None


class FactsBlock:
    """Figures with their names, some beside each other, as many as the widest of them allows."""

    def __init__(self, facts: Sequence[Fact], currency: str, sheet: Sheet) -> None:
        self._facts = [
            (fact, writer_of(fact.kind, currency)(fact.value), _style(fact)) for fact in facts
        ]
        widest = max((width_of(text, style) for _, text, style in self._facts), default=0)
        self._columns = max(1, min(4, int((sheet.room + _FACT_GAP) // (widest + _FACT_GAP))))
        self._width = (sheet.room - (self._columns - 1) * _FACT_GAP) / self._columns
        self._names = [wrapped(fact.name, _NAME, self._width) for fact, _, _ in self._facts]

    @property
    def height(self) -> float:
        return sum(self._row_height(row) + 10 * PT for row in self._rows())

    def paint(self, pen: Pen, top: float) -> None:
        for row in self._rows():
            names = self._row_height(row) - _FIGURE.leading
            for place, at in enumerate(row):
                _, text, style = self._facts[at]
                left = MARGIN + place * (self._width + _FACT_GAP)
                for number, line in enumerate(self._names[at]):
                    pen.write(line, _NAME, left, top + number * _NAME.leading)
                pen.write(text, style, left, top + names, self._width)
            top += self._row_height(row) + 10 * PT

    def _rows(self) -> list[range]:
        count = len(self._facts)
        return [
            range(first, min(first + self._columns, count))
            for first in range(0, count, self._columns)
        ]

    def _row_height(self, row: range) -> float:
        return max(len(self._names[at]) for at in row) * _NAME.leading + _FIGURE.leading


def _style(fact: Fact) -> Style:
    return _STRONG if fact.strong else _FIGURE


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines in one style."""

    lines: tuple[str, ...]
    style: Style
    room: float
    align: Align = Align.START

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def paint(self, pen: Pen, top: float) -> None:
        for line in self.lines:
            pen.write(line, self.style, MARGIN, top, self.room, self.align)
            top += self.style.leading


def heading(text: str, sheet: Sheet) -> TextBlock:
    return TextBlock(wrapped(text, HEADING, sheet.room), HEADING, sheet.room)


def paragraph(text: str, sheet: Sheet) -> TextBlock:
    return TextBlock(wrapped(text, _ABOUT, sheet.room), _ABOUT, sheet.room)


def foot_line(report: Report, made: str) -> str:
    """What stands at the foot of every page."""
    return translate("reports", "{organisation} · as of {moment}").format(
        organisation=report.head.organisation, moment=made
    )
