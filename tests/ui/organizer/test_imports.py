"""Imports: a table from a file, a drop or the clipboard, checked, taken, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDir, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QTableView,
    QWidget,
)

from lighthouse_kiosk.documents.tables import TableColumn, write_table
from lighthouse_kiosk.domain.conflicts import (
    Check,
    ConflictDetectionResult,
    ConflictRefused,
    Problem,
    Tier,
)
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.ui.organizer.imports.source import Source
from lighthouse_kiosk.ui.organizer.imports.words import row_words
from tests.form_exports import EXPORTS
from tests.ui.organizer.conftest import PEOPLE, Office

STAFF = (
    "Personalnummer;Name;E-Mail;Abteilung\n"
    "E90001;Jürgen Müller;juergen@example.org;Vertrieb\n"
    "E90002;Käthe Groß;kaethe@example.org;Einkauf\n"
)
BAD = STAFF + ";Ohne Nummer;ohne@example.org;Design\nE90003;Zoë;zoe(at)example.org;Design\n"


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("people")


def file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def drop(office: Office, path: Path) -> None:
    """Drag a file onto the window and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(office.window, QDragEnterEvent(QPoint(700, 400), copy, data, left, none))
    QApplication.sendEvent(
        office.window, QDropEvent(QPoint(700, 400).toPointF(), copy, data, left, none)
    )
    office.settle()


def paste(office: Office, page: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    office.window.activateWindow()
    office.until(office.window.isActiveWindow)
    page.setFocus()
    office.press_keys(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    office.settle()


def go_on(office: Office, times: int = 1) -> None:
    for _time in range(times):
        office.click("import-next")
        office.settle()


def cells(office: Office, name: str) -> list[Sequence[str]]:
    model = office.see(QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(office: Office, name: str, words: str) -> None:
    box = office.see(QComboBox, name)
    box.setCurrentText(words)
    office.settle()


def known(office: Office, text: str) -> list[str]:
    return [person.name for person in office.services.people.find_people(office.actor, text)]


def test_a_file_in_windows_1252_brings_people_and_can_be_undone(
    office: Office, page: Any, tmp_path: Path
) -> None:
    drop(office, file(tmp_path, "Mitarbeiter.csv", STAFF.encode("cp1252")))
    words = office.words(office.dialog())
    assert "Mitarbeiter.csv" in words
    assert "semicolons" in words
    assert office.see(QComboBox, "import-encoding").currentText() == "Windows-1252"
    assert "2 rows" in words
    go_on(office)
    assert office.see(QComboBox, "import-column-0").currentText() == "Staff number"
    assert "By its heading" in office.words(office.dialog())
    assert [row[1] for row in cells(office, "import-preview")] == [
        "Jürgen Müller, E90001",
        "Käthe Groß, E90002",
    ]
    go_on(office)
    assert known(office, "E9000") == []
    assert "Import 2 rows" in office.words(office.dialog())
    go_on(office)
    assert known(office, "E9000") == ["Jürgen Müller", "Käthe Groß"]
    assert "Every row is in." in office.words(office.dialog())
    assert office.dialog().focusWidget() is office.dialog().accept_button
    office.until(lambda: page.model.total == PEOPLE + 2)
    office.click("undo-import")
    office.settle()
    assert known(office, "E9000") == []
    assert "2 people removed" in office.words(office.dialog())
    go_on(office)
    office.until(lambda: page.model.total == PEOPLE)


@pytest.mark.usefixtures("page")
def test_a_workbook_updates_who_is_known(office: Office, tmp_path: Path) -> None:
    person = office.services.people.find_people(office.actor, "E1", 1)[0]
    path = tmp_path / "people.xlsx"
    columns = [TableColumn(name) for name in ("Staff number", "Name", "Department")]
    rows = [(person.staff_number, person.name, "Lighthouse keeping")]
    write_table(path, columns, iter(rows), lambda _count: None, lambda: False)
    drop(office, path)
    assert "Excel workbook (XLSX)" in office.words(office.dialog())
    go_on(office)
    assert cells(office, "import-preview")[0][-1] == "Updated"
    go_on(office, 2)
    after = office.services.people.get_person(office.actor, person.id)
    assert (after.department, after.email) == ("Lighthouse keeping", person.email)


def test_pasted_cells_are_read_like_a_file(office: Office, page: Any) -> None:
    paste(office, page, "Staff number\tName\nE90001\tAda Lovelace\nE90002\tGrace Hopper\n")
    assert "Pasted cells" in office.words(office.dialog())
    go_on(office, 3)
    assert known(office, "E9000") == ["Ada Lovelace", "Grace Hopper"]


@pytest.mark.usefixtures("page")
def test_what_is_no_table_is_said_and_another_file_can_follow(
    office: Office, tmp_path: Path
) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "staff.png"))
    drop(office, (tmp_path / "staff.png").rename(tmp_path / "staff.csv"))
    assert "It is a picture" in office.words(office.dialog())
    assert not office.dialog().accept_button.isEnabled()
    dialog = office.dialog()
    for name, data, said in (
        ("empty.csv", b"", "There is nothing in it."),
        ("letter.pdf", b"%PDF-1.7 ...", "It is a document."),
    ):
        dialog.take(Source(file(tmp_path, name, data)))
        office.settle()
        assert said in office.words(dialog)
    dialog.take(Source(tmp_path / "gone.csv"))
    office.settle()
    assert "It is no longer there" in office.words(dialog)
    dialog.take(Source(file(tmp_path, "headings.csv", STAFF.encode().splitlines()[0])))
    office.settle()
    assert "There are no rows below the headings." in office.words(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.take(Source(file(tmp_path, "good.csv", STAFF.encode())))
    office.settle()
    assert "2 rows" in office.words(dialog)
    assert dialog.accept_button.isEnabled()


@pytest.mark.usefixtures("page")
def test_bad_rows_are_named_and_nothing_is_taken_until_they_are_left_out(
    office: Office, tmp_path: Path
) -> None:
    unknown = "90007;;;Design\n"
    alike = "e90001;Jürgen Müller;;\nE90005;Ida;#N/A;\nE90006,Ona\n"
    drop(office, file(tmp_path, "staff.csv", (BAD + unknown + alike).encode("cp1252")))
    go_on(office, 2)
    problems = cells(office, "import-problems")
    assert [row[0] for row in problems] == ["4", "5", "6", "8", "9"]
    assert problems[4][2].startswith("E90006,Ona")
    assert "Its cells are parted by another sign" in problems[4][3]
    assert problems[3][1:3] == ["E-Mail", "#N/A, E90005"]
    assert "shows an error where a value should be" in " ".join(problems[3])
    assert (
        "1 staff number differs from another only in capitals\n"
        "Line 7: e90001 is also on line 2 as E90001. Both are taken for one person."
    ) in office.words(office.dialog())
    assert "Nobody has the staff number 90007" in " ".join(problems[2])
    assert "spreadsheets drop zeros at its front" in " ".join(problems[2])
    assert problems[1][1:3] == ["E-Mail", "zoe(at)example.org, E90003"]
    assert "staff.csv: 8 rows" in office.words(office.dialog())
    assert not office.dialog().accept_button.isEnabled()
    assert known(office, "E9000") == []
    office.click("mode-skip")
    go_on(office)
    assert known(office, "E9000") == ["Jürgen Müller", "Käthe Groß"]
    assert "The refused rows were left out" in office.words(office.dialog())


@pytest.mark.usefixtures("page")
def test_a_column_is_assigned_by_hand_and_no_two_mean_the_same(
    office: Office, tmp_path: Path
) -> None:
    drop(office, file(tmp_path, "odd.csv", b"Alpha,Beta,Gamma\nE90001,Ada Lovelace,x\n"))
    go_on(office)
    assert "Say which one does" in office.words(office.dialog())
    assert not office.dialog().accept_button.isEnabled()
    choose(office, "import-column-0", "Staff number")
    choose(office, "import-column-1", "Name")
    assert cells(office, "import-preview")[0][1] == "Ada Lovelace, E90001"
    choose(office, "import-column-2", "Name")
    assert office.see(QComboBox, "import-column-1").currentText() == "Leave out"
    choose(office, "import-column-1", "Name")
    go_on(office, 2)
    assert known(office, "E90001") == ["Ada Lovelace"]
    go_on(office)
    drop(office, file(tmp_path, "again.csv", b"Alpha,Beta,Gamma\nE90002,Grace Hopper,x\n"))
    go_on(office)
    assert office.see(QComboBox, "import-column-0").currentText() == "Staff number"
    assert "As you chose last time" in office.words(office.dialog())


@pytest.mark.usefixtures("page")
def test_another_header_line_and_encoding_are_read_at_once(office: Office, tmp_path: Path) -> None:
    text = "List of all\nName,Staff number\nJürgen,E90001\n"
    drop(office, file(tmp_path, "list.csv", text.encode("cp1252")))
    header = office.see(QSpinBox, "import-header")
    assert header.value() == 2
    header.setValue(1)
    office.settle()
    assert "List of all" in office.words(office.dialog())
    office.see(QSpinBox, "import-header").setValue(2)
    office.settle()
    choose(office, "import-encoding", "Windows-1251")
    go_on(office)
    assert cells(office, "import-preview")[0][1].startswith("Jьrgen")


def test_a_form_tools_export_registers_people(office: Office, tmp_path: Path) -> None:
    page = office.open("registrations")
    event = page.occasion
    text = EXPORTS["google forms"].text.replace("Bottle", "Track A · AI in practice")
    drop(office, file(tmp_path, "gifts.csv", text.replace("2027/03", "2026/12").encode()))
    assert "This is an export of Google Forms." in office.words(office.dialog())
    go_on(office)
    assert "As Google Forms names it" in office.words(office.dialog())
    assert "Track A · AI in practice" in cells(office, "import-preview")[0][4]
    go_on(office, 2)
    listed = office.services.registrations.list_registrations
    query = RegistrationQuery(event.id, text="ada lovelace")
    (line,) = listed(office.actor, query).rows
    assert line.option_name == "Track A · AI in practice"
    office.click("undo-import")
    office.settle()
    assert listed(office.actor, query).rows == ()


def test_dates_that_can_be_read_both_ways_are_asked_about(office: Office, tmp_path: Path) -> None:
    office.open("registrations")
    text = (
        "Staff number,Name,Option,Registered on\n"
        "A1,Ada Lovelace,Smart bottle,11/12/2026 09:15\n"
        "A2,Grace Hopper,Smart bottle,10/11/2026 10:00\n"
    )
    drop(office, file(tmp_path, "wishes.csv", text.encode()))
    go_on(office)
    assert "whether the day or the month comes first" in office.words(office.dialog())
    assert not office.dialog().accept_button.isEnabled()
    choose(office, "import-date-order", "Month first: March 4")
    assert len(cells(office, "import-preview")) + office.dialog().check_step.rows.rowCount() == 2
    assert office.dialog().accept_button.isEnabled()


@pytest.mark.usefixtures("page")
def test_a_past_import_is_listed_and_undone(office: Office, tmp_path: Path) -> None:
    drop(office, file(tmp_path, "Mitarbeiter.csv", STAFF.encode("cp1252")))
    go_on(office, 4)
    office.click("people-more")
    office.choose_in_menu("people-menu", "Past imports")
    (row,) = cells(office, "past-imports-table")
    assert row[1].startswith("Mitarbeiter.csv")
    assert (row[3], row[6]) == ("2", "In force")
    office.click("undo-past-import")
    office.settle()
    assert known(office, "E9000") == []
    assert "2 people removed" in office.words(office.dialog())
    assert cells(office, "past-imports-table")[0][6] == "Undone"
    assert not office.dialog().accept_button.isEnabled()


@pytest.mark.usefixtures("page")
def test_stopping_an_import_keeps_nothing_of_a_whole_one(office: Office, tmp_path: Path) -> None:
    rows = "".join(f"E9{n:05},Person {n}\n" for n in range(4_000))
    drop(office, file(tmp_path, "many.csv", ("Staff number,Name\n" + rows).encode()))
    go_on(office, 2)
    office.click("import-next")
    office.click("import-cancel")
    office.settle()
    assert "Nothing was saved." in office.words(office.dialog())
    assert known(office, "E900001") == []


def test_an_empty_house_offers_the_import(empty_office: Office) -> None:
    empty_office.open("people")
    empty_office.click("people-empty-action")
    assert empty_office.dialog().objectName() == "import-dialog"
    QTest.keyClick(empty_office.dialog(), Qt.Key.Key_Escape)


def test_a_file_dropped_elsewhere_is_imported_as_people(office: Office, tmp_path: Path) -> None:
    office.open("dashboard")
    drop(office, file(tmp_path, "staff.csv", STAFF.encode()))
    current = office.window.current_page()
    assert current is not None
    assert current.objectName() == "people-page"
    assert "Import people" in office.words(office.dialog())


def test_a_row_without_a_slot_is_told_where_to_write_one() -> None:
    missing = ConflictDetectionResult((Check(Tier.SLOT, Problem.SLOT_MISSING),))
    words = row_words(ConflictRefused(missing))
    assert words.title == "This option needs a pickup slot."
    assert "a column of times such as 10:30" in words.advice


@pytest.mark.usefixtures("page")
def test_choosing_a_file_begins_in_a_folder_that_is_there(office: Office, tmp_path: Path) -> None:
    """Qt takes the name of a folder that isn't there for the name of a file."""
    for folder, there in ((tmp_path, True), (tmp_path / "unplugged", False)):
        office.session.memory.setValue("import-folder", str(folder))
        office.click("import-people")
        office.click("choose-file")
        asked = office.see(QFileDialog, "open-dialog")
        assert not office.see(QLineEdit, "fileNameEdit").text()
        assert (asked.directory() == QDir(str(folder))) is there
        assert asked.directory().exists()
        asked.reject()
        office.dialog().reject()
        office.settle()
