"""Tables for other programs: CSV with plain values, XLSX with real numbers, days and moments.

Rows are written as they come, none is kept.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from lighthouse_kiosk.documents.finished_files import finished_file
from lighthouse_kiosk.documents.workbook_files import WorkbookFailedError, workbook
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.money import decimal_text, exponent
from lighthouse_kiosk.domain.progress import IsCancelled
from lighthouse_kiosk.files import not_written

Value = str | int | date | datetime | None
"""MONEY in minor units; moments are naive wall times."""

MOST_XLSX_ROWS = 1_048_575
"""What a sheet holds below its heading."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 60


class ValueKind(StrEnum):
    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """`currency` (ISO 4217) belongs to MONEY."""

    title: str
    kind: ValueKind = ValueKind.TEXT
    currency: str = ""


def write_table(
    path: Path,
    columns: Sequence[TableColumn],
    rows: Iterable[Sequence[Value]],
    wrote: Callable[[int], None] | None = None,
    cancelled: IsCancelled | None = None,
) -> int:
    """Write an .xlsx, or else CSV, and return how many rows it has.

    `wrote` is told how many there are so far. When `cancelled` says so, nothing is written and
    the answer is 0. Raises FolderUnusable, DiskFull, and InvalidField `too_many` where a
    sheet holds fewer; then nothing is left behind.
    """
    write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
    counted = _Counted(rows, wrote, cancelled)
    with finished_file(path) as unfinished:
        try:
            write(unfinished, columns, counted)
        except WorkbookFailedError as error:
            raise not_written(path) from error
        if counted.stopped:
            unfinished.unlink()
            return 0
    return counted.count


class _Counted:
    """Rows on their way through, until somebody stops them."""

    def __init__(
        self,
        rows: Iterable[Sequence[Value]],
        wrote: Callable[[int], None] | None,
        cancelled: IsCancelled | None,
    ) -> None:
        self._rows, self._wrote, self._cancelled = rows, wrote, cancelled
        self.count = 0
        self.stopped = False

    def __iter__(self) -> Any:
        for row in self._rows:
            if self._cancelled is not None and self._cancelled():
                self.stopped = True
                return
            yield row
            self.count += 1
            if self._wrote is not None:
                self._wrote(self.count)


def _write_csv(path: Path, columns: Sequence[TableColumn], rows: _Counted) -> None:
    # the mark at its beginning tells spreadsheets that it is UTF-8
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow([_guarded(column.title) for column in columns])
        for row in rows:
            out.writerow(
                [_plain(value, column) for value, column in zip(row, columns, strict=True)]
            )


def _plain(value: Value, column: TableColumn) -> str:
    match value:
        case None:
            return ""
        case str():
            return _guarded(value)
        case int() if column.kind is ValueKind.MONEY:
            return decimal_text(value, column.currency)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case _:
            return str(value)


def _guarded(text: str) -> str:
    """A spreadsheet would take some beginnings for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _write_xlsx(path: Path, columns: Sequence[TableColumn], rows: _Counted) -> None:
    with workbook(path) as book:
        _fill(book, columns, rows)


def _fill(book: Any, columns: Sequence[TableColumn], rows: _Counted) -> None:
    sheet = book.add_worksheet()
    heading = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    formats = [_format(book, column) for column in columns]
    for at, column in enumerate(columns):
        sheet.set_column(at, at, _width(column))
        sheet.write_string(0, at, column.title, heading)
    sheet.freeze_panes(1, 0)
    number = 0
    for number, row in enumerate(rows, 1):
        if number > MOST_XLSX_ROWS:
            raise InvalidField("rows", "too_many", most=MOST_XLSX_ROWS)
        for at, (value, column) in enumerate(zip(row, columns, strict=True)):
            _write_cell(sheet, number, at, value, column, formats[at])
    if number:
        sheet.autofilter(0, 0, number, len(columns) - 1)


def _write_cell(
    sheet: Any, row: int, at: int, value: Value, column: TableColumn, form: Any
) -> None:
    match value:
        case None:
            sheet.write_blank(row, at, None, form)
        case str():
            sheet.write_string(row, at, value, form)
        case int() if column.kind is ValueKind.MONEY:
            sheet.write_number(row, at, Decimal(value).scaleb(-exponent(column.currency)), form)
        case int():
            sheet.write_number(row, at, value, form)
        case datetime() | date():
            sheet.write_datetime(row, at, value, form)


def _format(book: Any, column: TableColumn) -> Any:
    match column.kind:
        case ValueKind.TEXT:
            return book.add_format({"num_format": "@"})
        case ValueKind.COUNT:
            return book.add_format({"num_format": "#,##0"})
        case ValueKind.MONEY:
            decimals = exponent(column.currency)
            digits = "#,##0" + ("." + "0" * decimals if decimals else "")
            return book.add_format({"num_format": f'{digits} "{column.currency}"'})
        case ValueKind.DAY:
            return book.add_format({"num_format": "yyyy-mm-dd"})
        case ValueKind.MOMENT:
            return book.add_format({"num_format": "yyyy-mm-dd hh:mm"})


def _width(column: TableColumn) -> int:
    """Characters; contents are not known before they are written."""
    least = {ValueKind.TEXT: 22, ValueKind.MONEY: 16, ValueKind.MOMENT: 17, ValueKind.DAY: 12}
    return min(_WIDEST, max(len(column.title) + 3, least.get(column.kind, 10)))
