"""What all screens of the kiosk have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from lighthouse_kiosk.ui.kiosk.action_bar import Ends
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.events import Accept, Back
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.widgets import Scroller, column
from lighthouse_kiosk.ui.kiosk.words import Place, translate


def now_utc() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class DeskView:
    """What the screens say about this desk.

    `own_database`: it lies on this computer alone; `for_visitors`: not staff read this, but them.
    """

    event_name: str
    desk_name: str
    zone: str
    instant: bool = False
    own_database: bool = True
    for_visitors: bool = False
    clock: Callable[[], datetime] = now_utc

    @property
    def place(self) -> Place:
        return Place(self.zone, self.clock())


class Screen(QWidget):
    """Fills the kiosk under its header. `ground` is the token that colours the window."""

    accessible_role = QAccessible.Role.Pane

    happened = Signal(object)
    """An Event for the flow."""

    ground = "kiosk_page"

    def __init__(self, metrics: Metrics, desk: DeskView) -> None:
        super().__init__()
        self.metrics = metrics
        self.desk = desk
        self._scroller: Scroller | None = None

    def first_focus(self) -> QWidget:
        """What has the keyboard's focus when the screen comes up."""
        return self

    def accept(self) -> None:
        """What Enter does."""
        self.happened.emit(Accept())

    def leave(self) -> None:
        """What Esc does."""
        self.happened.emit(Back())

    def on_click(self, button: KioskButton, event: object) -> KioskButton:
        """Make the button bring about `event`."""
        button.clicked.connect(lambda: self.happened.emit(event))
        return button

    def body(self, *, top: int = 26, scrolls: bool = True) -> QBoxLayout:
        """The column that holds a screen's content, with the kiosk's margins.

        It scrolls where it is higher than the window, unless the screen does so itself.
        """
        metrics = self.metrics
        side, bottom = metrics.px(48 if metrics.portrait else 90), metrics.px(64)
        self._outer = column(self)
        inside = QWidget() if scrolls else None
        content = column(inside)
        content.setContentsMargins(side, metrics.px(top), side, bottom)
        self._content = content
        if inside is None:
            self._outer.addLayout(content, 1)
        else:
            self._scroller = Scroller(inside)
            self._outer.addWidget(self._scroller, 1)
        return content

    def foot(self, line: QLayout) -> None:
        """Put buttons under the body, where they stay while it scrolls."""
        margins = self._content.contentsMargins()
        sides = margins.left(), margins.right()
        self._content.setContentsMargins(sides[0], margins.top(), sides[1], 0)
        holder = column()
        top = self.metrics.px(14)
        holder.setContentsMargins(sides[0], top, sides[1], margins.bottom())
        # in its place before it is filled: PySide keeps what is laid out alive by its widget
        self._outer.addLayout(holder)
        holder.addLayout(line)
        self._foot = line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroller is None or not self._scroller.step(Qt.Key(event.key())):
            super().keyPressEvent(event)


def supervisor_button(metrics: Metrics) -> KioskButton:
    return KioskButton(metrics, translate("kiosk", "Supervisor…"), icon="shield-user", key="F8")


def footer(metrics: Metrics, leading: list[QWidget], trailing: list[QWidget]) -> QLayout:
    """The buttons at the bottom: ways out first, the one that Enter presses last.

    In portrait, and where there is no room, the trailing ones take lines of their own above the
    others.
    """
    return Ends(leading, trailing, stacked=metrics.portrait, gap=metrics.px(16))
