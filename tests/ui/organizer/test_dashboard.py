"""The dashboard: figures that agree, and what to do next."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.dashboard import Dashboard
from lighthouse_kiosk.ui.widgets import FilterChip
from lighthouse_kiosk.wording.format import money, number
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("dashboard")


def figures(office: Office, page: Any) -> Dashboard:
    return office.services.dashboard.figures(office.actor, page.occasion.id)


def test_the_tiles_say_what_the_services_count(office: Office, page: Any) -> None:
    found = figures(office, page)
    words = office.words(page)
    assert money(found.variance.committed, "INR") in words
    assert f"{money(found.variance.available, 'INR')} free" in words
    assert f"would commit {money(found.variance.pending, 'INR')} more" in words
    assert f"of {number(found.approved)} approved" in words
    assert "Event day" in words
    for line in found.variance.options:
        assert line.option.name in words
        assert f"{number(line.option.left or 0)} left" in words


def test_an_approval_elsewhere_shows_without_being_asked(office: Office, page: Any) -> None:
    before = figures(office, page).pending
    office.open("registrations")
    line = next(line for line in office.lines() if not line.problems)
    office.session.bus.publish(office.services.registrations.approve(office.actor, line.id).changes)
    page = office.open("dashboard")
    assert figures(office, page).pending == before - 1
    assert f"{number(before - 1)} registrations wait" in office.words(page)


def press(office: Office, page: Any, words: str) -> Any:
    """Press the action beside what the words begin."""
    button = next(
        button
        for button in page.findChildren(QAbstractButton, "attention-action")
        if button.isVisible() and words in button.accessibleDescription()
    )
    button.click()
    office.settle()
    return office.window.current_page()


def test_a_sold_out_option_leads_to_those_who_wait_for_it(office: Office, page: Any) -> None:
    sold_out = next(
        line.option for line in figures(office, page).variance.options if line.option.left == 0
    )
    where = press(office, page, f"{sold_out.name} is sold out")
    assert where.objectName() == "registrations-page"
    assert office.lines()
    assert {(line.option_name, line.status) for line in office.lines()} == {
        (sold_out.name, Status.PENDING)
    }
    assert sold_out.name in office.see(FilterChip, "filter-option").text()


def test_a_full_slot_leads_to_the_slots(office: Office, page: Any) -> None:
    where = press(office, page, "Pickup slot")
    assert where.objectName() == "setup-page"


def test_the_waiting_pile_leads_to_the_registrations(office: Office, page: Any) -> None:
    where = press(office, page, "wait for a decision")
    assert where.objectName() == "registrations-page"
    assert {line.status for line in office.lines()} == {Status.PENDING}


def test_a_new_event_is_told_its_next_steps(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    office.write("event-name", "Annual Day")
    office.write("event-budget", "10000")
    office.accept()
    page = office.open("dashboard")
    assert "Add what people can choose" in office.words(page)
    assert "Name the pickup desks" in office.words(page)
    assert press(office, page, "Add what people").objectName() == "setup-page"
    page = office.open("dashboard")
    assert press(office, page, "Name the pickup desks").objectName() == "desks-page"


def test_what_needs_attention_can_be_reached_by_key(office: Office, page: Any) -> None:
    buttons = page.findChildren(QAbstractButton, "attention-action")
    assert buttons
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleDescription()
    assert office.window.isVisible()
