"""The trail out of the app, as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lighthouse_kiosk.documents.activity_sentences import sentence
from lighthouse_kiosk.documents.activity_values import changes
from lighthouse_kiosk.documents.csv_files import write_csv
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.services.audit import Activity, ActivityQuery
from lighthouse_kiosk.ui.organizer.activity.kinds import kind_look
from lighthouse_kiosk.ui.organizer.progress import ProgressDialog
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.tasks import Progress
from lighthouse_kiosk.wording.format import listed, number, zone

translate = QCoreApplication.translate

_PAGE = 500


class ActivityExport(QObject):
    """Asks where to, writes off the GUI thread, and says where it went."""

    saved = Signal(object)
    """A Path."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._window = owner

    def ask(self, query: ActivityQuery, zone_name: str) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = str(self._session.memory.value("export-folder", "")) or (
            QStandardPaths.writableLocation(documents)
        )
        dialog = QFileDialog(self._window, self.tr("Export activity"), folder, "CSV (*.csv)")
        dialog.setObjectName("save-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("activity.csv")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda chosen: self.save(query, zone_name, Path(chosen)))
        dialog.open()

    def save(self, query: ActivityQuery, zone_name: str, path: Path) -> None:
        session = self._session
        dialog = ProgressDialog(self.tr("Exporting activity"), 0, self._window)

        def work(progress: Progress) -> int:
            heads = _heads(zone_name)
            return write_csv(path, heads, _rows(session, query, zone_name, progress))

        def ended(count: int) -> None:
            dialog.close_for_good()
            session.memory.setValue("export-folder", str(path.parent))
            text = self.tr("{count} entries saved as {file}")
            session.notifier.success(text.format(count=number(count), file=path.name))
            self.saved.emit(path)

        def refused(error: LighthouseError) -> None:
            dialog.close_for_good()
            session.notifier.refused(error)

        task = session.runner.run_with_progress(
            work, ended, advanced=dialog.advance, failed=refused, owner=dialog
        )

        def stop() -> None:
            task.cancel()
            session.notifier.info(self.tr("Stopped; no file was written"))
            dialog.deleteLater()

        dialog.rejected.connect(stop)
        dialog.open()


def _heads(zone_name: str) -> tuple[str, ...]:
    return (
        translate("activity", "Entry"),
        translate("activity", "When ({zone})").format(zone=zone_name),
        translate("activity", "By"),
        translate("activity", "Kind"),
        translate("activity", "What happened"),
        translate("activity", "Event"),
        translate("activity", "Person"),
        translate("activity", "Staff number"),
        translate("activity", "Before"),
        translate("activity", "After"),
    )


def _rows(
    session: Session, query: ActivityQuery, zone_name: str, progress: Progress
) -> Iterator[tuple[str, ...]]:
    """Read page by page, so that a long trail needs no more memory than a short one."""
    service, actor = session.services.audit, session.actor
    total, done, before = service.trail_length(actor), 0, query.entries.before
    while True:
        entries = replace(query.entries, before=before, limit=_PAGE)
        page = service.list_activity(actor, replace(query, entries=entries))
        for activity in page.entries:
            yield _row(activity, zone_name)
        done += len(page.entries)
        progress.report(done, total)
        if page.next is None:
            return
        before = page.next


def _row(activity: Activity, zone_name: str) -> tuple[str, ...]:
    entry, subject = activity.entry, activity.subject
    person = subject.person if subject is not None else None
    found = changes(activity)
    field = translate("activity", "{name}: {value}")
    return (
        str(entry.sequence),
        f"{entry.at.astimezone(zone(zone_name)):%Y-%m-%d %H:%M:%S}",
        entry.actor,
        kind_look(entry.entity, entry.action)[0],
        sentence(activity),
        subject.event if subject is not None else "",
        person.name if person is not None else "",
        person.staff_number if person is not None else "",
        listed(field.format(name=one.name, value=one.before) for one in found if one.before),
        listed(field.format(name=one.name, value=one.after) for one in found if one.after),
    )
