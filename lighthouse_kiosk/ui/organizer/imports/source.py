"""Where a table comes from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QDropEvent


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or cells from the clipboard where there is no path."""

    path: Path | None = None
    text: str = ""


def dropped(event: QDropEvent) -> Source | None:
    """The first file on this computer among what was dropped."""
    for url in event.mimeData().urls():
        if url.isLocalFile():
            return Source(Path(url.toLocalFile()))
    return None
