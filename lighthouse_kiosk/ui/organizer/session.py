"""What every page works with: the services, who is signed in, and the way to and from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QSettings

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.tasks import Lane, Latest, Task, TaskRunner

if TYPE_CHECKING:
    # the first import of the services costs a quarter of a second: the io lane pays for it
    from lighthouse_kiosk.bootstrap import Services

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in user at work.

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

        The bus is told even when `owner` is gone by then: other pages show the change.
        """

        def done(outcome: Changed[T]) -> None:
            if then is not None and shiboken6.isValid(owner):
                then(outcome.value)
            self.bus.publish(outcome.changes)

        def refused(error: LighthouseError) -> None:
            if failed is not None and shiboken6.isValid(owner):
                failed(error)
            else:
                self.notifier.refused(error)

        return self.runner.run(Lane.INTERACTIVE, work, done, failed=refused, owner=self.bus)
