"""Lists follow what others change, and stay where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.widgets.tables import Table
from tests.ui.organizer.conftest import NOW, Office


@pytest.fixture
def elsewhere(office: Office) -> Iterator[Services]:
    """The same database, opened once more, as another computer has it."""
    services = open_services(office.session.settings, lambda: NOW)
    yield services
    services.close()


def top(table: Table) -> Any:
    return table.model().index(table.rowAt(0), 0).data(ROW_ROLE)


def hear(office: Office, changes: Any) -> None:
    office.session.bus.publish(changes)
    office.settle()


def test_registrations_keep_selection_scroll_and_what_is_being_typed(
    office: Office, elsewhere: Services
) -> None:
    page = office.open("registrations")
    page.list.set_filter(RegistrationFilter())
    office.settle()
    table: Table = page.list.table
    lines = office.lines()
    held = next(line for line in lines if line.status is Status.PENDING and not line.problems)
    page.list.go_to(held.id)
    table.verticalScrollBar().setValue(12 * table.row_height + 17)
    first, offset = top(table), table.verticalScrollBar().value()
    assert isinstance(first, RegistrationLine)
    page.list.filters.search.setFocus()
    QTest.keyClicks(page.list.filters.search, "ab")
    page.list.filters.search.setText("")
    gone = next(line for line in lines if line.id != held.id and not line.picked_up)
    changes = elsewhere.registrations.approve(office.actor, held.id).changes
    hear(office, changes)
    current = page.list.current_line()
    assert (current.id, current.status.value) == (held.id, "APPROVED")
    assert top(table).id == first.id
    assert table.verticalScrollBar().value() == offset
    assert page.list.filters.search.hasFocus()
    assert gone.id in {line.id for line in office.lines()}


def test_people_who_come_in_above_move_nothing_in_view(office: Office, elsewhere: Services) -> None:
    page = office.open("people")
    table: Table = page.table
    page.model.set_query(page.model.query)
    office.settle()
    table.setCurrentIndex(page.model.index(3, 0))
    office.settle()
    held = page.panel.person
    table.verticalScrollBar().setValue(9 * table.row_height + 5)
    first = top(table).person
    for number in range(3):
        draft = PersonDraft(f"A{number}", f"Aaa Newcomer {number}")
        hear(office, elsewhere.people.add_person(office.actor, draft).changes)
    assert top(table).person == first
    assert (table.verticalScrollBar().value() - 5) % table.row_height == 0
    assert page.panel.person == held
    assert table.currentIndex().data(ROW_ROLE).person == held
    assert not table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
    table.verticalScrollBar().setValue(0)
    office.settle()
    assert top(table).person.name == "Aaa Newcomer 0"


def test_users_and_events_stay_in_hand_while_others_add_some(
    office: Office, elsewhere: Services
) -> None:
    admin = replace(office.actor, role=Role.ADMIN)
    page = office.open("events")
    before = page.cards()
    hear(office, elsewhere.people.add_person(admin, PersonDraft("X1", "Xenia")).changes)
    hear(office, frozenset({Topic.REGISTRATIONS}))
    assert page.cards() == before


def test_keys_of_a_list_stay_with_the_row_in_hand(office: Office, elsewhere: Services) -> None:
    """J after a change from elsewhere goes on from the row in hand, not from its number."""
    page = office.open("registrations")
    page.list.set_filter(RegistrationFilter())
    office.settle()
    lines = office.lines()
    page.list.go_to(lines[4].id)
    hear(office, elsewhere.people.add_person(office.actor, PersonDraft("X2", "Yuri")).changes)
    QTest.keyClick(page.list.table, Qt.Key.Key_J)
    assert page.list.current_line().id == lines[5].id
