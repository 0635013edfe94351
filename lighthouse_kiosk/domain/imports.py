"""Tables of people and their wishes, as they come from spreadsheets and other systems.

A table is text with one row a line. Its first row names the columns, in any order; columns that
mean nothing here are passed over. Encoding (UTF-8, UTF-16 with its mark, else Windows-1252) and
delimiter (comma, semicolon, tab or bar) are found out.
"""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.text import folded

MOST_BYTES = 64 * 1024 * 1024
MOST_ROWS = 200_000

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000
_COLUMNS = {
    "staff_number": "staff number, staff no, staff id, employee number, employee id, number, id",
    "name": "name, full name, person, employee, employee name",
    "email": "email, e-mail, mail, email address, e-mail address",
    "department": "department, dept, team, unit",
    "option": "option, item, track, seat, choice, gift",
    "quantity": "quantity, qty, pieces, count",
    "slot": "slot, pickup slot, time, pickup time",
    "note": "note, notes, remark, remarks, comment",
}
_FIELDS = {name: field for field, names in _COLUMNS.items() for name in (field, *names.split(", "))}


class ImportMode(StrEnum):
    """ALL_OR_NOTHING takes a table only if every row can be; SKIP_BAD leaves bad rows out.

    ALL_OR_NOTHING writes in one transaction, and others wait until it is done; SKIP_BAD writes a
    few hundred rows at a time, and a pickup slips in between.
    """

    ALL_OR_NOTHING = "all_or_nothing"
    SKIP_BAD = "skip_bad"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row as written, trimmed. `line` is where it ends in the file, counted from 1.

    None stands for a column that the table doesn't have.
    """

    line: int
    staff_number: str
    name: str | None = None
    email: str | None = None
    department: str | None = None
    option: str = ""
    quantity: str = ""
    slot: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that can't be taken, and why."""

    line: int
    staff_number: str
    error: LighthouseError


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do if it was a dry run.

    `applied` is False when nothing was written: a dry run, a bad row in a table that is taken
    whole or not at all, or cancelled. `unchanged` counts rows that said nothing new. Rows that are
    neither counted nor among `bad` were not reached: it was cancelled, or `stopped` says what else
    ended it.
    """

    rows: int
    people_added: int
    people_changed: int
    registered: int
    unchanged: int
    bad: tuple[BadRow, ...]
    applied: bool
    cancelled: bool = False
    stopped: LighthouseError | None = None


def read_table(data: bytes) -> tuple[tuple[ImportRow, ...], tuple[BadRow, ...]]:
    """Read a table; rows that can't be read are among the bad ones.

    Raises InvalidField `file`: `too_large`, `too_many`, `not_a_table`, or `missing` with `column`
    where no column holds staff numbers.
    """
    if len(data) > MOST_BYTES:
        raise InvalidField("file", "too_large", most=MOST_BYTES)
    text = _decoded(data)
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[ImportRow] = []
    bad: list[BadRow] = []
    try:
        columns = _columns(next(reader, []))
        for cells in reader:
            if not any(map(str.strip, cells)):
                continue
            if len(rows) + len(bad) >= MOST_ROWS:
                raise InvalidField("file", "too_many", most=MOST_ROWS)
            try:
                rows.append(_row(reader.line_num, columns, cells))
            except InvalidField as error:
                bad.append(BadRow(reader.line_num, "", error))
    except csv.Error:
        raise InvalidField("file", "not_a_table", line=reader.line_num) from None
    return tuple(rows), tuple(bad)


def _decoded(data: bytes) -> str:
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            encodings: Sequence[str] = (name,)
            break
    else:
        encodings = ("utf-8", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InvalidField("file", "not_a_table", line=1)


def _delimiter(text: str) -> str:
    """Take the one that parts the first row into the most columns we know."""
    head = next((line for line in text[:_LONGEST_CELL].splitlines() if line.strip()), "")
    return max(
        _DELIMITERS,
        key=lambda delimiter: sum(_meaning(cell) is not None for cell in head.split(delimiter)),
    )


def _meaning(head: str) -> str | None:
    return _FIELDS.get(folded(head.strip().strip('"').replace("_", " "))) or _FIELDS.get(
        folded(head.strip().strip('"'))
    )


def _columns(head: Sequence[str]) -> dict[str, int]:
    """Find where each field stands; the first column of a meaning counts."""
    found: dict[str, int] = {}
    for place, cell in enumerate(head):
        field = _meaning(cell)
        if field is not None:
            found.setdefault(field, place)
    if "staff_number" not in found:
        raise InvalidField("file", "missing", column="staff_number")
    return found


def _row(line: int, columns: dict[str, int], cells: Sequence[str]) -> ImportRow:
    found = {
        field: cells[place].strip() if place < len(cells) else ""
        for field, place in columns.items()
    }
    for field, cell in found.items():
        if len(cell) > _LONGEST_CELL:
            raise InvalidField(field, "too_long", most=_LONGEST_CELL)
    # As it is stored, so that a person is found by it.
    number = unicodedata.normalize("NFC", " ".join(found["staff_number"].split()))
    return ImportRow(line, **{**found, "staff_number": number})


def chunks(rows: Sequence[ImportRow], size: int) -> Iterator[Sequence[ImportRow]]:
    """Cut rows into pieces that are worked on at once."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
