"""Tables written the way other programs write them, to be read back."""

from __future__ import annotations

import csv
import io
import struct
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import xlsxwriter

Rows = Sequence[Sequence[str]]


def as_csv(rows: Rows, delimiter: str = ",", encoding: str = "utf-8", newline: str = "\n") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator=newline).writerows(rows)
    return written.getvalue().encode(encoding)


def as_pasted(rows: Rows) -> str:
    """As spreadsheets put cells on the clipboard."""
    return as_csv(rows, "\t").decode()


def as_xlsx(rows: Rows, sheet: str = "Sheet1", *, down: int = 0, right: int = 0) -> bytes:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        page = book.add_worksheet(sheet)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                page.write_string(number + down, place + right, cell)
    return written.getvalue()


_NAMESPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest'
    ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
    "</manifest:manifest>"
)


def as_ods(rows: Rows, sheet: str = "Sheet1") -> bytes:
    return ods_of(
        f'<table:table table:name="{escape(sheet)}">'
        + "".join(
            "<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>"
            for row in rows
        )
        + '<table:table-row table:number-rows-repeated="1048000"><table:table-cell'
        ' table:number-columns-repeated="1024"/></table:table-row></table:table>'
    )


def ods_of(tables: str) -> bytes:
    """Pack tables as LibreOffice does."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMESPACES}'
        ' office:version="1.3"><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": _MANIFEST.encode(),
        }
    )


def _ods_cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def packed(entries: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return written.getvalue()


def with_entry(archive: bytes, name: str, data: bytes) -> bytes:
    """Replace one entry of a packed file."""
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        entries = {entry: source.read(entry) for entry in source.namelist()}
    return packed(entries | {name: data})


def compound(streams: dict[str, bytes]) -> bytes:
    """An OLE container, as MS-CFB says, with streams of at least 4,096 bytes."""
    sectors: list[bytes] = [b""]
    table: list[int] = [0xFFFFFFFD]
    directory = [_entry("Root Entry", 5, 0xFFFFFFFE, 0)]
    for name, content in streams.items():
        first, padded = len(sectors), content.ljust(4096, b"\0")
        parts = [padded[at : at + 512].ljust(512, b"\0") for at in range(0, len(padded), 512)]
        sectors += parts
        table += [*range(first + 1, first + len(parts)), 0xFFFFFFFE]
        directory.append(_entry(name, 2, first, len(padded)))
    listing = b"".join(directory).ljust(1024, b"\0")
    at = len(sectors)
    sectors += [listing[:512], listing[512:]]
    table += [at + 1, 0xFFFFFFFE]
    table += [0xFFFFFFFF] * (128 - len(table))
    sectors[0] = struct.pack("<128I", *table)
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6)
    )
    head += bytes(6) + struct.pack("<IIIII", 0, 1, at, 0, 4096)
    head += struct.pack("<IIII", 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    return head + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108) + b"".join(sectors)


def _entry(name: str, kind: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB", len(text), kind, 1)
        + bytes(48)
        + struct.pack("<IQ", first, size)
    )


def biff(*records: tuple[int, bytes]) -> bytes:
    return b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)


BIFF_GLOBALS = (0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0))
