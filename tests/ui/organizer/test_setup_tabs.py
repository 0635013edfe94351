"""The day as a line, passes as they will look, desks and staff."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateTimeEdit, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.errors import DatabaseUnreachable, PinNeeded
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.scan.pictures import decode_pictures
from lighthouse_kiosk.ui.organizer.listings import Listing
from lighthouse_kiosk.ui.organizer.setup.phone import PhoneFrame
from lighthouse_kiosk.ui.organizer.setup.timeline import SlotTimeline
from lighthouse_kiosk.ui.widgets import Badge, ElidedLabel, EmptyState
from lighthouse_kiosk.ui.widgets.cells import Column
from lighthouse_kiosk.ui.widgets.tables import Table
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.test_setup import event, open_menu, slots
from tests.ui.organizer.test_setup_changes import ALT, SHIFT, undo


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("setup")


def times(slot: PickupSlot) -> str:
    return f"{slot.starts:%H:%M}-{slot.ends:%H:%M}"


def drag(line: SlotTimeline, start: QPoint, by: int) -> None:
    """Drag what lies there so many pixels aside."""
    end = start + QPoint(by, 0)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(line, start + QPoint(by // 2, 0))
    QTest.mouseMove(line, end)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=end)


def test_slots_are_dragged_along_the_day_within_their_guards(office: Office, page: Any) -> None:
    page.show_part("slots")
    office.settle()
    office.click("generate-slots")
    office.see(QDateTimeEdit, "slots-first").setTime(QTime(15, 0))
    office.see(QDateTimeEdit, "slots-last").setTime(QTime(16, 0))
    office.see(QSpinBox, "slots-length").setValue(30)
    office.settle()
    office.accept()
    there = slots(office)
    line = office.see(SlotTimeline, "slot-timeline")
    last, booked = there[-1], next(slot for slot in there if slot.booked_count)

    place = line.place_of(last).toRect()
    drag(line, place.center(), place.width())
    office.settle()
    assert times(slots(office)[-1]) == "16:00-16:30"
    place = line.place_of(slots(office)[-1]).toRect()
    drag(line, QPoint(place.right() - 2, place.center().y()), place.width())
    office.settle()
    assert times(slots(office)[-1]) == "16:00-17:00"
    # onto its neighbour, and a booked one anywhere: said, and as it was
    place = line.place_of(slots(office)[-1]).toRect()
    drag(line, place.center(), -place.width())
    assert "overlap" in office.see(QLabel, "slots-hint").text()
    drag(line, line.place_of(booked).center().toPoint(), 40)
    assert "can only get longer" in office.see(QLabel, "slots-hint").text()
    office.settle()
    assert [times(slot) for slot in slots(office)[:-1]] == [times(slot) for slot in there[:-1]]

    # the same by keys, from the one in hand to the next
    line.setFocus()
    line.set_current(slots(office)[-2])
    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.keyClick(line, Qt.Key.Key_Right, ALT)
    office.settle()
    QTest.keyClick(line, Qt.Key.Key_Left, ALT | SHIFT)
    office.settle()
    assert times(slots(office)[-1]) == "16:05-17:00"
    assert office.see(Table, "slots-table").currentIndex().row() == len(there) - 1
    for _change in range(4):
        undo(office)
    assert slots(office) == there


def test_slots_are_generated_around_a_break_and_around_others(office: Office, page: Any) -> None:
    page.show_part("slots")
    office.settle()
    before = slots(office)
    office.click("generate-slots")
    dialog = office.dialog()
    last = before[-1]
    office.see(QDateTimeEdit, "slots-first").setTime(QTime(last.starts.hour, last.starts.minute))
    office.see(QDateTimeEdit, "slots-last").setTime(QTime(17, 0))
    office.see(QSpinBox, "slots-length").setValue(30)
    office.click("slots-has-rest")
    office.see(QDateTimeEdit, "slots-rest-from").setTime(QTime(14, 0))
    office.see(QDateTimeEdit, "slots-rest-until").setTime(QTime(16, 10))
    office.settle()
    assert not dialog.accept_button.isEnabled()
    office.click("slots-around")
    office.settle()
    shown = [badge.text() for badge in dialog.findChildren(Badge) if badge.isVisible()]
    assert shown[0].startswith(f"{last.starts:%H:%M}")
    assert shown[-1] == "16:10–16:40"
    office.accept()
    made = [times(slot) for slot in slots(office)[len(before) :]]
    assert made == ["13:30-14:00", "16:10-16:40"]


def test_a_pass_is_previewed_as_printed_and_on_a_phone(
    office: Office, page: Any, tmp_path: Path
) -> None:
    office.click("preview-pass")
    office.settle()
    whose = office.see(ElidedLabel, "pass-whose")
    frame = office.see(PhoneFrame, "phone-frame")
    first = whose.full_text()
    tokens = set()
    for dark in (False, True):
        frame.set_dark(dark)
        picture = tmp_path / f"{dark}.png"
        assert frame.grab().save(str(picture))
        tokens |= {*next(decode_pictures([picture])).texts}
    issued = {
        one.token_text: one
        for one in office.services.passes.pass_cards(office.actor, event(office).id)
    }
    (token,) = tokens
    card = issued[token]
    assert first == f"{card.person_name} · {card.staff_number} · {card.option_name}"

    search = office.see(QLineEdit, "pass-of")
    other = next(one for one in issued.values() if one.staff_number != card.staff_number)
    for typed, said in (
        (other.staff_number, other.staff_number),
        ("zzzz", "Nobody with a pass fits “zzzz”"),
        ("", first),
    ):
        search.setText(typed)
        QTest.keyClick(search, Qt.Key.Key_Return)
        office.settle()
        assert said in whose.full_text()
    sheet = office.see(QComboBox, "pass-sheet")
    sheet.setCurrentIndex(2)
    sheet.activated.emit(2)
    office.settle()
    assert "99.1 × 38.1 mm" in office.words(page.tab)
    assert office.session.memory.value("pass-sheet") == "a4-labels-14"


def test_a_new_event_is_set_up_from_nothing_to_a_sample_pass(empty_office: Office) -> None:
    office = empty_office
    office.click("create-first-event")
    office.write("event-name", "Annual Day 2027")
    office.write("event-budget", "5,00,000")
    office.accept()
    office.click("preview-pass")
    office.settle()
    office.click("passes-add-options")
    office.settle()
    office.click("add-first-option")
    office.write("option-name", "Tote bag")
    office.accept()
    office.click("preview-pass")
    office.settle()
    assert "Desks refuse its code" in office.see(ElidedLabel, "pass-whose").full_text()
    assert "Pass of" in office.see(PhoneFrame, "phone-frame").accessibleName()


def test_desks_and_staff_are_listed_and_a_desk_takes_a_pin(office: Office, page: Any) -> None:
    page.show_part("staff")
    office.settle()
    occasion = event(office)
    (first, *_others) = office.services.desks.list_desks(office.actor, occasion.id)
    words = office.words(page.tab)
    assert office.actor.name in words
    assert "Admins add people" in words
    open_menu(office, "setup-desks", 0, "setup-desk-menu", "Set a PIN")
    office.write("desk-pin", "1")
    office.accept()
    assert office.dialog().fields["pin"].error
    office.write("desk-pin", "728193")
    office.accept()
    table = office.see(Table, "setup-desks")
    assert table.model().index(0, 3).data() == "PIN"
    with pytest.raises(PinNeeded):
        office.services.desks.sign_in_desk(str(occasion.id), str(first.desk.id))
    open_menu(office, "setup-desks", 0, "setup-desk-menu", "Open it without")
    assert table.model().index(0, 3).data() == "No PIN"
    office.click("setup-add-desk")
    office.write("desk-name", "Badges")
    office.accept()
    assert "Badges" in {table.model().index(at, 0).data().split(",")[0] for at in range(4)}
    office.click("open-desks")
    office.settle()
    assert office.window.current_page() is office.window.page("desks")


def test_a_list_says_that_it_could_not_be_read_and_tries_again(qtbot: QtBot) -> None:
    table = Table((Column("Option", 100),), "Options")
    listing = Listing(table, EmptyState("package", "Nothing yet"))
    qtbot.addWidget(listing)
    listing.show()
    assert listing.fail(DatabaseUnreachable("no_server", "postgresql://server/events"))
    again = listing.findChild(QAbstractButton, "load-again")
    assert isinstance(again, QAbstractButton)
    assert again.isVisible()
    with qtbot.waitSignal(listing.retried):
        again.click()
    listing.show_rows(3)
    assert table.isVisible()
    # rows that are in view stay: a notice says what went wrong
    assert not listing.fail(DatabaseUnreachable("no_server", "postgresql://server/events"))
    assert table.isVisible()
    listing.show_rows(0)
    assert "Nothing yet" in {label.text() for label in listing.findChildren(QLabel)}
    assert not table.isVisible()
