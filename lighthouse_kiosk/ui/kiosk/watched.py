"""What a kiosk tells its watchdog, and what it learns from it after a crash."""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from lighthouse_kiosk.watchdog import Lifeline

_BEAT_MS = 2_000

NATIVE_LOG = "native.log"
"""In the profile's folder of crashes: where each thread was when a crash was none of Python's."""


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """Which desk a kiosk works at: the ids of event and desk.

    `permit` opens a desk with a PIN again without asking, for as long as it holds.
    """

    event: str
    desk: str
    permit: str = ""


class Watched(QObject):
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

    def _beat(self) -> None:
        if self._lifeline is not None:
            self._lifeline.alive()


def watched_from_environment() -> Watched:
    return Watched(Lifeline.of(os.environ))


def _place_in(kept: str) -> DeskPlace | None:
    try:
        found = json.loads(kept)
        return DeskPlace(**{field.name: str(found[field.name]) for field in fields(DeskPlace)})
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
