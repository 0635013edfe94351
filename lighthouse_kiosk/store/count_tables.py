"""Tables of counts that triggers keep: recomputed from the rows they count, and counted anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, case, delete, func, insert, literal, select, type_coerce
from sqlalchemy.orm import aliased

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.store.tables import (
    ArrivalCountRow,
    Base,
    PendingCountRow,
    PickupCountRow,
    PickupRow,
    RegistrationCountRow,
    RegistrationRow,
)
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.types import Count, Moment
from lighthouse_kiosk.store.unit_of_work import Transaction

HOUR, TEN_MINUTES = 3_600_000_000, 600_000_000
"""Microseconds that a row of `arrival_counts` and of `pickup_counts` spans."""

Counts = Mapping[tuple[Any, ...], tuple[int, ...]]
"""Figures by key, both in the order of the table's columns."""


@dataclass(frozen=True, slots=True)
class CountTable:
    """`expected` builds the statement that counts the rows, in the order of `key` and `counted`.

    The key begins with organisation and event; `where` puts the rest of it into words.
    """

    check: str
    row: type[Base]
    key: tuple[str, ...]
    counted: tuple[str, ...]
    expected: Callable[[], Select[Any]]
    where: Callable[..., str]

    @property
    def table(self) -> Table:
        return Base.metadata.tables[self.row.__tablename__]

    def stored_counts(self, tx: Transaction, organisation_id: OrganisationId | None) -> Counts:
        table = self.table
        statement = select(*(table.c[name] for name in (*self.key, *self.counted)))
        if organisation_id is not None:
            statement = statement.where(table.c.organisation_id == organisation_id)
        return self._by_key(tx, statement)

    def expected_counts(self, tx: Transaction, organisation_id: OrganisationId | None) -> Counts:
        statement = self.expected()
        if organisation_id is not None:
            statement = statement.where(statement.selected_columns[0] == organisation_id)
        return self._by_key(tx, statement)

    def count_anew(self, tx: Transaction, organisation_id: OrganisationId, event_id: UUID) -> None:
        """Replace all counts of an event."""
        table = self.table
        expected = {
            key: figures
            for key, figures in self.expected_counts(tx, organisation_id).items()
            if key[1] == event_id
        }
        tx.execute(
            delete(table).where(
                table.c.organisation_id == organisation_id, table.c.event_id == event_id
            )
        )
        if expected:
            names = (*self.key, *self.counted)
            rows = [
                dict(zip(names, (*key, *figures), strict=True)) for key, figures in expected.items()
            ]
            tx.execute(insert(table), rows)

    def _by_key(self, tx: Transaction, statement: Select[Any]) -> Counts:
        size = len(self.key)
        return {
            tuple(row[:size]): tuple(int(figure) for figure in row[size:])
            for row in tx.execute(statement)
        }


def _slot() -> Any:
    column = RegistrationRow.slot_id
    return func.coalesce(column, literal(NO_SLOT, column.type), type_=column.type)


def _whole(column: Any, span: int) -> Any:
    """Round a moment down to a whole span; typed by itself, since a quotient is no moment."""
    count = type_coerce(column, Count)
    return type_coerce(count // literal(span, Count) * literal(span, Count), Moment())


def _registrations() -> Select[Any]:
    row = RegistrationRow
    key = (row.organisation_id, row.event_id, row.option_id, _slot(), row.status)
    return select(
        *key,
        func.count(),
        func.sum(row.quantity),
        func.sum(row.committed_cost),
        func.sum(row.picked_up),
        func.sum(case((row.picked_up == row.quantity, 1), else_=0)),
        func.sum(case((row.picked_up > 0, 1), else_=0)),
    ).group_by(*key)


def _pending() -> Select[Any]:
    row = RegistrationRow
    key = (row.organisation_id, row.event_id, row.option_id, _slot(), row.quantity)
    return select(*key, func.count()).where(row.status == Status.PENDING).group_by(*key)


def _arrivals() -> Select[Any]:
    row = RegistrationRow
    starts = _whole(row.registered_at, HOUR).label("starts")
    key = (row.organisation_id, row.event_id, starts, row.option_id)
    return (
        select(*key, func.count(), func.sum(row.quantity))
        .where(row.status.in_(sorted(OPEN)))
        .group_by(row.organisation_id, row.event_id, starts, row.option_id)
    )


def _pickups() -> Select[Any]:
    row, reversal = PickupRow, aliased(PickupRow)
    starts = _whole(row.at, TEN_MINUTES).label("starts")
    return (
        select(
            *(row.organisation_id, row.event_id, starts, row.desk_id),
            *(func.count(), func.sum(row.quantity)),
        )
        .outerjoin(
            reversal,
            (reversal.organisation_id == row.organisation_id) & (reversal.reverses_id == row.id),
        )
        .where(row.reverses_id.is_(None), reversal.id.is_(None))
        .group_by(row.organisation_id, row.event_id, starts, row.desk_id)
    )


def _in_slot(slot_id: UUID) -> str:
    return "" if slot_id == NO_SLOT else f" in slot {slot_id}"


COUNT_TABLES = (
    CountTable(
        "counts",
        RegistrationCountRow,
        ("organisation_id", "event_id", "option_id", "slot_id", "status"),
        ("registrations", "quantity", "committed_cost", "picked_up", "complete", "begun"),
        _registrations,
        lambda option, slot, status: f"{status} of option {option}{_in_slot(slot)}",
    ),
    CountTable(
        "pending counts",
        PendingCountRow,
        ("organisation_id", "event_id", "option_id", "slot_id", "quantity"),
        ("registrations",),
        _pending,
        lambda option, slot, pieces: f"pending {pieces} of option {option}{_in_slot(slot)}",
    ),
    CountTable(
        "arrival counts",
        ArrivalCountRow,
        ("organisation_id", "event_id", "starts", "option_id"),
        ("registrations", "quantity"),
        _arrivals,
        lambda starts, option: f"open ones of {starts:%Y-%m-%d %H:%M} of option {option}",
    ),
    CountTable(
        "pickup counts",
        PickupCountRow,
        ("organisation_id", "event_id", "starts", "desk_id"),
        ("handed_out", "quantity"),
        _pickups,
        lambda starts, desk: f"hand-outs of {starts:%Y-%m-%d %H:%M} at desk {desk}",
    ),
)
