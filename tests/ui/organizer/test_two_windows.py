"""Two windows on one database, and one registration changed in both."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QSpinBox

from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.services.registrations import RegistrationLine
from tests.ui.organizer.conftest import Office, OpenOffice

SECOND = "garcia@example.org"


@pytest.fixture
def offices(open_office: OpenOffice, demo_profile: Path, tmp_path: Path) -> tuple[Office, Office]:
    """Riya Kapoor's window, and Tomás García's, on registrations."""
    profile = tmp_path / "profile"
    shutil.copytree(demo_profile, profile)
    first = open_office(profile, lambda each: each.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD))
    admin = replace(first.actor, role=Role.ADMIN)
    first.services.users.add_user(admin, "Tomás García", SECOND, DEMO_PASSWORD, Role.ORGANISER)
    second = open_office(profile, lambda each: each.credentials.sign_in(SECOND, DEMO_PASSWORD))
    for office in (first, second):
        office.open("registrations")
    return first, second


def take_in_hand(office: Office, line: RegistrationLine) -> Any:
    page: Any = office.window.current_page()
    page.list.go_to(line.id)
    office.settle()
    assert page.panel.detail.registration.id == line.id
    return page


def stored(office: Office, line: RegistrationLine) -> Registration:
    return office.services.registrations.get_registration(office.actor, line.id).registration


def test_the_second_is_told_what_the_first_did_and_nothing_is_lost(
    offices: tuple[Office, Office],
) -> None:
    riya, tomas = offices
    clear = [line for line in riya.lines() if line.clear]
    line, other = clear[0], clear[1]
    mine, theirs = take_in_hand(riya, line), take_in_hand(tomas, line)

    theirs.panel.ask_to_change()
    tomas.see(QSpinBox, "wish-quantity").setValue(2)
    tomas.accept()
    assert stored(riya, line).quantity == 2
    riya.window.activateWindow()
    riya.press(Qt.Key.Key_A, mine.list.table)
    riya.settle()
    assert stored(riya, line).status is Status.PENDING
    notice = riya.session.notifier.shown()[-1]
    assert notice.text == "Tomás García changed it meanwhile"
    assert "Pending" in notice.detail
    assert "2 pieces" in notice.detail
    assert mine.panel.detail.registration.quantity == 2, "what is there is in view now"
    riya.press(Qt.Key.Key_A, mine.list.table)
    riya.settle()
    assert stored(riya, line).status is Status.APPROVED

    take_in_hand(riya, other)
    take_in_hand(tomas, other)
    riya.press(Qt.Key.Key_R, mine.list.table)
    QTest.keyClicks(riya.see(QPlainTextEdit, "reason"), "No longer with us")
    tomas.window.activateWindow()
    tomas.press(Qt.Key.Key_A, theirs.list.table)
    tomas.settle()
    assert stored(tomas, other).status is Status.APPROVED
    riya.accept()
    words = riya.words(riya.dialog())
    assert "Tomás García approved it meanwhile" in words
    assert stored(riya, other).status is Status.APPROVED
    assert riya.see(QPlainTextEdit, "reason").toPlainText() == "No longer with us"
    riya.accept()
    assert stored(riya, other).status is Status.REJECTED
    history = riya.services.registrations.get_registration(riya.actor, other.id).history
    assert history[-1].after["reason"] == "No longer with us"
    change_different_things(riya, tomas)


def change_different_things(riya: Office, tomas: Office) -> None:
    """One takes another slot, the other another quantity: both are kept."""
    riya.settle()
    line = next(line for line in riya.lines() if line.slot_id is not None)
    mine, theirs = take_in_hand(riya, line), take_in_hand(tomas, line)
    mine.panel.ask_to_change()
    theirs.panel.ask_to_change()
    tomas.see(QSpinBox, "wish-quantity").setValue(2)
    tomas.accept()
    dialog = riya.dialog()
    free = next(
        slot.id
        for slot in riya.services.slots.list_slots(riya.actor, mine.occasion.id)
        if slot.left > 0 and slot.id != line.slot_id
    )
    dialog.findChild(object, "wish-slot").set_value(free)
    riya.accept()
    assert "Tomás García changed it meanwhile" in riya.words(dialog)
    assert riya.see(QSpinBox, "wish-quantity").value() == 2
    riya.accept()
    after = stored(riya, line)
    assert (after.slot_id, after.quantity) == (free, 2)
    assert not [
        button
        for button in riya.window.findChildren(QAbstractButton, "accept")
        if button.isVisible()
    ]
