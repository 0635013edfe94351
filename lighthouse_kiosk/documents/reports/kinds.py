"""The reports there are, and how one becomes a file."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.documents.reports.audit_extract import audit_report
from lighthouse_kiosk.documents.reports.budget import budget_report
from lighthouse_kiosk.documents.reports.content import Report
from lighthouse_kiosk.documents.reports.csv_tables import write_csv
from lighthouse_kiosk.documents.reports.inventory import inventory_report
from lighthouse_kiosk.documents.reports.no_shows import no_shows_report
from lighthouse_kiosk.documents.reports.pdf import write_pdf
from lighthouse_kiosk.documents.reports.pickup_list import pickup_report
from lighthouse_kiosk.documents.reports.steps import ReportStopped, Steps
from lighthouse_kiosk.domain.errors import InvalidField, NotFound
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.domain.wall_time import FIRST_YEAR, LAST_YEAR, end_of_day
from lighthouse_kiosk.services.reports import Reports


def _write_workbook(report: Report, path: Path, steps: Steps) -> int:
    # what writes workbooks takes 6 MB, and most sessions never need it
    from lighthouse_kiosk.documents.reports.workbooks import write_workbook  # noqa: PLC0415

    return write_workbook(report, path, steps)


FORMS = {".pdf": write_pdf, ".xlsx": _write_workbook, ".csv": write_csv}
"""What writes a report, by the ending of its file."""


_NEW_OBJECTS = 20_000
"""After which the youngest are looked through; a few megabytes."""


class ReportKind(StrEnum):
    """The reports by the names that commands have for them."""

    BUDGET = "budget"
    INVENTORY = "inventory"
    PICKUPS = "pickups"
    NO_SHOWS = "no-shows"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class ReportWish:
    """Which report of which event. The days, both included, are for the audit extract."""

    kind: ReportKind
    event: Event
    first: date | None = None
    last: date | None = None


@contextmanager
def report_of(service: Reports, actor: Actor, wish: ReportWish) -> Iterator[Report]:
    """Lend a report, whose rows are read while it is written.

    Raises NotFound, and InvalidField naming `day`.
    """
    event_id = wish.event.id
    match wish.kind:
        case ReportKind.BUDGET:
            yield budget_report(service.statement(actor, event_id))
        case ReportKind.INVENTORY:
            yield inventory_report(service.statement(actor, event_id))
        case ReportKind.PICKUPS:
            with service.pickup_list(actor, event_id) as pickups:
                yield pickup_report(pickups)
        case ReportKind.NO_SHOWS:
            with service.no_shows(actor, event_id) as missed:
                yield no_shows_report(missed)
        case ReportKind.AUDIT:
            with service.audit_extract(actor, event_id, *_span(wish)) as entries:
                yield audit_report(entries)


def write_report(
    report: Report,
    path: Path,
    advanced: OnProgress | None = None,
    cancelled: IsCancelled | None = None,
) -> int | None:
    """Write a report in the form of the file's ending; return its rows, or None when stopped.

    `advanced` is told how far it is. The file appears whole or not at all. Raises NotFound for
    another ending, FolderUnusable, DiskFull, and InvalidField for more rows than a sheet holds.
    """
    write = FORMS.get(path.suffix.lower())
    if write is None:
        raise NotFound("file ending", name=path.suffix, known=tuple(FORMS))
    try:
        with finished_file(path) as unfinished, _seldom_collected():
            return write(report, unfinished, Steps(advanced, cancelled))
    except ReportStopped:
        return None


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Look for cycles less often: rows have none, and looking takes a tenth of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(max(usual[0], _NEW_OBJECTS), *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _span(wish: ReportWish) -> tuple[datetime | None, datetime | None]:
    """The first moment that counts, and the first that doesn't any more."""
    for day in (wish.first, wish.last):
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise InvalidField("day", "out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    if wish.first is not None and wish.last is not None and wish.last < wish.first:
        raise InvalidField("day", "ends_before_begin")
    where = wish.event.time_zone
    return (
        None if wish.first is None else end_of_day(wish.first - timedelta(days=1), where),
        None if wish.last is None else end_of_day(wish.last, where),
    )
