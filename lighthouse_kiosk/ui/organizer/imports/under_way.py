"""Which import is being written, noted so that one that was cut short can be told of later.

What an import changed is the database's to say. It can't say that one was begun: taken whole, it
leaves nothing until its last row is in.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from lighthouse_kiosk.files import write_durably


@dataclass(frozen=True, slots=True)
class ImportMark:
    """`path` is empty for pasted cells, `event_id` where only people are taken; `at` is ISO 8601."""

    organisation_id: str
    event_id: str
    path: str
    name: str
    digest: str
    whole: bool
    at: str


class UnderWay:
    """The mark of a profile. None of it belongs on the GUI thread."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / "import-under-way.json"
        self._lock = QLockFile(str(profile / "import-under-way.lock"))
        self._lock.setStaleLockTime(0)  # only a process that is gone gives it up

    def begin(self, mark: ImportMark) -> None:
        """Note it; where there is no room even for that, the import itself will say so."""
        self._lock.tryLock(0)
        with suppress(OSError):
            write_durably(self._file, json.dumps(asdict(mark)).encode())

    def end(self) -> None:
        """It is done with, and whoever asked for it was told how."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._lock.unlock()

    def left_behind(self) -> ImportMark | None:
        """The import that was cut short; None also while another window is writing one."""
        if not self._lock.tryLock(0):
            return None
        try:
            return ImportMark(**json.loads(self._file.read_bytes()))
        except (OSError, ValueError, TypeError):
            return None
        finally:
            self._lock.unlock()
