"""Buttons, switches and choices."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from lighthouse_kiosk.ui.assets import Weight, font, icon, paint_icon
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import (
    begin,
    fill_round,
    focus_ring,
    restyle,
    stroke_round,
)
from lighthouse_kiosk.ui.widgets.text import plain_tip


class Kind(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    SUCCESS = "success"
    DANGER = "danger"
    """Outlined with red words: undoable or asked again."""
    DESTRUCTIVE = "destructive"
    """Filled red: the last word in a question about what can't be undone."""
    QUIET = "quiet"
    LINK = "link"


_ICON_ROOM = 26
_INK = {
    Kind.PRIMARY: "on_blue",
    Kind.SUCCESS: "on_green",
    Kind.DESTRUCTIVE: "on_red",
    Kind.DANGER: "red_text",
    Kind.QUIET: "ink_2",
    Kind.LINK: "blue_text",
}


class Button(QPushButton):
    """A button with words. `size` is `small`, `normal` or `large`."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon_name: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        heavy = kind in {Kind.PRIMARY, Kind.SUCCESS, Kind.DESTRUCTIVE}
        self.setFont(font(Size.BODY, Weight.SEMIBOLD if heavy else Weight.MEDIUM))
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.setProperty("size", size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # a click leaves the focus where the work is, such as in a list that keys act on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self._icon = icon_name
        self.setText(text)

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_ICON_ROOM if self._icon else 0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The style sheet's ground, then icon and words: Qt sets those four pixels apart only."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = _INK.get(self._kind, "ink") if self.isEnabled() else "ink_disabled"
        painter.setFont(self.font())
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        area = QRectF(self.rect())
        left = area.center().x() - (words + (_ICON_ROOM if self._icon else 0)) / 2
        box = QRectF(left, area.top(), words, area.height())
        if self._icon:
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            spot = QRectF(0, 0, 18, 18)
            spot.moveCenter(area.center())
            spot.moveLeft(left + words + _ICON_ROOM - 18 if backwards else left)
            paint_icon(painter, self._icon, spot, tint)
            if not backwards:
                box.translate(_ICON_ROOM, 0)
        painter.setPen(color(tint))
        painter.drawText(box.adjusted(-2, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, self.text())

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        restyle(self, kind=kind.value)

    def allow(self, allowed: bool, why_not: str = "") -> None:
        """Enable or disable, saying in the tool tip why it is disabled."""
        self.setEnabled(allowed)
        self.setToolTip("" if allowed else plain_tip(why_not))
        self.setAccessibleDescription("" if allowed else why_not)


class IconButton(QToolButton):
    """A button that is an icon; its name is the tool tip and what screen readers say."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        tint: str = "ink_2",
        on_navy: bool = False,
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name, "navy_ink_2" if on_navy else tint))
        self.setIconSize(QSize(size, size))
        self.setFixedSize(size + 16, size + 16)
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if on_navy:
            self.setProperty("on", "navy")


class Toggle(QAbstractButton):
    """An on/off switch with its words beside it."""

    _TRACK = QSize(36, 20)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setFont(font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(self._TRACK.width() + 8 + (words + 10 if words else 0), 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        track = QRectF(4, (self.height() - 20) / 2, 36, 20)
        if backwards:
            track.moveRight(self.width() - 4)
        on = self.isChecked()
        if self.isEnabled():
            fill_round(painter, track, 10, "blue" if on else "line_field")
        else:
            fill_round(painter, track, 10, "line_strong")
        knob = QRectF(0, 0, 16, 16)
        knob.moveCenter(track.center())
        at_end = on != backwards
        knob.moveLeft(track.right() - 18 if at_end else track.left() + 2)
        fill_round(painter, knob, 8, "#FFFFFF")
        if self.hasFocus():
            focus_ring(painter, track.adjusted(-3, -3, 3, 3), 13)
        if self.text():
            painter.setPen(color("ink" if self.isEnabled() else "ink_disabled"))
            painter.setFont(self.font())
            words = QRectF(self.rect()).adjusted(50, 0, 0, 0)
            if backwards:
                words = QRectF(0, 0, self.width() - 50, self.height())
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text()
            )


class _Segment(QAbstractButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFont(font(Size.SMALL, Weight.MEDIUM))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 28, 30)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isChecked():
            fill_round(painter, area, 7, "card")
            stroke_round(painter, area, 7, "line_strong")
        elif self.underMouse():
            fill_round(painter, area, 7, "pressed")
        if self.hasFocus():
            focus_ring(painter, area, 7)
        painter.setFont(self.font())
        tint = "ink" if self.isChecked() else "ink_2"
        painter.setPen(color(tint if self.isEnabled() else "ink_disabled"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())


class SegmentedControl(QWidget):
    """One of a few choices, all of them visible. Arrow keys move between them."""

    chosen = Signal(int)

    def __init__(self, choices: list[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for index, text in enumerate(choices):
            segment = _Segment(text, self)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idClicked.connect(self.chosen)
        if choices:
            self.set_current(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def current(self) -> int:
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        self._group.button(index).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        fill_round(begin(self), QRectF(self.rect()), 9, "neutral_soft")


class BigKind(StrEnum):
    CONFIRM = "confirm"
    """Mint on navy: the one that Enter presses on the review screen."""
    STATE = "state"
    """White on a green, amber or red screen, its words in the screen's colour."""
    OUTLINE = "outline"


class BigButton(QAbstractButton):
    """A kiosk button of at least 64 px. `key_hint` is drawn after the words, e.g. `⏎`."""

    def __init__(
        self,
        text: str,
        kind: BigKind = BigKind.OUTLINE,
        *,
        icon_name: str = "",
        key_hint: str = "",
        state_color: str = "kiosk_done",
        parent: QWidget | None = None,
    ) -> None:
        """`state_color` colours the words of a STATE button: the token of its screen."""
        super().__init__(parent)
        self._kind = kind
        self._icon = icon_name
        self._hint = key_hint
        self._state_color = state_color
        self.setText(text)
        self.setFont(font(20, Weight.SEMIBOLD))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 60
        width += 36 if self._icon else 0
        return QSize(width + round(self._hint_room()), 64)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _hint_room(self) -> float:
        if not self._hint:
            return 0.0
        if self._hint == "⏎":
            return 30.0
        return QFontMetrics(_key_font()).horizontalAdvance(self._hint) + 30.0

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isEnabled():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "kiosk_ink_3"
        if self._kind is BigKind.CONFIRM:
            return "kiosk_on_mint"
        return self._state_color if self._kind is BigKind.STATE else "kiosk_ink"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        hover = self.underMouse() and self.isEnabled()
        outline = color("kiosk_ink")
        outline.setAlphaF(0.55)
        if not self.isEnabled():
            fill_round(painter, area, 14, "kiosk_card")
        elif self._kind is BigKind.CONFIRM:
            tint = "kiosk_mint_hover" if hover else "kiosk_mint"
            fill_round(painter, area, 14, "kiosk_mint_pressed" if self.isDown() else tint)
        elif self._kind is BigKind.STATE:
            fill_round(painter, area, 14, "#E9EDF2" if hover or self.isDown() else "#FFFFFF")
        else:
            wash = color("kiosk_ink")
            wash.setAlphaF(0.18 if self.isDown() else 0.1 if hover else 0)
            fill_round(painter, area, 14, wash)
            stroke_round(painter, area, 14, outline, 2)
        ink = color(self._ink())
        if self.hasFocus():
            if self._kind is BigKind.OUTLINE:
                stroke_round(painter, area, 14, "kiosk_focus", 4)
            else:
                stroke_round(painter, area.adjusted(4, 4, -4, -4), 10, ink, 3)
        self._paint_row(painter, area, self._ink())

    def _paint_row(self, painter: QPainter, area: QRectF, ink: str) -> None:
        painter.setFont(self.font())
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text())
        total = words + (36 if self._icon else 0) + self._hint_room()
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = area.center().x() - total / 2
        pieces: list[tuple[str, float]] = [("words", words)]
        if self._icon:
            pieces.insert(0, ("icon", 36))
        if self._hint:
            pieces.append(("hint", self._hint_room()))
        for what, width in reversed(pieces) if backwards else pieces:
            box = QRectF(at, area.top(), width, area.height())
            painter.setPen(color(ink))
            if what == "words":
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            elif what == "icon":
                spot = QRectF(0, 0, 24, 24)
                spot.moveCenter(box.center())
                paint_icon(painter, self._icon, spot, ink)
            elif self._hint == "⏎":
                spot = QRectF(0, 0, 20, 20)
                spot.moveCenter(box.center())
                paint_icon(painter, "corner-down-left", spot, ink, 2.5)
            else:
                self._paint_key_cap(painter, box.adjusted(12, 0, 0, 0), ink)
            at += width

    def _paint_key_cap(self, painter: QPainter, box: QRectF, ink: str) -> None:
        """The name of a key in a box, as on a keyboard."""
        cap = QRectF(box.left(), box.center().y() - 13, box.width(), 26)
        line = color(ink)
        line.setAlphaF(0.6)
        stroke_round(painter, cap, 6, line, 1.5)
        painter.setFont(_key_font())
        painter.setPen(color(ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._hint)


def _key_font() -> QFont:
    return font(15, Weight.MEDIUM)
