"""The side bar, the page's header and its tabs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from lighthouse_kiosk.ui.assets import Weight, badge, font, paint_icon
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets.badges import Avatar
from lighthouse_kiosk.ui.widgets.buttons import IconButton, presses
from lighthouse_kiosk.ui.widgets.painting import Painted, begin, fill_round, focus_ring
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.widgets.text import ElidedLabel, Role, Rule, Text, Tone
from lighthouse_kiosk.wording.translation import translate


class Logo(Painted):
    """The lighthouse badge."""

    def __init__(self, size: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        begin(self).drawPixmap(self.rect(), badge(self.width(), self.devicePixelRatioF()))


class NavItem(QAbstractButton):
    """A page in the side bar, with a count of what waits there."""

    def __init__(self, key: str, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon = icon_name
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(font(Size.BODY, Weight.MEDIUM))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_count(self, count: str) -> None:
        """Show `count` (formatted) as a badge; empty hides it."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            # a button of a group would open every page that the arrows pass
            event.ignore()
        elif not presses(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + (96 if self._count else 48), 38)

    def minimumSizeHint(self) -> QSize:
        """A little lower where a low window has many pages."""
        return QSize(60, 34)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        selected = self.isChecked()
        if selected:
            fill_round(painter, area, 8, "beacon")
            edge = area.adjusted(0, 0, -3, 0) if backwards else area.adjusted(3, 0, 0, 0)
            fill_round(painter, edge, 7, "navy_2")
        elif self.underMouse():
            wash = color("navy_2")
            wash.setAlphaF(0.55)
            fill_round(painter, area, 8, wash)
        if self.hasFocus():
            focus_ring(painter, area, 8, "navy_ink")
        tint = "navy_ink" if selected else "navy_ink_2"
        room = area.adjusted(10, 0, -10, 0)

        def placed(left: float, width: float, height: float) -> QRectF:
            at = room.right() - left - width if backwards else room.left() + left
            return QRectF(at, area.center().y() - height / 2, width, height)

        paint_icon(painter, self._icon, placed(0, 18, 18), tint)
        taken = 0.0
        if self._count:
            painter.setFont(font(Size.CAPTION, Weight.BOLD))
            taken = max(30.0, QFontMetrics(painter.font()).horizontalAdvance(self._count) + 16.0)
            pill = placed(room.width() - taken, taken, 20)
            fill_round(painter, pill, 10, "beacon")
            painter.setPen(color("on_beacon"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)
            taken += 8
        painter.setFont(self.font())
        painter.setPen(color(tint))
        words = placed(28, max(0.0, room.width() - 28 - taken), area.height())
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown
        )


class _Finder(QAbstractButton):
    """Looks like a line to type in; opens where one types."""

    def __init__(self, text: str, keys: str) -> None:
        super().__init__()
        self._keys = keys
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(keys)
        self.setFont(font(Size.SMALL))
        self.setFixedHeight(34)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        area = QRectF(self.rect())
        ground = color("navy_2")
        ground.setAlphaF(1.0 if self.underMouse() else 0.6)
        fill_round(painter, area, 8, ground)
        if self.hasFocus():
            focus_ring(painter, area, 8, "navy_ink")
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        lens = QRectF(area.left() + 10, area.center().y() - 8, 16, 16)
        if backwards:
            lens.moveRight(area.right() - 10)
        paint_icon(painter, "search", lens, "navy_ink_2")
        painter.setFont(font(Size.CAPTION))
        painter.setPen(color("navy_ink_2"))
        room = area.adjusted(10, 0, -10, 0)
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | upright, self._keys)
        taken = QFontMetrics(painter.font()).horizontalAdvance(self._keys) + 10
        words = room.adjusted(26, 0, -taken, 0)
        if backwards:
            words = room.adjusted(taken, 0, -26, 0)
        painter.setFont(self.font())
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | upright, shown)


class _ScrolledPages(Scrolled):
    """Leaves the arrows to the side bar, which goes from page to page with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class SideBar(QFrame):
    """The app's navigation: brand, captioned sections of pages, the signed-in user at the foot."""

    chosen = Signal(str)
    """The key of the page picked by hand."""
    sign_out = Signal()

    def __init__(self, brand: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.setAccessibleName(translate("widgets", "Navigation"))
        self.setFixedWidth(232)
        self._items: dict[str, NavItem] = {}
        self._captions: list[ElidedLabel] = []
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 14)
        column.setSpacing(2)
        column.addLayout(self._branded(brand))
        self._above = QVBoxLayout()
        self._above.setContentsMargins(0, 0, 0, 12)
        column.addLayout(self._above)
        self._pages = QVBoxLayout()
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(2)
        column.addWidget(self._scrolling(self._pages), 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        self._avatar = Avatar("", 32, solid=True)
        self._user = ElidedLabel("", Role.LABEL, Tone.NAVY)
        self._role = ElidedLabel("", Role.CAPTION, Tone.NAVY_HINT)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._user)
        names.addWidget(self._role)
        self._out = IconButton("log-out", translate("widgets", "Sign out"), on_navy=True)
        self._out.clicked.connect(self.sign_out)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        self._foot_buttons = QHBoxLayout()
        self._foot_buttons.setSpacing(0)
        self._out.setFixedSize(30, 34)
        self._foot_buttons.addWidget(self._out)
        row.addLayout(self._foot_buttons)
        foot.addLayout(row)
        column.addWidget(self._foot)
        self._foot.hide()

    def _branded(self, brand: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 14)
        head.setSpacing(8)
        head.addWidget(Logo(30))
        name = Text(brand, Role.TITLE, Tone.NAVY)
        name.setFont(font(17, Weight.SEMIBOLD))
        head.addWidget(name, 1)
        self._head_buttons = QHBoxLayout()
        self._head_buttons.setSpacing(0)
        head.addLayout(self._head_buttons)
        return head

    def _scrolling(self, pages: QVBoxLayout) -> _ScrolledPages:
        """Pages scroll where a low window has no room for all of them."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(pages)
        column.addStretch(1)
        scroll = _ScrolledPages(inner)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        return scroll

    def add_section(self, caption: str) -> ElidedLabel:
        """Begin a section; the label returned can be given another text later."""
        if self._captions:
            self._pages.addSpacing(10)
        label = ElidedLabel(caption.upper(), Role.CAPTION, Tone.NAVY_HINT)
        spaced = label.font()
        spaced.setPixelSize(11)
        spaced.setLetterSpacing(spaced.SpacingType.AbsoluteSpacing, 0.6)
        label.setFont(spaced)
        label.setContentsMargins(10, 6, 10, 6)
        self._captions.append(label)
        self._pages.addWidget(label)
        return label

    def add_finder(self, text: str, keys: str) -> QAbstractButton:
        """A slim button below the brand that leads to a search; tells its key."""
        finder = _Finder(text, keys)
        self._above.addWidget(finder)
        return finder

    def add_page(self, key: str, text: str, icon_name: str) -> NavItem:
        item = NavItem(key, text, icon_name)
        self._items[key] = item
        self._group.addButton(item)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._pages.addWidget(item)
        return item

    def set_current(self, key: str) -> None:
        """Mark a page as shown, without a signal."""
        self._items[key].setChecked(True)
        self._scroll.ensureWidgetVisible(self._items[key])

    def current(self) -> str:
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def set_count(self, key: str, count: str) -> None:
        self._items[key].set_count(count)

    def set_user(self, name: str, role: str) -> None:
        """Show who is signed in; an empty name hides the foot."""
        self._avatar.set_name(name)
        self._user.setText(name)
        self._role.setText(role)
        self._foot.setVisible(bool(name))

    def add_head_button(self, button: IconButton) -> None:
        """Put a button of the app's own beside the brand."""
        button.setFixedSize(30, 34)
        self._head_buttons.addWidget(button)

    def add_foot_button(self, button: IconButton) -> None:
        """Put a button of the app's own before the one that signs out."""
        button.setFixedSize(30, 34)
        self._foot_buttons.insertWidget(self._foot_buttons.count() - 1, button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        items = [item for item in self._items.values() if item.isVisible() and item.isEnabled()]
        focused = next((at for at, item in enumerate(items) if item.hasFocus()), None)
        if step and focused is not None:
            wanted = items[(focused + step) % len(items)]
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(wanted)
            return
        super().keyPressEvent(event)


class HeaderBar(QFrame):
    """A page's title and what it is about; `add` puts widgets to the right."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "header")
        self.setFixedHeight(64)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(14)
        self._title = Text(title, Role.PAGE_TITLE)
        self._subtitle = ElidedLabel(subtitle, Role.BODY, Tone.HINT)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle, 1)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        self._subtitle.setText(subtitle)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)


class TabStrip(QFrame):
    """Underlined tabs across the top of a page. Arrow keys move between them."""

    chosen = Signal(int)

    def __init__(self, tabs: list[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "tabs")
        self._bar = QTabBar()
        self._bar.setFont(font(Size.BODY, Weight.MEDIUM))
        self._bar.setAccessibleName(name)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setUsesScrollButtons(True)
        for tab in tabs:
            self._bar.addTab(tab.replace("&", "&&"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._bar)
        row.addStretch(1)
        self.setFixedHeight(45)
        self._bar.currentChanged.connect(self.chosen)

    def current(self) -> int:
        return self._bar.currentIndex()

    def set_current(self, index: int) -> None:
        self._bar.setCurrentIndex(index)

    def set_tab_text(self, index: int, text: str) -> None:
        self._bar.setTabText(index, text.replace("&", "&&"))
