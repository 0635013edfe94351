"""The kiosk's buttons: large, and with the key that does the same on them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lighthouse_kiosk.ui.assets import Weight, paint_icon
from lighthouse_kiosk.ui.kiosk.metrics import TOUCH, Metrics
from lighthouse_kiosk.ui.kiosk.widgets import face
from lighthouse_kiosk.ui.kiosk.words import key_name
from lighthouse_kiosk.ui.theme import color
from lighthouse_kiosk.ui.widgets.painting import begin, describe, fill_round, stroke_round


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
        self._key = key_name(key)
        self._ground = ground
        self.setFont(face(metrics, 20, Weight.SEMIBOLD))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # a touched button must not keep Enter for itself
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        self.setText(text)
        describe(self, text, self._key)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        self._icon = name
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
        if self._key == "⏎":
            pieces.append(("enter", metrics.px(30)))
        elif self._key:
            width = QFontMetrics(self._key_font()).horizontalAdvance(self._key)
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
        hover = self.underMouse() and self.isEnabled()
        if self._look is Look.OUTLINE or not self.isEnabled():
            wash = color("kiosk_ink")
            wash.setAlphaF(0.18 if self.isDown() else 0.1 if hover else 0)
            fill_round(painter, area, radius, wash)
            line = color("kiosk_ink")
            line.setAlphaF(0.55 if self.isEnabled() else 0.25)
            stroke_round(painter, area, radius, line, self._metrics.line())
        elif self._look is Look.CONFIRM:
            tint = "kiosk_mint_hover" if hover else "kiosk_mint"
            fill_round(painter, area, radius, "kiosk_mint_pressed" if self.isDown() else tint)
        else:
            fill_round(painter, area, radius, "#E9EDF2" if hover or self.isDown() else "#FFFFFF")
        ink = color(self._ink())
        if self.hasFocus():
            if self._look is Look.OUTLINE:
                stroke_round(painter, area, radius, "kiosk_focus", self._metrics.line(4))
            else:
                stroke_round(painter, area.adjusted(4, 4, -4, -4), radius - 4, ink, 3)
        pieces = self._pieces()
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
                continue
            if what == "key":
                painter.setFont(self._key_font())
                ink.setAlphaF(0.75)
                painter.setPen(ink)
                ink.setAlphaF(1)
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self._key
                )
            else:
                painter.setFont(self.font())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
