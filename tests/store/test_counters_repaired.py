"""Wrong counters are named first, and set right only when asked; what counts is the journal."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import Ready
from tests.company import Company, found_company

SPOILED = {
    "budget": "UPDATE events SET budget_committed = budget_committed + 7",
    "stock": "UPDATE event_options SET committed_count = 0 WHERE name = 'Backpack'",
    "slots": "UPDATE pickup_slots SET booked_count = booked_count + 1 WHERE booked_count = 2",
    "pickups": "UPDATE event_registrations SET picked_up = picked_up + 1 WHERE picked_up = 1",
    "counts": "UPDATE registration_counts SET quantity = 0, complete = 90 WHERE status = 'APPROVED'",
    "pending counts": "UPDATE pending_counts SET registrations = registrations + 1",
    "arrival counts": "DELETE FROM arrival_counts",
    "pickup counts": "UPDATE pickup_counts SET handed_out = 0",
}


@pytest.fixture
def busy_company(company: Company) -> Company:
    company.picked_up(company.approved(0, company.facts.bottle, quantity=3), quantity=1)
    company.approved(1)
    company.approved(2)
    company.register(3)
    return company


def spoil(company: Company, *statements: str) -> None:
    with company.services.uow.write(None) as tx:
        for statement in statements:
            assert tx.execute(text(statement)).rowcount > 0, statement


def dump(company: Company) -> list[list[tuple[object, ...]]]:
    wanted = (
        *("events", "event_options", "pickup_slots", "event_registrations"),
        "registration_counts WHERE registrations > 0",
        "pending_counts WHERE registrations > 0",
        "arrival_counts WHERE registrations > 0",
        "pickup_counts WHERE handed_out > 0",
    )
    with company.services.uow.read(None) as tx:
        return [
            sorted(map(tuple, tx.execute(text(f"SELECT * FROM {one}"))), key=repr)  # noqa: S608 - names of ours
            for one in wanted
        ]


@pytest.mark.parametrize("check", SPOILED)
def test_each_is_named_and_set_right(busy_company: Company, check: str) -> None:
    right = dump(busy_company)
    maintenance = busy_company.services.maintenance
    spoil(busy_company, SPOILED[check])
    spoiled = dump(busy_company)
    wrong = maintenance.wrong_counters()
    assert check in {one.check for one in wrong}
    assert {finding.check for finding in maintenance.check().findings} == {
        one.check for one in wrong
    }
    assert dump(busy_company) == spoiled
    repaired = maintenance.repair_counters()
    assert Topic.REGISTRATIONS in repaired.changes
    assert {repair.wrong for repair in repaired.value} == set(wrong)
    assert all(repair.stored == repair.wrong.expected for repair in repaired.value)
    assert dump(busy_company) == right
    assert maintenance.check().sound


def test_all_at_once_in_two_organisations(busy_company: Company) -> None:
    beta = found_company(busy_company.services, "Beta", people=3)
    theirs = Company(busy_company.settings, busy_company.services, busy_company.clock, beta)
    theirs.picked_up(theirs.approved(0, beta.bottle, quantity=3), quantity=1)
    theirs.approved(1)
    theirs.approved(2)
    right = dump(busy_company)
    spoil(busy_company, *SPOILED.values())
    maintenance = busy_company.services.maintenance
    maintenance.repair_counters()
    assert dump(busy_company) == right
    assert maintenance.check().sound
    assert maintenance.wrong_counters() == ()
    again = maintenance.repair_counters()
    assert (again.value, again.changes) == ((), frozenset())


def test_a_repair_is_in_the_history(busy_company: Company) -> None:
    facts = busy_company.facts
    before = busy_company.services.events.get_event(facts.organiser, facts.event.id)
    spoil(busy_company, SPOILED["budget"])
    busy_company.services.maintenance.repair_counters()
    last = busy_company.services.audit.history_of(facts.admin, facts.event.id)[-1]
    assert (last.action, last.actor) == ("repaired", "Command line")
    assert last.before["budget_committed"] == before.budget_committed + 7
    assert last.after == {"budget_committed": before.budget_committed}


def test_what_a_limit_refuses_is_said_and_left(busy_company: Company) -> None:
    """The option's stock was cut below what is committed, behind the app's back."""
    spoil(
        busy_company,
        "UPDATE event_options SET committed_count = 1, total_available = 1 WHERE name = 'Backpack'",
    )
    (repair,) = busy_company.services.maintenance.repair_counters().value
    assert (repair.wrong.check, repair.wrong.expected, repair.stored) == ("stock", 2, None)
    (left,) = busy_company.services.maintenance.wrong_counters()
    assert left == repair.wrong


def test_a_desk_goes_by_the_repaired_count(busy_company: Company) -> None:
    """A piece that was counted as handed out and never was can be taken again."""
    detail = busy_company.approved(4)
    spoil(
        busy_company,
        "UPDATE event_registrations SET picked_up = 1 WHERE registered_by = 'Riya Kapoor'"
        " AND picked_up = 0 AND quantity = 1 AND status = 'APPROVED'",
    )
    assert not isinstance(busy_company.review(detail), Ready)
    busy_company.services.maintenance.repair_counters()
    assert isinstance(busy_company.review(detail), Ready)
