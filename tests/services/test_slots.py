from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import BelowCommitted, ChangedMeanwhile, InvalidField, NotFound
from lighthouse_kiosk.services.slots import MOST_CAPACITY, SlotPlan
from tests.company import Company, event_draft

HALF_HOUR = timedelta(minutes=30)
AFTERNOON = SlotPlan(datetime(2027, 3, 12, 14), datetime(2027, 3, 12, 16), HALF_HOUR, 5)


def test_slots_are_made_by_span_length_and_pause(company: Company) -> None:
    plan = replace(AFTERNOON, pause=timedelta(minutes=10))
    changed = company.services.slots.generate_slots(
        company.facts.organiser, company.facts.event.id, plan
    )
    assert changed.changes == {Topic.SLOTS}
    assert [f"{slot.starts:%H:%M}-{slot.ends:%H:%M}" for slot in changed.value] == [
        "14:00-14:30",
        "14:40-15:10",
        "15:20-15:50",
    ]
    assert {(slot.capacity, slot.booked_count) for slot in changed.value} == {(5, 0)}
    listed = company.services.slots.list_slots(company.facts.organiser, company.facts.event.id)
    assert listed == company.facts.slots + changed.value


SENSELESS = (
    (replace(AFTERNOON, capacity=0), "capacity", "out_of_range"),
    (replace(AFTERNOON, capacity=-3), "capacity", "out_of_range"),
    (replace(AFTERNOON, capacity=MOST_CAPACITY + 1), "capacity", "out_of_range"),
    (replace(AFTERNOON, length=timedelta()), "length", "not_positive"),
    (replace(AFTERNOON, last=AFTERNOON.first), "last", "ends_before_begin"),
    (replace(AFTERNOON, length=timedelta(seconds=1)), "length", "too_many"),
    (replace(AFTERNOON, first=datetime(2027, 3, 12, 11)), "first", "overlaps"),
)


def test_a_plan_that_makes_no_sense_makes_nothing(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    for plan, field, reason in SENSELESS:
        with pytest.raises(InvalidField) as refusal:
            slots.generate_slots(facts.organiser, facts.event.id, plan)
        assert (refusal.value.field, refusal.value.reason) == (field, reason)
    assert slots.list_slots(facts.organiser, facts.event.id) == facts.slots


@pytest.mark.parametrize(
    ("first", "reason"),
    [(datetime(2027, 3, 28, 1, 30), "nonexistent"), (datetime(2027, 10, 31, 2), "ambiguous")],
)
def test_slots_in_a_night_when_the_clocks_change_are_refused(
    company: Company, first: datetime, reason: str
) -> None:
    organiser = company.facts.organiser
    berlin = replace(event_draft("Night"), time_zone="Europe/Berlin", date=first.date())
    event = company.services.events.create_event(organiser, berlin).value
    plan = SlotPlan(first, first + 4 * HALF_HOUR, HALF_HOUR, 5)
    with pytest.raises(InvalidField) as refusal:
        company.services.slots.generate_slots(organiser, event.id, plan)
    assert refusal.value.reason == reason
    assert company.services.slots.list_slots(organiser, event.id) == ()


@pytest.mark.parametrize(
    ("later", "moments"),
    [
        (False, ["23:30-00:00", "00:00-00:30", "00:30-02:00"]),
        (True, ["23:30-00:00", "01:00-01:30", "01:30-02:00"]),
    ],
)
def test_in_the_hour_that_comes_twice_the_plan_says_which_is_meant(
    company: Company, later: bool, moments: list[str]
) -> None:
    """In Berlin 02:00 to 03:00 comes twice on that night: from 00:00 UTC and from 01:00 UTC."""
    organiser, first = company.facts.organiser, datetime(2027, 10, 31, 1, 30)
    berlin = replace(event_draft("Night"), time_zone="Europe/Berlin", date=first.date())
    event = company.services.events.create_event(organiser, berlin).value
    plan = SlotPlan(first, datetime(2027, 10, 31, 3), HALF_HOUR, 5, later=later)
    made = company.services.slots.generate_slots(organiser, event.id, plan).value
    assert [f"{slot.starts_utc:%H:%M}-{slot.ends_utc:%H:%M}" for slot in made] == moments


def test_a_capacity_can_go_down_to_what_is_booked_and_no_further(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    company.approved(0)
    company.approved(1)
    updated = slots.update_slot(facts.organiser, facts.slots[1].id, 2)
    assert updated.value.left == 0
    assert updated.changes == {Topic.SLOTS}
    with pytest.raises(BelowCommitted) as refusal:
        slots.update_slot(facts.organiser, facts.slots[1].id, 1)
    assert refusal.value.data == {"field": "capacity", "committed": 2, "wanted": 1}


def test_a_slot_goes_only_when_nobody_has_or_wants_it(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    waiting = company.register(0)
    with pytest.raises(BelowCommitted):
        slots.delete_slot(facts.organiser, facts.slots[1].id)
    company.services.registrations.move_slot(facts.approver, waiting.id, facts.slots[2].id)
    slots.delete_slot(facts.organiser, facts.slots[1].id)
    assert len(slots.list_slots(facts.organiser, facts.event.id)) == 3
    with pytest.raises(NotFound):
        company.register(1, slot=1)
    with pytest.raises(NotFound):
        slots.update_slot(facts.organiser, facts.slots[1].id, 9)
    with pytest.raises(NotFound):
        slots.delete_slot(facts.organiser, facts.slots[1].id)


def times(company: Company) -> list[str]:
    listed = company.services.slots.list_slots(company.facts.organiser, company.facts.event.id)
    return [f"{slot.starts:%H:%M}-{slot.ends:%H:%M}" for slot in listed]


def test_a_break_and_what_is_there_are_left_out(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    before = times(company)
    plan = replace(
        AFTERNOON,
        first=facts.slots[-1].starts,
        last=datetime(2027, 3, 12, 14),
        rest=(datetime(2027, 3, 12, 12, 15), datetime(2027, 3, 12, 13)),
    )
    with pytest.raises(InvalidField) as refusal:
        slots.generate_slots(facts.organiser, facts.event.id, plan)
    assert refusal.value.reason == "overlaps"
    slots.generate_slots(facts.organiser, facts.event.id, replace(plan, around_others=True))
    made = times(company)[len(before) :]
    assert made[-2:] == ["13:00-13:30", "13:30-14:00"]
    assert "12:00-12:30" not in made
    with pytest.raises(InvalidField):  # nothing would be left to make
        slots.generate_slots(facts.organiser, facts.event.id, replace(plan, around_others=True))


def test_a_slot_moves_while_nobody_has_booked_it(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    last = facts.slots[-1]
    longer = last.ends + HALF_HOUR
    moved = slots.move_slot(facts.organiser, last.id, last.ends, longer)
    assert moved.changes == {Topic.SLOTS}
    assert moved.value.ends_utc - moved.value.starts_utc == HALF_HOUR
    assert moved.value in slots.list_slots(facts.organiser, facts.event.id)
    senseless = (
        (facts.slots[0].starts, last.ends, "overlaps"),
        (last.ends, last.ends, "ends_before_begin"),
        (last.starts - timedelta(days=1), last.ends, "not_on_the_day"),
    )
    for starts, ends, reason in senseless:
        with pytest.raises(InvalidField) as refusal:
            slots.move_slot(facts.organiser, last.id, starts, ends)
        assert refusal.value.reason == reason
    with pytest.raises(ChangedMeanwhile):
        slots.move_slot(facts.organiser, last.id, last.starts, last.ends, was=last)
    slots.move_slot(facts.organiser, last.id, last.starts, last.ends, was=moved.value)
    assert slots.list_slots(facts.organiser, facts.event.id) == facts.slots


def test_a_booked_slot_can_only_get_longer(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    company.approved(0)
    booked = next(
        slot for slot in slots.list_slots(facts.organiser, facts.event.id) if slot.booked_count
    )
    quarter = timedelta(minutes=15)
    for starts, ends, field in (
        (booked.starts + quarter, booked.ends, "starts"),
        (booked.starts, booked.ends - quarter, "ends"),
    ):
        with pytest.raises(InvalidField) as refusal:
            slots.move_slot(facts.organiser, booked.id, starts, ends)
        assert (refusal.value.field, refusal.value.reason) == (field, "fixed_once_booked")
    for other in facts.slots:
        if other.id != booked.id:
            slots.delete_slot(facts.organiser, other.id)
    longer = slots.move_slot(facts.organiser, booked.id, booked.starts, booked.ends + quarter)
    assert longer.value.ends == booked.ends + quarter


def test_deleted_slots_come_back_where_they_still_fit(company: Company) -> None:
    slots, facts = company.services.slots, company.facts
    gone = [slot.id for slot in facts.slots[:2]]
    slots.delete_slots(facts.organiser, gone)
    assert len(times(company)) == len(facts.slots) - 2
    over_the_first = replace(
        AFTERNOON, first=facts.slots[0].starts, last=facts.slots[0].ends, length=HALF_HOUR
    )
    made = slots.generate_slots(facts.organiser, facts.event.id, over_the_first).value
    with pytest.raises(InvalidField) as refusal:
        slots.restore_slots(facts.organiser, gone)
    assert refusal.value.reason == "overlaps"
    assert len(times(company)) == len(facts.slots) - 1
    slots.delete_slot(facts.organiser, made[0].id)
    slots.restore_slots(facts.organiser, gone)
    assert slots.list_slots(facts.organiser, facts.event.id) == facts.slots
    company.approved(0)
    with pytest.raises(BelowCommitted):
        slots.delete_slots(facts.organiser, [slot.id for slot in facts.slots])
    assert len(times(company)) == len(facts.slots)
