"""Which import is being written, noted so that one that was cut short can be told of later.

What an import changed is the database's to say. It can't say that one was begun: taken whole, it
leaves nothing until its last row is in.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lighthouse_kiosk.ui.organizer.marks import Mark


@dataclass(frozen=True, slots=True)
class ImportMark:
    """`path` is empty for pasted cells, `event_id` where only people are taken; `at` is ISO 8601.

    `whole` is what is written in one transaction.
    """

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
        self._mark = Mark(profile, "import-under-way")

    def begin(self, mark: ImportMark) -> None:
        """Note it; where there is no room even for that, the import itself will say so."""
        self._mark.begin(asdict(mark))

    def end(self) -> None:
        """It is done with, and whoever asked for it was told how."""
        self._mark.end()

    def left_behind(self) -> ImportMark | None:
        """The import that was cut short; None also while another window is writing one."""
        content: dict[str, Any] = self._mark.left_behind() or {}
        try:
            return ImportMark(**content)
        except TypeError:
            return None
