"""Tables as CSV files that spreadsheets open without asking."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from lighthouse_kiosk.documents.finished_files import finished_file

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(path: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a table whole or not at all; returns how many rows it has.

    UTF-8 with a mark at the beginning, for without it Excel takes it for another encoding. What a
    spreadsheet would take for a formula gets an apostrophe before it. Raises FolderUnusable.
    """
    count = 0
    with (
        finished_file(path) as unfinished,
        unfinished.open("w", encoding="utf-8-sig", newline="") as out,
    ):
        writer = csv.writer(out)
        writer.writerow(heads)
        for row in rows:
            writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
            count += 1
    return count
