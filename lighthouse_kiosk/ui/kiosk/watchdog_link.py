"""What a kiosk tells its watchdog, and what it learns from it after a crash."""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lighthouse_kiosk.ui.tasks import Lane, TaskRunner
from lighthouse_kiosk.watchdog import Lifeline

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

_BEAT_MS = 2_000

NATIVE_LOG = "native.log"
"""In the profile's folder of crashes: where each thread was when a crash was none of Python's."""


UNSTEADY = 3
"""So many crashes in a row are no accident any more."""

_RENEW_MS = 60_000
"""A permit holds for five minutes, so that two of these may fail."""


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """Which desk a kiosk works at: the ids of event and desk, and whether visitors serve themselves.

    `permit` opens a desk with a PIN again without asking, for as long as it holds.
    """

    event: str
    desk: str
    permit: str = ""
    for_visitors: bool = False


class WatchdogLink(QObject):
    """Without a watchdog it does nothing, and there was no crash."""

    def __init__(self, lifeline: Lifeline | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lifeline = lifeline
        self.restarts = lifeline.restarts if lifeline is not None else 0
        """So many runs in a row crashed just before this one."""
        self.place = _place_in(lifeline.kept) if lifeline is not None else None
        """Where the run that crashed was at work, if it was."""
        # on the GUI thread: when that hangs, the beats stop
        self._beats = QTimer(self, interval=_BEAT_MS)
        self._beats.timeout.connect(self._beat)

    def start(self) -> None:
        """The window is up: from now on a crash starts the kiosk again."""
        if self._lifeline is not None:
            self._beat()
            self._beats.start()

    def work_at(self, place: DeskPlace) -> None:
        """Come back to this desk after a crash."""
        self.place = place
        if self._lifeline is not None:
            self._lifeline.keep(json.dumps(asdict(place)))

    def leave(self) -> None:
        """The kiosk was left on purpose."""
        self._beats.stop()
        if self._lifeline is not None:
            self._lifeline.bye()

    def close(self) -> None:
        if self._lifeline is not None:
            self._beats.stop()
            self._lifeline.close()
            self._lifeline = None

    def _beat(self) -> None:
        if self._lifeline is not None:
            self._lifeline.alive()


class PermitRenewal(QObject):
    """Keeps what is left for the run after a crash so fresh that a desk's PIN is not asked."""

    def __init__(self, watchdog: WatchdogLink, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._watchdog = watchdog
        self._runner = runner
        self._work: Callable[[], DeskPlace] | None = None
        self._timer = QTimer(self, interval=_RENEW_MS)
        self._timer.timeout.connect(self._renew)

    def begin(
        self, services: Services, session: DeskSession, *, for_visitors: bool = False
    ) -> None:
        place = DeskPlace(str(session.event.id), str(session.desk.id), for_visitors=for_visitors)
        self._watchdog.work_at(place)
        if session.desk.has_pin:
            self._work = lambda: replace(place, permit=services.desks.permit(session))
            self._renew()
            self._timer.start()

    def _renew(self) -> None:
        if self._work is not None:
            self._runner.run(
                Lane.READ,
                self._work,
                self._watchdog.work_at,
                # a database that is away leaves the permit before
                failed=lambda _error: None,
                owner=self,
            )


def watchdog_link_from_environment() -> WatchdogLink:
    return WatchdogLink(Lifeline.of(os.environ))


def _place_in(kept: str) -> DeskPlace | None:
    try:
        found = json.loads(kept)
        return DeskPlace(
            str(found["event"]),
            str(found["desk"]),
            str(found["permit"]),
            for_visitors=found["for_visitors"] is True,
        )
    except (ValueError, KeyError, TypeError):
        return None


@contextlib.contextmanager
def native_crashes_logged(folder: Path) -> Iterator[None]:
    """Write down where all threads are when the process is ended by a signal for faults."""
    file = folder / NATIVE_LOG
    try:
        folder.mkdir(parents=True, exist_ok=True)
        log = file.open("ab")
    except OSError:
        yield
        return
    with log:
        faulthandler.enable(log)
        try:
            yield
        finally:
            faulthandler.disable()
    with contextlib.suppress(OSError):
        if not file.stat().st_size:
            file.unlink()
