"""Checks that recompute what the database claims; each yields what does not agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, case, func, select, text

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.queries.audit import broken_audit_links
from lighthouse_kiosk.store.queries.organisations import list_organisations
from lighthouse_kiosk.store.queries.pickups import broken_pickup_links
from lighthouse_kiosk.store.tables import (
    EventRow,
    OptionRow,
    PickupRow,
    RegistrationRow,
    SlotRow,
    UnmatchedPassRow,
)
from lighthouse_kiosk.store.unit_of_work import Transaction


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement: which check, where, what is stored and what it should be."""

    check: str
    where: str
    stored: str
    expected: str


def _disagreements(
    tx: Transaction, name: str, query: Select[*tuple[Any, ...]]
) -> Iterator[Finding]:
    """Run a query of (where, stored, expected) and yield the rows that differ."""
    for where, stored, expected in tx.execute(query):
        if stored != expected:
            yield Finding(name, str(where), str(stored), str(expected))


def _budgets(tx: Transaction) -> Iterator[Finding]:
    sums = (
        select(func.coalesce(func.sum(RegistrationRow.committed_cost), 0))
        .where(
            RegistrationRow.organisation_id == EventRow.organisation_id,
            RegistrationRow.event_id == EventRow.id,
        )
        .scalar_subquery()
    )
    yield from _disagreements(tx, "budget", select(EventRow.name, EventRow.budget_committed, sums))


def _stock(tx: Transaction) -> Iterator[Finding]:
    sums = (
        select(func.coalesce(func.sum(RegistrationRow.quantity), 0))
        .where(
            RegistrationRow.organisation_id == OptionRow.organisation_id,
            RegistrationRow.option_id == OptionRow.id,
            RegistrationRow.status == Status.APPROVED,
        )
        .scalar_subquery()
    )
    yield from _disagreements(tx, "stock", select(OptionRow.name, OptionRow.committed_count, sums))


def _bookings(tx: Transaction) -> Iterator[Finding]:
    count = (
        select(func.count())
        .where(
            RegistrationRow.organisation_id == SlotRow.organisation_id,
            RegistrationRow.slot_id == SlotRow.id,
            RegistrationRow.status == Status.APPROVED,
        )
        .scalar_subquery()
    )
    yield from _disagreements(tx, "slots", select(SlotRow.id, SlotRow.booked_count, count))


def _picked_up(tx: Transaction) -> Iterator[Finding]:
    signed = case((PickupRow.reverses_id.is_(None), PickupRow.quantity), else_=-PickupRow.quantity)
    journal = (
        select(
            PickupRow.organisation_id,
            PickupRow.registration_id,
            func.sum(signed).label("pieces"),
        )
        .group_by(PickupRow.organisation_id, PickupRow.registration_id)
        .subquery()
    )
    pieces = func.coalesce(journal.c.pieces, 0)
    yield from _disagreements(
        tx,
        "pickups",
        select(RegistrationRow.id, RegistrationRow.picked_up, pieces)
        .outerjoin(
            journal,
            (journal.c.organisation_id == RegistrationRow.organisation_id)
            & (journal.c.registration_id == RegistrationRow.id),
        )
        .where(RegistrationRow.picked_up != pieces),
    )


def _unmatched(tx: Transaction) -> Iterator[Finding]:
    signed = case((PickupRow.reverses_id.is_(None), PickupRow.quantity), else_=-PickupRow.quantity)
    pieces = (
        select(func.coalesce(func.sum(signed), 0))
        .where(
            PickupRow.organisation_id == UnmatchedPassRow.organisation_id,
            PickupRow.unmatched_pass_id == UnmatchedPassRow.id,
        )
        .scalar_subquery()
    )
    yield from _disagreements(
        tx,
        "unmatched passes",
        select(UnmatchedPassRow.id, UnmatchedPassRow.picked_up, pieces),
    )


def _audit_chain(tx: Transaction) -> Iterator[Finding]:
    for organisation in list_organisations(tx):
        for sequence in broken_audit_links(tx, organisation.id):
            yield Finding("audit chain", f"entry {sequence}", "changed", "unchanged")


def _pickup_chain(tx: Transaction) -> Iterator[Finding]:
    for organisation in list_organisations(tx):
        for place in broken_pickup_links(tx, organisation.id):
            yield Finding("pickup chain", f"entry {place}", "changed", "unchanged")


def _foreign_keys(tx: Transaction) -> Iterator[Finding]:
    if tx.dialect.name == "sqlite":
        for table, row, parent, _ in tx.execute(text("PRAGMA foreign_key_check")):
            yield Finding("foreign keys", f"{table} row {row}", "missing", str(parent))


def _integrity(tx: Transaction) -> Iterator[Finding]:
    if tx.dialect.name == "sqlite":
        for line in tx.execute(text("PRAGMA integrity_check")).scalars():
            if line != "ok":
                yield Finding("file", "database", str(line), "ok")


CHECKS: Mapping[str, Callable[[Transaction], Iterator[Finding]]] = {
    "file": _integrity,
    "foreign keys": _foreign_keys,
    "budget": _budgets,
    "stock": _stock,
    "slots": _bookings,
    "pickups": _picked_up,
    "unmatched passes": _unmatched,
    "audit chain": _audit_chain,
    "pickup chain": _pickup_chain,
}
