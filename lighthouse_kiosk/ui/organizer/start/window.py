"""The window before anybody is signed in: waiting, first start, signing in, trouble."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.assets import Weight, font
from lighthouse_kiosk.ui.notices import NoticeShelf
from lighthouse_kiosk.ui.theme import Size, color
from lighthouse_kiosk.ui.widgets import Logo, Painted, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.painting import begin
from lighthouse_kiosk.ui.widgets.scrolling import Scrolled


class _Brand(QFrame):
    """The navy half: what this app is, in three lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(360)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 44, 40, 40)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Logo(40))
        name = Text("Lighthouse", Role.PAGE_TITLE, Tone.NAVY)
        name.setFont(font(22, Weight.SEMIBOLD))
        head.addWidget(name, 1)
        column.addLayout(head)
        column.addStretch(1)
        promise = Text(self.tr("Everyone gets what they were promised. Once."), wrap=True)
        promise.setProperty("tone", Tone.NAVY.value)
        promise.setFont(font(Size.FIGURE - 2, Weight.SEMIBOLD))
        column.addWidget(promise)
        column.addWidget(
            Text(
                self.tr("Budget, stock and pickup slots for company events, with a pass each."),
                Role.BODY,
                Tone.NAVY_SECONDARY,
                wrap=True,
            )
        )
        column.addStretch(1)
        column.addWidget(_Beam())


class _Beam(Painted):
    """A light's beam over a horizon."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(72)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        painter.setPen(Qt.PenStyle.NoPen)
        light = color("beacon")
        for step in range(7):
            light.setAlphaF(0.9 - step * 0.13)
            painter.setBrush(light)
            left = step * 44
            where = self.width() - left - 28 if self.right_to_left else left
            painter.drawRoundedRect(where, 30, 28, 4, 2, 2)


_WHOLE = 1000
"""Stretch of a screen beside that of what centres it: it is as wide as it may be."""


class StartWindow(QWidget):
    """Shows one screen at a time; each comes with its own signals."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start-window")
        self.setWindowTitle("Lighthouse Kiosk")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1040, 680)
        self.setMinimumSize(820, 560)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_Brand())
        self._screen: QWidget | None = None
        self._screens = QStackedWidget()
        self.shelf = NoticeShelf()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._screens, 1)
        column.addWidget(self.shelf)
        row.addLayout(column, 1)

    def show_screen(self, screen: QWidget) -> None:
        """Put a screen in the place of the one before, which is gone then."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(56, 40, 56, 40)
        column.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(screen, _WHOLE)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        screen.setMaximumWidth(520)
        self._screen = screen
        frame = Scrolled(inner, sideways=True)
        before = self._screens.currentWidget()
        self._screens.addWidget(frame)
        self._screens.setCurrentWidget(frame)
        if before is not None:
            self._screens.removeWidget(before)
            before.deleteLater()
        screen.setFocus()

    def current_screen(self) -> QWidget | None:
        """The screen in view."""
        return self._screen
