"""What organisers see of desks: what they handed out, and whether they are still there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from lighthouse_kiosk.domain.desk_sightings import FORGOTTEN_AFTER, Readers, ReaderState
from lighthouse_kiosk.services.desk_sightings import DeskStanding, desk_standings
from tests.company import START, Company
from tests.services.test_desk_figures import hand_out_bottles

MINUTE = timedelta(minutes=1)
READERS = Readers(ReaderState.WORKING, ReaderState.TROUBLED)


def standing(company: Company, desk: int = 0) -> DeskStanding:
    facts = company.facts
    return company.services.desk_sightings.standing(facts.approver, facts.event.id)[desk]


def tell(company: Company, desk: int = 0, *, left: bool = False) -> None:
    company.services.desk_sightings.tell(company.facts.desks[desk], READERS, left=left)


def test_hand_outs_are_counted_by_desk_today_ever_and_by_ten_minutes(company: Company) -> None:
    company.clock.now = START - timedelta(days=1)
    company.picked_up(company.approved(5, company.facts.track))
    hand_out_bottles(company, 1, 11, 12)
    undone = company.picked_up(company.approved(1))
    company.services.pickups.undo(company.facts.desks[0], undone.pickup_ids, "Given back")
    here, there = standing(company), standing(company, 1)
    assert (here.today, here.ever, there.today, there.ever) == (3, 4, 0, 0)
    assert here.pace[-3:] == (0, 1, 2)
    assert here.last_pickup_at == START + 12 * MINUTE
    assert there.last_pickup_at is None


def test_a_desk_is_heard_of_with_its_device_and_readers(company: Company) -> None:
    assert standing(company).heard_at is None
    company.approved()
    tell(company)
    (seen,) = standing(company).sightings
    assert seen.device_name
    assert (seen.readers, seen.passes, seen.passes_at) == (READERS, 1, START)
    assert standing(company).heard_at == START
    company.clock.forward(MINUTE)
    company.approved(1)
    tell(company)
    (seen,) = standing(company).sightings
    assert (seen.passes, seen.heard_at) == (2, START + MINUTE)
    assert standing(company, 1).sightings == ()


def test_a_desk_at_work_that_is_not_heard_of_is_silent(company: Company) -> None:
    tell(company)
    company.clock.forward(5 * MINUTE)
    assert standing(company).silent_for is None
    company.clock.forward(13 * MINUTE)
    assert standing(company).silent_for == 18 * MINUTE
    assert standing(company, 1).silent_for is None
    # a pickup is a sign of life, though the passes known are as old as they were
    company.picked_up(company.approved())
    here = standing(company)
    assert here.silent_for is None
    assert (here.heard_at, here.sightings[0].passes_at) == (START + 18 * MINUTE, START)


def test_a_desk_that_people_left_is_not_missed(company: Company) -> None:
    tell(company)
    tell(company, left=True)
    company.clock.forward(60 * MINUTE)
    assert standing(company).silent_for is None
    assert standing(company).sightings[0].left
    tell(company)
    company.clock.forward(FORGOTTEN_AFTER)
    assert standing(company).silent_for == FORGOTTEN_AFTER
    company.clock.forward(MINUTE)
    assert standing(company).silent_for is None


def test_today_begins_at_midnight_also_where_that_is_within_ten_minutes(company: Company) -> None:
    services, facts = company.services, company.facts
    there = replace(company.facts.event, time_zone="Asia/Kathmandu")
    midnight_there = datetime(2027, 3, 12, 18, 15, tzinfo=UTC)
    hand_out_bottles(
        company, *((midnight_there - START) / MINUTE + minutes for minutes in (-2, 2, 9))
    )
    with services.uow.read(facts.organiser.organisation_id) as tx:
        gate, _other = desk_standings(
            tx, facts.organiser.organisation_id, there, midnight_there + 9 * MINUTE
        )
    assert (gate.today, gate.ever, sum(gate.pace)) == (2, 3, 3)
