"""All events: an empty organisation, a new event, a copy, the archive, deleting one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QWidget,
)

from lighthouse_kiosk.domain.events import EventType
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.ui.notices import Notice
from lighthouse_kiosk.ui.organizer.date_fields import DateField, WallTimeField
from lighthouse_kiosk.ui.organizer.events.card import EventCard
from lighthouse_kiosk.ui.widgets import Dialog, SegmentedControl
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
    assert office.dialog().focusWidget().objectName() == "event-name"
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
    day, closes = office.see(DateField, "event-date"), office.see(WallTimeField, "event-closes")
    day.setDate(day.date().addDays(10))
    assert closes.date() == day.date().addDays(-7)
    chosen = closes.dateTime().addDays(-3)
    closes.setDateTime(chosen)
    day.setDate(day.date().addDays(10))
    assert closes.dateTime() == chosen
    office.dialog().reject()


def test_days_are_typed_in_figures_with_and_without_signs_between(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    day, closes = office.see(DateField, "event-date"), office.see(WallTimeField, "event-closes")
    for field, typed, wanted in (
        (day, "12/12/2026", datetime(2026, 12, 12)),
        (day, "24122026", datetime(2026, 12, 24)),
        (closes, "05/12/2026, 17:30", datetime(2026, 12, 5, 17, 30)),
    ):
        office.dialog().activateWindow()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        office.qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, typed)
        office.see(QWidget, "event-name").setFocus()
        assert field.value() == (wanted.date() if isinstance(field, DateField) else wanted)
        assert wanted.strftime("%b") in field.text()
    office.dialog().reject()


def test_tab_goes_through_the_whole_form_and_return_presses_what_it_reached(
    empty_office: Office,
) -> None:
    office = empty_office
    button = office.see(QAbstractButton, "create-first-event")
    button.setFocus()
    QTimer.singleShot(0, lambda: QTest.keyClick(button, Qt.Key.Key_Return))
    office.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Dialog))
    dialog = office.dialog()
    office.qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.isActiveWindow())
    reached: list[str] = []
    while "cancel" not in reached:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if not reached or now.objectName() != reached[-1]:
            assert now.objectName() not in reached, "Tab goes round in a circle"
            reached.append(now.objectName())
    assert reached.index("event-date") < reached.index("event-most-items") < reached.index("cancel")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    office.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_currency_is_typed_in_part_and_nonsense_is_said_at_its_field(
    empty_office: Office,
) -> None:
    office = empty_office
    office.click("create-first-event")
    office.write("event-name", "Gifts")
    office.write("event-budget", "1500")
    box = office.see(QComboBox, "event-currency")
    for typed in ("150", "xxx"):
        box.setEditText(typed)
        office.accept()
        assert "Choose one from the list" in office.dialog().fields["currency"].error
    box.setEditText("eur")
    office.accept()
    assert office.services.events.list_events(office.actor)[0].event.currency == "EUR"


def test_an_unknown_time_zone_is_said_at_its_field(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    office.write("event-name", "Annual Day")
    office.write("event-budget", "1")
    box = office.see(QComboBox, "event-zone")
    box.setEditText("Middle-earth/Shire")
    office.accept()
    assert "Choose one from the list" in office.dialog().fields["time_zone"].error
    box.setEditText("kolkata")
    office.accept()
    assert office.services.events.list_events(office.actor)[0].event.time_zone == "Asia/Kolkata"


def test_a_wall_time_is_taken_as_it_stands(empty_office: Office) -> None:
    """Even one that the machine's own zone skips in spring."""
    office = empty_office
    office.click("create-first-event")
    field = office.see(QDateTimeEdit, "event-opens")
    assert isinstance(field, WallTimeField)
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


def test_deleting_an_event_with_approvals_asks_and_can_be_undone(office: Office) -> None:
    office.open("events")
    asked: list[str] = []
    answer(["Delete event"], asked)
    name = cards(office)[0].text()
    cards(office)[0].deleted.emit()
    office.until(lambda: len(asked) == 1)
    office.settle()
    assert "approved registrations" in asked[0]
    (left,) = (card.text() for card in cards(office))
    assert left != name
    assert "DIWALI GIFTING" in office.words()
    undo(office)
    assert [card.text() for card in cards(office)] == [name, left]


def test_an_event_that_promised_nothing_is_deleted_without_a_question(office: Office) -> None:
    office.open("events")
    cards(office)[1].deleted.emit()
    office.settle()
    assert len(cards(office)) == 1
    undo(office)
    assert len(cards(office)) == 2


def undo(office: Office) -> None:
    notice = [one for one in office.window.findChildren(Notice) if one.isVisible()][-1]
    button = next(one for one in notice.findChildren(QAbstractButton) if one.text() == "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    office.settle()


def test_an_archived_event_leaves_the_current_ones_and_comes_back(office: Office) -> None:
    office.open("events")
    name = cards(office)[1].text()
    cards(office)[1].archived.emit(True)
    office.settle()
    assert name not in [card.text() for card in cards(office)]
    shelf = office.see(SegmentedControl, "event-shelf")
    QTest.mouseClick(segment(shelf, "Past"), Qt.MouseButton.LeftButton)
    assert "No event is over yet" in office.words()
    QTest.mouseClick(segment(shelf, "Archive"), Qt.MouseButton.LeftButton)
    office.settle()
    (card,) = cards(office)
    assert card.text() == name
    card.archived.emit(False)
    office.settle()
    assert len(cards(office)) == 2


def segment(shelf: SegmentedControl, text: str) -> QAbstractButton:
    return next(one for one in shelf.findChildren(QAbstractButton) if one.text() == text)


def test_many_events_are_searched_by_name_and_venue(office: Office) -> None:
    diwali = office.services.events.list_events(office.actor)[0].event
    for number in range(5):
        office.services.events.create_event(
            office.actor,
            EventDraft(
                name=f"Town hall {number}",
                type=diwali.type,
                currency="INR",
                time_zone=diwali.time_zone,
                date=diwali.date,
                window_opens=diwali.window_opens,
                window_closes=diwali.window_closes,
                budget=0,
                venue="Chennai" if number == 3 else "Pune",
            ),
        )
    office.open("events")
    QTest.keyClicks(office.see(QLineEdit, "event-search"), "chenn")
    office.until(lambda: len(cards(office)) == 1)
    assert cards(office)[0].text() == "Town hall 3"
    QTest.keyClicks(office.see(QLineEdit, "event-search"), "x")
    office.until(lambda: not cards(office))
    assert "No event fits this search" in office.words()


def test_last_years_event_is_duplicated_for_the_same_weekday(office: Office) -> None:
    office.open("events")
    old = next(
        summary.event
        for summary in office.services.events.list_events(office.actor)
        if summary.event.name == cards(office)[0].text()
    )
    cards(office)[0].duplicated.emit()
    assert not office.see(QComboBox, "event-currency").isEnabled()
    assert office.see(QLineEdit, "event-name").text() == old.name.replace("2026", "2027")
    office.accept()
    new = next(
        summary.event
        for summary in office.services.events.list_events(office.actor)
        if summary.event.name == old.name.replace("2026", "2027")
    )
    assert (new.date.weekday(), new.date.year) == (old.date.weekday(), 2027)
    assert (new.budget, new.venue, new.budget_committed) == (old.budget, old.venue, 0)
    assert new.date - new.window_closes.date() == old.date - old.window_closes.date()
    before, after = (
        [option.name for option in office.services.options.list_options(office.actor, one.id)]
        for one in (old, new)
    )
    assert after == before
    page = office.window.current_page()
    assert page is not None
    assert page.objectName() == "setup-page"


def test_a_template_brings_options_slots_and_desks(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    box = office.see(QComboBox, "event-begins-with")
    box.setCurrentIndex(box.findText("Template: gifting drive"))
    office.write("event-name", "Summer gifts")
    office.write("event-budget", "1000")
    office.accept()
    (summary,) = office.services.events.list_events(office.actor)
    assert summary.event.type is EventType.GIFTING
    services, event = office.services, summary.event
    assert services.options.list_options(office.actor, event.id)
    slots = services.slots.list_slots(office.actor, event.id)
    assert {slot.starts.date() for slot in slots} == {event.date}
    assert len(services.desks.list_desks(office.actor, event.id)) == 3
