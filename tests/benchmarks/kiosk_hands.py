"""The hands at a kiosk that is measured: what a scanner types, what a camera shows, what staff press.

Moments are taken when the answer has been painted: all that was to be painted is on its way to
the screen, and the next event can be taken.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk import view
from lighthouse_kiosk.ui.kiosk.states import State
from lighthouse_kiosk.ui.kiosk.window import KioskWindow, open_kiosk
from tests.benchmarks.house import House

PATIENCE = 20.0
"""Seconds without an answer after which a scan counts as dropped."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of wall time, and of processor time of all threads, from the deed to the painting."""

    wall: float
    processor: float


class Painted(QObject):
    """Waits until a screen has been painted that shows such a state."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: type[object] | tuple[type[object], ...] = ()
        self._watched: QObject | None = None
        self._moments: list[tuple[float, float]] = []
        self._loop = QEventLoop()
        self._late = QTimer(self, singleShot=True, interval=round(PATIENCE * 1000))
        self._late.timeout.connect(self._loop.quit)
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self._note)
        window.driver.changed.connect(self._look)

    def after(self, deed: Callable[[], object], *wanted: type[object]) -> Taken | None:
        """Do it, and wait for one of the states; None when none came in time."""
        self._wanted = wanted
        self._moments.clear()
        begun, spent = time.perf_counter(), time.process_time()
        deed()
        if not self._moments:
            self._late.start()
            self._loop.exec()
            self._late.stop()
        self._wanted = ()
        if not self._moments:
            return None
        painted, used = self._moments[0]
        return Taken(painted - begun, used - spent)

    def _look(self, state: State) -> None:
        if self._wanted and isinstance(state, self._wanted):
            self._watched = self._window.screen_shown
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._watched = None
            # all that is painted with it is painted before the next event
            self._end.start()
        return False

    def _note(self) -> None:
        self._moments.append((time.perf_counter(), time.process_time()))
        self._loop.quit()


class Hands:
    """Keys as the window system delivers them, at the pace of a scanner or of a person."""

    def __init__(self, window: KioskWindow) -> None:
        self._window = window
        self._now = 1_000_000

    def scan(self, text: str) -> None:
        """A hand scanner's keys, all at once; their times are three milliseconds apart."""
        self.type(text)
        self.end_scan()

    def type(self, text: str) -> None:
        for character in text:
            self._hit(Qt.Key(ord(character)), character, after=3)

    def end_scan(self) -> None:
        self._hit(Qt.Key.Key_Return, "\r", after=3)

    def press_enter(self) -> None:
        self._hit(Qt.Key.Key_Return, "\r", after=1000)

    def _hit(self, key: Qt.Key, text: str, *, after: int) -> None:
        self._now += after
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._now)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)


@contextmanager
def kiosk_on(
    house: House, size: QSize, *, camera: str = "none", instant: bool = False
) -> Iterator[tuple[QApplication, Services, DeskSession, KioskWindow]]:
    """A kiosk at the first desk of a house, with a profile of its own beside it.

    Nobody waits here for people: a screen takes Enter as soon as it is up.
    """
    view.SETTLE_SECONDS = 0.0
    app = make_application(Settings(house.settings.profile))
    services = house.open()
    organiser = house.actor(Role.ORGANISER)
    desk = services.desks.list_desks(organiser, house.event_id)[0].desk
    services.desks.update_desk(organiser, desk.id, policy=DeskPolicy(instant=instant))
    session = services.desks.open_desk(organiser, house.event_id, desk.id)
    window = open_kiosk(services, session, camera=camera)
    window.resize(size)
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)  # the first figures are there
    loop.exec()
    try:
        yield app, services, session, window
    finally:
        window.close()
        services.close()
