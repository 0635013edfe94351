"""What an opened file holds, or why it was refused."""

from __future__ import annotations

import pytest

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.files import (
    TableFile,
    open_bytes,
)
from lighthouse_kiosk.sheets.limits import Limits

ROWS = [("ID", "Name"), ("7", "Anna"), ("8", "Ben")]
SHEET = "xl/worksheets/sheet1.xml"


def cells_of(file: TableFile, sheet: str | None = None) -> list[tuple[str, ...]]:
    return [row.cells for row in file.rows(sheet)]


def refusal(data: bytes, limits: Limits | None = None) -> FileRefused:
    with pytest.raises(FileRefused) as caught:
        list(open_bytes(data, "people.csv", limits=limits or Limits()).rows())
    return caught.value
