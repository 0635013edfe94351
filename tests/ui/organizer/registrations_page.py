"""What tests do on the page of registrations, and see there."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QTableView,
)

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.registrations import RegistrationLine
from lighthouse_kiosk.ui.widgets import FilterChip
from tests.ui.organizer.conftest import Office


def table(office: Office) -> QTableView:
    return office.see(QTableView, "registrations-table")


def go_to(office: Office, line: RegistrationLine) -> None:
    at = office.open_list().model.number_of(line.id)
    table(office).setCurrentIndex(table(office).model().index(at, 1))
    office.settle()


def clear_ones(office: Office) -> list[RegistrationLine]:
    return [line for line in office.lines() if not line.problems]


def stuck_ones(office: Office) -> list[RegistrationLine]:
    return [line for line in office.lines() if line.problems]


def status_of(office: Office, line: RegistrationLine) -> Status:
    return office.services.registrations.get_registration(office.actor, line.id).registration.status


def choose_filter(office: Office, name: str, words: str) -> None:
    menu = office.see(FilterChip, name).menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.deleteLater()
    office.settle()
