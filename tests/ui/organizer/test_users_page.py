"""Users and one's own account, through the window."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit

from lighthouse_kiosk.domain.errors import LockedOut, SignInFailed
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.users import Account
from lighthouse_kiosk.ui.widgets import NavItem
from tests.ui.organizer.conftest import NOW, Office

PASSWORD = "correct horse"


@pytest.fixture
def page(empty_office: Office) -> Any:
    return empty_office.open("users")


def account(page: Any, name: str) -> Account:
    rows: tuple[Account, ...] = page.model.rows
    return next(one for one in rows if one.user.name == name)


def act(office: Office, page: Any, name: str, words: str) -> None:
    menu = page.menu_of(account(page, name))
    action = next(each for each in menu.actions() if each.text().startswith(words))
    assert action.isEnabled(), action.toolTip()
    action.trigger()
    office.settle()


def add(office: Office, name: str, email: str, role: int = 2) -> str:
    """Add a user; returns the password that was shown."""
    office.click("add-user")
    office.write("user-name", name)
    office.write("user-email", email)
    office.see(QComboBox, "user-role").setCurrentIndex(role)
    password = office.see(QLineEdit, "user-password").text()
    office.accept()
    return password


def test_a_user_is_added_and_signs_in_with_the_password_shown(
    empty_office: Office, page: Any
) -> None:
    password = add(empty_office, "Meera Nair", "meera@example.org", 2)
    added = account(page, "Meera Nair")
    assert added.user.role is Role.APPROVER
    assert added.last_seen is None
    actor = empty_office.services.credentials.sign_in("meera@example.org", password)
    assert actor.role is Role.APPROVER
    assert "2 active of 2" in empty_office.words(page)


@pytest.mark.usefixtures("page")
def test_an_address_that_is_taken_is_refused_at_its_field(empty_office: Office) -> None:
    add(empty_office, "Meera Nair", "meera@example.org")
    add(empty_office, "Meera Nayar", "meera@example.org")
    assert "already" in empty_office.dialog().fields["email"].error
    empty_office.dialog().reject()


def test_the_last_admin_stays_one(empty_office: Office, page: Any) -> None:
    empty_office.press(Qt.Key.Key_Return, page.table)
    empty_office.see(QComboBox, "user-role").setCurrentIndex(1)
    empty_office.accept()
    assert "last admin" in empty_office.words(empty_office.dialog())
    empty_office.dialog().reject()
    own = account(page, "Riya Kapoor")
    blocked = [each for each in page.menu_of(own).actions() if not each.isEnabled()]
    assert any(each.text().startswith("Deactivate") and each.toolTip() for each in blocked)


def test_a_forgotten_password_is_set_anew(empty_office: Office, page: Any) -> None:
    old = add(empty_office, "Meera Nair", "meera@example.org")
    act(empty_office, page, "Meera Nair", "New password")
    fresh = empty_office.see(QLineEdit, "reset-password").text()
    empty_office.accept()
    credentials = empty_office.services.credentials
    assert credentials.sign_in("meera@example.org", fresh).name == "Meera Nair"
    with pytest.raises(SignInFailed):
        credentials.sign_in("meera@example.org", old)


def test_who_has_to_wait_is_shown_and_let_in(empty_office: Office, page: Any) -> None:
    password = add(empty_office, "Meera Nair", "meera@example.org")
    credentials = empty_office.services.credentials
    for _ in range(5):
        with pytest.raises(SignInFailed):
            credentials.sign_in("meera@example.org", "a wrong password")
    page.load()
    empty_office.settle()
    until = account(page, "Meera Nair").locked_until
    assert until is not None
    assert until <= NOW + timedelta(seconds=30)
    with pytest.raises(LockedOut):
        credentials.sign_in("meera@example.org", password)
    act(empty_office, page, "Meera Nair", "Let them try")
    assert credentials.sign_in("meera@example.org", password).name == "Meera Nair"
    assert account(page, "Meera Nair").locked_until is None


def test_a_pin_is_set_and_taken_away(empty_office: Office, page: Any) -> None:
    add(empty_office, "Desk Hand", "desk@example.org", 3)
    act(empty_office, page, "Desk Hand", "PIN")
    empty_office.write("pin", "1234")
    empty_office.accept()
    assert "Too easy" in empty_office.dialog().fields["pin"].error
    empty_office.write("pin", "2580")
    empty_office.accept()
    assert account(page, "Desk Hand").user.has_pin
    assert empty_office.services.credentials.sign_in("desk@example.org", "2580").role is Role.DESK
    act(empty_office, page, "Desk Hand", "PIN")
    empty_office.accept()
    assert not account(page, "Desk Hand").user.has_pin


def test_the_organisation_is_renamed(empty_office: Office, page: Any) -> None:
    empty_office.click("rename-organisation")
    empty_office.write("organisation-name", "Beacon Works")
    empty_office.accept()
    assert "Beacon Works" in empty_office.words(page)


def test_ones_own_password_and_pin(empty_office: Office) -> None:
    empty_office.open("account")
    empty_office.click("change-password")
    empty_office.write("current-password", "not it")
    empty_office.write("new-secret", "a longer horse")
    empty_office.write("new-secret-again", "a longer house")
    empty_office.accept()
    assert "same" in empty_office.dialog().fields["again"].error
    empty_office.write("new-secret-again", "a longer horse")
    empty_office.accept()
    assert "wrong" in empty_office.dialog().fields["current"].error
    empty_office.write("current-password", PASSWORD)
    empty_office.accept()
    assert not [each for each in empty_office.window.findChildren(QDialog) if each.isVisible()]
    again = empty_office.services.credentials.sign_in("riya@example.org", "a longer horse")
    assert again == empty_office.actor
    empty_office.click("change-pin")
    empty_office.write("current-password", "a longer horse")
    empty_office.write("new-secret", "2580")
    empty_office.write("new-secret-again", "2580")
    empty_office.accept()
    empty_office.window.keeper.lock()
    empty_office.settle()
    screen: Any = empty_office.window.keeper.screen
    QTest.keyClicks(screen.secret, "2580")
    QTest.mouseClick(screen.findChild(QAbstractButton, "unlock"), Qt.MouseButton.LeftButton)
    empty_office.settle()
    assert empty_office.window.keeper.screen is None


def test_only_admins_see_users(office: Office) -> None:
    shown = {item.objectName() for item in office.window.findChildren(NavItem)}
    assert "nav-users" not in shown
    assert "nav-account" in shown
