"""What a desk handed out last, and what somebody was handed out anywhere."""

from __future__ import annotations

from datetime import timedelta

from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.pickups import DeskPickup
from tests.company import Company


def listed(company: Company, desk: int = 0, person: int | None = None) -> tuple[DeskPickup, ...]:
    session: DeskSession = company.facts.desks[desk]
    wanted = None if person is None else company.facts.people[person].id
    return company.services.pickups.last_pickups(session, wanted)


def test_a_desk_lists_its_own_pickups_newest_first_item_by_item(company: Company) -> None:
    company.picked_up(company.approved(0))
    company.clock.forward(timedelta(minutes=1))
    company.picked_up(company.approved(1, company.facts.bottle, quantity=2))
    company.picked_up(company.approved(2), desk=1)
    newest, oldest = listed(company)
    assert newest.person == company.facts.people[1]
    assert (newest.option_name, newest.quantity, newest.desk) == ("Bottle", 2, "Desk 1")
    assert (newest.at, newest.by) == (company.clock(), "Desk 1")
    assert oldest.person == company.facts.people[0]
    assert newest.at - oldest.at == timedelta(minutes=1)


def test_a_person_is_listed_with_what_other_desks_gave(company: Company) -> None:
    company.picked_up(company.approved(0))
    company.picked_up(company.approved(0, company.facts.bottle), desk=1)
    company.picked_up(company.approved(1))
    theirs = {pickup.desk: pickup.needs_supervisor for pickup in listed(company, person=0)}
    assert theirs == {"Desk 1": False, "Desk 2": True}


def test_what_is_too_old_needs_a_supervisor_to_be_undone(company: Company) -> None:
    company.picked_up(company.approved(0))
    company.clock.forward(timedelta(minutes=15))
    assert [pickup.needs_supervisor for pickup in listed(company)] == [False]
    company.clock.forward(timedelta(microseconds=1))
    assert [pickup.needs_supervisor for pickup in listed(company)] == [True]


def test_what_was_taken_back_stays_listed_and_says_so(company: Company) -> None:
    done = company.picked_up(company.approved(0))
    company.clock.forward(timedelta(minutes=2))
    company.services.pickups.undo(company.facts.desks[0], done.pickup_ids, "Wrong colour")
    (pickup,) = listed(company)
    assert pickup.taken_back is not None
    assert (pickup.taken_back.at, pickup.taken_back.by) == (company.clock(), "Desk 1")
    assert pickup.taken_back.reason == "Wrong colour"
