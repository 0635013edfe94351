"""Draws the palette's lines: icon or face, the title with its marked letters, a note, the key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lighthouse_kiosk.ui.assets import Weight, font, paint_icon, prose
from lighthouse_kiosk.ui.organizer.palette.entries import Entry
from lighthouse_kiosk.ui.organizer.palette.model import LINE_ROLE
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.badges import paint_avatar
from lighthouse_kiosk.ui.widgets.cells import Index
from lighthouse_kiosk.ui.widgets.painting import fill_round, stroke_round

ENTRY_HEIGHT = 42
CAPTION_HEIGHT = 32
_SIDE = 12.0
_PICTURE = 26.0


class PaletteDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caption = isinstance(index.data(LINE_ROLE), str)
        return QSize(option.rect.width(), CAPTION_HEIGHT if caption else ENTRY_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(6, 0, -6, 0)
        line = index.data(LINE_ROLE)
        backwards = option.direction is Qt.LayoutDirection.RightToLeft
        if isinstance(line, Entry):
            if option.state & QStyle.StateFlag.State_Selected:
                fill_round(painter, area.adjusted(0, 1, 0, -1), 8, "selection")
            _draw(painter, _Room(area.adjusted(_SIDE, 0, -_SIDE, 0), backwards=backwards), line)
        else:
            painter.setFont(font(Size.CAPTION, Weight.SEMIBOLD))
            painter.setPen(color("ink_3"))
            words = area.adjusted(_SIDE, 6, -_SIDE, 0)
            upright = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | upright, str(line))
        painter.restore()


class _Room:
    """What is left of a line; boxes are taken from its leading or trailing end."""

    def __init__(self, area: QRectF, *, backwards: bool) -> None:
        self.area = area
        self.backwards = backwards

    def lead(self, width: float, gap: float) -> QRectF:
        return self._take(width, gap, at_right=self.backwards)

    def trail(self, width: float, gap: float) -> QRectF:
        return self._take(width, gap, at_right=not self.backwards)

    def _take(self, width: float, gap: float, *, at_right: bool) -> QRectF:
        box = QRectF(self.area)
        box.setWidth(min(width, box.width()))
        if at_right:
            box.moveRight(self.area.right())
            self.area = self.area.adjusted(0, 0, -width - gap, 0)
        else:
            self.area = self.area.adjusted(width + gap, 0, 0, 0)
        return box


def _draw(painter: QPainter, room: _Room, entry: Entry) -> None:
    off = bool(entry.why_not)
    picture = QRectF(0, 0, _PICTURE, _PICTURE) if entry.avatar else QRectF(0, 0, 18, 18)
    picture.moveCenter(room.lead(_PICTURE, 10).center())
    if entry.avatar:
        paint_avatar(painter, picture, entry.title)
    else:
        paint_icon(painter, entry.icon, picture, "ink_disabled" if off else "ink_2")
    if entry.keys and not off:
        _draw_key(painter, room, entry.keys)
    title = prose(font(Size.BODY, Weight.MEDIUM))
    wanted = QFontMetricsF(title).horizontalAdvance(entry.title) + 4
    words = entry.why_not or entry.note
    box = room.lead(min(wanted, room.area.width() * (0.72 if words else 1)), 12)
    _draw_title(painter, box, entry, "ink_3" if off else "ink", backwards=room.backwards)
    if not words or room.area.width() < 24:
        return
    painter.setFont(prose(font(Size.SMALL)))
    painter.setPen(color("amber_text" if off else "ink_3"))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.area.width())
    side = (
        Qt.AlignmentFlag.AlignTrailing if not entry.keys or off else Qt.AlignmentFlag.AlignLeading
    )
    painter.drawText(room.area, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_key(painter: QPainter, room: _Room, keys: str) -> None:
    small = prose(font(Size.CAPTION, Weight.MEDIUM))
    width = QFontMetricsF(small).horizontalAdvance(keys) + 14
    pill = QRectF(0, 0, width, 22)
    pill.moveCenter(room.trail(width, 12).center())
    fill_round(painter, pill, 5, "card")
    stroke_round(painter, pill, 5, "line_strong")
    painter.setFont(small)
    painter.setPen(color("ink_2"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, keys)


def _draw_title(
    painter: QPainter, box: QRectF, entry: Entry, tone: str, *, backwards: bool
) -> None:
    title = prose(font(Size.BODY, Weight.MEDIUM))
    width = box.width() + 1
    shown = QFontMetricsF(title).elidedText(entry.title, Qt.TextElideMode.ElideRight, width)
    layout = QTextLayout(shown, title)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(wrap)
    formats = []
    for at in sorted(entry.marks):
        if at < len(shown) and shown[at] == entry.title[at]:
            found = QTextLayout.FormatRange()
            found.start = _utf16(entry.title[:at])
            found.length = _utf16(entry.title[at])
            form = QTextCharFormat()
            form.setForeground(color("blue_text"))
            form.setFontUnderline(True)
            found.format = form
            formats.append(found)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    left = box.right() - line.naturalTextWidth() if backwards else box.left()
    painter.setPen(color(tone))
    layout.draw(painter, QPointF(left, box.center().y() - line.height() / 2))


def _utf16(text: str) -> int:
    """Qt counts characters in units of 16 bits."""
    return len(text.encode("utf-16-le")) // 2
