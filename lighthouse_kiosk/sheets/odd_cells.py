"""What a sheet holds beside values, which calamine passes over without a word.

Errors (`#DIV/0!`), formulas that no program has calculated yet, and cells that ODS merges over
several rows. Formats: ECMA-376 part 1, 18.3.1 (SpreadsheetML) and ODF 1.3 part 3, 9.1 and 19.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.parsers import expat

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.domain.import_values import is_cell_error, is_formula
from lighthouse_kiosk.sheets.kinds import FileKind
from lighthouse_kiosk.sheets.limits import Limits
from lighthouse_kiosk.sheets.packed import column_number, unpacked

Range = tuple[tuple[int, int], tuple[int, int]]

_MOST = 2_000_000
_UNNAMED_ERROR = "#ERROR!"
_UNSPOKEN_FORMULA = "=…"
_LONGEST_FORMULA = 200


@dataclass
class OddCells:
    """Rows and columns are counted from 0.

    `texts` has what stands for a value by row and column: an error's name, or a formula. `merged`
    are ODS's ranges of several rows, first cell and last.
    """

    texts: dict[int, dict[int, str]] = field(default_factory=dict)
    merged: list[Range] = field(default_factory=list)
    count: int = 0

    def put(self, row: int, column: int, text: str) -> None:
        self.count += 1
        if self.count > _MOST:
            raise _TooMany
        self.texts.setdefault(row, {})[column] = text


class _TooMany(Exception):
    pass


def odd_cells(data: bytes, kind: FileKind, sheet: str, name: str, limits: Limits) -> OddCells:
    """Look through a sheet of a file that was checked before. Raises FileRefused."""
    found = OddCells()
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            if kind is FileKind.ODS:
                _look(_pieces(data, packed, "content.xml"), _OdsGate(), _OdsCells(sheet, found))
            elif part := _part_of(data, packed, sheet):
                _look(_pieces(data, packed, part), _XlsxGate(), _XlsxCells(found))
    except _TooMany:
        raise FileRefused(name, "too_many_cells", most=limits.cells) from None
    except (zipfile.BadZipFile, KeyError, ValueError, expat.ExpatError):
        raise FileRefused(name, "damaged") from None
    return found


class _Pieces:
    """An entry's bytes, as often as they are asked for."""

    def __init__(self, data: bytes, entry: zipfile.ZipInfo) -> None:
        self._data, self._entry = data, entry

    def __iter__(self) -> Iterator[bytes]:
        return unpacked(self._data, self._entry)


def _pieces(data: bytes, packed: zipfile.ZipFile, entry: str) -> _Pieces:
    return _Pieces(data, packed.getinfo(entry))


def _look(pieces: _Pieces, gate: _Gate, cells: _XlsxCells | _OdsCells) -> None:
    """Parse only what may have something to find: nearly no sheet has."""
    if not any(gate.may_have(piece) for piece in pieces):
        return
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = cells.begin
    parser.EndElementHandler = cells.end
    parser.CharacterDataHandler = cells.text
    for piece in pieces:
        parser.Parse(piece, False)


class _Gate:
    """Looks for bytes that an odd cell can't do without, across the pieces' borders too."""

    PLAIN: bytes
    """What stands at the beginning of a file that is written as every program writes it."""

    ODD: re.Pattern[bytes]
    _OVERLAP = 16 * 1024

    def __init__(self) -> None:
        self._waiting = b""
        self._has_begun = False

    def may_have(self, piece: bytes) -> bool:
        data = self._waiting + piece
        if not self._has_begun and self.PLAIN not in data[:4096]:
            return True
        self._has_begun = True
        self._waiting = data[-self._OVERLAP :]
        return self.ODD.search(data) is not None


class _XlsxGate(_Gate):
    PLAIN = b"<worksheet"
    ODD = re.compile(
        rb"""["']e["']|<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*(?:/>|></v>)\s*)?</c>"""
    )


class _OdsGate(_Gate):
    PLAIN = b"<office:document-content"
    ODD = re.compile(
        rb"""number-rows-spanned=["'](?!1["'])|["']error["']|table:formula|>(?:#|Err:)"""
    )


def _part_of(data: bytes, packed: zipfile.ZipFile, sheet: str) -> str | None:
    """Find the part that holds a sheet, by the workbook's relationships."""
    if "xl/workbook.xml" not in packed.namelist():
        return None
    ids: dict[str, str] = {}
    targets: dict[str, str] = {}

    def begin(tag: str, attributes: dict[str, str]) -> None:
        local = tag.rpartition(":")[2]
        if local == "sheet" and "name" in attributes:
            relation = (value for key, value in attributes.items() if key.endswith(":id"))
            ids[attributes["name"]] = next(relation, "")
        elif local == "Relationship":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    for entry in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        parser = expat.ParserCreate()
        parser.StartElementHandler = begin
        for piece in _pieces(data, packed, entry):
            parser.Parse(piece, False)
    target = targets.get(ids.get(sheet, ""))
    if not target:
        return None
    part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    return part if part in packed.namelist() else None


class _XlsxCells:
    """`<c r="B7" t="e"><f>1/0</f><v>#DIV/0!</v></c>`; what isn't calculated has an empty `v`."""

    def __init__(self, found: OddCells) -> None:
        self._found = found
        self._row = self._column = 0
        self._type = ""
        self._formula: str | None = None
        self._value: str | None = None
        self._inside = ""

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        local = tag.rpartition(":")[2]
        if local == "c":
            place = attributes.get("r")
            if place is None:
                self._column += 1
            else:
                letters = place.rstrip("0123456789")
                self._row = int(place[len(letters) :] or self._row)
                self._column = column_number(letters)
            self._type = attributes.get("t", "")
            self._formula = self._value = None
        elif local == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
        elif local == "f":
            self._inside, self._formula = "f", ""
        elif local in {"v", "is"}:
            self._inside, self._value = "v", ""

    def text(self, text: str) -> None:
        if self._inside == "f":
            self._formula = (self._formula or "") + text
        elif self._inside == "v":
            self._value = (self._value or "") + text

    def end(self, tag: str) -> None:
        local = tag.rpartition(":")[2]
        if local in {"f", "v", "is"}:
            self._inside = ""
        elif local == "c" and self._row and self._column:
            if self._type == "e":
                self._put(self._value if is_cell_error(self._value or "") else _UNNAMED_ERROR)
            elif self._formula is not None and not self._value and not self._is_empty_text:
                self._put(_formula(f"={self._formula}"))

    @property
    def _is_empty_text(self) -> bool:
        """A formula may well come to an empty text."""
        return self._type == "str" and self._value is not None

    def _put(self, text: str | None) -> None:
        self._found.put(self._row - 1, self._column - 1, text or _UNNAMED_ERROR)


class _OdsCells:
    """Cells say what type they are, what they show, and how often and how far they are repeated.

    LibreOffice calls an error's type `error` in a namespace of its own; before version 5, and other
    programs, only show it.
    """

    def __init__(self, sheet: str, found: OddCells) -> None:
        self._sheet, self._found = sheet, found
        self._is_ours = False
        self._row = self._column = 0
        self._rows = 1
        self._cell: dict[str, str] | None = None
        self._shown = ""
        self._is_text = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            self._is_ours = attributes.get("table:name") == self._sheet
            self._row = 0
        elif not self._is_ours:
            return
        elif tag == "table:table-row":
            self._rows = int(attributes.get("table:number-rows-repeated", "1"))
            self._column = 0
        elif tag in {"table:table-cell", "table:covered-table-cell"}:
            self._cell, self._shown = attributes, ""
        elif tag == "text:p":
            self._is_text = True
        elif tag == "office:annotation":
            self._is_text = False

    def text(self, text: str) -> None:
        if self._is_text and self._cell is not None and len(self._shown) < _LONGEST_FORMULA:
            self._shown += text

    def end(self, tag: str) -> None:
        if tag == "table:table":
            self._is_ours = False
        elif tag == "text:p":
            self._is_text = False
        elif tag == "office:annotation":
            self._shown = ""  # a comment stands before what the cell shows
        elif tag == "table:table-row":
            self._row += self._rows
        elif self._cell is not None and tag in {"table:table-cell", "table:covered-table-cell"}:
            self._take(self._cell)
            self._cell = None

    def _take(self, cell: dict[str, str]) -> None:
        columns = int(cell.get("table:number-columns-repeated", "1"))
        rows = int(cell.get("table:number-rows-spanned", "1"))
        if rows > 1:
            first = (self._row, self._column)
            self._found.merged.append((first, (self._row + rows - 1, self._column)))
        if text := self._odd(cell):
            for row in range(self._row, self._row + self._rows):
                for column in range(self._column, self._column + columns):
                    self._found.put(row, column, text)
        self._column += columns

    def _odd(self, cell: dict[str, str]) -> str:
        formula = cell.get("table:formula")
        shown = self._shown.strip()
        if cell.get("calcext:value-type") == "error" or is_cell_error(shown):
            return shown if is_cell_error(shown) else _UNNAMED_ERROR
        if formula and "office:value-type" not in cell and not shown:
            return _formula("=" + formula.partition("=")[2])
        return ""


def _formula(text: str) -> str:
    """What is shown of a formula, so that it is known for one."""
    return text[:_LONGEST_FORMULA] if is_formula(text) else _UNSPOKEN_FORMULA
