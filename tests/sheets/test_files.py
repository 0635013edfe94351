"""Files as people have them, and files that should not be opened."""

from __future__ import annotations

import datetime as dt
import io
import os
import random
import struct
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.files import (
    FileKind,
    ReadingStopped,
    TableFile,
    open_bytes,
    open_file,
    open_pasted,
)
from lighthouse_kiosk.sheets.limits import Limits
from tests.sheets.written import as_csv, as_ods, as_xlsx, ods_of, packed, with_entry

ROWS = [("ID", "Name"), ("7", "Anna"), ("8", "Ben")]
SHEET = "xl/worksheets/sheet1.xml"


def cells_of(file: TableFile, sheet: str | None = None) -> list[tuple[str, ...]]:
    return [row.cells for row in file.rows(sheet)]


def refusal(data: bytes, limits: Limits | None = None) -> FileRefused:
    with pytest.raises(FileRefused) as caught:
        list(open_bytes(data, "people.csv", limits=limits or Limits()).rows())
    return caught.value


def workbook() -> bytes:
    """A sheet as somebody made it by hand, a hidden one and a chart."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written) as book:
        book.add_worksheet("Old").hide()
        people = book.add_worksheet("People")
        people.activate()
        people.set_first_sheet()
        moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        clock = book.add_format({"num_format": "hh:mm"})
        people.write_row(3, 2, ["ID", "Name", "When", "From", "Dept", "Paid"])
        people.write_row(5, 2, [7, "Anna"])
        people.write_datetime(5, 4, dt.datetime(2027, 3, 12, 9, 30), moment)
        people.write_datetime(5, 5, dt.time(9, 30), clock)
        people.merge_range(5, 6, 6, 6, "Sales")
        people.write_boolean(5, 7, True)
        people.write_formula(6, 2, "=1+7", None, 8)
        people.write_row(6, 3, ["Ben", 46000.25])
        people.write_number(6, 5, 1.5)
        bars = book.add_chart({"type": "bar"})
        bars.add_series({"values": "=People!$C$6:$C$7"})
        book.add_chartsheet("Chart").set_chart(bars)
    return written.getvalue()


def test_a_sheet_made_by_hand() -> None:
    """Numbers, dates, formulas' values and merged cells; the table begins in C4."""
    file = open_bytes(workbook(), "people.xlsx")
    assert file.kind is FileKind.XLSX
    assert [(sheet.name, sheet.hidden) for sheet in file.sheets] == [
        ("People", False),
        ("Old", True),
    ]
    assert [(row.line, row.cells) for row in file.rows()] == [
        (4, ("ID", "Name", "When", "From", "Dept", "Paid")),
        (6, ("7", "Anna", "2027-03-12 09:30", "09:30", "Sales", "TRUE")),
        (7, ("8", "Ben", "46000.25", "1.5", "Sales", "")),
    ]
    assert cells_of(file, "old") == []


def odd_workbook() -> bytes:
    """Errors, a formula that nothing has calculated, and a department merged downwards."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written) as book:
        people = book.add_worksheet("People")
        people.write_row(0, 1, ["ID", "Name", "Dept", "Note"])
        people.write_row(1, 1, [7, "Anna"])
        people.merge_range(1, 3, 4, 3, "Sales")
        people.write_formula(2, 1, "=1/0", None, "#DIV/0!")
        people.write_string(2, 2, "Ben")
        people.write_formula(3, 1, "=B2+1", None, "")
        people.write_string(3, 2, "Cara")
        people.write_row(4, 1, [8, "Dan"])
        people.write_formula(4, 4, '=""', None, "")
    sheet = zipfile.ZipFile(written).read(SHEET)
    # xlsxwriter doesn't say of an empty result that it is a text, as Excel does
    sheet = sheet.replace(b'<c r="E5">', b'<c r="E5" t="str">')
    return with_entry(written.getvalue(), SHEET, sheet)


def odd_ods() -> bytes:
    """The same as LibreOffice writes it."""
    text = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
    count = '<table:table-cell office:value-type="float" office:value="{0}"><text:p>{0}</text:p></table:table-cell>'
    error = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="string"'
        ' office:string-value="" calcext:value-type="error"><office:annotation><text:p>why?'
        "</text:p></office:annotation><text:p>#DIV/0!</text:p></table:table-cell>"
    )
    empty = '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>'
    covered = "<table:covered-table-cell/>"
    rows = (
        "".join(text.format("", word) for word in ("ID", "Name", "Dept", "Note")),
        count.format(7)
        + text.format("", "Anna")
        + text.format(' table:number-rows-spanned="4" table:number-columns-spanned="1"', "Sales"),
        error + text.format("", "Ben") + covered,
        '<table:table-cell table:formula="of:=B2+1"/>' + text.format("", "Cara") + covered,
        count.format(8) + text.format("", "Dan") + covered + empty,
    )
    return ods_of(
        '<table:table table:name="People">'
        + "".join(f"<table:table-row><table:table-cell/>{row}</table:table-row>" for row in rows)
        + "</table:table>"
    )


@pytest.mark.parametrize("write", [odd_workbook, odd_ods])
def test_errors_and_formulas_without_a_result_are_not_read_as_empty(
    write: Callable[[], bytes],
) -> None:
    """And what is merged downwards stands in each row, in Excel's format and in LibreOffice's."""
    assert [(row.line, row.cells) for row in open_bytes(write()).rows()] == [
        (1, ("ID", "Name", "Dept", "Note")),
        (2, ("7", "Anna", "Sales", "")),
        (3, ("#DIV/0!", "Ben", "Sales", "")),
        (4, ("=B2+1", "Cara", "Sales", "")),
        (5, ("8", "Dan", "Sales", "")),
    ]


def test_formulas_without_a_result_beside_and_below_all_values() -> None:
    """Names and places as other programs write them: prefixes, no places, UTF-16."""
    sheet = (
        '<?xml version="1.0" encoding="UTF-16"?><x:worksheet'
        ' xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
        '<x:row><x:c t="inlineStr"><x:is><x:t>ID</x:t></x:is></x:c></x:row>'
        "<x:row><x:c><x:v>7</x:v></x:c><x:c><x:f>A2*2</x:f><x:v/></x:c></x:row>"
        '<x:row><x:c><x:f t="shared" si="0"/></x:c></x:row></x:sheetData></x:worksheet>'
    ).encode("utf-16")
    plain = sheet.decode("utf-16").replace("UTF-16", "UTF-8").encode()
    read = cells_of(open_bytes(with_entry(as_xlsx([("a",)]), SHEET, plain)))
    assert read == [("ID",), ("7", "=A2*2"), ("=…",)]


def test_repeated_errors_fill_no_memory() -> None:
    cell = '<table:table-cell table:number-columns-repeated="900" table:formula="of:=1/0"/>'
    row = f'<table:table-row table:number-rows-repeated="3000">{cell}</table:table-row>'
    sheet = ods_of(
        '<table:table table:name="S"><table:table-row><table:table-cell'
        f' office:value-type="string"><text:p>ID</text:p></table:table-cell></table:table-row>{row}'
        "</table:table>"
    )
    assert refusal(sheet).reason == "too_many_cells"


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(FileRefused) as caught:
        list(open_bytes(workbook(), "people.xlsx").rows("Nobody"))
    assert caught.value.reason == "no_such_sheet"
    assert caught.value.data["known"] == ("People", "Old")


def test_pasted_cells_keep_their_line_breaks() -> None:
    file = open_pasted('ID\tNote\r\n7\t"first line\nsecond ""line"""\r\n8\t\r\n')
    assert [(row.line, row.cells) for row in file.rows()] == [
        (1, ("ID", "Note")),
        (2, ("7", 'first line\nsecond "line"')),
        (4, ("8", "")),
    ]


def test_what_excel_says_about_the_delimiter_is_believed() -> None:
    file = open_bytes(b"sep=|\r\nID|Name\r\n7|a,b;c\r\n", "people.csv")
    assert [(row.line, row.cells[1]) for row in file.rows()] == [(2, "Name"), (3, "a,b;c")]


def test_single_quotes_and_apostrophes() -> None:
    quoted = open_bytes(b"'ID';'Name'\n'7';'O''Neill; Ann'\n", "people.csv")
    assert cells_of(quoted)[1] == ("7", "O'Neill; Ann")
    plain = open_bytes(b"ID,Name\n7,'t Hooft\n8,d'Or\n", "people.csv")
    assert cells_of(plain)[1:] == [("7", "'t Hooft"), ("8", "d'Or")]


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


def test_names_that_begin_like_a_program_are_text() -> None:
    assert cells_of(open_bytes(b"BMW,ID\nx,7\n", "cars.csv"))[0] == ("BMW", "ID")
    assert cells_of(open_bytes(b"MZ,ID\nx,7\n", "cars.csv"))[0] == ("MZ", "ID")


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


GLOBALS = (0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0))


def test_locked_workbooks_old_and_new_are_told_as_such() -> None:
    new = compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"})
    old = compound({"Workbook": biff(GLOBALS, (0x002F, bytes(6)))})
    assert refusal(new).reason == "locked"
    assert refusal(old).reason == "locked"
    assert refusal(compound({"WordDocument": b"x"})).reason == "document"


def test_old_sheets_with_cells_far_apart_are_refused_before_they_are_opened() -> None:
    cells = [(0x0203, struct.pack("<HHHd", row, row, 0, 1.0)) for row in (0, 65_535)]
    far = compound({"Workbook": biff(GLOBALS, *cells)})
    assert refusal(far).reason == "too_many_columns"
    wide = (0x0200, struct.pack("<IIHHH", 0, 2**31, 0, 60_000, 0))
    assert refusal(compound({"Workbook": biff(GLOBALS, wide)})).reason == "too_many_cells"


def test_an_old_container_whose_chain_goes_in_a_circle() -> None:
    data = bytearray(compound({"Workbook": biff(GLOBALS)}))
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
    return as_xlsx(ROWS), as_ods(ROWS), compound({"Workbook": biff(GLOBALS)})


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


def test_places_that_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, reason in ((tmp_path, "folder"), (tmp_path / "x", "missing"), (pipe, "not_a_file")):
        with pytest.raises(FileRefused) as caught:
            open_file(path)
        assert caught.value.reason == reason


def people(count: int) -> bytes:
    return as_csv([("ID", "Name"), *((f"N{n}", f"Person {n}") for n in range(count))])


def test_a_file_that_changes_while_it_is_read(tmp_path: Path) -> None:
    """Also if its size and time say nothing about it."""
    path = tmp_path / "people.csv"
    path.write_bytes(people(20_000))
    file = open_file(path)
    assert len(list(file.rows())) == 20_001
    before = path.stat()
    reading = file.rows()
    next(reading)
    path.write_bytes(people(20_000).replace(b"Person 19999", b"Person 1999x"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(FileRefused) as caught:
        list(reading)
    assert caught.value.reason == "changed"
    path.write_bytes(people(3))
    with pytest.raises(FileRefused) as caught:
        list(file.rows())
    assert caught.value.reason == "changed"


@pytest.mark.parametrize("name", ["a quote that is cut open", "ein halbes ü"])
def test_a_file_that_is_cut_short_while_it_is_read(tmp_path: Path, name: str) -> None:
    """It has changed, whatever the place that it was cut at looks like."""
    path = tmp_path / "people.csv"
    row = f'N1,"{name}"\n'.encode()
    path.write_bytes(b"ID,Name\n" + row * 200_000)
    reading = open_file(path).rows()
    next(reading)
    left = b"ID,Name\n" + row * 150_000
    os.truncate(path, len(left) + len(row) - 3)
    with pytest.raises(FileRefused) as caught:
        list(reading)
    assert caught.value.reason == "changed"


def test_reading_says_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(people(5_000))
    heard: list[tuple[int, int]] = []
    file = open_file(path)
    with pytest.raises(ReadingStopped):
        list(file.rows(None, lambda *far: heard.append(far), lambda: len(heard) == 3))
    assert len(heard) == 3
    assert {total for _, total in heard} == {len(people(5_000))}
    assert heard == sorted(heard)


def test_the_digest_names_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(as_xlsx(ROWS))
    first = open_file(path)
    assert first.digest == open_bytes(as_xlsx(ROWS)).digest or len(first.digest) == 64
    assert first.digest == open_bytes(path.read_bytes()).digest
    assert first.digest != open_bytes(as_csv(ROWS)).digest
