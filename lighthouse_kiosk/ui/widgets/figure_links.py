"""A figure that opens what it counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import begin, describe, fill_round
from lighthouse_kiosk.ui.widgets.text import Role, Tone, plain_tip

_INK = {
    Tone.INK: "ink",
    Tone.SECONDARY: "ink_2",
    Tone.HINT: "ink_3",
    Tone.INFO: "blue_text",
    Tone.SUCCESS: "green_text",
    Tone.WARNING: "amber_text",
    Tone.DANGER: "red_text",
}
_LEAST = Size.CAPTION


class FigureLink(QAbstractButton):
    """Reads as text, works as a button: clicked, or Enter and Space where the keyboard is.

    Underlined under the pointer, reversed with the keyboard on it. Where room runs out the letters
    get smaller, and only then cut off.
    """

    def __init__(
        self,
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._font = font(*role.value)
        self._tone = tone
        self._side = Qt.AlignmentFlag.AlignLeading
        self._tip = ""
        self.setFont(self._font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_side(self, side: Qt.AlignmentFlag) -> None:
        """Write at the leading or the trailing edge."""
        self._side = side
        self.update()

    def show_figure(
        self, figure: str, name: str = "", tone: Tone | None = None, tip: str = ""
    ) -> None:
        """`name` is what screen readers say: the figure and what it opens; `tip` hovering says."""
        self._tip = tip
        describe(self, name or figure)
        if tone is not None and tone is not self._tone:
            self._tone = tone
            self.update()
        if figure != self.text():
            self.setText(figure)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font)
        words = metrics.horizontalAdvance(self.text())
        return QSize(round(words) + 1, round(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        least = QFontMetricsF(self._font).horizontalAdvance("000…")
        hint = self.sizeHint()
        return QSize(min(hint.width(), round(least)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        room = area
        if self.hasFocus():
            # a ring around words that begin at a card's edge would cut into them
            fill_round(painter, area, 3, "focus")
        drawn = _fitting(self._font, self.text(), room.width())
        painter.setFont(drawn)
        painter.setPen(color("card" if self.hasFocus() else _INK.get(self._tone, "ink")))
        metrics = QFontMetricsF(drawn)
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self._explain(shown)
        painter.drawText(room, self._side | Qt.AlignmentFlag.AlignVCenter, shown)
        if self.underMouse():
            self._underline(painter.pen(), metrics, shown, room)

    def _explain(self, shown: str) -> None:
        wanted = self._tip or ("" if shown == self.text() else self.text())
        tip = plain_tip(wanted) if wanted else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _underline(self, pen: QPen, metrics: QFontMetricsF, shown: str, room: QRectF) -> None:
        painter = begin(self)
        pen.setWidthF(1)
        painter.setPen(pen)
        width = min(metrics.horizontalAdvance(shown), room.width())
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        trailing = bool(self._side & Qt.AlignmentFlag.AlignTrailing)
        absolute = bool(self._side & Qt.AlignmentFlag.AlignAbsolute)
        at_right = trailing if absolute else trailing != backwards
        left = room.right() - width if at_right else room.left()
        y = round(room.center().y() + metrics.ascent() / 2 + 1) + 0.5
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))


def _fitting(wanted: QFont, text: str, room: float) -> QFont:
    """The font, smaller where the text would not fit."""
    found = QFont(wanted)
    while found.pixelSize() > _LEAST and QFontMetricsF(found).horizontalAdvance(text) > room:
        found.setPixelSize(found.pixelSize() - 1)
    return found
