"""Keeps watch over a signed-in session: locks it when nobody is there, and when it has ended."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import (
    DatabaseUnreachable,
    LighthouseError,
    NotFound,
    SessionEnded,
    SessionLocked,
)
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.sessions import SessionState, idle_limit
from lighthouse_kiosk.ui.organizer.lock.screen import Cover, LockScreen
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.zones import machine_zone
from lighthouse_kiosk.ui.tasks import Lane
from lighthouse_kiosk.wording.format import clock_in
from lighthouse_kiosk.wording.terms import role_word

LOOK_EVERY_MS = 5_000
TELL_EVERY = 5.0
"""Seconds between two times that what the user does is told to the services."""

_DOING = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
}


class Keeper(QObject):
    """Watches one window and the dialogs over it.

    `left` follows the wish to sign in as somebody else; the window is then to be closed.
    """

    left = Signal()
    locked = Signal()
    unlocked = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._screen: LockScreen | None = None
        self._covers: list[Cover] = []
        self._focus: QWidget | None = None
        self._ended = False
        self._last_done = self._last_told = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.guard.refused.connect(self._take_refusal)
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication) and session.session_id is not None:
            self._app.focusWindowChanged.connect(self._watch)
            self._timer.start()

    @property
    def screen(self) -> LockScreen | None:
        """What stands over the window; None while it is open."""
        return self._screen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _DOING and self._screen is None:
            self._last_done = monotonic()
            if self._last_done - self._last_told >= TELL_EVERY:
                self._last_told = self._last_done
                self._tell()
        elif kind is QEvent.Type.Show and self._screen is not None and self._hides(watched):
            self._covers.append(Cover(watched))  # type: ignore[arg-type] # _hides has looked
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        """Notice what is done in a window: it gets that before any of its widgets.

        Python would be asked about each event of the whole application, thousands when a page is
        shown, some five microseconds each.
        """
        if window is not None:
            window.installEventFilter(self)

    def look(self) -> None:
        """Ask how the session stands; without an answer, the time since the last key decides."""
        session, session_id = self._session, self._session.session_id
        if session_id is None or self._ended:
            return
        if monotonic() - self._last_done > idle_limit(session.actor.role).total_seconds():
            self._lock(self._idle())
        session.runner.run(
            Lane.READ,
            lambda: session.services.sessions.state(session.actor, session_id),
            self._take_state,
            failed=self._take_refusal,
            owner=self,
        )

    def lock(self) -> None:
        """Lock at once, as its user asks."""
        self._lock(self.tr("You locked it at {time}."))

    def _lock(self, why: str) -> None:
        session, session_id = self._session, self._session.session_id
        if self._screen is not None or session_id is None:
            return
        self.cover(why)
        session.runner.run(
            Lane.INTERACTIVE,
            lambda: session.services.sessions.lock(session.actor, session_id),
            failed=self._take_refusal,
            owner=self,
        )

    def leave(self) -> None:
        """End the session and make room for the next user."""
        session, session_id = self._session, self._session.session_id
        if session_id is None:
            self.left.emit()
            return
        session.runner.run(
            Lane.INTERACTIVE,
            lambda: session.services.sessions.end(session.actor, session_id),
            lambda _done: self.left.emit(),
            failed=lambda _error: self.left.emit(),
            owner=self,
        )

    def _tell(self) -> None:
        session, session_id = self._session, self._session.session_id
        if session_id is None:
            return
        session.runner.run(
            Lane.READ,
            lambda: session.services.sessions.seen(session.actor, session_id),
            failed=self._take_refusal,
            owner=self,
        )

    def _take_state(self, state: SessionState) -> None:
        if state is SessionState.ENDED:
            self._take_refusal(SessionEnded())
        elif state is SessionState.LOCKED:
            self.cover()

    def _take_refusal(self, error: LighthouseError) -> None:
        if isinstance(error, SessionEnded | NotFound):
            self._ended = True
            self.cover()
            if self._screen is not None:
                self._screen.show_ended(SessionEnded())
        elif isinstance(error, SessionLocked):
            self.cover()
        elif not isinstance(error, DatabaseUnreachable):
            self._session.notifier.refused(error)

    def cover(self, why: str = "") -> None:
        """Hide the window and every dialog over it, and leave them as they are.

        Without another reason it is that nobody did anything; a `{time}` in it is the present one.
        """
        if self._screen is not None:
            return
        self._focus = QApplication.focusWidget()
        for menu in self._window.findChildren(QMenu):
            menu.close()
        self._covers = [Cover(window) for window in self._windows()]
        actor = self._session.actor
        now = self._session.clock()
        why = (why or self._idle()).format(time=clock_in(now, machine_zone()))
        self._screen = LockScreen(self._window, actor.name, role_word(actor.role), why)
        self._screen.tried.connect(self._try)
        self._screen.left.connect(self.leave)
        self._screen.show()
        self._screen.raise_()
        self._screen.activateWindow()
        self._screen.secret.setFocus()
        if self._app is not None:
            self._app.installEventFilter(self)
        self.locked.emit()

    def _idle(self) -> str:
        minutes = int(idle_limit(self._session.actor.role).total_seconds() // 60)
        return self.tr("Locked at {time}: nobody had done anything for %n minutes.", "", minutes)

    def _windows(self) -> Iterator[QWidget]:
        yield self._window
        yield from (dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible())

    def _hides(self, watched: QObject) -> bool:
        """Whether a window that comes up while locked belongs to the one that is locked."""
        if not isinstance(watched, QDialog) or watched is self._screen:
            return False
        parent = watched.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is self._window

    def _try(self, secret: str) -> None:
        session, session_id = self._session, self._session.session_id
        if session_id is None:
            return
        session.runner.run(
            Lane.INTERACTIVE,
            lambda: session.services.sessions.unlock(session.actor, session_id, secret),
            self._open,
            failed=self._refuse,
            owner=self,
        )

    def _refuse(self, error: LighthouseError) -> None:
        if isinstance(error, SessionEnded):
            self._take_refusal(error)
        elif self._screen is not None:
            self._screen.refuse(error)

    def _open(self, _outcome: Changed[Actor]) -> None:
        self._last_done = self._last_told = monotonic()
        screen, self._screen = self._screen, None
        if self._app is not None:
            self._app.removeEventFilter(self)
        for cover in self._covers:
            if shiboken6.isValid(cover):
                cover.hide()
                cover.deleteLater()
        self._covers = []
        if screen is not None:
            screen.hide()
            screen.deleteLater()
        focus, self._focus = self._focus, None
        if focus is not None and shiboken6.isValid(focus):
            # after the screen's own window has gone: what is active then is chosen for us
            QTimer.singleShot(0, focus, lambda: _take_up(focus))
        self.unlocked.emit()


def _take_up(focus: QWidget) -> None:
    focus.window().activateWindow()
    focus.setFocus()
