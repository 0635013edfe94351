"""A pickup desk at work: view, flow, camera, hand scanner and sounds, put together."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent

from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk.camera import AUTO, Camera
from lighthouse_kiosk.ui.kiosk.driver import Driver
from lighthouse_kiosk.ui.kiosk.keyboard import Keyboard
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView
from lighthouse_kiosk.ui.kiosk.sounds import Sounds
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    # the window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

_SEVERAL_MS = 2_000
_SOUND_MS = 300
"""Sounds load after the desk is open: nothing is to be heard before the first scan."""


class KioskWindow(KioskView):
    """Works at a desk from `open_desk` until it is closed; scans before that wait for it."""

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        bus: ChangeBus,
        report: Callable[[BaseException], None],
        *,
        camera: str = AUTO,
        own_runner: bool = False,
    ) -> None:
        """`report` logs a bug; with `own_runner` the runner ends with the window."""
        super().__init__()
        self._runner = runner if own_runner else None
        self.driver = Driver(runner, bus, report, self)
        self.driver.changed.connect(self.show_state)
        self.driver.standing_changed.connect(self.show_standing)
        self.driver.figures_changed.connect(self.show_figures)
        self.happened.connect(self.driver.take)

        self.sounds = Sounds(self)
        self.driver.sounded.connect(self.sounds.play)
        self.sounds.changed.connect(self._show_sound)
        self.sound_toggled.connect(self.sounds.toggle)

        self.camera = Camera(camera, self)
        self.camera.scanned.connect(self.driver.scan)
        self.camera.pictured.connect(self.show_picture)
        self.camera.view_changed.connect(self.show_camera)
        self.camera.several.connect(self._ask_for_one)
        self.picture_size_changed.connect(self.camera.set_preview_size)
        self.show_camera(self.camera.view)

        self.keyboard = Keyboard(self)
        self.keyboard.scanned.connect(self.driver.scan)
        self.leaving.connect(self.close)
        self._one_only = QTimer(self, singleShot=True, interval=_SEVERAL_MS)
        self._one_only.timeout.connect(lambda: self.show_hint(""))
        self._started = False

    def open_desk(self, services: Services, session: DeskSession) -> None:
        """Begin to work with this session, which was signed in with these services."""
        self.set_desk(
            DeskView(
                session.event.name,
                session.desk.name,
                session.event.time_zone,
                instant=session.desk.policy.instant,
                own_database=_on_this_computer(services.settings.database_url),
                clock=services.clock,
            )
        )
        self.show_front(None)
        self.driver.open(services, session)
        QTimer.singleShot(_SOUND_MS, self, self.sounds.prepare)
        self.opened.emit()

    def come_up(self, *, windowed: bool) -> None:
        if windowed:
            self.resize(1280, 800)
            self.show()
            return
        screen = self.screen()
        if screen is not None:
            # without a window manager nobody else gives a full screen its size
            self.setGeometry(screen.geometry())
        self.showFullScreen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            # devices are looked for when the window has been painted
            QTimer.singleShot(0, self, self._start_devices)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.camera.stop()
        self.driver.close()
        super().closeEvent(event)
        if self._runner is not None:
            self._runner.shut_down()
        self.closed.emit()

    def _start_devices(self) -> None:
        self.camera.set_preview_size(self.ready_screen.tile.picture_size())
        self.camera.start()

    def _show_sound(self) -> None:
        self.show_sound(on=self.sounds.on, possible=self.sounds.possible)

    def _ask_for_one(self) -> None:
        self.show_hint(translate("kiosk", "One pass at a time, please"))
        self._one_only.start()


def _on_this_computer(database_url: str | None) -> bool:
    return database_url is None or database_url.startswith("sqlite")


def _to_excepthook(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def open_kiosk(
    services: Services,
    session: DeskSession,
    *,
    windowed: bool = True,
    camera: str = AUTO,
    runner: TaskRunner | None = None,
    bus: ChangeBus | None = None,
    report: Callable[[BaseException], None] = _to_excepthook,
) -> KioskWindow:
    """Open a desk inside a running app, on its services; the caller keeps the window.

    With the app's own `bus`, its pages hear of every pickup and the kiosk of theirs. `closed` is
    emitted when people leave; delete the window then.
    """
    lanes = runner or TaskRunner(_to_excepthook, report)
    window = KioskWindow(
        lanes, bus or ChangeBus(), report, camera=camera, own_runner=runner is None
    )
    window.open_desk(services, session)
    window.come_up(windowed=windowed)
    return window
