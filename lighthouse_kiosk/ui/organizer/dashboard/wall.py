"""The dashboard for a big display: one panel at a time, full screen, by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lighthouse_kiosk.services.dashboard import Dashboard
from lighthouse_kiosk.ui.awake import StayAwake
from lighthouse_kiosk.ui.organizer.dashboard.matters import Matter
from lighthouse_kiosk.ui.organizer.dashboard.wall_panels import (
    AttentionPanel,
    BudgetPanel,
    InventoryPanel,
    WallPanel,
)
from lighthouse_kiosk.ui.organizer.dashboard.wall_pickups import PickupsPanel
from lighthouse_kiosk.ui.widgets import ElidedLabel, Painted, Role, Text, Tone
from lighthouse_kiosk.ui.widgets.painting import begin, fill_round
from lighthouse_kiosk.wording.format import clock_in

TURN_MILLISECONDS = 12_000
_DOT = 30


class _Dots(Painted):
    """Which of the panels is shown."""

    decoration = True

    def __init__(self) -> None:
        super().__init__()
        self._count, self._at = 0, 0
        self.setFixedHeight(14)

    def show_place(self, at: int, count: int) -> None:
        self._at, self._count = at, count
        self.setFixedWidth(max(1, count) * _DOT)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = begin(self)
        for number in range(self._count):
            place = self._count - 1 - number if self.right_to_left else number
            spot = self.rect().toRectF().adjusted(place * _DOT, 1, 0, -1)
            spot.setWidth(22 if number == self._at else 12)
            fill_round(painter, spot, 6, "blue_mark" if number == self._at else "line_strong")


class Wall(QWidget):
    """Turns by itself; arrow keys turn by hand, Space holds, Esc or F11 leaves. `left` says so.

    Enter, or a double click, leaves as well: `wanted` carries what is behind the panel then.
    """

    left = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("wall")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.attention = AttentionPanel()
        self.panels: tuple[WallPanel, ...] = (
            BudgetPanel(),
            InventoryPanel(),
            PickupsPanel(),
            self.attention,
        )
        self._stack = QStackedWidget()
        for panel in self.panels:
            self._stack.addWidget(panel)
            panel.resized.connect(self._align_foot)
        self._figures: Dashboard | None = None
        self._awake = StayAwake(self.tr("The dashboard is shown on a wall"), self)
        self._turning = QTimer(self, interval=TURN_MILLISECONDS)
        self._turning.timeout.connect(self.turn)
        self._turning.start()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self._foot = self._build_foot()
        column.addLayout(self._foot)

    def _build_foot(self) -> QHBoxLayout:
        self._name = ElidedLabel("", Role.PAGE_TITLE, Tone.SECONDARY)
        self._clock = Text("", Role.PAGE_TITLE, Tone.SECONDARY)
        self._dots = _Dots()
        self._hint = Text("", Role.SMALL, Tone.HINT)
        self._say_keys()
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 24)
        row.setSpacing(24)
        row.addWidget(self._name, 1)
        row.addWidget(self._dots)
        row.addWidget(self._hint)
        row.addWidget(self._clock)
        return row

    def _align_foot(self) -> None:
        """Keep the foot in line with what is above it."""
        edge = round(self.current.edge)
        self._foot.setContentsMargins(edge, 10, edge, 24)

    @property
    def current(self) -> WallPanel:
        return self.panels[self._stack.currentIndex()]

    @property
    def held(self) -> bool:
        return not self._turning.isActive()

    def open(self) -> None:
        """Cover the screen that the window is on, and keep it awake."""
        owner = self.parentWidget()
        screen = owner.screen() if owner is not None else self.screen()
        # without a window manager, as on a bare display, nobody else makes it that large
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self._awake.hold()

    def show_figures(self, figures: Dashboard, matters: Sequence[Matter]) -> None:
        self._figures = figures
        for panel in self.panels:
            panel.show_figures(figures)
        self.attention.show_matters(matters)
        if self._name.full_text() != figures.event.name:
            self._name.setText(figures.event.name)
            self.setWindowTitle(figures.event.name)
        self._clock.setText(clock_in(figures.at, figures.event.time_zone))
        self._place()

    def turn(self, by: int = 1) -> None:
        """Show the next panel that has something to show."""
        count = len(self.panels)
        at = self._stack.currentIndex()
        for _step in range(count):
            at = (at + by) % count
            if self._figures is None or self.panels[at].worth_showing(self._figures):
                break
        self._stack.setCurrentIndex(at)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.turn(1 if (key is Qt.Key.Key_Right) != backwards else -1)
            if not self.held:
                self._turning.start()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_panel()
        elif key is Qt.Key.Key_Space:
            if self.held:
                self._turning.start()
            else:
                self._turning.stop()
            self._say_keys()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._open_panel()

    def _open_panel(self) -> None:
        if self._figures is not None:
            self.wanted.emit(self.current.opens(self._figures))
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._awake.release()
        super().closeEvent(event)
        self.left.emit()

    def _place(self) -> None:
        self._dots.show_place(self._stack.currentIndex(), len(self.panels))

    def _say_keys(self) -> None:
        self._hint.setText(
            self.tr("Enter opens · Space goes on · Esc leaves")
            if self.held
            else self.tr("Enter opens · Esc leaves · ← → turn · Space holds")
        )
