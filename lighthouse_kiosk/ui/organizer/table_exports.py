"""Tables of the app as files for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from lighthouse_kiosk.documents.tables import TableColumn, Value, write_table
from lighthouse_kiosk.ui.organizer.file_exports import FileExport, report_rows
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.wording.format import number

Rows = Callable[[], Iterator[Sequence[Value]]]
"""Reads all rows page by page; called on a worker."""


class TableExport(FileExport):
    def ask(self, name: str, columns: Sequence[TableColumn], rows: Rows, total: int) -> None:
        """Ask where to and in which form; `name` is the file's, without an ending.

        `total` is roughly how many rows there are, 0 where nobody knows.
        """
        dialog = self._dialog(
            self.tr("Save table"),
            f"{name}.xlsx",
            self.tr("Spreadsheet (*.xlsx)"),
            self.tr("CSV (*.csv)"),
        )
        dialog.fileSelected.connect(lambda file: self.save(Path(file), columns, rows, total))
        dialog.open()

    def save(self, path: Path, columns: Sequence[TableColumn], rows: Rows, total: int) -> None:
        def work(progress: Progress) -> int:
            return write_table(
                path,
                columns,
                rows(),
                lambda count: report_rows(progress, count, max(count, total)),
                lambda: progress.cancelled,
            )

        def done(count: int) -> None:
            text = self.tr("{count} rows saved as {file}", "", count)
            self._tell_saved(text.format(count=number(count), file=path.name), path)

        self._write(
            self.tr("Saving the table"),
            total,
            work,
            done,
            stopped=self.tr("Stopped; no file was written"),
        )
