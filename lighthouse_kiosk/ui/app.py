"""The app: what opens first, what follows, and how it ends."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import SessionId
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import Application, make_application, memory_of
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.crash import CrashHandler
from lighthouse_kiosk.ui.live import LiveChanges
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.opening import DemoRequest, OpenedData, open_data, open_demo
from lighthouse_kiosk.ui.organizer.start.forms import SetUpScreen, SignInScreen, StartForm
from lighthouse_kiosk.ui.organizer.start.last_email import LastEmail
from lighthouse_kiosk.ui.organizer.start.screens import (
    DemoScreen,
    OrganisationsScreen,
    TroubleScreen,
    WaitScreen,
    WelcomeScreen,
)
from lighthouse_kiosk.ui.organizer.start.window import StartWindow
from lighthouse_kiosk.ui.tasks import Lane, Task, TaskRunner
from lighthouse_kiosk.wording.languages import Language

if TYPE_CHECKING:
    # SQLAlchemy comes with the services: the io lane pays for it while a window is up
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.domain.sessions import Session as UserSession
    from lighthouse_kiosk.services.credentials import SignIn
    from lighthouse_kiosk.ui.organizer.session import Session
    from lighthouse_kiosk.ui.organizer.window import OrganizerWindow


_ORGANISATION = "organisation"
"""Remembered between starts: whose sign-in page to show before the database is open."""


def run_app(
    settings: Settings, *, demo: DemoRequest | None = None, language: Language | None = None
) -> int:
    """Run the app until its last window closes; returns the exit code.

    A `language` named here is remembered with the profile.
    With `demo`, the caller has prepared a profile of its own for it and deletes it afterwards.
    """
    memory = memory_of(settings)
    if language is not None:
        memory.setValue("language", language.value)
    app = make_application(settings, str(memory.value("language", "")))
    if isinstance(app, Application):
        app.ends_when_told = True
    shell = Shell(settings, demo)
    shell.start()
    try:
        return app.exec()
    finally:
        shell.close()


class Shell(QObject):
    """Leads from one window to the next and owns what they share."""

    def __init__(
        self,
        settings: Settings,
        demo: DemoRequest | None = None,
        *,
        exploring: DemoRequest | None = None,
    ) -> None:
        """`exploring` is the demo that the first start offers."""
        super().__init__()
        self._exploring = exploring or DemoRequest()
        self._own_settings = settings
        self._settings = settings
        self._demo = demo
        self._in_demo = demo is not None
        self._demo_folders: list[Path] = []
        self._services: Services | None = None
        self._organisation = ""
        self._email = ""
        self._early_sign_in: tuple[str, str] | None = None
        self._task: Task | None = None
        self.notifier = Notifier(self)
        self.crashes = CrashHandler(settings.profile / "crashes", self)
        self.crashes.install()
        self.runner = TaskRunner(self.notifier.refused, self.crashes.report, self)
        self.bus = ChangeBus(self)
        self._live: LiveChanges | None = None
        self.start_window: StartWindow | None = None
        self.main_window: OrganizerWindow | None = None

    def start(self) -> None:
        """Open the data and show whatever comes first."""
        if self._in_demo:
            self._fill_demo(self._demo or self._exploring)
            return
        settings = self._settings
        remembered = memory_of(settings).value(_ORGANISATION)
        if isinstance(remembered, str):
            # there is somebody to sign in, and they can type while the data is opened
            self._organisation = remembered
            self._show_sign_in()
        else:
            self._start_window().show_screen(WaitScreen(self.tr("Opening your data…")))
        self.runner.run(
            Lane.IO, lambda: open_data(settings), self._opened, failed=self._refused, owner=self
        )

    def close(self) -> None:
        """End all work, close the database and remove a demo's files."""
        for window in (self.main_window, self.start_window):
            if window is not None:
                window.close()
                window.deleteLater()
        self.main_window = self.start_window = None
        self.runner.shut_down()
        self._close_services()
        for folder in self._demo_folders:
            shutil.rmtree(folder, ignore_errors=True)
        self.crashes.uninstall()

    def _start_window(self) -> StartWindow:
        if self.start_window is None:
            self.start_window = StartWindow()
            self.notifier.attach(self.start_window.shelf)
            _come_up(self.start_window)
        return self.start_window

    def _opened(self, opened: OpenedData) -> None:
        self._services = opened.services
        memory = memory_of(self._settings)
        if not opened.organisations:
            memory.remove(_ORGANISATION)
            self._show_welcome()
            return
        if self._organisation in opened.organisations:
            shown = self._organisation
        else:
            shown = opened.organisations[0] if len(opened.organisations) == 1 else ""
        memory.setValue(_ORGANISATION, shown)
        signing_in = isinstance(self._start_window().current_screen(), SignInScreen)
        if not signing_in or shown != self._organisation:
            self._organisation = shown
            self._show_sign_in()
        elif self._early_sign_in is not None:
            self._sign_in(*self._early_sign_in)
        self._early_sign_in = None

    def _refused(self, error: LighthouseError) -> None:
        screen = TroubleScreen(error)
        screen.retry.connect(self.start)
        screen.quit.connect(QApplication.quit)
        self._start_window().show_screen(screen)

    def _show_welcome(self) -> None:
        screen = WelcomeScreen()
        screen.set_up.connect(self._show_set_up)
        screen.explore.connect(self._explore)
        self._start_window().show_screen(screen)

    def _show_set_up(self) -> None:
        screen = SetUpScreen()
        screen.back.connect(self._show_welcome)
        screen.submitted.connect(self._set_up)
        self._start_window().show_screen(screen)

    def _show_sign_in(self) -> None:
        screen = SignInScreen(
            self._organisation, LastEmail(memory_of(self._settings)).of(self._organisation)
        )
        screen.submitted.connect(self._sign_in)
        self._start_window().show_screen(screen)

    def _set_up(self, organisation: str, name: str, email: str, password: str) -> None:
        services = self._services
        if services is None:
            return
        self._email = email

        def done(outcome: Changed[Actor]) -> None:
            from lighthouse_kiosk.services.credentials import SignIn  # noqa: PLC0415 - see the top

            self._begin(SignIn(outcome.value, organisation))

        self.runner.run(
            Lane.INTERACTIVE,
            lambda: services.organisations.set_up(organisation, name, email, password),
            done,
            failed=self._refuse_form,
            owner=self,
        )

    def _sign_in(self, email: str, password: str) -> None:
        self._email = email
        services = self._services
        if services is None:
            self._early_sign_in = (email, password)
            form = self._start_window().current_screen()
            if isinstance(form, StartForm):
                form.say(self.tr("Opening your data…"))
            return
        self.runner.run(
            Lane.INTERACTIVE,
            lambda: services.credentials.sign_ins(email, password),
            self._choose,
            failed=self._refuse_form,
            owner=self,
        )

    def _choose(self, found: Sequence[SignIn]) -> None:
        """Ask which organisation, where the address and the password open more than one."""
        if len(found) == 1:
            self._begin(found[0])
            return
        screen = OrganisationsScreen([one.organisation for one in found], self._organisation)
        screen.chosen.connect(lambda at: self._begin(found[at]))
        screen.back.connect(self._show_sign_in)
        self._start_window().show_screen(screen)

    def _begin(self, chosen: SignIn) -> None:
        """Start a session and remember whose."""
        services = self._services
        if services is None:
            return

        def started(outcome: Changed[UserSession]) -> None:
            self._organisation = chosen.organisation
            memory = memory_of(self._settings)
            memory.setValue(_ORGANISATION, chosen.organisation)
            LastEmail(memory).note(chosen.organisation, self._email)
            self._enter(chosen.actor, outcome.value.id)

        self.runner.run(
            Lane.INTERACTIVE,
            lambda: services.sessions.start(chosen.actor),
            started,
            failed=self._refuse_form,
            owner=self,
        )

    def _refuse_form(self, error: LighthouseError) -> None:
        form = self._start_window().current_screen()
        if isinstance(form, StartForm):
            form.refuse(error)
        else:
            self.notifier.refused(error)

    def _explore(self) -> None:
        """Leave the real, still empty profile alone and fill one that will be deleted."""
        self._close_services()
        folder = Path(tempfile.mkdtemp(prefix="lighthouse-demo-"))
        self._demo_folders.append(folder)
        self._settings = replace(self._own_settings, profile=folder, database_url=None)
        self._in_demo = True
        self._fill_demo(self._exploring)

    def _fill_demo(self, request: DemoRequest) -> None:
        screen = DemoScreen(cancellable=self._demo is None)
        screen.cancelled.connect(self._leave_demo)
        self._start_window().show_screen(screen)
        settings = self._settings

        def done(outcome: tuple[Services, Actor]) -> None:
            self._services, actor = outcome
            self._enter(actor)

        self._task = self.runner.run_with_progress(
            lambda progress: open_demo(settings, request, progress),
            done,
            advanced=screen.advance,
            failed=self._refused,
            owner=self,
        )

    def _leave_demo(self) -> None:
        """Back to the profile that the app was started with, or out of the app."""
        if self._task is not None:
            self._task.cancel()
        if self._demo is not None:
            QApplication.quit()
            return
        self._close_services()
        self._settings = self._own_settings
        self._in_demo = False
        self.start()

    def _enter(self, actor: Actor, session_id: SessionId | None = None) -> None:
        from lighthouse_kiosk.ui.organizer.session import Session  # noqa: PLC0415 - not needed yet

        if self._services is None:
            return
        session = Session(
            services=self._services,
            actor=actor,
            settings=self._settings,
            runner=self.runner,
            bus=self.bus,
            notifier=self.notifier,
            memory=memory_of(self._settings),
            clock=self._services.clock,
            demo=self._in_demo,
            session_id=session_id,
        )
        self._live = LiveChanges(self._services.live.watch(actor), self.bus, self)
        self._live.lost.connect(self.notifier.refused)
        self._live.found.connect(
            lambda error: self.notifier.settled(error, self.tr("The database answers again"))
        )
        self._show_main(session)
        if self.start_window is not None:
            self.start_window.close()
            self.start_window.deleteLater()
            self.start_window = None

    def _show_main(self, session: Session) -> None:
        """Open the organiser's window, in the place of the one before it, if there is one."""
        from lighthouse_kiosk.ui.organizer.window import (  # noqa: PLC0415 - not needed before
            OrganizerWindow,
        )

        before, window = self.main_window, OrganizerWindow(session)
        self.main_window = window
        window.signed_out.connect(self._sign_out)
        window.remade.connect(lambda: self._show_main(session))
        _come_up(window)
        window.preload_pages()
        if before is not None:
            before.close()
            before.deleteLater()

    def _sign_out(self) -> None:
        self._follow_no_more()
        window, self.main_window = self.main_window, None
        if self._in_demo:
            self._leave_demo()
        else:
            self._show_sign_in()
        if window is not None:
            window.close()
            window.deleteLater()

    def _follow_no_more(self) -> None:
        live, self._live = self._live, None
        if live is not None:
            live.stop()
            live.deleteLater()

    def _close_services(self) -> None:
        self._follow_no_more()
        services, self._services = self._services, None
        if services is not None:
            services.close()


def _come_up(window: QWidget) -> None:
    """Show a window; over VNC nobody else gives it a place or a size."""
    screen = window.screen()
    if QApplication.platformName() == "vnc" and screen is not None:
        window.setGeometry(screen.geometry())
    window.show()
