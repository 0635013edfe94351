"""The organisation's people as a table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from lighthouse_kiosk.services.people import PersonLine, PersonQuery
from lighthouse_kiosk.ui.models.keyset import KeysetModel, Loaded
from lighthouse_kiosk.ui.models.rows import cell_data
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.wording.format import number
from lighthouse_kiosk.wording.translation import translate


def people_columns() -> tuple[Column, ...]:
    return (
        Column(translate("people", "Name"), 176, 3),
        Column(translate("people", "Staff number"), 104),
        Column(translate("people", "E-mail"), 168, 6, roomy=280),
        Column(translate("people", "Department"), 104, 2, below=2),
        Column(
            translate("people", "Open"),
            64,
            end=True,
            hint=translate("people", "Registrations that wait or are approved"),
        ),
    )


class PeopleModel(KeysetModel[PersonLine]):
    """People by name."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(
            self._load_page, lambda line: line.person.id, session.latest, parent, self._count_all
        )
        self._session = session
        self._columns = people_columns()
        self._query = PersonQuery()

    @property
    def query(self) -> PersonQuery:
        return self._query

    def set_query(self, query: PersonQuery) -> None:
        """Ask for these people; `after` and `limit` are the model's own business."""
        self._query = query
        self.restart()

    def cell(self, row: PersonLine, column: int, role: int) -> Any:
        return cell_data(_describe(row, column), role)

    def _load_page(self, after: str | None, limit: int) -> Loaded[PersonLine]:
        session, query = self._session, self._query
        page = session.services.people.list_people(
            session.actor, replace(query, after=after, limit=limit)
        )
        return Loaded(page.rows, page.total, page.next)

    def _count_all(self) -> int:
        return self._session.services.people.count_people(self._session.actor, self._query.text)


def _describe(line: PersonLine, column: int) -> Cell:
    person = line.person
    match column:
        case 0:
            return Cell(person.name, avatar=person.name)
        case 1:
            return Cell(person.staff_number, tone="ink_2")
        case 2:
            return Cell(person.email, tone="ink_2")
        case 3:
            return Cell(person.department, tone="ink_2")
        case _:
            return Cell(number(line.open)) if line.open else Cell("–", tone="ink_3")
