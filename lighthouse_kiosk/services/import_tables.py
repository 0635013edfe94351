"""A table that somebody wants to import, read once and kept aside until it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.domain.import_columns import Columns, find_header, signature
from lighthouse_kiosk.domain.import_values import tidied
from lighthouse_kiosk.domain.imports import ImportMapping
from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.services.import_spools import RowSpool
from lighthouse_kiosk.sheets.files import SheetRow, TableFile

_LOOKED_AT = 30
"""Rows among which the one that names the columns is looked for."""

_SAMPLE = 300
_SECOND_HEADINGS = frozenset(
    {"response", "open ended response", "open-ended response", "other (please specify)"}
)
"""What SurveyMonkey writes below its headings."""


@dataclass(frozen=True)
class ImportTable:
    """Rows of a file, kept aside: what happens to the file changes nothing.

    `headings` are those of the line `header_line`, `sample` the first rows below it. `questions`
    are the texts of what the event asks. `mapping` is what the columns are guessed to mean, or what
    was last settled for such headings.
    """

    file_name: str
    digest: str
    sheet: str
    headings: tuple[str, ...]
    header_line: int
    row_count: int
    columns: Columns
    sample: tuple[SheetRow, ...]
    mapping: ImportMapping
    questions: tuple[str, ...]
    _kept: RowSpool

    @property
    def signature(self) -> str:
        return signature(self.headings)

    def rows(self) -> Iterator[SheetRow]:
        return iter(self._kept)

    def close(self) -> None:
        """Let go of the rows now, and not when the last one who has the table does."""
        self._kept.close()


@dataclass(frozen=True)
class KeptRows:
    """The rows of a table below its headings, kept aside."""

    headings: tuple[str, ...]
    header_line: int
    row_count: int
    sample: tuple[SheetRow, ...]
    spool: RowSpool


def keep_sheet(
    file: TableFile,
    sheet: str | None,
    rows_of: Callable[[str], Iterable[SheetRow]],
    header_line: int | None,
) -> tuple[str, KeptRows]:
    """Keep a sheet's rows; unless it is named, those of the first to be seen that has any.

    Raises what `keep_rows` raises.
    """
    if sheet is not None:
        return sheet, keep_rows(rows_of(sheet), file.name, header_line)
    seen = [each.name for each in file.sheets if not each.hidden] or [file.sheets[0].name]
    for name in seen:
        try:
            kept = keep_rows(rows_of(name), file.name, header_line)
        except FileRefused as error:
            if error.reason != "empty":
                raise
            continue
        if kept.row_count:
            return name, kept
        kept.spool.close()
    return seen[0], keep_rows(rows_of(seen[0]), file.name, header_line)


def keep_rows(rows: Iterable[SheetRow], name: str, header_line: int | None) -> KeptRows:
    """Find the headings, unless it is said where they are, and keep what stands below them.

    Raises FileRefused `empty` where nothing does, DiskFull where they find no room, and whatever
    reading the rows raises.
    """
    reading = iter(rows)
    first = list(islice(reading, _LOOKED_AT))
    if header_line is None:
        at = find_header([row.cells for row in first])
    else:
        at = next((place for place, row in enumerate(first) if row.line == header_line), 0)
    if not first:
        raise FileRefused(name, "empty")
    below = first[at + 1 :]
    if below and _are_second_headings(below[0].cells):
        del below[0]
    spool = RowSpool()
    sample: list[SheetRow] = []
    count, width = 0, len(first[at].cells)
    for row in chain(below, reading):
        count += 1
        width = max(width, len(row.cells))
        if count <= _SAMPLE:
            sample.append(row)
        spool.put(row)
    spool.flush()
    headings = tuple(map(tidied, first[at].cells)) + ("",) * (width - len(first[at].cells))
    return KeptRows(headings, first[at].line, count, tuple(sample), spool)


def _are_second_headings(cells: Sequence[str]) -> bool:
    filled = [folded(cell) for cell in cells if cell.strip()]
    return bool(filled) and sum(cell in _SECOND_HEADINGS for cell in filled) * 2 >= len(filled)
