"""Counters kept beside what they count: recomputed, compared, and set right again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ScalarSelect,
    Table,
    case,
    func,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.count_tables import COUNT_TABLES, CountTable
from lighthouse_kiosk.store.tables import (
    Base,
    EventRow,
    OptionRow,
    PickupRow,
    RegistrationRow,
    SlotRow,
    UnmatchedPassRow,
)
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
    for counts in COUNT_TABLES:
        if not checks or counts.check in checks:
            yield from _wrong_counts(tx, counts, organisation_id)


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


def _wrong_counts(
    tx: Transaction, counts: CountTable, organisation_id: OrganisationId | None
) -> Iterator[WrongCounter]:
    stored = counts.stored_counts(tx, organisation_id)
    expected = counts.expected_counts(tx, organisation_id)
    nothing = (0,) * len(counts.counted)
    for key in sorted(stored.keys() | expected.keys(), key=str):
        was_all, should_all = stored.get(key, nothing), expected.get(key, nothing)
        for field, was, should in zip(counts.counted, was_all, should_all, strict=True):
            if was != should:
                owner, event_id, *rest = key
                where = counts.where(*rest)
                yield WrongCounter(
                    counts.check, owner, "event", event_id, where, field, was, should
                )


def set_right(tx: Transaction, wrong: WrongCounter) -> int | None:
    """Store what a counter's rows add up to now, and return it; None where a limit refuses it.

    The row is locked before it is recomputed, so that nothing happens in between.
    """
    for counts in COUNT_TABLES:
        if wrong.check == counts.check:
            counts.count_anew(tx, wrong.organisation_id, wrong.row_id)
            return wrong.expected
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
