"""Fonts and icons from `resources/`, loaded when first used."""

from __future__ import annotations

from enum import IntEnum
from functools import cache, lru_cache
from typing import ClassVar

import shiboken6
from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
)

from lighthouse_kiosk.documents.fonts import FAMILIES, load_typefaces
from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.ui.theme import Size, color


class Weight(IntEnum):
    """Bundled weights, as OpenType numbers."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


@cache
def load_fonts() -> None:
    """Make the typefaces known to Qt and Inter the app's own font. Needs a QGuiApplication."""
    load_typefaces()
    QGuiApplication.setFont(font())


def font(size: int = Size.BODY, weight: int = Weight.REGULAR) -> QFont:
    """Inter `size` logical pixels high.

    Figures are of one width so that columns line up, but for the kiosk's large sizes, where
    nothing stands in columns and a 1 would float in its room.
    """
    result = QFont(FAMILIES)
    result.setPixelSize(size)
    result.setWeight(QFont.Weight(weight))
    if size < Size.KIOSK_TITLE:
        result.setFeature(QFont.Tag("tnum"), 1)
    # large sizes are set tighter, as the typeface's own display cut is
    if size >= Size.FIGURE:
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    return result


def prose(figures: QFont) -> QFont:
    """The same font for words: figures of one width come with a hyphen as wide as they are."""
    result = QFont(figures)
    result.unsetFeature(QFont.Tag("tnum"))
    return result


@cache
def _source(name: str) -> bytes:
    return (resources_folder() / "icons" / "lucide" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _tinted(name: str, rgba: str, pixels: int, stroke: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a start without icons doesn't pay

    svg = _source(name).replace(b"currentColor", rgba[:7].encode())
    if stroke != 2:
        svg = svg.replace(b'stroke-width="2"', f'stroke-width="{stroke:g}"'.encode())
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return result


def pixmap(
    name: str, tint: str | QColor = "ink_2", size: int = 20, ratio: float = 0, stroke: float = 2
) -> QPixmap:
    """The Lucide icon `name` in a token's colour (or any QColor), `size` logical pixels square.

    `ratio` is the device's pixel ratio, by default the sharpest screen's.
    """
    wanted = tint if isinstance(tint, QColor) else color(tint)
    scale = ratio or _screen_ratio()
    result = QPixmap(_tinted(name, wanted.name(), max(1, round(size * scale)), stroke))
    result.setDevicePixelRatio(scale)
    return result


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def paint_icon(
    painter: QPainter, name: str, rect: QRect | QRectF, tint: str | QColor, stroke: float = 2
) -> None:
    """Draw an icon as large as fits into the middle of `rect`, sharp on the painter's device."""
    area = QRectF(rect)
    size = min(area.width(), area.height())
    device = painter.device()
    ratio = device.devicePixelRatioF()
    wanted = tint if isinstance(tint, QColor) else color(tint)
    picture = _tinted(name, wanted.name(), max(1, round(size * ratio)), stroke)
    target = QRectF(0, 0, size, size)
    target.moveCenter(area.center())
    painter.drawPixmap(target, picture, QRectF(picture.rect()))


class _TokenIcon(QIconEngine):
    """Draws with the theme in force, so that buttons follow a switch without being told."""

    _copies: ClassVar[list[_TokenIcon]] = []

    def __init__(self, name: str, tint: str, checked_tint: str) -> None:
        super().__init__()
        self._name = name
        self._tint = tint
        self._checked_tint = checked_tint

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return "ink_disabled"
        return self._checked_tint if state is QIcon.State.On else self._tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, rect, self._color(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        copy = _TokenIcon(self._name, self._tint, self._checked_tint)
        # Qt owns the copy, but PySide would free it as soon as nothing here refers to it
        _TokenIcon._copies = [each for each in _TokenIcon._copies if shiboken6.isValid(each)]
        _TokenIcon._copies.append(copy)
        return copy


def icon(name: str, tint: str = "ink_2", checked_tint: str = "") -> QIcon:
    """A Lucide icon that takes its colour from the theme whenever it is drawn.

    `checked_tint` is used while its button is checked.
    """
    return QIcon(_TokenIcon(name, tint, checked_tint or tint))


@cache
def _badge_source() -> bytes:
    return (resources_folder() / "icons" / "lighthouse.svg").read_bytes()


@lru_cache(maxsize=16)
def badge(size: int, ratio: float = 1.0) -> QPixmap:
    """The app's badge, `size` logical pixels square."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    pixels = max(1, round(size * ratio))
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(_badge_source())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def app_icon() -> QIcon:
    """The window icon in the sizes that desktops ask for."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(badge(size))
    return result
