"""Watches over a desk at work: its database, the disk, the clock, and whether the machine slept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lighthouse_kiosk.domain.errors import (
    DatabaseUnreachable,
    DiskFull,
    FolderUnusable,
    LighthouseError,
)
from lighthouse_kiosk.domain.health import DiskHealth
from lighthouse_kiosk.ui.kiosk.clock_jumps import ClockJumps, steady_seconds
from lighthouse_kiosk.ui.kiosk.condition_words import (
    Condition,
    condition_for_visitors,
    condition_of,
)
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

_LOOK_MS = 1_000
_DISK_EVERY = 30
"""Looks between two at the disk."""
_RETRIES_MS = (1_000, 2_000, 4_000, 8_000, 15_000)
"""How long to wait before trying a database again that is away; the last one repeats."""

TOLD = 600.0
"""Seconds for which visitors are told that the clock jumped: none can say that it was noticed."""

Clocks = Callable[[], tuple[float, float]]
"""The wall clock and a steady one, in seconds."""


def tells_away(error: LighthouseError) -> bool:
    """Whether this says of the database that it can't be worked with, not of what was asked."""
    return isinstance(error, (DatabaseUnreachable, DiskFull, FolderUnusable))


def system_clocks() -> tuple[float, float]:
    return time.time(), steady_seconds()


class Conditions(QObject):
    """`reopen` opens a database anew whose file is back under another identity."""

    changed = Signal()
    """What `condition` says has changed."""
    woke = Signal()
    """The machine slept, and is awake."""
    returned = Signal()
    """The database answers again."""
    reopened = Signal(object)
    """Services on the database that came back; they are the receiver's to close."""

    def __init__(self, runner: TaskRunner, parent: QObject, clocks: Clocks = system_clocks) -> None:
        super().__init__(parent)
        self.reopen: Callable[[Services], Services] | None = None
        self.for_visitors = False
        """Say only what visitors need to know: nothing is saved, and no key of theirs checks it."""
        self._runner = runner
        self._clocks = clocks
        self._time = ClockJumps(*clocks())
        self._services: Services | None = None
        self._session: DeskSession | None = None
        self._away = False
        self._disk: DiskHealth | None = None
        self._off = 0.0
        self._jumped_at: float | None = None
        self._looks = 0
        self._tries = 0
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self.look)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._try_again)

    @property
    def condition(self) -> Condition | None:
        """In the language of the moment."""
        if self.for_visitors:
            return condition_for_visitors(away=self._away, off=self._off)
        return condition_of(away=self._away, disk=self._disk, off=self._off)

    def begin(self, services: Services, session: DeskSession) -> None:
        self._services, self._session = services, session
        self._looks = 0
        if not self._watch.isActive():
            self._time.accept(*self._clocks())
            self._watch.start()
            self.look()

    def close(self) -> None:
        self._watch.stop()
        self._retry.stop()
        self._services = None

    def accept_clock(self) -> None:
        """Somebody has seen that the clock jumped, and looks at it."""
        self._time.accept(*self._clocks())
        self._jumped_at = None
        self._set(off=0.0)

    def look(self) -> None:
        """Look at the clocks, and every so often at the disk."""
        seen = self._time.look(*self._clocks())
        self._set(off=seen.off)
        if self.for_visitors and seen.off:
            self._tell_for_a_while()
        if seen.slept:
            self._looks = 0
            self.woke.emit()
        services = self._services
        if services is not None and self._looks % _DISK_EVERY == 0:
            self._runner.run(
                Lane.IO,
                services.health.disk,
                lambda disk: self._set(disk=disk),
                # a folder that is gone is the database's trouble, which is said
                failed=lambda _error: None,
                owner=self,
            )
        self._looks += 1

    def _tell_for_a_while(self) -> None:
        steady = self._clocks()[1]
        if self._jumped_at is None:
            self._jumped_at = steady
        elif steady - self._jumped_at > TOLD:
            self.accept_clock()

    def stand(self, standing: Standing) -> None:
        """Hear how the database answered last."""
        away = standing is Standing.AWAY
        if away == self._away:
            return
        self._set(away=away)
        self._tries = 0
        if away:
            self._retry.start(_RETRIES_MS[0])
        else:
            self._retry.stop()

    def _set(
        self,
        *,
        away: bool | None = None,
        disk: DiskHealth | None = None,
        off: float | None = None,
    ) -> None:
        before = self.condition
        self._away = self._away if away is None else away
        self._disk = self._disk if disk is None else disk
        self._off = self._off if off is None else off
        if self.condition != before:
            self.changed.emit()

    def _try_again(self) -> None:
        services, session, reopen = self._services, self._session, self.reopen
        if services is None or session is None:
            return
        self._tries += 1

        def work() -> Services:
            try:
                services.desks.refresh(session)
            except DatabaseUnreachable as error:
                if error.reason != "vanished" or reopen is None:
                    raise
                return _reopened(reopen, services, session)
            return services

        self._runner.run(Lane.IO, work, self._answered, failed=self._failed, owner=self)

    def _answered(self, services: Services) -> None:
        if services is not self._services:
            self._services = services
            self.reopened.emit(services)
        self.returned.emit()

    def _failed(self, _error: object) -> None:
        if self._away and self._services is not None:
            self._retry.start(_RETRIES_MS[min(self._tries, len(_RETRIES_MS) - 1)])


def _reopened(
    reopen: Callable[[Services], Services], services: Services, session: DeskSession
) -> Services:
    """Open anew and make sure that the desk is in there."""
    opened = reopen(services)
    try:
        opened.desks.refresh(session)
    except BaseException:
        opened.close()
        raise
    return opened
