"""Counters kept beside what they count: recomputed, compared, and set right again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ScalarSelect,
    Table,
    case,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.tables import (
    Base,
    EventRow,
    OptionRow,
    PickupRow,
    RegistrationCountRow,
    RegistrationRow,
    SlotRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.tables.registration_counts import NO_SLOT
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class WrongCounter:
    """A counter that does not say what the rows it counts add up to.

    `entity` and `row_id` name the row in the words of the audit trail; `where` is for people.
    """

    check: str
    organisation_id: OrganisationId
    entity: str
    row_id: UUID
    where: str
    field: str
    stored: int
    expected: int


@dataclass(frozen=True, slots=True)
class _Counter:
    """A column of a row and the query that recomputes it, correlated to that row."""

    check: str
    entity: str
    row: type[Base]
    name: str
    field: str
    expected: ScalarSelect[int]

    @property
    def table(self) -> Table:
        return Base.metadata.tables[self.row.__tablename__]


def _approved(total: Any, row: type[Any], column: Any) -> ScalarSelect[int]:
    """Add something up over the approved registrations that point at a row."""
    return (
        select(func.coalesce(total, 0))
        .where(
            RegistrationRow.organisation_id == row.organisation_id,
            column == row.id,
            RegistrationRow.status == Status.APPROVED,
        )
        .scalar_subquery()
    )


def _journal(row: type[Any], column: Any) -> ScalarSelect[int]:
    """Add up the pieces that the journal handed out for a row, reversals taken off."""
    signed = case((PickupRow.reverses_id.is_(None), PickupRow.quantity), else_=-PickupRow.quantity)
    return (
        select(func.coalesce(func.sum(signed), 0))
        .where(PickupRow.organisation_id == row.organisation_id, column == row.id)
        .scalar_subquery()
    )


COUNTERS = (
    _Counter(
        "pickups",
        "registration",
        RegistrationRow,
        "id",
        "picked_up",
        _journal(RegistrationRow, PickupRow.registration_id),
    ),
    _Counter(
        "unmatched passes",
        "unmatched_pass",
        UnmatchedPassRow,
        "id",
        "picked_up",
        _journal(UnmatchedPassRow, PickupRow.unmatched_pass_id),
    ),
    _Counter(
        "budget",
        "event",
        EventRow,
        "name",
        "budget_committed",
        _approved(func.sum(RegistrationRow.committed_cost), EventRow, RegistrationRow.event_id),
    ),
    _Counter(
        "stock",
        "option",
        OptionRow,
        "name",
        "committed_count",
        _approved(func.sum(RegistrationRow.quantity), OptionRow, RegistrationRow.option_id),
    ),
    _Counter(
        "slots",
        "slot",
        SlotRow,
        "id",
        "booked_count",
        _approved(func.count(), SlotRow, RegistrationRow.slot_id),
    ),
)
"""In the order in which they are set right: what counts comes after what it counts."""


def wrong_counters(
    tx: Transaction, organisation_id: OrganisationId | None, *checks: str
) -> Iterator[WrongCounter]:
    """Yield what disagrees, in one organisation or in all; all counters unless named."""
    for counter in COUNTERS:
        if not checks or counter.check in checks:
            yield from _wrong(tx, counter, organisation_id)
    if not checks or COUNTS in checks:
        yield from _wrong_counts(tx, organisation_id)


def _wrong(
    tx: Transaction, counter: _Counter, organisation_id: OrganisationId | None
) -> Iterator[WrongCounter]:
    table = counter.table
    inner = select(
        table.c.organisation_id,
        table.c.id,
        table.c[counter.name].label("name"),
        table.c[counter.field].label("stored"),
        counter.expected.label("expected"),
    )
    if organisation_id is not None:
        inner = inner.where(table.c.organisation_id == organisation_id)
    both = inner.subquery()
    for row in tx.execute(select(both).where(both.c.stored != both.c.expected)):
        yield WrongCounter(
            counter.check,
            OrganisationId(row.organisation_id),
            counter.entity,
            row.id,
            str(row.name),
            counter.field,
            int(row.stored),
            int(row.expected),
        )


COUNTS = "counts"
_KEY = ("organisation_id", "event_id", "option_id", "slot_id", "status")
_COUNTED = ("registrations", "quantity", "committed_cost", "picked_up", "complete")
_Counts = Mapping[tuple[Any, ...], tuple[int, ...]]


def _wrong_counts(
    tx: Transaction, organisation_id: OrganisationId | None
) -> Iterator[WrongCounter]:
    stored, expected = _stored_counts(tx, organisation_id), _expected_counts(tx, organisation_id)
    nothing = (0,) * len(_COUNTED)
    for key in sorted(stored.keys() | expected.keys(), key=str):
        figures = zip(_COUNTED, stored.get(key, nothing), expected.get(key, nothing), strict=True)
        for field, was, should in figures:
            if was != should:
                owner, event_id, option_id, slot_id, status = key
                where = f"{status} of option {option_id}" + (
                    f" in slot {slot_id}" if slot_id != NO_SLOT else ""
                )
                yield WrongCounter(COUNTS, owner, "event", event_id, where, field, was, should)


def _stored_counts(tx: Transaction, organisation_id: OrganisationId | None) -> _Counts:
    table = RegistrationCountRow.__table__
    statement = select(*(table.c[name] for name in (*_KEY, *_COUNTED)))
    if organisation_id is not None:
        statement = statement.where(table.c.organisation_id == organisation_id)
    return _by_key(tx.execute(statement))


def _expected_counts(tx: Transaction, organisation_id: OrganisationId | None) -> _Counts:
    row = RegistrationRow
    slot = func.coalesce(row.slot_id, literal(NO_SLOT, row.slot_id.type), type_=row.slot_id.type)
    key = (row.organisation_id, row.event_id, row.option_id, slot, row.status)
    statement = select(
        *key,
        func.count(),
        func.sum(row.quantity),
        func.sum(row.committed_cost),
        func.sum(row.picked_up),
        func.sum(case((row.picked_up == row.quantity, 1), else_=0)),
    ).group_by(*key)
    if organisation_id is not None:
        statement = statement.where(row.organisation_id == organisation_id)
    return _by_key(tx.execute(statement))


def _by_key(rows: Any) -> _Counts:
    return {
        tuple(row[: len(_KEY)]): tuple(int(figure) for figure in row[len(_KEY) :]) for row in rows
    }


def set_right(tx: Transaction, wrong: WrongCounter) -> int | None:
    """Store what a counter's rows add up to now, and return it; None where a limit refuses it.

    The row is locked before it is recomputed, so that nothing happens in between.
    """
    if wrong.check == COUNTS:
        return _count_anew(tx, wrong)
    counter = next(one for one in COUNTERS if one.check == wrong.check)
    table = counter.table
    this = (table.c.organisation_id == wrong.organisation_id, table.c.id == wrong.row_id)
    tx.execute(select(table.c.id).where(*this).with_for_update())
    expected = int(
        tx.execute(select(counter.expected).select_from(table).where(*this)).scalar_one()
    )
    try:
        with tx.begin_nested():
            tx.execute(update(table).where(*this).values({counter.field: expected}))
    except IntegrityError:
        return None
    return expected


def _count_anew(tx: Transaction, wrong: WrongCounter) -> int:
    """Replace all counts of an event."""
    table = RegistrationCountRow.__table__
    of_event = (
        table.c.organisation_id == wrong.organisation_id,
        table.c.event_id == wrong.row_id,
    )
    expected = {
        key: figures
        for key, figures in _expected_counts(tx, wrong.organisation_id).items()
        if key[1] == wrong.row_id
    }
    tx.execute(delete(RegistrationCountRow).where(*of_event))
    if expected:
        rows = [
            dict(zip((*_KEY, *_COUNTED), (*key, *figures), strict=True))
            for key, figures in expected.items()
        ]
        tx.execute(insert(RegistrationCountRow), rows)
    return wrong.expected
