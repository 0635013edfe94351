"""Parts of the kiosk's screens. All take their sizes from Metrics and their colours from tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui.assets import Weight, font, paint_icon
from lighthouse_kiosk.ui.kiosk.metrics import TOUCH, Metrics
from lighthouse_kiosk.ui.theme import Size, color, tokens
from lighthouse_kiosk.ui.widgets.painting import (
    Painted,
    begin,
    describe,
    fill_round,
    octagon,
    stroke_round,
)
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.widgets.text import ElidedLabel, Text, Tone
from lighthouse_kiosk.wording.language import language


def face(
    metrics: Metrics, size: int, weight: Weight = Weight.REGULAR, *, figures: bool = False
) -> QFont:
    """The typeface at `size` design pixels; `figures` gives digits one width, for what counts up."""
    result = font(metrics.text(size), weight)
    if not figures:
        # tabular figures come with a hyphen as wide as they are
        result.unsetFeature(QFont.Tag("tnum"))
    if language().joins_letters:
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    elif size >= Size.KIOSK_TITLE:
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


def widgets_of(layout: QLayout) -> Iterator[QWidget]:
    """The widgets that lie in a layout itself."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget


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

    decoration = True

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


class Card(Painted):
    """A rounded surface; `fill` and `line` are tokens, `line` may be empty."""

    accessible_role = QAccessible.Role.Grouping

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
        line = self._line or ("" if tokens().kiosk_see_through else "kiosk_line")
        if line:
            stroke_round(painter, QRectF(self.rect()), self._radius, line, self._width)


class Icon(Painted):
    """A Lucide icon, `size` design pixels square."""

    decoration = True

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

    accessible_role = QAccessible.Role.ProgressBar

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

    decoration = True

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


_LAID_OUT_MS = 150
"""By then a screen has its final heights; while it is laid out, much seems too high."""


class Field(QLineEdit):
    """A line to type in, so many design pixels high: the style sheet takes fixed heights back."""

    def __init__(self, metrics: Metrics, height: float = TOUCH, text: str = "") -> None:
        super().__init__(text)
        self._height = metrics.touch(height)
        self.setMaximumHeight(self._height)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)


class Scroller(Scrolled):
    """A column that scrolls when it must; arrow keys stay with what is in it.

    It wants to be as high as what is in it.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside = inside
        self.contain(inside)
        self._fingers = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._fingers.timeout.connect(self._follow_fingers)
        self.verticalScrollBar().rangeChanged.connect(self._look_once_laid_out)

    def _look_once_laid_out(self, _first: int, _last: int) -> None:
        self._fingers.start()

    def _follow_fingers(self) -> None:
        """Only where there is something to scroll: Qt makes a new kind of gesture each time, for
        which PySide keeps a new type for good.
        """
        if self.verticalScrollBar().maximum() and not QScroller.hasScroller(self.viewport()):
            QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        flexible = self._inside.hasHeightForWidth()
        return self._inside.heightForWidth(width) if flexible else self.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def step(self, key: Qt.Key) -> bool:
        """Do what an arrow or page key asks for; False if everything is in view."""
        bar = self.verticalScrollBar()
        step = {
            Qt.Key.Key_Up: -3 * bar.singleStep(),
            Qt.Key.Key_Down: 3 * bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }.get(key, 0)
        if step == 0 or bar.maximum() == 0:
            return False
        bar.setValue(bar.value() + step)
        return True

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
