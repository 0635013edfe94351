"""Looking into packed spreadsheets before anything opens them.

A file's own words about its size are worth nothing: everything in it is unpacked once, in small
pieces that are dropped, and counted. XML in it (XLSX, ODS) and XLSB's records are read for the
place of the outermost cell, because the memory that opening takes grows with that area, and two
cells are enough to make it a terabyte.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.parsers import expat

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.area import Area
from lighthouse_kiosk.sheets.kinds import FileKind
from lighthouse_kiosk.sheets.limits import Limits

GoOn = Callable[[], None]
"""Called now and then; raises when reading shall end."""

_PIECE = 256 * 1024
_MOST_ENTRIES = 10_000
_STORED, _DEFLATED = 0, 8
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_XML = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\0<", b"\xff\xfe<\0", b"<\0", b"\0<")


def kind_of_packed(data: bytes, name: str) -> FileKind:
    """Tell the spreadsheets apart; raises FileRefused for every other archive, and for locked ones."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            entries = packed.infolist()
            names = {entry.filename for entry in entries}
            mimetype = b""
            if "mimetype" in names and packed.getinfo("mimetype").file_size < 200:
                mimetype = packed.read("mimetype").strip()
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, zlib.error):
        raise FileRefused(name, "damaged") from None
    if len(names) < len(entries) or len(entries) > _MOST_ENTRIES:
        raise FileRefused(name, "damaged")
    if any(entry.flag_bits & 1 for entry in entries):
        raise FileRefused(name, "locked")
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return FileKind.ODS
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        raise FileRefused(name, "document")
    if any(entry.startswith("xl/workbook.bin") for entry in names):
        return FileKind.XLSB
    if any(entry.startswith("xl/") for entry in names):
        return FileKind.XLSX
    if any(entry.startswith(("word/", "ppt/")) for entry in names):
        raise FileRefused(name, "document")
    from_numbers = "Index/Document.iwa" in names
    raise FileRefused(name, "numbers" if from_numbers else "archive")


def check_packed(data: bytes, kind: FileKind, name: str, limits: Limits, go_on: GoOn) -> None:
    """Unpack everything once, and raise FileRefused for what is too much or can't be."""
    left = limits.unpacked_bytes
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            for entry in packed.infolist():
                quick = _QuickXlsxCells(Area(name, limits)) if kind is FileKind.XLSX else None
                careful = None if quick else _reader_of(entry, kind, Area(name, limits))
                size = 0
                for piece in unpacked(data, entry):
                    go_on()
                    size += len(piece)
                    left -= len(piece)
                    swollen = size > limits.ratio * max(entry.compress_size, 1)
                    if left < 0 or (swollen and size > limits.ratio_from_bytes):
                        raise FileRefused(name, "unpacks_too_large", most=limits.unpacked_bytes)
                    if quick is not None:
                        quick(piece)
                    elif careful is not None:
                        careful(piece)
                if quick is not None and quick.unsure:
                    careful = _reader_of(entry, kind, Area(name, limits))
                    for piece in unpacked(data, entry):
                        go_on()
                        if careful is not None:
                            careful(piece)
    except (zipfile.BadZipFile, zlib.error, struct.error, expat.ExpatError, ValueError):
        raise FileRefused(name, "damaged") from None


def unpacked(data: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Unpack by the compressed size alone; the stated unpacked size may be a lie."""
    mark, name_length, extra_length = _LOCAL_HEADER.unpack_from(data, entry.header_offset)
    if mark != b"PK\x03\x04" or entry.compress_type not in {_STORED, _DEFLATED}:
        raise zipfile.BadZipFile
    start = entry.header_offset + _LOCAL_HEADER.size + name_length + extra_length
    end = start + entry.compress_size
    if end > len(data):
        raise zipfile.BadZipFile
    if entry.compress_type == _STORED:
        yield from (data[at : min(at + _PIECE, end)] for at in range(start, end, _PIECE))
        return
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    waiting = memoryview(data)[start:end]
    while not engine.eof:
        piece = engine.decompress(waiting, _PIECE)
        waiting = memoryview(engine.unconsumed_tail)
        if not piece and not engine.eof:
            raise zipfile.BadZipFile
        yield piece


def _reader_of(
    entry: zipfile.ZipInfo, kind: FileKind, area: Area
) -> Callable[[bytes], None] | None:
    """Choose what reads an entry's cells."""
    if kind is FileKind.XLSB and entry.filename.endswith(".bin"):
        is_sheet = entry.filename.startswith("xl/worksheets/")
        return _XlsbCells(area) if is_sheet else None
    if entry.filename.endswith("/"):
        return None
    return _IfXml(_OdsCells(area) if kind is FileKind.ODS else _XlsxCells(area))


class _IfXml:
    """Parses what turns out to be XML, whatever it is called."""

    def __init__(self, cells: _XlsxCells | _OdsCells) -> None:
        self._parser: expat.XMLParserType | None = None
        self._begun = False
        self._cells = cells

    def __call__(self, piece: bytes) -> None:
        if not self._begun:
            self._begun = True
            if piece.startswith(_XML):
                self._parser = expat.ParserCreate()
                self._parser.buffer_text = True
                self._parser.StartElementHandler = self._cells.begin
                self._parser.EndElementHandler = self._cells.end
                self._parser.CharacterDataHandler = self._cells.text
                self._parser.StartDoctypeDeclHandler = _refuse_doctype
        if self._parser is not None:
            self._parser.Parse(piece, False)


def _refuse_doctype(*_: object) -> None:
    """Neither format has any; entities are declared in it."""
    raise ValueError


class _QuickXlsxCells:
    """Finds cells that are written as every program writes them, twenty times as fast.

    `unsure` as soon as there is any other, or anything that might hide one.
    """

    _PLAIN = re.compile(rb'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"')
    _ANY = re.compile(rb"<(?:[^\s<>/!?]+:)?c[\s/>]")

    def __init__(self, area: Area) -> None:
        self._area = area
        self._waiting = b""
        self.unsure = False

    def __call__(self, piece: bytes) -> None:
        if self.unsure:
            return
        if not self._waiting and piece.startswith(b"<?xml"):
            declared = piece[:200].partition(b"?>")[0].lower()
            self.unsure = b"encoding" in declared and b"utf-8" not in declared
        data = self._waiting + piece
        end = data.rfind(b"<")
        self._waiting, data = data[end:], data[:end]
        if len(self._waiting) > _PIECE or b"\0" in data or b"<!DOCTYPE" in data:
            self.unsure = True
            return
        found = self._PLAIN.findall(data)
        self.unsure = len(found) != len(self._ANY.findall(data))
        if found:
            rows = sorted(map(int, {row for _, row in found}))
            columns = sorted(map(column_number, {column.decode() for column, _ in found}))
            self._area.add(rows[0], columns[0])
            self._area.add(rows[-1], columns[-1])


class _XlsxCells:
    """`<row r="7"><c r="B7">`; both `r` may be left out, and then it is the next one."""

    end: Callable[[str], None] | None = None
    text: Callable[[str], None] | None = None

    def __init__(self, area: Area) -> None:
        self._area = area
        self._row = self._column = 0

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in {"c", "x:c"} or tag.endswith(":c"):
            place = attributes.get("r")
            if place is None:
                self._column += 1
            else:
                letters = place.rstrip("0123456789")
                if digits := place[len(letters) :]:
                    self._row = int(digits[:10])
                self._column = column_number(letters)
            self._area.add(self._row, self._column)
        elif tag in {"row", "x:row"} or tag.endswith(":row"):
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0


def column_number(letters: str) -> int:
    """`A` is 1, `AA` is 27; what is longer than Excel's own is far outside."""
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + (ord(letter) - 64)
    return number


class _OdsCells:
    """Rows and cells that say how often they are repeated; only those with content count."""

    def __init__(self, area: Area) -> None:
        self._area = area
        self._rows = self._width = self._at = 0
        self._repeats = 1
        self._in_cell = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            self._rows = 0
            self._area.begin_sheet()
        elif tag == "table:table-row":
            self._width = self._at = 0
            self._repeats = int(attributes.get("table:number-rows-repeated", "1"))
        elif tag in {"table:table-cell", "table:covered-table-cell"}:
            self._at += int(attributes.get("table:number-columns-repeated", "1"))
            self._in_cell = True
            if "office:value-type" in attributes or "calcext:value-type" in attributes:
                self._width = self._at

    def end(self, tag: str) -> None:
        if tag == "table:table-row":
            if self._width:
                self._area.add(self._rows + 1, 1)
            self._rows += self._repeats
            if self._width:
                self._area.add(self._rows, self._width)
        elif tag in {"table:table-cell", "table:covered-table-cell"}:
            self._in_cell = False

    def text(self, _text: str) -> None:
        if self._in_cell:
            self._width = self._at


class _XlsbCells:
    """Records of MS-XLSB: BrtRowHdr (0) states the row, cells (1 to 11) their column."""

    def __init__(self, area: Area) -> None:
        self._area = area
        self._row = 0
        self._waiting = b""
        self._to_skip = 0

    def __call__(self, piece: bytes) -> None:
        skipped = min(self._to_skip, len(piece))
        self._to_skip -= skipped
        data, at = self._waiting + piece[skipped:], 0
        while (found := _xlsb_header(data, at)) is not None:
            kind, start, length = found
            if start + min(length, 4) > len(data):
                break
            if kind <= 11 and length >= 4:
                self._take(kind, struct.unpack_from("<I", data, start)[0])
            at = start + length
            if at > len(data):
                self._to_skip, at = at - len(data), len(data)
        self._waiting = data[at:]

    def _take(self, kind: int, number: int) -> None:
        if kind == 0:
            self._row = number
        else:
            self._area.add(self._row + 1, number + 1)


def _xlsb_header(data: bytes, at: int) -> tuple[int, int, int] | None:
    """Return a record's kind, where its data begins and how long that is; None where cut off."""
    if at + 6 > len(data):
        return None
    kind = data[at]
    at += 1
    if kind & 0x80:
        kind = kind & 0x7F | (data[at] & 0x7F) << 7
        at += 1
    length = 0
    for shift in range(0, 28, 7):
        if at >= len(data):
            return None
        byte = data[at]
        at += 1
        length |= (byte & 0x7F) << shift
        if not byte & 0x80:
            break
    return kind, at, length
