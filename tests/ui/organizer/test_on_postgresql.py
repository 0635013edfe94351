"""The organiser's lists on PostgreSQL, through the real window: the same as on SQLite."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.audit import Activity
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.models.registrations import ORDERS
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.widgets.filters import SearchField
from tests.databases import PostgresqlBackend
from tests.ui.organizer.conftest import NOW, PEOPLE, Office, OpenOffice


@pytest.fixture
def office(open_office: OpenOffice, postgresql: PostgresqlBackend, tmp_path: Path) -> Office:
    """The demo's event in a database on a server."""
    settings = postgresql.new(tmp_path / "profile")
    services = open_services(settings, lambda: NOW)
    services.demo.fill(PEOPLE, 1)
    services.close()
    return open_office(
        settings.profile,
        lambda services: services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD),
        database_url=settings.database_url,
    )


def search(office: Office, name: str, text: str) -> None:
    editor = office.see(SearchField, name)
    editor.clear()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    office.settle()


def rows(model: Any) -> list[Any]:
    return [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]


def test_lists_are_searched_sorted_decided_and_follow_others(office: Office) -> None:
    page = office.open("registrations")
    page.list.set_filter(RegistrationFilter())
    office.settle()
    every = {line.id for line in office.lines()}
    assert page.list.model.total == len(every) > PEOPLE // 2
    for column in ORDERS:
        page.list.table.head_clicked.emit(column)
        office.settle()
        assert {line.id for line in office.lines()} == every, column
    wanted = office.lines()[0].person
    search(office, "registration-search", wanted.staff_number)
    assert {line.person.staff_number for line in office.lines()} == {wanted.staff_number}

    page.list.set_filter(RegistrationFilter(status=Status.PENDING.value))
    office.settle()
    clear = next(line for line in office.lines() if line.clear)
    page.list.go_to(clear.id)
    office.settle()
    QTest.keyClick(page.list.table, Qt.Key.Key_A)
    office.settle()
    assert office.stored(clear).status is Status.APPROVED

    passes = office.open("passes")
    search(office, "pass-search", clear.person.name)
    assert clear.id in {line.registration_id for line in rows(passes.model)}

    people = office.open("people")
    search(office, "people-search", clear.person.name[:4])
    assert clear.person.name in {row.person.name for row in rows(people.model)}

    activity = office.open("activity")
    search(office, "activity-search", clear.person.staff_number)
    assert {row.entry.action for row in rows(activity.model) if isinstance(row, Activity)} >= {
        "registered",
        "approved",
    }

    for key in ("dashboard", "setup", "desks", "events"):
        office.open(key)
    assert not office.said

    elsewhere = open_services(
        Settings(office.session.settings.profile, office.session.settings.database_url), lambda: NOW
    )
    office.open("registrations")
    waiting = next(line for line in office.lines() if line.clear)
    office.session.bus.publish(
        elsewhere.registrations.reject(office.actor, waiting.id, "twice").changes
    )
    elsewhere.close()
    office.settle()
    assert waiting.id not in {line.id for line in office.lines()}
