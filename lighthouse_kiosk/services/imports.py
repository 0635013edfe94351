"""Importing people, and what they register for, from a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from lighthouse_kiosk.domain.changes import Changed, Topic, changed
from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.imports import (
    BadRow,
    ImportMode,
    ImportReport,
    ImportRow,
    chunks,
    read_table,
)
from lighthouse_kiosk.domain.roles import Actor, Permission
from lighthouse_kiosk.services.context import Context
from lighthouse_kiosk.services.import_pieces import Done, Known, Piece
from lighthouse_kiosk.services.records import changing

__all__ = ["BadRow", "ImportMode", "ImportReport", "Imports"]

CHUNK = 250
"""Rows per transaction where bad ones are skipped: some tens of milliseconds."""

Progress = Callable[[int, int], None]


class Imports:
    def __init__(self, context: Context) -> None:
        self._context = context

    def import_table(
        self,
        actor: Actor,
        data: bytes,
        event_id: EventId | None = None,
        mode: ImportMode = ImportMode.ALL_OR_NOTHING,
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Changed[ImportReport]:
        """Add people, or update those with the same staff number, and register them.

        A row without an option is about the person alone. Each wish is judged as `register` does;
        one that is open already, with the same quantity and slot, counts as unchanged. Empty cells
        leave a known person's fields as they are. Raises InvalidField for a table that can't be
        read, NotFound for the event.
        """
        actor.require(Permission.ORGANISE)
        rows, unreadable = read_table(data)
        whole = mode is ImportMode.ALL_OR_NOTHING
        ways = 2 if whole and not dry_run else 1
        run = _Run(self._context, actor, event_id, rows, unreadable, progress, cancelled, ways)
        if dry_run or whole:
            # Nobody waits while everything is judged; only then is the writer's turn taken.
            rehearsed = run.rehearse()
            if dry_run or rehearsed.bad or rehearsed.cancelled:
                return changed(rehearsed)
        report = run.at_once() if whole else run.piece_by_piece()
        topics = (Topic.PEOPLE, Topic.REGISTRATIONS) if report.applied else ()
        return changed(report, *topics)


class _Cancelled(Exception):
    """Somebody asked to stop."""


class _NotAllGood(Exception):
    """A row that was good when everything was judged is so no longer."""


class _Run:
    """One import. Rehearsing keeps what it would have written in mind instead of writing it."""

    def __init__(
        self,
        context: Context,
        actor: Actor,
        event_id: EventId | None,
        rows: Sequence[ImportRow],
        unreadable: Sequence[BadRow],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        ways: int,
    ) -> None:
        """`ways` is how often all rows are gone through."""
        self._context = context
        self._actor = actor
        self._event_id = event_id
        self._rows = rows
        self._ways = ways
        self._reached = 0
        self._unreadable = unreadable
        self._progress = progress
        self._cancelled = cancelled

    def rehearse(self) -> ImportReport:
        """Judge all rows in one reading; nothing is written."""
        done, kept = Done(bad=list(self._unreadable)), Known()
        cancelled = False
        try:
            with self._context.uow.read(self._actor.organisation_id) as tx:
                for part in self._parts():
                    Piece(tx, self._context, self._actor, self._event_id, part, kept).judge(done)
        except _Cancelled:
            cancelled = True
        return self._report(done, applied=False, cancelled=cancelled)

    def at_once(self) -> ImportReport:
        """Write all rows in one transaction, or none."""
        done = Done()
        try:
            with changing(self._context, self._actor) as tx:
                for part in self._parts():
                    piece = Piece(tx, self._context, self._actor, self._event_id, part)
                    piece.judge(done)
                    if done.bad:
                        raise _NotAllGood
                    piece.write()
        except _Cancelled:
            return self._report(Done(), applied=False, cancelled=True)
        except _NotAllGood:
            return self._report(done, applied=False)
        return self._report(done, applied=True)

    def piece_by_piece(self) -> ImportReport:
        """Write what is good in short transactions; what is counted is done, whatever ends it."""
        done = Done(bad=list(self._unreadable))
        cancelled, stopped = False, None
        try:
            for part in self._parts():
                so_far = replace(done, bad=list(done.bad))
                try:
                    with changing(self._context, self._actor) as tx:
                        piece = Piece(tx, self._context, self._actor, self._event_id, part)
                        piece.judge(so_far)
                        piece.write()
                except LighthouseError as error:
                    stopped = error
                    break
                done = so_far
        except _Cancelled:
            cancelled = True
        return self._report(done, applied=True, cancelled=cancelled, stopped=stopped)

    def _parts(self) -> Iterator[Sequence[ImportRow]]:
        for part in chunks(self._rows, CHUNK):
            if self._cancelled is not None and self._cancelled():
                raise _Cancelled
            yield part
            self._reached += len(part)
            if self._progress is not None:
                self._progress(self._reached, self._ways * len(self._rows))

    def _report(
        self,
        done: Done,
        *,
        applied: bool,
        cancelled: bool = False,
        stopped: LighthouseError | None = None,
    ) -> ImportReport:
        return ImportReport(
            rows=len(self._rows) + len(self._unreadable),
            people_added=done.added,
            people_changed=done.changed,
            registered=done.registered,
            unchanged=done.unchanged,
            bad=tuple(sorted(done.bad, key=lambda row: row.line)),
            applied=applied and bool(done.added or done.changed or done.registered),
            cancelled=cancelled,
            stopped=stopped,
        )
