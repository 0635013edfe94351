"""Labels. All of them show plain text: what people typed or scanned is never interpreted."""

from __future__ import annotations

import re
from enum import Enum, StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from lighthouse_kiosk.ui.assets import Weight, font, paint_icon, prose
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, restyle
from lighthouse_kiosk.wording.translation import laid_out


class Role(Enum):
    """Size and weight of a text."""

    PAGE_TITLE = (Size.TITLE, Weight.BOLD)
    TITLE = (Size.BODY, Weight.SEMIBOLD)
    LABEL = (Size.BODY, Weight.MEDIUM)
    BODY = (Size.BODY, Weight.REGULAR)
    SMALL = (Size.SMALL, Weight.REGULAR)
    SMALL_STRONG = (Size.SMALL, Weight.SEMIBOLD)
    CAPTION = (Size.CAPTION, Weight.REGULAR)
    CAPTION_STRONG = (Size.CAPTION, Weight.MEDIUM)
    FIGURE = (Size.FIGURE, Weight.BOLD)


class Tone(StrEnum):
    """Colour of a text; the style sheet holds the colours."""

    INK = "ink"
    SECONDARY = "secondary"
    HINT = "hint"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    VIOLET = "violet"
    NAVY = "navy"
    NAVY_SECONDARY = "navy-secondary"
    NAVY_HINT = "navy-hint"
    KIOSK = "kiosk"
    KIOSK_SECONDARY = "kiosk-secondary"
    KIOSK_HINT = "kiosk-hint"
    KIOSK_MINT = "kiosk-mint"
    KIOSK_AMBER = "kiosk-amber"
    STATE = "state"
    STATE_SECONDARY = "state-secondary"


_SPARE = 6
"""Pixels that Qt may take to lay words out beyond what it measures."""
_MAY_BREAK = "\u200b"
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class Text(QLabel):
    """Plain text in one of the typeface's roles. `wrap` lets it take several lines."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(*role.value))
        self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        if wrap:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """`AlignLeading` and `AlignTrailing` follow the window's direction, not the text's.

        `FIGURES` is at the right in every language, so that figures stand one below the other.
        Qt would put an Arabic name in an English list at the other edge of its column.
        """
        self._alignment = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        upright = self._alignment & Qt.AlignmentFlag.AlignVertical_Mask
        flat = self._alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        if not flat & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignAbsolute):
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            trailing = bool(flat & Qt.AlignmentFlag.AlignTrailing)
            side = (
                Qt.AlignmentFlag.AlignRight if trailing != backwards else Qt.AlignmentFlag.AlignLeft
            )
            flat = side | Qt.AlignmentFlag.AlignAbsolute
        super().setAlignment(flat | upright)

    def setText(self, text: str) -> None:
        super().setText(laid_out(text))
        if "-" in text:
            self.setFont(prose(self.font()))

    def set_tone(self, tone: Tone) -> None:
        restyle(self, tone=tone.value)

    def set_role(self, role: Role) -> None:
        self.setFont(font(*role.value))


class Phrase(Text):
    """A few words on one line as far as there is room, and on more where there is not."""

    def __init__(self, text: str = "", role: Role = Role.SMALL, tone: Tone = Tone.HINT) -> None:
        super().__init__(text, role, tone, wrap=True)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).size(0, self.text()).width() + _SPARE
        return QSize(wide, self.heightForWidth(wide))


class AddressLabel(Text):
    """An e-mail address or a path, whole: where it is long it goes on after one of its signs."""

    def __init__(self, role: Role = Role.SMALL, tone: Tone = Tone.SECONDARY) -> None:
        self._address = ""
        super().__init__("", role, tone, wrap=True)

    def full_text(self) -> str:
        return self._address

    def setText(self, text: str) -> None:
        self._address = text
        super().setText(re.sub(r"(?<=[@._+/\\-])(?=.)", _MAY_BREAK, text))
        self.setAccessibleName(text)


class ElidedLabel(Text):
    """One line that ends in … where room runs out; the tool tip then has the whole text."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._full = ""
        self._mode = mode
        super().__init__(text, role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        if "-" in text:
            self.setFont(prose(self.font()))
        if text == self._full:
            return
        self._full = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def full_text(self) -> str:
        return self._full

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        margins = self.contentsMargins()
        words = self._one_line()
        # letters of another script may come from a higher face
        high = max(metrics.height(), metrics.size(Qt.TextFlag.TextSingleLine, words).height())
        return QSize(
            metrics.horizontalAdvance(words) + margins.left() + margins.right() + 2,
            high + margins.top() + margins.bottom(),
        )

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = QFontMetrics(self.font()).horizontalAdvance("MM…")
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._elide()

    def _one_line(self) -> str:
        return " ".join(self._full.split())

    def _elide(self) -> None:
        whole = self._one_line()
        room = max(0, self.contentsRect().width())
        shown = QFontMetrics(self.font()).elidedText(whole, self._mode, room) if room else whole
        super().setText(shown)
        # Qt guesses whether a tool tip is rich text; escaping keeps it from ever being so
        self.setToolTip("" if shown == whole else plain_tip(whole))


def plain_tip(text: str) -> str:
    """`text` for `setToolTip`, which has no plain mode: shown literally, whatever is in it."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>"


class IconLabel(Painted):
    """A Lucide icon in a token's colour. Silent to screen readers unless `name` is given."""

    def __init__(
        self,
        icon: str,
        tint: str = "ink_2",
        size: int = 20,
        *,
        disc: str = "",
        name: str = "",
        stroke: float = 2,
        parent: QWidget | None = None,
    ) -> None:
        """`disc` names a token for a round ground, twice as wide as the icon."""
        super().__init__(parent)
        self._icon = icon
        self._tint = tint
        self._size = size
        self._disc = disc
        self._stroke = stroke
        self.setAccessibleName(name)
        side = size if not disc else round(size * 1.8)
        self.setFixedSize(side, side)

    def set_icon(self, icon: str, tint: str = "", disc: str = "") -> None:
        before = (self._icon, self._tint, self._disc)
        self._icon = icon
        self._tint = tint or self._tint
        self._disc = disc or self._disc
        if (self._icon, self._tint, self._disc) != before:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = self.rect()
        if self._disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(self._disc))
            painter.drawEllipse(area)
            inset = (area.width() - self._size) // 2
            area = area.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, area, self._tint, self._stroke)


class Rule(QFrame):
    """A line of one pixel between things, lying by default."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
