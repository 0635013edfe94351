"""Any table reads back as it was written, whatever program wrote it."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lighthouse_kiosk.sheets.files import TableFile, open_bytes, open_pasted
from tests.sheets.written import Rows, as_csv, as_ods, as_pasted, as_xlsx

HEAD = ("Staff number", "Name", "Note")

EVERYDAY = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"), exclude_characters="\u2028\u2029"),
    max_size=20,
)
CELL = st.one_of(
    EVERYDAY,
    st.sampled_from(
        ["a,b", 'say "hi"', "two\nlines", "semi;colon", "tab\tbed", "a|b", "=1+1", "7"]
    ),
).map(str.strip)
TABLES = st.lists(
    st.tuples(st.from_regex(r"[A-Z][0-9]{1,5}", fullmatch=True), CELL, CELL), min_size=1, max_size=8
).map(lambda rows: [HEAD, *rows])

LATIN = st.sampled_from(
    "Jörg Müßig|Ägidius Öhl|Señor Núñez|François Lefèvre|Søren Kjær|Åsa Ström|João São|Plain Jane"
    "|Müller & Söhne – „Café“|Entrée 5 €".split("|")
)


def cells_of(file: TableFile) -> list[tuple[str, ...]]:
    return [row.cells for row in file.rows()]


def padded(rows: Rows) -> list[tuple[str, ...]]:
    return [tuple(row) for row in rows]


@given(
    TABLES,
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\n", "\r\n"]),
)
@settings(deadline=None)
def test_csv(rows: Rows, delimiter: str, encoding: str, newline: str) -> None:
    file = open_bytes(as_csv(rows, delimiter, encoding, newline), "people.csv")
    assert cells_of(file) == padded(rows)


@given(TABLES)
@settings(deadline=None)
def test_pasted_cells(rows: Rows) -> None:
    assert cells_of(open_pasted(as_pasted(rows))) == padded(rows)


@given(TABLES, st.integers(0, 5), st.integers(0, 5))
@settings(deadline=None, max_examples=40)
def test_xlsx(rows: Rows, down: int, right: int) -> None:
    """Wherever on the sheet the table stands; the line is the sheet's."""
    file = open_bytes(as_xlsx(rows, down=down, right=right), "people.xlsx")
    assert cells_of(file) == padded(rows)
    assert [row.line for row in file.rows()] == list(range(down + 1, down + 1 + len(rows)))


@given(TABLES)
@settings(deadline=None, max_examples=40)
def test_ods(rows: Rows) -> None:
    assume(not any("  " in cell or "\t" in cell for row in rows for cell in row))
    assert cells_of(open_bytes(as_ods(rows), "people.ods")) == padded(rows)


@given(st.lists(st.tuples(st.just("N1"), LATIN, LATIN), min_size=1, max_size=8))
@settings(deadline=None)
def test_western_text_of_one_byte_a_letter(people: list[tuple[str, str, str]]) -> None:
    rows = [HEAD, *people, ("N2", "Jörg Müßig", "Café")]
    assert cells_of(open_bytes(as_csv(rows, ";", "cp1252"), "people.csv")) == padded(rows)


ELSEWHERE: dict[str, list[tuple[str, ...]]] = {
    "cp932": [
        ("社員番号", "氏名", "部署"),
        ("1", "田中 太郎", "営業"),
        ("2", "ヤマダ ハナコ", "総務"),
    ],
    "euc_jp": [
        ("社員番号", "氏名", "部署"),
        ("1", "田中 太郎", "営業"),
        ("2", "佐藤 花子", "総務"),
    ],
    "iso2022_jp": [("社員番号", "氏名"), ("1", "田中 太郎")],
    "gb18030": [("工号", "姓名", "部门"), ("1", "王伟", "研发"), ("2", "李娜", "销售")],
    "cp950": [("工號", "姓名", "部門"), ("1", "陳怡君", "研發"), ("2", "林志明", "銷售")],
    "cp949": [("사번", "이름", "부서"), ("1", "김민준", "영업"), ("2", "이서연", "총무")],
    "cp1251": [("Табельный номер", "Имя"), ("1", "Иван Петров"), ("2", "Анна Смирнова")],
    "koi8_u": [("Табельный номер", "Имя"), ("1", "Иван Петров"), ("2", "Анна Смирнова")],
    "cp1253": [("Αριθμός", "Όνομα"), ("1", "Γιώργος Παπαδόπουλος")],
    "cp1254": [("Sicil", "Soyad"), ("1", "Şükrü Öztürk"), ("2", "İpek Doğan")],
    "cp1250": [("Číslo", "Jméno"), ("1", "Řehoř Šťastný"), ("2", "Zdeněk Čížek")],
    "cp1255": [("מספר", "שם"), ("1", "דוד כהן"), ("2", "שרה לוי")],
    "cp1256": [("الرقم الوظيفي", "الاسم"), ("1", "محمد علي"), ("2", "فاطمة حسن")],
    "cp850": [("Nummer", "Name"), ("1", "Jörg Müßig"), ("2", "Ägidius Öhl")],
    "mac_roman": [("Nummer", "Name"), ("1", "Jörg Müßig"), ("2", "Ägidius Öhl")],
    "utf-16-le": [("Nummer", "Name"), ("1", "Jörg"), ("2", "मीरा")],
    "utf-16-be": [("Nummer", "Name"), ("1", "Jörg"), ("2", "मीरा")],
}


@pytest.mark.parametrize("encoding", ELSEWHERE)
def test_encodings_without_a_mark(encoding: str) -> None:
    rows = ELSEWHERE[encoding]
    file = open_bytes(as_csv(rows, ",", encoding), "people.csv")
    assert cells_of(file) == rows
    assert file.encoding is not None
    assert 0.5 <= file.encoding.sureness < 1
    assert file.encoding.name == encoding


def test_an_encoding_can_be_told() -> None:
    data = "Nummer,Name\n1,J\xf6rg\n".encode("cp1252")
    file = open_bytes(data, "people.csv", encoding="cp1251")
    assert cells_of(file)[1] == ("1", "Jцrg")
