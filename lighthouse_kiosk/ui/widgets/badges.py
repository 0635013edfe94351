"""Status pills and avatars, as widgets and as painting for item delegates."""

from __future__ import annotations

import unicodedata
import zlib
from enum import StrEnum
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight, paint_icon
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets.lettering import Face, draw_line, ink, width_of
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, describe, fill_round


class BadgeKind(StrEnum):
    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    VIOLET = "violet"


_COLORS = {
    BadgeKind.NEUTRAL: ("neutral_soft", "neutral_text"),
    BadgeKind.INFO: ("blue_soft", "blue_text"),
    BadgeKind.SUCCESS: ("green_soft", "green_text"),
    BadgeKind.WARNING: ("amber_soft", "amber_text"),
    BadgeKind.DANGER: ("red_soft", "red_text"),
    BadgeKind.VIOLET: ("violet_soft", "violet_text"),
}

_HEIGHT = 24
_PADDING = 10
_ICON_ROOM = 19


_WORDS = Face(Size.CAPTION, Weight.MEDIUM)


def badge_size(text: str, icon: str = "") -> QSize:
    """The room a badge needs."""
    words = width_of(text, _WORDS)
    return QSize(ceil(words) + 2 * _PADDING + (_ICON_ROOM if icon else 0), _HEIGHT)


def paint_badge(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: BadgeKind,
    icon: str = "",
    *,
    right_to_left: bool = False,
) -> None:
    """Draw a badge at the leading edge of `rect`, in its vertical middle, elided to its width."""
    width = min(badge_size(text, icon).width(), rect.width())
    pill = QRectF(rect.left(), rect.center().y() - _HEIGHT / 2, width, _HEIGHT)
    if right_to_left:
        pill.moveRight(rect.right())
    ground, letters = _COLORS[kind]
    fill_round(painter, pill, _HEIGHT / 2, ground)
    inner = pill.adjusted(_PADDING, 0, -_PADDING, 0)
    if icon:
        spot = QRectF(0, 0, 14, 14)
        spot.moveCenter(inner.center())
        if right_to_left:
            spot.moveRight(inner.right())
            inner.setRight(inner.right() - _ICON_ROOM)
        else:
            spot.moveLeft(inner.left())
            inner.setLeft(inner.left() + _ICON_ROOM)
        paint_icon(painter, icon, spot, letters)
    draw_line(painter, inner.adjusted(-1, 0, 1, 0), text, _WORDS, letters, middle=True)


class Badge(Painted):
    """A status as word and colour, with an icon where colour and word need help."""

    def __init__(
        self,
        text: str = "",
        kind: BadgeKind = BadgeKind.NEUTRAL,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon = "", BadgeKind.NEUTRAL, ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_status(text, kind, icon)

    def set_status(self, text: str, kind: BadgeKind, icon: str = "") -> None:
        wanted = (text, kind, icon)
        if wanted == (self._text, self._kind, self._icon):
            return
        self._text, self._kind, self._icon = wanted
        describe(self, text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return badge_size(self._text, self._icon)

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(200, wanted.width()), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        paint_badge(
            begin(self),
            QRectF(self.rect()),
            self._text,
            self._kind,
            self._icon,
            right_to_left=self.right_to_left,
        )


# ground and ink per scheme, all at least 4.5:1
_TINTS = {
    "light": (
        ("#DCE6FA", "#1B4B9E"),
        ("#DDF1E9", "#0B5F44"),
        ("#FBEBCB", "#734A00"),
        ("#EBE4FA", "#5633A8"),
        ("#FBE1DA", "#9A2A0C"),
        ("#DAEEF3", "#155E71"),
    ),
    "dark": (
        ("#22406F", "#C9DCFF"),
        ("#17473A", "#A8EBD0"),
        ("#4D3A14", "#FBDD9E"),
        ("#3D2F6B", "#DDD0FC"),
        ("#56291F", "#FFC9BA"),
        ("#17464F", "#B3E6F1"),
    ),
}


def initials(name: str) -> str:
    """First letters of the first and last word: `RK` for Riya Kapoor; scripts without case too."""
    words = [word for word in name.split() if word and unicodedata.category(word[0])[0] == "L"]
    picked = words[:1] + words[-1:] if len(words) > 1 else words
    return "".join(word[0] for word in picked).upper()


def paint_avatar(painter: QPainter, rect: QRectF, name: str, *, solid: bool = False) -> None:
    """A disc with initials whose tint depends on the name alone. `solid` suits navy grounds."""
    size = min(rect.width(), rect.height())
    disc = QRectF(0, 0, size, size)
    disc.moveCenter(rect.center())
    if solid:
        ground, tone = "avatar", "#FFFFFF"
    else:
        choices = _TINTS["dark" if ink("card").lightness() < 128 else "light"]
        ground, tone = choices[zlib.crc32(name.encode()) % len(choices)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(ground))
    painter.drawEllipse(disc)
    letters = initials(name)
    if letters:
        face = Face(max(10, round(size * 0.38)), Weight.SEMIBOLD)
        # as wide as they need: initials are never shortened
        room = disc.adjusted(-size, 0, size, 0)
        draw_line(painter, room, letters, face, tone, middle=True)
    else:
        inset = size * 0.24
        paint_icon(painter, "user", disc.adjusted(inset, inset, -inset, -inset), tone)


class Avatar(Painted):
    """A person's initials. Silent to screen readers: the name stands beside it."""

    decoration = True

    def __init__(
        self, name: str = "", size: int = 32, *, solid: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._solid = solid
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        paint_avatar(begin(self), QRectF(self.rect()), self._name, solid=self._solid)
