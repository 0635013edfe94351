"""Type on paper: measured, wrapped where it does not fit, and set from the side read first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from lighthouse_kiosk.documents.fonts import inter, load_typefaces

PT = 10.0
"""Painters' units in a point: the resolution of paper is 720 dots per inch."""

DPI = 720

_ALTERNATES = QFont.Tag("calt")
"""Signs that change with their neighbours (OpenType), such as the colon of a time: PDF readers find
and copy only signs that have a code of their own. Tabular figures have none either.
"""


class Align(StrEnum):
    """Start is where reading begins, at the left or at the right."""

    START = "start"
    END = "end"
    MIDDLE = "middle"


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """A size in points, a weight, and the ink as `#RRGGBB`; made once and told apart by identity."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    ink: str = "#101828"

    @property
    def leading(self) -> float:
        """From one line to the next, in painters' units."""
        return self.size * 1.35 * PT

    @property
    def ascent(self) -> float:
        """From the top of a line to its letters' feet, in painters' units."""
        return self.size * 1.02 * PT


_SIGNS = "–—“”•…→←×₹€₺₦₱₩₪฿₫₴"
"""What stands between Latin letters in lists and amounts, one by one."""

_REMEMBERED = 16_384

_SPACIOUS = 1.02
"""Letters side by side are hardly ever wider than they are one by one, taken so much wider."""

_SURELY = 1.15
"""What is by so much too wide, letter by letter, does not fit however letters are kerned."""


class _Set:
    """A style's font and what it measures."""

    def __init__(self, style: Style) -> None:
        load_typefaces()
        self.style = style
        self.font = inter(style.size * PT, style.weight)
        self.font.setFeature(_ALTERNATES, 0)
        # letters then stand on whole units, a tenth of a point: far less to write than fractions
        self.font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        self.metrics = QFontMetricsF(self.font)
        self._letters = {
            letter: _SPACIOUS * self.metrics.horizontalAdvance(letter)
            for letter in (*map(chr, range(0x20, 0x180)), *_SIGNS)
            if letter.isprintable()
        }

        self._length = lru_cache(maxsize=_REMEMBERED)(self._added_up)
        """Words come back in row after row."""

    def _added_up(self, word: str) -> float:
        """How long a word is, letter by letter, which is quicker than shaping; else infinite."""
        try:
            return sum(map(self._letters.__getitem__, word))
        except KeyError:
            return inf

    def lines(self, text: str, width: float) -> list[str] | None:
        """Break Latin letters between words; None for other scripts and words that are too long."""
        lines: list[str] = []
        line, taken, whole, space = "", 0.0, 0.0, self._letters[" "]
        for word in text.split(" "):
            length = self._length(word)
            if length > width:
                return None
            if line and taken + space + length <= width:
                line, taken = f"{line} {word}", taken + space + length
            else:
                if line:
                    lines.append(line)
                    whole += taken + space
                line, taken = word, length
        if lines and whole + taken <= _SURELY * width and width_of(text, self.style) <= width:
            return [text]
        return [*lines, line]


@lru_cache(maxsize=64)
def _set(style: Style) -> _Set:
    return _Set(style)


@lru_cache(maxsize=_REMEMBERED)
def width_of(text: str, style: Style) -> float:
    """How long one line of a text is, in painters' units."""
    return _set(style).metrics.horizontalAdvance(text)


def wrapped(text: str, style: Style, width: float) -> tuple[str, ...]:
    """Break a text into lines that fit, between words or, where one is too long, inside it."""
    if not text:
        return ("",)
    made = _set(style)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += made.lines(paragraph, width) or _broken(paragraph, style, width)
    return tuple(lines)


def _broken(text: str, style: Style, width: float) -> list[str]:
    if width_of(text, style) <= width:
        return [text]
    layout = QTextLayout(text, _set(style).font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    # Qt counts UTF-16 units
    units = text.encode("utf-16-le")
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begin, length = line.textStart(), line.textLength()
        lines.append(units[2 * begin : 2 * (begin + length)].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines or [""]


@lru_cache(maxsize=64)
def _color(ink: str) -> QColor:
    return QColor(ink)


class Pen:
    """Writes and draws on a page `width` wide; where reading runs from the right, mirrored.

    All places are given as if it ran from the left.
    """

    def __init__(self, painter: QPainter, width: float, *, right_to_left: bool) -> None:
        self._painter = painter
        self._width = width
        self._mirrored = right_to_left
        self._style: Style | None = None
        self._ascent = 0.0
        direction = (
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        painter.setLayoutDirection(direction)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )

    @property
    def painter(self) -> QPainter:
        return self._painter

    def write(
        self,
        text: str,
        style: Style,
        left: float,
        top: float,
        width: float = 0,
        align: Align = Align.START,
    ) -> None:
        """Write one line into a field; what is too long for it is set narrower, never cut."""
        if not text:
            return
        if style is not self._style:
            self._style, self._ascent = style, style.ascent
            self._painter.setFont(_set(style).font)
            self._painter.setPen(_color(style.ink))
        if align is Align.START and not self._mirrored:
            self._painter.drawText(QPointF(left, top + self._ascent), text)
            return
        length = width_of(text, style)
        if 0 < width < length:
            self._squeeze(text, style, left, top, width, length)
            return
        if align is Align.END:
            left += width - length
        elif align is Align.MIDDLE:
            left += (width - length) / 2
        if self._mirrored:
            left = self._width - left - length
        self._painter.drawText(QPointF(left, top + self._ascent), text)

    def _squeeze(
        self, text: str, style: Style, left: float, top: float, width: float, length: float
    ) -> None:
        at = self._width - left - width if self._mirrored else left
        self._painter.save()
        self._painter.translate(at, top + style.ascent)
        self._painter.scale(width / length, 1)
        self._painter.drawText(QPointF(0, 0), text)
        self._painter.restore()

    def area(self, left: float, top: float, width: float, height: float) -> QRectF:
        """Where a field lies on the paper itself."""
        at = self._width - left - width if self._mirrored else left
        return QRectF(at, top, width, height)

    def fill(self, left: float, top: float, width: float, height: float, ink: str) -> None:
        self._painter.fillRect(self.area(left, top, width, height), _color(ink))

    def line(self, left: float, top: float, width: float, ink: str, thickness: float = 0.5) -> None:
        """Rule across, `thickness` points strong."""
        self.fill(left, top, width, thickness * PT, ink)

    def box(self, left: float, top: float, size: float, *, ticked: bool) -> None:
        """A box for a pencil, or one that is ticked."""
        area = self.area(left, top, size, size)
        self._painter.save()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor("#667085"), 0.7 * PT))
        self._painter.drawRect(area)
        if ticked:
            self._painter.setPen(QPen(QColor("#0B7A55"), 1.2 * PT))
            self._painter.drawPolyline(
                [
                    QPointF(area.left() + 0.2 * size, area.top() + 0.55 * size),
                    QPointF(area.left() + 0.42 * size, area.top() + 0.78 * size),
                    QPointF(area.left() + 0.82 * size, area.top() + 0.24 * size),
                ]
            )
        self._painter.restore()
        self._style = None
