"""Notes of what is being written, so that what the end of the app cut short can be told of later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from lighthouse_kiosk.files import write_durably


class Mark:
    """One note of a profile, by name. None of it belongs on the GUI thread."""

    def __init__(self, profile: Path, name: str) -> None:
        self._file = profile / f"{name}.json"
        self._lock = QLockFile(str(profile / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # only a process that is gone gives it up

    def begin(self, content: Mapping[str, object]) -> None:
        """Note it; where there is no room even for that, the work itself will say so."""
        self._lock.tryLock(0)
        with suppress(OSError):
            write_durably(self._file, json.dumps(content).encode())

    def end(self) -> None:
        """It is done with, and whoever asked for it was told how."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._lock.unlock()

    def left_behind(self) -> dict[str, object] | None:
        """What was cut short; None also while another window is writing."""
        if not self._lock.tryLock(0):
            return None
        try:
            content = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return None
        finally:
            self._lock.unlock()
        return content if isinstance(content, dict) else None
