"""Changing an event where it is shown, and taking that back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.ui.organizer.setup.in_place import CellEditor, InPlaceTable
from lighthouse_kiosk.ui.organizer.setup.ordering import OrderedTable
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.test_setup import event, open_menu, options, slots

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NAME, STOCK, COST = 1, 3, 4
TIME, PLACES = 0, 2


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("setup")


def cell(office: Office, name: str, row: int, column: int) -> tuple[InPlaceTable, QModelIndex]:
    """Click the cell, as one does before typing into it."""
    table = office.see(InPlaceTable, name)
    index = table.model().index(row, column)
    spot = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    table.setFocus()
    return table, index


def type_into(office: Office, name: str, row: int, column: int, text: str) -> None:
    """Type over a cell and press Enter."""
    table, _index = cell(office, name, row, column)
    QTest.keyClicks(table, text[0])
    editor = office.see(CellEditor, "cell-editor")
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)
    office.settle()


def undo(office: Office) -> None:
    office.window.activateWindow()
    office.press_keys(Qt.Key.Key_Z, CTRL)
    office.settle()


def redo(office: Office) -> None:
    office.window.activateWindow()
    office.press_keys(Qt.Key.Key_Z, CTRL | SHIFT)
    office.settle()


def press_notice(office: Office, words: str) -> None:
    button = office.session.notifier.shown()[-1].action_button
    assert button is not None
    assert button.text() == words
    button.click()
    office.settle()


@pytest.mark.usefixtures("page")
def test_cells_of_options_are_typed_over_and_taken_back(office: Office) -> None:
    before = options(office)
    type_into(office, "options-table", 0, STOCK, "1,250")
    type_into(office, "options-table", 0, COST, "12.50")
    type_into(office, "options-table", 0, NAME, "Keynote")
    now = options(office)[0]
    assert (now.name, now.total_available, now.unit_cost) == ("Keynote", 1250, 12_50)
    assert office.see(QLabel, "saved-note").text() == "All changes saved 10:42"
    assert f"{before[0].name} is now called Keynote" in office.words()
    undo(office)
    undo(office)
    assert (options(office)[0].unit_cost, options(office)[0].total_available) == (0, 1250)
    redo(office)
    assert options(office)[0].unit_cost == 12_50
    undo(office)
    undo(office)
    assert options(office) == before
    undo(office)
    assert "There is nothing left to undo" in office.words()


@pytest.mark.usefixtures("page")
def test_a_guard_is_explained_at_the_cell_and_what_was_typed_stays(office: Office) -> None:
    before = options(office)
    row, option = next((at, one) for at, one in enumerate(before) if one.committed_count > 1)
    type_into(office, "options-table", row, STOCK, "1")
    editor = office.see(CellEditor, "cell-editor")
    assert editor.text() == "1"
    assert f"{option.committed_count} are committed; it can't go below that." in office.words()
    assert "not saved" in office.see(QLabel, "saved-note").text()
    # Tab goes on to the next cell, once this one is right
    editor.selectAll()
    QTest.keyClicks(editor, str(option.committed_count))
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    office.settle()
    assert options(office)[row].total_available == option.committed_count
    following = office.see(CellEditor, "cell-editor")
    assert following.index.column() == COST
    QTest.keyClicks(following, "free")
    QTest.keyClick(following, Qt.Key.Key_Return)
    assert "Write an amount like ₹1,234.50." in office.words()
    QTest.keyClick(following, Qt.Key.Key_Escape)
    office.settle()
    assert options(office)[row].unit_cost == option.unit_cost


@pytest.mark.usefixtures("page")
def test_options_are_put_in_order_by_their_handles_and_by_keys(office: Office) -> None:
    before = [option.name for option in options(office)]
    table = office.see(OrderedTable, "options-table")
    handle = table.visualRect(table.model().index(4, 0)).center()
    top = table.visualRect(table.model().index(0, 0)).topLeft() + QPoint(6, 4)
    ground = table.viewport()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=handle)
    QTest.mouseMove(ground, QPoint(6, 100))
    QTest.mouseMove(ground, top)
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=top)
    office.settle()
    assert [option.name for option in options(office)] == [before[4], *before[:4]]
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    office.settle()
    assert [option.name for option in options(office)] == [
        before[0],
        before[4],
        *before[1:4],
    ]
    press_notice(office, "Undo")
    press_notice(office, "Redo")
    undo(office)
    undo(office)
    assert [option.name for option in options(office)] == before
    open_menu(office, "options-table", 0, "option-menu", "Move down")
    assert [option.name for option in options(office)][:2] == [before[1], before[0]]


def test_a_field_is_taken_back_from_whichever_field_has_the_keyboard(
    office: Office, page: Any
) -> None:
    before = event(office)
    office.write("setup-venue", "Hall 2")
    office.settle()
    office.write("setup-budget", "9,99,999")
    office.settle()
    office.click("setup-active")
    office.settle()
    assert (event(office).venue, event(office).budget) == ("Hall 2", 999_999_00)
    assert not event(office).active
    assert "in the archive" in office.words(page.tab.details)
    # what is typed and not stored is the field's own to take back
    venue = office.see(QLineEdit, "setup-venue")
    venue.setFocus()
    QTest.keyClicks(venue, "b")
    office.press_keys(Qt.Key.Key_Z, CTRL)
    assert venue.text() == "Hall 2"
    assert not event(office).active
    for _change in range(3):
        undo(office)
    assert event(office) == before
    assert venue.text() == before.venue


@pytest.mark.usefixtures("page")
def test_undo_is_refused_in_words_when_it_is_forbidden_by_then(office: Office) -> None:
    before = event(office)
    office.write("setup-budget", "99,99,999")
    office.settle()
    office.services.events.update_event(office.actor, before.id, EventChange(budget=999_998_00))
    undo(office)
    assert event(office).budget == 999_998_00
    assert "It can't be undone any more: Budget was changed" in office.words()
    assert "changed again in the meantime" in office.words()

    open_menu(office, "options-table", 4, "option-menu", "Duplicate")
    copy = options(office)[-1]
    change = OptionChange(total_available=0)
    office.services.options.update_option(office.actor, copy.id, change)
    undo(office)  # an unwanted option can go whatever its stock is
    assert copy.id not in {option.id for option in options(office)}
    redo(office)
    assert options(office)[-1].total_available == 0


@pytest.mark.usefixtures("page")
def test_cells_of_slots_are_typed_over_within_their_guards(office: Office) -> None:
    office.window.open_page("setup", "slots")
    office.settle()
    there = slots(office)
    booked = next(at for at, slot in enumerate(there) if slot.booked_count > 1)
    type_into(office, "slots-table", booked, PLACES, "1")
    assert "places are booked; it can't go below that." in office.words()
    QTest.keyClick(office.see(CellEditor, "cell-editor"), Qt.Key.Key_Escape)
    starts = there[booked].starts
    type_into(
        office,
        "slots-table",
        booked,
        TIME,
        f"{starts:%H}:{starts.minute + 5:02}-{there[booked].ends:%H:%M}",
    )
    assert "booked this time, so it can only get longer" in office.words()
    QTest.keyClick(office.see(CellEditor, "cell-editor"), Qt.Key.Key_Escape)
    type_into(office, "slots-table", booked, TIME, "sometime 9")
    assert "Write a time like" in office.words()
    QTest.keyClick(office.see(CellEditor, "cell-editor"), Qt.Key.Key_Escape)
    assert slots(office) == there
    office.click("generate-slots")
    office.accept()
    there = slots(office)
    last = len(there) - 1
    type_into(office, "slots-table", last, TIME, "17.00 - 18.15")
    type_into(office, "slots-table", last, PLACES, "77")
    moved = slots(office)[-1]
    assert (f"{moved.starts:%H:%M}", f"{moved.ends:%H:%M}", moved.capacity) == (
        "17:00",
        "18:15",
        77,
    )
    undo(office)
    undo(office)
    assert slots(office) == there


@pytest.mark.usefixtures("page")
def test_generated_slots_go_and_come_as_one(office: Office) -> None:
    before = slots(office)
    office.window.open_page("setup", "slots")
    office.settle()
    office.click("generate-slots")
    office.accept()
    made = slots(office)
    assert len(made) > len(before)
    undo(office)
    assert slots(office) == before
    redo(office)
    assert slots(office) == made
    open_menu(office, "slots-table", len(made) - 1, "slot-menu", "Delete")
    assert len(slots(office)) == len(made) - 1
    undo(office)
    assert slots(office) == made
    assert office.see(QAbstractButton, "generate-slots").isEnabled()
