"""Reports out of the app: which one, as what, and where to."""

from __future__ import annotations

from pathlib import Path

from lighthouse_kiosk.documents.reports.about import file_name
from lighthouse_kiosk.documents.reports.kinds import ReportWish, report_of, write_report
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.file_exports import FileExport, open_path, report_rows
from lighthouse_kiosk.ui.organizer.reports.dialog import ReportDialog, report_words
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.wording.translation import translate


class ReportExport(FileExport):
    def ask(self, event: Event) -> None:
        """Ask which report of an event, as what, and where to."""
        dialog = ReportDialog(self._session, event.name, self._window)
        dialog.accepted.connect(
            lambda: self._ask_where(ReportWish(dialog.kind, event), dialog.ending)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, wish: ReportWish, ending: str) -> None:
        name, _ = report_words(wish.kind)
        dialog = self._dialog(name, f"{file_name(name, wish.event)}{ending}", f"*{ending}")
        dialog.fileSelected.connect(lambda file: self.save(wish, Path(file)))
        dialog.open()

    def save(self, wish: ReportWish, path: Path) -> None:
        """Write it, with a way to stop; what was there before stays until it is whole."""
        session = self._session
        name, _ = report_words(wish.kind)

        def work(progress: Progress) -> int | None:
            with report_of(session.services.reports, session.actor, wish) as report:
                return write_report(
                    report,
                    path,
                    lambda done, total: report_rows(progress, done, total),
                    lambda: progress.cancelled,
                )

        def ended(_rows: int | None) -> None:
            self._tell_saved(
                translate("reports", "{report} saved as {file}").format(
                    report=name, file=path.name
                ),
                path,
                opens=Action(translate("reports", "Open"), lambda: open_path(path)),
            )

        self._write(
            translate("reports", "Writing: {report}").format(report=name),
            0,
            work,
            ended,
            stopped=translate("reports", "Stopped; no file was written"),
        )
