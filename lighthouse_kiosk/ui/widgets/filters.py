"""The controls of a filter bar: what is searched for, and what the list is narrowed to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QWidget,
)

from lighthouse_kiosk.ui.assets import Weight, font, icon, paint_icon, prose
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.forms import read_from_the_start
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round, focus_ring
from lighthouse_kiosk.ui.widgets.text import plain_tip
from lighthouse_kiosk.wording.translation import translate

_SIGNS = 68
"""Logical pixels of a field to search in that its words don't take."""


class SearchField(QLineEdit):
    """A line to search in. `searched` follows typing and Enter at once.

    While somebody types fast it comes once in `rest_ms` milliseconds, the last one never lost.
    """

    searched = Signal(str)

    def __init__(
        self, placeholder: str, *, rest_ms: int = 30, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(prose(font()))
        self.setProperty("search", "true")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        read_from_the_start(self)
        self.setMinimumWidth(180)
        lens = QAction(icon("search", "ink_3"), "", self)
        lens.setEnabled(True)
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setIcon(icon("x", "ink_3"))
        self._last = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._follow)
        self.returnPressed.connect(self._tell)

    def whole_width(self) -> int:
        """What its placeholder needs, between the lens and the cross."""
        return QFontMetrics(self.font()).horizontalAdvance(self.placeholderText()) + _SIGNS

    def put(self, text: str) -> None:
        """Show a text that is searched for already: it is not told, and another one is."""
        self._last = text.strip()
        self.setText(text)

    def take_keyboard(self) -> None:
        """Have what is typed next replace what stands here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)

    def _follow(self) -> None:
        if not self._rest.isActive():
            self._tell()

    def _tell(self) -> None:
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self._rest.start()
            self.searched.emit(text)


def fit_filters(bar: QWidget, search: SearchField, chips: Sequence[FilterChip]) -> None:
    """Make the filters of a bar brief where a whole placeholder leaves them too little room."""
    row = bar.layout()
    if row is None:
        return
    items = [row.itemAt(at) for at in range(row.count())]
    widgets = [item.widget() for item in items if item is not None and not item.isEmpty()]
    needed = sum(
        search.whole_width()
        if widget is search
        else widget.whole_width()
        if isinstance(widget, FilterChip)
        else widget.sizeHint().width()
        for widget in widgets
        if widget is not None
    )
    margins = row.contentsMargins()
    # a stretch between them takes a gap of its own
    needed += margins.left() + margins.right() + row.spacing() * len(widgets)
    for chip in chips:
        chip.set_brief(needed > bar.width())


class FilterBar(QWidget):
    """A search and the filters beside it, brief where room is short."""

    def __init__(self, search: SearchField, chips: Sequence[FilterChip]) -> None:
        super().__init__()
        self._search, self._chips = search, tuple(chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 14, 12)
        row.setSpacing(8)
        row.addWidget(search, 1)
        for chip in self._chips:
            row.addWidget(chip)
        row.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_filters(self, self._search, self._chips)


_AROUND = 44
"""Logical pixels of a filter that its words don't take."""


class FilterChip(QAbstractButton):
    """A filter such as `Status: Pending ✕`. A click opens its choices; the cross clears it.

    `chosen` carries the key of the choice, or "" for any.
    """

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        any_word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are pairs of key and word."""
        super().__init__(parent)
        self._label = label
        self._any = any_word or translate("widgets", "any")
        self._choices = dict(choices)
        self._key = ""
        self._brief = False
        self.setFont(font(Size.SMALL, Weight.MEDIUM))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self._show()

    def key(self) -> str:
        return self._key

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        if list(choices) != list(self._choices.items()):
            self._choices = dict(choices)
            if self._key not in self._choices:
                self._key = ""
            self._show()

    def set_key(self, key: str) -> None:
        """Set the filter without a signal."""
        wanted = key if key in self._choices else ""
        if wanted != self._key:
            self._key = wanted
            self._show()

    def set_brief(self, brief: bool) -> None:
        """Say only what it filters by, as long as it lets everything through."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()

    def whole_width(self) -> int:
        """What all of its words need."""
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) + _AROUND

    def sizeHint(self) -> QSize:
        if self._brief and not self._key:
            return QSize(QFontMetrics(self.font()).horizontalAdvance(self._label) + _AROUND, 32)
        return QSize(self.whole_width(), 32)

    def minimumSizeHint(self) -> QSize:
        """One that lets everything through may say no more than what it filters by."""
        metrics = QFontMetrics(self.font())
        least = metrics.horizontalAdvance(self._label)
        if self._key:
            least = max(least, metrics.horizontalAdvance("M" * 8))
        return QSize(min(self.whole_width(), least + _AROUND), 32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def shown_text(self) -> str:
        """What there is room for; the tool tip has the rest."""
        metrics, room = QFontMetrics(self.font()), self.width() - _AROUND
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        if not self._key:
            return self._label
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _tell_what_is_cut(self) -> None:
        self.setToolTip("" if self.shown_text() == self.text() else plain_tip(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._choose("")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._open()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _show(self) -> None:
        word = self._choices.get(self._key, self._any) if self._key else self._any
        self.setText(f"{self._label}: {word}")
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self._tell_what_is_cut()
        self.update()

    def _backwards(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _mark(self) -> QRectF:
        spot = QRectF(0, 0, 14, 14)
        spot.moveCenter(QRectF(self.rect()).center())
        if self._backwards():
            spot.moveLeft(12)
        else:
            spot.moveRight(self.width() - 12)
        return spot

    def _open(self) -> None:
        pointer = self.mapFromGlobal(self.cursor().pos())
        if (
            self._key
            and self.underMouse()
            and self._mark().adjusted(-6, -9, 6, 9).contains(pointer)
        ):
            self._choose("")
            return
        menu = self.menu()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """The choices as they are shown on a click."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        for key, word in (("", self._any.capitalize()), *self._choices.items()):
            action = menu.addAction(word.replace("&", "&&"))
            # a mark rather than a box: only one of them holds
            action.setIcon(icon("check", "blue_text") if key == self._key else QIcon(blank))
            action.triggered.connect(lambda _checked=False, key=key: self._choose(key))
        return menu

    def _choose(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self._show()
            self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        active = bool(self._key)
        fill_round(painter, area, 16, "blue_soft" if active else "neutral_soft")
        if self.underMouse():
            wash = color("ink")
            wash.setAlphaF(0.05)
            fill_round(painter, area, 16, wash)
        if self.hasFocus():
            focus_ring(painter, area, 16)
        tint = "blue_text" if active else "neutral_text"
        painter.setPen(color(tint))
        painter.setFont(self.font())
        room = area.adjusted(30, 0, -12, 0) if self._backwards() else area.adjusted(12, 0, -30, 0)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.shown_text()
        )
        paint_icon(painter, "x" if active else "chevron-down", self._mark(), tint, 2.5)
