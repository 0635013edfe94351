"""Taking a table: judged while nobody waits, then written.

All or nothing: everything is judged in one reading and prepared for the database; under the
writer's turn it is only asked whether anything that was relied on has changed since, which the
audit trail knows. If so, it is judged again. A long table would keep that turn from everybody else
for too long: once all of it is judged good, it is written in short transactions, and taken back if
it can't be finished.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import EventId, ImportId, new_id
from lighthouse_kiosk.domain.import_readers import RowReader
from lighthouse_kiosk.domain.imports import ImportMode, ImportReport, ImportRow
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_pieces import (
    Done,
    Piece,
    PreparedPiece,
    Rehearsed,
    TakenRow,
)
from lighthouse_kiosk.services.import_plans import ImportPlan, PlanStale, check_unchanged
from lighthouse_kiosk.services.import_readings import ImportStopped, RepeatedNumber, TableReading
from lighthouse_kiosk.services.import_tables import ImportTable
from lighthouse_kiosk.services.import_undo import undo_import
from lighthouse_kiosk.services.records import changing
from lighthouse_kiosk.store.queries import audit, imports
from lighthouse_kiosk.store.queries.audit import AuditDraft, BoundEntry
from lighthouse_kiosk.store.unit_of_work import Transaction

_TRIES = 3


class ImportRun:
    """One table on its way in.

    `progress` is told how many rows were gone through; a table that is taken whole counts twice.
    """

    def __init__(
        self,
        context: Context,
        actor: Actor,
        event_id: EventId | None,
        table: ImportTable,
        reader: RowReader,
        mode: ImportMode,
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
    ) -> None:
        self._context = context
        self._actor = actor
        self._event_id = event_id
        self._table = table
        self._mode = mode
        self._progress = progress
        self._reached = 0
        self._ways = 1
        self.has_written = False
        """Whether others can have seen any of it, even if it was taken back."""
        self._reading = TableReading(context, actor, table, reader, cancelled)

    @property
    def repeated(self) -> tuple[RepeatedNumber, ...]:
        """Numbers that named different people, in the rows that were read so far."""
        return self._reading.repeated

    def rehearse(self, first: int) -> tuple[ImportReport, tuple[TakenRow, ...]]:
        """Judge all rows in one reading, and show what becomes of the first good ones; nothing is
        written.
        """
        plan = self._plan()
        taken: list[TakenRow] = []
        cancelled = False
        try:
            with self._context.uow.read(self._actor.organisation_id) as tx:
                for rows, cells in self._reading.pieces(plan.done):
                    piece = self._piece(tx, rows, plan.rehearsed, to_write=False)
                    tell = taken.append if len(taken) < first else None
                    piece.judge(plan.done, self._refuser(plan.done, cells), tell)
                    self._told(len(rows))
        except ImportStopped:
            cancelled = True
        return self._report(plan.done, applied=False, cancelled=cancelled), tuple(taken[:first])

    def at_once(self) -> ImportReport:
        """Write all rows in one transaction, or none."""
        self._ways = 2
        organisation_id = self._actor.organisation_id
        try:
            for _ in range(_TRIES):
                with self._context.uow.read(organisation_id) as tx:
                    plan = self._plan(as_of=audit.last_sequence(tx, organisation_id))
                    self._prepare(tx, plan)
                if plan.done.refused:
                    return self._report(plan.done, applied=False)
                try:
                    with changing(self._context, self._actor) as tx:
                        check_unchanged(tx, self._context, self._actor, self._event_id, plan)
                        return self._write(tx, plan)
                except PlanStale:
                    self._reading.look_again()
            with changing(self._context, self._actor) as tx:
                plan = self._plan()
                self._prepare(tx, plan)
                if plan.done.refused:
                    return self._report(plan.done, applied=False)
                return self._write(tx, plan)
        except ImportStopped:
            return self._report(Done(), applied=False, cancelled=True)

    def all_pieces(self) -> ImportReport:
        """Write all rows in short transactions, or none: what can't be finished is taken back.

        What others have built on meanwhile stays and is counted; so does what could not be taken
        back, which has an `import_id` to go on with.
        """
        self._ways = 2
        foreseen, _ = self.rehearse(0)
        if foreseen.refused or foreseen.cancelled:
            return foreseen
        report = self.piece_by_piece()
        whole = not (report.refused or report.cancelled or report.stopped)
        if whole or report.import_id is None:
            return report
        undone = undo_import(
            self._context, self._actor, report.import_id, 0, self._taken_back(report), None
        )
        added = report.people_added - undone.people_removed
        changed = report.people_changed - undone.people_restored
        registered = report.registered - undone.registrations_removed
        return replace(
            report,
            people_added=added,
            people_changed=changed,
            registered=registered,
            applied=bool(added or changed or registered),
            stopped=undone.stopped or report.stopped,
            import_id=None if undone.finished else report.import_id,
        )

    def piece_by_piece(self) -> ImportReport:
        """Write what is good in short transactions; what is counted is done, whatever ends it.

        Where all is to be taken, the first bad row ends it.
        """
        done = Done()
        import_id: ImportId | None = None
        cancelled, stopped = False, None
        whole = self._mode is ImportMode.ALL_OR_NOTHING
        try:
            for rows, cells in self._reading.pieces(done):
                so_far = done.copy()
                try:
                    with changing(self._context, self._actor) as tx:
                        piece = self._piece(tx, rows)
                        piece.judge(so_far, self._refuser(so_far, cells))
                        if not (whole and so_far.refused):
                            import_id = self._write_piece(tx, piece.prepared(), so_far, import_id)
                except LighthouseError as error:
                    stopped = error
                    break
                if whole and so_far.refused:
                    done.bad, done.kinds, done.refused = so_far.bad, so_far.kinds, so_far.refused
                    break
                done.__dict__.update(so_far.__dict__)
                self._told(len(rows))
        except ImportStopped:
            cancelled = True
        return self._report(
            done, applied=True, cancelled=cancelled, stopped=stopped, import_id=import_id
        )

    def _taken_back(self, report: ImportReport) -> OnProgress:
        """Tell how far it goes back, in rows."""
        entries = report.people_added + report.people_changed + report.registered
        rows = self._reached - self._table.row_count
        top = self._reached

        def tell(undone: int, _total: int) -> None:
            self._reached = top - min(rows, rows * undone // max(entries, 1))
            self._told(0)

        return tell

    def _plan(self, as_of: int = 0) -> ImportPlan:
        return ImportPlan(as_of, Rehearsed(is_wanted=self._reading.is_repeated))

    def _piece(
        self,
        tx: Transaction,
        rows: Sequence[ImportRow],
        rehearsed: Rehearsed | None = None,
        *,
        to_write: bool = True,
    ) -> Piece:
        return Piece(
            tx, self._context, self._actor, self._event_id, rows, rehearsed, to_write=to_write
        )

    def _prepare(self, tx: Transaction, plan: ImportPlan) -> None:
        """Judge all rows in one reading, and keep what they write."""
        self._reached = 0
        for rows, cells in self._reading.pieces(plan.done):
            piece = self._piece(tx, rows, plan.rehearsed)
            piece.judge(plan.done, self._refuser(plan.done, cells))
            plan.put(piece)
            self._told(len(rows))

    def _write(self, tx: Transaction, plan: ImportPlan) -> ImportReport:
        if not plan.pieces.has_entries:
            return self._report(plan.done, applied=True)
        organisation_id = self._actor.organisation_id
        import_id = ImportId(new_id())
        now = self._context.clock()
        imports.insert_import(
            tx, organisation_id, import_id, self._facts(plan.done, now, with_file=True)
        )
        note = audit.bind_audit(tx, self._actor, now, [self._note(import_id, plan.done)])
        self._reached = self._table.row_count

        def written() -> Iterator[Sequence[BoundEntry]]:
            yield note
            for piece in plan.pieces:
                self._reading.stop_if_asked()
                piece.write(tx, self._actor)
                yield piece.entries
                self._told(piece.rows)

        numbers = list(audit.append_bound(tx, organisation_id, written()))
        imports.add_part(tx, organisation_id, import_id, numbers[0] + 1, numbers[-1])
        return self._report(plan.done, applied=True, import_id=import_id)

    def _write_piece(
        self,
        tx: Transaction,
        piece: PreparedPiece,
        done: Done,
        import_id: ImportId | None,
    ) -> ImportId | None:
        """Write one piece; the first that changes anything makes the import's own row."""
        if not piece.entries:
            return import_id
        organisation_id, now = self._actor.organisation_id, self._context.clock()
        entries: list[Sequence[BoundEntry]] = [piece.entries]
        if import_id is None:
            import_id = ImportId(new_id())
            imports.insert_import(
                tx, organisation_id, import_id, self._facts(done, now, with_file=True)
            )
            note = audit.bind_audit(tx, self._actor, now, [self._note(import_id, done)])
            entries.insert(0, note)
        else:
            facts = self._facts(done, now, with_file=False)
            imports.update_import(tx, organisation_id, import_id, facts)
        piece.write(tx, self._actor)
        *_, last = audit.append_bound(tx, organisation_id, entries)
        self.has_written = True
        imports.add_part(tx, organisation_id, import_id, last - len(piece.entries) + 1, last)
        return import_id

    def _facts(self, done: Done, now: datetime, *, with_file: bool) -> dict[str, Any]:
        counts: dict[str, Any] = {
            "people_added": done.added,
            "people_changed": done.changed,
            "registered": done.registered,
            "refused": done.refused,
        }
        if not with_file:
            return counts
        return counts | {
            "event_id": self._event_id,
            "at": now,
            "by_name": self._actor.name,
            "file_name": self._table.file_name[:200],
            "file_digest": self._table.digest,
            "mode": self._mode,
        }

    def _note(self, import_id: ImportId, done: Done) -> AuditDraft:
        """What the audit trail says before the rows: which file it was, by its digest."""
        facts: dict[str, object] = {
            "file": self._table.file_name[:200],
            "sha256": self._table.digest,
            "sheet": self._table.sheet,
            "rows": self._table.row_count,
            "mode": self._mode,
        }
        if self._event_id is not None:
            facts["event_id"] = self._event_id
        if self._mode is ImportMode.ALL_OR_NOTHING:
            facts |= {"people": done.added + done.changed, "registered": done.registered}
        return AuditDraft("imported", "import", import_id, {}, facts)

    def _refuser(
        self, done: Done, cells: Mapping[int, Sequence[str]]
    ) -> Callable[[ImportRow, LighthouseError], None]:
        def refuse(row: ImportRow, error: LighthouseError) -> None:
            done.refuse(self._reading.bad(row, error, cells[row.line]))

        return refuse

    def _told(self, rows: int) -> None:
        self._reached += rows
        if self._progress is not None:
            self._progress(self._reached, self._ways * self._table.row_count)

    def _report(
        self,
        done: Done,
        *,
        applied: bool,
        cancelled: bool = False,
        stopped: LighthouseError | None = None,
        import_id: ImportId | None = None,
    ) -> ImportReport:
        return ImportReport(
            rows=self._table.row_count,
            people_added=done.added,
            people_changed=done.changed,
            registered=done.registered,
            unchanged=done.unchanged,
            bad=tuple(sorted(done.bad, key=lambda row: row.line)),
            applied=applied and bool(done.added or done.changed or done.registered),
            cancelled=cancelled,
            stopped=stopped,
            left_out=done.left_out,
            refused=done.refused,
            kinds=MappingProxyType(dict(done.kinds)),
            import_id=import_id,
            spelled=tuple(self._reading.spellings.noted),
            spelled_count=self._reading.spellings.count,
        )
