"""The passes of an event as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QObject,
    Signal,
)

from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.services.passes import PassLine, PassQuery
from lighthouse_kiosk.ui.models.keyset import KeysetModel, Loaded
from lighthouse_kiosk.ui.models.registrations import option_text, slot_text
from lighthouse_kiosk.ui.models.rows import cell_data
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import BadgeKind
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, widest
from lighthouse_kiosk.wording.format import a_day_of_each_month, clock_in, day_in
from lighthouse_kiosk.wording.translation import translate

BOX = 0


def pass_columns() -> tuple[Column, ...]:
    picked_up = Cell(translate("passes", "Picked up"), badge=BadgeKind.VIOLET)
    revoked = Cell(translate("passes", "Revoked"), badge=BadgeKind.NEUTRAL, icon="ban")
    states = (picked_up, revoked)
    return (
        Column("", 36),
        Column(translate("passes", "Person"), 148, 3, roomy=180),
        Column(translate("passes", "Option"), 104, 7, roomy=144),
        Column(translate("passes", "Pickup slot"), 106, below=2),
        Column(translate("passes", "Pass"), 100),
        Column(translate("passes", "State"), widest(states)),
        # the last column stands further in
        Column(
            translate("passes", "Issued"), widest(map(Cell, a_day_of_each_month())) + 10, end=True
        ),
    )


class PassesModel(KeysetModel[PassLine]):
    """Passes, latest issued first; valid ones can be ticked. `zone` writes the times."""

    ticked_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(
            self._load_page,
            lambda line: line.registration_id,
            session.latest,
            parent,
            self._count_all,
        )
        self._session = session
        self._columns = pass_columns()
        self._query: PassQuery | None = None
        self._ticked: dict[RegistrationId, PassLine] = {}
        self.zone = "UTC"

    @property
    def ticked(self) -> Sequence[RegistrationId]:
        return tuple(self._ticked)

    @property
    def query(self) -> PassQuery | None:
        return self._query

    def set_query(self, query: PassQuery) -> None:
        """Ask for these passes; `after` and `limit` are the model's own business."""
        if self._query is not None and self._query.event_id != query.event_id:
            self.clear_ticked()
        self._query = query
        self.restart()

    def toggle(self, line: PassLine) -> None:
        """Tick or untick; a revoked pass stays as it is."""
        if line.revoked:
            return
        if self._ticked.pop(line.registration_id, None) is None:
            self._ticked[line.registration_id] = line
        at = self.number_of(line.registration_id)
        if at is not None:
            self.dataChanged.emit(self.index(at, BOX), self.index(at, BOX))
        self.ticked_changed.emit()

    def clear_ticked(self) -> None:
        self._ticked.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, BOX), self.index(self.rowCount() - 1, BOX))
        self.ticked_changed.emit()

    def cell(self, row: PassLine, column: int, role: int) -> Any:
        return cell_data(self._describe(row, column), role)

    def _describe(self, line: PassLine, column: int) -> Cell:
        match column:
            case 0:
                ticked = line.registration_id in self._ticked
                return Cell() if line.revoked else Cell(checked=ticked)
            case 1:
                person = line.person
                return Cell(person.name, person.staff_number, avatar=person.name)
            case 2:
                return Cell(option_text(line.option_name, line.quantity))
            case 3:
                return Cell(slot_text(line.slot_starts, line.slot_ends))
            case 4:
                text = translate("passes", "reissue {number}").format(number=line.reissue)
                return Cell(line.ticket, text if line.reissue else "")
            case 5:
                return _state(line)
            case _:
                issued = day_in(line.issued_at, self.zone, weekday=False)
                return Cell(issued, clock_in(line.issued_at, self.zone), tone="ink_2")

    def _load_page(self, after: str | None, limit: int) -> Loaded[PassLine]:
        session, query = self._session, self._query
        if query is None:
            return Loaded((), 0, None)
        page = session.services.passes.list_passes(
            session.actor, replace(query, after=after, limit=limit)
        )
        return Loaded(page.rows, page.total, page.next)

    def _count_all(self) -> int:
        session, query = self._session, self._query
        return 0 if query is None else session.services.passes.count_passes(session.actor, query)


def pass_state(line: PassLine) -> tuple[str, BadgeKind, str]:
    """A pass's state in words, and how its badge looks: kind and icon."""
    if line.revoked:
        return translate("passes", "Revoked"), BadgeKind.NEUTRAL, "ban"
    if line.picked_up >= line.quantity:
        return translate("passes", "Picked up"), BadgeKind.VIOLET, ""
    return translate("passes", "Valid"), BadgeKind.SUCCESS, ""


def _state(line: PassLine) -> Cell:
    words, kind, icon = pass_state(line)
    return Cell(words, badge=kind, icon=icon)
