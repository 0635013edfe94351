"""Events that begin as a copy of another, or from a template."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.services.event_plans import EventPlan, PlannedDesk, PlannedSlot
from lighthouse_kiosk.services.options import OptionDraft
from tests.company import Company, event_draft

MORNING = PlannedSlot(timedelta(hours=9), timedelta(minutes=30), 40)


def test_a_copy_has_everything_but_what_happened(company: Company) -> None:
    facts, services = company.facts, company.services
    company.approved(0, quantity=2)
    services.desks.set_pin(
        facts.organiser,
        services.desks.add_desk(
            facts.organiser, facts.event.id, "Gate", DeskPolicy(instant=True)
        ).value.id,
        "824616",
    )
    plan = services.event_plans.plan_of(facts.organiser, facts.event.id)
    day = date(2028, 2, 29)
    changed = services.events.create_event(
        facts.organiser, replace(event_draft("Next year"), date=day), plan
    )
    copy = changed.value
    assert changed.changes == {
        Topic.EVENTS,
        Topic.OPTIONS,
        Topic.SLOTS,
        Topic.QUESTIONS,
        Topic.DESKS,
    }
    assert copy.budget_committed == 0
    before = services.options.list_options(facts.organiser, facts.event.id)
    after = services.options.list_options(facts.organiser, copy.id)
    assert [(one.name, one.unit_cost, one.total_available, one.needs_slot) for one in after] == [
        (one.name, one.unit_cost, one.total_available, one.needs_slot) for one in before
    ]
    assert {one.committed_count for one in after} == {0}
    slots = services.slots.list_slots(facts.organiser, copy.id)
    assert [(slot.starts.time(), slot.capacity) for slot in slots] == [
        (slot.starts.time(), slot.capacity) for slot in facts.slots
    ]
    assert {(slot.starts.date(), slot.booked_count) for slot in slots} == {(day, 0)}
    gate = services.desks.list_desks(facts.organiser, copy.id)[-1].desk
    assert (gate.name, gate.policy.instant, gate.has_pin) == ("Gate", True, False)


@pytest.mark.parametrize(
    ("plan", "refusal"),
    [
        (EventPlan(slots=(MORNING, replace(MORNING, starts=timedelta(hours=9.25)))), InvalidField),
        (EventPlan(slots=(replace(MORNING, capacity=0),)), InvalidField),
        (EventPlan(desks=(PlannedDesk("Gate"), PlannedDesk("gate"))), AlreadyExists),
        (
            EventPlan(options=(OptionDraft("", OptionKind.ITEM, 0, None, needs_slot=False),)),
            InvalidField,
        ),
    ],
)
def test_a_plan_that_makes_no_sense_creates_nothing(
    company: Company, plan: EventPlan, refusal: type[Exception]
) -> None:
    facts, events = company.facts, company.services.events
    before = events.list_events(facts.organiser)
    with pytest.raises(refusal):
        events.create_event(facts.organiser, event_draft("Gala"), plan)
    assert events.list_events(facts.organiser) == before


def test_a_slot_that_the_clocks_skip_on_the_new_day_is_said_at_the_day(company: Company) -> None:
    draft = replace(
        event_draft("Night"),
        time_zone="Europe/Berlin",
        date=date(2027, 3, 28),
        window_closes=datetime(2027, 3, 20, 12),
    )
    plan = EventPlan(slots=(replace(MORNING, starts=timedelta(hours=2)),))
    with pytest.raises(InvalidField) as refusal:
        company.services.events.create_event(company.facts.organiser, draft, plan)
    assert (refusal.value.field, refusal.value.reason) == ("date", "nonexistent")
