"""Charts as files."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.ui.organizer.file_exports import FileExport
from lighthouse_kiosk.ui.tasks import Lane
from lighthouse_kiosk.ui.widgets import ChartCard


class PictureExport(FileExport):
    """PNG for documents and chats, SVG for whoever wants to print it large."""

    FOLDER_MEMORY: ClassVar = "picture-folder"
    FIRST_FOLDER: ClassVar = QStandardPaths.StandardLocation.PicturesLocation

    def ask(self, card: ChartCard) -> None:
        """Ask where to, and save the card's chart as it is at that moment."""
        dialog = self._dialog(
            self.tr("Save picture"),
            f"{card.title}.png",
            self.tr("Picture (*.png)"),
            self.tr("Drawing (*.svg)"),
        )
        dialog.fileSelected.connect(lambda file: self.save(Path(file), card))
        dialog.open()

    def save(self, path: Path, card: ChartCard) -> None:
        content = card.svg() if path.suffix.lower() == ".svg" else card.png()

        def write() -> None:
            with finished_file(path) as unfinished:
                unfinished.write_bytes(content)

        def done(_nothing: None) -> None:
            self._tell_saved(self.tr("Saved as {file}").format(file=path.name), path)

        self._session.runner.run(Lane.IO, write, done, owner=self)
