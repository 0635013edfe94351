"""Words on paper: one line that always fits, or a few that share a field."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from lighthouse_kiosk.documents.fonts import inter
from lighthouse_kiosk.services.passes import PassCard

NAVY, INK, INK_2, LINE = (QColor(name) for name in ("#0B1F3A", "#101828", "#475467", "#E4E7EC"))
ON_NAVY = QColor(255, 255, 255, 200)

_SMALLEST = 0.75
"""How far a line shrinks before it is shortened instead."""
_SMALLEST_NAME = 0.5


@lru_cache(maxsize=256)
def _font(pixels: int, weight: QFont.Weight) -> tuple[QFont, QFontMetricsF]:
    font = inter(pixels, weight)
    return font, QFontMetricsF(font)


def write_line(
    painter: QPainter,
    text: str,
    area: QRectF,
    size: float,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    """Draw one line, smaller where it would not fit and shortened where even that fails."""
    pixels = max(1, round(size))
    font, metrics = _font(pixels, weight)
    while pixels > size * _SMALLEST and metrics.horizontalAdvance(text) > area.width():
        pixels -= 1
        font, metrics = _font(pixels, weight)
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


def write_name(painter: QPainter, name: str, area: QRectF, size: float) -> None:
    """Draw a name as large as its field allows, over as many lines as it takes."""
    pixels = max(1, round(size))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    wrapping = int(flags) | int(Qt.TextFlag.TextWordWrap)
    while True:
        font, metrics = _font(pixels, QFont.Weight.Bold)
        room = metrics.boundingRect(area, wrapping, name)
        fits = room.height() <= area.height() and room.width() <= area.width()
        if fits or pixels <= size * _SMALLEST_NAME:
            break
        pixels -= 1
    if fits:
        painter.setFont(font)
        painter.drawText(area, wrapping, name)
    else:
        write_line(painter, name, area, size * _SMALLEST_NAME, QFont.Weight.Bold)


def what(card: PassCard) -> str:
    return f"{card.quantity} × {card.option_name}"


def when(card: PassCard) -> str:
    date = QDate(card.event_date.year, card.event_date.month, card.event_date.day)
    day = QLocale().toString(date, "ddd d MMM yyyy")
    if card.slot_starts is None or card.slot_ends is None:
        return day
    return f"{day} · {card.slot_starts:%H:%M}–{card.slot_ends:%H:%M}"


def where(card: PassCard) -> str:
    return " · ".join(part for part in (card.venue, card.detail) if part)
