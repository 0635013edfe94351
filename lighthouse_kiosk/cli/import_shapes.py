"""The JSON about imports; see `shapes.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

from lighthouse_kiosk.cli.refusals import RefusalJson, refusal_json
from lighthouse_kiosk.cli.shapes import moment_json, short_id
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.import_columns import ColumnGuess
from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.imports import BadRow, ImportMapping, ImportReport
from lighthouse_kiosk.domain.text import folded

if TYPE_CHECKING:
    from lighthouse_kiosk.services.imports import ImportTable, PastImport, UndoReport
    from lighthouse_kiosk.sheets.files import TableFile


class ColumnJson(TypedDict):
    """What a column was taken for; `field` is null where it means nothing, or is the answer to a
    `question`. `why` is remembered, tool, heading, part_of_heading, content or none.
    """

    heading: str
    field: str | None
    question: str | None
    sureness: float
    why: str


class BadRowJson(TypedDict):
    """A row that was not taken: the line where it begins, the column and what was read there."""

    line: int
    staff_number: str
    column: str
    read: str
    error: RefusalJson


class SpelledJson(TypedDict):
    """A row whose staff number was taken for one that differs only in capitals: the one on
    `first_line`, or where that is null somebody's who was known.
    """

    line: int
    staff_number: str
    taken_as: str
    first_line: int | None


class ImportJson(TypedDict):
    """What an import did, or would do in a dry run.

    `id` is null where nothing was written. `refused` counts the rows that can't be taken, `bad` are
    the first of them, `kinds` counts each kind of refusal. `spelled` are the first of the
    `spelled_count` rows that another number was taken for. `tool` is whose export it is, `encoding`
    null for spreadsheets.
    """

    id: str | None
    short_id: str | None
    file: str
    sheet: str
    encoding: str | None
    tool: str | None
    columns: Sequence[ColumnJson]
    rows: int
    people_added: int
    people_changed: int
    registered: int
    unchanged: int
    left_out: int
    refused: int
    kinds: Mapping[str, int]
    bad: Sequence[BadRowJson]
    spelled: Sequence[SpelledJson]
    spelled_count: int
    dry_run: bool
    applied: bool
    cancelled: bool
    stopped: RefusalJson | None


class PastImportJson(TypedDict):
    """An import in the list. `event` is null for people alone; `sha256` is the file's digest."""

    id: str
    short_id: str
    at: str
    by: str
    event: str | None
    file: str
    sha256: str
    mode: str
    people_added: int
    people_changed: int
    registered: int
    refused: int
    undone_at: str | None
    undone_by: str | None


class KeptRowJson(TypedDict):
    """What undoing left: `reason` is touched (by `action` of `by`) or has_registrations."""

    entity: str
    id: str
    staff_number: str
    name: str
    reason: str
    action: str
    by: str


class UndoJson(TypedDict):
    """What undoing did. Unless `finished`, undoing again goes on from there."""

    people_removed: int
    people_restored: int
    registrations_removed: int
    kept: Sequence[KeptRowJson]
    kept_count: int
    finished: bool
    stopped: RefusalJson | None


def import_json(
    file: TableFile,
    staged: ImportTable,
    mapping: ImportMapping,
    report: ImportReport,
    event: Event | None,
    *,
    dry_run: bool,
) -> ImportJson:
    meant = {place: field for field, place in mapping.places.items()}
    asked = {folded(text): text for text in staged.questions}
    answers = {place: asked[text] for text, place in mapping.answers.items() if text in asked}
    return {
        "id": str(report.import_id) if report.import_id else None,
        "short_id": short_id(report.import_id) if report.import_id else None,
        "file": staged.file_name,
        "sheet": staged.sheet,
        "encoding": file.encoding.name if file.encoding else None,
        "tool": staged.columns.tool.name if staged.columns.tool else None,
        "columns": [
            _column_json(guess, meant.get(guess.place), answers.get(guess.place))
            for guess in staged.columns.guesses
        ],
        "rows": report.rows,
        "people_added": report.people_added,
        "people_changed": report.people_changed,
        "registered": report.registered,
        "unchanged": report.unchanged,
        "left_out": report.left_out,
        "refused": report.refused,
        "kinds": dict(report.kinds),
        "bad": [_bad_json(row, event) for row in report.bad],
        "spelled": [
            {
                "line": row.line,
                "staff_number": row.staff_number,
                "taken_as": row.taken_as,
                "first_line": row.first_line,
            }
            for row in report.spelled
        ],
        "spelled_count": report.spelled_count,
        "dry_run": dry_run,
        "applied": report.applied,
        "cancelled": report.cancelled,
        "stopped": refusal_json(report.stopped, event) if report.stopped else None,
    }


def _column_json(guess: ColumnGuess, meant: ImportField | None, question: str | None) -> ColumnJson:
    as_guessed = meant == guess.field and (question or "") == guess.question
    return {
        "heading": guess.heading,
        "field": meant,
        "question": question,
        "sureness": guess.sureness if as_guessed else 1.0,
        "why": guess.why if as_guessed else "none",
    }


def _bad_json(row: BadRow, event: Event | None) -> BadRowJson:
    return {
        "line": row.line,
        "staff_number": row.staff_number,
        "column": row.column,
        "read": row.read,
        "error": refusal_json(row.error, event),
    }


def past_json(past: PastImport) -> PastImportJson:
    return {
        "id": str(past.id),
        "short_id": short_id(past.id),
        "at": moment_json(past.at),
        "by": past.by,
        "event": past.event_name,
        "file": past.file_name,
        "sha256": past.file_digest,
        "mode": past.mode,
        "people_added": past.people_added,
        "people_changed": past.people_changed,
        "registered": past.registered,
        "refused": past.refused,
        "undone_at": moment_json(past.undone_at) if past.undone_at else None,
        "undone_by": past.undone_by,
    }


def undo_json(report: UndoReport) -> UndoJson:
    return {
        "people_removed": report.people_removed,
        "people_restored": report.people_restored,
        "registrations_removed": report.registrations_removed,
        "kept": [
            {
                "entity": row.entity,
                "id": str(row.entity_id),
                "staff_number": row.staff_number,
                "name": row.name,
                "reason": row.reason,
                "action": row.action,
                "by": row.by,
            }
            for row in report.kept
        ],
        "kept_count": report.kept_count,
        "finished": report.finished,
        "stopped": refusal_json(report.stopped) if report.stopped else None,
    }
