"""Reports out of the app: asks which one and where to, writes it off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.documents.reports.about import file_name
from lighthouse_kiosk.documents.reports.kinds import Wish, report_of, write_report
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.reports.dialog import ReportDialog, report_words
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.wording.translation import translate


class ReportExport(QObject):
    """`saved` carries the Path."""

    saved = Signal(object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def ask(self, event: Event) -> None:
        """Ask which report of an event, as what, and where to."""
        dialog = ReportDialog(self._session, event.name, self._window)
        dialog.accepted.connect(lambda: self._ask_where(Wish(dialog.kind, event), dialog.ending))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, wish: Wish, ending: str) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = str(self._session.memory.value("export-folder", "")) or (
            QStandardPaths.writableLocation(documents)
        )
        name, _ = report_words(wish.kind)
        dialog = QFileDialog(self._window, name, folder, f"*{ending}")
        dialog.setObjectName("save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(f"{file_name(name, wish.event)}{ending}")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda file: self.save(wish, Path(file)))
        dialog.open()

    def save(self, wish: Wish, path: Path) -> None:
        """Write it, with a way to stop; what was there before stays until it is whole."""
        session = self._session
        name, _ = report_words(wish.kind)
        dialog = ProgressDialog(
            translate("reports", "Writing: {report}").format(report=name), 0, self._window
        )

        def work(progress: Progress) -> int | None:
            def advanced(done: int, total: int) -> None:
                # being stopped is noticed before the next row, so that the file is ended well
                if not progress.cancelled:
                    progress.report(done, total)

            with report_of(session.services.reports, session.actor, wish) as report:
                return write_report(report, path, advanced, lambda: progress.cancelled)

        def ended(_rows: int | None) -> None:
            dialog.close_for_good()
            session.memory.setValue("export-folder", str(path.parent))
            file = QUrl.fromLocalFile(str(path))
            session.notifier.success(
                translate("reports", "{report} saved as {file}").format(
                    report=name, file=path.name
                ),
                detail=str(path.parent),
                action=Action(translate("reports", "Open"), lambda: _open(file)),
            )
            self.saved.emit(path)

        def refused(error: LighthouseError) -> None:
            dialog.close_for_good()
            session.notifier.refused(error)

        task = session.runner.run_with_progress(
            work, ended, advanced=dialog.advance, failed=refused, owner=dialog
        )

        def stop() -> None:
            task.cancel()
            session.notifier.info(translate("reports", "Stopped; no file was written"))
            dialog.deleteLater()

        dialog.rejected.connect(stop)
        dialog.open()


def _open(file: QUrl) -> None:
    QDesktopServices.openUrl(file)
