"""Passes on paper: several on a sheet, into a PDF or to a printer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.documents.lettering import LINE
from lighthouse_kiosk.documents.pass_forms import PassForm, paint_pass
from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.domain.progress import IsCancelled
from lighthouse_kiosk.files import not_written
from lighthouse_kiosk.services.passes import PassCard

PDF_DPI = 600
_A4, _LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """How passes lie on a sheet of paper: in the middle of it, lengths in millimetres.

    `code` names the sheet in commands and settings. Labels that are bought cut need no lines.
    """

    code: str
    form: PassForm
    paper: QPageSize.PageSizeId
    columns: int
    rows: int
    width: float
    height: float
    gap: float = 0.0
    cut_lines: bool = False

    @property
    def count(self) -> int:
        """How many passes are on it."""
        return self.columns * self.rows

    def place(self, number: int) -> QRectF:
        """Return where the pass of this number lies, in millimetres from the paper's corner."""
        paper = QPageSize.size(self.paper, QPageSize.Unit.Millimeter)
        across = self.columns * self.width + (self.columns - 1) * self.gap
        down = self.rows * self.height
        row, column = divmod(number, self.columns)
        return QRectF(
            (paper.width() - across) / 2 + column * (self.width + self.gap),
            (paper.height() - down) / 2 + row * self.height,
            self.width,
            self.height,
        )


SHEETS = {
    sheet.code: sheet
    for sheet in (
        Sheet("a4", PassForm.CARD, _A4, 2, 2, 105, 148.5, cut_lines=True),
        Sheet("letter", PassForm.CARD, _LETTER, 2, 2, 107.95, 139.7, cut_lines=True),
        # the label sheets that most manufacturers make to the same measures
        Sheet("a4-labels-14", PassForm.LABEL, _A4, 2, 7, 99.1, 38.1, gap=2.5),
        Sheet("a4-labels-8", PassForm.LABEL, _A4, 2, 4, 99.1, 67.7, gap=2.5),
        Sheet(
            "letter-labels-10",
            PassForm.LABEL,
            _LETTER,
            2,
            5,
            4 * _INCH,
            2 * _INCH,
            gap=0.1875 * _INCH,
        ),
        Sheet("a4-badges-8", PassForm.BADGE, _A4, 2, 4, 90, 60, cut_lines=True),
        Sheet("letter-badges-6", PassForm.BADGE, _LETTER, 2, 3, 4 * _INCH, 3 * _INCH),
    )
}
"""By their codes, the most usual first."""


def paint_sheets(
    device: QPagedPaintDevice,
    name: str,
    cards: Iterable[PassCard],
    sheet: Sheet,
    drew: Callable[[int], None] | None = None,
    cancelled: IsCancelled | None = None,
) -> int | None:
    """Draw passes on as many sheets as they take; returns how many, None when cancelled.

    The device must have the sheet's paper without margins: see `set_paper`. `drew` is told how
    many passes are drawn. Raises FolderUnusable with the device's `name` when it can't be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise FolderUnusable(name, "no_drawing")
    drawn = 0
    try:
        scale = device.logicalDpiX() / _INCH
        for drawn, card in enumerate(cards, 1):
            if cancelled is not None and cancelled():
                return None
            place = (drawn - 1) % sheet.count
            if place == 0 and drawn > 1:
                device.newPage()
            _paint_place(painter, card, sheet, place, scale)
            if drew is not None:
                drew(drawn)
    finally:
        painter.end()
    return drawn


def set_paper(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Give the device the sheet's paper, without margins: the sheet has its own."""
    device.setPageLayout(
        QPageLayout(QPageSize(sheet.paper), QPageLayout.Orientation.Portrait, QMarginsF())
    )


def sheet_picture(cards: Iterable[PassCard], sheet: Sheet, width: int) -> QImage:
    """Draw the first sheet as a picture `width` pixels wide."""
    paper = QPageSize.size(sheet.paper, QPageSize.Unit.Millimeter)
    scale = width / paper.width()
    size = QSizeF(paper * scale).toSize()
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    try:
        for place, card in zip(range(sheet.count), cards, strict=False):
            _paint_place(painter, card, sheet, place, scale)
    finally:
        painter.end()
    return picture


def write_passes_pdf(
    cards: Iterable[PassCard],
    path: Path,
    sheet: Sheet = SHEETS["a4"],
    drew: Callable[[int], None] | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Write passes on sheets and return how many were written.

    The cards may come from an iterator; none is kept. When `cancelled` says so, nothing is
    written. Raises FolderUnusable or DiskFull, and then nothing is left behind.
    """
    with finished_file(path) as unfinished:
        writer = QPdfWriter(str(unfinished))
        writer.setResolution(PDF_DPI)
        set_paper(writer, sheet)
        writer.setCreator("Lighthouse Kiosk")
        drawn = paint_sheets(writer, str(path), cards, sheet, drew, cancelled)
        del writer  # closes the file
        if drawn is None:
            unfinished.unlink()
            return 0
        if not is_whole(unfinished):
            raise not_written(path)
    return drawn


def _paint_place(painter: QPainter, card: PassCard, sheet: Sheet, place: int, scale: float) -> None:
    in_millimetres = sheet.place(place)
    area = QRectF(in_millimetres.topLeft() * scale, in_millimetres.size() * scale)
    paint_pass(painter, card, area, sheet.form)
    if sheet.cut_lines:
        painter.save()
        painter.setPen(LINE)
        painter.drawRect(area)
        painter.restore()


def is_whole(pdf: Path) -> bool:
    """Whether all of a PDF was written: Qt says nothing of a disk that fills up.

    The last lines tell where the cross-reference table begins (ISO 32000-1, 7.5.5); bytes that
    were lost before it would have moved it.
    """
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - 64))
        ending = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", file.read())
        if ending is None:
            return False
        file.seek(int(ending[1]))
        return file.read(4) == b"xref"
