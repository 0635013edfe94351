"""Keeps a kiosk that fills the screen there: only a supervisor in place lets it go.

Before a desk is open anybody may leave: there is nothing to guard yet, and nobody to ask. While
the database is away supervisors are proven by what it last said of them, which is kept in memory.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.domain.errors import LighthouseError, LockedOut, SignInFailed
from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.ui.kiosk.buttons import KioskButton
from lighthouse_kiosk.ui.kiosk.metrics import Metrics
from lighthouse_kiosk.ui.kiosk.screens.base import DeskView, Screen
from lighthouse_kiosk.ui.kiosk.screens.chooser import ChooserEntry
from lighthouse_kiosk.ui.kiosk.screens.leaving import LeaveScreen, WhoLeaves
from lighthouse_kiosk.ui.kiosk.view import Front, KioskView
from lighthouse_kiosk.ui.kiosk.words import translate
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession
    from lighthouse_kiosk.services.known_supervisors import KnownSupervisor, KnownSupervisors

_FRONT_MS = 1_000
"""How long something else may lie in front before the kiosk comes to the front again."""
_STILL_MS = 4_000
"""The pointer hides when it has not moved for so long."""
_KNOW_MS = 5 * 60_000
"""How often supervisors are learned anew."""


class Lockdown(QObject):
    """Does nothing until `engage`, which a window that fills the screen calls."""

    def __init__(self, view: KioskView, runner: TaskRunner) -> None:
        super().__init__(view)
        self.engaged = False
        self.coming_back = False
        """A desk that crashed is being opened again: it is guarded, and nobody can be asked yet."""
        self._view = view
        self._runner = runner
        self._services: Services | None = None
        self._session: DeskSession | None = None
        self._known: KnownSupervisors | None = None
        self._behind: Front | None = None
        self._up = False
        self._hidden = False
        self._return = QTimer(self, singleShot=True, interval=_FRONT_MS)
        self._return.timeout.connect(self._come_to_front)
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._hide_pointer)
        self._learning = QTimer(self, interval=_KNOW_MS)
        self._learning.timeout.connect(self._learn)

    def engage(self) -> None:
        """Stay on top and in front from now on; call it before the window shows."""
        self.engaged = True
        self._view.locked = True
        self._view.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._view.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # the system is shut down: nobody is asked
            app.commitDataRequest.connect(lambda _session: self.release())
        self._still.start()

    def guard(self, services: Services, session: DeskSession) -> None:
        """A desk is open: from now on leaving takes a supervisor."""
        self._services, self._session = services, session
        self.coming_back = False
        if self.engaged:
            self._learn()
            self._learning.start()

    def release(self) -> None:
        """Let the window be closed."""
        self.engaged = False
        self._view.locked = False
        self._learning.stop()
        self._still.stop()
        self._return.stop()
        self._show_pointer()

    @property
    def holds(self) -> bool:
        """Whether the window may not be closed now."""
        return self.engaged and (self._session is not None or self.coming_back)

    @property
    def asking(self) -> bool:
        return self._up

    def ask(self) -> None:
        """Have a supervisor let the kiosk go."""
        if self._session is None:
            return
        if self._known is not None and not self._known.people:
            # nobody could: then anybody may
            self._go()
            return
        if self._known is None:
            self._learn(then_ask=True)
            return
        self._learn()
        if not self._up:
            self._up = True
            self._behind = self._view.front
        self._view.show_front(self._who(self._known))

    def give_up(self) -> None:
        """Nobody leaves: back to what was there."""
        if self._up:
            self._up = False
            self._view.show_front(self._behind)

    # -- who may let it go ----------------------------------------------------------------------

    def _learn(self, *, then_ask: bool = False) -> None:
        services, session = self._services, self._session
        if services is None or session is None:
            return

        def learned(known: KnownSupervisors) -> None:
            if self._known is None or known.differs(self._known):
                self._known = known
            if then_ask:
                self.ask()

        def failed(_error: LighthouseError) -> None:
            if then_ask:
                # it never answered since the desk was opened, so that nobody can be proven
                self._go()

        self._runner.run(
            Lane.READ,
            lambda: services.supervisors.known_supervisors(session.actor),
            learned,
            failed=failed,
            owner=self,
        )

    def _who(self, known: KnownSupervisors) -> Front:
        def front(metrics: Metrics, desk: DeskView) -> Screen:
            back = KioskButton(metrics, translate("kiosk", "Back"), key="Esc")
            choices = [
                ChooserEntry(plain(one.name, 80), "", partial(self._ask_proof, known, one))
                for one in known.people
            ]
            screen = WhoLeaves(
                metrics,
                desk,
                translate("kiosk", "Leave the kiosk?"),
                translate("kiosk", "Only a supervisor can. Who is it?"),
                choices,
                [back],
            )
            back.clicked.connect(screen.leave)
            screen.left.connect(self.give_up)
            return screen

        return front

    def _ask_proof(
        self,
        known: KnownSupervisors,
        who: KnownSupervisor,
        *,
        busy: bool = False,
        error: LighthouseError | None = None,
    ) -> None:
        def front(metrics: Metrics, desk: DeskView) -> Screen:
            screen = LeaveScreen(
                metrics, desk, plain(who.name, 80), busy=busy, error=error, now=desk.clock()
            )
            screen.given.connect(partial(self._prove, known, who))
            screen.left.connect(self.give_up)
            return screen

        if self._up:
            self._view.show_front(front)

    def _prove(self, known: KnownSupervisors, who: KnownSupervisor, secret: str) -> None:
        services, session = self._services, self._session
        if services is None or session is None:
            return
        organisation_id = session.actor.organisation_id

        def work() -> object:
            try:
                return services.supervisors.prove(organisation_id, str(who.user_id), secret)
            except (SignInFailed, LockedOut):
                raise
            except LighthouseError:
                return known.prove(who.user_id, secret)

        self._ask_proof(known, who, busy=True)
        self._runner.run(
            Lane.INTERACTIVE,
            work,
            lambda _actor: self._go(),
            failed=lambda error: self._ask_proof(known, who, error=error),
            owner=self,
        )

    def _go(self) -> None:
        self.release()
        # not from within the closing that asked
        QTimer.singleShot(0, self._view, self._view.close)

    # -- staying in front -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.engaged or watched is not self._view:
            if self.engaged and event.type() is QEvent.Type.MouseMove:
                self._show_pointer()
                self._still.start()
            return False
        match event.type():
            case QEvent.Type.Show | QEvent.Type.WinIdChange:
                # the pointer's moves come through the native window, which Qt may make anew
                self._view.windowHandle().installEventFilter(self)
            case QEvent.Type.WindowStateChange:
                state = self._view.windowState()
                if not state & Qt.WindowState.WindowFullScreen or self._view.isMinimized():
                    QTimer.singleShot(0, self, self._fill_screen)
            case QEvent.Type.WindowDeactivate:
                self._return.start()
            case QEvent.Type.WindowActivate:
                self._return.stop()
        return False

    def _fill_screen(self) -> None:
        if self.engaged:
            self._view.showFullScreen()
            self._come_to_front()

    def _come_to_front(self) -> None:
        if self.engaged and self._view.isVisible() and not self._view.isActiveWindow():
            self._view.raise_()
            self._view.activateWindow()

    def _hide_pointer(self) -> None:
        if self.engaged and not self._hidden:
            self._hidden = True
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        if self._hidden:
            self._hidden = False
            QApplication.restoreOverrideCursor()
