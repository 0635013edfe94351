"""Finding, checking and deciding registrations with the real window on a real database."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.ids import RegistrationId, new_id
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import RegistrationDraft
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.registrations import STATUS
from lighthouse_kiosk.ui.widgets import Button
from lighthouse_kiosk.ui.widgets.cells import CELL_ROLE
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.registrations_page import (
    choose_filter,
    clear_ones,
    go_to,
    status_of,
    stuck_ones,
    table,
)


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("registrations")


@pytest.mark.usefixtures("page")
def test_what_waits_is_shown_first_longest_waiting_on_top(office: Office) -> None:
    lines = office.lines()
    assert lines
    assert {line.status for line in lines} == {Status.PENDING}
    assert [line.registered_at for line in lines] == sorted(line.registered_at for line in lines)
    assert f"of {len(lines)}" in office.see(QLabel, "range-note").text()


def test_the_panel_shows_the_person_and_all_four_checks(office: Office, page: Any) -> None:
    go_to(office, stuck_ones(office)[0])
    words = office.words(page.panel)
    line = page.list.current_line()
    for part in (line.person.name, line.person.staff_number, "Registration window", "Budget"):
        assert part in words
    assert "Inventory" in words
    assert "free" in words
    assert "Registered" in words


def test_key_a_approves_and_takes_the_next_row_in_hand(office: Office, page: Any) -> None:
    first = clear_ones(office)[0]
    go_to(office, first)
    at = table(office).currentIndex().row()
    following = table(office).model().index(at + 1, 1).data(ROW_ROLE)
    office.press(Qt.Key.Key_A, table(office))
    office.settle()
    assert status_of(office, first) is Status.APPROVED
    assert first.id not in {line.id for line in office.lines()}
    assert page.list.current_line().id == following.id
    assert page.panel.detail.registration.id == following.id
    assert first.person.name in office.see(QLabel, "decision-note").text()


def test_what_was_decided_by_itself_is_no_longer_ticked(office: Office, page: Any) -> None:
    first, second = clear_ones(office)[:2]
    for line in (first, second):
        go_to(office, line)
        office.press(Qt.Key.Key_Space, table(office))
    go_to(office, first)
    office.press(Qt.Key.Key_A, table(office))
    office.settle()
    assert status_of(office, first) is Status.APPROVED
    assert page.list.model.ticked == (second.id,)
    assert office.see(QLabel, "selection-count").text().startswith("1 ")


def test_key_a_on_a_conflict_says_why_and_changes_nothing(office: Office, page: Any) -> None:
    stuck = stuck_ones(office)[0]
    go_to(office, stuck)
    office.press(Qt.Key.Key_A, table(office))
    office.settle()
    assert status_of(office, stuck) is Status.PENDING
    assert page.list.current_line().id == stuck.id
    assert any(stuck.person.name in text for text in office.said)
    assert not office.see(QAbstractButton, "panel-approve").isEnabled()
    assert office.see(QAbstractButton, "panel-approve").toolTip()


def test_j_and_k_move_and_space_ticks(office: Office, page: Any) -> None:
    lines = office.lines()
    go_to(office, lines[0])
    office.press(Qt.Key.Key_J, table(office))
    office.press(Qt.Key.Key_J, table(office))
    assert page.list.current_line().id == lines[2].id
    office.press(Qt.Key.Key_K, table(office))
    assert page.list.current_line().id == lines[1].id
    office.press(Qt.Key.Key_Space, table(office))
    assert list(page.list.model.ticked) == [lines[1].id]
    assert office.see(QLabel, "selection-count").text() == "1 selected"
    office.press(Qt.Key.Key_Escape, table(office))
    assert not page.list.model.ticked


def test_a_click_on_a_box_ticks_its_row(office: Office, page: Any) -> None:
    view = table(office)
    spot = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert list(page.list.model.ticked) == [office.lines()[2].id]
    assert view.model().index(2, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_a_batch_approves_what_is_clear_and_keeps_the_rest_ticked(
    office: Office, page: Any
) -> None:
    chosen, stuck = clear_ones(office)[:3], stuck_ones(office)[0]
    for line in (*chosen, stuck):
        page.list.model.toggle(line)
    assert "3 clear, 1 conflict" in office.words(page.list)
    assert office.see(QAbstractButton, "approve-selected").text() == "Approve 3 clear"
    office.click("approve-selected")
    office.settle()
    assert [status_of(office, line) for line in chosen] == [Status.APPROVED] * 3
    assert status_of(office, stuck) is Status.PENDING
    assert "3 approved" in office.said


def test_a_batch_says_what_became_impossible_meanwhile(office: Office, page: Any) -> None:
    """Somebody else takes the stock away between ticking and approving."""
    line = clear_ones(office)[0]
    page.list.model.toggle(line)
    services, actor = office.services, office.actor
    option = services.registrations.get_registration(actor, line.id).option
    change = OptionChange(total_available=option.committed_count)
    services.options.update_option(actor, option.id, change)
    office.click("approve-selected")
    office.settle()
    assert status_of(office, line) is Status.PENDING
    assert "1 could not be approved" in office.said
    assert list(page.list.model.ticked) == [line.id]


@pytest.mark.usefixtures("page")
def test_rejecting_asks_for_a_reason_that_stays_in_the_history(office: Office) -> None:
    line = office.lines()[0]
    go_to(office, line)
    office.press(Qt.Key.Key_R, table(office))
    QTest.keyClicks(office.see(QPlainTextEdit, "reason"), "Left us")
    office.accept()
    assert status_of(office, line) is Status.REJECTED
    history = office.services.registrations.get_registration(office.actor, line.id).history
    assert history[-1].after["reason"] == "Left us"


@pytest.mark.usefixtures("page")
def test_rejecting_a_wish_takes_no_approval_back_that_came_meanwhile(office: Office) -> None:
    line = clear_ones(office)[0]
    go_to(office, line)
    office.press(Qt.Key.Key_R, table(office))
    assert "This is final" in office.words(office.dialog())
    office.services.registrations.approve(office.actor, line.id)
    office.accept()
    assert status_of(office, line) is Status.APPROVED
    assert "approved it meanwhile" in office.words(office.dialog())
    office.dialog().reject()


@pytest.mark.usefixtures("page")
def test_rejecting_can_be_called_off(office: Office) -> None:
    line = office.lines()[0]
    go_to(office, line)
    office.press(Qt.Key.Key_R, table(office))
    office.press(Qt.Key.Key_Escape, office.dialog())
    office.settle()
    assert status_of(office, line) is Status.PENDING


@pytest.mark.usefixtures("page")
def test_a_free_slot_is_taken_and_approved_with_one_click(office: Office) -> None:
    stuck = next(line for line in stuck_ones(office) if line.problems == (Problem.SLOT_FULL,))
    go_to(office, stuck)
    office.click("take-alternative")
    office.settle()
    moved = office.services.registrations.get_registration(office.actor, stuck.id).registration
    assert moved.slot_id != stuck.slot_id
    assert moved.status is Status.APPROVED
    assert "and approved" in office.see(QLabel, "decision-note").text()
    office.click("undo-decision")
    office.settle()
    waiting = next(line for line in office.lines() if line.person.id == stuck.person.id)
    assert (waiting.id, waiting.slot_id) == (stuck.id, stuck.slot_id)


@pytest.mark.usefixtures("page")
def test_filters_combine_and_can_be_cleared(office: Office) -> None:
    choose_filter(office, "filter-status", "Approved")
    approved = office.lines()
    assert {line.status for line in approved} == {Status.APPROVED}
    choose_filter(office, "filter-option", "Smart bottle")
    assert {(line.status, line.option_name) for line in office.lines()} == {
        (Status.APPROVED, "Smart bottle")
    }
    choose_filter(office, "filter-status", "Any")
    choose_filter(office, "filter-option", "Any")
    assert {line.status for line in office.lines()} > {Status.APPROVED, Status.PENDING}


@pytest.mark.usefixtures("page")
def test_picked_up_is_a_status_of_its_own(office: Office) -> None:
    choose_filter(office, "filter-status", "Picked up")
    assert office.lines()
    assert all(line.picked_up == line.quantity for line in office.lines())
    assert table(office).model().index(0, STATUS).data(CELL_ROLE).text == "Picked up"
    assert not office.see(QAbstractButton, "panel-reject").isEnabled()


def test_search_finds_by_any_part_and_says_when_nothing_fits(office: Office, page: Any) -> None:
    choose_filter(office, "filter-status", "Any")
    someone = office.lines()[3].person
    office.press_keys(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = office.see(QLineEdit, "registration-search")
    office.until(search.hasFocus)
    QTest.keyClicks(search, someone.staff_number[1:])
    QTest.keyClick(search, Qt.Key.Key_Return)
    office.settle()
    assert {line.person.staff_number for line in office.lines()} == {someone.staff_number}
    search.setText("Zebediah")
    QTest.keyClick(search, Qt.Key.Key_Return)
    office.settle()
    assert not office.lines()
    assert "Nothing matches" in office.words(page.list)
    office.click("empty-action")
    office.settle()
    assert len(office.lines()) > 3


def test_the_keyboard_begins_in_the_list(office: Office, page: Any) -> None:
    """And not on a button of the header, where Enter would open a file dialog."""
    office.click("nav-events")
    office.settle()
    office.click("nav-registrations")
    office.settle()
    office.until(lambda: table(office).hasFocus())
    assert page.list.current_line() is not None


@pytest.mark.parametrize("name", ["<b>bold</b>", "<img src='/etc/hostname'>", "{0} {name} %1"])
def test_hostile_names_are_shown_as_they_were_typed(office: Office, page: Any, name: str) -> None:
    services, actor = office.services, office.actor
    event = office.window.page("registrations").occasion
    assert event is not None
    person = services.people.save_person(actor, PersonDraft("X666", name)).value
    option = next(
        option for option in services.options.list_options(actor, event.id) if option.left
    )
    slot = next(slot for slot in services.slots.list_slots(actor, event.id) if slot.left > 0)
    made = services.registrations.register(
        actor, event.id, RegistrationDraft(person.id, option.id, 1, slot.id)
    )
    office.session.bus.publish(made.changes)
    office.settle()
    line = next(line for line in office.lines() if line.person.id == person.id)
    go_to(office, line)
    label = office.see(QLabel, "panel-name")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert name in office.words(page.panel)
    office.press(Qt.Key.Key_R, table(office))
    assert name in office.words(office.dialog())
    formats = {label.textFormat() for label in office.dialog().findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    office.dialog().reject()


def test_what_another_page_changes_shows_at_once(office: Office, page: Any) -> None:
    line = clear_ones(office)[0]
    changed = office.services.registrations.approve(office.actor, line.id)
    before = page.list.model.total
    office.session.bus.publish(changed.changes)
    office.settle()
    assert page.list.model.total == before - 1
    assert line.id not in {shown.id for shown in office.lines()}


def test_a_panel_that_can_not_load_says_so_instead_of_showing_somebody_else(
    office: Office, page: Any
) -> None:
    line, other = office.lines()[:2]
    go_to(office, line)
    assert page.panel.detail is not None
    page.panel.show_registration(RegistrationId(new_id()))
    office.settle()
    assert page.panel.detail is None
    office.see(Button, "load-detail-again")
    assert line.person.staff_number not in office.words(page.panel)
    page.panel.show_registration(other.id)
    office.settle()
    assert other.person.staff_number in office.words(page.panel)
