"""All events: an empty organisation, a new event, deleting one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QDateTimeEdit

from lighthouse_kiosk.ui.organizer.events.card import EventCard
from lighthouse_kiosk.ui.organizer.fields import WallTimeField
from lighthouse_kiosk.ui.widgets import Dialog
from tests.ui.organizer.conftest import Office


def cards(office: Office) -> list[EventCard]:
    return [card for card in office.window.findChildren(EventCard) if card.isVisible()]


def answer(verbs: list[str], asked: list[str]) -> None:
    """Press these buttons in the questions that come, one after the other."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            QTimer.singleShot(20, press)
            return
        asked.append(dialog.windowTitle())
        assert dialog.accept_button.text() == verbs.pop(0)
        if verbs:
            QTimer.singleShot(20, press)
        dialog.accept_button.click()

    QTimer.singleShot(20, press)


def test_an_empty_organisation_offers_its_first_event_and_nothing_dead(
    empty_office: Office,
) -> None:
    words = empty_office.words()
    assert "No events yet" in words
    assert "Create your first event" in words
    for page in ("Dashboard", "Registrations", "Setup", "Passes", "Pickup desks"):
        assert page not in words


def test_a_first_event_needs_a_name_and_a_budget_and_opens_its_setup(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    office.accept()
    assert office.dialog().fields["name"].error
    office.write("event-name", "Annual Day 2027")
    office.accept()
    assert office.dialog().fields["budget"].error
    office.write("event-budget", "5,00,000")
    office.accept()
    summary = office.services.events.list_events(office.actor)[0]
    assert summary.event.name == "Annual Day 2027"
    assert summary.event.budget == 500_000_00
    assert summary.event.currency == "INR"
    page = office.window.current_page()
    assert page is not None
    assert page.objectName() == "setup-page"
    assert "ANNUAL DAY 2027" in office.words()
    assert "Nothing to choose from yet" in office.words()


def test_registration_closes_a_week_before_the_day_until_told_otherwise(
    empty_office: Office,
) -> None:
    office = empty_office
    office.click("create-first-event")
    day, closes = office.see(QDateEdit, "event-date"), office.see(WallTimeField, "event-closes")
    day.setDate(day.date().addDays(10))
    assert closes.date() == day.date().addDays(-7)
    chosen = closes.dateTime().addDays(-3)
    closes.setDateTime(chosen)
    day.setDate(day.date().addDays(10))
    assert closes.dateTime() == chosen
    office.dialog().reject()


def test_an_unknown_time_zone_is_said_at_its_field(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    office.write("event-name", "Annual Day")
    office.write("event-budget", "1")
    box = office.see(QComboBox, "event-zone")
    box.setEditText("Middle-earth/Shire")
    office.accept()
    assert "Choose one from the list" in office.dialog().fields["time_zone"].error
    box.setEditText("asia/kolkata")
    office.accept()
    assert office.services.events.list_events(office.actor)[0].event.time_zone == "Asia/Kolkata"


def test_a_wall_time_is_taken_as_it_stands(empty_office: Office) -> None:
    """Even one that the machine's own zone skips in spring."""
    office = empty_office
    office.click("create-first-event")
    field = office.see(QDateTimeEdit, "event-opens")
    assert isinstance(field, WallTimeField)
    from datetime import datetime  # noqa: PLC0415

    field.set_value(datetime(2027, 3, 28, 2, 30))
    assert field.value() == datetime(2027, 3, 28, 2, 30)
    office.dialog().reject()


def test_the_list_shows_where_each_event_stands_and_opens_it(office: Office) -> None:
    office.open("events")
    today, later = cards(office)
    assert "Event day" in office.words(today)
    assert "committed" in office.words(today)
    assert "Open" in office.words(later)
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    office.settle()
    page = office.window.current_page()
    assert page is not None
    assert page.objectName() == "dashboard-page"
    assert "DIWALI GIFTING" in office.words()


def test_deleting_an_event_with_approvals_asks_twice(office: Office) -> None:
    office.open("events")
    asked: list[str] = []
    answer(["Delete event", "Delete all the same"], asked)
    cards(office)[0].deleted.emit()
    office.until(lambda: len(asked) == 2)
    office.settle()
    assert "approved registrations" in asked[1]
    assert len(office.services.events.list_events(office.actor)) == 1
    assert len(cards(office)) == 1
    assert "DIWALI GIFTING" in office.words()
