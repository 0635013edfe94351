"""Files as people have them, and files that change while they are read."""

from __future__ import annotations

import datetime as dt
import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from lighthouse_kiosk.domain.errors import FileRefused
from lighthouse_kiosk.sheets.files import (
    FileKind,
    ReadingStopped,
    open_bytes,
    open_file,
    open_pasted,
)
from tests.sheets.opened import ROWS, SHEET, cells_of
from tests.sheets.written import (
    as_csv,
    as_xlsx,
    ods_of,
    with_entry,
)


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


def test_names_that_begin_like_a_program_are_text() -> None:
    assert cells_of(open_bytes(b"BMW,ID\nx,7\n", "cars.csv"))[0] == ("BMW", "ID")
    assert cells_of(open_bytes(b"MZ,ID\nx,7\n", "cars.csv"))[0] == ("MZ", "ID")


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
    assert len(first.digest) == 64
    assert first.digest == open_bytes(path.read_bytes()).digest
    assert first.digest != open_bytes(as_csv(ROWS)).digest
