"""Tells the organisers' desk page every minute that this kiosk is at work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lighthouse_kiosk.domain.desk_sightings import Readers, ReaderState
from lighthouse_kiosk.ui.kiosk.camera_view import Sight
from lighthouse_kiosk.ui.kiosk.diagnostics_words import SerialView
from lighthouse_kiosk.ui.kiosk.header import Standing
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    # the kiosk's window is up before SQLAlchemy is loaded
    from lighthouse_kiosk.bootstrap import Services
    from lighthouse_kiosk.services.desks import DeskSession

EVERY_MS = 60_000
FIRST_MS = 5_000
"""The camera has come up by then, and nobody waits for the first scan any more."""

_OF_SIGHT = {
    Sight.NONE: ReaderState.ABSENT,
    Sight.STARTING: ReaderState.STARTING,
    Sight.WORKING: ReaderState.WORKING,
    Sight.TROUBLE: ReaderState.TROUBLED,
}


def readers_of(sight: Sight, serial: SerialView) -> Readers:
    if not serial.port:
        scanner = ReaderState.ABSENT
    elif serial.reason == "opening":
        scanner = ReaderState.STARTING
    else:
        scanner = ReaderState.TROUBLED if serial.reason else ReaderState.WORKING
    return Readers(_OF_SIGHT[sight], scanner)


class DeskSightingSender(QObject):
    """Works on a lane of its own and asks for nothing back: what fails is told again in a minute.

    While the database is away nothing is tried; the first sign after it comes at once.
    """

    def __init__(self, runner: TaskRunner, readers: Callable[[], Readers], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._readers = readers
        self._services: Services | None = None
        self._session: DeskSession | None = None
        self._self_service = False
        self._away = False
        self._telling = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.tell)
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.tell)

    def begin(self, services: Services, session: DeskSession, *, self_service: bool) -> None:
        self._services, self._session = services, session
        self._self_service = self_service
        self._first.start()
        self._timer.start()

    def go_over(self, services: Services) -> None:
        """The database was opened anew."""
        self._services = services

    def stand(self, standing: Standing) -> None:
        """Hear how the database answered last."""
        was_away, self._away = self._away, standing is Standing.AWAY
        if was_away and not self._away:
            self.tell()

    def tell(self) -> None:
        if not self._away and not self._telling:
            self._tell(left=False)

    def close(self) -> None:
        """People leave the desk: it is not missed from now on."""
        if self._services is not None and not self._away:
            self._tell(left=True)
        self._first.stop()
        self._timer.stop()
        self._services = None

    def _tell(self, *, left: bool) -> None:
        services, session, readers = self._services, self._session, self._readers()
        if services is None or session is None:
            return
        self._telling = True
        self_service = self._self_service
        self._runner.run(
            Lane.IO,
            lambda: services.desk_sightings.tell(
                session, readers, self_service=self_service, left=left
            ),
            lambda _told: self._told(),
            failed=lambda _error: self._told(),
            owner=self,
            parting=left,
        )

    def _told(self) -> None:
        self._telling = False
