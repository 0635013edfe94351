"""Charts as files: asks where to, and writes off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Lane
from lighthouse_kiosk.ui.widgets import ChartCard


class PictureExport(QObject):
    """PNG for documents and chats, SVG for whoever wants to print it large."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def ask(self, card: ChartCard) -> None:
        """Ask where to, and save the card's chart as it is at that moment."""
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = str(self._session.memory.value("picture-folder", "")) or (
            QStandardPaths.writableLocation(pictures)
        )
        png, svg = self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)")
        dialog = QFileDialog(self._window, self.tr("Save picture"), folder, f"{png};;{svg}")
        dialog.setObjectName("save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("svg" if chosen == svg else "png")
        )
        dialog.selectFile(f"{card.title}.png")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda file: self.save(Path(file), card))
        dialog.open()

    def save(self, path: Path, card: ChartCard) -> None:
        content = card.svg() if path.suffix.lower() == ".svg" else card.png()
        session = self._session

        def write() -> None:
            with finished_file(path) as unfinished:
                unfinished.write_bytes(content)

        def done(_nothing: None) -> None:
            session.memory.setValue("picture-folder", str(path.parent))
            folder = QUrl.fromLocalFile(str(path.parent))
            session.notifier.success(
                self.tr("Saved as {file}").format(file=path.name),
                detail=str(path.parent),
                action=Action(self.tr("Open folder"), lambda: _open(folder)),
            )

        session.runner.run(Lane.IO, write, done, owner=self)


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
