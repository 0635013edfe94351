"""`export registrations|people|pickups|audit`: whole tables as CSV or as JSON lines."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TextIO, TypedDict

import typer

from lighthouse_kiosk.cli.audit import AuditEntryJson, entry_json
from lighthouse_kiosk.cli.choose import choose_event
from lighthouse_kiosk.cli.files import new_text_file
from lighthouse_kiosk.cli.flat import cell, cells, columns
from lighthouse_kiosk.cli.progress import progress, stoppable
from lighthouse_kiosk.cli.question_shapes import given_json
from lighthouse_kiosk.cli.registration_shapes import RegistrationLineJson, line_json
from lighthouse_kiosk.cli.shapes import PersonJson, moment_json, person_json
from lighthouse_kiosk.cli.shell import STOPPED, EventName, Run, on_database
from lighthouse_kiosk.domain.ids import PersonId, PickupId
from lighthouse_kiosk.domain.progress import IsCancelled
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.audit import AuditQuery
from lighthouse_kiosk.services.exports import ExportedPickup
from lighthouse_kiosk.services.registrations import RegistrationQuery

commands = typer.Typer(no_args_is_help=True)

_PAGE = 2_000


class Format(StrEnum):
    """CSV for spreadsheets, JSON lines for programs."""

    CSV = "csv"
    JSONL = "jsonl"


class PickupJson(TypedDict):
    """An entry of the pickup journal.

    `person` is null and `ticket` given for a pass that was not known here; `reverses_id` names the
    entry that this one takes back. Device, incarnation and sequence are its place in the journal.
    """

    id: str
    at: str
    desk: str
    person: PersonJson | None
    option: str
    quantity: int
    registration_id: str | None
    ticket: str
    reverses_id: str | None
    by: str
    collected_by: str
    reason: str
    outside_slot: bool
    overridden: str | None
    supervisor: str | None
    device_id: str
    incarnation: int
    sequence: int


class ExportJson(TypedDict):
    """What `--out` wrote where."""

    file: str
    rows: int


Out = Annotated[
    Path | None, typer.Option(help="A new file; to stdout if left out.", show_default=False)
]
As = Annotated[
    Format | None,
    typer.Option(
        "--format", help="By default as the file's name ends, or CSV.", show_default=False
    ),
]


@commands.command()
@on_database
def registrations(
    run: Run,
    out: Out = None,
    form: As = None,
    status: Annotated[
        list[Status] | None, typer.Option(case_sensitive=False, help="Only these; repeatable.")
    ] = None,
    event: EventName = None,
) -> None:
    """Export an event's registrations, first come first, with what they answered."""
    chosen = choose_event(run, event)
    query = RegistrationQuery(chosen.id, statuses=frozenset(status or ()), limit=_PAGE)
    asked = run.services.questions.list_questions(run.actor, chosen.id)

    def rows() -> Iterator[Mapping[str, Any]]:
        wanted: RegistrationQuery | None = query
        while wanted is not None:
            page = run.services.registrations.list_registrations(run.actor, wanted)
            ids = [line.id for line in page.rows] if asked else []
            given = run.services.answers.answers_of_many(run.actor, chosen.id, ids)
            for line in page.rows:
                row: dict[str, Any] = {**line_json(line, chosen)}
                if asked:
                    row["answers"] = given_json(asked, given.get(line.id, {}))
                yield row
            wanted = replace(wanted, after=page.next) if page.next else None

    _export(run, RegistrationLineJson, rows(), out, form, [one.text for one in asked])


@commands.command()
@on_database
def people(run: Run, out: Out = None, form: As = None) -> None:
    """Export everybody who may register."""

    def rows() -> Iterator[Mapping[str, Any]]:
        after: PersonId | None = None
        while page := run.services.exports.people(run.actor, after, _PAGE):
            yield from map(person_json, page)
            after = page[-1].id

    _export(run, PersonJson, rows(), out, form)


@commands.command()
@on_database
def pickups(run: Run, out: Out = None, form: As = None, event: EventName = None) -> None:
    """Export an event's pickup journal."""
    chosen = choose_event(run, event)

    def rows() -> Iterator[Mapping[str, Any]]:
        after: PickupId | None = None
        while page := run.services.exports.pickups(run.actor, chosen.id, after, _PAGE):
            yield from map(_pickup_json, page)
            after = page[-1].id

    _export(run, PickupJson, rows(), out, form)


@commands.command()
@on_database
def audit(
    run: Run,
    out: Out = None,
    form: As = None,
    event: Annotated[
        str | None,
        typer.Option(metavar="EVENT", help="Only about this event and all that belongs to it."),
    ] = None,
) -> None:
    """Export the audit trail, the latest first."""
    chosen = None if event is None else choose_event(run, event)
    query = AuditQuery(event_id=None if chosen is None else chosen.id, limit=_PAGE)

    def rows() -> Iterator[Mapping[str, Any]]:
        wanted: AuditQuery | None = query
        while wanted is not None:
            page = run.services.audit.list_entries(run.actor, wanted)
            yield from map(entry_json, page.entries)
            wanted = replace(wanted, before=page.next) if page.next else None

    _export(run, AuditEntryJson, rows(), out, form)


def _export(
    run: Run,
    shape: Any,
    rows: Iterable[Mapping[str, Any]],
    out: Path | None,
    form: Format | None,
    questions: Sequence[str] = (),
) -> None:
    """Write all rows; a file appears when it is complete, and Ctrl+C leaves none.

    Their `answers` to these `questions` become columns of a CSV, in this order.
    """
    if out is None:
        form = form or (Format.JSONL if run.as_json else Format.CSV)
        _write(sys.stdout, shape, rows, form, questions)
        return
    chosen = form or (Format.JSONL if out.suffix.lower() == ".jsonl" else Format.CSV)
    with stoppable() as stopped, progress("Exporting") as show:
        try:
            with new_text_file(out) as file:
                count = _write(file, shape, _watched(rows, stopped, show), chosen, questions)
        except _Stopped:
            print("Stopped: nothing was written.", file=sys.stderr)
            raise typer.Exit(STOPPED) from None
    answer: ExportJson = {"file": str(out), "rows": count}
    run.tell(answer, f"Wrote {count} {'row' if count == 1 else 'rows'} to {out}.")


class _Stopped(Exception):
    """Ctrl+C was pressed."""


def _watched(
    rows: Iterable[Mapping[str, Any]],
    stopped: IsCancelled,
    show: Callable[[int, int | None], None],
) -> Iterator[Mapping[str, Any]]:
    for number, row in enumerate(rows, 1):
        if stopped():
            raise _Stopped
        if number % 1000 == 0:
            show(number, None)
        yield row


def _write(
    file: TextIO,
    shape: Any,
    rows: Iterable[Mapping[str, Any]],
    form: Format,
    questions: Sequence[str],
) -> int:
    count = 0
    if form is Format.CSV:
        table = csv.writer(file, lineterminator="\r\n")
        table.writerow((*columns(shape), *map(cell, questions)))
        for count, row in enumerate(rows, 1):  # noqa: B007 - how many there were
            said = [cell(one["answer"]) for one in row["answers"]] if questions else []
            table.writerow((*cells(row, shape), *said))
    else:
        for count, row in enumerate(rows, 1):  # noqa: B007 - how many there were
            file.write(f"{json.dumps(row, ensure_ascii=False)}\n")
    return count


def _pickup_json(entry: ExportedPickup) -> PickupJson:
    return {
        "id": str(entry.id),
        "at": moment_json(entry.at),
        "desk": entry.desk,
        "person": person_json(entry.person) if entry.person else None,
        "option": entry.option,
        "quantity": entry.quantity,
        "registration_id": str(entry.registration_id) if entry.registration_id else None,
        "ticket": entry.ticket,
        "reverses_id": str(entry.reverses_id) if entry.reverses_id else None,
        "by": entry.by,
        "collected_by": entry.collected_by,
        "reason": entry.reason,
        "outside_slot": entry.outside_slot,
        "overridden": entry.overridden,
        "supervisor": entry.supervisor,
        "device_id": str(entry.device_id),
        "incarnation": entry.incarnation,
        "sequence": entry.sequence,
    }
