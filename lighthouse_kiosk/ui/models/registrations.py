"""The registrations of an event as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QObject,
    Signal,
)

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.registrations import (
    RegistrationLine,
    RegistrationOrder,
    RegistrationQuery,
)
from lighthouse_kiosk.ui.models.keyset import KeysetModel, Loaded
from lighthouse_kiosk.ui.models.rows import cell_data
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.widgets import BadgeKind
from lighthouse_kiosk.ui.widgets.cells import Cell, Column, cell_width, widest
from lighthouse_kiosk.wording.format import money, number, span, waiting
from lighthouse_kiosk.wording.terms import problem_word, status_word
from lighthouse_kiosk.wording.translation import translate

BOX, PERSON, DEPARTMENT, OPTION, QUANTITY, SLOT, STATUS, CHECK, COST, WAITING = range(10)
NOTHING = "—"

_STATUS = {
    Status.PENDING: BadgeKind.INFO,
    Status.APPROVED: BadgeKind.SUCCESS,
    Status.REJECTED: BadgeKind.DANGER,
    Status.CANCELLED: BadgeKind.NEUTRAL,
}
_HARD = {Problem.SOLD_OUT, Problem.CLOSED}


ORDERS = {
    PERSON: (RegistrationOrder.NAME,),
    OPTION: (RegistrationOrder.OPTION,),
    QUANTITY: (RegistrationOrder.QUANTITY,),
    SLOT: (RegistrationOrder.SLOT,),
    STATUS: (RegistrationOrder.STATUS,),
    WAITING: (RegistrationOrder.WAITING, RegistrationOrder.NEWEST),
}
"""How a column sorts the list; a second click takes the second order, where there is one."""

FALLING = {RegistrationOrder.QUANTITY, RegistrationOrder.WAITING}
"""Orders that put the largest figure of their column on top."""


def registration_columns() -> tuple[Column, ...]:
    # those that most rows show are to be read whole in every language, and names get the rest
    common = (Problem.SLOT_FULL, Problem.SOLD_OUT, Problem.OVER_BUDGET)
    checks = (problem_word(problem) for problem in common)
    check = max(cell_width(_badge(word)) for word in checks)
    words = (*map(status_word, Status), translate("registrations", "Picked up"))
    states = (Cell(word, badge=BadgeKind.INFO) for word in words)
    return (
        Column("", 36),
        Column(translate("registrations", "Person"), 144, 3, sortable=True, roomy=180),
        Column(translate("registrations", "Department"), 100, 2, key="department", spare=True),
        Column(translate("registrations", "Option"), 100, 7, sortable=True, roomy=144),
        Column(
            translate("registrations", "Quantity"), 80, key="quantity", spare=True, sortable=True
        ),
        Column(
            translate("registrations", "Pickup slot"),
            106,
            key="slot",
            sortable=True,
            below=OPTION,
        ),
        Column(translate("registrations", "Status"), widest(states), key="status", sortable=True),
        Column(translate("registrations", "Check"), ceil(check) + 2, 1, key="check"),
        Column(translate("registrations", "Cost"), 96, end=True, key="cost", spare=True),
        Column(translate("registrations", "Waiting"), 76, end=True, key="waiting", sortable=True),
    )


def _badge(word: str) -> Cell:
    return Cell(word, badge=BadgeKind.WARNING, icon="triangle-alert")


def status_badge(status: Status, picked_up: int, quantity: int) -> tuple[str, BadgeKind]:
    """The word and look of a registration's state, pickups included."""
    if status is Status.APPROVED and picked_up >= quantity:
        return translate("registrations", "Picked up"), BadgeKind.VIOLET
    if status is Status.APPROVED and picked_up:
        text = translate("registrations", "{done} of {all} gone")
        return text.format(done=number(picked_up), all=number(quantity)), BadgeKind.VIOLET
    return status_word(status), _STATUS[status]


def problem_look(problem: Problem) -> tuple[BadgeKind, str]:
    """The badge and icon of a problem: red where only another choice helps."""
    if problem in _HARD:
        return BadgeKind.DANGER, "circle-x"
    return BadgeKind.WARNING, "triangle-alert"


class RegistrationsModel(KeysetModel[RegistrationLine]):
    """Rows can be ticked; what is ticked stays so across filters until it is cleared.

    `ticked_changed` follows every change of it. `currency` writes the costs.
    """

    ticked_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(
            self._load_page, lambda line: line.id, session.latest, parent, self._count_all
        )
        self._session = session
        self._columns = registration_columns()
        self._query: RegistrationQuery | None = None
        self.currency = ""
        self._ticked: dict[RegistrationId, RegistrationLine | None] = {}
        """In the order of ticking; without a line as long as it was not loaded."""
        self.arrived.connect(self._renew_ticked)

    @property
    def query(self) -> RegistrationQuery | None:
        """What the list shows, from its first page on."""
        return self._query

    @property
    def ticked(self) -> Sequence[RegistrationId]:
        return tuple(self._ticked)

    @property
    def ticked_lines(self) -> Sequence[RegistrationLine] | None:
        """The same with all that is known of them; None when some were never loaded."""
        lines = list(self._ticked.values())
        return [line for line in lines if line] if all(lines) else None

    def tick_all(self, ids: Sequence[RegistrationId]) -> None:
        """Tick these and nothing else, loaded or not."""
        known = {line.id: line for _number, line in self.loaded_rows()}
        self._ticked = {each: known.get(each) or self._ticked.get(each) for each in ids}
        self._boxes_changed(0, self.rowCount() - 1)
        self.ticked_changed.emit()

    def set_query(self, query: RegistrationQuery) -> None:
        """Ask for these rows; `after` and `limit` are the model's own business."""
        if self._query is not None and self._query.event_id != query.event_id:
            self.clear_ticked()
        self._query = query
        self.restart()

    def tick(self, line: RegistrationLine, *, ticked: bool) -> None:
        if ticked:
            self._ticked[line.id] = line
            self._tell_ticked(line.id)
        else:
            self.untick(line.id)

    def untick(self, found_id: RegistrationId) -> None:
        """Untick one, loaded or not, as when it was decided by itself."""
        if found_id in self._ticked:
            del self._ticked[found_id]
            self._tell_ticked(found_id)

    def toggle(self, line: RegistrationLine) -> None:
        self.tick(line, ticked=line.id not in self._ticked)

    def keep_ticked(self, ids: Sequence[RegistrationId]) -> None:
        """Untick everything but these."""
        wanted = set(ids)
        self._ticked = {key: line for key, line in self._ticked.items() if key in wanted}
        self._boxes_changed(0, self.rowCount() - 1)
        self.ticked_changed.emit()

    def clear_ticked(self) -> None:
        self.keep_ticked(())

    def cell(self, row: RegistrationLine, column: int, role: int) -> Any:
        return cell_data(self._describe(row, column), role)

    def _describe(self, line: RegistrationLine, column: int) -> Cell:
        pending = line.status is Status.PENDING
        match column:
            case 0:
                return Cell(checked=line.id in self._ticked)
            case 1:
                person = line.person
                return Cell(person.name, person.staff_number, avatar=person.name)
            case 2:
                return Cell(line.person.department or NOTHING, tone="ink_2")
            case 3:
                return Cell(option_text(line.option_name, line.quantity))
            case 4:
                return Cell(number(line.quantity))
            case 5:
                return Cell(slot_text(line.slot_starts, line.slot_ends))
            case 6:
                word, kind = status_badge(line.status, line.picked_up, line.quantity)
                return Cell(word, badge=kind)
            case 8:
                return Cell(money(line.cost, self.currency) if self.currency else NOTHING)
            case 7:
                return _check_cell(line.problems) if pending else Cell(NOTHING, tone="ink_3")
            case _:
                if not pending:
                    return Cell(NOTHING, tone="ink_3")
                return Cell(waiting(self._session.clock() - line.registered_at), tone="ink_2")

    def _load_page(self, after: str | None, limit: int) -> Loaded[RegistrationLine]:
        session, query = self._session, self._query
        if query is None:
            return Loaded((), 0, None)
        page = session.services.registrations.list_registrations(
            session.actor, replace(query, after=after, limit=limit)
        )
        return Loaded(page.rows, page.total, page.next)

    def _count_all(self) -> int:
        session, query = self._session, self._query
        if query is None:
            return 0
        return session.services.registrations.count_registrations(session.actor, query)

    def _renew_ticked(self) -> None:
        """Judge what is ticked by its newest state, as far as it is loaded."""
        if not self._ticked:
            return
        for _number, line in self.loaded_rows():
            if line.id in self._ticked:
                self._ticked[line.id] = line
        self.ticked_changed.emit()

    def _tell_ticked(self, found_id: RegistrationId) -> None:
        at = self.number_of(found_id)
        if at is not None:
            self._boxes_changed(at, at)
        self.ticked_changed.emit()

    def _boxes_changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, BOX), self.index(last, BOX))


def option_text(name: str, quantity: int) -> str:
    return name if quantity == 1 else f"{name} × {number(quantity)}"


def slot_text(starts: datetime | None, ends: datetime | None) -> str:
    return span(starts.time(), ends.time()) if starts and ends else NOTHING


def _check_cell(problems: Sequence[Problem]) -> Cell:
    if not problems:
        text = translate("registrations", "Clear")
        return Cell(text, badge=BadgeKind.SUCCESS, icon="circle-check")
    kind, icon = problem_look(problems[0])
    return Cell(problem_word(problems[0]), badge=kind, icon=icon)
