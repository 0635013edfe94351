"""Journals only grow, on both databases, whatever statement tries otherwise."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.company import Company

FALSIFY = {
    "audit_entries": "SET actor = 'nobody'",
    "pickups": "SET quantity = quantity + 1",
}


def rows_of(company: Company, table: str) -> list[tuple[object, ...]]:
    with company.services.uow.read(None) as tx:
        found = tx.execute(text(f"SELECT * FROM {table} ORDER BY sequence"))  # noqa: S608 - names of ours
        return [tuple(row) for row in found]


ATTEMPTS = (
    "UPDATE {table} {falsify}",
    "UPDATE {table} {falsify} WHERE sequence = 1",
    "DELETE FROM {table}",
    "DELETE FROM {table} WHERE sequence = 1",
)
ON_SQLITE = "INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
ON_POSTGRESQL = "TRUNCATE {table} CASCADE"


@pytest.mark.parametrize("table", FALSIFY)
def test_an_entry_is_never_changed_or_deleted(company: Company, table: str) -> None:
    company.picked_up(company.approved())
    before = rows_of(company, table)
    assert before
    last = ON_POSTGRESQL if company.settings.database_url else ON_SQLITE
    for attempt in (*ATTEMPTS, last):
        statement = text(attempt.format(table=table, falsify=FALSIFY[table]))
        with pytest.raises(DBAPIError, match="append-only"), company.services.uow.write(None) as tx:
            tx.execute(statement)
        assert rows_of(company, table) == before
