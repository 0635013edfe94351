"""Brings what other processes change to the ChangeBus of this one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from lighthouse_kiosk.ui.changes import ChangeBus

if TYPE_CHECKING:
    # SQLAlchemy comes with the services, which are there before anything is followed
    from lighthouse_kiosk.domain.errors import LighthouseError
    from lighthouse_kiosk.services.live import Watch

_WAIT_SECONDS = 2.0

_LEAVE_SECONDS = 1.0
"""Whoever closes a window does not wait for a server that can't be reached."""


class LiveChanges(QObject):
    """Follows a Watch on a thread of its own until `stop`, and publishes what it hears.

    `lost` carries why the database can't be reached any more, `found` the same once it can.
    """

    lost = Signal(object)
    found = Signal(object)
    _heard = Signal(object)

    def __init__(self, watch: Watch, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        # published on this side, whichever thread hears of it
        self._heard.connect(bus.publish, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._follow, name="lighthouse-live", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and give its connection back; what is still under way is not published."""
        self._watch.stop()
        self._heard.disconnect()
        self._thread.join(_LEAVE_SECONDS)

    def _follow(self) -> None:
        from lighthouse_kiosk.services.live import GATHER_SECONDS  # noqa: PLC0415 - brings SQLAlchemy

        watch, trouble = self._watch, None
        try:
            while not watch.stopped:
                changes = watch.wait(_WAIT_SECONDS)
                trouble = self._tell_of_trouble(trouble)
                if changes and not watch.stopped:
                    self._heard.emit(changes)
                    watch.rest(GATHER_SECONDS)
        finally:
            watch.close()

    def _tell_of_trouble(self, before: LighthouseError | None) -> LighthouseError | None:
        now = self._watch.trouble
        if not self._watch.stopped and (now is None) is not (before is None):
            (self.found if now is None else self.lost).emit(before or now)
            return now
        return before
