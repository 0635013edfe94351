"""What the wizard has done off the GUI thread: opening, staging, previewing, running, undoing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import EventId, ImportId
from lighthouse_kiosk.domain.imports import (
    MOST_ROWS_AT_ONCE,
    ImportMapping,
    ImportMode,
    ImportReport,
)
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.services.imports import ImportTable, without_registrations
from lighthouse_kiosk.sheets.files import ReadingStopped, TableFile, open_file, open_pasted
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.imports.under_way import ImportMark, UnderWay
from lighthouse_kiosk.ui.organizer.session import LongWork, Session
from lighthouse_kiosk.ui.tasks import Progress, Task, WorkCancelled

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Opened:
    """A table that was read."""

    source: Source
    file: TableFile
    table: ImportTable


class ImportWork(QObject):
    """Signals carry what came of it: `opened` an Opened, `previewed` an ImportPreview, `ran` an
    ImportReport, `undone` an UndoReport, `refused` the LighthouseError.

    Reading drops whatever was being read before. Without an event only people are taken.
    """

    opened = Signal(object)
    previewed = Signal(object)
    ran = Signal(object)
    undone = Signal(object)
    refused = Signal(object)
    advanced = Signal(int, int)

    def __init__(self, session: Session, event_id: EventId | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._event_id = event_id
        self._reading: Task | None = None
        self._stop = threading.Event()
        self._asked_to_stop = threading.Event()

    def open(
        self,
        source: Source,
        *,
        encoding: str | None = None,
        sheet: str | None = None,
        header_line: int | None = None,
    ) -> None:
        """Look at a file and read its table once."""
        session, event_id = self._session, self._event_id

        def work(progress: Progress) -> Opened:
            def cancelled() -> bool:
                return progress.cancelled

            file = (
                open_pasted(source.text)
                if source.path is None
                else open_file(source.path, encoding=encoding, cancelled=cancelled)
            )
            table = session.services.imports.stage(
                session.actor,
                file,
                event_id,
                sheet=sheet,
                header_line=header_line,
                progress=progress.report,
                cancelled=cancelled,
            )
            if event_id is None:
                # else what was settled here would be remembered as if registrations were unwanted
                table = replace(table, mapping=without_registrations(table.mapping))
            return Opened(source, file, table)

        self._read(work, self.opened.emit)

    def preview(self, opened: Opened, mapping: ImportMapping) -> None:
        session, event_id = self._session, self._event_id
        self._read(
            lambda progress: session.services.imports.preview(
                session.actor,
                opened.table,
                event_id,
                mapping,
                progress=progress.report,
                cancelled=lambda: progress.cancelled,
            ),
            self.previewed.emit,
        )

    def run(self, opened: Opened, mapping: ImportMapping, mode: ImportMode) -> None:
        session, event_id = self._session, self._event_id
        self._asked_to_stop = asked = threading.Event()

        def work(tell: OnProgress, stopped: IsCancelled) -> Changed[ImportReport]:
            under_way = UnderWay(session.settings.profile)
            under_way.begin(self._mark(opened, mode))
            try:
                outcome = session.services.imports.run(
                    session.actor,
                    opened.table,
                    event_id,
                    mapping,
                    mode,
                    progress=tell,
                    cancelled=stopped,
                )
            except LighthouseError:
                under_way.end()
                raise
            if not outcome.value.cancelled or asked.is_set():
                # else the app is ending: there is nobody to tell before the next start
                under_way.end()
            return outcome

        self._write(work, self.ran.emit)

    def _mark(self, opened: Opened, mode: ImportMode) -> ImportMark:
        path = opened.source.path
        return ImportMark(
            organisation_id=str(self._session.actor.organisation_id),
            event_id=str(self._event_id or ""),
            path=str(path.absolute()) if path is not None else "",
            name=opened.file.name,
            digest=opened.table.digest,
            whole=mode is ImportMode.ALL_OR_NOTHING and opened.table.row_count <= MOST_ROWS_AT_ONCE,
            at=self._session.clock().isoformat(),
        )

    def undo(self, import_id: ImportId) -> None:
        session = self._session
        self._write(
            lambda tell, stopped: session.services.imports.undo(
                session.actor, import_id, progress=tell, cancelled=stopped
            ),
            self.undone.emit,
        )

    def stop(self) -> None:
        """Stop what is being read or written; what was written before is told."""
        self._asked_to_stop.set()
        self._stop.set()
        self.drop()

    def drop(self) -> None:
        """Let go of what is being read."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _read(self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        self.drop()

        def stoppable(progress: Progress) -> T:
            try:
                return work(progress)
            except ReadingStopped:
                raise WorkCancelled from None

        self._reading = self._session.runner.run_with_progress(
            stoppable, then, advanced=self.advanced.emit, failed=self.refused.emit, owner=self
        )

    def _write(
        self,
        work: LongWork[T],
        then: Callable[[T], None],
    ) -> None:
        """Being stopped ends the work well and is told, so the task itself is never cancelled."""
        self.drop()
        self._stop = stop = threading.Event()
        self._session.write_long(
            work,
            then,
            stop=stop,
            advanced=self.advanced.emit,
            owner=self,
            failed=self.refused.emit,
        )
