"""Spreadsheets, read by calamine.

It opens a sheet as a whole, which takes some 80 bytes a cell: 700 MB for a million rows of eight
cells. What can't be afforded was refused before.
"""

from __future__ import annotations

from collections.abc import Iterator
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
from lighthouse_kiosk.sheets.limits import Limits


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
    data: bytes, sheet: str, name: str, limits: Limits
) -> Iterator[tuple[SheetRow, int]]:
    """Read a sheet's rows, each with how many there are, empty ones left out.

    What was merged over several rows stands in each of them. Raises FileRefused.
    """
    with _refusing(name), CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        opened = book.get_sheet_by_name(sheet)
    if opened.start is None:
        return
    merged = _Merged(opened)
    count = 0
    # Rows come from the sheet's first, columns from the first that is used.
    for line, values in enumerate(opened.iter_rows(), 1):
        cells = [value if type(value) is str else cell_text(value) for value in values]
        is_used = any(map(str.strip, cells))
        merged.fill(line - 1, cells)
        if is_used:
            count += 1
            check_row(cells, count, line, name, limits)
            yield SheetRow(line, tuple(cells)), opened.height


class _Merged:
    """Cells merged over several rows, as the reading comes past them."""

    def __init__(self, sheet: CalamineSheet) -> None:
        left = sheet.start[1] if sheet.start else 0
        self._coming = sorted(
            (
                (top, bottom, column - left)
                for (top, column), (bottom, _) in sheet.merged_cell_ranges or ()
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
            elif not cells[column]:
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
