"""Buttons, switches and choices."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
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


def presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click at Return as well as at the space bar: both are tried on what has the focus."""
    plain = event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    }
    if not plain or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses(self, event):
            super().keyPressEvent(event)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses(self, event):
            super().keyPressEvent(event)

    def rename(self, name: str) -> None:
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)


class Toggle(QAbstractButton):
    """An on/off switch with its words beside it."""

    _TRACK = QSize(36, 20)
    _BEFORE_WORDS = 50

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setFont(font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(bool(text))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        wide = self._TRACK.width() + 8 + (words + 10 if words else 0)
        return QSize(wide, self.heightForWidth(min(wide, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(event.oldSize().width()) != self.heightForWidth(self.width()):
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), 28)

    def heightForWidth(self, width: int) -> int:
        """Words that one line has no room for take more."""
        room = QRect(0, 0, max(width - self._BEFORE_WORDS, 1), 1)
        words = QFontMetrics(self.font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap.value, self.text()
        )
        return max(28, words.height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses(self, event):
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
            before = self._BEFORE_WORDS
            words = QRectF(self.rect()).adjusted(before, 0, 0, 0)
            if backwards:
                words = QRectF(0, 0, self.width() - before, self.height())
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(words, side | Qt.TextFlag.TextWordWrap, self.text())


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
        """Choose one; -1 for none."""
        if index >= 0:
            self._group.button(index).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        fill_round(begin(self), QRectF(self.rect()), 9, "neutral_soft")
