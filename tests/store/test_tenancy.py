"""PostgreSQL itself keeps organisations apart, whatever a statement forgets to ask for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Table, func, insert, select, text, update
from sqlalchemy.exc import ProgrammingError

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.domain.ids import OrganisationId
from lighthouse_kiosk.store.tables import Base
from lighthouse_kiosk.store.unit_of_work import TENANT_ROLE
from tests.company import Company, TestClock, found_company
from tests.databases import Backend, PostgresqlBackend
from tests.store.quiet_tables import fill_quiet_tables

TABLES = sorted(Base.metadata.tables.values(), key=lambda table: table.name)


@dataclass
class Neighbours:
    """Two organisations with rows in every table of one PostgreSQL database."""

    company: Company
    ours: OrganisationId
    theirs: OrganisationId

    def owner_of(self, table: Table) -> str:
        return "id" if table.name == "organisations" else "organisation_id"


@pytest.fixture
def neighbours(company: Company, backend: Backend) -> Neighbours:
    if backend.name == "sqlite":
        pytest.skip("SQLite has no row level security; keys and queries keep its rows apart")
    beta = found_company(company.services, "Beta", people=1)
    for facts in (company.facts, beta):
        theirs = Company(company.settings, company.services, company.clock, facts)
        theirs.picked_up(theirs.approved())
        fill_quiet_tables(theirs)
    return Neighbours(company, company.facts.admin.organisation_id, beta.admin.organisation_id)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_transaction_sees_and_changes_its_own_rows_only(
    neighbours: Neighbours, table: Table
) -> None:
    owner = table.c[neighbours.owner_of(table)]
    uow = neighbours.company.services.uow
    with uow.read(neighbours.ours) as tx:
        assert set(tx.execute(select(owner)).scalars()) == {neighbours.ours}
    with uow.read(None) as tx:
        everybody = {neighbours.ours, neighbours.theirs}
        assert set(tx.execute(select(owner)).scalars()) == everybody
    if table.name in {"audit_entries", "pickups"}:
        return  # nobody changes these
    with uow.write(neighbours.ours) as tx:
        changed = tx.execute(
            update(table).where(owner == neighbours.theirs).values({owner.name: owner})
        )
        assert changed.rowcount == 0


def test_nothing_can_be_written_for_another_organisation(neighbours: Neighbours) -> None:
    uow = neighbours.company.services.uow
    people = Base.metadata.tables["people"]
    row = {
        "organisation_id": neighbours.theirs,
        "id": uuid4(),
        "staff_number": "X1",
        "name": "Nobody",
        "email": "",
        "department": "",
        "deleted": False,
        "created_at": neighbours.company.clock(),
    }
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        uow.write(neighbours.ours) as tx,
    ):
        tx.execute(insert(people).values(row))


def test_an_unknown_organisation_sees_nothing(neighbours: Neighbours) -> None:
    with neighbours.company.services.uow.read(OrganisationId(uuid4())) as tx:
        for table in TABLES:
            assert tx.execute(select(func.count()).select_from(table)).scalar_one() == 0


def test_the_role_of_transactions_owns_nothing_and_passes_no_policy(
    neighbours: Neighbours,
) -> None:
    uow = neighbours.company.services.uow
    with uow.read(neighbours.ours) as tx:
        assert tx.execute(text("SELECT current_user")).scalar_one() == TENANT_ROLE
        role = tx.execute(
            text("SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = :role"),
            {"role": TENANT_ROLE},
        ).one()
        assert tuple(role) == (False, False, False)
        owned = text("SELECT count(*) FROM pg_class WHERE relowner = :role ::regrole")
        assert tx.execute(owned, {"role": TENANT_ROLE}).scalar_one() == 0
        unforced = text(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            " AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)"
        )
        assert set(tx.execute(unforced).scalars()) == {"alembic_version"}


def test_an_owner_who_is_no_superuser_needs_the_role_and_then_sees_all(
    postgresql: PostgresqlBackend, tmp_path: Path
) -> None:
    """As a hosted database is used: its owner may neither create roles nor pass policies."""
    migrated = postgresql.new(tmp_path / "first")
    open_services(migrated).close()  # the role exists in the whole server from here on
    with postgresql.owned_by_nobody_special(tmp_path / "hosted") as hosted:
        with pytest.raises(DatabaseUnreachable) as refusal:
            open_services(hosted.settings)
        assert (refusal.value.reason, refusal.value.data["detail"]) == ("role_needed", TENANT_ROLE)
        hosted.grant(TENANT_ROLE)
        services = open_services(hosted.settings, TestClock())
        company = Company(hosted.settings, services, TestClock(), found_company(services))
        company.picked_up(company.approved())
        found_company(services, "Beta", people=1)
        assert len(services.organisations.list_organisations()) == 2
        assert services.maintenance.check().sound
        company.close()
    postgresql.discard(migrated)
