from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.errors import (
    AmbiguousChoice,
    BelowCommitted,
    ChangedMeanwhile,
    InvalidField,
    NeedsSecondWord,
    NotFound,
)
from lighthouse_kiosk.domain.events import EventPhase, EventType
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.slots import SlotPlan
from tests.company import BACKPACK_COST, BUDGET, Company, event_draft


def test_a_new_event_has_its_moments_derived_and_a_key_of_its_own(company: Company) -> None:
    events, organiser = company.services.events, company.facts.organiser
    changed = events.create_event(organiser, event_draft("  Gala   dinner "))
    event = changed.value
    assert changed.changes == {Topic.EVENTS}
    assert (event.name, event.budget_committed, event.active) == ("Gala dinner", 0, True)
    assert event.window_opens_utc == datetime(2027, 2, 10, 3, 30, tzinfo=UTC)
    assert event.window_closes_utc == datetime(2027, 3, 12, 18, 29, tzinfo=UTC)
    assert events.get_event(organiser, event.id) == event
    (key,) = company.settings.keys.glob(f"{event.id}-*.key")
    assert key.stat().st_size == 32
    assert key.stat().st_mode & 0o077 == 0, "nobody else may read it"
    assert event.short_id != company.facts.event.short_id


SENSELESS: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"name": ""}, "name", "missing"),
    ({"currency": "RUPEES"}, "currency", "unknown"),
    ({"time_zone": "Mars/Olympus"}, "time_zone", "unknown"),
    ({"budget": -1}, "budget", "negative"),
    ({"budget": 10**16}, "budget", "too_large"),
    ({"most_items_per_person": 0}, "most_items_per_person", "out_of_range"),
    ({"most_items_per_person": 256}, "most_items_per_person", "out_of_range"),
    ({"window_closes": datetime(2027, 2, 10, 9)}, "window_closes", "ends_before_begin"),
    ({"window_opens": datetime(1, 1, 1)}, "window_opens", "out_of_range"),
    ({"window_closes": datetime(9999, 12, 31)}, "window_closes", "out_of_range"),
    ({"date": date(2025, 12, 31)}, "date", "out_of_range"),
    ({"date": date(2033, 1, 1)}, "date", "out_of_range"),
    (
        {"time_zone": "Europe/Berlin", "window_closes": datetime(2027, 3, 28, 2, 30)},
        "window_closes",
        "nonexistent",
    ),
)


def test_an_event_that_makes_no_sense_is_refused_by_field(company: Company) -> None:
    events, organiser = company.services.events, company.facts.organiser
    for fields, field, reason in SENSELESS:
        with pytest.raises(InvalidField) as refusal:
            events.create_event(organiser, replace(event_draft(), **fields))
        assert (refusal.value.field, refusal.value.reason) == (field, reason)
        with pytest.raises(InvalidField):
            events.update_event(organiser, company.facts.event.id, EventChange(**fields))
    assert [one.event for one in events.list_events(organiser)] == [company.facts.event]


def test_where_clocks_go_back_a_window_is_as_long_as_it_can_be(company: Company) -> None:
    twice = datetime(2027, 10, 31, 2, 30)
    berlin = replace(event_draft(), time_zone="Europe/Berlin", date=date(2027, 11, 20))
    create, organiser = company.services.events.create_event, company.facts.organiser
    opening = replace(berlin, window_opens=twice, window_closes=datetime(2027, 11, 1))
    closing = replace(berlin, window_opens=datetime(2027, 10, 1), window_closes=twice)
    assert create(organiser, opening).value.window_opens_utc.hour == 0
    assert create(organiser, closing).value.window_closes_utc.hour == 1


def change(company: Company, **fields: Any) -> Any:
    return company.services.events.update_event(
        company.facts.organiser, company.facts.event.id, EventChange(**fields)
    )


class TestBudget:
    def test_it_can_go_down_to_what_is_committed_and_no_further(self, company: Company) -> None:
        company.approved()
        assert change(company, budget=BACKPACK_COST).value.budget_left == 0
        with pytest.raises(BelowCommitted) as refusal:
            change(company, budget=BACKPACK_COST - 1)
        assert refusal.value.data == {
            "field": "budget",
            "committed": BACKPACK_COST,
            "wanted": BACKPACK_COST - 1,
        }
        assert change(company, name="Renamed").value.budget == BACKPACK_COST

    def test_a_change_of_something_else_keeps_what_was_committed_meanwhile(
        self, company: Company
    ) -> None:
        company.approved()
        change(company, venue="Elsewhere")
        assert company.counters()[0] == BACKPACK_COST


class TestCurrency:
    def test_it_is_free_until_something_is_committed(self, company: Company) -> None:
        company.register()
        assert change(company, currency="EUR").value.currency == "EUR"

    def test_it_is_fixed_once_something_is_committed(self, company: Company) -> None:
        detail = company.approved()
        with pytest.raises(InvalidField) as refusal:
            change(company, currency="EUR")
        assert (refusal.value.field, refusal.value.reason) == ("currency", "fixed_once_committed")
        company.services.registrations.cancel(company.facts.approver, detail.registration.id)
        change(company, currency="EUR")


class TestDay:
    def test_slots_move_along_and_keep_their_wall_times(self, company: Company) -> None:
        company.register()
        changed = change(company, date=date(2027, 3, 14))
        assert changed.changes == {Topic.EVENTS, Topic.SLOTS}
        slots = company.services.slots.list_slots(company.facts.organiser, company.facts.event.id)
        assert [slot.starts for slot in slots] == [
            slot.starts + timedelta(days=2) for slot in company.facts.slots
        ]
        assert slots[0].starts_utc == datetime(2027, 3, 14, 4, tzinfo=UTC)

    def test_a_new_zone_keeps_wall_times_and_derives_the_moments(self, company: Company) -> None:
        changed = change(company, time_zone="Europe/Berlin")
        assert changed.changes == {Topic.EVENTS, Topic.SLOTS}
        assert changed.value.window_opens == company.facts.event.window_opens
        assert changed.value.window_opens_utc == datetime(2027, 2, 10, 8, tzinfo=UTC)
        slots = company.services.slots.list_slots(company.facts.organiser, company.facts.event.id)
        assert slots[0].starts == company.facts.slots[0].starts
        assert slots[0].starts_utc == datetime(2027, 3, 12, 8, 30, tzinfo=UTC)

    def test_slots_can_not_move_into_an_hour_that_the_clocks_skip(self, company: Company) -> None:
        services, facts = company.services, company.facts
        night = SlotPlan(
            datetime(2027, 3, 12, 2), datetime(2027, 3, 12, 3), timedelta(minutes=30), 3
        )
        services.slots.generate_slots(facts.organiser, facts.event.id, night)
        before = services.slots.list_slots(facts.organiser, facts.event.id)
        with pytest.raises(InvalidField) as refusal:
            change(company, time_zone="Europe/Berlin", date=date(2027, 3, 28))
        assert (refusal.value.field, refusal.value.reason) == ("date", "nonexistent")
        assert services.slots.list_slots(facts.organiser, facts.event.id) == before
        assert services.events.get_event(facts.organiser, facts.event.id) == facts.event

    @pytest.mark.parametrize(
        ("fields", "field"),
        [({"date": date(2027, 3, 14)}, "date"), ({"time_zone": "Europe/Berlin"}, "time_zone")],
    )
    def test_it_is_fixed_once_passes_are_out(
        self, company: Company, fields: dict[str, Any], field: str
    ) -> None:
        company.approved()
        with pytest.raises(InvalidField) as refusal:
            change(company, **fields)
        assert (refusal.value.field, refusal.value.reason) == (field, "fixed_once_passes_are_out")
        assert (
            company.services.slots.list_slots(company.facts.organiser, company.facts.event.id)[
                0
            ].starts
            == company.facts.slots[0].starts
        )


def test_a_change_to_the_same_changes_nothing(company: Company) -> None:
    same = change(company, name=company.facts.event.name, budget=BUDGET)
    assert (same.value, same.changes) == (company.facts.event, frozenset())
    history = company.services.audit.history_of(company.facts.organiser, company.facts.event.id)
    assert [entry.action for entry in history] == ["created"]


def test_every_change_is_in_the_history_with_before_and_after(company: Company) -> None:
    change(company, name="Renamed", type=EventType.GIFTING)
    entry = company.services.audit.history_of(company.facts.organiser, company.facts.event.id)[-1]
    assert (entry.actor, entry.action, entry.at) == ("Riya Kapoor", "changed", company.clock.now)
    assert entry.before == {"name": "Acme day", "type": "ANNUAL_DAY"}
    assert entry.after == {"name": "Renamed", "type": "GIFTING"}


class TestDeleting:
    def delete(self, company: Company, *, confirmed: bool = False) -> None:
        company.services.events.delete_event(
            company.facts.organiser, company.facts.event.id, confirmed=confirmed
        )

    def test_a_deleted_event_vanishes_from_lists_and_stays_in_history(
        self, company: Company
    ) -> None:
        company.register()
        self.delete(company)
        events, facts = company.services.events, company.facts
        assert events.list_events(facts.organiser) == ()
        assert company.services.desks.choices() == ()
        with pytest.raises(NotFound):
            events.get_event(facts.organiser, facts.event.id)
        with pytest.raises(NotFound):
            company.register(1)
        with pytest.raises(NotFound):
            self.delete(company)
        history = company.services.audit.history_of(facts.organiser, facts.event.id)
        assert [entry.action for entry in history] == ["created", "deleted"]
        back = events.restore_event(facts.organiser, facts.event.id).value
        assert back == facts.event == events.get_event(facts.organiser, facts.event.id)
        company.register(1)
        with pytest.raises(NotFound):
            events.restore_event(facts.organiser, facts.event.id)

    def test_approved_registrations_ask_for_a_second_word(self, company: Company) -> None:
        company.approved(0)
        company.approved(1)
        with pytest.raises(NeedsSecondWord) as refusal:
            self.delete(company)
        assert refusal.value.data == {"approved": 2}
        assert len(company.services.events.list_events(company.facts.organiser)) == 1
        self.delete(company, confirmed=True)
        assert company.services.events.list_events(company.facts.organiser) == ()
        assert company.services.maintenance.check().sound


def test_lists_show_the_latest_day_first_with_key_figures(company: Company) -> None:
    organiser = company.facts.organiser
    later = replace(event_draft("Later"), date=date(2027, 5, 1))
    company.services.events.create_event(organiser, later)
    company.picked_up(company.approved(0))
    company.approved(1)
    company.register(2)
    first, second = company.services.events.list_events(organiser)
    assert (first.event.name, first.phase) == ("Later", EventPhase.OPEN)
    assert (second.event.name, second.phase) == ("Acme day", EventPhase.EVENT_DAY)
    assert (second.counts, second.picked_up) == ({Status.APPROVED: 2, Status.PENDING: 1}, 1)


class TestFinding:
    def test_by_id_short_id_and_name(self, company: Company) -> None:
        event = company.facts.event
        for text in (str(event.id), str(event.short_id), "  ACME day "):
            assert company.services.events.find_event(text).event == event

    def test_without_a_text_it_is_todays(self, company: Company) -> None:
        later = replace(event_draft("Later"), date=date(2027, 5, 1))
        company.services.events.create_event(company.facts.organiser, later)
        assert company.services.events.find_event(None).event == company.facts.event
        company.clock.forward(timedelta(days=2))
        with pytest.raises(AmbiguousChoice) as refusal:
            company.services.events.find_event(None)
        assert refusal.value.names == ("Later", "Acme day")

    def test_what_is_not_there_says_what_is(self, company: Company) -> None:
        with pytest.raises(NotFound) as refusal:
            company.services.events.find_event("Gala\u202e")
        assert refusal.value.data == {"what": "event", "name": "Gala", "known": ("Acme day",)}


def test_costs_changed_later_leave_what_is_pending_at_todays_costs(company: Company) -> None:
    company.approved(0)
    company.register(1)
    company.services.options.update_option(
        company.facts.organiser, company.facts.backpack.id, OptionChange(unit_cost=100)
    )
    variance = company.services.variance.budget_variance(
        company.facts.organiser, company.facts.event.id
    )
    assert (variance.allocated, variance.committed, variance.pending) == (
        BUDGET,
        BACKPACK_COST,
        100,
    )
    line = variance.options[0]
    assert (line.pending, line.pending_cost, line.committed_cost) == (1, 100, BACKPACK_COST)
    assert (line.option.committed_count, line.utilisation) == (1, 0.1)


def test_a_field_that_was_changed_again_is_not_taken_back(company: Company) -> None:
    events, facts = company.services.events, company.facts
    ours = events.update_event(facts.organiser, facts.event.id, EventChange(venue="Hall 2")).value
    events.update_event(facts.admin, facts.event.id, EventChange(venue="Hall 3"))
    with pytest.raises(ChangedMeanwhile) as refusal:
        events.update_event(facts.organiser, facts.event.id, EventChange(venue=""), was=ours)
    assert refusal.value.data == {"what": "event", "field": "venue"}
    assert events.get_event(facts.organiser, facts.event.id).venue == "Hall 3"
