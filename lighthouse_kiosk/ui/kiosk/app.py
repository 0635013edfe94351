"""The kiosk as a program of its own: the window first, then the database, then the desk."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QTimer
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.domain.errors import (
    AmbiguousChoice,
    CameraUnusable,
    LighthouseError,
    NotFound,
)
from lighthouse_kiosk.domain.events import EventPhase
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.app import make_application
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.crash import CrashHandler
from lighthouse_kiosk.ui.format import day
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton, Look
from lighthouse_kiosk.ui.kiosk.camera_tile import Sight
from lighthouse_kiosk.ui.kiosk.camera_words import AUTO, trouble_words
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.preferences import load_language, save_language
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.chooser import Choice, ChooserScreen
from lighthouse_kiosk.ui.kiosk.screens.message import MessageScreen
from lighthouse_kiosk.ui.kiosk.watched import (
    DeskPlace,
    Watched,
    native_crashes_logged,
    watched_from_environment,
)
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.languages import Language
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner
from lighthouse_kiosk.ui.terms import phase_word
from lighthouse_kiosk.ui.words import error_words

if TYPE_CHECKING:
    # SQLAlchemy comes with the services: the io lane pays for it while the window is up
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskChoice, DeskSession


_CAMERA_FIRST_MS = 400


@dataclass(frozen=True, slots=True)
class _Undecided:
    """The database is open; which desk this is has to be chosen."""

    refusal: NotFound | AmbiguousChoice
    choices: tuple[DeskChoice, ...]


def run_kiosk(
    settings: Settings,
    *,
    event: str | None = None,
    desk: str | None = None,
    camera: str | None = None,
    windowed: bool = False,
    check: bool = False,
    self_service: bool = False,
    reading_pace: float = 1.0,
    language: Language | None = None,
) -> int:
    """Run a pickup desk until its window closes; returns the exit code.

    `event` and `desk` are ids or names; what they leave open is asked for in the window. A
    `language` named here is remembered with the profile.
    """
    # what Qt tells about itself is no news to staff; QT_LOGGING_RULES still brings it back
    QLoggingCategory.setFilterRules(
        "qt.multimedia.ffmpeg.info=false\nqt.multimedia.symbolsresolver=false"
    )
    if language is not None:
        save_language(settings.profile, language.value)
    app = make_application(settings, load_language(settings.profile))
    _end_on_signals(app)
    watched = watched_from_environment()
    with native_crashes_logged(settings.profile / "crashes"):
        shell = KioskShell(
            settings,
            event,
            desk,
            camera=camera,
            watched=watched,
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
            watched.leave()
            shell.close()
    return code


def _end_on_signals(app: QApplication) -> None:
    """End the loop at once: asking the window first, as `quit` does, is for people."""
    with suppress(ValueError):  # not on the main thread: whoever started us there handles signals
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: app.exit(0))


class KioskShell(QObject):
    """Owns the window and what it works with."""

    def __init__(
        self,
        settings: Settings,
        event: str | None,
        desk: str | None,
        *,
        camera: str | None = None,
        watched: Watched | None = None,
        self_service: bool = False,
        reading_pace: float = 1.0,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._watched = watched or Watched(None)
        place = self._watched.place
        self._event = place.event if place else event
        self._desk = place.desk if place else desk
        self._services: Services | None = None
        self._begun = False
        self._crashes = CrashHandler(settings.profile / "crashes", self)
        self._crashes.shows_dialog = False
        self._crashes.install()
        self._runner = TaskRunner(self._refuse, self._crashes.report, self)
        self.window = KioskWindow(
            self._runner,
            ChangeBus(self),
            self._crashes.report,
            camera=camera,
            profile=settings.profile,
            self_service=self_service,
            reading_pace=reading_pace,
        )
        self._crashes.on_recover(self.window.recover)
        if camera is not None and camera != AUTO:
            self.window.camera.troubled.connect(self._say_camera_trouble)

    def start(self, *, windowed: bool, check: bool = False) -> None:
        """Show the window; the desk is opened once the camera has shown something.

        With `check` it is opened after camera and scanner were checked.

        Loading the camera's and the database's libraries at once makes both wait for each other.
        """
        self._watched.start()
        if check:
            self.window.come_up(windowed=windowed)
            self.window.diagnostics.closed.connect(self._open_first)
            self.window.diagnostics.open()
            return
        self._patience = QTimer(self, singleShot=True, interval=_CAMERA_FIRST_MS)
        self._patience.timeout.connect(self._open_first)
        camera = self.window.camera
        camera.decoded.connect(self._open_first)
        camera.troubled.connect(self._open_first)
        self.window.come_up(windowed=windowed)
        self._patience.start(0 if camera.view.sight is Sight.NONE else _CAMERA_FIRST_MS)

    def _open_first(self) -> None:
        if not self._begun:
            self._begun = True
            self._open(self._event, self._desk)

    def close(self) -> None:
        """End all work and close the database."""
        self.window.close()
        self._runner.shut_down()
        services, self._services = self._services, None
        if services is not None:
            services.close()
        self._crashes.uninstall()

    def _open(self, event: str | None, desk: str | None) -> None:
        self.window.show_front(None)
        self._runner.run(
            Lane.IO,
            partial(_sign_in, self._settings, self._services, event, desk),
            self._opened,
            failed=self._refuse,
            owner=self,
        )

    def _opened(self, outcome: tuple[Services, DeskSession | _Undecided]) -> None:
        self._services, found = outcome
        if isinstance(found, _Undecided):
            self._ask(found)
        else:
            self._watched.work_at(DeskPlace(str(found.event.id), str(found.desk.id)))
            self.window.open_desk(self._services, found)

    def _ask(self, undecided: _Undecided) -> None:
        choices = [
            Choice(
                event_choice.event.name,
                detail,
                partial(self._open, str(event_choice.event.id), desk_id),
            )
            for event_choice in _fitting(undecided, self._event)
            for detail, desk_id in _desks_of(event_choice)
        ]
        if not choices:
            self._say(
                translate("kiosk", "There is no event here yet"),
                translate(
                    "kiosk",
                    "Set one up in the Lighthouse Kiosk app on this data, then try again.",
                ),
                "calendar-plus",
            )
            return
        title, advice = _question(undecided.refusal, self._event, self._desk)

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            return ChooserScreen(metrics, desk, title, advice, choices)

        self.window.show_front(front)

    def _refuse(self, error: LighthouseError) -> None:
        words = error_words(error)
        self._say(words.title, words.advice, "triangle-alert")

    def _say(self, title: str, advice: str, icon: str) -> None:
        """What is in the way of opening the desk, with a way to try again."""

        def front(metrics: Metrics, desk: DeskView) -> Screen:
            leave = KioskButton(metrics, translate("kiosk", "Leave"), key="Ctrl+Q")
            leave.clicked.connect(self.window.close)
            retry = KioskButton(metrics, translate("kiosk", "Try again"), Look.CONFIRM, key="⏎")
            retry.clicked.connect(lambda: self._open(self._event, self._desk))
            return MessageScreen(
                metrics, desk, title, advice, icon=icon, leading=[leave], trailing=[retry]
            )

        self.window.show_front(front)

    def _say_camera_trouble(self, trouble: CameraUnusable) -> None:
        """Also where the command was typed: a mistyped path is noticed there first."""
        self.window.camera.troubled.disconnect(self._say_camera_trouble)
        words = trouble_words(trouble, self.window.camera.spec)
        sys.stderr.write(f"{words.title}. {words.advice}\n")


def _sign_in(
    settings: Settings, services: Services | None, event: str | None, desk: str | None
) -> tuple[Services, DeskSession | _Undecided]:
    """On the io lane: import, open, migrate, and find the desk."""
    from lighthouse_kiosk.bootstrap import open_services  # noqa: PLC0415 - see the top

    opened = services or open_services(settings)
    try:
        return opened, opened.desks.sign_in_desk(event, desk)
    except (NotFound, AmbiguousChoice) as refusal:
        return opened, _Undecided(refusal, opened.desks.choices())
    except BaseException:
        if services is None:
            opened.close()
        raise


def _fitting(undecided: _Undecided, event: str | None) -> list[DeskChoice]:
    """The events that may be meant, today's first."""
    found = sorted(
        undecided.choices,
        key=lambda choice: (choice.phase is not EventPhase.EVENT_DAY, choice.event.date),
    )
    if undecided.refusal.what == "event":
        return found
    wanted = (event or "").strip().casefold()
    named = [
        choice
        for choice in found
        if wanted
        in {str(choice.event.id), str(choice.event.short_id), choice.event.name.casefold()}
    ]
    today = [choice for choice in found if choice.phase is EventPhase.EVENT_DAY]
    return named or today or found


def _desks_of(choice: DeskChoice) -> list[tuple[str, str | None]]:
    """What to write beside the event, and the desk's id; an event without desks gets its first."""
    when = f"{day(choice.event.date)} · {phase_word(choice.phase)}"
    if not choice.desks:
        return [(when, None)]
    return [(f"{plain(desk.name, 60)} · {when}", str(desk.id)) for desk in choice.desks]


def _question(
    refusal: NotFound | AmbiguousChoice, event: str | None, desk: str | None
) -> tuple[str, str]:
    choose = translate("kiosk", "Choose the one this kiosk stands at. Up, down and Enter work too.")
    if isinstance(refusal, NotFound) and refusal.what == "event" and event:
        return translate("kiosk", "There is no event “{name}”").format(
            name=plain(event, 60)
        ), choose
    if isinstance(refusal, NotFound) and refusal.what == "desk" and desk:
        return translate("kiosk", "There is no desk “{name}”").format(name=plain(desk, 60)), choose
    return translate("kiosk", "Which desk is this?"), choose
