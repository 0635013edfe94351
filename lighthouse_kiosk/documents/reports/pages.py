"""Sheets of paper: their size, what stands on each of them, and where the next thing goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize

from lighthouse_kiosk.documents.reports.typesetting import PT, Align, Pen, Style
from lighthouse_kiosk.wording.format import locale, number
from lighthouse_kiosk.wording.translation import translate

INK_2, LINE, NAVY = "#475467", "#D0D5DD", "#0B1F3A"

MARGIN = 42 * PT
_TOP, _BOTTOM = 58 * PT, 52 * PT
SMALL = Style(7.5, ink=INK_2)


class Sheet:
    """A page in painters' units; reading runs from the right where `right_to_left`.

    `room` is how wide what stands on it may be.
    """

    def __init__(self, size: QPageSize.PageSizeId, *, landscape: bool, right_to_left: bool) -> None:
        self.size = size
        turned = QPageLayout.Orientation
        orientation = turned.Landscape if landscape else turned.Portrait
        self.layout = QPageLayout(QPageSize(size), orientation, QMarginsF())
        self.right_to_left = right_to_left
        points = self.layout.fullRect(QPageLayout.Unit.Point)
        self.width, self.height = points.width() * PT, points.height() * PT
        self.room = self.width - 2 * MARGIN


def local_sheet(*, landscape: bool, right_to_left: bool) -> Sheet:
    """A sheet of the paper that is used where the language is spoken."""
    letter = locale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    return Sheet(size, landscape=landscape, right_to_left=right_to_left)


class Block(Protocol):
    """Something that is not parted between pages; sizes in painters' units."""

    @property
    def height(self) -> float: ...

    def paint(self, pen: Pen, top: float) -> None: ...


class Pages:
    """Where the next thing goes. Without pens nothing is painted, and pages are only counted.

    `begin` is told the number of each page and gives what paints on it.
    """

    def __init__(self, sheet: Sheet, begin: Callable[[int], Pen | None]) -> None:
        self.sheet = sheet
        self._begin = begin
        self._bottom = sheet.height - _BOTTOM
        self.count = 0
        self.pen: Pen | None = None
        self.top = 0.0
        self.turn()

    @property
    def left(self) -> float:
        """What is left of the page, downwards."""
        return self._bottom - self.top

    @property
    def begins(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.top == _TOP

    def turn(self) -> None:
        """Begin the next page."""
        self.count += 1
        self.pen = self._begin(self.count)
        self.top = _TOP

    def place(self, block: Block, *, together: float = 0) -> None:
        """Set a block, on the next page unless there is room for it and what stays with it."""
        if block.height + together > self.left and not self.begins:
            self.turn()
        if self.pen is not None:
            block.paint(self.pen, self.top)
        self.top += block.height

    def space(self, points: float) -> None:
        """Leave some air, except at the top of a page."""
        if not self.begins:
            self.top += points * PT


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What stands at the head and the foot of every page."""

    sheet: Sheet
    running: str
    foot: str
    pages: int

    def paint(self, pen: Pen, page: int) -> None:
        sheet = self.sheet
        if page > 1:
            pen.write(self.running, _RUNNING, MARGIN, 30 * PT, sheet.room)
            pen.line(MARGIN, 44 * PT, sheet.room, LINE)
        top = sheet.height - 36 * PT
        pen.line(MARGIN, top - 6 * PT, sheet.room, LINE)
        said = translate("reports", "Page {page} of {pages}").format(
            page=number(page), pages=number(self.pages)
        )
        pen.write(self.foot, SMALL, MARGIN, top, 0.8 * sheet.room)
        pen.write(said, SMALL, MARGIN + 0.8 * sheet.room, top, 0.2 * sheet.room, Align.END)


_RUNNING = Style(7.5, QFont.Weight.DemiBold, INK_2)
