"""What is shown again shows what changed meanwhile, and is drawn no oftener than it takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.widgets import Button
from tests.ui.organizer.conftest import NOW, Office


@pytest.fixture
def elsewhere(office: Office) -> Iterator[Services]:
    """The same database, opened once more, as another computer has it."""
    services = open_services(office.session.settings, lambda: NOW)
    yield services
    services.close()


class WholePaints(QObject):
    """Counts how often all of a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.count += event.region().boundingRect() == watched.rect()
        return False


def test_registrations_after_the_dashboard_are_painted_once_and_up_to_date(
    office: Office, elsewhere: Services
) -> None:
    page = office.open("registrations")
    held, *others = [line for line in office.lines() if line.clear]
    other = next(line for line in others if line.cost)  # leaves less of the budget
    page.list.go_to(held.id)
    office.settle()
    before = page.panel.detail
    board = office.open("dashboard")
    office.until(lambda: board.pace.plot is not None)
    office.settle()
    changes = elsewhere.registrations.approve(office.actor, other.id).changes
    office.session.bus.publish(changes)
    renamed = PersonDraft(held.person.staff_number, "Somebody Else")
    office.session.bus.publish(elsewhere.people.save_person(office.actor, renamed).changes)
    office.settle()
    paints = WholePaints(page.list)
    office.open("registrations")
    assert paints.count == 1
    assert page.panel.detail != before
    assert page.panel.detail == elsewhere.registrations.get_registration(office.actor, held.id)
    assert page.panel.detail.person.name == "Somebody Else"
    assert other.id not in {line.id for line in office.lines()}


def test_the_only_one_in_the_list_says_what_stands_in_its_way_by_now(
    office: Office, elsewhere: Services
) -> None:
    page = office.open("registrations")
    wishes = Counter(line.person.id for line in office.lines())
    held = next(line for line in office.lines() if line.clear and wishes[line.person.id] == 1)
    only_one = RegistrationFilter(status=Status.PENDING.value, text=held.person.staff_number)
    page.list.set_filter(only_one)
    office.settle()
    assert [line.id for line in office.lines()] == [held.id]
    option = page.panel.detail.option
    change = OptionChange(total_available=option.committed_count)
    elsewhere.options.update_option(office.actor, option.id, change)
    office.press(Qt.Key.Key_A, page.list.table)
    office.settle()
    assert page.panel.detail == elsewhere.registrations.get_registration(office.actor, held.id)
    assert not office.see(Button, "panel-approve").isEnabled()
    elsewhere.options.update_option(office.actor, option.id, OptionChange(unlimited=True))
    page.list.set_filter(only_one)
    office.settle()
    assert page.panel.detail == elsewhere.registrations.get_registration(office.actor, held.id)
    assert office.see(Button, "panel-approve").isEnabled()
