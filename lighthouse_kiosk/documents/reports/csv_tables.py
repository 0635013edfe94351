"""Reports as CSV: plain values for other programs, without totals that would be taken for rows."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from lighthouse_kiosk.documents.reports.content import Column, Kind, Place, Report, Value
from lighthouse_kiosk.documents.reports.steps import Steps
from lighthouse_kiosk.documents.reports.written import without_marks
from lighthouse_kiosk.domain.money import decimal_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(report: Report, path: Path, steps: Steps) -> int:
    """Write a report's table, after its figures where they belong to it; returns its rows.

    UTF-8 with a mark at the beginning, so that spreadsheets know it. Raises ReportStopped.
    """
    shown = columns_in_files(report)
    writers = [(at, plain_writer(column)) for at, column in shown]
    steps.begin(report.table.count)
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        if report.facts_in_tables:
            for fact in report.facts:
                write = plain_writer(Column("", fact.kind, currency=report.currency))
                out.writerow([guarded(without_marks(fact.name)), write(fact.value)])
            out.writerow([])
        out.writerow([guarded(without_marks(column.title)) for _, column in shown])
        for row in steps.through(report.table.rows):
            out.writerow([write(row[at]) for at, write in writers])
            count += 1
    return count


def columns_in_files(report: Report) -> list[tuple[int, Column]]:
    """The columns that workbooks and plain tables have, and where their values stand in a row."""
    return [
        (at, column)
        for at, column in enumerate(report.table.columns)
        if column.place is not Place.PAPER
    ]


def plain_writer(column: Column) -> Callable[[Value], str]:
    """Return what writes a column's values so that any program reads them."""
    match column.kind:
        case Kind.MONEY:
            return lambda value: (
                decimal_text(value, column.currency) if isinstance(value, int) else ""
            )
        case Kind.MOMENT:
            return lambda value: f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else ""
        case Kind.SHARE:
            return lambda value: "" if value is None else f"{value:.6f}"
    return lambda value: "" if value is None else guarded(without_marks(str(value)))


def guarded(text: str) -> str:
    """A spreadsheet would take some beginnings for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
