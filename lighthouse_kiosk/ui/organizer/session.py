"""What every page works with: the services, who is signed in, and the way to and from them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QSettings, Signal

from lighthouse_kiosk.domain.answers import AnswerChanged
from lighthouse_kiosk.domain.changes import Changed, Topic
from lighthouse_kiosk.domain.errors import (
    DatabaseUnreachable,
    IllegalMove,
    LighthouseError,
    NotFound,
    ProgramFault,
    SessionEnded,
    SessionLocked,
)
from lighthouse_kiosk.domain.ids import SessionId
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.registrations import RegistrationChanged
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.sessions import SessionState
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.tasks import Lane, Latest, Progress, Task, TaskRunner, WorkCancelled

if TYPE_CHECKING:
    # the first import of the services costs a quarter of a second: the io lane pays for it
    from lighthouse_kiosk.bootstrap import Services

T = TypeVar("T")

LongWork = Callable[[OnProgress, IsCancelled], Changed[T]]
"""A change in many chunks: is given whom to tell how many of how many are done, and whom to ask
between chunks whether to stop."""

_LOOK_EVERY = 1.0
"""Seconds between two looks at the session while a long change runs."""


class _Watch:
    """Looks, on a worker, whether the session of a long change has ended meanwhile."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._looked = monotonic()
        self.ended: SessionEnded | None = None

    def look(self) -> bool:
        session = self._session
        if session.session_id is None or monotonic() - self._looked < _LOOK_EVERY:
            return self.ended is not None
        self._looked = monotonic()
        try:
            state = session.services.sessions.state(session.actor, session.session_id)
        except NotFound:
            state = SessionState.ENDED
        except DatabaseUnreachable:
            # the change itself will say so, where it needs the database
            return False
        if state is SessionState.ENDED:
            self.ended = SessionEnded()
        return self.ended is not None


class SessionGuard(QObject):
    """`refused` carries the SessionLocked or SessionEnded that stopped a write."""

    refused = Signal(object)


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in user at work. Without a `session_id`, as in the demo, nothing ever locks.

    `clock` tells the present moment in UTC. `demo` marks data that is not real. `memory` keeps
    window size and page between starts.
    """

    services: Services
    actor: Actor
    settings: Settings
    runner: TaskRunner
    bus: ChangeBus
    notifier: Notifier
    memory: QSettings
    clock: Callable[[], datetime]
    demo: bool = False
    session_id: SessionId | None = None
    guard: SessionGuard = field(default_factory=SessionGuard)

    def read(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[LighthouseError], None] | None = None,
    ) -> Task:
        """Ask a service, off the GUI thread."""
        return self.runner.run(
            Lane.READ, work, then, failed=failed, owner=owner, tell_faults=failed is not None
        )

    def latest(self, owner: QObject, lane: Lane = Lane.READ) -> Latest[T]:
        """A series of reads of which only the newest answers."""
        return Latest(self.runner, lane, owner)

    def write(
        self,
        work: Callable[[], Changed[T]],
        then: Callable[[T], None] | None = None,
        *,
        owner: QObject,
        failed: Callable[[LighthouseError], None] | None = None,
    ) -> Task:
        """Let a service change something, and tell the bus what changed.

        The bus is told even when `owner` is gone by then: other pages show the change. Who was
        signed out elsewhere, or whose session has locked, changes nothing any more.
        """

        def guarded() -> Changed[T]:
            self._require_open()
            return work()

        def done(outcome: Changed[T]) -> None:
            if then is not None and shiboken6.isValid(owner):
                then(outcome.value)
            self.bus.publish(outcome.changes)

        def refused(error: LighthouseError) -> None:
            self._refused(error, owner, failed)

        return self.runner.run(
            Lane.INTERACTIVE,
            guarded,
            done,
            failed=refused,
            owner=self.bus,
            tell_faults=failed is not None,
        )

    def write_long(
        self,
        work: LongWork[T],
        then: Callable[[T], None] | None = None,
        *,
        stop: threading.Event,
        advanced: OnProgress,
        owner: QObject,
        failed: Callable[[LighthouseError], None] | None = None,
    ) -> None:
        """Let a service change much, chunk by chunk, beside other work.

        Like `write`, what changed is told in any case. `stop` ends the work at its next chunk, and
        so do signing out elsewhere and another role. A window that locks because nobody is there
        lets what was begun before go on. After a bug, all pages look again: parts may be saved.
        """
        watch = _Watch(self)

        def guarded(progress: Progress) -> Changed[T]:
            self._require_open()

            def tell(done: int, total: int) -> None:
                try:
                    progress.report(done, total)
                except WorkCancelled:
                    stop.set()

            return work(tell, lambda: stop.is_set() or progress.cancelled or watch.look())

        def done(outcome: Changed[T]) -> None:
            if then is not None and shiboken6.isValid(owner):
                then(outcome.value)
            self.bus.publish(outcome.changes)
            if watch.ended is not None:
                self.guard.refused.emit(watch.ended)

        def heard(count: int, total: int) -> None:
            if shiboken6.isValid(owner):
                advanced(count, total)

        def refused(error: LighthouseError) -> None:
            self._refused(error, owner, failed)
            if isinstance(error, ProgramFault):
                self.bus.publish(frozenset(Topic))

        self.runner.run_with_progress(
            guarded, done, advanced=heard, failed=refused, owner=self.bus, lane=Lane.BULK
        )

    def _require_open(self) -> None:
        """On a worker. Raises SessionLocked, SessionEnded."""
        if self.session_id is not None:
            self.services.sessions.seen(self.actor, self.session_id)

    def _refused(
        self,
        error: LighthouseError,
        owner: QObject,
        failed: Callable[[LighthouseError], None] | None,
    ) -> None:
        if isinstance(error, SessionLocked | SessionEnded):
            self.guard.refused.emit(error)
        if isinstance(error, AnswerChanged | IllegalMove | RegistrationChanged):
            # what was seen is not what is there
            self.bus.publish(frozenset({Topic.REGISTRATIONS}))
        if failed is not None and shiboken6.isValid(owner):
            failed(error)
        else:
            self.notifier.refused(error)
