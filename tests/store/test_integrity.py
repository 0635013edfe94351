"""`check` finds what was changed behind the app's back."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.store.integrity import CHECKS
from tests.company import Company, found_company
from tests.databases import PostgresqlBackend


def tamper(company: Company, *statements: str) -> None:
    """Change rows as somebody with the database's own tools could, past the journals' guards."""
    on_postgresql = company.settings.database_url is not None
    with company.services.uow.write(None) as tx:
        for table in ("audit_entries", "pickups"):
            if on_postgresql:
                tx.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
            else:
                for change in ("update", "delete"):
                    tx.execute(text(f"DROP TRIGGER {table}_refuse_{change}"))
        for statement in statements:
            tx.execute(text(statement))


def failed_checks(company: Company) -> set[str]:
    return {finding.check for finding in company.services.maintenance.check().findings}


@pytest.fixture
def busy_company(company: Company) -> Company:
    """Registrations in every state, some picked up, one undone."""
    company.picked_up(company.approved(0, quantity=3), quantity=2)
    done = company.picked_up(company.approved(1))
    company.services.pickups.undo(company.facts.desks[0], done.pickup_ids, "Wrong colour")
    company.approved(2, company.facts.track)
    company.register(3, company.facts.bottle)
    rejected, cancelled = company.register(4), company.approved(5)
    company.services.registrations.reject(company.facts.approver, rejected.id)
    company.services.registrations.cancel(company.facts.approver, cancelled.registration.id)
    return company


def test_a_company_at_work_is_sound(busy_company: Company) -> None:
    report = busy_company.services.maintenance.check()
    assert report.findings == ()
    assert report.sound
    assert report.checked == tuple(CHECKS)


TAMPERED = (
    ("budget", "UPDATE events SET budget_committed = budget_committed + 1"),
    ("stock", "UPDATE event_options SET committed_count = committed_count + 1"),
    ("slots", "UPDATE pickup_slots SET booked_count = booked_count + 1"),
    (
        "pickups",
        "UPDATE event_registrations SET picked_up = picked_up - 1 WHERE picked_up > 0",
    ),
    ("counts", "UPDATE registration_counts SET picked_up = picked_up + 1"),
    ("counts", "UPDATE registration_counts SET begun = begun + 1"),
    ("counts", "DELETE FROM registration_counts WHERE status = 'PENDING'"),
    ("pending counts", "UPDATE pending_counts SET registrations = registrations + 1"),
    ("pending counts", "DELETE FROM pending_counts WHERE registrations > 0"),
    ("arrival counts", "UPDATE arrival_counts SET quantity = quantity + 1"),
    ("arrival counts", "DELETE FROM arrival_counts"),
    ("pickup counts", "UPDATE pickup_counts SET handed_out = handed_out + 1"),
    ("pickup counts", "DELETE FROM pickup_counts WHERE handed_out > 0"),
    ("passes", "UPDATE passes SET revoked = 1"),
    ("passes", "UPDATE passes SET revoked = 0"),
    ("passes", "UPDATE passes SET current = 0"),
    ("passes", "DELETE FROM passes"),
    ("audit chain", "UPDATE audit_entries SET actor = 'nobody' WHERE sequence = 3"),
    ("audit chain", "UPDATE audit_entries SET at = at + 1 WHERE sequence = 3"),
    ("audit chain", "DELETE FROM audit_entries WHERE sequence = 3"),
    ("audit chain", "DELETE FROM audit_entries WHERE hash IN (SELECT hash FROM chain_heads)"),
    ("audit chain", "DELETE FROM audit_entries"),
    ("pickup chain", "UPDATE pickups SET by_name = 'nobody' WHERE sequence = 2"),
    ("pickup chain", "DELETE FROM pickups WHERE sequence = 1"),
    ("pickup chain", "DELETE FROM pickups WHERE hash IN (SELECT hash FROM chain_heads)"),
    ("pickup chain", "DELETE FROM pickups"),
)
"""What is done, and which check has to see it."""


def test_what_was_tampered_with_is_found(busy_company: Company) -> None:
    tamper(busy_company)
    with busy_company.services.uow.write(None) as tx:
        for check, statement in TAMPERED:
            attempt = tx.begin_nested()
            assert tx.execute(text(statement)).rowcount > 0, statement
            assert list(CHECKS[check](tx)), statement
            attempt.rollback()
    assert busy_company.services.maintenance.check().sound


def test_a_wrong_counter_is_reported_with_what_it_should_be(busy_company: Company) -> None:
    tamper(busy_company, "UPDATE pickup_slots SET booked_count = 3 WHERE booked_count > 0")
    (finding,) = busy_company.services.maintenance.check().findings
    assert (finding.check, finding.stored, finding.expected) == ("slots", "3", "2")


def test_a_row_that_points_nowhere_is_found(sqlite_company: Company) -> None:
    sqlite_company.approved()
    engine = sqlite_company.services.uow.engine
    raw = engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute("DELETE FROM event_options WHERE name = 'Backpack'")
    raw.cursor().execute("PRAGMA foreign_keys = ON")
    raw.close()
    assert "foreign keys" in failed_checks(sqlite_company)


def test_a_row_that_points_nowhere_is_found_on_postgresql(
    postgresql: PostgresqlBackend, tmp_path: Path
) -> None:
    """Somebody told the server not to keep its foreign keys."""
    settings = postgresql.new(tmp_path / "profile")
    services = open_services(settings)
    found_company(services, people=1)
    with services.uow.write(None) as tx:
        tx.execute(text("SET LOCAL session_replication_role = replica"))
        tx.execute(text("DELETE FROM events"))
    findings = [one for one in services.maintenance.check().findings if one.check == "foreign keys"]
    assert ("3 rows of event_options", "events") in [(one.where, one.expected) for one in findings]
    services.close()
    postgresql.discard(settings)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO people_search(people_search) VALUES ('delete-all')",
        "DELETE FROM people_search_docsize WHERE id = 3",
        "UPDATE people SET {column} = 'Somebody Else' WHERE serial = 4",
        "UPDATE people SET {column} = 'Person 77 ' || substr({column}, 11) WHERE serial = 5",
    ],
)
def test_a_search_index_that_does_not_follow_the_people_is_found(
    sqlite_company: Company, statement: str
) -> None:
    with sqlite_company.services.uow.write(None) as tx:
        columns = [row.name for row in tx.execute(text("PRAGMA table_info(people_search)"))]
        column = "name" if "name" in columns else columns[0]
        triggers = tx.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'people'")
        )
        for trigger in list(triggers.scalars()):
            tx.execute(text(f"DROP TRIGGER {trigger}"))
        tx.execute(text(statement.format(column=column)))
    assert failed_checks(sqlite_company) == {"people search"}


def test_checking_keeps_no_desk_waiting(sqlite_company: Company) -> None:
    """All checks run while somebody else writes."""
    detail = sqlite_company.approved()
    other = sqlite_company.again()
    with other.uow.write(None) as tx:
        tx.execute(text("UPDATE people SET department = 'Sales'"))
        assert sqlite_company.services.maintenance.check().sound
    sqlite_company.picked_up(detail)
