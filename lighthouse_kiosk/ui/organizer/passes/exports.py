"""Passes into files: one as PNG, many as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.documents.passes import write_pass_png, write_passes_pdf
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.services.passes import PassCard
from lighthouse_kiosk.ui.format import number
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Cancelled, Lane, Progress


class PassExports(QObject):
    """Asks where to, writes off the GUI thread, and says where it went. `saved` has the path."""

    saved = Signal(object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def ask_for_png(self, card: PassCard) -> None:
        # the name is the app's own: names of people don't belong in file names
        dialog = self._dialog(self.tr("Save pass"), f"pass-{card.ticket}.png", "PNG (*.png)")
        dialog.fileSelected.connect(lambda chosen: self.save_png(card, Path(chosen)))
        dialog.open()

    def save_png(self, card: PassCard, path: Path) -> None:
        def done(_nothing: None) -> None:
            self._tell(self.tr("Pass saved as {file}").format(file=path.name), path)

        self._session.runner.run(Lane.IO, lambda: write_pass_png(card, path), done, owner=self)

    def ask_for_pdf(self, event_id: EventId, chosen: Sequence[RegistrationId] | None) -> None:
        """`chosen` None means all valid passes of the event."""
        dialog = self._dialog(self.tr("Save passes"), "passes.pdf", "PDF (*.pdf)")
        dialog.fileSelected.connect(lambda file: self.save_pdf(event_id, chosen, Path(file)))
        dialog.open()

    def save_pdf(
        self, event_id: EventId, chosen: Sequence[RegistrationId] | None, path: Path
    ) -> None:
        session = self._session
        dialog = ProgressDialog(
            self.tr("Saving passes"),
            len(chosen) if chosen is not None else 0,
            self._window,
            self.tr("Four on a sheet of A4, with lines to cut along."),
        )

        def work(progress: Progress) -> int:
            cards = session.services.passes.pass_cards(session.actor, event_id, chosen)
            return write_passes_pdf(cards, path, _quietly(progress), lambda: progress.cancelled)

        def done(count: int) -> None:
            dialog.close_for_good()
            text = self.tr("{count} passes saved as {file}")
            self._tell(text.format(count=number(count), file=path.name), path)

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

    def _dialog(self, title: str, name: str, kinds: str) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = str(self._session.memory.value("export-folder", "")) or (
            QStandardPaths.writableLocation(documents)
        )
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.setObjectName("save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.selectFile(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _tell(self, text: str, path: Path) -> None:
        self._session.memory.setValue("export-folder", str(path.parent))
        folder = QUrl.fromLocalFile(str(path.parent))

        def open_folder() -> None:
            QDesktopServices.openUrl(folder)

        show = Action(self.tr("Open folder"), open_folder)
        self._session.notifier.success(text, detail=str(path.parent), action=show)
        self.saved.emit(path)


class _Quietly:
    """Reports progress; being cancelled is noticed at the next card, not inside the report."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, done: int, total: int) -> None:
        try:
            self._progress.report(done, total)
        except Cancelled:
            return


def _quietly(progress: Progress) -> _Quietly:
    return _Quietly(progress)
