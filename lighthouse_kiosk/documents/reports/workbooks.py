"""Reports as workbooks (.xlsx): real numbers, days and amounts, and totals that are formulas.

What a formula comes to is written beside it, so that readers that don't calculate show it too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPageSize
from xlsxwriter.utility import xl_rowcol_to_cell

from lighthouse_kiosk.documents.reports.blocks import event_line
from lighthouse_kiosk.documents.reports.content import Column, Kind, Report, Value
from lighthouse_kiosk.documents.reports.csv_tables import columns_in_files
from lighthouse_kiosk.documents.reports.pages import local_sheet
from lighthouse_kiosk.documents.reports.steps import Steps
from lighthouse_kiosk.documents.reports.written import without_marks
from lighthouse_kiosk.documents.tables import MOST_XLSX_ROWS
from lighthouse_kiosk.documents.workbook_files import WorkbookFailedError, workbook
from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.money import exponent
from lighthouse_kiosk.files import not_written
from lighthouse_kiosk.wording.format import currency_symbol, locale
from lighthouse_kiosk.wording.language import language
from lighthouse_kiosk.wording.translation import translate

_WIDEST = 60
_DAY_ZERO = date(1899, 12, 30)
"""Right from March 1900 on."""
_FIRST_FACT = 5
_PAPERS = {QPageSize.PageSizeId.Letter: 1, QPageSize.PageSizeId.A4: 9}
"""Paper by its number (ECMA-376, 18.3.1.63)."""
_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")
_MOST_NAME = 31


def write_workbook(report: Report, path: Path, steps: Steps) -> int:
    """Write a report and return how many rows its table has.

    Raises ReportStopped, DiskFull, and InvalidField `too_many` where a sheet holds fewer rows.
    """
    steps.begin(report.table.count)
    try:
        with workbook(path) as book:
            return _Writing(report, book).run(steps)
    except WorkbookFailedError as error:
        raise not_written(path) from error


class _Writing:
    def __init__(self, report: Report, book: Any) -> None:
        self._report = report
        self._book = book
        self._shown = columns_in_files(report)
        self._totals: dict[str, str] = {}
        """What adds up a column, by its key: unlike its total, whatever the filter shows."""
        self._formats: dict[tuple[Kind, bool], Any] = {}

    def run(self, steps: Steps) -> int:
        report = self._report
        head = f"{report.head.organisation} · {report.title}"
        self._book.set_properties({"title": report.title, "company": report.head.organisation})
        summary = self._sheet(translate("reports", "Summary"), head)
        table = self._sheet(report.table.title or report.title, head)
        count = self._write_table(table, steps)
        self._write_summary(summary)
        return count

    def _sheet(self, name: str, head: str) -> Any:
        clean = _SHEET_NAME.sub(" ", without_marks(name))[:_MOST_NAME].strip()
        taken = {one.get_name().casefold() for one in self._book.worksheets()}
        sheet = self._book.add_worksheet(f"{clean[:28]} 2" if clean.casefold() in taken else clean)
        if language().right_to_left:
            sheet.right_to_left()
        sheet.set_paper(_PAPERS[local_sheet(landscape=False, right_to_left=False).size])
        sheet.fit_to_pages(1, 0)
        # an ampersand begins a code in headers
        sheet.set_header(f"&L{without_marks(head).replace('&', '&&')[:200]}")
        sheet.set_footer("&R&P / &N")
        return sheet

    def _write_table(self, sheet: Any, steps: Steps) -> int:
        report = self._report
        heading = self._book.add_format(
            {"bold": True, "bottom": 1, "valign": "top", "text_wrap": True}
        )
        for place, (_, column) in enumerate(self._shown):
            sheet.set_column(place, place, _width(column))
            sheet.write_string(0, place, without_marks(column.title), heading)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        writers = [
            (at, self._cell_writer(sheet, place, column))
            for place, (at, column) in enumerate(self._shown)
        ]
        sums = [0] * len(self._shown)
        summed = [(place, at) for place, (at, column) in enumerate(self._shown) if column.summed]
        count = 0
        for row in steps.through(report.table.rows):
            count += 1
            if count >= MOST_XLSX_ROWS:
                raise InvalidField("rows", "too_many", most=MOST_XLSX_ROWS)
            for at, write in writers:
                write(count, row[at])
            for place, at in summed:
                value = row[at]
                if isinstance(value, int):
                    sums[place] += value
        if count:
            sheet.autofilter(0, 0, count, len(self._shown) - 1)
        self._write_totals(sheet, count, sums)
        return count

    def _write_totals(self, sheet: Any, count: int, sums: Sequence[int]) -> None:
        """Totals follow the filter: SUBTOTAL 109 adds up what is shown."""
        if not self._report.table.total:
            return
        strong = self._book.add_format({"bold": True, "top": 1})
        last = max(count, 1) + 1
        for place, (_, column) in enumerate(self._shown):
            if not column.summed:
                words = without_marks(self._report.table.total) if place == 0 else ""
                sheet.write_string(last, place, words, strong)
                continue
            first, end = xl_rowcol_to_cell(1, place), xl_rowcol_to_cell(max(count, 1), place)
            self._totals[column.key] = f"SUM('{sheet.get_name()}'!{first}:{end})"
            sheet.write_formula(
                last,
                place,
                f"=SUBTOTAL(109,{first}:{end})",
                self._format(column.kind, strong=True),
                self._number(column.kind, sums[place]),
            )

    def _write_summary(self, sheet: Any) -> None:
        report = self._report
        sheet.set_column(0, 0, 44)
        sheet.set_column(1, 1, 24)
        bold = self._book.add_format({"bold": True})
        title = self._book.add_format({"bold": True, "font_size": 16})
        sheet.write_string(0, 0, report.head.organisation, bold)
        sheet.write_string(1, 0, without_marks(report.title), title)
        sheet.write_string(2, 0, without_marks(event_line(report)))
        row = 3
        for line in report.about:
            sheet.write_string(row, 0, without_marks(line))
            row += 1
        row = max(row + 1, _FIRST_FACT)
        places = {
            fact.key: xl_rowcol_to_cell(row + number, 1) for number, fact in enumerate(report.facts)
        }
        places |= self._totals
        for number, fact in enumerate(report.facts):
            at = row + number
            form = self._format(fact.kind, strong=fact.strong)
            sheet.write_string(at, 0, without_marks(fact.name), bold if fact.strong else None)
            if fact.formula and fact.value is not None:
                formula = fact.formula.format(**places)
                value = self._number(fact.kind, fact.value)
                sheet.write_formula(at, 1, f"={formula}", form, value)
            else:
                self._write_value(sheet, at, 1, fact.value, fact.kind, form)
        for number, note in enumerate(report.notes):
            sheet.write_string(row + len(report.facts) + 1 + number, 0, without_marks(note))

    def _cell_writer(self, sheet: Any, place: int, column: Column) -> Callable[[int, Value], None]:
        form = self._format(column.kind, strong=False)
        match column.kind:
            case Kind.TEXT:

                def write_text(row: int, value: Value) -> None:
                    if value:
                        sheet.write_string(row, place, without_marks(str(value)), form)

                return write_text
            case Kind.COUNT:

                def write_count(row: int, value: Value) -> None:
                    if value is not None:
                        sheet.write_number(row, place, value, form)

                return write_count
            case Kind.DAY:

                def write_day(row: int, value: Value) -> None:
                    if isinstance(value, date):
                        sheet.write_number(row, place, _serial(value), form)

                return write_day

        def write(row: int, value: Value) -> None:
            self._write_value(sheet, row, place, value, column.kind, form)

        return write

    def _write_value(
        self, sheet: Any, row: int, place: int, value: Value, kind: Kind, form: Any
    ) -> None:
        match kind, value:
            case _, None | "":
                return
            case ((Kind.DAY | Kind.MOMENT), _):
                sheet.write_datetime(row, place, value, form)
            case ((Kind.MONEY | Kind.COUNT | Kind.SHARE), int() | float()):
                sheet.write_number(row, place, self._number(kind, value), form)
            case _:
                sheet.write_string(row, place, without_marks(str(value)), form)

    def _number(self, kind: Kind, value: Value) -> Any:
        if kind is Kind.MONEY and isinstance(value, int):
            return Decimal(value).scaleb(-exponent(self._report.currency))
        return value

    def _format(self, kind: Kind, *, strong: bool) -> Any:
        key = (kind, strong)
        if key not in self._formats:
            codes = {
                Kind.TEXT: "@",
                Kind.TICK: "@",
                Kind.COUNT: "#,##0",
                Kind.SHARE: "0.0%",
                Kind.DAY: "yyyy-mm-dd",
                Kind.MOMENT: "yyyy-mm-dd hh:mm",
                Kind.MONEY: money_code(self._report.currency),
            }
            look = {"num_format": codes[kind]}
            self._formats[key] = self._book.add_format(
                look | ({"bold": True, "top": 1} if strong else {})
            )
        return self._formats[key]


def money_code(currency: str) -> str:
    """The number format of amounts: the symbol, and groups as in the region (ECMA-376, 18.8.31).

    India's groups of two need a section for each size; below zero its amounts are grouped by three.
    """
    decimals = exponent(currency)
    tail = "." + "0" * decimals if decimals else ""
    symbol = f'"{currency_symbol(currency)}"'
    if len(symbol) > 3:
        symbol = symbol[:-1] + '\N{NO-BREAK SPACE}"'
    if locale().toString(1_234_567) != "12,34,567":
        return f"{symbol}#,##0{tail}"
    return ";".join(
        (
            f"[>=10000000]{symbol}##\\,##\\,##\\,##0{tail}",
            f"[>=100000]{symbol}##\\,##\\,##0{tail}",
            f"{symbol}#,##0{tail}",
        )
    )


@lru_cache(maxsize=1_024)
def _serial(day: date) -> int:
    """A day as workbooks count them (ECMA-376, 18.17.4.1)."""
    return (day - _DAY_ZERO).days


def _width(column: Column) -> int:
    """Characters; contents are not known before they are written."""
    least = {Kind.TEXT: 24, Kind.MONEY: 18, Kind.MOMENT: 17, Kind.DAY: 12}
    return min(_WIDEST, max(len(column.title) + 3, least.get(column.kind, 10)))
