"""Long lists: sorted, narrowed, under a saved name, selected beyond what is loaded, decided at once."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from python_calamine import CalamineWorkbook

from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.registrations import RegistrationOrder, RegistrationQuery
from lighthouse_kiosk.ui.models.registrations import (
    BOX,
    CHECK,
    COST,
    DEPARTMENT,
    PERSON,
    WAITING,
)
from lighthouse_kiosk.ui.notices import Notice
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.registrations_page import choose_filter, go_to, status_of, table


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("registrations")


def click_head(office: Office, column: int) -> None:
    head = table(office).horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(column) + 12, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    office.settle()


def occasion(office: Office) -> Event:
    found = office.window.page("registrations").occasion
    assert found is not None
    return found


def menu_entry(office: Office, name: str, words: str) -> None:
    office.choose_in_menu(name, words)


@pytest.mark.usefixtures("page")
def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order(office: Office) -> None:
    click_head(office, PERSON)
    names = [line.person.name.casefold() for line in office.lines()]
    assert names == sorted(names)
    click_head(office, WAITING)
    first = [line.registered_at for line in office.lines()]
    assert first == sorted(first)
    click_head(office, WAITING)
    assert [line.registered_at for line in office.lines()] == first[::-1]
    head = table(office).horizontalHeader()
    assert head.sortIndicatorSection() == WAITING
    click_head(office, CHECK)
    assert head.sortIndicatorSection() == WAITING, "checks are made as rows are shown"


@pytest.mark.usefixtures("page")
def test_columns_are_chosen_and_remembered(office: Office) -> None:
    view = table(office)
    assert view.isColumnHidden(DEPARTMENT)
    office.click("registration-columns")
    menu_entry(office, "columns-menu", "Department")
    office.click("registration-columns")
    menu_entry(office, "columns-menu", "Waiting")
    assert not view.isColumnHidden(DEPARTMENT)
    assert view.isColumnHidden(WAITING)
    widths = sum(view.columnWidth(at) for at in range(COST + 2) if not view.isColumnHidden(at))
    assert widths <= view.viewport().width()
    again = type(office.window)(office.session)
    again.resize(1440, 900)
    other = again.page("registrations").list.table  # type: ignore[attr-defined] # the page's own
    assert isinstance(other, QTableView)
    assert not other.isColumnHidden(DEPARTMENT)
    assert other.isColumnHidden(WAITING)
    again.deleteLater()


def test_a_view_keeps_filters_search_and_order_under_a_name(office: Office, page: Any) -> None:
    choose_filter(office, "filter-status", "Approved")
    choose_filter(office, "filter-option", "Smart bottle")
    click_head(office, PERSON)
    wanted = [line.id for line in office.lines()]
    office.click("registration-views")
    menu_entry(office, "views-menu", "Save this view")
    office.accept()
    assert office.dialog().isVisible(), "a view needs a name"
    QTest.keyClicks(office.see(QLineEdit, "name"), "Bottles & co")
    office.accept()
    assert "Bottles & co" in office.see(QLabel, "decision-note").text()
    choose_filter(office, "filter-status", "Any")
    choose_filter(office, "filter-option", "Any")
    click_head(office, WAITING)
    assert [line.id for line in office.lines()] != wanted
    office.click("registration-views")
    menu_entry(office, "views-menu", "Bottles && co")
    assert [line.id for line in office.lines()] == wanted
    assert page.list.filters.order is RegistrationOrder.NAME


def test_views_that_cannot_be_read_any_more_are_no_views(office: Office, page: Any) -> None:
    views = page.list.views.views
    for kept in ("{", "[1]", '{"a": 1}', '{"a": {"status": "x"}}'):
        office.session.memory.setValue(f"registration-views/{office.actor.user_id}", kept)
        assert views.all() == {}


def test_all_that_match_are_selected_and_their_sum_is_told(office: Office, page: Any) -> None:
    total = page.list.model.total
    page.list.model.toggle(office.lines()[0])
    assert f"Select all {total}" in office.see(QAbstractButton, "select-all-matching").text()
    office.click("select-all-matching")
    office.settle()
    assert len(page.list.model.ticked) == total
    assert office.see(QLabel, "selection-count").text() == f"{total} selected"
    told = office.services.approvals.preview(office.actor, page.list.model.ticked)
    assert office.see(QAbstractButton, "approve-selected").text() == (
        f"Approve {len(told.clear)} clear"
    )
    click_head(office, BOX)
    assert not page.list.model.ticked
    office.press_keys(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert len(page.list.model.ticked) == total


def test_rows_that_are_clear_each_but_not_together_are_told_so(office: Office, page: Any) -> None:
    """The budget is left for one of them."""
    lines = [line for line in office.lines() if line.clear and line.unit_cost][:3]
    event = office.services.events.get_event(office.actor, occasion(office).id)
    budget = event.budget_committed + max(line.unit_cost * line.quantity for line in lines)
    changed = office.services.events.update_event(
        office.actor, event.id, EventChange(budget=budget)
    )
    office.session.bus.publish(changed.changes)
    office.settle()
    for line in lines:
        page.list.model.toggle(line)
    office.settle()
    told = office.services.approvals.preview(office.actor, page.list.model.ticked)
    assert told.conflicts
    summary = office.see(QWidget, "selection-summary")
    assert f"{len(told.clear)} clear" in office.words(page.list.selection)
    assert summary.isVisible()


def approve_all(office: Office, page: Any) -> None:
    page.list.select_all_matching()
    office.settle()
    page.batches.ask_to_approve(page.list.model.ticked, occasion(office).currency)
    office.settle()


def test_before_many_are_approved_the_sums_are_shown_by_option(office: Office, page: Any) -> None:
    approve_all(office, page)
    words = office.words(office.dialog())
    told = office.services.approvals.preview(office.actor, page.list.model.ticked)
    for share in told.options:
        assert share.name in words
    assert "Budget left then" in words
    assert "Not approved" in words
    office.accept()
    waiting = RegistrationQuery(occasion(office).id, statuses=frozenset({Status.PENDING}))
    left = office.services.registrations.matching_ids(office.actor, waiting)
    assert set(left) == {found_id for found_id, _problems in told.conflicts}
    assert f"{len(told.clear)} approved" in office.said


def test_what_was_left_over_is_shown_by_reason(office: Office, page: Any) -> None:
    approve_all(office, page)
    office.accept()
    left = page.list.model.ticked
    assert left
    press_notice(office, "Details…")
    name = office.services.registrations.get_registration(office.actor, left[0]).person.name
    assert name in office.words(office.dialog())
    office.click("show-leftovers")
    office.settle()
    chosen = page.list.model.ticked
    assert set(chosen) <= set(left)
    assert page.list.current_line().id == chosen[0]


def test_what_was_left_over_is_tried_again_once_the_reason_is_mended(
    office: Office, page: Any
) -> None:
    ids = [line.id for line in office.lines() if line.clear and line.unit_cost]
    event = office.services.events.get_event(office.actor, occasion(office).id)

    def set_budget(budget: int) -> None:
        change = EventChange(budget=budget)
        office.services.events.update_event(office.actor, event.id, change)

    set_budget(event.budget_committed)
    page.batches.approve_many(ids)
    office.settle()
    set_budget(10**12)
    press_notice(office, "Details…")
    assert "Over budget" in office.words(office.dialog())
    office.accept()
    assert f"{len(ids)} approved" in office.said


def press_notice(office: Office, words: str) -> None:
    button = next(
        button
        for notice in office.window.findChildren(Notice)
        if notice.isVisible()
        for button in notice.findChildren(QAbstractButton)
        if button.text() == words
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    office.settle()


def test_an_approval_is_undone_with_ctrl_z(office: Office, page: Any) -> None:
    line = next(line for line in office.lines() if line.clear)
    go_to(office, line)
    office.press(Qt.Key.Key_A, table(office))
    office.settle()
    assert status_of(office, line) is Status.APPROVED
    assert office.see(QAbstractButton, "undo-decision").isVisible()
    QTest.keyClick(table(office), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert status_of(office, line) is Status.PENDING
    assert line in office.lines()
    assert "waits again" in office.see(QLabel, "decision-note").text()
    assert page.list.current_line().id == line.id


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_the_list_is_saved_as_it_is_narrowed(
    office: Office, page: Any, tmp_path: Path, name: str
) -> None:
    choose_filter(office, "filter-status", "Approved")
    office.click("registration-export")
    dialog = office.see(QFileDialog, "save-dialog")
    with office.qtbot.waitSignal(page.exports.saved):
        dialog.fileSelected.emit(str(tmp_path / name))
    dialog.reject()
    office.settle()
    if name.endswith("xlsx"):
        sheet = CalamineWorkbook.from_path(str(tmp_path / name)).get_sheet_by_index(0)
        rows = [[str(cell) for cell in row] for row in sheet.to_python()]
    else:
        with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    assert rows[0][:2] == ["Staff number", "Name"]
    assert {row[8] for row in rows[1:]} == {"Approved"}
    assert len(rows) - 1 == page.list.model.total
    assert f"{len(rows) - 1} rows saved as {name}" in office.said


def test_rows_are_copied_as_a_spreadsheet_takes_them(office: Office, page: Any) -> None:
    view, lines = table(office), office.lines()
    go_to(office, lines[1])
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    (copied,) = QApplication.clipboard().text().splitlines()
    assert copied.startswith(f"{lines[1].person.name}, {lines[1].person.staff_number}\t")
    for line in lines[:2]:
        page.list.model.toggle(line)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *rows = QApplication.clipboard().text().splitlines()
    assert head.split("\t")[:2] == ["Person", "Option"]
    assert len(rows) == 2
