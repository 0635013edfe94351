"""Registering somebody with the dialog, on a real database."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
)

from lighthouse_kiosk.ui.widgets.tables import Table
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.registrations_page import (
    choose_filter,
)


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("registrations")


@pytest.mark.usefixtures("page")
def test_somebody_new_is_registered_in_one_dialog(office: Office) -> None:
    office.click("new-registration")
    office.settle()
    accept = office.dialog().accept_button
    assert not accept.isEnabled()
    assert "person" in accept.accessibleDescription()
    QTest.keyClicks(office.see(QLineEdit, "person-search"), "E99001")
    office.click("new-person")
    assert office.see(QLineEdit, "person-number").text() == "E99001"
    office.write("person-name", "Nkechi Obi")
    office.until(accept.isEnabled)
    office.accept()
    found = office.services.people.find_people(office.actor, "E99001")
    assert [person.name for person in found] == ["Nkechi Obi"]
    assert "Nkechi Obi" in {line.person.name for line in office.lines()}


@pytest.mark.usefixtures("page")
def test_a_missing_name_is_said_at_its_field(office: Office) -> None:
    office.click("new-registration")
    office.settle()
    office.click("new-person")
    office.write("person-number", "E99002")
    office.until(office.dialog().accept_button.isEnabled)
    office.accept()
    assert office.dialog().picker.fields["name"].error
    assert not office.services.people.find_people(office.actor, "E99002")


@pytest.mark.usefixtures("page")
def test_a_full_slot_is_said_while_choosing_with_ways_out(office: Office) -> None:
    office.click("new-registration")
    office.settle()
    dialog = office.dialog()
    QTest.keyClicks(office.see(QLineEdit, "person-search"), "a")
    QTest.keyClick(office.see(QLineEdit, "person-search"), Qt.Key.Key_Return)
    office.settle()
    QTest.keyClick(office.see(QLineEdit, "person-search"), Qt.Key.Key_Return)
    assert dialog.picker.person is not None
    option = office.see(QComboBox, "registration-option")
    option.setCurrentIndex(option.findText("Smart bottle", Qt.MatchFlag.MatchStartsWith))
    slots = office.see(QComboBox, "registration-slot")
    full = next(at for at in range(slots.count()) if slots.itemText(at).endswith("· 0 free"))
    slots.setCurrentIndex(full)
    office.settle()
    assert "The slot is full." in office.words(dialog)
    assert not dialog.accept_button.isEnabled()
    office.click("take-alternative")
    office.settle()
    assert slots.currentIndex() != full
    assert dialog.accept_button.isEnabled()


@pytest.mark.usefixtures("page")
def test_more_than_allowed_is_refused_in_words(office: Office) -> None:
    """The limit is judged against everything a person has."""
    choose_filter(office, "filter-status", "Approved")
    person = office.lines()[0].person
    office.click("new-registration")
    office.settle()
    dialog = office.dialog()
    dialog.picker.pick(person)
    office.see(QSpinBox, "registration-quantity").setValue(3)
    option = office.see(QComboBox, "registration-option")
    option.setCurrentIndex(option.findText("Gala dinner", Qt.MatchFlag.MatchStartsWith))
    office.settle()
    if not dialog.accept_button.isEnabled():
        pytest.skip("the demo has too few seats left for this")
    office.accept()
    assert "more than one person may have" in office.words(dialog)


@pytest.mark.usefixtures("page")
def test_rows_move_apart_again_when_the_people_found_have_gone(office: Office) -> None:
    office.window.resize(1280, 720)
    office.click("new-registration")
    office.settle()
    dialog = office.dialog()
    before = dialog.body.spacing()
    search = office.see(QLineEdit, "person-search")
    QTest.keyClicks(search, "e10")
    office.until(lambda: office.see(Table, "people-found").model().rowCount() > 3)
    office.settle()
    assert dialog.body.spacing() < before
    QTest.keyClick(search, Qt.Key.Key_Return)
    office.settle()
    assert dialog.body.spacing() == before
    assert dialog.height() == dialog.needed_height() < 720
