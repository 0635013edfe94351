"""People: found while typing, added and changed in one dialog, with what they registered for."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from python_calamine import CalamineWorkbook

from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.organizer.people.export_rows import export_columns, export_rows
from tests.photos import photo
from tests.ui.organizer.conftest import PEOPLE, Office, OpenOffice


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("people")


def names(page: Any) -> list[str]:
    return [line.person.name for _at, line in page.model.loaded_rows()]


def search(office: Office, text: str) -> None:
    field = office.see(QLineEdit, "people-search")
    field.clear()
    QTest.keyClicks(field, text)
    field.returnPressed.emit()
    office.settle()


def test_everybody_is_listed_with_what_is_open(office: Office, page: Any) -> None:
    office.until(lambda: f"{PEOPLE} people" in office.words(page))
    line = next(line for _at, line in page.model.loaded_rows() if line.open)
    at = page.model.number_of(line.person.id)
    assert page.model.index(at, 4).data() == str(line.open)


def test_search_finds_by_any_part_and_says_when_nobody_fits(office: Office, page: Any) -> None:
    person = page.model.row(7).person
    for part in (person.staff_number[1:], person.name[:4].lower(), person.email.split("@")[0]):
        search(office, part)
        assert person.name in names(page)
        assert len(names(page)) < PEOPLE
    search(office, "Zebediah")
    assert "Nobody fits this search" in office.words(page)
    office.click("people-empty-action")
    office.settle()
    office.until(lambda: page.model.total == PEOPLE)


def test_a_person_is_added_and_at_once_in_hand(office: Office, page: Any) -> None:
    office.click("new-person")
    office.write("person-name", "Ada Lovelace")
    office.accept()
    assert "This is needed" in office.words(office.dialog())
    office.write("person-number", page.model.row(0).person.staff_number)
    office.accept()
    assert "There is already a person" in office.words(office.dialog())
    office.write("person-number", "E99001")
    office.write("person-email", "ada@example.org")
    office.accept()
    (found,) = office.services.people.find_people(office.actor, "E99001")
    assert found.name == "Ada Lovelace"
    assert page.panel.person == found
    assert "Ada Lovelace added" in office.said
    assert "Not registered for anything yet." in office.words(page.panel)


def test_a_person_is_changed_and_keeps_the_number(office: Office, page: Any) -> None:
    before = page.panel.person
    office.click("edit-person")
    assert not office.see(QLineEdit, "person-number").isEnabled()
    office.write("person-department", "Lighthouse keeping")
    office.accept()
    after = office.services.people.get_person(office.actor, before.id)
    assert (after.department, after.name) == ("Lighthouse keeping", before.name)
    assert "Lighthouse keeping" in office.words(page.panel)


def test_the_panel_leads_to_the_registration(office: Office, page: Any) -> None:
    line = next(line for _at, line in page.model.loaded_rows() if line.open)
    page.table.setCurrentIndex(page.model.index(page.model.number_of(line.person.id), 0))
    office.settle()
    theirs = office.services.people.their_registrations(office.actor, line.person.id)
    assert theirs[0].event_name in office.words(page.panel)
    QTest.mouseClick(
        page.panel.findChildren(QAbstractButton, "open-registration")[0], Qt.MouseButton.LeftButton
    )
    office.settle()
    assert office.window.current_page() is office.window.page("registrations")
    assert theirs[0].id in {shown.id for shown in office.lines()}
    assert {shown.person.id for shown in office.lines()} == {line.person.id}


def test_a_photo_is_shown_where_there_is_one(office: Office, page: Any) -> None:
    person = page.panel.person
    assert not page.panel.findChild(QWidget, "person-photo").isVisible()
    office.services.people.set_photo(office.actor, person.id, photo())
    page.load()
    office.settle()
    shown = office.see(QWidget, "person-photo")
    assert person.name in shown.accessibleName()


def test_what_is_shown_becomes_a_spreadsheet(office: Office, page: Any, tmp_path: Path) -> None:
    search(office, names(page)[3])
    target = tmp_path / "people.xlsx"
    query = page.model.query
    with office.qtbot.waitSignal(page.exports.saved, timeout=20_000):
        page.exports.save(
            target, export_columns(), lambda: export_rows(office.session, query), page.model.total
        )
    rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert [row[1] for row in rows[1:]] == names(page)


def test_an_empty_house_says_what_belongs_here(empty_office: Office) -> None:
    page = empty_office.open("people")
    assert "No people yet" in empty_office.words(page)


def test_approvers_look_and_change_nobody(
    open_office: OpenOffice, demo_profile: Path, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    shutil.copytree(demo_profile, profile)

    def sign_in(services: Any) -> Any:
        organiser = services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD)
        services.people.save_person(organiser, PersonDraft("E1", "Ada"))
        return replace(organiser, role=Role.APPROVER)

    office = open_office(profile, sign_in)
    page = office.open("people")
    assert not page.new_button.isVisible()
    assert not page.panel.edit_button.isVisible()
