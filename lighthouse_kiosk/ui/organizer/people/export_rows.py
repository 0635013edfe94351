"""The list of people as rows for a spreadsheet, which an import takes as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lighthouse_kiosk.documents.tables import TableColumn, Value, ValueKind
from lighthouse_kiosk.services.people import PersonQuery
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.wording.translation import translate

_PAGE = 1_000


def export_columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("people", "Staff number")),
        TableColumn(translate("people", "Name")),
        TableColumn(translate("people", "E-mail")),
        TableColumn(translate("people", "Department")),
        TableColumn(translate("people", "Open registrations"), ValueKind.COUNT),
    )


def export_rows(session: Session, query: PersonQuery) -> Iterator[Sequence[Value]]:
    """Read the people of a query page by page, in its order."""
    wanted: PersonQuery | None = replace(query, after=None, limit=_PAGE)
    while wanted is not None:
        page = session.services.people.list_people(session.actor, wanted)
        for line in page.rows:
            person = line.person
            yield person.staff_number, person.name, person.email, person.department, line.open
        wanted = replace(wanted, after=page.next) if page.next else None
