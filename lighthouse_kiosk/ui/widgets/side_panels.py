"""The card beside a list, about the one row that is chosen there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.ui.widgets.scrolling import Scrolled
from lighthouse_kiosk.ui.widgets.states import EmptyState
from lighthouse_kiosk.ui.widgets.text import Rule

_WIDEST = 460
_EDGE = 18
"""Free on either side of what a panel says, in px; what stands above and below keeps to it."""


class SidePanel(QFrame):
    """Shows `empty`, which says what the panel is for, until there is something to be about.

    What it is about goes into `head`, `body`, which scrolls, and `foot`, from the top down.
    """

    def __init__(self, name: str, empty: EmptyState, *, least: int = 0) -> None:
        """`least` is the width in px below which the panel never goes; words may need more."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "card")
        self.setMaximumWidth(_WIDEST)
        self.empty = empty
        self._content = QWidget()
        self._parts = QVBoxLayout(self._content)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addStrut(least)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._stack)

    def show_content(self) -> None:
        self._stack.setCurrentWidget(self._content)

    def show_empty(self) -> None:
        self._stack.setCurrentWidget(self.empty)

    def show_instead(self, other: QWidget) -> None:
        """Show `other` in place of both, as where loading failed."""
        if self._stack.indexOf(other) < 0:
            self._stack.addWidget(other)
        self._stack.setCurrentWidget(other)

    def add_head(self, head: QLayout, *, ruled: bool = True) -> None:
        """Put `head` above the body, and a line below it."""
        self._parts.addLayout(head)
        if ruled:
            self._parts.addWidget(Rule())

    def add_body(self, name: str = "", *, spacing: int) -> QVBoxLayout:
        """Make the part that scrolls; with a `name` also by the keyboard, and told by it."""
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(_EDGE, 16, _EDGE, 16)
        body.setSpacing(spacing)
        scroll = Scrolled(inner, own_focus=bool(name))
        scroll.setAccessibleName(name)
        self._parts.addWidget(scroll, 1)
        return body

    def add_picture(self, picture: QWidget) -> None:
        """Make the body of a picture, which takes all the room there is."""
        frame = QVBoxLayout()
        frame.setContentsMargins(_EDGE, 4, _EDGE, 16)
        frame.addWidget(picture)
        self._parts.addLayout(frame, 1)

    def add_foot(self, buttons: QLayout) -> QWidget:
        """Put `buttons` below the body, under a line; shown and hidden as a whole."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        buttons.setContentsMargins(_EDGE, 14, _EDGE, 14)
        column.addLayout(buttons)
        self._parts.addWidget(foot)
        return foot
