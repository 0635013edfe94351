"""Setting an event up as one goes, and its guards."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QLineEdit, QMenu, QSpinBox

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.options import EventOption
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.ui.widgets import Badge
from lighthouse_kiosk.ui.widgets.tables import Table
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("setup")


def event(office: Office) -> Event:
    summaries = office.services.events.list_events(office.actor)
    return next(one.event for one in summaries if one.event.name.startswith("Annual Day"))


def options(office: Office) -> tuple[EventOption, ...]:
    return office.services.options.list_options(office.actor, event(office).id)


def slots(office: Office) -> tuple[PickupSlot, ...]:
    return office.services.slots.list_slots(office.actor, event(office).id)


def open_row(office: Office, table: str, at: int) -> None:
    view = office.see(Table, table)
    view.setCurrentIndex(view.model().index(at, 0))
    office.press(Qt.Key.Key_Return, view)


def open_menu(office: Office, table: str, at: int, name: str, words: str) -> None:
    view = office.see(Table, table)
    index = view.model().index(at, 0)
    view.menu_wanted.emit(index, view.viewport().mapToGlobal(view.visualRect(index).center()))
    assert office.window.findChild(QMenu, name)
    office.choose_in_menu(name, words)


def test_a_name_is_saved_when_its_field_is_left(office: Office, page: Any) -> None:
    office.write("setup-name", "Summer Day 2026")
    office.settle()
    names = {one.event.name for one in office.services.events.list_events(office.actor)}
    assert "Summer Day 2026" in names
    assert office.see(QLabel, "saved-note").text() == "All changes saved 10:42"
    assert "SUMMER DAY 2026" in office.words()
    assert "Summer Day 2026" in office.words(page.header)


def test_a_budget_below_what_is_committed_is_refused_beside_the_field(
    office: Office, page: Any
) -> None:
    before = event(office)
    assert before.budget_committed > 100
    office.write("setup-budget", "1")
    office.settle()
    assert event(office).budget == before.budget
    words = office.words(page.tab.details)
    assert "is committed; it can't go below that." in words
    budget = office.see(QLineEdit, "setup-budget")
    assert budget.text() == "1"
    assert "not saved" in office.see(QLabel, "saved-note").text()
    budget.setFocus()
    office.press(Qt.Key.Key_Escape, budget)
    assert budget.text() not in {"", "1"}
    assert not page.tab.details.has_errors()
    assert "not saved" not in office.see(QLabel, "saved-note").text()


def test_a_refused_budget_is_forgiven_when_it_is_put_right(office: Office, page: Any) -> None:
    office.write("setup-budget", "1")
    office.settle()
    office.write("setup-budget", "9,99,999.50")
    office.settle()
    assert event(office).budget == 999_999_50
    assert office.see(QLineEdit, "setup-budget").text() == "₹9,99,999.50"
    assert not page.tab.details.has_errors()
    assert "saved" in office.see(QLabel, "saved-note").text()


@pytest.mark.usefixtures("page")
def test_a_budget_that_is_no_amount_is_said_beside_the_field(office: Office) -> None:
    before = event(office).budget
    for typed, said in (
        ("", "fill it in"),
        ("plenty", "like ₹1,234.50"),
        ("1.500", "two amounts"),
        ("-5", "below zero"),
    ):
        office.write("setup-budget", typed)
        office.settle()
        assert said in office.words()
    assert event(office).budget == before
    # with money committed, its currency stays
    box = office.see(QComboBox, "setup-currency")
    assert not box.isEnabled()
    assert "committed" in box.toolTip()


@pytest.mark.usefixtures("page")
def test_a_window_that_closes_before_it_opens_is_refused(office: Office) -> None:
    closes = office.see(QDateTimeEdit, "setup-closes")
    before = event(office).window_closes
    closes.setDateTime(closes.dateTime().addYears(-1))
    closes.editingFinished.emit()
    office.settle()
    assert "after the beginning" in office.words()
    assert event(office).window_closes == before


@pytest.mark.usefixtures("page")
def test_an_option_is_added_changed_and_deleted_with_a_way_back(office: Office) -> None:
    office.click("add-option")
    office.write("option-name", "Tote bag")
    office.see(QSpinBox, "option-stock").setValue(25)
    office.write("option-cost", "150")
    office.accept()
    added = options(office)[-1]
    assert (added.name, added.total_available, added.unit_cost) == ("Tote bag", 25, 150_00)

    open_row(office, "options-table", len(options(office)) - 1)
    stock = office.see(QSpinBox, "option-stock")
    stock.setValue(stock.minimum())
    office.accept()
    assert options(office)[-1].total_available is None

    at = len(options(office)) - 1
    open_menu(office, "options-table", at, "option-menu", "Delete")
    assert "Tote bag" not in {option.name for option in options(office)}
    notice = office.session.notifier.shown()[-1]
    assert notice.action_button is not None
    notice.action_button.click()
    office.settle()
    assert options(office)[-1].name == "Tote bag"


@pytest.mark.usefixtures("page")
def test_stock_can_not_go_below_what_is_committed(office: Office) -> None:
    at, option = next(
        (at, one) for at, one in enumerate(options(office)) if one.committed_count > 1
    )
    open_row(office, "options-table", at)
    office.see(QSpinBox, "option-stock").setValue(0)
    office.accept()
    assert f"{option.committed_count} are committed; it can't go below that." in office.words()
    assert options(office)[at].total_available == option.total_available
    office.dialog().reject()


@pytest.mark.usefixtures("page")
def test_an_option_somebody_has_can_not_be_deleted(office: Office) -> None:
    at = next(at for at, one in enumerate(options(office)) if one.committed_count)
    open_menu(office, "options-table", at, "option-menu", "Delete")
    assert len(options(office)) == 5
    assert office.said == ["It is in use"]
    assert any("hold it" in notice.detail for notice in office.session.notifier.shown())


@pytest.mark.usefixtures("page")
def test_slots_are_previewed_while_typing_and_then_generated(office: Office) -> None:
    before = len(slots(office))
    office.click("generate-slots")
    dialog = office.dialog()
    office.see(QDateTimeEdit, "slots-first").setTime(QTime(18, 0))
    office.see(QDateTimeEdit, "slots-last").setTime(QTime(19, 0))
    office.see(QSpinBox, "slots-length").setValue(20)
    office.see(QSpinBox, "slots-capacity").setValue(7)
    office.settle()
    shown = [badge.text() for badge in dialog.findChildren(Badge) if badge.isVisible()]
    assert shown == ["18:00–18:20", "18:20–18:40", "18:40–19:00"]
    assert "3 slots with 21 places" in office.words(dialog)
    office.accept()
    assert len(slots(office)) == before + 3
    assert slots(office)[-1].capacity == 7


@pytest.mark.usefixtures("page")
def test_slots_over_others_are_marked_and_not_generated(office: Office) -> None:
    there = slots(office)[0]
    office.click("generate-slots")
    first = office.see(QDateTimeEdit, "slots-first")
    first.setTime(QTime(there.starts.hour, there.starts.minute))
    dialog = office.dialog()
    assert "overlap" in office.words(dialog)
    assert not dialog.accept_button.isEnabled()
    assert "overlap" in dialog.accept_button.accessibleDescription()
    dialog.reject()


@pytest.mark.usefixtures("page")
def test_a_slot_keeps_room_for_those_who_booked_it(office: Office) -> None:
    at, slot = next((at, one) for at, one in enumerate(slots(office)) if one.booked_count > 1)
    open_row(office, "slots-table", at)
    office.see(QSpinBox, "slot-capacity").setValue(1)
    office.accept()
    assert f"{slot.booked_count} places are booked; it can't go below that." in office.words()
    office.see(QSpinBox, "slot-capacity").setValue(slot.capacity + 5)
    office.accept()
    assert slots(office)[at].capacity == slot.capacity + 5
