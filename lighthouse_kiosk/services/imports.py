"""Importing people, and what they register for, from a table: stage, preview, run, undo.

A wizard opens a file (`sheets.files`), stages it here, shows the guessed columns, previews with the
mapping that its user settled on, runs it, and can take it back later. None of it belongs on the
thread of a window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import AlreadyUndone, NotFound
from lighthouse_kiosk.domain.ids import EventId, ImportId
from lighthouse_kiosk.domain.import_columns import (
    ColumnGuess,
    Columns,
    Why,
    guess_columns,
    signature,
)
from lighthouse_kiosk.domain.import_fields import ABOUT_REGISTRATIONS, ImportField
from lighthouse_kiosk.domain.import_readers import RowReader
from lighthouse_kiosk.domain.import_values import DateOrder
from lighthouse_kiosk.domain.imports import (
    MOST_ROWS_AT_ONCE,
    BadRow,
    ImportMapping,
    ImportMode,
    ImportReport,
)
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_pieces import TakenRow
from lighthouse_kiosk.services.import_readings import CHUNK, RepeatedNumber
from lighthouse_kiosk.services.import_runs import ImportRun
from lighthouse_kiosk.services.import_tables import ImportTable, keep_sheet
from lighthouse_kiosk.services.import_undo import KeptRow, UndoReport, undo_import
from lighthouse_kiosk.services.records import changing, the_event
from lighthouse_kiosk.sheets.files import TableFile, open_bytes
from lighthouse_kiosk.store.engine import check_room
from lighthouse_kiosk.store.queries import imports, options, questions
from lighthouse_kiosk.store.queries.imports import PastImport

__all__ = [
    "CHUNK",
    "BadRow",
    "ColumnGuess",
    "Columns",
    "ImportField",
    "ImportMapping",
    "ImportMode",
    "ImportPreview",
    "ImportReport",
    "ImportTable",
    "Imports",
    "KeptRow",
    "PastImport",
    "RepeatedNumber",
    "TakenRow",
    "UndoReport",
    "Why",
]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What taking a table would do.

    `report` counts all of it; `taken` and `report.bad` show the first rows. The rest is what the
    cells decided: how dates are read, whether family names stand first, whether people are known
    by their address. `repeated` numbers name different people in different lines.
    """

    report: ImportReport
    taken: tuple[TakenRow, ...]
    date_orders: Mapping[ImportField, DateOrder]
    family_name_first: bool
    by_email: bool
    repeated: tuple[RepeatedNumber, ...]


_PERSON_BYTES, _REGISTRATION_BYTES = 1_000, 2_500
"""What a row takes on disk at least that brings a person alone, or with what they register for;
most of it is the search's index and the audit trail.
"""


class Imports:
    def __init__(self, context: Context) -> None:
        self._context = context

    def stage(
        self,
        actor: Actor,
        file: TableFile,
        event_id: EventId | None = None,
        *,
        sheet: str | None = None,
        header_line: int | None = None,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> ImportTable:
        """Read a file's table once, keep its rows aside and guess its columns.

        Without an event nothing is meant to be registered for.
        Raises FileRefused, NotFound for the event, ReadingStopped when cancelled.
        """
        actor.require(Permission.ORGANISE)
        names: tuple[str, ...] = ()
        texts: tuple[str, ...] = ()
        if event_id is not None:
            with self._context.uow.read(actor.organisation_id) as tx:
                the_event(tx, actor, event_id)
                offered = options.list_options(tx, actor.organisation_id, event_id)
                asked = questions.list_questions(tx, actor.organisation_id, event_id)
            texts = tuple(question.text for question in asked if not question.retired)
            names = tuple(option.name for option in offered)
        sheet, kept = keep_sheet(
            file, sheet, lambda name: file.rows(name, progress, cancelled), header_line
        )
        remembered = self._remembered(actor, signature(kept.headings))
        columns = guess_columns(
            kept.headings,
            [row.cells for row in kept.sample],
            names,
            remembered.places if remembered else None,
            texts,
            remembered.answers if remembered else {},
        )
        return ImportTable(
            file_name=file.name,
            digest=file.digest,
            sheet=sheet,
            headings=kept.headings,
            header_line=kept.header_line,
            row_count=kept.row_count,
            columns=columns,
            sample=kept.sample,
            mapping=replace(
                remembered or ImportMapping(dict(columns.places)), answers=dict(columns.answers)
            ),
            questions=texts,
            _kept=kept.spool,
        )

    def preview(
        self,
        actor: Actor,
        table: ImportTable,
        event_id: EventId | None = None,
        mapping: ImportMapping | None = None,
        *,
        first: int = 100,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> ImportPreview:
        """Say what taking a table would do; nothing is written.

        Raises what `run` raises.
        """
        actor.require(Permission.ORGANISE)
        reader = self._reader(table, mapping)
        run = ImportRun(
            self._context,
            actor,
            event_id,
            table,
            reader,
            ImportMode.SKIP_BAD,
            progress,
            cancelled,
        )
        report, taken = run.rehearse(first)
        return ImportPreview(
            report,
            taken,
            reader.date_orders,
            reader.family_name_first,
            reader.by_email,
            run.repeated,
        )

    def run(
        self,
        actor: Actor,
        table: ImportTable,
        event_id: EventId | None = None,
        mapping: ImportMapping | None = None,
        mode: ImportMode = ImportMode.ALL_OR_NOTHING,
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[ImportReport]:
        """Add people, or update those with the same staff number, and register them.

        A row without an option is about the person alone. Each wish is judged as `register` does;
        one that is open already, with the same quantity and slot, counts as unchanged. Empty cells
        leave a known person's fields as they are. A mapping that is not the guessed one is
        remembered for tables with these headings.

        Raises InvalidField `names_nobody` with the `column` without which nobody is known,
        `day_or_month` for dates that can be read both ways, NotFound for the event, DiskFull where
        a long table is sure to find no room.
        """
        actor.require(Permission.ORGANISE)
        reader = self._reader(table, mapping)
        whole = mode is ImportMode.ALL_OR_NOTHING
        run = ImportRun(self._context, actor, event_id, table, reader, mode, progress, cancelled)
        if table.row_count > MOST_ROWS_AT_ONCE:
            # taking part of it back would need room as well
            row_bytes = _PERSON_BYTES if event_id is None else _REGISTRATION_BYTES
            check_room(self._context.uow.engine, table.row_count * row_bytes)
        if not whole:
            report = run.piece_by_piece()
        elif table.row_count > MOST_ROWS_AT_ONCE:
            report = run.all_pieces()
        else:
            report = run.at_once()
        if report.applied and mapping is not None and mapping != table.mapping:
            self._remember(actor, table, mapping)
        seen = report.applied or run.has_written
        return changed(report, *((Topic.PEOPLE, Topic.REGISTRATIONS) if seen else ()))

    def import_table(
        self,
        actor: Actor,
        data: bytes,
        event_id: EventId | None = None,
        mode: ImportMode = ImportMode.ALL_OR_NOTHING,
        *,
        dry_run: bool = False,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[ImportReport]:
        """Take a file's bytes as they seem to be meant. Raises what `stage` and `run` raise."""
        actor.require(Permission.ORGANISE)
        table = self.stage(actor, open_bytes(data), event_id)
        try:
            if dry_run:
                found = self.preview(actor, table, event_id, progress=progress, cancelled=cancelled)
                return changed(found.report)
            return self.run(
                actor, table, event_id, None, mode, progress=progress, cancelled=cancelled
            )
        finally:
            table.close()

    def list_imports(
        self,
        actor: Actor,
        event_id: EventId | None = None,
        before: ImportId | None = None,
        limit: int = 50,
    ) -> tuple[PastImport, ...]:
        """List what was imported, the latest first; of one event, or of all. Raises NotFound."""
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            if event_id is not None:
                the_event(tx, actor, event_id)
            return imports.list_imports(tx, actor.organisation_id, event_id, before, limit)

    def undo(
        self,
        actor: Actor,
        import_id: ImportId,
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Changed[UndoReport]:
        """Remove what an import added and restore what it changed, as far as nobody touched it.

        What was approved or changed since is kept and told. Cancelled, it can be gone on with.
        Raises NotFound, AlreadyUndone.
        """
        actor.require(Permission.ORGANISE)
        with self._context.uow.read(actor.organisation_id) as tx:
            found = imports.get_import(tx, actor.organisation_id, import_id)
        if found is None:
            raise NotFound("import", id=str(import_id))
        if found.undone_at is not None:
            raise AlreadyUndone(found.undone_at)
        total = found.people_added + found.people_changed + found.registered
        report = undo_import(self._context, actor, import_id, total, progress, cancelled)
        did = report.people_removed or report.people_restored or report.registrations_removed
        return changed(report, *((Topic.PEOPLE, Topic.REGISTRATIONS) if did else ()))

    def _reader(self, table: ImportTable, mapping: ImportMapping | None) -> RowReader:
        rows = (row.cells for row in table.rows())
        return RowReader(table.headings, mapping or table.mapping, rows)

    def _remembered(self, actor: Actor, headings: str) -> ImportMapping | None:
        with self._context.uow.read(actor.organisation_id) as tx:
            kept = imports.get_mapping(tx, actor.organisation_id, headings)
        return None if kept is None else ImportMapping.from_json(kept)

    def _remember(self, actor: Actor, table: ImportTable, mapping: ImportMapping) -> None:
        with changing(self._context, actor) as tx:
            imports.put_mapping(
                tx,
                actor.organisation_id,
                table.signature,
                mapping.as_json(),
                self._context.clock(),
            )


def without_registrations(mapping: ImportMapping) -> ImportMapping:
    """Leave out what is about registrations: people alone are taken."""
    places = {meant: at for meant, at in mapping.places.items() if meant not in ABOUT_REGISTRATIONS}
    return replace(mapping, places=places, answers={})
