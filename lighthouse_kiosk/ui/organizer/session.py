"""What every page works with: the services, who is signed in, and the way to and from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QSettings, Signal

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError, SessionEnded, SessionLocked
from lighthouse_kiosk.domain.ids import SessionId
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.tasks import Lane, Latest, Task, TaskRunner

if TYPE_CHECKING:
    # the first import of the services costs a quarter of a second: the io lane pays for it
    from lighthouse_kiosk.bootstrap import Services

T = TypeVar("T")


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
        return self.runner.run(Lane.READ, work, then, failed=failed, owner=owner)

    def latest(self, owner: QObject) -> Latest[T]:
        """A series of reads of which only the newest answers."""
        return Latest(self.runner, Lane.READ, owner)

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
            if self.session_id is not None:
                self.services.sessions.seen(self.actor, self.session_id)
            return work()

        def done(outcome: Changed[T]) -> None:
            if then is not None and shiboken6.isValid(owner):
                then(outcome.value)
            self.bus.publish(outcome.changes)

        def refused(error: LighthouseError) -> None:
            if isinstance(error, SessionLocked | SessionEnded):
                self.guard.refused.emit(error)
            if failed is not None and shiboken6.isValid(owner):
                failed(error)
            else:
                self.notifier.refused(error)

        return self.runner.run(Lane.INTERACTIVE, guarded, done, failed=refused, owner=self.bus)
