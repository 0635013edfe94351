"""The kiosk's buttons: large, and with the key that does the same on them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight, paint_icon
from lighthouse_kiosk.ui.kiosk.metrics import TOUCH, Metrics
from lighthouse_kiosk.ui.kiosk.widgets import face
from lighthouse_kiosk.ui.kiosk.words import key_name
from lighthouse_kiosk.ui.theme import color, tokens
from lighthouse_kiosk.ui.widgets.painting import begin, describe, fill_round, stroke_round
from lighthouse_kiosk.ui.widgets.text import plain_tip

KEY_OPACITY = 0.92
LINE_OPACITY = 0.7


class Look(StrEnum):
    CONFIRM = "confirm"
    """Mint on navy: what Enter does on the review."""
    STATE = "state"
    """White on a coloured screen, its words in the screen's colour."""
    OUTLINE = "outline"


class KioskButton(QAbstractButton):
    """At least 64 px high, with the key that does the same on it. Space presses it; Enter too
    once the Tab key has led there.
    """

    accessible_role = QAccessible.Role.Button

    def __init__(
        self,
        metrics: Metrics,
        text: str,
        look: Look = Look.OUTLINE,
        *,
        icon: str = "",
        key: str = "",
        ground: str = "kiosk_done",
    ) -> None:
        """`ground` is the screen's colour, in which a STATE button writes."""
        super().__init__()
        self._metrics = metrics
        self._look = look
        self._icon = icon
        self.key = key_name(key)
        """As it is printed on the button; empty for none."""
        self._ground = ground
        self._tells_all = False
        self.setFont(face(metrics, 20, Weight.SEMIBOLD))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # a touched button must not keep Enter for itself
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        self.setText(text)
        describe(self, text, self.key)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    def take_look(self, look: Look, icon: str) -> None:
        """Look as one of several that is chosen now, or is not any more."""
        self._look, self._icon = look, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(self._metrics.touch(), self._metrics.touch())
        width = sum(width for _what, width in self._pieces()) + self._metrics.px(58)
        return QSize(max(TOUCH, width), self._metrics.touch())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.click()
            return
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def _pieces(self) -> list[tuple[str, int]]:
        """What stands on the button, from its leading edge, with widths."""
        metrics = self._metrics
        pieces = [("words", QFontMetrics(self.font()).horizontalAdvance(self.text()))]
        if self._icon:
            pieces.insert(0, ("icon", metrics.px(36) if self.text() else metrics.px(24)))
        if self.key == "⏎":
            pieces.append(("enter", metrics.px(30)))
        elif self.key:
            width = QFontMetrics(self._key_font()).horizontalAdvance(self.key)
            pieces.append(("key", width + metrics.px(14)))
        return pieces

    def _key_font(self) -> QFont:
        return face(self._metrics, 15, Weight.MEDIUM)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "kiosk_ink_3"
        if self._look is Look.CONFIRM:
            return "kiosk_on_mint"
        return self._ground if self._look is Look.STATE else "kiosk_ink"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        radius = self._metrics.px(14)
        self._paint_ground(painter, area, radius)
        if self.hasFocus():
            if self._look is Look.OUTLINE:
                stroke_round(painter, area, radius, "kiosk_focus", self._metrics.line(4))
            else:
                inside = area.adjusted(4, 4, -4, -4)
                stroke_round(painter, inside, radius - 4, self._ink(), 3)
        self._paint_pieces(painter, area)

    def _paint_ground(self, painter: QPainter, area: QRectF, radius: int) -> None:
        hover = self.underMouse() and self.isEnabled()
        if self._look is Look.OUTLINE or not self.isEnabled():
            wash = color("kiosk_ink")
            wash.setAlphaF(0.18 if self.isDown() else 0.1 if hover else 0)
            fill_round(painter, area, radius, wash)
            line = color("kiosk_ink")
            if tokens().kiosk_see_through or not self.isEnabled():
                line.setAlphaF(LINE_OPACITY if self.isEnabled() else 0.25)
            stroke_round(painter, area, radius, line, self._metrics.line())
        elif self._look is Look.CONFIRM:
            tint = "kiosk_mint_hover" if hover else "kiosk_mint"
            fill_round(painter, area, radius, "kiosk_mint_pressed" if self.isDown() else tint)
        else:
            pressed = hover or self.isDown()
            fill_round(painter, area, radius, "kiosk_pressed" if pressed else "kiosk_on_state")

    def _paint_pieces(self, painter: QPainter, area: QRectF) -> None:
        ink = color(self._ink())
        pieces, words = self._pieces(), self.text()
        over = sum(width for _what, width in pieces) - (area.width() - self._metrics.px(20))
        if over > 0:
            words = self._elided(over)
            pieces = [
                (what, round(width - over) if what == "words" else width) for what, width in pieces
            ]
        at = area.center().x() - sum(width for _what, width in pieces) / 2
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if backwards:
            pieces.reverse()
        for what, width in pieces:
            box = QRectF(at, area.top(), width, area.height())
            at += width
            painter.setPen(ink)
            if what in {"icon", "enter"}:
                side = self._metrics.px(24 if what == "icon" else 20)
                spot = QRectF(0, 0, side, side)
                spot.moveCenter(box.center())
                if what == "icon" and self.text():
                    spot.moveLeft(box.right() - side if backwards else box.left())
                name = self._icon if what == "icon" else "corner-down-left"
                paint_icon(painter, name, spot, self._ink(), 2 if what == "icon" else 2.5)
            elif what == "key":
                painter.setFont(self._key_font())
                ink.setAlphaF(KEY_OPACITY if tokens().kiosk_see_through else 1)
                painter.setPen(ink)
                ink.setAlphaF(1)
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self.key
                )
            else:
                painter.setFont(self.font())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _elided(self, over: float) -> str:
        """The words, so many pixels shorter."""
        measured = QFontMetrics(self.font())
        room = round(measured.horizontalAdvance(self.text()) - over)
        return measured.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.text() and self.width() < self.sizeHint().width()
        if cut or self._tells_all:
            self.setToolTip(plain_tip(self.text()) if cut else "")
            self._tells_all = bool(cut)


def press_key(within: QWidget, printed: str) -> bool:
    """Press the button that has this printed on it as its key; False if there is none."""
    for button in within.findChildren(KioskButton):
        if button.key == printed and button.isEnabled() and button.isVisible():
            button.click()
            return True
    return False
