"""The first start, the second, the demo, and every way it can fail: through the real shell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.app import Shell
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.opening import DemoRequest
from lighthouse_kiosk.ui.widgets import ElidedLabel
from tests.databases import engine_of
from tests.ui.organizer.conftest import PATIENCE

W = TypeVar("W", bound=QWidget)

PASSWORD = "correct horse battery"


class Person:
    """Somebody who starts the app."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self.qtbot = qtbot
        self.shell = shell

    def see(self, kind: type[W], name: str) -> W:
        found: list[W] = []

        def look() -> bool:
            found[:] = [
                widget
                for window in QApplication.topLevelWidgets()
                for widget in [window, *window.findChildren(QWidget)]
                if isinstance(widget, kind) and widget.objectName() == name and widget.isVisible()
            ]
            return bool(found)

        self.qtbot.waitUntil(look, timeout=PATIENCE)
        return found[-1]

    def click(self, name: str) -> None:
        QTest.mouseClick(self.see(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def fill_in(self, **texts: str) -> None:
        for name, text in texts.items():
            self.see(QLineEdit, name.replace("_", "-")).setText(text)

    def reads(self, words: str) -> None:
        """Wait until these words can be read."""
        self.qtbot.waitUntil(lambda: words in self.words(), timeout=PATIENCE)

    def words(self) -> str:
        return "\n".join(
            label.full_text() if isinstance(label, ElidedLabel) else label.text()
            for window in QApplication.topLevelWidgets()
            for label in window.findChildren(QLabel)
            if label.isVisible()
        )


Start = Callable[..., Person]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "profile")


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    shells: list[Shell] = []

    def start_one(settings: Settings, demo: DemoRequest | None = None) -> Person:
        make_application(settings)
        shell = Shell(settings, demo, exploring=DemoRequest(people=20))
        shell.crashes.uninstall()  # so that a bug fails the test
        shells.append(shell)
        shell.start()
        return Person(qtbot, shell)

    yield start_one
    for shell in shells:
        shell.close()
        shell.deleteLater()


def set_up(settings: Settings) -> None:
    services = open_services(settings)
    services.organisations.set_up("Example Industries", "Riya", "riya@example.org", PASSWORD)
    services.close()


def test_the_first_start_sets_an_organisation_up(start: Start, settings: Settings) -> None:
    person = start(settings)
    person.click("set-up-organisation")
    person.fill_in(organisation="Example Industries", email="riya", password="short")
    person.click("submit")
    person.reads("This is needed")
    person.fill_in(admin_name="Riya Kapoor")
    person.click("submit")
    person.reads("use at least 8 characters")
    person.fill_in(password=PASSWORD)
    person.click("submit")
    person.reads("isn't an e-mail address")
    person.fill_in(email="riya@example.org")
    person.click("submit")
    window = person.see(QWidget, "organizer-window")
    person.reads("No events yet")
    assert person.shell.start_window is None
    assert window.isVisible()


def test_the_password_can_be_looked_at(start: Start, settings: Settings) -> None:
    person = start(settings)
    person.click("set-up-organisation")
    field = person.see(QLineEdit, "password")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    eye = field.actions()[-1]
    assert "Show" in eye.text()
    eye.trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    eye.trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_going_back_from_setting_up_offers_both_ways_again(
    start: Start, settings: Settings
) -> None:
    person = start(settings)
    person.click("set-up-organisation")
    person.click("back")
    assert person.see(QAbstractButton, "explore-demo").isEnabled()


def test_the_second_start_asks_who_it_is(start: Start, settings: Settings) -> None:
    set_up(settings)
    person = start(settings)
    person.reads("Example Industries")
    person.fill_in(email="riya@example.org", password="a wrong password")
    person.click("submit")
    person.reads("E-mail or password is wrong")
    assert person.shell.main_window is None
    person.fill_in(email="RIYA@example.org", password=PASSWORD)
    person.click("submit")
    person.see(QWidget, "organizer-window")


def test_signing_out_leads_back_to_signing_in(start: Start, settings: Settings) -> None:
    set_up(settings)
    person = start(settings)
    person.see(QLineEdit, "email")
    person.fill_in(email="riya@example.org", password=PASSWORD)
    person.click("submit")
    person.see(QWidget, "organizer-window")
    assert person.shell.main_window is not None
    person.shell.main_window.signed_out.emit()
    assert person.see(QLineEdit, "password").text() == ""
    assert person.see(QLineEdit, "email").text() == "riya@example.org"
    assert person.shell.main_window is None


def test_exploring_fills_a_demo_that_is_gone_afterwards(start: Start, settings: Settings) -> None:
    person = start(settings)
    person.click("explore-demo")
    person.see(QWidget, "organizer-window")
    person.see(QFrame, "demo-mark")
    person.reads("nothing here is real")
    person.reads("Riya Kapoor")
    folder = person.shell.main_window._session.settings.profile  # type: ignore[union-attr] # signed in
    assert folder != settings.profile
    assert folder.exists()
    person.shell.close()
    assert not folder.exists()
    again = start(settings)
    again.see(QAbstractButton, "explore-demo")


def test_leaving_the_demo_leads_back_to_the_first_start(start: Start, settings: Settings) -> None:
    person = start(settings)
    person.click("explore-demo")
    person.see(QWidget, "organizer-window")
    assert person.shell.main_window is not None
    person.shell.main_window.signed_out.emit()
    person.see(QAbstractButton, "set-up-organisation")


def test_a_demo_that_takes_too_long_can_be_called_off(qtbot: QtBot, settings: Settings) -> None:
    make_application(settings)
    shell = Shell(settings, exploring=DemoRequest(people=5_000))
    shell.crashes.uninstall()
    shell.start()
    person = Person(qtbot, shell)
    person.click("explore-demo")
    person.click("cancel-demo")
    person.see(QAbstractButton, "explore-demo")
    shell.close()
    assert open_services(settings).organisations.is_empty()


def test_a_demo_asked_for_by_command_opens_by_itself(start: Start, settings: Settings) -> None:
    person = start(settings, DemoRequest(people=20))
    person.see(QWidget, "organizer-window")
    person.see(QFrame, "demo-mark")


def test_a_database_that_is_none_is_said_and_can_be_tried_again(
    start: Start, settings: Settings
) -> None:
    settings.profile.mkdir(parents=True)
    settings.sqlite_file.write_bytes(b"this is a shopping list, not a database\n" * 40)
    person = start(settings)
    person.reads("The database can't be opened")
    assert str(settings.sqlite_file) in person.words()
    assert settings.sqlite_file.read_bytes().startswith(b"this is a shopping list")
    settings.sqlite_file.unlink()
    person.click("try-again")
    person.see(QAbstractButton, "set-up-organisation")


def test_a_newer_database_is_said_and_left_alone(start: Start, settings: Settings) -> None:
    set_up(settings)
    engine = engine_of(settings)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999_future'")
    engine.dispose()
    person = start(settings)
    person.reads("made by a newer Lighthouse")
    assert "9999_future" in person.words()


def test_a_wrong_address_of_a_database_is_said(start: Start, settings: Settings) -> None:
    person = start(Settings(settings.profile, "mysql://somebody:secret@server/events"))
    person.reads("isn't the address of a database")
    assert "secret" not in person.words()


def test_a_file_in_the_place_of_the_folder_is_said(start: Start, settings: Settings) -> None:
    settings.profile.parent.mkdir(parents=True, exist_ok=True)
    settings.profile.write_text("a file")
    person = start(settings)
    person.reads("is a file, not a folder")


def test_an_address_with_several_organisations_chooses_one(
    start: Start, settings: Settings
) -> None:
    set_up(settings)
    services = open_services(settings)
    services.organisations.set_up("Other Works", "Riya", "riya@example.org", PASSWORD)
    services.organisations.set_up("Third Works", "Riya", "riya@example.org", "another password")
    services.close()
    person = start(settings)
    person.see(QLineEdit, "email")
    person.fill_in(email="riya@example.org", password=PASSWORD)
    person.click("submit")
    screen = person.see(QWidget, "organisations-screen")
    cards = [each.text() for each in screen.findChildren(QAbstractButton) if each.text() != "Back"]
    assert sorted(cards) == ["Example Industries", "Other Works"]
    card = next(each for each in screen.findChildren(QAbstractButton) if each.text() == cards[1])
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    person.see(QWidget, "organizer-window")
    assert person.shell.main_window is not None
    person.shell.main_window.signed_out.emit()
    person.reads(cards[1])
    person.fill_in(email="riya@example.org", password="another password")
    person.click("submit")
    person.see(QWidget, "organizer-window")
    person.shell.main_window.signed_out.emit()
    person.reads("Third Works")
