"""Passes out of the app: on paper, as pictures, for the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from lighthouse_kiosk.documents.pass_calendars import write_pass_calendar
from lighthouse_kiosk.documents.pass_sheets import (
    Sheet,
    is_whole,
    paint_sheets,
    set_paper,
    write_passes_pdf,
)
from lighthouse_kiosk.documents.passes import write_pass_png, write_pass_pngs
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.domain.progress import IsCancelled
from lighthouse_kiosk.files import not_written
from lighthouse_kiosk.services.passes import PassCard
from lighthouse_kiosk.ui.organizer.file_exports import FileExport, report_rows
from lighthouse_kiosk.ui.tasks import Lane, Progress
from lighthouse_kiosk.wording.format import number

Draw = Callable[[Iterator[PassCard], Callable[[int], None], IsCancelled], int]
"""Puts passes somewhere, telling how many are done and asking whether to stop; answers how many
there are in the end."""


class PassExports(FileExport):
    """`printed` carries how many passes were handed to the printer."""

    printed = Signal(int)

    def ask_for_png(self, card: PassCard) -> None:
        # the name is the app's own: names of people don't belong in file names
        dialog = self._dialog(self.tr("Save pass"), f"pass-{card.ticket}.png", "PNG (*.png)")
        dialog.fileSelected.connect(lambda chosen: self.save_png(card, Path(chosen)))
        dialog.open()

    def save_png(self, card: PassCard, path: Path) -> None:
        text = self.tr("Pass saved as {file}").format(file=path.name)
        self._write_one(lambda: write_pass_png(card, path), text, path)

    def ask_for_calendar(self, card: PassCard) -> None:
        kinds = self.tr("Calendar entry (*.ics)")
        dialog = self._dialog(self.tr("Save calendar entry"), f"pickup-{card.ticket}.ics", kinds)
        dialog.fileSelected.connect(lambda chosen: self.save_calendar(card, Path(chosen)))
        dialog.open()

    def save_calendar(self, card: PassCard, path: Path) -> None:
        made_at = self._session.clock()
        text = self.tr("Calendar entry saved as {file}").format(file=path.name)
        self._write_one(lambda: write_pass_calendar(card, path, made_at), text, path)

    def ask_for_pdf(
        self, event_id: EventId, chosen: Sequence[RegistrationId], sheet: Sheet
    ) -> None:
        dialog = self._dialog(self.tr("Save passes"), "passes.pdf", "PDF (*.pdf)")
        dialog.fileSelected.connect(lambda file: self.save_pdf(event_id, chosen, sheet, Path(file)))
        dialog.open()

    def save_pdf(
        self, event_id: EventId, chosen: Sequence[RegistrationId], sheet: Sheet, path: Path
    ) -> None:
        def done(count: int) -> None:
            text = self.tr("{count} passes saved as {file}", "", count)
            self._tell_saved(text.format(count=number(count), file=path.name), path)

        self._go_through(
            event_id,
            chosen,
            self.tr("Saving passes"),
            self.tr("Stopped; no file was written"),
            lambda cards, drew, stopped: write_passes_pdf(cards, path, sheet, drew, stopped),
            done,
        )

    def ask_for_folder(self, event_id: EventId, chosen: Sequence[RegistrationId]) -> None:
        dialog = self._dialog(self.tr("Choose a folder for the pictures"), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(lambda folder: self.save_pngs(event_id, chosen, Path(folder)))
        dialog.open()

    def save_pngs(self, event_id: EventId, chosen: Sequence[RegistrationId], folder: Path) -> None:
        def done(count: int) -> None:
            text = self.tr("{count} pictures saved in {folder}", "", count)
            words = text.format(count=number(count), folder=folder.name)
            self._tell_saved(words, folder, folder=folder)

        self._go_through(
            event_id,
            chosen,
            self.tr("Saving pictures"),
            self.tr("Stopped; the pictures saved so far are kept"),
            lambda cards, drew, stopped: len(write_pass_pngs(cards, folder, drew, stopped)),
            done,
        )

    def ask_for_printer(
        self, event_id: EventId, chosen: Sequence[RegistrationId], sheet: Sheet
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, sheet)
        printer.setCreator("Lighthouse Kiosk")
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("printer-dialog")
        # a page here is a sheet of passes: which ones is chosen in the list
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self.print_on(printer, event_id, chosen, sheet))
        # its own open() takes the name of a slot
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(
        self,
        printer: QPrinter,
        event_id: EventId,
        chosen: Sequence[RegistrationId],
        sheet: Sheet,
    ) -> None:
        # the dialog may have chosen other paper than the sheet is made for
        set_paper(printer, sheet)

        def draw(
            cards: Iterator[PassCard], drew: Callable[[int], None], stopped: IsCancelled
        ) -> int:
            file = printer.outputFileName()  # of those that print into one
            drawn = paint_sheets(
                printer, file or printer.printerName(), cards, sheet, drew, stopped
            )
            if drawn is None:
                printer.abort()
            elif printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and not is_whole(
                Path(file)
            ):
                raise not_written(Path(file))
            return drawn or 0

        def done(count: int) -> None:
            text = self.tr("{count} passes were sent to {printer}", "", count)
            name = printer.printerName() or self.tr("the printer")
            self._session.notifier.success(text.format(count=number(count), printer=name))
            self.printed.emit(count)

        self._go_through(
            event_id,
            chosen,
            self.tr("Printing passes"),
            self.tr("Stopped; what the printer already has may still come out"),
            draw,
            done,
        )

    def _write_one(self, work: Callable[[], None], text: str, path: Path) -> None:
        def done(_nothing: None) -> None:
            self._tell_saved(text, path)

        self._session.runner.run(Lane.IO, work, done, owner=self)

    def _go_through(
        self,
        event_id: EventId,
        chosen: Sequence[RegistrationId],
        title: str,
        stopped: str,
        draw: Draw,
        done: Callable[[int], None],
    ) -> None:
        session, total = self._session, len(chosen)

        def work(progress: Progress) -> int:
            cards = session.services.passes.each_card(session.actor, event_id, chosen)
            return draw(
                cards,
                lambda count: report_rows(progress, count, total),
                lambda: progress.cancelled,
            )

        self._write(title, total, work, done, stopped=stopped)
