"""Tables of the app as files for spreadsheets: asks where to, writes off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.documents.tables import TableColumn, Value, write_table
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.wording.format import number

Rows = Callable[[], Iterator[Sequence[Value]]]
"""Reads all rows page by page; called on a worker."""


class TableExport(QObject):
    """`saved` carries the Path."""

    saved = Signal(object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def ask(self, name: str, columns: Sequence[TableColumn], rows: Rows, total: int) -> None:
        """Ask where to and in which form; `name` is the file's, without an ending.

        `total` is roughly how many rows there are, 0 where nobody knows.
        """
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = str(self._session.memory.value("export-folder", "")) or (
            QStandardPaths.writableLocation(documents)
        )
        excel, text = self.tr("Spreadsheet (*.xlsx)"), self.tr("CSV (*.csv)")
        dialog = QFileDialog(self._window, self.tr("Save table"), folder, f"{excel};;{text}")
        dialog.setObjectName("save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if chosen == text else "xlsx")
        )
        dialog.selectFile(f"{name}.xlsx")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda file: self.save(Path(file), columns, rows, total))
        dialog.open()

    def save(self, path: Path, columns: Sequence[TableColumn], rows: Rows, total: int) -> None:
        session = self._session
        dialog = ProgressDialog(self.tr("Saving the table"), total, self._window)

        def work(progress: Progress) -> int:
            def wrote(count: int) -> None:
                # being stopped is noticed before the next row, so that the file is ended well
                if not progress.cancelled:
                    progress.report(count, max(count, total))

            return write_table(path, columns, rows(), wrote, lambda: progress.cancelled)

        def done(count: int) -> None:
            dialog.close_for_good()
            session.memory.setValue("export-folder", str(path.parent))
            folder = QUrl.fromLocalFile(str(path.parent))
            show = Action(self.tr("Open folder"), lambda: _open(folder))
            text = self.tr("{count} rows saved as {file}")
            session.notifier.success(
                text.format(count=number(count), file=path.name),
                detail=str(path.parent),
                action=show,
            )
            self.saved.emit(path)

        def refused(error: LighthouseError) -> None:
            dialog.close_for_good()
            session.notifier.refused(error)

        task = session.runner.run_with_progress(
            work, done, advanced=dialog.advance, failed=refused, owner=dialog
        )

        def stop() -> None:
            task.cancel()
            session.notifier.info(self.tr("Stopped; no file was written"))
            dialog.deleteLater()

        dialog.rejected.connect(stop)
        dialog.open()


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
