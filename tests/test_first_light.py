"""From the first start to a pass scanned at a desk, through the real windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.desks import AlreadyPickedUp
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.app import Shell
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk.app import KioskShell
from lighthouse_kiosk.ui.kiosk.states import Done, Refused, Review, State
from lighthouse_kiosk.ui.organizer.date_fields import DateField
from tests.phone_video import write_phone_video

W = TypeVar("W", bound=QWidget)

PATIENCE = 30_000
"""Milliseconds; a loaded machine may be slow, and a right one never waits this long."""


class Hands:
    """What a person does with a window: looks for something, clicks and types."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def see(self, kind: type[W], name: str) -> W:
        """Wait until something with this name can be seen and used."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [
                widget
                for window in QApplication.topLevelWidgets()
                for widget in [window, *window.findChildren(QWidget)]
                if isinstance(widget, kind)
                and widget.objectName() == name
                and widget.isVisible()
                and widget.isEnabled()
            ]
            return bool(found)

        try:
            self._qtbot.waitUntil(look, timeout=PATIENCE)
        except WaitedTooLong:
            pytest.fail(f"“{name}” never showed; there was {self._names()}")
        return found[-1]

    def _names(self) -> list[str]:
        return sorted(
            widget.objectName()
            for window in QApplication.topLevelWidgets()
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and widget.objectName() and widget.objectName()[:3] != "qt_"
        )

    def click(self, name: str) -> None:
        button = self.see(QAbstractButton, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> None:
        """Replace what is in a field by typing."""
        field = self.see(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def choose(self, name: str, beginning: str) -> None:
        box = self.see(QComboBox, name)
        at = box.findText(beginning, Qt.MatchFlag.MatchStartsWith)
        assert at >= 0, [box.itemText(index) for index in range(box.count())]
        box.setCurrentIndex(at)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "profile")


@pytest.fixture
def shell(qapp: QApplication, settings: Settings) -> Iterator[Shell]:  # noqa: ARG001 - it must be there
    make_application(settings)
    shell = Shell(settings)
    shell.start()
    yield shell
    shell.close()
    shell.deleteLater()


def set_up_organisation(hands: Hands) -> None:
    hands.click("set-up-organisation")
    hands.write("organisation", "Example Industries")
    hands.write("admin-name", "Riya Kapoor")
    hands.write("email", "riya@example.org")
    hands.write("password", "correct horse battery")
    hands.click("submit")


def create_event(hands: Hands, shell: Shell) -> None:
    """An event on the day the event's zone has now, so that its passes count today."""
    hands.click("create-first-event")
    hands.write("event-name", "Annual Day")
    day = hands.see(DateField, "event-date")
    assert shell.main_window is not None
    day.setDate(day.date().addDays(-42))
    budget = hands.see(QLineEdit, "event-budget")
    budget.clear()
    hands.write("event-budget", "50000")
    hands.click("create-event")


def add_option_and_slot(hands: Hands) -> None:
    hands.click("nav-setup")
    hands.click("add-first-option")
    hands.write("option-name", "Travel backpack")
    hands.choose("option-kind", "Item")
    hands.see(QSpinBox, "option-stock").setValue(10)
    hands.write("option-cost", "46")
    hands.write("option-place", "Shelf C4")
    toggle = hands.see(QAbstractButton, "option-needs-slot")
    if not toggle.isChecked():
        toggle.click()
    option_dialog = hands.see(QWidget, "option-dialog")
    accept = option_dialog.findChild(QAbstractButton, "accept")
    assert accept is not None
    accept.click()

    hands.click("generate-first-slots")
    first = hands.see(QDateTimeEdit, "slots-first")
    last = hands.see(QDateTimeEdit, "slots-last")
    first.setTime(QTime(0, 0))
    last.setTime(QTime(23, 59))
    hands.see(QSpinBox, "slots-length").setValue(23 * 60 + 59)
    slots_dialog = hands.see(QWidget, "generate-slots-dialog")
    accept = slots_dialog.findChild(QAbstractButton, "accept")
    assert accept is not None
    accept.click()


def register_and_approve(hands: Hands, qtbot: QtBot) -> None:
    hands.click("nav-registrations")
    hands.click("new-registration")
    hands.write("person-search", "E10234")
    hands.click("new-person")
    hands.write("person-name", "Priya Raghunathan")
    dialog = hands.see(QWidget, "new-registration-dialog")
    accept = dialog.findChild(QAbstractButton, "accept")
    assert accept is not None
    qtbot.waitUntil(accept.isEnabled, timeout=PATIENCE)
    accept.click()

    table = hands.see(QTableView, "registrations-table")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=PATIENCE)
    hands.click("panel-approve")


def export_pass(hands: Hands, qtbot: QtBot, target: Path) -> None:
    hands.click("nav-passes")
    hands.click("save-png")
    dialog = hands.see(QFileDialog, "save-dialog")
    dialog.selectFile(str(target))
    dialog.accept()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)


def test_a_pass_made_in_the_app_is_handed_out_once_at_the_kiosk(
    shell: Shell, hands: Hands, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    picture = tmp_path / "pass.png"
    set_up_organisation(hands)
    create_event(hands, shell)
    add_option_and_slot(hands)
    register_and_approve(hands, qtbot)
    export_pass(hands, qtbot, picture)
    shell.close()

    video = tmp_path / "phone.avi"
    write_phone_video(video, [picture], showings=2, gap_seconds=3, size=(960, 540))

    kiosk = KioskShell(settings, None, None, camera=str(video))
    seen: list[State] = []
    kiosk.window.driver.changed.connect(seen.append)

    def confirmed() -> bool:
        """Press Enter as staff do: again, when a press came before the eye could follow."""
        if isinstance(kiosk.window.state, Review):
            QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
        return any(isinstance(state, Done) for state in seen)

    try:
        kiosk.start(windowed=True, check=False)
        qtbot.waitUntil(lambda: isinstance(kiosk.window.state, Review), timeout=PATIENCE)
        qtbot.waitUntil(confirmed, timeout=PATIENCE)
        qtbot.waitUntil(lambda: isinstance(kiosk.window.state, Refused), timeout=PATIENCE)
    finally:
        kiosk.close()

    refused = seen[-1]
    assert isinstance(refused, Refused)
    assert isinstance(refused.verdict, AlreadyPickedUp)
    assert refused.verdict.person is not None
    assert refused.verdict.person.name == "Priya Raghunathan"

    services = open_services(settings)
    try:
        place = services.events.find_event("Annual Day")
        actor = Actor(place.organisation_id, Role.ORGANISER, "test")
        figures = services.dashboard.figures(actor, place.event.id)
        assert sum(option.picked_up for option in figures.variance.options) == 1
        assert sum(bar.pickups for bar in figures.pace) == 1
        assert services.maintenance.check().sound
    finally:
        services.close()
