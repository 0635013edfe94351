"""The camera's picture with the frame that says where to hold a pass."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)

from lighthouse_kiosk.ui.assets import Weight, paint_icon
from lighthouse_kiosk.ui.kiosk.camera_view import (
    CameraView,
    Sight,
    chip_words,
    invitation_words,
)
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.widgets import face
from lighthouse_kiosk.ui.motion import motion_wanted
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.painting import Painted, describe, fill_round

_SWEEP_MS = 2600
_SHADE_FROM = 0.62
"""The height, as a share of the tile's, from which on words lie over the picture."""


_WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class _Words(NamedTuple):
    """Where the two texts begin, with their fonts and heights."""

    top: int
    large: QFont
    above: int
    small: QFont
    below: int


class CameraTile(Painted):
    """The live picture under words that are drawn once: a picture costs little more than a copy.

    The sweeping line moves with the pictures, so nothing is painted between them.
    """

    resized = Signal(QSize)
    """The size in device pixels in which pictures are wanted."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._metrics = metrics
        self._view = CameraView()
        self._picture = QImage()
        self._hint = ""
        self._moving = motion_wanted()
        self._time = QElapsedTimer()
        self._time.start()
        self._over: QPixmap | None = None
        self._placed: _Words | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._describe()

    @property
    def picture(self) -> QImage:
        return self._picture

    @property
    def view(self) -> CameraView:
        return self._view

    def show_view(self, view: CameraView) -> None:
        self._view = view
        if view.sight is not Sight.WORKING:
            self._picture = QImage()
        self._renew()

    def show_picture(self, picture: QImage) -> None:
        """A picture of about the tile's size; it is cut to the tile's shape."""
        first = self._picture.isNull()
        self._picture = picture
        if first:
            self._renew()
        self.update()

    def show_hint(self, text: str) -> None:
        """Words in place of the invitation, e.g. that two passes are in view; empty ends them."""
        if text != self._hint:
            self._hint = text
            self._renew()

    def hold_still(self) -> None:
        """Stop the sweeping line."""
        self._moving = False
        self.update()

    def picture_size(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()
        self.resized.emit(self.picture_size())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._forget()

    def _renew(self) -> None:
        """Draw words and frame anew."""
        self._forget()
        self._describe()
        self.update()

    def _forget(self) -> None:
        self._over = None
        self._placed = None

    def invitation(self) -> tuple[str, str]:
        """The large words and the small ones under them."""
        return invitation_words(self._view, self._hint)

    def chip(self) -> tuple[str, str]:
        """Icon and words of the label in the corner."""
        return chip_words(self._view)

    def _describe(self) -> None:
        title, more = self.invitation()
        describe(self, f"{title} {more}", self.chip()[1])

    def _frame_box(self) -> QRectF:
        """Where a pass is held, a little above the middle."""
        below = self._words().top - self._metrics.px(16)
        above = self._metrics.px(74)
        side = min(self._metrics.px(380), self.width() * 0.6, self.height() * 0.5)
        side = max(self._metrics.px(80), min(side, below - above))
        box = QRectF(0, 0, side, side)
        middle = min(self.height() * 0.48, below - side / 2)
        box.moveCenter(QPointF(self.width() / 2, max(middle, above + side / 2)))
        return box

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        if self._over is None or self._over.devicePixelRatioF() != self.devicePixelRatioF():
            self._over = self._drawn_over()
        if self._picture.isNull():
            painter.drawPixmap(0, 0, self._over)
            self._paint_sweep(painter)
            return
        picture = self._picture
        scale = max(self.width() / picture.width(), self.height() / picture.height())
        area = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
        area.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(area, picture)
        ratio = self._over.devicePixelRatioF()
        for part in self._covered():
            source = QRectF(part.topLeft() * ratio, part.size() * ratio)
            painter.drawPixmap(QRectF(part), self._over, source)
        self._paint_sweep(painter)

    def _covered(self) -> list[QRect]:
        """Where something lies over the picture; the rest need not be blended."""
        whole, box = self.rect(), self._frame_box().toAlignedRect()
        top = self._metrics.px(66)
        shade = round(self.height() * _SHADE_FROM)
        arm = round(box.width() * 0.2)
        corners = [
            QRect(x, y, arm, arm)
            for x in (box.left(), box.right() - arm + 1)
            for y in (box.top(), box.bottom() - arm + 1)
        ]
        strips = [
            QRect(0, 0, whole.width(), top),
            QRect(0, shade, whole.width(), whole.height() - shade),
        ]
        # a corner that reaches into the shade is drawn there
        return strips + [
            corner.intersected(QRect(0, top, whole.width(), shade - top)) for corner in corners
        ]

    def _drawn_over(self) -> QPixmap:
        """All that lies over a picture, or everything when there is none."""
        ratio = self.devicePixelRatioF()
        over = QPixmap((QSizeF(self.size()) * ratio).toSize())
        over.setDevicePixelRatio(ratio)
        over.fill(Qt.GlobalColor.transparent)
        painter = QPainter(over)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_ground(painter)
        if self._view.sight is Sight.TROUBLE or self._view.sight is Sight.NONE:
            self._paint_icon(painter)
        else:
            self._paint_frame(painter)
        self._paint_chip(painter)
        self._paint_words(painter)
        painter.end()
        return over

    def _paint_ground(self, painter: QPainter) -> None:
        """The rounded ground, or the shade and the corners that make a picture one."""
        area, radius = QRectF(self.rect()), self._metrics.px(24)
        painter.setPen(Qt.PenStyle.NoPen)
        inside = QPainterPath()
        inside.addRoundedRect(area, radius, radius)
        if self._picture.isNull():
            painter.fillRect(area, color("kiosk_page"))
            glow = QLinearGradient(0, 0, self.width() * 0.8, self.height())
            glow.setColorAt(0, color("kiosk_card"))
            glow.setColorAt(0.55, color("kiosk_deep"))
            glow.setColorAt(1, color("kiosk_card").darker(115))
            painter.fillPath(inside, glow)
            return
        outside = QPainterPath()
        outside.addRect(area)
        painter.fillPath(outside - inside, color("kiosk_page"))
        # words must stay readable on any picture
        shade = QLinearGradient(0, self.height() * _SHADE_FROM, 0, self.height())
        deep = color("kiosk_deep")
        shade.setColorAt(1, deep)
        deep.setAlphaF(0.72)
        shade.setColorAt(0.45, deep)
        deep.setAlphaF(0)
        shade.setColorAt(0, deep)
        painter.fillPath(inside, shade)

    def _paint_icon(self, painter: QPainter) -> None:
        box = self._frame_box()
        side = self._metrics.px(150)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(box.center())
        name = "video-off" if self._view.sight is Sight.TROUBLE else "scan-qr-code"
        tint = "kiosk_amber" if self._view.sight is Sight.TROUBLE else "kiosk_ink_2"
        paint_icon(painter, name, spot, tint, 1.25)

    def _paint_frame(self, painter: QPainter) -> None:
        box = self._frame_box()
        thickness = max(4, self._metrics.px(6))
        arm, radius = box.width() * 0.18, box.width() * 0.085
        if self._picture.isNull():
            inner = color("kiosk_track")
            inner.setAlphaF(0.35)
            fill_round(painter, box, radius, inner)
        painter.setPen(QPen(color("kiosk_amber"), thickness, c=Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = thickness / 2
        for turns in range(4):
            painter.save()
            painter.translate(box.center())
            painter.rotate(90 * turns)
            half = box.width() / 2 - inset
            corner = QPainterPath(QPointF(-half, -half + arm))
            corner.lineTo(-half, -half + radius)
            corner.quadTo(-half, -half, -half + radius, -half)
            corner.lineTo(-half + arm, -half)
            painter.drawPath(corner)
            painter.restore()

    def _paint_sweep(self, painter: QPainter) -> None:
        if self._view.sight not in {Sight.STARTING, Sight.WORKING}:
            return
        box = self._frame_box()
        thickness = max(4, self._metrics.px(6))
        height = 0.5
        if self._moving and self._view.sight is Sight.WORKING:
            phase = self._time.elapsed() % _SWEEP_MS / _SWEEP_MS
            height = 0.16 + 0.68 * (2 * phase if phase < 0.5 else 2 - 2 * phase)
        y = box.top() + box.height() * height
        line = QRectF(box.left() + box.width() * 0.105, y, box.width() * 0.79, thickness / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_round(painter, line, thickness / 4, "kiosk_amber")

    def _paint_chip(self, painter: QPainter) -> None:
        icon, words = self.chip()
        metrics = self._metrics
        words_font = face(metrics, 16, Weight.MEDIUM)
        room = self.width() - metrics.px(40 + 66)
        measured = QFontMetrics(words_font)
        shown = measured.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        width = measured.horizontalAdvance(shown) + metrics.px(62)
        chip = QRectF(metrics.px(20), metrics.px(20), width, metrics.px(40))
        if self.right_to_left:
            chip.moveRight(self.width() - metrics.px(20))
        ground = color("kiosk_deep")
        ground.setAlphaF(0.9)
        fill_round(painter, chip, metrics.px(10), ground)
        spot = QRectF(0, 0, metrics.px(22), metrics.px(22))
        spot.moveCenter(chip.center())
        text = QRectF(chip)
        if self.right_to_left:
            spot.moveRight(chip.right() - metrics.px(14))
            text.setRight(spot.left() - metrics.px(10))
        else:
            spot.moveLeft(chip.left() + metrics.px(14))
            text.setLeft(spot.right() + metrics.px(10))
        tint = "kiosk_amber" if self._view.sight is Sight.TROUBLE else "kiosk_ink"
        paint_icon(painter, icon, spot, tint)
        painter.setFont(words_font)
        painter.setPen(color("kiosk_ink"))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _words(self) -> _Words:
        if self._placed is None:
            self._placed = self._place_words()
        return self._placed

    def _place_words(self) -> _Words:
        """The invitation, as large as it can be on at most two lines, and the line under it."""
        title, more = self.invitation()
        metrics = self._metrics
        width = self.width() - 2 * metrics.px(40)
        room = QRect(0, 0, width, self.height())
        small = face(metrics, 20)
        below = QFontMetrics(small).boundingRect(room, _WRAPPED, more).height()
        for size in (34, 28, 24, 20):
            large = face(metrics, size, Weight.BOLD)
            measured = QFontMetrics(large)
            above = measured.boundingRect(room, _WRAPPED, title).height()
            if above <= 2 * measured.lineSpacing() and above + below < self.height() * 0.3:
                break
        top = self.height() - metrics.px(42) - below - metrics.px(6) - above
        return _Words(top, large, above, small, below)

    def _paint_words(self, painter: QPainter) -> None:
        title, more = self.invitation()
        left, gap = self._metrics.px(40), self._metrics.px(6)
        width, words = self.width() - 2 * left, self._words()
        painter.setPen(color("kiosk_ink"))
        painter.setFont(words.large)
        painter.drawText(QRectF(left, words.top, width, words.above), _WRAPPED, title)
        painter.setPen(color("kiosk_ink_2"))
        painter.setFont(words.small)
        under = words.top + words.above + gap
        painter.drawText(QRectF(left, under, width, words.below), _WRAPPED, more)
