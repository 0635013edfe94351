"""A pickup desk at work: view, flow, camera, hand scanner and sounds, put together."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent

from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk.camera import Camera
from lighthouse_kiosk.ui.kiosk.conditions import Conditions
from lighthouse_kiosk.ui.kiosk.desk_sightings import DeskSightingSender, readers_of
from lighthouse_kiosk.ui.kiosk.diagnostics import Diagnostics
from lighthouse_kiosk.ui.kiosk.diagnostics_words import Reader, SerialView
from lighthouse_kiosk.ui.kiosk.driver import Driver
from lighthouse_kiosk.ui.kiosk.keyboard import Keyboard
from lighthouse_kiosk.ui.kiosk.lockdown import Lockdown
from lighthouse_kiosk.ui.kiosk.preferences import (
    Display,
    Preferences,
    Volume,
    load_display,
    load_preferences,
    load_volume,
    save_display,
    save_language,
    save_volume,
)
from lighthouse_kiosk.ui.kiosk.preflight import Preflight
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView
from lighthouse_kiosk.ui.kiosk.screens.preflight import Occasion
from lighthouse_kiosk.ui.kiosk.self_service.guide import Guide
from lighthouse_kiosk.ui.kiosk.sounds import Sounds
from lighthouse_kiosk.ui.kiosk.states import Starting, Waiting
from lighthouse_kiosk.ui.kiosk.view import KioskView
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.tasks import TaskRunner
from lighthouse_kiosk.wording.language import language, use_language, use_region
from lighthouse_kiosk.wording.languages import Language

if TYPE_CHECKING:
    # the window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession
    from lighthouse_kiosk.ui.kiosk.serial_scanner import SerialScanner

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
        camera: str | None = None,
        profile: Path | None = None,
        own_runner: bool = False,
        self_service: bool = False,
        reading_pace: float = 1.0,
    ) -> None:
        """`report` logs a bug; with `own_runner` the runner ends with the window.

        With `self_service` visitors scan and are told where to go, and nothing is handed out; a
        `reading_pace` of 2 leaves what they read up twice as long.

        Without a `camera` it is the one remembered in the `profile`, or the system's.
        """
        super().__init__()
        self._runner = runner if own_runner else None
        self.conditions = Conditions(runner, self)
        self.driver = Driver(runner, bus, report, self)
        self.driver.changed.connect(self.show_state)
        self.driver.standing_changed.connect(self.show_standing)
        self.driver.figures_changed.connect(self.show_figures)
        self.driver.photos.loaded.connect(self.show_photo)
        self.happened.connect(self.driver.take)

        self._profile = profile
        self._session: DeskSession | None = None
        self._volume = load_volume(profile) if profile is not None else Volume.LOUD
        self.sounds = Sounds(self, self._volume)
        self.driver.sounded.connect(self.flash)
        self.driver.sounded.connect(self.sounds.play)
        self.sounds.changed.connect(self._show_sound)
        self.sound_toggled.connect(self.sounds.step)

        preferences = load_preferences(profile) if profile is not None else Preferences()
        self.camera = Camera(preferences.camera if camera is None else camera, self)
        self.camera.scanned.connect(partial(self._take, Reader.CAMERA))
        self.camera.pictured.connect(self.show_picture)
        self.camera.view_changed.connect(self.show_camera)
        self.camera.several.connect(self._ask_for_one)
        self.picture_size_changed.connect(self._want_pictures)
        self.show_camera(self.camera.view)

        self.keyboard = Keyboard(self)
        self.keyboard.scanned.connect(partial(self._take, Reader.KEYBOARD))
        self.scanner: SerialScanner | None = None
        self.display_chosen.connect(self._remember_display)
        if profile is not None:
            self.set_display(load_display(profile))
        self.language_chosen.connect(self._speak)
        self.diagnostics = Diagnostics(self, self.camera, preferences, profile)
        self.diagnostics.scanner_chosen.connect(self._use_scanner)
        self.preflight = Preflight(self, runner, self.camera, self.sounds, self.diagnostics)
        self.check_wanted.connect(self._check)
        self.lockdown = Lockdown(self, runner)
        self.desk_sightings = DeskSightingSender(
            runner,
            lambda: readers_of(self.camera.view.sight, self.diagnostics.serial),
            self,
        )
        self._watch_over()
        self.leaving.connect(self.close)
        self._one_only = QTimer(self, singleShot=True, interval=_SEVERAL_MS)
        self._one_only.timeout.connect(self._end_hint)
        self._started = False

        self.guide: Guide | None = None
        self._reading_pace = reading_pace
        self._serves = (runner, report)
        if self_service:
            self.serve_visitors()

    def serve_visitors(self) -> None:
        """Be a self-service kiosk from now on; call it before `open_desk`."""
        if self.guide is None:
            runner, report = self._serves
            self.guide = Guide(
                self, self.camera, self.sounds, runner, report, pace=self._reading_pace
            )
            self.conditions.for_visitors = True
            self.conditions.returned.connect(self.guide.look_whether_it_stands)
            self.guide.standing_changed.connect(self.conditions.stand)
            self.guide.standing_changed.connect(self.desk_sightings.stand)

    def recover(self) -> None:
        """Somewhere in the app a bug was caught."""
        self.driver.recover()
        if self.guide is not None:
            self.guide.recover()

    def introduce(self, services: Services, session: DeskSession) -> None:
        """Say which desk this is, before or while it is at work."""
        use_region(session.event.time_zone)
        self.set_desk(
            DeskView(
                session.event.name,
                session.desk.name,
                session.event.time_zone,
                instant=session.desk.policy.instant,
                own_database=_on_this_computer(services.settings.database_url),
                for_visitors=self.guide is not None,
                clock=services.clock,
            )
        )
        self.preflight.know(services, session)

    def open_desk(
        self, services: Services, session: DeskSession, *, after_crash: bool = False
    ) -> None:
        """Begin to work with this session, which was signed in with these services."""
        self.introduce(services, session)
        self.lockdown.guard(services, session)
        self.conditions.begin(services, session)
        self._session = session
        self.desk_sightings.begin(services, session, self_service=self.guide is not None)
        self.show_front(None)
        if self.guide is None:
            self.driver.open(services, session, after_crash=after_crash)
        else:
            # the driver, which can save, never hears of the desk
            state = self.driver.state
            early = state.queued if isinstance(state, Starting) else None
            self.guide.open(services, session, early)
        QTimer.singleShot(_SOUND_MS, self, self.sounds.prepare)
        self.opened.emit()

    def come_up(self, *, windowed: bool) -> None:
        if windowed:
            self.resize(1280, 800)
            self.show()
            return
        self.lockdown.engage()
        screen = self.screen()
        if screen is not None:
            # without a window manager nobody else gives a full screen its size
            self.setGeometry(screen.geometry())
        self.showFullScreen()

    def end(self) -> None:
        """Close, whoever may leave: the program ends."""
        self.lockdown.release()
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            # devices are looked for when the window has been painted
            QTimer.singleShot(0, self, self._start_devices)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.lockdown.holds:
            event.ignore()
            self.lockdown.ask()
            return
        self.lockdown.release()
        self.conditions.close()
        self.desk_sightings.close()
        self.camera.stop()
        if self.scanner is not None:
            self.scanner.close()
        self.driver.close()
        if self.guide is not None:
            self.guide.close()
        super().closeEvent(event)
        # the app's other windows look as the system has it
        self.set_display(Display())
        if self._runner is not None:
            self._runner.shut_down()
        self.closed.emit()

    def _start_devices(self) -> None:
        self.camera.set_preview_size(self.ready_screen.tile.picture_size())
        self.camera.start()
        if self.diagnostics.preferences.scanner:
            self._use_scanner(self.diagnostics.preferences.scanner)

    def _take(self, reader: Reader, text: str) -> None:
        """A code was read: it is the desk's, unless camera and scanner are being checked."""
        if self.diagnostics.up:
            self.diagnostics.note(reader, text)
        elif self.preflight.up:
            self.preflight.note(reader)
        elif self.lockdown.asking:
            # the next scan always works, also while somebody is asked whether they may leave
            self.lockdown.give_up()
            self._take(reader, text)
        elif self.guide is not None:
            self.guide.scan(text)
        else:
            self.driver.scan(text)

    def _remember_display(self, display: Display) -> None:
        # what a visitor chooses lasts as long as the visit
        if self._profile is not None and self.guide is None:
            save_display(self._profile, display)

    def _speak(self, language: Language) -> None:
        use_language(language)
        if self._profile is not None:
            save_language(self._profile, language.value)

    def _watch_over(self) -> None:
        conditions = self.conditions
        conditions.changed.connect(self._show_condition)
        conditions.woke.connect(self._wake)
        conditions.returned.connect(self.driver.read_figures)
        conditions.reopened.connect(self._go_over)
        self.driver.standing_changed.connect(conditions.stand)
        self.driver.standing_changed.connect(self.desk_sightings.stand)

    def _show_condition(self) -> None:
        self.show_conditions(lambda: self.conditions.condition)

    def _wake(self) -> None:
        """The machine slept: what was open then may be dead, and what was known is old."""
        self.camera.choose(self.camera.spec)
        self.driver.read_figures()

    def _go_over(self, services: Services) -> None:
        """The database came back under another identity and was opened anew."""
        if self._session is not None:
            (self.guide or self.driver).go_over(services)
            self.desk_sightings.go_over(services)
            self.lockdown.guard(services, self._session)
            self.preflight.know(services, self._session)

    def _check(self) -> None:
        if self.diagnostics.up:
            return
        self.conditions.accept_clock()
        if self.preflight.up:
            self.preflight.look_closer()
        else:
            at_work = isinstance(self.state, Waiting)
            self.preflight.open(Occasion.AT_WORK if at_work else Occasion.BEFORE)

    def _want_pictures(self, size: QSize) -> None:
        if not self.diagnostics.up:
            self.camera.set_preview_size(size)

    def _use_scanner(self, port: str) -> None:
        """Read a serial scanner from now on; an empty port ends that."""
        if self.scanner is None and port:
            from lighthouse_kiosk.ui.kiosk.serial_scanner import (  # noqa: PLC0415 - rare
                SerialScanner,
            )

            self.scanner = SerialScanner(self)
            self.scanner.scanned.connect(partial(self._take, Reader.SERIAL))
            self.scanner.connected.connect(self._show_scanner)
            self.scanner.troubled.connect(self._show_scanner_trouble)
        if self.scanner is None:
            return
        if port:
            self.scanner.open(port)
        else:
            self.scanner.close()
        self._show_scanner_trouble("opening")

    def _show_scanner(self) -> None:
        self._show_scanner_trouble("")

    def _show_scanner_trouble(self, reason: str) -> None:
        port = self.scanner.port if self.scanner is not None else ""
        self.diagnostics.show_serial(SerialView(port, reason))

    def _show_sound(self) -> None:
        self.show_sound(self.sounds.volume, possible=self.sounds.possible)
        if self._profile is not None and self.sounds.volume is not self._volume:
            self._volume = self.sounds.volume
            save_volume(self._profile, self.sounds.volume)

    def _ask_for_one(self) -> None:
        one = translate("kiosk", "One pass at a time, please")
        self.show_hint(one)
        if self.guide is not None:
            self.guide.show_hint(one)
        self._one_only.start()

    def _end_hint(self) -> None:
        self.show_hint("")
        if self.guide is not None:
            self.guide.show_hint("")


def _on_this_computer(database_url: str | None) -> bool:
    return database_url is None or database_url.startswith("sqlite")


def _to_excepthook(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def open_kiosk(
    services: Services,
    session: DeskSession,
    *,
    windowed: bool = True,
    camera: str | None = None,
    runner: TaskRunner | None = None,
    bus: ChangeBus | None = None,
    report: Callable[[BaseException], None] = _to_excepthook,
) -> KioskWindow:
    """Open a desk inside a running app, on its services; the caller keeps the window.

    With the app's own `bus`, its pages hear of every pickup and the kiosk of theirs. `closed` is
    emitted when people leave; delete the window then.
    """
    lanes = runner or TaskRunner(_to_excepthook, report)
    spoken = language()
    window = KioskWindow(
        lanes,
        bus or ChangeBus(),
        report,
        camera=camera,
        profile=services.settings.profile,
        own_runner=runner is None,
    )
    # the app's other windows go on in the language they are in
    window.closed.connect(lambda: use_language(spoken))
    window.open_desk(services, session)
    window.come_up(windowed=windowed)
    return window
