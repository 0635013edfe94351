"""An organiser's window over a real SQLite profile: the demo in small, or an empty one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.assets import load_fonts
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.notify import Level, Notifier
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.window import OrganizerWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from lighthouse_kiosk.ui.theme import Scheme, apply_theme
from lighthouse_kiosk.ui.widgets import AddressLabel, Badge, ElidedLabel
from lighthouse_kiosk.wording.format import set_locale

W = TypeVar("W", bound=QWidget)

NOW = datetime(2026, 12, 12, 5, 12, tzinfo=UTC)
"""10:42 in Bengaluru on the demo's event day."""

PATIENCE = 20_000
"""Milliseconds; a loaded machine may be slow, and a right one never waits this long."""

PEOPLE = 60


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    set_locale("en_IN")
    load_fonts()
    apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture(scope="session")
def demo_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed profile with the demo's event of sixty people, to be copied."""
    folder = tmp_path_factory.mktemp("demo") / "profile"
    services = open_services(Settings(folder), lambda: NOW)
    services.demo.fill(PEOPLE, 1)
    services.close()
    return folder


@dataclass
class Office:
    """A window, and the hands and eyes of the person in front of it."""

    window: OrganizerWindow
    session: Session
    qtbot: QtBot
    said: list[str] = field(default_factory=list)

    @property
    def services(self) -> Services:
        return self.session.services

    @property
    def actor(self) -> Actor:
        return self.session.actor

    def hear(self, _level: Level, text: str) -> None:
        self.said.append(text)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def settle(self) -> None:
        """Wait until nothing is under way, nor what that set going."""
        for _round in range(3):
            self.until(lambda: not self.session.runner.busy)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def open(self, key: str) -> Any:
        """Open a page by its item in the side bar, and return it."""
        self.click(f"nav-{key}")
        self.settle()
        return self.window.current_page()

    def see(self, kind: type[W], name: str) -> W:
        """What can be seen under this name, in the window or a dialog over it."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert found, f"nothing named {name} is in view"
        return found[-1]

    def click(self, name: str) -> None:
        QTest.mouseClick(self.see(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.window, key)

    def press_keys(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """Press a shortcut of the window's."""
        QTest.keyClick(self.window.windowHandle(), key, held)

    def write(self, name: str, text: str) -> None:
        """Replace what is in a field by typing, and leave it with Tab."""
        editor = self.see(QLineEdit, name)
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)

    def dialog(self) -> Any:
        """The one dialog that is open."""
        shown = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        assert shown, "no dialog is open"
        return shown[-1]

    def accept(self) -> None:
        """Press the dialog's last word and wait for what it does."""
        QTest.mouseClick(self.dialog().accept_button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose_in_menu(self, name: str, words: str) -> None:
        menu = next(each for each in self.window.findChildren(QMenu, name) if each.isVisible())
        action = next(each for each in menu.actions() if each.text().startswith(words))
        action.trigger()
        menu.close()
        self.settle()

    def words(self, inside: QWidget | None = None) -> str:
        """All that can be read, labels and buttons, cut-off ones in full."""
        where = inside or self.window
        labels = [
            label.full_text() if isinstance(label, ElidedLabel | AddressLabel) else label.text()
            for label in where.findChildren(QLabel)
            if label.isVisible()
        ]
        buttons = [
            button.text() for button in where.findChildren(QAbstractButton) if button.isVisible()
        ]
        badges = [badge.text() for badge in where.findChildren(Badge) if badge.isVisible()]
        return "\n".join(labels + buttons + badges)

    def lines(self) -> list[RegistrationLine]:
        """The registrations in view, top down."""
        return [line for _at, line in self.open_list().model.loaded_rows()]

    def open_list(self) -> Any:
        page: Any = self.window.page("registrations")
        return page.list

    def stored(self, line: RegistrationLine) -> RegistrationLine:
        """The line's registration as the database has it now."""
        detail = self.services.registrations.get_registration(self.actor, line.id)
        return detail.registration  # type: ignore[return-value] # what tests look at is in both


OpenOffice = Callable[..., Office]


@pytest.fixture
def open_office(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenOffice]:
    """`open_office(profile, actor=None)` opens a window on a profile; all end with the test."""
    opened: list[Office] = []

    def open_one(
        profile: Path,
        sign_in: Callable[[Services], Actor],
        clock: Callable[[], datetime] = lambda: NOW,
        database_url: str | None = None,
        crashed: Callable[[BaseException], None] = _fail,
    ) -> Office:
        settings = Settings(profile, database_url)
        services = open_services(settings, clock)
        notifier = Notifier()
        actor = sign_in(services)
        session = Session(
            services=services,
            actor=actor,
            settings=settings,
            runner=TaskRunner(notifier.refused, crashed),
            bus=ChangeBus(),
            notifier=notifier,
            memory=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
            clock=clock,
            session_id=services.sessions.start(actor).value.id,
        )
        window = OrganizerWindow(session)
        office = Office(window, session, qtbot)
        notifier.said.connect(office.hear)
        opened.append(office)
        window.resize(1440, 900)
        with qtbot.waitActive(window, timeout=PATIENCE):
            window.show()
            window.activateWindow()
        office.settle()
        return office

    yield open_one
    for office in opened:
        office.window.close()
        office.session.runner.shut_down()
        office.window.deleteLater()
        office.services.close()
    QApplication.sendPostedEvents()


def _fail(error: BaseException) -> None:
    raise error


@pytest.fixture
def office(open_office: OpenOffice, demo_profile: Path, tmp_path: Path) -> Office:
    """The demo's event, its organiser signed in."""
    profile = tmp_path / "profile"
    shutil.copytree(demo_profile, profile)
    return open_office(
        profile, lambda services: services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD)
    )


@pytest.fixture
def empty_office(open_office: OpenOffice, tmp_path: Path) -> Office:
    """An organisation that was set up a moment ago."""
    return open_office(
        tmp_path / "empty",
        lambda services: (
            services.organisations.set_up(
                "Example Industries", "Riya Kapoor", "riya@example.org", "correct horse"
            ).value
        ),
    )
