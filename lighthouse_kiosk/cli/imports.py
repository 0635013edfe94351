"""`import people|registrations|list|undo`: tables in, and out again."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from lighthouse_kiosk.cli.choose import choose_event, choose_import
from lighthouse_kiosk.cli.import_shapes import import_json, past_json, undo_json
from lighthouse_kiosk.cli.progress import progress, stoppable
from lighthouse_kiosk.cli.shapes import short_id
from lighthouse_kiosk.cli.shell import REFUSED, STOPPED, EventName, Run, Yes, on_database
from lighthouse_kiosk.cli.tables import table
from lighthouse_kiosk.cli.words import sentence
from lighthouse_kiosk.domain.errors import InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.import_values import DateOrder
from lighthouse_kiosk.domain.imports import ImportMapping, ImportMode, ImportReport
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.imports import (
    ImportTable,
    KeptRow,
    UndoReport,
    without_registrations,
)
from lighthouse_kiosk.sheets.files import ReadingStopped, TableFile, open_bytes, open_file

commands = typer.Typer(no_args_is_help=True)

_MOST_TOLD = 50
_MOST_SPELLED = 10


TheFile = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="CSV, XLSX, XLS, XLSB or ODS; - reads text from stdin."),
]
SheetName = Annotated[
    str | None, typer.Option("--sheet", metavar="SHEET", help="Which sheet; else the first.")
]
Mapped = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="COLUMN=FIELD",
        help="What a column means, by its heading or number; nothing after = for none. Repeatable."
        f" Fields: {', '.join(ImportField)}; or the text of a question.",
    ),
]
Meant = Annotated[
    list[str] | None,
    typer.Option(
        "--means", metavar="WRITTEN=NAME", help="What is meant by an option or slot. Repeatable."
    ),
]
Dates = Annotated[
    DateOrder | None, typer.Option(help="How dates are written, where the file can't tell.")
]
Encoding = Annotated[str | None, typer.Option(help="The text's encoding; else it is found out.")]
Delimiter = Annotated[str | None, typer.Option(help="What parts cells; else it is found out.")]
HeaderLine = Annotated[
    int | None, typer.Option(min=1, help="The line with the headings; else it is found out.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would happen; change nothing.")]
SkipBad = Annotated[
    bool, typer.Option("--skip-bad-rows", help="Take the others; else it is all or nothing.")
]


@commands.command()
@on_database
def people(
    run: Run,
    file: TheFile,
    sheet: SheetName = None,
    mapped: Mapped = None,
    encoding: Encoding = None,
    delimiter: Delimiter = None,
    header_line: HeaderLine = None,
    dry_run: DryRun = False,
    skip_bad_rows: SkipBad = False,
) -> None:
    """Add people from a table, or update those with the same staff number."""
    with (
        _opened(file, encoding, delimiter) as opened,
        _staged(run, opened, None, sheet, header_line) as staged,
    ):
        mapping = without_registrations(_mapping(staged, mapped, (), None))
        _take(run, opened, staged, None, mapping, dry_run=dry_run, skip=skip_bad_rows)


@commands.command()
@on_database
def registrations(
    run: Run,
    file: TheFile,
    sheet: SheetName = None,
    mapped: Mapped = None,
    means: Meant = None,
    dates: Dates = None,
    encoding: Encoding = None,
    delimiter: Delimiter = None,
    header_line: HeaderLine = None,
    dry_run: DryRun = False,
    skip_bad_rows: SkipBad = False,
    event: EventName = None,
) -> None:
    """Add people from a table, and register them for what they want."""
    chosen = choose_event(run, event)
    with (
        _opened(file, encoding, delimiter) as opened,
        _staged(run, opened, chosen, sheet, header_line) as staged,
    ):
        mapping = _mapping(staged, mapped, means or (), dates)
        _take(run, opened, staged, chosen, mapping, dry_run=dry_run, skip=skip_bad_rows)


@commands.command("list")
@on_database
def list_imports(
    run: Run,
    event: Annotated[
        str | None, typer.Option(metavar="EVENT", help="Only this event's.", show_default=False)
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 50,
) -> None:
    """List what was imported, the latest first."""
    chosen = None if event is None else choose_event(run, event).id
    found = run.services.imports.list_imports(run.actor, chosen, limit=limit)
    rows = [
        (
            short_id(past.id),
            f"{past.at:%Y-%m-%d %H:%M}",
            past.file_name,
            past.event_name,
            past.people_added,
            past.people_changed,
            past.registered,
            past.refused,
            past.by,
            f"undone by {past.undone_by}" if past.undone_at else "",
        )
        for past in found
    ]
    headings = (
        "short id | at (UTC) | file | event | added | updated | registered | refused | by | undone"
    )
    run.tell(
        {"imports": [past_json(past) for past in found]},
        table(headings, rows, "Nothing was imported yet."),
    )


@commands.command()
@on_database
def undo(
    run: Run,
    which: Annotated[str, typer.Argument(metavar="ID", help="The import's id or short id.")],
    yes: Yes = False,
) -> None:
    """Remove what an import added and restore what it changed, unless it was touched since."""
    past = choose_import(run, which)
    name = past.file_name or "the pasted cells"
    run.confirm(f"Undo the import of {name} ({short_id(past.id)})?", yes=yes)
    with stoppable() as stopped, progress("Undoing") as show:
        report = run.services.imports.undo(
            run.actor, past.id, progress=show, cancelled=stopped
        ).value
    run.tell(undo_json(report), _undo_words(report))
    if report.stopped is not None:
        raise typer.Exit(REFUSED)
    if not report.finished:
        raise typer.Exit(STOPPED)


@contextmanager
def _opened(file: Path, encoding: str | None, delimiter: str | None) -> Iterator[TableFile]:
    """Open a file, or stdin; Ctrl+C while it is read ends the command."""
    part = {"\\t": "\t", "tab": "\t"}.get(delimiter or "", delimiter)
    if part is not None and len(part) != 1:
        raise InvalidField("delimiter", "too_long", most=1)
    try:
        if str(file) == "-":
            yield open_bytes(sys.stdin.buffer.read(), encoding=encoding, delimiter=part)
        else:
            yield open_file(file, encoding=encoding, delimiter=part)
    except ReadingStopped:
        print("Stopped: nothing was changed.", file=sys.stderr)
        raise typer.Exit(STOPPED) from None


@contextmanager
def _staged(
    run: Run, file: TableFile, event: Event | None, sheet: str | None, header_line: int | None
) -> Iterator[ImportTable]:
    with stoppable() as stopped, progress("Reading") as show:
        staged = run.services.imports.stage(
            run.actor,
            file,
            event.id if event else None,
            sheet=sheet,
            header_line=header_line,
            progress=show,
            cancelled=stopped,
        )
    try:
        yield staged
    finally:
        staged.close()


def _mapping(
    staged: ImportTable, mapped: Sequence[str] | None, means: Sequence[str], dates: DateOrder | None
) -> ImportMapping:
    """What was guessed or remembered, with what is said here put over it."""
    places, answers = dict(staged.mapping.places), dict(staged.mapping.answers)
    asked = {folded(text) for text in staged.questions}
    for wish in mapped or ():
        column, _, name = wish.rpartition("=")
        at = _column(staged.headings, column.strip())
        places = {meant: place for meant, place in places.items() if place != at}
        answers = {text: place for text, place in answers.items() if place != at}
        if folded(name) in asked:
            answers[folded(name)] = at
        elif name.strip():
            places[_field(name.strip(), staged.questions)] = at
    meanings = dict(staged.mapping.meanings)
    for wish in means:
        written, _, name = wish.partition("=")
        meanings[folded(written)] = name.strip()
    return replace(
        staged.mapping,
        places=places,
        answers=answers,
        meanings=meanings,
        date_order=dates or staged.mapping.date_order,
    )


def _column(headings: Sequence[str], wanted: str) -> int:
    """Find a column by its heading, or by its number counted from 1. Raises NotFound."""
    for place, heading in enumerate(headings):
        if heading and folded(heading) == folded(wanted):
            return place
    if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= len(headings):
        return int(wanted) - 1
    raise NotFound("column", name=wanted, known=tuple(filter(None, headings)))


def _field(wanted: str, questions: Sequence[str]) -> ImportField:
    try:
        return ImportField(wanted.lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise NotFound("field", name=wanted, known=(*ImportField, *questions)) from None


def _take(
    run: Run,
    file: TableFile,
    staged: ImportTable,
    event: Event | None,
    mapping: ImportMapping,
    *,
    dry_run: bool,
    skip: bool,
) -> None:
    service, event_id = run.services.imports, event.id if event else None
    with stoppable() as stopped, progress("Checking" if dry_run else "Importing") as show:
        if dry_run:
            report = service.preview(
                run.actor, staged, event_id, mapping, progress=show, cancelled=stopped
            ).report
        else:
            report = service.run(
                run.actor,
                staged,
                event_id,
                mapping,
                ImportMode.SKIP_BAD if skip else ImportMode.ALL_OR_NOTHING,
                progress=show,
                cancelled=stopped,
            ).value
    run.tell(
        import_json(file, staged, mapping, report, event, dry_run=dry_run),
        _import_words(staged, mapping, report, event, dry_run=dry_run),
    )
    if report.cancelled:
        raise typer.Exit(STOPPED)
    if report.stopped is not None or (report.refused and not (skip or dry_run)):
        raise typer.Exit(REFUSED)


def _import_words(
    staged: ImportTable,
    mapping: ImportMapping,
    report: ImportReport,
    event: Event | None,
    *,
    dry_run: bool,
) -> str:
    asked = {folded(text): text for text in staged.questions}
    named = [
        *((str(meant), place) for meant, place in mapping.places.items()),
        *((f"“{asked[text]}”", place) for text, place in mapping.answers.items() if text in asked),
    ]
    used = [
        f"{staged.headings[place] or place + 1} → {meant}"
        for meant, place in sorted(named, key=lambda item: item[1])
    ]
    lines = [f"Columns: {'; '.join(used)}."]
    if report.bad:
        rows = [
            (row.line, row.staff_number, row.column, row.read, sentence(row.error, event))
            for row in report.bad[:_MOST_TOLD]
        ]
        lines.append(table("line | staff number | column | read | problem", rows))
        if report.refused > len(rows):
            lines.append(f"… and {report.refused - len(rows)} more; --json names them.")
    for spelled in report.spelled[:_MOST_SPELLED]:
        where = f"on line {spelled.first_line}" if spelled.first_line else "known"
        lines.append(
            f"Line {spelled.line}: {spelled.staff_number} is {where} as {spelled.taken_as};"
            " taken for the same person."
        )
    if report.spelled_count > _MOST_SPELLED:
        lines.append(f"… and {report.spelled_count - _MOST_SPELLED} more numbers like these.")
    lines += _outcome(report, event, dry_run=dry_run)
    return "\n".join(lines)


def _outcome(report: ImportReport, event: Event | None, *, dry_run: bool) -> list[str]:
    """What became of the table."""
    counts = (
        f"{report.people_added} people added, {report.people_changed} updated,"
        f" {report.registered} registered, {report.unchanged} unchanged,"
        f" {report.left_out} left out as cancelled, {report.refused} refused."
    )
    lines = []
    if dry_run:
        lines.append(f"Nothing was changed. It would be: {counts}")
    elif report.applied:
        its_id = f" (import {short_id(report.import_id)})" if report.import_id else ""
        lines.append(f"Of {report.rows} rows: {counts[:-1]}{its_id}.")
    elif report.refused:
        lines.append("Nothing was changed. Mend these rows, or say --skip-bad-rows.")
    elif report.cancelled or report.stopped is not None:
        lines.append("Nothing was changed.")
    else:
        lines.append(f"Nothing to change: {counts}")
    if report.applied and report.import_id is None:
        lines.append("It was taken back, but for what others approved or changed meanwhile.")
    if report.cancelled:
        lines.append("Stopped before the end.")
    if report.stopped is not None:
        lines.append(f"Stopped: {sentence(report.stopped, event)}")
        if report.import_id is not None:
            lines.append(f"What is counted here stays: import undo {short_id(report.import_id)}.")
    return lines


def _undo_words(report: UndoReport) -> str:
    rows = [
        (row.staff_number, row.name, row.entity, _why_kept(row)) for row in report.kept[:_MOST_TOLD]
    ]
    done = (
        f"Removed {report.people_removed} people and {report.registrations_removed} registrations,"
        f" restored {report.people_restored} people."
    )
    lines = [done]
    if rows:
        lines += ["Kept:", table("staff number | name | what | why", rows)]
    if report.kept_count > len(rows):
        lines.append(f"… and {report.kept_count - len(rows)} more; --json names them.")
    if report.stopped is not None:
        lines.append(f"Stopped: {sentence(report.stopped)}")
    elif not report.finished:
        lines.append("Stopped before the end; undo it again to go on.")
    return "\n".join(lines)


def _why_kept(row: KeptRow) -> str:
    if row.reason == "has_registrations":
        return "is registered for something else"
    return f"{row.action} by {row.by} since"
