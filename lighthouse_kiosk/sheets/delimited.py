"""Text with one row a line: CSV in all its dialects."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.limits import Limits

DELIMITERS = ",;\t|"
_QUOTES = "\"'"
_ROWS_TRIED = 200
_MOST_BREAKS = 20
"""Line breaks in a cell that is too long, from which on a quote was rather never closed."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row's cells as text; `line` is where it begins in the file or sheet, counted from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How text is cut into cells. `skipped` lines at the beginning only state the delimiter."""

    delimiter: str
    quote: str = '"'
    skipped: int = 0


def guess_dialect(beginning: str) -> Dialect:
    """Take the delimiter that cuts the first rows most evenly into the most columns.

    Excel's own `sep=;` in the first line decides.
    """
    first = beginning.split("\n", 1)[0].strip()
    if len(first) == 5 and first.lower().startswith("sep="):
        return Dialect(first[-1], _quote(beginning, first[-1]), skipped=1)
    delimiter = max(DELIMITERS, key=lambda mark: _evenness(beginning, mark))
    return Dialect(delimiter, _quote(beginning, delimiter))


def _quote(beginning: str, delimiter: str) -> str:
    """Single quotes count only if cells begin and end with them, and double ones do not."""
    counts = Counter[str]()
    for mark in _QUOTES:
        counts[mark] = beginning.count(f"{delimiter}{mark}") + beginning.count(f"{mark}{delimiter}")
    return "'" if counts["'"] > 2 and not counts['"'] else '"'


def _evenness(beginning: str, delimiter: str) -> float:
    widths = Counter[int]()
    try:
        for row in csv.reader(io.StringIO(beginning, newline=""), delimiter=delimiter):
            if any(map(str.strip, row)):
                widths[len(row)] += 1
            if widths.total() >= _ROWS_TRIED:
                break
    except csv.Error:
        pass  # the sample may end inside of quotes, or be quoted otherwise
    if not widths:
        return 0.0
    width, rows = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    return 0.0 if width < 2 else rows / widths.total() + min(width, 50) / 1000


class _Watched:
    """Lines, and whether more were asked for than there are."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        yield from self._lines
        self.ended = True


def rows_of_text(
    lines: Iterable[str], dialect: Dialect, name: str, limits: Limits
) -> Iterator[SheetRow]:
    """Cut text into rows; those without any content are passed over.

    Raises FileRefused: `unclosed_quote`, `cell_too_long`, `too_many_columns`, `too_many_rows`.
    """
    watched = _Watched(lines)
    reader = csv.reader(watched, delimiter=dialect.delimiter, quotechar=dialect.quote)
    line, count = 1, 0
    try:
        for cells in reader:
            began, line = line, reader.line_num + 1
            if began <= dialect.skipped or not any(map(str.strip, cells)):
                continue
            if watched.ended:
                # csv asked for more than there is: a quote swallowed all rows up to the end
                raise FileRefused(name, "unclosed_quote", line=began)
            count += 1
            check_row(cells, count, began, name, limits)
            yield SheetRow(began, tuple(cells))
    except csv.Error:
        # What is longer than csv takes is hardly ever a cell, but a quote that was never closed.
        raise FileRefused(name, "unclosed_quote", line=line) from None


def check_row(cells: Sequence[str], count: int, line: int, name: str, limits: Limits) -> None:
    """Raise FileRefused for a row beyond the limits; `count` is how many rows there are with it."""
    if count > limits.rows:
        raise FileRefused(name, "too_many_rows", most=limits.rows)
    if max(map(len, cells), default=0) > limits.cell_length:
        breaks = max(cell.count("\n") for cell in cells if len(cell) > limits.cell_length)
        reason = "unclosed_quote" if breaks > _MOST_BREAKS else "cell_too_long"
        raise FileRefused(name, reason, line=line, most=limits.cell_length)
    if len(cells) > limits.columns:
        raise FileRefused(name, "too_many_columns", most=limits.columns)
