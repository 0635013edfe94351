"""Spreadsheets, read by calamine.

It opens a sheet as a whole, which takes some 80 bytes a cell: 700 MB for a million rows of eight
cells. What can't be afforded was refused before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.cells import cell_text
from lighthouse_kiosk.sheets.delimited import SheetRow, check_row
from lighthouse_kiosk.sheets.kinds import FileKind
from lighthouse_kiosk.sheets.limits import Limits
from lighthouse_kiosk.sheets.odd_cells import OddCells, Range, odd_cells

_LOOKED_INTO = frozenset({FileKind.XLSX, FileKind.ODS})
_NOTHING: Mapping[int, str] = {}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One of a file's sheets; text has a single one without a name."""

    name: str = ""
    hidden: bool = False


def list_sheets(data: bytes, name: str) -> tuple[Sheet, ...]:
    """Name the sheets that hold cells, those to be seen first. Raises FileRefused."""
    with _refusing(name), CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        found = [
            Sheet(sheet.name, sheet.visible is not SheetVisibleEnum.Visible)
            for sheet in book.sheets_metadata
            if sheet.typ is SheetTypeEnum.WorkSheet
        ]
    if not found:
        raise FileRefused(name, "empty")
    return tuple(sorted(found, key=lambda sheet: sheet.hidden))


def rows_of_sheet(
    data: bytes, kind: FileKind, sheet: str, name: str, limits: Limits
) -> Iterator[tuple[SheetRow, int]]:
    """Read a sheet's rows, each with how many there are, empty ones left out.

    What was merged over several rows stands in each of them. A cell with an error holds its name,
    such as `#DIV/0!`, and a formula that was never calculated stands for itself. Raises
    FileRefused.
    """
    with _refusing(name), CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        opened = book.get_sheet_by_name(sheet)
    if opened.start is None:
        return
    odd = odd_cells(data, kind, sheet, name, limits) if kind in _LOOKED_INTO else OddCells()
    left = opened.start[1]
    merged = _Merged([*(opened.merged_cell_ranges or ()), *odd.merged], left)
    count = 0
    # Rows come from the sheet's first, columns from the first that is used.
    for line, values in _lines(opened, odd):
        cells = [value if type(value) is str else cell_text(value) for value in values]
        for column, text in odd.texts.get(line - 1, _NOTHING).items():
            if column >= left:
                cells += [""] * (column - left + 1 - len(cells))
                cells[column - left] = text
        is_used = any(map(str.strip, cells))
        merged.fill(line - 1, cells)
        if is_used:
            count += 1
            check_row(cells, count, line, name, limits)
            yield SheetRow(line, tuple(cells)), opened.height


def _lines(sheet: CalamineSheet, odd: OddCells) -> Iterator[tuple[int, Sequence[object]]]:
    """Count a sheet's rows from 1, with those after its last value that have an odd cell."""
    line = 0
    for line, values in enumerate(sheet.iter_rows(), 1):
        yield line, values
    for row in sorted(row for row in odd.texts if row >= line):
        yield row + 1, ()


class _Merged:
    """Cells merged over several rows, as the reading comes past them."""

    def __init__(self, ranges: Sequence[Range], left: int) -> None:
        self._coming = sorted(
            (
                (top, bottom, column - left)
                for (top, column), (bottom, _) in ranges
                if bottom > top and column >= left
            ),
            reverse=True,
        )
        self._open: dict[int, tuple[int, str]] = {}

    def fill(self, row: int, cells: list[str]) -> None:
        """Put what stands in a range's first cell into the others of its first column."""
        while self._coming and self._coming[-1][0] <= row:
            top, bottom, column = self._coming.pop()
            if top == row and column < len(cells):
                self._open[column] = (bottom, cells[column])
        for column, (bottom, text) in list(self._open.items()):
            if row > bottom:
                del self._open[column]
            elif column < len(cells) and not cells[column]:
                cells[column] = text


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    try:
        yield
    except PasswordError:
        raise FileRefused(name, "locked") from None
    except (CalamineError, OSError, ValueError):
        raise FileRefused(name, "damaged") from None
    except BaseException as error:
        # What calamine did not expect of a file; pyo3 derives it from BaseException.
        if type(error).__name__ == "PanicException":
            raise FileRefused(name, "damaged") from None
        raise
