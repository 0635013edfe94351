"""What all screens of the kiosk have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.events import Accept, Back
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.widgets import column, row
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

    happened = Signal(object)
    """An Event for the flow."""

    ground = "kiosk_page"

    def __init__(self, metrics: Metrics, desk: DeskView) -> None:
        super().__init__()
        self.metrics = metrics
        self.desk = desk

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

    def body(self, *, top: int = 26) -> QBoxLayout:
        """The column that holds a screen's content, with the kiosk's margins."""
        metrics = self.metrics
        side = metrics.px(48 if metrics.portrait else 90)
        result = column(self)
        result.setContentsMargins(side, metrics.px(top), side, metrics.px(64))
        return result


def supervisor_button(metrics: Metrics) -> KioskButton:
    return KioskButton(metrics, translate("kiosk", "Supervisor…"), icon="shield-user", key="F8")


def footer(
    metrics: Metrics,
    leading: list[QWidget],
    trailing: list[QWidget],
) -> QBoxLayout:
    """The buttons at the bottom: ways out first, the one that Enter presses last.

    In portrait the trailing ones take a line of their own above the others.
    """
    gap = metrics.px(16)
    line = row(spacing=gap)
    for widget in leading:
        line.addWidget(widget)
    line.addStretch(1)
    if not metrics.portrait:
        for widget in trailing:
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
    result = column(spacing=gap)
    for widget in trailing:
        result.addWidget(widget)
    if leading:
        result.addLayout(line)
    return result
