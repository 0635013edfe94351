"""Taking a table: judged while nobody waits, then written.

All or nothing: everything is judged in one reading and prepared for the database; under the
writer's turn it is only asked whether anything that was relied on has changed since, which the
audit trail knows. If so, it is judged again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from lighthouse_kiosk.domain.errors import AmbiguousChoice, InvalidField, LighthouseError
from lighthouse_kiosk.domain.ids import (
    EventId,
    ImportId,
    new_id,
)
from lighthouse_kiosk.domain.imports import (
    BadRow,
    ImportMode,
    ImportReport,
    ImportRow,
    RowReader,
    chunks,
)
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_pieces import (
    Done,
    Piece,
    PreparedPiece,
    TakenRow,
)
from lighthouse_kiosk.services.import_plans import ImportPlan, PlanStale, check_unchanged
from lighthouse_kiosk.services.import_spellings import NumberSpellings, Spelling, find_spellings
from lighthouse_kiosk.services.import_tables import ImportTable
from lighthouse_kiosk.services.records import changing
from lighthouse_kiosk.store.queries import audit, imports, people
from lighthouse_kiosk.store.queries.audit import AuditDraft, BoundEntry
from lighthouse_kiosk.store.unit_of_work import Transaction

CHUNK = 250
"""Rows per transaction where bad ones are skipped: some tens of milliseconds."""

Progress = Callable[[int, int], None]
"""Told how many rows of how many were gone through; a table that is taken whole counts twice."""

_TRIES = 3


class _Cancelled(Exception):
    """Somebody asked to stop."""


@dataclass(frozen=True, slots=True)
class RepeatedNumber:
    """A staff number that names different people in the lines of one table."""

    staff_number: str
    lines: tuple[int, ...]


class ImportRun:
    """One table on its way in."""

    def __init__(
        self,
        context: Context,
        actor: Actor,
        event_id: EventId | None,
        table: ImportTable,
        reader: RowReader,
        mode: ImportMode,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._context = context
        self._actor = actor
        self._event_id = event_id
        self._table = table
        self._reader = reader
        self._mode = mode
        self._progress = progress
        self._cancelled = cancelled
        self._reached = 0
        self._ways = 1
        self._by_email: dict[str, Sequence[str]] = {}
        self._names: dict[str, tuple[str, list[int]]] = {}
        self._known_spellings: Mapping[str, Sequence[Spelling]] | None = None
        self._spellings = NumberSpellings({})

    @property
    def repeated(self) -> tuple[RepeatedNumber, ...]:
        """Numbers that named different people, in the rows that were read so far."""
        return tuple(
            RepeatedNumber(number, tuple(lines))
            for number, (_, lines) in self._names.items()
            if len(lines) > 1
        )

    def rehearse(
        self,
        taken: Callable[[TakenRow], None] | None = None,
        refused: Callable[[BadRow], None] | None = None,
    ) -> ImportReport:
        """Judge all rows in one reading; nothing is written."""
        plan = ImportPlan(0)
        cancelled = False
        try:
            with self._context.uow.read(self._actor.organisation_id) as tx:
                self._judge(tx, plan, taken=taken, refused=refused)
        except _Cancelled:
            cancelled = True
        return self._report(plan.done, applied=False, cancelled=cancelled)

    def at_once(self) -> ImportReport:
        """Write all rows in one transaction, or none."""
        self._ways = 2
        organisation_id = self._actor.organisation_id
        plan = ImportPlan(0)
        try:
            for _ in range(_TRIES):
                with self._context.uow.read(organisation_id) as tx:
                    plan = ImportPlan(audit.last_sequence(tx, organisation_id))
                    self._judge(tx, plan, prepare=True)
                if plan.done.refused:
                    return self._report(plan.done, applied=False)
                try:
                    with changing(self._context, self._actor) as tx:
                        check_unchanged(tx, self._context, self._actor, self._event_id, plan)
                        return self._write(tx, plan)
                except PlanStale:
                    self._known_spellings = None
                    continue
            with changing(self._context, self._actor) as tx:
                plan = ImportPlan(0)
                self._judge(tx, plan, prepare=True)
                if plan.done.refused:
                    return self._report(plan.done, applied=False)
                return self._write(tx, plan)
        except _Cancelled:
            return self._report(Done(), applied=False, cancelled=True)

    def piece_by_piece(self) -> ImportReport:
        """Write what is good in short transactions; what is counted is done, whatever ends it."""
        done = Done()
        import_id: ImportId | None = None
        cancelled, stopped = False, None
        try:
            for rows, cells in self._pieces(done):
                so_far = done.copy()
                try:
                    with changing(self._context, self._actor) as tx:
                        piece = Piece(tx, self._context, self._actor, self._event_id, rows)
                        piece.judge(so_far, self._refuser(so_far, cells))
                        import_id = self._write_piece(tx, piece.prepared(), so_far, import_id)
                except LighthouseError as error:
                    stopped = error
                    break
                done.__dict__.update(so_far.__dict__)
                self._told(len(rows))
        except _Cancelled:
            cancelled = True
        return self._report(
            done, applied=True, cancelled=cancelled, stopped=stopped, import_id=import_id
        )

    def _judge(
        self,
        tx: Transaction,
        plan: ImportPlan,
        *,
        prepare: bool = False,
        taken: Callable[[TakenRow], None] | None = None,
        refused: Callable[[BadRow], None] | None = None,
    ) -> None:
        self._reached = 0
        for rows, cells in self._pieces(plan.done, refused):
            piece = Piece(tx, self._context, self._actor, self._event_id, rows, plan.known)
            piece.judge(plan.done, self._refuser(plan.done, cells, refused), taken)
            if prepare:
                plan.pieces.put(piece.prepared())
                plan.relied_on |= piece.relied_on
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
                self._stop_if_asked()
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

    def _pieces(
        self, done: Done, refused: Callable[[BadRow], None] | None = None
    ) -> Iterator[tuple[Sequence[ImportRow], dict[int, tuple[str, ...]]]]:
        """Read the rows a few hundred at a time; those that can't be read are counted as bad."""
        if self._reader.by_email and not self._by_email:
            self._find_by_email()
        if self._known_spellings is None:
            # people who are known by their address have no number to write otherwise
            numbers = (
                () if self._reader.by_email else map(self._reader.staff_number, self._all_cells())
            )
            self._known_spellings = find_spellings(self._context, self._actor, numbers)
        self._spellings = NumberSpellings(self._known_spellings)
        cells_of: dict[int, tuple[str, ...]] = {}

        def readable() -> Iterator[ImportRow]:
            for row in self._table.rows():
                read = self._reader.read(row.line, row.cells)
                if isinstance(read, ImportRow):
                    read = self._settled(read, row.cells)
                if read is None:
                    done.left_out += 1
                elif isinstance(read, BadRow):
                    done.refuse(read)
                    if refused is not None:
                        refused(read)
                else:
                    cells_of[row.line] = row.cells
                    self._see(read)
                    yield read

        for rows in chunks(readable(), CHUNK):
            self._stop_if_asked()
            yield rows, {row.line: cells_of[row.line] for row in rows}
            cells_of.clear()

    def _all_cells(self) -> Iterator[tuple[str, ...]]:
        for at, row in enumerate(self._table.rows()):
            if at % CHUNK == 0:
                self._stop_if_asked()
            yield row.cells

    def _stop_if_asked(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise _Cancelled

    def _see(self, row: ImportRow) -> None:
        """Note numbers that name different people, while that is affordable."""
        if row.name is None or not row.staff_number:
            return
        name, lines = self._names.setdefault(row.staff_number, (row.name, []))
        if not lines or (name != row.name and row.name and row.line > lines[-1]):
            lines.append(row.line)

    def _find_by_email(self) -> None:
        emails = {
            read.email.lower()
            for cells in self._all_cells()
            if isinstance(read := self._reader.read(0, cells), ImportRow) and read.email
        }
        organisation_id = self._actor.organisation_id
        with self._context.uow.read(organisation_id) as tx:
            found = people.known_by_email(tx, organisation_id, emails)
        self._by_email = {email: found.get(email, (email,)) for email in emails}

    def _settled(self, row: ImportRow, cells: Sequence[str]) -> ImportRow | BadRow:
        """Give a row the staff number of whom it means."""
        if self._reader.by_email:
            return self._known(row, cells)
        try:
            return self._spellings.settled(row)
        except (InvalidField, AmbiguousChoice) as error:
            return self._reader.bad(row.line, row.staff_number[:60], error, cells)

    def _known(self, row: ImportRow, cells: Sequence[str]) -> ImportRow | BadRow:
        """Give a row the staff number of whoever has its address; somebody new gets the address."""
        numbers = self._by_email.get((row.email or "").lower(), ("",))
        if len(numbers) > 1:
            error = AmbiguousChoice("person", tuple(sorted(numbers)))
            return self._reader.bad(row.line, "", error, cells)
        return replace(row, staff_number=numbers[0])

    def _refuser(
        self,
        done: Done,
        cells: dict[int, tuple[str, ...]],
        refused: Callable[[BadRow], None] | None = None,
    ) -> Callable[[ImportRow, LighthouseError], None]:
        def refuse(row: ImportRow, error: LighthouseError) -> None:
            bad = self._reader.bad(row.line, row.staff_number[:60], error, cells[row.line])
            done.refuse(bad)
            if refused is not None:
                refused(bad)

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
            spelled=tuple(self._spellings.noted),
            spelled_count=self._spellings.count,
        )
