"""Parts of the kiosk's screens. All take their sizes from Metrics and their colours from tokens."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, StrEnum
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui.assets import Weight, font, paint_icon
from lighthouse_kiosk.ui.kiosk.metrics import TOUCH, Metrics
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import (
    Painted,
    begin,
    describe,
    fill_round,
    octagon,
    stroke_round,
)
from lighthouse_kiosk.ui.widgets.text import ElidedLabel, Text, Tone


def face(
    metrics: Metrics, size: int, weight: Weight = Weight.REGULAR, *, figures: bool = False
) -> QFont:
    """The typeface at `size` design pixels; `figures` gives digits one width, for what counts up."""
    result = font(metrics.text(size), weight)
    if not figures:
        # tabular figures come with a hyphen as wide as they are
        result.unsetFeature(QFont.Tag("tnum"))
    if size >= Size.KIOSK_TITLE:
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 97)
    return result


class Label(Text):
    """Plain text that wraps; `size` in design pixels."""

    def __init__(
        self,
        metrics: Metrics,
        text: str = "",
        size: int = Size.KIOSK_SMALL,
        weight: Weight = Weight.REGULAR,
        tone: Tone = Tone.KIOSK,
        *,
        wrap: bool = True,
        figures: bool = False,
    ) -> None:
        super().__init__(text, tone=tone, wrap=wrap)
        self.setFont(face(metrics, size, weight, figures=figures))


class OneLine(ElidedLabel):
    """Plain text on one line, shortened with … where it must be."""

    def __init__(
        self,
        metrics: Metrics,
        text: str = "",
        size: int = Size.KIOSK_SMALL,
        weight: Weight = Weight.REGULAR,
        tone: Tone = Tone.KIOSK,
    ) -> None:
        super().__init__(text, tone=tone)
        self.setFont(face(metrics, size, weight))


_HEADLINES = (Size.KIOSK_HERO, 58, Size.KIOSK_NAME, Size.KIOSK_TITLE, 28, Size.KIOSK_BODY)


def headline_size(
    metrics: Metrics, text: str, width: int, sizes: tuple[int, ...] = _HEADLINES
) -> int:
    """The largest size at which `text` needs at most two lines of `width` design pixels."""
    room = metrics.px(width)
    longest = max(text.split(), key=len, default="")
    for size in sizes:
        measured = QFontMetrics(face(metrics, size, Weight.BOLD))
        if (
            measured.horizontalAdvance(text) <= 1.85 * room
            and measured.horizontalAdvance(longest) <= room
        ):
            return size
    return sizes[-1]


def column(parent: QWidget | None = None, spacing: int = 0) -> QVBoxLayout:
    """A column without margins."""
    return _bare(QVBoxLayout(), parent, spacing)


def row(parent: QWidget | None = None, spacing: int = 0) -> QHBoxLayout:
    """A row without margins."""
    return _bare(QHBoxLayout(), parent, spacing)


_Layout = TypeVar("_Layout", bound=QBoxLayout)


def _bare(layout: _Layout, parent: QWidget | None, spacing: int) -> _Layout:
    if parent:
        parent.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout


class Outline(Enum):
    """The shape behind an icon says as much as the colour: fine, careful, stop."""

    CIRCLE = "circle"
    SQUARE = "square"
    OCTAGON = "octagon"


class Sign(Painted):
    """The large white sign of a verdict, its icon in the colour of the screen."""

    def __init__(self, metrics: Metrics, outline: Outline, icon: str, tint: str) -> None:
        super().__init__()
        self._outline = outline
        self._icon = icon
        self._tint = tint
        side = metrics.px(170 if metrics.portrait else 220)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("kiosk_on_state"))
        match self._outline:
            case Outline.CIRCLE:
                painter.drawEllipse(area)
            case Outline.SQUARE:
                fill_round(painter, area, area.width() * 0.13, "kiosk_on_state")
            case Outline.OCTAGON:
                painter.drawPath(octagon(area))
        inset = area.width() * 0.2
        paint_icon(painter, self._icon, area.adjusted(inset, inset, -inset, -inset), self._tint)


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
        self._key = key
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


class Card(Painted):
    """A rounded surface; `fill` and `line` are tokens, `line` may be empty."""

    def __init__(
        self, metrics: Metrics, fill: str = "kiosk_card", line: str = "", radius: int = 18
    ) -> None:
        super().__init__()
        self._radius = metrics.px(radius)
        self._width = metrics.line()
        self._fill = fill
        self._line = line

    def set_look(self, fill: str, line: str = "") -> None:
        self._fill, self._line = fill, line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        fill_round(painter, QRectF(self.rect()), self._radius, self._fill)
        if self._line:
            stroke_round(painter, QRectF(self.rect()), self._radius, self._line, self._width)


class Icon(Painted):
    """A Lucide icon, `size` design pixels square."""

    def __init__(
        self, metrics: Metrics, name: str, tint: str = "kiosk_ink", size: int = 24
    ) -> None:
        super().__init__()
        self._name = name
        self._tint = tint
        self.setFixedSize(metrics.px(size), metrics.px(size))

    def show_icon(self, name: str, tint: str = "") -> None:
        self._name = name
        self._tint = tint or self._tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        paint_icon(begin(self), self._name, self.rect(), self._tint)


class Pill(Card):
    """An icon and a word on a round ground."""

    def __init__(self, metrics: Metrics, icon: str, text: str, tint: str, fill: str) -> None:
        super().__init__(metrics, fill, radius=22)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        inside = row(self, metrics.px(8))
        inside.setContentsMargins(metrics.px(20), metrics.px(9), metrics.px(20), metrics.px(9))
        inside.addWidget(Icon(metrics, icon, tint, 24))
        tone = Tone.KIOSK_MINT if tint == "kiosk_mint" else Tone.KIOSK_AMBER
        inside.addWidget(Label(metrics, text, Size.KIOSK_SMALL, Weight.MEDIUM, tone, wrap=False))


class Bar(Painted):
    """How much of a whole is done."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(metrics.px(8))

    def set_share(self, part: int, whole: int, description: str) -> None:
        self._share = min(1.0, part / whole) if whole else 0.0
        describe(self, description)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        fill_round(painter, area, radius, "kiosk_track")
        done = QRectF(area)
        done.setWidth(max(area.height(), area.width() * self._share) if self._share else 0)
        if self.right_to_left:
            done.moveRight(area.right())
        fill_round(painter, done, radius, "kiosk_mint")


class Check(Painted):
    """A tick box as a picture; the row around it is what is pressed."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._ticked = False
        self._radius = metrics.px(9)
        self._width = metrics.line()
        self.setFixedSize(metrics.px(40), metrics.px(40))

    def set_ticked(self, ticked: bool) -> None:
        self._ticked = ticked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        if not self._ticked:
            stroke_round(painter, area, self._radius, "kiosk_line_strong", self._width)
            return
        fill_round(painter, area, self._radius, "kiosk_mint")
        inset = area.width() * 0.2
        paint_icon(
            painter, "check", area.adjusted(inset, inset, -inset, -inset), "kiosk_on_mint", 2.5
        )


class Scroller(QScrollArea):
    """A column that scrolls when it must; arrow keys stay with what is in it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setProperty("surface", "clear")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def move_focus(widgets: Sequence[QWidget], by: int) -> QWidget | None:
    """Move the keyboard's focus up or down a column, or into it; returns where it is now."""
    if not widgets:
        return None
    # asked of the window, which keeps its place also while another one is in front
    now = widgets[0].window().focusWidget()
    if now in widgets:
        target = widgets[min(max(widgets.index(now) + by, 0), len(widgets) - 1)]
    else:
        target = widgets[0 if by > 0 else -1]
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return target
