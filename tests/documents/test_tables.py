"""Tables read back by other readers than what wrote them."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from lighthouse_kiosk.documents import tables
from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind, write_table
from lighthouse_kiosk.domain.errors import DiskFull, FolderUnusable, InvalidField

COLUMNS = (
    TableColumn("Name"),
    TableColumn("Pieces", ValueKind.COUNT),
    TableColumn("Cost", ValueKind.MONEY, "INR"),
    TableColumn("Day", ValueKind.DAY),
    TableColumn("When", ValueKind.MOMENT),
)
ROW: tuple[Value, ...] = (
    "Zoë, “the” first",
    3,
    460050,
    date(2026, 12, 12),
    datetime(2026, 12, 12, 10, 30),
)


def sheet(path: Path) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()  # type: ignore[return-value] # of texts and numbers


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_sheet_holds_real_numbers_days_and_moments(tmp_path: Path) -> None:
    assert write_table(tmp_path / "t.xlsx", COLUMNS, [(None,) * 5, ROW]) == 2
    head, empty, first = sheet(tmp_path / "t.xlsx")
    assert head == ["Name", "Pieces", "Cost", "Day", "When"]
    assert first == ["Zoë, “the” first", 3.0, 4600.5, date(2026, 12, 12), ROW[4]]
    assert empty == [""] * 5


def test_csv_holds_plain_values(tmp_path: Path) -> None:
    assert write_table(tmp_path / "t.csv", COLUMNS, [ROW]) == 1
    assert lines(tmp_path / "t.csv")[1] == [
        "Zoë, “the” first",
        "3",
        "4600.50",
        "2026-12-12",
        "2026-12-12 10:30",
    ]


@pytest.mark.parametrize(
    ("currency", "minor", "shown"), [("JPY", 1234, "1234"), ("KWD", 1234, "1.234")]
)
def test_money_has_the_decimals_of_its_currency(
    tmp_path: Path, currency: str, minor: int, shown: str
) -> None:
    columns = (TableColumn("Cost", ValueKind.MONEY, currency),)
    for name in ("t.csv", "t.xlsx"):
        write_table(tmp_path / name, columns, [(minor,)])
    assert lines(tmp_path / "t.csv")[1] == [shown]
    assert sheet(tmp_path / "t.xlsx")[1] == [float(shown)]


HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(0)", "http://example.org", "{=1}"]


def test_text_stays_text(tmp_path: Path) -> None:
    """Neither a formula nor a link is made of what somebody typed."""
    columns = (TableColumn("=A1"),)
    for name in ("t.csv", "t.xlsx"):
        write_table(tmp_path / name, columns, [(text,) for text in HOSTILE])
    assert [row[0] for row in sheet(tmp_path / "t.xlsx")[1:]] == HOSTILE
    book = CalamineWorkbook.from_path(str(tmp_path / "t.xlsx"))
    assert book.get_sheet_by_index(0).to_python()[0] == ["=A1"]
    for (cell,) in lines(tmp_path / "t.csv"):
        assert not cell.startswith(("=", "+", "-", "@", "\t"))


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=40
)


@settings(deadline=None, max_examples=25)
@given(rows=st.lists(st.tuples(TEXTS, st.integers(0, 10**9)), max_size=20))
def test_whatever_is_written_reads_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("tables") / "t.xlsx"
    columns = (TableColumn("Text"), TableColumn("Count", ValueKind.COUNT))
    assert write_table(path, columns, rows) == len(rows)
    assert [tuple(row) for row in sheet(path)[1:]] == [(text, float(count)) for text, count in rows]


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_stopping_leaves_what_was_there(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"the old one")
    seen: list[int] = []
    count = write_table(
        tmp_path / name, COLUMNS, [ROW] * 9, wrote=seen.append, cancelled=lambda: len(seen) == 3
    )
    assert (count, seen) == (0, [1, 2, 3])
    assert (tmp_path / name).read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_more_rows_than_a_sheet_holds_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "MOST_XLSX_ROWS", 3)
    with pytest.raises(InvalidField) as refusal:
        write_table(tmp_path / "t.xlsx", COLUMNS, [ROW] * 4)
    assert (refusal.value.field, refusal.value.reason) == ("rows", "too_many")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, name: str) -> None:
    resource = pytest.importorskip("resource", reason="file sizes are not limited here")
    (tmp_path / name).write_bytes(b"the old one")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, before[1]))
    try:
        with pytest.raises((FolderUnusable, DiskFull)):
            write_table(tmp_path / name, COLUMNS, [ROW] * 9_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (tmp_path / name).read_bytes() == b"the old one"
