"""Shows the flow's states: header, the screen of the state, a panel in front of it, help.

Knows no service, camera or scanner: what people do comes out as events.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from lighthouse_kiosk.ui.kiosk.busy import Busy
from lighthouse_kiosk.ui.kiosk.camera_view import CameraView
from lighthouse_kiosk.ui.kiosk.condition_words import Condition
from lighthouse_kiosk.ui.kiosk.events import (
    Accept,
    AskUndo,
    Choose,
    ChoosePickup,
    ChooseSupervisor,
    GiveReason,
    HandOut,
)
from lighthouse_kiosk.ui.kiosk.header import Header, Standing
from lighthouse_kiosk.ui.kiosk.keys import Keys
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.notice_bar import ConditionBar
from lighthouse_kiosk.ui.kiosk.panel_stack import PanelStack
from lighthouse_kiosk.ui.kiosk.photos import Photo
from lighthouse_kiosk.ui.kiosk.preferences import Display, Volume
from lighthouse_kiosk.ui.kiosk.ready_screen_cache import ReadyScreenCache
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.find import FindScreen
from lighthouse_kiosk.ui.kiosk.screens.last_pickups import LastPickupsScreen
from lighthouse_kiosk.ui.kiosk.screens.panels import Panel
from lighthouse_kiosk.ui.kiosk.screens.ready import ReadyScreen
from lighthouse_kiosk.ui.kiosk.screens.review import ReviewScreen
from lighthouse_kiosk.ui.kiosk.screens.screen_factory import Shown, key_of, screen_for, shown
from lighthouse_kiosk.ui.kiosk.states import (
    Finding,
    LastPickups,
    Review,
    Saving,
    Starting,
    State,
    Trouble,
    Waiting,
)
from lighthouse_kiosk.ui.kiosk.visual_alert import VisualAlert
from lighthouse_kiosk.ui.kiosk.widgets import column, widgets_of
from lighthouse_kiosk.ui.motion import prefer_stillness
from lighthouse_kiosk.ui.theme import color, prefer_high_contrast
from lighthouse_kiosk.ui.widgets.painting import announce
from lighthouse_kiosk.wording.language import language_changed

if TYPE_CHECKING:
    from lighthouse_kiosk.services.pickups import DeskFigures

SETTLE_SECONDS = 0.35
"""A screen this young takes no Enter if the one before it did: the press was meant for that."""

_DECISIONS = (Accept, HandOut, AskUndo, GiveReason, Choose, ChoosePickup, ChooseSupervisor)
_NO_DESK = DeskView("", "", "UTC")

Front: TypeAlias = Callable[[Metrics, DeskView], Screen]
"""Builds a screen that is shown in place of the state's."""


class KioskView(QWidget):
    """A top-level widget that dresses itself for its size."""

    happened = Signal(object)
    """An Event for the flow."""
    sound_toggled = Signal()
    check_wanted = Signal()
    """This desk and its machine are to be checked."""
    leaving = Signal()
    picture_size_changed = Signal(QSize)
    language_chosen = Signal(object)
    """A Language."""
    display_chosen = Signal(object)
    """A Display, which is taken already."""

    def __init__(self, desk: DeskView | None = None) -> None:
        super().__init__()
        self.setProperty("surface", "kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # a 1080p screen at 200 % is no larger, upright or not
        self.setMinimumSize(540, 480)
        self.setWindowTitle("Lighthouse Kiosk")
        self._condition: Callable[[], Condition | None] = lambda: None
        self.locked = False
        """Whether the window stays as large as the screen."""
        self._desk = desk
        self._metrics = Metrics()
        self._display = Display()
        self._state: State = Starting()
        self._front: Front | None = None
        self._home: Front | None = None
        self._standing = Standing.UNKNOWN
        self._photo: Photo | None = None
        self._ready = ReadyScreenCache(self._wire_ready)
        self._screen: Screen | None = None
        self._came_up = float("-inf")
        self._screen_key: Hashable = None
        self._layout = column(self)
        self._panels = PanelStack(self)
        self._panels.happened.connect(self._happen)
        self._panels.asked.connect(self._settle_anew)
        self._panels.cleared.connect(self._focus_screen)
        self._panels.check_wanted.connect(self._want_check)
        self._panels.language_chosen.connect(self.language_chosen)
        self._panels.display_chosen.connect(self._choose_display)
        self._busy = Busy(self)
        self._edge = VisualAlert(self)
        functions: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_F1: self.toggle_help,
            Qt.Key.Key_F4: self.sound_toggled.emit,
            Qt.Key.Key_F6: self._want_check,
            Qt.Key.Key_F7: self._panels.toggle_language,
            Qt.Key.Key_F9: self.toggle_display,
            Qt.Key.Key_F11: self._toggle_full_screen,
        }
        self._keys = Keys(functions, self._happen, self.leaving.emit)
        self._build()
        language_changed().changed.connect(self._build)

    # -- what is shown --------------------------------------------------------------------------

    @property
    def state(self) -> State:
        return self._state

    @property
    def screen_shown(self) -> Screen:
        """There is one from the beginning."""
        if self._screen is None:
            raise RuntimeError("the screen is being made")
        return self._screen

    @property
    def panel_shown(self) -> Panel | None:
        return self._panels.front

    @property
    def settled(self) -> bool:
        """Whether the screen has been up long enough to take a decision."""
        return time.monotonic() - self._came_up >= SETTLE_SECONDS

    @property
    def front(self) -> Front | None:
        """What is shown in place of the states, if anything is."""
        return self._front

    @property
    def at_home(self) -> bool:
        """Whether nothing is shown in place of the states, or of the home that stands for them."""
        return self._front is None

    @property
    def ready_screen(self) -> ReadyScreen:
        return self._ready.screen

    def set_desk(self, desk: DeskView) -> None:
        if desk == self._desk:
            return
        self._desk = desk
        self.setWindowTitle(f"{desk.event_name} · {desk.desk_name}")
        self._build()

    def show_state(self, state: State) -> None:
        self._state = state
        self._render()

    def show_front(self, front: Front | None) -> None:
        """Show something else than the state until this is called with None."""
        self._front = front
        self._screen_key = None
        self._render()

    def set_home(self, home: Front | None) -> None:
        """Show this instead of the states from now on, wherever no other front is up."""
        self._home = home
        if self._front is None:
            self._screen_key = None
            self._render()

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self._header.show_standing(standing)

    def show_photo(self, photo: Photo) -> None:
        self._photo = photo
        self._render()

    def show_conditions(self, source: Callable[[], Condition | None]) -> None:
        """Say on every screen what the source says; called again when that changes."""
        self._condition = source
        self._condition_bar.show_condition(source())

    def show_figures(self, figures: DeskFigures) -> None:
        self._ready.show_figures(figures)

    def show_sound(self, volume: Volume, *, possible: bool) -> None:
        self._ready.show_sound(volume, possible=possible)

    def show_camera(self, camera: CameraView) -> None:
        self._ready.show_camera(camera)

    def show_picture(self, picture: QImage) -> None:
        self._ready.show_picture(picture)

    def show_hint(self, text: str) -> None:
        self._ready.show_hint(text)

    def flash(self, _sound: str = "") -> None:
        """Have the edges of the window say that a verdict is up: not everybody hears its sound."""
        self._edge.flash(self._metrics)

    def hold_still(self) -> None:
        """Move nothing by itself, for pictures of this view."""
        self._ready.hold_still()

    def toggle_help(self) -> None:
        self._panels.toggle_help()

    def toggle_display(self) -> None:
        self._panels.toggle_display()

    @property
    def display(self) -> Display:
        return self._display

    def set_display(self, display: Display) -> None:
        """Take this contrast, size of text and stillness from now on."""
        before, self._display = self._display, display
        self._panels.display = display
        prefer_stillness(display.still)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            prefer_high_contrast(app, display.high_contrast)
        if display != before:
            self._metrics = Metrics.of(self.size(), display.zoom)
            self._build()

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make everything anew, for another size, desk or language."""
        old = list(widgets_of(self._layout))
        self._ready.dress(self._metrics, self._desk or _NO_DESK)
        self._header = Header(self._metrics, self._desk)
        self._header.show_standing(self._standing)
        for widget in old:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._layout.addWidget(self._header)
        self._header.show()
        self._condition_bar = ConditionBar(self._metrics)
        self._condition_bar.show_condition(self._condition())
        self._layout.addWidget(self._condition_bar)
        self._screen = self._screen_key = None
        self._panels.dress(self._metrics)
        self._busy.dress(self._metrics)
        self._render()

    def _wire_ready(self, ready: ReadyScreen) -> None:
        ready.happened.connect(self._happen)
        ready.tile.resized.connect(self.picture_size_changed)
        ready.help_button.clicked.connect(self.toggle_help)
        ready.sound_button.clicked.connect(self.sound_toggled)
        ready.display_button.clicked.connect(self._panels.toggle_display)
        ready.language_button.clicked.connect(self._panels.toggle_language)
        self._layout.addWidget(ready, 1)

    def _render(self) -> None:
        state = shown(self._state)
        front = self._front or self._home
        key = front or key_of(state)
        if key != self._screen_key:
            self._switch(key, state)
        screen = self._screen
        match screen, state:
            case ReviewScreen(), Review() | Saving() | Trouble():
                screen.present(state)
                screen.show_photo(self._photo)
            case ReadyScreen(), Waiting():
                screen.present(state)
            case FindScreen(), Finding():
                screen.present(state)
            case LastPickupsScreen(), LastPickups():
                screen.present(state)
        place = (self._desk or _NO_DESK).place
        self._panels.show_state(None if front else self._state, self._screen_key, place)
        self._busy.show_state(self._state)

    def _switch(self, key: Hashable, state: Shown) -> None:
        old, screen = self._screen, self._make(state)
        self._screen, self._screen_key = screen, key
        if old is not None and not self._ready.is_it(old):
            self._settle_anew()
            self._layout.removeWidget(old)
            old.deleteLater()
        if old is not None and old is not screen:
            old.hide()
        if not self._ready.is_it(screen):
            screen.happened.connect(self._happen)
            self._layout.addWidget(screen, 1)
        if screen.accessibleName():
            # first, as it interrupts: a notice on the screen is said after it
            announce(self, screen.accessibleName(), assertive=True)
        screen.show()
        stayed = old is screen or (old is None and self._ready.is_it(screen))
        if not stayed and self.isVisible():
            # a scan is always taken, also while somebody reads the help
            self._panels.close_over()
        self._panels.cover()
        self._focus_screen()
        self.show_hint("")
        self.update()

    def _make(self, state: Shown) -> Screen:
        front = self._front or self._home
        if front is not None:
            return front(self._metrics, self._desk or _NO_DESK)
        if isinstance(state, Waiting):
            return self._ready.come_up()
        return screen_for(state, self._metrics, self._desk or _NO_DESK)

    def _settle_anew(self) -> None:
        self._came_up = time.monotonic()

    def _focus_screen(self) -> None:
        if self._panels.front is None:
            self.screen_shown.first_focus().setFocus()

    # -- what people do -------------------------------------------------------------------------

    def _happen(self, event: object) -> None:
        if self.settled or not isinstance(event, _DECISIONS):
            self.happened.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event, self.screen_shown, self.panel_shown):
            super().keyPressEvent(event)

    def _toggle_full_screen(self) -> None:
        if self.locked:
            self.leaving.emit()
            return
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _choose_display(self, display: Display) -> None:
        self.set_display(display)
        self.display_chosen.emit(display)

    def _want_check(self) -> None:
        """Only between two people, or before a desk is open: no review may be lost from sight."""
        if self._home is None and isinstance(self._state, Waiting | Starting):
            self._panels.close_over()
            self.check_wanted.emit()

    # -- size and ground ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = Metrics.of(event.size(), self._display.zoom)
        if metrics != self._metrics:
            self._metrics = metrics
            self._build()
        self._panels.cover()
        self._busy.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), color(self.screen_shown.ground))
