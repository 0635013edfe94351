"""A kiosk at work in a small company, on a real SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.assets import load_fonts
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk.app import KioskShell
from lighthouse_kiosk.ui.kiosk.camera_words import NO_CAMERA
from lighthouse_kiosk.ui.kiosk.watchdog_link import WatchdogLink
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.roles import install_roles
from lighthouse_kiosk.ui.tasks import TaskRunner
from lighthouse_kiosk.ui.theme import LIGHT, Scheme, apply_theme, tokens
from lighthouse_kiosk.wording.format import set_locale
from lighthouse_kiosk.wording.language import language, use_language
from lighthouse_kiosk.wording.languages import Language
from tests.company import Company, Original, TestClock, found_company
from tests.databases import SqliteBackend

S = TypeVar("S")

PATIENCE = 20_000
"""Milliseconds; a loaded machine may be slow, and a right one never waits this long."""


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    """The company of tests/company.py on SQLite alone: windows don't know databases apart."""
    settings = SqliteBackend().new(tmp_path_factory.mktemp("kiosk") / "profile")
    services = open_services(settings, TestClock())
    facts = found_company(services)
    services.close()
    return Original(settings, facts)


@pytest.fixture
def company(original: Original, tmp_path: Path) -> Iterator[Company]:
    settings = SqliteBackend().copy(original.settings, tmp_path / "profile")
    clock = TestClock()
    opened = Company(settings, open_services(settings, clock), clock, original.facts)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if language() is not Language.ENGLISH:
        use_language(Language.ENGLISH)
    set_locale("en_IN")
    load_fonts()
    install_roles()
    # dressing anew takes a moment for every widget that is still around
    if tokens() is not LIGHT or not qapp.styleSheet():
        apply_theme(qapp, Scheme.LIGHT)


@dataclass
class Kiosk:
    """A kiosk's window and the hands at it."""

    window: KioskWindow
    qtbot: QtBot
    sounds: list[str] = field(default_factory=list)
    _now: int = 1_000_000

    def scan(self, text: str) -> None:
        """Type as a hand scanner does: a key every three milliseconds, Enter at the end."""
        for character in text:
            self._hit(Qt.Key(ord(character.upper())), character, after=3)
        self._hit(Qt.Key.Key_Return, "\r", after=3)
        self.until(lambda: not self.window.keyboard.holding)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key as a person does."""
        self._hit(key, "\r" if key == Qt.Key.Key_Return else "", modifier)

    def write(self, text: str) -> None:
        """Type as a person does."""
        for character in text:
            self._hit(Qt.Key(ord(character.upper())), character)
            self.until(lambda: not self.window.keyboard.holding)

    def _hit(
        self,
        key: Qt.Key,
        text: str,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        after: int = 400,
    ) -> None:
        """A key as the window system delivers it, so many milliseconds after the one before.

        QTest's keys carry the time at which the test got round to them.
        """
        self._now += after
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifier, text)
            event.setTimestamp(self._now)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def reach(self, state: type[S]) -> S:
        """Wait for a state whose screen has settled, and return it."""
        self.until(lambda: isinstance(self.window.state, state) and self.window.settled)
        found = self.window.state
        assert isinstance(found, state)
        return found

    def words(self) -> str:
        """All that can be read in the window."""
        return "\n".join(
            label.text() for label in self.window.findChildren(QLabel) if label.isVisible()
        )

    def touch(self, text: str) -> None:
        """Press the button that says this."""
        next(
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and button.text() == text
        ).click()

    def sees(self, *words: str) -> None:
        """Wait until all these words can be read."""
        self.until(lambda: all(word in self.words() for word in words))

    def lines(self) -> list[str]:
        """What can be chosen or pressed now."""
        return [
            button.text()
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and button.text()
        ]

    def close(self) -> None:
        self.window.close()


OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def open_desk(qtbot: QtBot, company: Company) -> Iterator[OpenKiosk]:
    """Open a kiosk: `open_desk(desk=0, camera="none", services=None, session=None, …)`."""
    opened: list[tuple[Kiosk, TaskRunner]] = []

    def open_one(
        desk: int = 0,
        camera: str = NO_CAMERA,
        services: Services | None = None,
        session: DeskSession | None = None,
        report: Callable[[BaseException], None] = _fail,
        *,
        profile: Path | None = None,
        self_service: bool = False,
    ) -> Kiosk:
        runner = TaskRunner(_fail, report)
        window = KioskWindow(
            runner,
            ChangeBus(),
            report,
            camera=camera,
            profile=profile,
            self_service=self_service,
        )
        kiosk = Kiosk(window, qtbot)
        window.driver.sounded.connect(kiosk.sounds.append)
        opened.append((kiosk, runner))
        window.open_desk(services or company.services, session or company.facts.desks[desk])
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        return kiosk

    yield open_one
    for kiosk, runner in opened:
        kiosk.close()
        runner.shut_down()
        kiosk.window.deleteLater()


def _fail(error: BaseException) -> None:
    raise error


@pytest.fixture
def kiosk(open_desk: OpenKiosk) -> Kiosk:
    return open_desk()


@pytest.fixture
def empty_settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "empty")


Start = Callable[..., Kiosk]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:  # noqa: ARG001 - it must be there
    """Start the kiosk program, without a check before the desk unless told otherwise."""
    shells: list[KioskShell] = []

    def start_one(
        settings: Settings,
        event: str | None = None,
        desk: str | None = None,
        camera: str = "none",
        *,
        check: bool = False,
        watchdog: WatchdogLink | None = None,
        self_service: bool = False,
    ) -> Kiosk:
        make_application(settings)
        shell = KioskShell(
            settings, event, desk, camera=camera, watchdog=watchdog, self_service=self_service
        )
        shells.append(shell)
        shell.start(windowed=True, check=check)
        qtbot.waitExposed(shell.window)
        return Kiosk(shell.window, qtbot)

    yield start_one
    for shell in shells:
        shell.close()
        shell.deleteLater()
