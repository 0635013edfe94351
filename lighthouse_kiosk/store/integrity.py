"""Checks that recompute what the database claims; each yields what does not agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import ForeignKeyConstraint, and_, exists, func, select, text

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.store.count_tables import COUNT_TABLES
from lighthouse_kiosk.store.counters import COUNTERS, wrong_counters
from lighthouse_kiosk.store.queries.audit import broken_audit_links
from lighthouse_kiosk.store.queries.joins import along
from lighthouse_kiosk.store.queries.organisations import list_organisations
from lighthouse_kiosk.store.queries.pickups import broken_pickup_links
from lighthouse_kiosk.store.tables import Base, PassRow, RegistrationRow
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION, Transaction


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement: which check, where, what is stored and what it should be."""

    check: str
    where: str
    stored: str
    expected: str


Check = Callable[[Transaction], Iterator[Finding]]


def _counter(check: str) -> Check:
    def compare(tx: Transaction) -> Iterator[Finding]:
        for wrong in wrong_counters(tx, EVERY_ORGANISATION, check):
            where = f"{wrong.field} of {wrong.where}"
            yield Finding(check, where, str(wrong.stored), str(wrong.expected))

    return compare


def _passes(tx: Transaction) -> Iterator[Finding]:
    """An approved registration has exactly one valid pass, its current one; any other has none."""
    valid = and_(
        PassRow.organisation_id == RegistrationRow.organisation_id,
        PassRow.registration_id == RegistrationRow.id,
        PassRow.current.is_(True),
        PassRow.revoked.is_(False),
    )
    without = select(RegistrationRow.id).where(
        RegistrationRow.status == Status.APPROVED, ~exists().where(valid)
    )
    for found in tx.execute(without).scalars():
        yield Finding("passes", f"registration {found}", "no valid pass", "one")
    too_many = (
        select(PassRow.registration_id, PassRow.reissue, RegistrationRow.status)
        .join(RegistrationRow, along(PassRow.registration_id, RegistrationRow))
        .where(
            PassRow.revoked.is_(False),
            (RegistrationRow.status != Status.APPROVED) | PassRow.current.is_(False),
        )
    )
    for found, reissue, status in tx.execute(too_many):
        where = f"registration {found}, issue {reissue}"
        yield Finding("passes", where, f"valid while {status}", "revoked")


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
        return
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_key_constraints:
            yield from _pointing_nowhere(tx, key)


def _pointing_nowhere(tx: Transaction, key: ForeignKeyConstraint) -> Iterator[Finding]:
    """PostgreSQL keeps its foreign keys, unless somebody told it not to."""
    parent = key.referred_table.alias("parent")
    columns = [element.parent for element in key.elements]
    there = and_(*(parent.c[element.column.name] == element.parent for element in key.elements))
    lost = (
        select(func.count())
        .select_from(key.parent)
        .where(*(column.is_not(None) for column in columns), ~exists().where(there))
    )
    count = tx.execute(lost).scalar_one()
    if count:
        where = f"{count} rows of {key.parent.name}"
        yield Finding("foreign keys", where, "missing", key.referred_table.name)


def _integrity(tx: Transaction) -> Iterator[Finding]:
    if tx.dialect.name == "sqlite":
        for line in tx.execute(text("PRAGMA integrity_check")).scalars():
            if line != "ok":
                yield Finding("file", "database", str(line), "ok")


def _people_search(tx: Transaction) -> Iterator[Finding]:
    """Build SQLite's search index anew beside the stored one, and compare what they know.

    FTS5's own check would keep every desk waiting while it runs: it counts as a write.
    PostgreSQL's index is kept by the database itself.
    """
    if tx.dialect.name != "sqlite":
        return
    columns = ", ".join(row.name for row in tx.execute(text("PRAGMA table_info(people_search)")))
    run = tx.exec_driver_sql
    try:
        run(f"CREATE VIRTUAL TABLE temp.anew USING fts5({columns}, content='', tokenize='trigram')")
        run(
            "CREATE VIRTUAL TABLE temp.stored_terms USING fts5vocab('main', 'people_search', 'row')"
        )
        run("CREATE VIRTUAL TABLE temp.expected_terms USING fts5vocab('temp', 'anew', 'row')")
        run(f"INSERT INTO temp.anew(rowid, {columns}) SELECT serial, {columns} FROM people")  # noqa: S608 - columns of our own
        for stored, expected in (
            ("main.people_search_docsize", "temp.anew_docsize"),
            ("temp.stored_terms", "temp.expected_terms"),
        ):
            missing = _rows_only_in(tx, expected, stored)
            if missing or _rows_only_in(tx, stored, expected):
                yield Finding("people search", "index", f"{missing} entries missing", "none")
                return
    finally:
        for table in ("stored_terms", "expected_terms", "anew"):
            run(f"DROP TABLE IF EXISTS temp.{table}")


def _rows_only_in(tx: Transaction, one: str, other: str) -> int:
    """Count the rows of a table that another one with the same columns has not."""
    rows = f"SELECT count(*) FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other})"  # noqa: S608 - tables of our own
    return int(tx.exec_driver_sql(rows).scalar_one())


CHECKS: Mapping[str, Check] = {
    "file": _integrity,
    "foreign keys": _foreign_keys,
    **{counter.check: _counter(counter.check) for counter in COUNTERS},
    **{counts.check: _counter(counts.check) for counts in COUNT_TABLES},
    "passes": _passes,
    "people search": _people_search,
    "audit chain": _audit_chain,
    "pickup chain": _pickup_chain,
}


def findings(tx: Transaction, ended: Callable[[int], None] | None = None) -> Iterator[Finding]:
    """Run all checks; `ended` is told after each how many are through."""
    for number, check in enumerate(CHECKS.values(), start=1):
        yield from check(tx)
        if ended is not None:
            ended(number)
