"""The whole path: from an organisation to a pickup that was undone."""

from __future__ import annotations

from datetime import timedelta

from lighthouse_kiosk.domain.desks import AlreadyPickedUp, Ready
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from tests.company import BACKPACK_COST, PASSWORD, Company


def test_from_sign_in_to_an_undone_pickup(company: Company) -> None:
    services, facts = company.services, company.facts
    signed_in = services.credentials.sign_in("Organiser@acme.example.org ", PASSWORD)
    assert (signed_in.role, signed_in.name) == (Role.ORGANISER, "Riya Kapoor")

    registration = company.register()
    assert registration.status is Status.PENDING
    assert company.counters() == (0, {}, [0, 0, 0, 0])

    detail = company.approve(registration)
    assert detail.registration.status is Status.APPROVED
    assert company.counters() == (BACKPACK_COST, {"Backpack": 1}, [0, 1, 0, 0])

    verdict = company.review(detail)
    assert isinstance(verdict, Ready)
    assert verdict.person == facts.people[0]
    assert [item.option_name for item in verdict.ready] == ["Backpack"]

    done = company.picked_up(detail)
    again = company.review(detail)
    assert isinstance(again, AlreadyPickedUp)
    assert again.last_pickup is not None
    assert (again.last_pickup.desk, again.last_pickup.at) == ("Desk 1", company.clock.now)
    assert services.variance.budget_variance(facts.organiser, facts.event.id).picked_up == 1

    company.clock.forward(timedelta(minutes=5))
    services.pickups.undo(facts.desks[0], done.pickup_ids, "Wrong colour")
    assert isinstance(company.review(detail), Ready)
    assert services.maintenance.check().sound
