"""How large a file, a sheet and a cell may be."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """`text_bytes` for text, `workbook_bytes` for spreadsheets, which are read as a whole.

    What a spreadsheet holds packed may unpack to `unpacked_bytes` in all, and past
    `ratio_from_bytes` to no more than `ratio` times its packed size. `cells` is the area from the
    first cell to the last, full or empty: that much memory is taken when it is opened.
    """

    text_bytes: int = 256 * MEBIBYTE
    workbook_bytes: int = 128 * MEBIBYTE
    unpacked_bytes: int = 1024 * MEBIBYTE
    ratio: int = 250
    ratio_from_bytes: int = 16 * MEBIBYTE
    rows: int = 1_048_576
    columns: int = 1_000
    cells: int = 24_000_000
    cell_length: int = 32_767


LIMITS = Limits()
"""Excel's own limits where it has some: a sheet of a million rows and a few columns fits."""
