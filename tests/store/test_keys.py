"""Keys carry the organisation, so that no row can point into another one."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Table, insert, inspect, select
from sqlalchemy.exc import IntegrityError

from lighthouse_kiosk.store.tables import Base
from tests.company import Company, Facts, found_company
from tests.store.quiet_tables import fill_quiet_tables

TENANTED = sorted(set(Base.metadata.tables) - {"organisations"})


def test_every_reference_carries_the_organisation(company: Company) -> None:
    inspector = inspect(company.services.uow.engine)
    references = 0
    for table in TENANTED:
        found = inspector.get_foreign_keys(table)
        assert found, table
        for key in found:
            assert key["constrained_columns"][0] == "organisation_id", (table, key)
            if key["referred_table"] != "organisations":
                assert key["referred_columns"][0] == "organisation_id", (table, key)
                assert key["referred_columns"][-1] == "id", (table, key)
                references += 1
    assert references == len(pointing_tables())


def pointing_tables() -> list[tuple[str, str, str]]:
    """Every (table, column, table that the column points into)."""
    return [
        (table.name, constraint.column_keys[-1], constraint.referred_table.name)
        for table in Base.metadata.sorted_tables
        for constraint in sorted(
            table.foreign_key_constraints, key=lambda key: list(key.column_keys)
        )
        if len(constraint.column_keys) > 1
    ]


@pytest.fixture
def neighbour(company: Company) -> Facts:
    """Another organisation in the same database, with rows in every table."""
    facts = found_company(company.services, "Beta", people=1)
    neighbours = Company(company.settings, company.services, company.clock, facts)
    neighbours.picked_up(neighbours.approved())
    fill_quiet_tables(neighbours)
    return facts


def test_a_row_can_not_point_into_another_organisation(company: Company, neighbour: Facts) -> None:
    """For each reference: a row of ours is written once more, pointing at the neighbour's."""
    company.picked_up(company.approved())
    fill_quiet_tables(company)
    ours = company.facts.admin.organisation_id
    theirs = neighbour.admin.organisation_id
    references = pointing_tables()
    for name, column, target in references:
        table = Base.metadata.tables[name]
        row = one_row(company, table, ours)
        foreign = one_row(company, Base.metadata.tables[target], theirs)["id"]
        fresh = row | anew(row) | {column: foreign}
        if column == "unmatched_pass_id":
            fresh["registration_id"] = None
        with (
            pytest.raises(IntegrityError, match=r"(?i)foreign key"),
            company.services.uow.write(None) as tx,
        ):
            tx.execute(insert(table).values(fresh))


def one_row(company: Company, table: Table, organisation_id: UUID) -> dict[str, Any]:
    with company.services.uow.read(None) as tx:
        given = [column for column in table.columns if column.computed is None]
        row = tx.execute(select(*given).where(table.c.organisation_id == organisation_id)).first()
    assert row is not None, table.name
    return dict(row._mapping)


def anew(row: dict[str, Any]) -> dict[str, Any]:
    """Values that keep a copied row clear of every unique key but the foreign ones."""
    fresh: dict[str, Any] = {
        "id": uuid4(),
        "number": 999,
        "name": "Copy",
        "key_id": 99,
        "sequence": 10_000,
        "status": "CANCELLED",
        "committed_cost": 0,
        "picked_up": 0,
        "nonce": uuid4(),
        "reverses_id": None,
        "ticket_id": b"12345678",
        "reissue": 9,
        "current": False,
    }
    return {name: value for name, value in fresh.items() if name in row}
