"""Hand-outs as a table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from lighthouse_kiosk.domain.text import plain
from lighthouse_kiosk.services.pickup_lists import HandOut, PickupListQuery
from lighthouse_kiosk.ui.models.keyset import KeysetModel, Loaded
from lighthouse_kiosk.ui.models.registrations import option_text
from lighthouse_kiosk.ui.models.rows import cell_data
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, widest
from lighthouse_kiosk.wording.format import a_day_of_each_month, clock_in, day_in
from lighthouse_kiosk.wording.translation import translate


def pickup_columns() -> tuple[Column, ...]:
    days = (Cell("", below) for below in a_day_of_each_month())
    return (
        # the first column stands further in
        Column(translate("desks", "When"), widest(days) + 10),
        Column(translate("desks", "Whose"), 200, 3),
        Column(translate("desks", "Desk"), 110, 2),
    )


class PickupListModel(KeysetModel[HandOut]):
    """Times are written as on the clocks of `zone` (IANA)."""

    def __init__(
        self, session: Session, query: PickupListQuery, zone: str, parent: QObject
    ) -> None:
        super().__init__(
            self._load_page, lambda line: line.pickup_id, session.latest, parent, self._count_all
        )
        self._columns = pickup_columns()
        self._session = session
        self.query = query
        self._zone = zone

    def cell(self, row: HandOut, column: int, role: int) -> Any:
        return cell_data(_describe(row, column, self._zone), role)

    def _load_page(self, after: str | None, limit: int) -> Loaded[HandOut]:
        session = self._session
        page = session.services.pickup_lists.list_pickups(
            session.actor, replace(self.query, after=after, limit=limit)
        )
        whole = after is None and page.next is None
        return Loaded(page.rows, len(page.rows) if whole else None, page.next)

    def _count_all(self) -> int:
        session = self._session
        return session.services.pickup_lists.count_pickups(session.actor, self.query)


def _describe(line: HandOut, column: int, zone: str) -> Cell:
    match column:
        case 0:
            return Cell(clock_in(line.at, zone), below=day_in(line.at, zone, weekday=False))
        case 1:
            option = line.option or translate("desks", "An option that is not known here")
            what = option_text(option, line.quantity)
            if line.person is None:
                unknown = translate("desks", "Pass {ticket}").format(ticket=line.ticket)
                return Cell(unknown, below=what)
            return Cell(line.person.name, below=what, avatar=line.person.name)
        case _:
            by = line.collected_by or ("" if line.by == line.desk else line.by)
            return Cell(line.desk, below=plain(by), tone="ink_2")
