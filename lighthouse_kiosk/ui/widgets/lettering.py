"""A line or two of text that are drawn again and again, as in the cells of tables.

Shaping letters takes longer than all else in a row, so what was measured, shortened and laid out
is kept for the next time. Nothing that is handed out here may be changed.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from lighthouse_kiosk.ui.assets import Weight, font, prose
from lighthouse_kiosk.ui.theme import Size, tokens
from lighthouse_kiosk.wording.translation import isolated, laid_out

_KEPT = 2048
"""Texts; a screen full of rows shows about 150."""


class Face(NamedTuple):
    """`prose` for words, in which a hyphen is narrower than a figure."""

    size: int = Size.BODY
    weight: int = Weight.REGULAR
    prose: bool = False


@cache
def face_font(face: Face) -> QFont:
    plain = font(face.size, face.weight)
    return prose(plain) if face.prose else plain


@cache
def _metrics(face: Face) -> QFontMetricsF:
    return QFontMetricsF(face_font(face))


@lru_cache(maxsize=_KEPT)
def width_of(text: str, face: Face) -> float:
    return _metrics(face).horizontalAdvance(text)


def ink(token: str) -> QColor:
    """Like `color`, for many strokes a frame."""
    return _parsed(token if token.startswith("#") else getattr(tokens(), token))


@lru_cache(maxsize=256)
def _parsed(value: str) -> QColor:
    return QColor(value)


def draw_line(
    painter: QPainter,
    area: QRectF,
    text: str,
    face: Face,
    tone: str,
    *,
    end: bool = False,
    middle: bool = False,
) -> None:
    """Write at the leading edge or in the middle, shortened with … to the width. The `end` is at
    the right in every language: figures stand one below the other.

    What people typed keeps its own direction, and its … at its own end.
    """
    shown = isolated(laid_out(_shortened(text, face, area.width())))
    if not shown:
        return
    direction = painter.layoutDirection()
    line, width, height = _laid_out(shown, face, direction)
    left = area.left()
    if middle:
        left += (area.width() - width) / 2
    elif end or direction is Qt.LayoutDirection.RightToLeft:
        left += area.width() - width
    painter.setFont(face_font(face))
    painter.setPen(ink(tone))
    painter.drawStaticText(QPointF(left, area.top() + (area.height() - height) / 2), line)


def draw_two_lines(painter: QPainter, area: QRectF, text: str, face: Face, tone: str) -> None:
    """Write at the leading edge what is too long for one line, shortened with … where it is too
    long for two.
    """
    shown = isolated(laid_out(_in_two(text, face, area.width())))
    direction = painter.layoutDirection()
    lines = _broken(shown, face, direction, area.width())
    painter.setFont(face_font(face))
    painter.setPen(ink(tone))
    top = area.top() + (area.height() - lines.size().height()) / 2
    painter.drawStaticText(QPointF(area.left(), top), lines)


def line_height(face: Face) -> float:
    return _metrics(face).height()


@lru_cache(maxsize=_KEPT)
def fits_two_lines(text: str, face: Face, room: float) -> bool:
    """Whether all of it can be read on two lines, broken between words."""
    layout = QTextLayout(" ".join(text.split()), face_font(face))
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wrap)
    layout.beginLayout()
    widest, lines = 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        widest, lines = max(widest, line.naturalTextWidth()), lines + 1
    layout.endLayout()
    return lines <= 2 and widest <= room


@lru_cache(maxsize=_KEPT)
def _in_two(text: str, face: Face, room: float) -> str:
    """As much of the text as two lines take; on one line, where a word is wider than that."""
    one_line = " ".join(text.split())
    if fits_two_lines(one_line, face, room):
        return one_line
    fitting, over = 0, len(one_line)
    while over - fitting > 1:
        middle = (fitting + over) // 2
        if fits_two_lines(f"{one_line[:middle].rstrip()}…", face, room):
            fitting = middle
        else:
            over = middle
    kept = f"{one_line[:fitting].rstrip()}…"
    single = _shortened(one_line, face, room)
    return kept if len(kept) > len(single) else single


@lru_cache(maxsize=_KEPT)
def _broken(text: str, face: Face, direction: Qt.LayoutDirection, room: float) -> QStaticText:
    """Return the letters of lines no wider than the room, in their places."""
    lines = QStaticText(text)
    lines.setTextFormat(Qt.TextFormat.PlainText)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
    wrap.setTextDirection(direction)
    if direction is Qt.LayoutDirection.RightToLeft:
        wrap.setAlignment(Qt.AlignmentFlag.AlignRight)
    lines.setTextOption(wrap)
    lines.setTextWidth(room)
    lines.prepare(QTransform(), face_font(face))
    return lines


@lru_cache(maxsize=_KEPT)
def _shortened(text: str, face: Face, room: float) -> str:
    one_line = " ".join(text.split())
    return _metrics(face).elidedText(one_line, Qt.TextElideMode.ElideRight, room)


@lru_cache(maxsize=_KEPT)
def _laid_out(
    text: str, face: Face, direction: Qt.LayoutDirection
) -> tuple[QStaticText, float, float]:
    """Return the letters in their places, and the room that they take."""
    line = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
    wrap.setTextDirection(direction)
    line.setTextOption(wrap)
    line.prepare(QTransform(), face_font(face))
    return line, line.size().width(), _metrics(face).height()
