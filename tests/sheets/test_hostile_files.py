"""Files that should not be opened: no tables, traps, and more than anybody means."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.files import (
    open_bytes,
)
from lighthouse_kiosk.sheets.limits import Limits
from tests.sheets.opened import ROWS, SHEET, cells_of, refusal
from tests.sheets.written import (
    BIFF_GLOBALS,
    as_csv,
    as_ods,
    as_xlsx,
    biff,
    compound,
    ods_of,
    packed,
    with_entry,
)


def test_repeated_errors_fill_no_memory() -> None:
    cell = '<table:table-cell table:number-columns-repeated="900" table:formula="of:=1/0"/>'
    row = f'<table:table-row table:number-rows-repeated="3000">{cell}</table:table-row>'
    sheet = ods_of(
        '<table:table table:name="S"><table:table-row><table:table-cell'
        f' office:value-type="string"><text:p>ID</text:p></table:table-cell></table:table-row>{row}'
        "</table:table>"
    )
    assert refusal(sheet).reason == "too_many_cells"


NO_TABLES = {
    "empty": (b"", "empty"),
    "blank": (b"\n \n", "empty"),
    "only a mark": (b"\xef\xbb\xbf", "empty"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
    "jpeg": (b"\xff\xd8\xff\xe0" + bytes(100), "picture"),
    "bitmap": (b"BM\x00\x01\x00\x00" + bytes(100), "picture"),
    "heic": (b"\0\0\0\x18ftypheic" + bytes(100), "picture"),
    "pdf": (b"%PDF-1.7\n", "document"),
    "word": (packed({"word/document.xml": b"<w/>"}), "document"),
    "text document": (
        packed({"mimetype": b"application/vnd.oasis.opendocument.text"}),
        "document",
    ),
    "numbers": (packed({"Index/Document.iwa": b"x"}), "numbers"),
    "zip": (packed({"people.csv": b"ID\n1\n"}), "archive"),
    "half a zip": (as_xlsx(ROWS)[:700], "damaged"),
    "gzip": (b"\x1f\x8b\x08" + bytes(50), "archive"),
    "web page": (b"\n<html><table><tr><td>ID</td></tr></table></html>", "web_page"),
    "program": (b"MZ\x90\x00\x03\x00" + bytes(50), "not_a_table"),
    "noise": (random.Random(1).randbytes(4000), "not_text"),
    "nulls": (bytes(100), "not_text"),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
    "an open quote": (b'ID,Name\n7,"Anna\n' + b"8,Ben\n" * 40_000, "unclosed_quote"),
    "a quote open to the end": (b'ID,Name\n7,"Anna\n8,Ben\n', "unclosed_quote"),
    "a quote open in the last line": (b'ID,Name\n7,Anna\n8,"Ben\n', "unclosed_quote"),
    "an endless cell": (b"ID,Name\n7," + b"x" * 50_000, "cell_too_long"),
}


@pytest.mark.parametrize("what", NO_TABLES)
def test_what_is_no_table_is_refused_with_a_reason(what: str) -> None:
    data, reason = NO_TABLES[what]
    assert refusal(data).reason == reason


def test_locked_workbooks_old_and_new_are_told_as_such() -> None:
    new = compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"})
    old = compound({"Workbook": biff(BIFF_GLOBALS, (0x002F, bytes(6)))})
    assert refusal(new).reason == "locked"
    assert refusal(old).reason == "locked"
    assert refusal(compound({"WordDocument": b"x"})).reason == "document"


def test_old_sheets_with_cells_far_apart_are_refused_before_they_are_opened() -> None:
    cells = [(0x0203, struct.pack("<HHHd", row, row, 0, 1.0)) for row in (0, 65_535)]
    far = compound({"Workbook": biff(BIFF_GLOBALS, *cells)})
    assert refusal(far).reason == "too_many_columns"
    wide = (0x0200, struct.pack("<IIHHH", 0, 2**31, 0, 60_000, 0))
    assert refusal(compound({"Workbook": biff(BIFF_GLOBALS, wide)})).reason == "too_many_cells"


def test_an_old_container_whose_chain_goes_in_a_circle() -> None:
    data = bytearray(compound({"Workbook": biff(BIFF_GLOBALS)}))
    data[512 + 4 : 512 + 8] = struct.pack("<I", 1)
    assert refusal(bytes(data)).reason == "damaged"


CELL = '<c r="{}" t="inlineStr"><is><t>x</t></is></c>'

FAR_APART = {
    "as usual": CELL.format("A1") + CELL.format("XFD1048576"),
    "single quotes": "<c r='A1'><v>1</v></c><c r='XFD1048576'><v>1</v></c>",
    "a prefix": '<x:c xmlns:x="y" r="A1"><v>1</v></x:c><c r="XFD1048576"/>',
    "a break": '<c\n r="A1"><v>1</v></c><c\n r="XFD1048576"><v>1</v></c>',
    "an entity": '<c r="&#65;1"><v>1</v></c><c r="XF&#68;1048576"><v>1</v></c>',
    "beyond all": CELL.format("A1") + CELL.format("ZZZZZZ99999999"),
    "no place": "<c><v>1</v></c>" * 1_001,
}


def sheet_of(cells: str, head: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<worksheet xmlns="http://schemas.'
        f'openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">{cells}</row>'
        "</sheetData></worksheet>"
    ).encode()


@pytest.mark.parametrize("how", FAR_APART)
def test_cells_far_apart_are_refused_before_the_sheet_is_opened(how: str) -> None:
    """Opening them would take terabytes, from a file of a few hundred bytes."""
    data = with_entry(as_xlsx(ROWS), SHEET, sheet_of(FAR_APART[how]))
    assert refusal(data).reason in {"too_many_columns", "too_many_rows", "too_many_cells"}
    utf16 = sheet_of(FAR_APART[how]).decode().replace("UTF-8", "UTF-16").encode("utf-16")
    hidden = with_entry(as_xlsx(ROWS), SHEET, utf16)
    assert refusal(hidden).reason in {"too_many_columns", "too_many_rows", "too_many_cells"}


def test_rows_that_repeat_themselves_in_ods_are_counted() -> None:
    """Filled rows count, the empty ones to the end of the sheet do not."""
    row = (
        '<table:table-row table:number-rows-repeated="{}"><table:table-cell'
        ' table:number-columns-repeated="{}" office:value-type="string"><text:p>x</text:p>'
        "</table:table-cell></table:table-row>"
    )
    table = '<table:table table:name="S">{}</table:table>'
    assert refusal(ods_of(table.format(row.format(1_048_576, 900)))).reason == "too_many_cells"
    assert refusal(ods_of(table.format(row.format(2**40, 1)))).reason == "too_many_rows"
    assert refusal(ods_of(table.format(row.format(1, 16_000)))).reason == "too_many_columns"
    assert len(cells_of(open_bytes(as_ods(ROWS), "x.ods"))) == 3


def xlsb_record(kind: int, body: bytes) -> bytes:
    return bytes([kind, len(body)]) + body


def test_xlsb_cells_far_apart_are_refused() -> None:
    records = b"".join(
        xlsb_record(0, struct.pack("<I", row) + bytes(13))
        + xlsb_record(2, struct.pack("<II", 0, 0) + b"\1\0\0\0")
        for row in (0, 2_000_000)
    )
    data = packed({"xl/workbook.bin": b"", "xl/worksheets/sheet1.bin": records + bytes(8)})
    assert refusal(data).reason == "too_many_rows"


def test_bombs_are_refused_while_they_unpack() -> None:
    small = Limits(ratio_from_bytes=1_000_000, unpacked_bytes=30_000_000)
    bomb = with_entry(as_xlsx(ROWS), "xl/media/x.xml", b"<a>" + b" " * 20_000_000 + b"</a>")
    assert refusal(bomb, small).reason == "unpacks_too_large"
    noise = random.Random(2).randbytes(2_000_000)
    many = packed({"xl/workbook.xml": b"<a/>"} | {f"xl/{n}": noise for n in range(20)})
    assert refusal(many, small).reason == "unpacks_too_large"


def test_a_lie_about_the_unpacked_size_does_not_help() -> None:
    data = bytearray(with_entry(as_xlsx(ROWS), "xl/media/x.xml", b" " * 20_000_000))
    true = struct.pack("<I", 20_000_000)
    for at in (data.find(true), data.rfind(true)):
        data[at : at + 4] = struct.pack("<I", 100)
    assert data.find(true) == -1
    limits = Limits(ratio_from_bytes=1_000_000, unpacked_bytes=5_000_000)
    assert refusal(bytes(data), limits).reason == "unpacks_too_large"


def test_entities_are_never_unfolded() -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'
    data = with_entry(as_xlsx(ROWS), SHEET, sheet_of(CELL.format("A1"), laughs))
    assert refusal(data).reason == "damaged"


def test_an_archive_with_two_entries_of_one_name_is_damaged() -> None:
    """Two readers could each take another one."""
    written = io.BytesIO(as_xlsx(ROWS))
    with zipfile.ZipFile(written, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(SHEET, b"<worksheet/>")
    assert refusal(written.getvalue()).reason == "damaged"


def test_rows_columns_and_bytes_are_limited() -> None:
    data = as_csv([("ID",), *((str(n),) for n in range(50))])
    assert refusal(data, Limits(rows=50)).reason == "too_many_rows"
    assert refusal(data, Limits(text_bytes=50)).reason == "too_large"
    assert refusal(as_csv([("a",) * 40]), Limits(columns=39)).reason == "too_many_columns"
    assert refusal(as_xlsx(ROWS), Limits(workbook_bytes=50)).reason == "too_large"


@cache
def sound_files() -> tuple[bytes, ...]:
    """Made once: their bytes hold the moment at which they were made."""
    return as_xlsx(ROWS), as_ods(ROWS), compound({"Workbook": biff(BIFF_GLOBALS)})


@given(st.binary(max_size=400), st.integers(0, 2), st.data())
@settings(deadline=None, max_examples=150)
def test_whatever_the_bytes_are_they_are_read_or_refused(
    noise: bytes, which: int, data: st.DataObject
) -> None:
    base = sound_files()[which]
    at = data.draw(st.integers(0, len(base)))
    for hostile in (noise, base[:at] + noise, base[:at] + noise + base[at + len(noise) :]):
        try:
            file = open_bytes(hostile, "hostile")
            for sheet in file.sheets:
                list(file.rows(sheet.name))
        except FileRefused:
            pass
