"""Tables out of the window: rows on the clipboard, and every list as a spreadsheet."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.organizer.window_state import WindowState, fitted
from lighthouse_kiosk.ui.widgets.copied_tables import copied_table
from tests.ui.organizer.conftest import Office


def test_several_rows_are_copied_as_text_and_as_a_table(office: Office) -> None:
    added = office.services.people.add_person(office.actor, PersonDraft("A1", "Aaa <b> Ann"))
    page = office.open("people")
    office.session.bus.publish(added.changes)
    office.settle()
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QApplication.clipboard().mimeData()
    assert mime.text().split("\t")[:2] == ["Aaa <b> Ann", "A1"]
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QApplication.clipboard().mimeData()
    heads, first, second = [line.split("\t") for line in mime.text().split("\n")]
    assert heads[:2] == ["Name", "Staff number"]
    assert first[:2] == ["Aaa <b> Ann", "A1"]
    assert second[0] != first[0]
    assert "<td>Aaa &lt;b&gt; Ann</td>" in mime.html()
    assert mime.html().count("<tr>") == 3


def test_no_copied_cell_runs_as_a_formula() -> None:
    text = copied_table([["=1+1", "-", "a\tb\nc"]]).text()
    assert text == "'=1+1\t-\ta b c"


def test_every_list_goes_to_a_file_with_one_row_for_each(office: Office, tmp_path: Path) -> None:
    services, actor = office.services, office.actor
    office.open("dashboard")
    page: Any = office.window.current_page()
    event = page.occasion
    expected = {
        ("events", "events.export"): len(services.events.list_events(actor)),
        ("passes", "passes.export"): len(services.passes.valid_passes(actor, event.id)),
        ("setup", "setup.export_options"): len(services.options.list_options(actor, event.id)),
        ("setup", "setup.export_slots"): len(services.slots.list_slots(actor, event.id)),
        ("people", "people.export"): services.people.count_people(actor),
    }
    for (key, command), count in expected.items():
        page = office.open(key)
        office.window.do(key, command)
        dialog = office.see(QFileDialog, "save-dialog")
        path = tmp_path / f"{command}.csv"
        exports = page.exports if key == "people" else page.tables
        with office.qtbot.waitSignal(exports.saved):
            dialog.fileSelected.emit(str(path))
        dialog.reject()
        office.settle()
        with path.open(encoding="utf-8-sig", newline="") as file:
            heads, *rows = list(csv.reader(file))
        assert len(rows) >= count if key == "passes" else len(rows) == count
        assert all(len(row) == len(heads) for row in rows)


def test_a_window_comes_back_onto_a_screen_that_is_there(office: Office) -> None:
    screens = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 984)]
    there = QRect(2000, 100, 1100, 700)
    assert fitted(there, screens) == there
    for gone in (QRect(4000, 100, 1100, 700), QRect(100, -900, 1100, 700)):
        moved = fitted(gone, screens)
        assert screens[0].contains(moved)
        assert moved.size() == gone.size()
    large = fitted(QRect(5000, 0, 3000, 2000), screens)
    assert large.size() == screens[0].size()
    memory = office.session.memory
    office.window.close()
    WindowState(office.session).note_page("people")
    kept = [key for key in memory.allKeys() if key.startswith("window/")]
    assert kept
    assert all(str(office.actor.user_id) in key for key in kept)
