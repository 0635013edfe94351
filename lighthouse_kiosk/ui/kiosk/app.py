"""The kiosk as a program of its own: the window first, then the database, then the desk."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.domain.errors import CameraUnusable, LighthouseError
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.crash import CrashHandler
from lighthouse_kiosk.ui.kiosk.camera_view import Sight
from lighthouse_kiosk.ui.kiosk.camera_words import AUTO, NO_CAMERA, trouble_words
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import load_language, save_language
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.crashed import crashed_screen
from lighthouse_kiosk.ui.kiosk.screens.preflight import Occasion
from lighthouse_kiosk.ui.kiosk.start_up import StartUp, Wanted
from lighthouse_kiosk.ui.kiosk.watchdog_link import (
    UNSTEADY,
    PermitRenewal,
    WatchdogLink,
    native_crashes_logged,
    watchdog_link_from_environment,
)
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from lighthouse_kiosk.wording.languages import Language

if TYPE_CHECKING:
    # SQLAlchemy comes with the services: the io lane pays for it while the window is up
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession


_CAMERA_FIRST_MS = 400


def run_kiosk(
    settings: Settings,
    *,
    event: str | None = None,
    desk: str | None = None,
    camera: str | None = None,
    windowed: bool = False,
    check: bool = True,
    self_service: bool = False,
    reading_pace: float = 1.0,
    language: Language | None = None,
) -> int:
    """Run a pickup desk until its window closes; returns the exit code.

    `event` and `desk` are ids or names; what they leave open is asked for in the window. With
    `check` this machine is looked at before the desk opens. A
    `language` named here is remembered with the profile.
    """
    if language is not None:
        save_language(settings.profile, language.value)
    app = make_application(settings, load_language(settings.profile))
    _end_on_signals(app)
    watchdog = watchdog_link_from_environment()
    with native_crashes_logged(settings.profile / "crashes"):
        shell = KioskShell(
            settings,
            event,
            desk,
            camera=camera,
            watchdog=watchdog,
            self_service=self_service,
            reading_pace=reading_pace,
        )
        # Qt's own way waits for sound that is still being looked for, at times for ever.
        shell.window.closed.connect(lambda: app.exit(0))
        shell.start(windowed=windowed, check=check)
        try:
            # closed while it came up: nothing would end the loop any more
            code = app.exec() if shell.window.isVisible() else 0
        finally:
            watchdog.leave()
            shell.close()
    return code


def _end_on_signals(app: QApplication) -> None:
    """End the loop at once: asking the window first, as `quit` does, is for people."""
    with suppress(ValueError):  # not on the main thread: whoever started us there handles signals
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: app.exit(0))


class KioskShell(QObject):
    """Owns the window and what it works with, and leads to a desk at work."""

    def __init__(
        self,
        settings: Settings,
        event: str | None,
        desk: str | None,
        *,
        camera: str | None = None,
        watchdog: WatchdogLink | None = None,
        self_service: bool = False,
        reading_pace: float = 1.0,
    ) -> None:
        super().__init__()
        self._watchdog = watchdog or WatchdogLink(None)
        place = self._watchdog.place
        self._wanted = (
            Wanted(place.event, place.desk, permit=place.permit) if place else Wanted(event, desk)
        )
        self._begun = False
        self._check = True
        self._crashes = CrashHandler(settings.profile / "crashes", self)
        self._crashes.shows_dialog = False
        self._crashes.install()
        self._runner = TaskRunner(self._refuse, self._crashes.report, self)
        self.window = KioskWindow(
            self._runner,
            ChangeBus(self),
            self._crashes.report,
            camera=NO_CAMERA if self._unsteady else camera,
            profile=settings.profile,
            self_service=self_service,
            reading_pace=reading_pace,
        )
        self._camera = camera or self.window.diagnostics.preferences.camera
        self._crashes.on_recover(self.window.recover)
        if camera is not None and camera != AUTO:
            self.window.camera.troubled.connect(self._say_camera_trouble)
        self.start_up = StartUp(settings, self.window, self._runner)
        self.start_up.signed_in.connect(self._signed_in)
        self.start_up.for_visitors = place is not None and place.for_visitors
        self.window.preflight.refused.connect(self.start_up.choose_again)
        self.window.conditions.reopen = _reopen
        self.window.conditions.reopened.connect(self._go_over)
        self._renewal = PermitRenewal(self._watchdog, self._runner, self)

    @property
    def _unsteady(self) -> bool:
        """Whether it crashed so often that it is no accident any more."""
        return self._watchdog.restarts >= UNSTEADY

    def start(self, *, windowed: bool, check: bool = True) -> None:
        """Show the window; the desk is looked for once the camera has shown something.

        With `check` the desk opens after its machine was checked, unless it comes back from a
        crash.

        Loading the camera's and the database's libraries at once makes both wait for each other.
        """
        self._check = check and self._watchdog.place is None
        self._watchdog.start()
        self.window.lockdown.coming_back = self._watchdog.place is not None
        self._patience = QTimer(self, singleShot=True, interval=_CAMERA_FIRST_MS)
        self._patience.timeout.connect(self._open_first)
        camera = self.window.camera
        camera.decoded.connect(self._open_first)
        camera.troubled.connect(self._open_first)
        self.window.come_up(windowed=windowed)
        self._patience.start(0 if camera.view.sight is Sight.NONE else _CAMERA_FIRST_MS)

    def close(self) -> None:
        """End all work and close the database."""
        self.window.end()
        self._runner.shut_down()
        services, self.start_up.services = self.start_up.services, None
        if services is not None:
            services.close()
        self._crashes.uninstall()
        self._watchdog.close()
        self.window.deleteLater()

    def _open_first(self) -> None:
        if self._begun:
            return
        self._begun = True
        if self._unsteady:
            self.window.lockdown.coming_back = False
            self._ask_about_crashes()
        else:
            self.start_up.begin(self._wanted)

    def _signed_in(self, session: DeskSession) -> None:
        services = self.start_up.services
        if services is None:
            return
        self.window.introduce(services, session)
        if not self._check:
            self._open_desk(session)
            return
        self.window.preflight.started.connect(
            partial(self._open_desk, session), Qt.ConnectionType.SingleShotConnection
        )
        self.window.preflight.open(Occasion.OPENING)

    def _open_desk(self, session: DeskSession) -> None:
        services = self.start_up.services
        if services is not None:
            if self.start_up.for_visitors:
                self.window.serve_visitors()
            serves_itself = self.window.guide is not None
            self._renewal.begin(services, session, for_visitors=serves_itself)
            self.window.open_desk(services, session, after_crash=self._watchdog.restarts > 0)

    def _go_over(self, services: Services) -> None:
        old, self.start_up.services = self.start_up.services, services
        if old is not None:
            old.close()

    def _ask_about_crashes(self) -> None:
        """The camera is what most likely crashes again: it stays off until somebody says so."""

        def with_camera() -> None:
            self.window.camera.choose(self._camera)
            self.start_up.begin(self._wanted)

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            return crashed_screen(
                metrics,
                desk,
                self._watchdog.restarts,
                with_camera=with_camera,
                without_camera=lambda: self.start_up.begin(self._wanted),
            )

        self.window.show_front(front)

    def _refuse(self, error: LighthouseError) -> None:
        self.start_up.refuse(error)

    def _say_camera_trouble(self, trouble: CameraUnusable) -> None:
        """Also where the command was typed: a mistyped path is noticed there first."""
        self.window.camera.troubled.disconnect(self._say_camera_trouble)
        words = trouble_words(trouble, self.window.camera.spec)
        sys.stderr.write(f"{words.title}. {words.advice}\n")


def _reopen(services: Services) -> Services:
    from lighthouse_kiosk.bootstrap import reopen_services  # noqa: PLC0415 - see the top

    return reopen_services(services)
