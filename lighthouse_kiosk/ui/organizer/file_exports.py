"""What all exports of the window do: ask where to, write off the GUI thread, say where it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeVar

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Progress

T = TypeVar("T")


def folder_to_begin_in(remembered: str, first: QStandardPaths.StandardLocation) -> str:
    """Where a file dialog opens: Qt takes the name of a folder that isn't there for a file's."""
    for folder in (remembered, QStandardPaths.writableLocation(first)):
        if folder and QDir(folder).exists():
            return folder
    return QDir.homePath()


class FileExport(QObject):
    """Remembers the folder that was last chosen. `saved` carries the Path that was written."""

    saved = Signal(object)

    FOLDER_MEMORY: ClassVar = "export-folder"
    FIRST_FOLDER: ClassVar = QStandardPaths.StandardLocation.DocumentsLocation

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def _dialog(self, title: str, name: str, *kinds: str) -> QFileDialog:
        """A dialog that asks where to; a kind is a filter such as `CSV (*.csv)`.

        The ending of `name`, then that of the kind chosen, is added to what is typed without one.
        """
        remembered = str(self._session.memory.value(self.FOLDER_MEMORY, ""))
        folder = folder_to_begin_in(remembered, self.FIRST_FOLDER)
        dialog = QFileDialog(self._window, title, folder, ";;".join(kinds))
        dialog.setObjectName("save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if name:
            dialog.setDefaultSuffix(name.rpartition(".")[2])
            dialog.selectFile(name)
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _write(
        self,
        title: str,
        total: int,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        stopped: str,
    ) -> None:
        """Show how far long work is, with a way to stop it; `stopped` is said then."""
        session = self._session
        dialog = ProgressDialog(title, total, self._window)

        def ended(result: T) -> None:
            dialog.close_for_good()
            done(result)

        def refused(error: LighthouseError) -> None:
            dialog.close_for_good()
            session.notifier.refused(error)

        task = session.runner.run_with_progress(
            work, ended, advanced=dialog.advance, failed=refused, owner=dialog
        )

        def stop() -> None:
            task.cancel()
            session.notifier.info(stopped)
            dialog.deleteLater()

        dialog.rejected.connect(stop)
        dialog.open()

    def _tell_saved(
        self, text: str, path: Path, *, folder: Path | None = None, opens: Action | None = None
    ) -> None:
        """Say where it went; `opens` stands in for showing the folder it went to."""
        where = folder or path.parent
        self._session.memory.setValue(self.FOLDER_MEMORY, str(where))
        show = opens or Action(self.tr("Open folder"), lambda: open_path(where))
        self._session.notifier.success(text, detail=str(where), action=show)
        self.saved.emit(path)


def open_path(path: Path) -> None:
    """Show a file or folder in the program the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def report_rows(progress: Progress, done: int, total: int) -> None:
    """Tell how far a file is, unless it is being stopped.

    Stopping is noticed before the next row, so that the file is ended well.
    """
    if not progress.cancelled:
        progress.report(done, total)
