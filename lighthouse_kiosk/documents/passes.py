"""Passes as people carry them: a picture for the phone, a sheet of paper for many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLineF, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from lighthouse_kiosk.documents.fonts import inter, load_inter
from lighthouse_kiosk.documents.qr import paint_qr
from lighthouse_kiosk.domain.errors import FolderUnusable
from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.services.passes import PassCard

CARD_WIDTH, CARD_HEIGHT = 360.0, 508.0
"""A card in its own units: the shape of A6 paper, so that four fill an A4 sheet."""

PNG_WIDTH = 1080
"""Pixels: as wide as a phone, and a module of the code is 18 pixels."""

_NAVY, _INK, _INK_2, _LINE = (QColor(name) for name in ("#0B1F3A", "#101828", "#475467", "#E4E7EC"))
_ON_NAVY = QColor(255, 255, 255, 200)
_MARGIN = 24.0
_HEADER = 72.0
_CODE = 270.0  # 45 modules with their quiet zone: whole pixels at PNG_WIDTH
_PER_SHEET = 4
_PDF_DPI = 600

Progress = Callable[[int, int], None]


def paint_pass(painter: QPainter, card: PassCard, target: QRectF) -> None:
    """Draw a pass into `target`, which should have the shape of a card."""
    load_inter()
    painter.save()
    painter.translate(target.topLeft())
    painter.scale(target.width() / CARD_WIDTH, target.height() / CARD_HEIGHT)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT), Qt.GlobalColor.white)
    _paint_header(painter, card)
    code = QRectF((CARD_WIDTH - _CODE) / 2, _HEADER + 4, _CODE, _CODE)
    paint_qr(painter, card.token_text, code)
    _paint_words(painter, card, code.bottom() + 2)
    painter.restore()


def pass_picture(card: PassCard, width: int = PNG_WIDTH) -> QImage:
    """Draw a pass as a picture `width` pixels wide."""
    picture = QImage(width, round(width * CARD_HEIGHT / CARD_WIDTH), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    try:
        paint_pass(painter, card, QRectF(picture.rect()))
    finally:
        painter.end()
    return picture


def write_pass_png(card: PassCard, path: Path) -> None:
    """Write one pass as PNG; raises FolderUnusable, and then nothing is left behind."""
    with _finished_file(path) as unfinished:
        # PySide takes the format as text, whatever its own signature says.
        if not pass_picture(card).save(str(unfinished), "PNG"):  # type: ignore[call-overload]
            raise FolderUnusable(str(path), "unusable")


def write_passes_pdf(
    cards: Sequence[PassCard],
    path: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write passes on A4 sheets, four on each, and return how many were written.

    When `cancelled` says so, nothing is written. Raises FolderUnusable, and then nothing is left
    behind.
    """
    with _finished_file(path) as unfinished:
        if not _write_sheets(cards, unfinished, progress, cancelled):
            unfinished.unlink()
            return 0
    return len(cards)


def _write_sheets(
    cards: Sequence[PassCard],
    path: Path,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> bool:
    """Draw all sheets; False when that was cancelled."""
    writer = QPdfWriter(str(path))
    writer.setResolution(_PDF_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(cards[0].event_name if cards else "")
    writer.setCreator("Lighthouse Kiosk")
    painter = QPainter()
    if not painter.begin(writer):
        raise FolderUnusable(str(path), "unusable")
    try:
        for place, card in enumerate(cards):
            if cancelled is not None and cancelled():
                return False
            if place and place % _PER_SHEET == 0:
                writer.newPage()
            quarter = _quarter(writer, place % _PER_SHEET)
            paint_pass(painter, card, quarter)
            _paint_cut_lines(painter, quarter)
            if progress is not None:
                progress(place + 1, len(cards))
    finally:
        painter.end()
        del writer  # closes the file
    if not _is_whole(path):
        raise FolderUnusable(str(path), "full")
    return True


def _is_whole(pdf: Path) -> bool:
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


def _quarter(writer: QPdfWriter, place: int) -> QRectF:
    width, height = writer.width() / 2, writer.height() / 2
    return QRectF(place % 2 * width, place // 2 * height, width, height)


def _paint_cut_lines(painter: QPainter, card: QRectF) -> None:
    painter.save()
    painter.setPen(_LINE)
    painter.drawRect(card)
    painter.restore()


def _paint_header(painter: QPainter, card: PassCard) -> None:
    painter.fillRect(QRectF(0, 0, CARD_WIDTH, _HEADER), _NAVY)
    badge = QRectF(_MARGIN, 16, 40, 40)
    QSvgRenderer(str(resources_folder() / "icons" / "lighthouse.svg")).render(painter, badge)
    left = badge.right() + 12
    width = CARD_WIDTH - _MARGIN - left
    painter.setPen(Qt.GlobalColor.white)
    _line(painter, card.event_name, QRectF(left, 14, width, 24), 17, QFont.Weight.DemiBold)
    painter.setPen(_ON_NAVY)
    _line(painter, card.organisation_name, QRectF(left, 38, width, 18), 12)


def _paint_words(painter: QPainter, card: PassCard, top: float) -> None:
    width = CARD_WIDTH - 2 * _MARGIN
    painter.setPen(_INK)
    name = QRectF(_MARGIN, top, width, 30)
    _line(painter, card.person_name, name, 22, QFont.Weight.Bold)
    painter.setPen(_INK_2)
    _line(painter, card.staff_number, QRectF(_MARGIN, top + 29, width, 18), 13)
    painter.setPen(_LINE)
    painter.drawLine(QLineF(_MARGIN, top + 54, CARD_WIDTH - _MARGIN, top + 54))
    painter.setPen(_INK)
    what = f"{card.quantity} × {card.option_name}"
    _line(painter, what, QRectF(_MARGIN, top + 62, width, 24), 17, QFont.Weight.DemiBold)
    painter.setPen(_INK_2)
    _line(painter, _when(card), QRectF(_MARGIN, top + 86, width, 18), 13)
    _line(painter, _where(card), QRectF(_MARGIN, top + 104, width, 18), 13)
    _line(painter, card.ticket, QRectF(_MARGIN, top + 128, width, 16), 11)


def _when(card: PassCard) -> str:
    day = QLocale().toString(
        QDate(card.event_date.year, card.event_date.month, card.event_date.day), "ddd d MMM yyyy"
    )
    if card.slot_starts is None or card.slot_ends is None:
        return day
    return f"{day} · {_clock(card.slot_starts)}–{_clock(card.slot_ends)}"


def _where(card: PassCard) -> str:
    return " · ".join(part for part in (card.venue, card.detail) if part)


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _line(
    painter: QPainter,
    text: str,
    area: QRectF,
    size: float,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    """Draw one line, smaller where it would not fit and shortened where even that fails."""
    font = inter(size, weight)
    metrics = QFontMetricsF(font)
    while metrics.horizontalAdvance(text) > area.width() and font.pixelSize() > size * 0.75:
        font = inter(font.pixelSize() - 1, weight)
        metrics = QFontMetricsF(font)
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


@contextmanager
def _finished_file(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path` that takes its place only once it is whole."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        if not path.parent.is_dir():
            raise FolderUnusable(str(path.parent), "missing")
        yield unfinished
        if unfinished.exists():
            unfinished.replace(path)
    except PermissionError as error:
        raise FolderUnusable(str(path), "denied") from error
    except OSError as error:
        raise FolderUnusable(str(path), "unusable") from error
    finally:
        unfinished.unlink(missing_ok=True)
