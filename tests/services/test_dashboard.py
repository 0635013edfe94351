"""Every figure of the dashboard against a plain recomputation from rows, to the cent, and every list
behind a figure against what it counts: on generated events in currencies of 0, 2 and 3 decimals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4

from sqlalchemy import delete, insert, select

from lighthouse_kiosk.domain.attention import (
    BudgetNearlyGone,
    ConflictsPending,
    DoublePickups,
    NeverShown,
    SlotNearlyFull,
    SoldOut,
)
from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.desk_sightings import Readers
from lighthouse_kiosk.domain.desks import DeskPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.events import Event
from lighthouse_kiosk.domain.funnels import Funnel
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.domain.slots import WITHOUT_SLOT
from lighthouse_kiosk.services.behind import Figure, behind, behind_conflicts, behind_fact
from lighthouse_kiosk.services.dashboard import PACE_STEP, Dashboard, SilentDesk
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.pickup_lists import PickupListQuery
from lighthouse_kiosk.services.pickup_reviews import ReviewKind, ReviewQuery
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationQuery
from lighthouse_kiosk.store.tables import ArrivalCountRow, PassRow, PickupRow, RegistrationRow
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION
from tests.company import Company, token_of
from tests.services.event_steps import CURRENCIES, Doing, Place, places_of, take_any_steps


@dataclass(frozen=True)
class Rows:
    """What is really there of one event."""

    wishes: list[Any]
    entries: list[Any]

    def standing(self) -> list[Any]:
        back = {row.reverses_id for row in self.entries if row.reverses_id}
        return [row for row in self.entries if row.reverses_id is None and row.id not in back]


def rows_of(company: Company, event: Event) -> Rows:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        wishes = tx.execute(select(RegistrationRow.__table__)).all()
        entries = tx.execute(select(PickupRow.__table__)).all()
    return Rows(
        [row for row in wishes if row.event_id == event.id],
        [row for row in entries if row.event_id == event.id],
    )


COUNTED: dict[Figure, Callable[[Any], bool]] = {
    Figure.REGISTERED: lambda _: True,
    Figure.OPEN: lambda row: row.status in OPEN,
    Figure.PENDING: lambda row: row.status is Status.PENDING,
    Figure.APPROVED: lambda row: row.status is Status.APPROVED,
    Figure.REJECTED: lambda row: row.status is Status.REJECTED,
    Figure.CANCELLED: lambda row: row.status is Status.CANCELLED,
    Figure.ISSUED: lambda row: row.status is Status.APPROVED,
    Figure.SHOWN: lambda row: row.picked_up > 0,
    Figure.NEVER_SHOWN: lambda row: row.status is Status.APPROVED and row.picked_up == 0,
    Figure.PICKED_UP: lambda row: row.picked_up == row.quantity,
    Figure.TO_COME: lambda row: row.status is Status.APPROVED and row.picked_up < row.quantity,
}


def assert_every_count_opens_what_it_counts(
    company: Company, place: Place, shown: Dashboard, rows: Rows
) -> None:
    service, actor = company.services.registrations, company.facts.approver
    cuts: list[tuple[Funnel, dict[str, Any], list[Any]]] = [(shown.funnel, {}, rows.wishes)]
    for option in place.options:
        ours = [row for row in rows.wishes if row.option_id == option.id]
        cuts.append((shown.of_option(option.id), {"option_id": option.id}, ours))
    for slot_id in (*(slot.id for slot in place.slots), WITHOUT_SLOT):
        ours = [row for row in rows.wishes if (row.slot_id or WITHOUT_SLOT) == slot_id]
        cuts.append((shown.of_slot(slot_id), {"slot_id": slot_id}, ours))
    for funnel, narrowed, ours in cuts:
        assert funnel.wanted == sum(row.quantity for row in ours if row.status is Status.PENDING)
        assert funnel.committed == sum(
            row.quantity for row in ours if row.status is Status.APPROVED
        )
        assert funnel.handed_out == sum(row.picked_up for row in ours)
        for figure, counts in COUNTED.items():
            expected = {row.id for row in ours if counts(row)}
            assert getattr(funnel, figure) == len(expected), (figure, narrowed)
            query = behind(place.event.id, figure, **narrowed)
            assert set(service.matching_ids(actor, query)) == expected, (figure, narrowed)
            if figure in {Figure.NEVER_SHOWN, Figure.SHOWN}:
                assert service.count_registrations(actor, query) == len(expected)


def assert_money_agrees(place: Place, shown: Dashboard, rows: Rows, company: Company) -> None:
    variance = shown.variance
    now = {
        option.id: option
        for option in company.services.options.list_options(company.facts.organiser, place.event.id)
    }
    approved = [row for row in rows.wishes if row.status is Status.APPROVED]
    pending = [row for row in rows.wishes if row.status is Status.PENDING]
    exposure = sum(now[row.option_id].unit_cost * row.quantity for row in pending)
    committed = sum(row.committed_cost for row in approved)
    assert variance.currency == place.event.currency
    assert (variance.allocated, variance.committed) == (place.event.budget, committed)
    assert (variance.pending, variance.available) == (exposure, place.event.budget - committed)
    assert variance.available_after_pending == place.event.budget - committed - exposure
    for line in variance.options:
        ours = [row for row in pending if row.option_id == line.option.id]
        assert line.pending == sum(row.quantity for row in ours)
        assert line.waiting == len({row.person_id for row in ours}) == len(ours)
        held = sum(row.quantity for row in approved if row.option_id == line.option.id)
        assert line.option.committed_count == held
        if line.option.total_available is not None:
            assert line.left_after_pending == line.option.total_available - held - line.pending


def assert_lists(company: Company, query: PickupListQuery, expected: set[Any]) -> None:
    """Whatever the pages' length, they hold these hand-outs, and so many are counted."""
    service, actor = company.services.pickup_lists, company.facts.approver
    found: list[Any] = []
    following = replace(query, limit=2)
    while True:
        page = service.list_pickups(actor, following)
        found += [line.pickup_id for line in page.rows]
        if page.next is None:
            break
        following = replace(following, after=page.next)
    assert len(found) == len(set(found)) == service.count_pickups(actor, query)
    assert set(found) == expected


def assert_pace_agrees(company: Company, shown: Dashboard, rows: Rows) -> None:
    standing = Counter(
        (row.at.replace(minute=row.at.minute // 10 * 10, second=0, microsecond=0), row.desk_id)
        for row in rows.standing()
    )
    assert {
        (bar.starts, desk): count for bar in shown.pace for desk, count in bar.by_desk.items()
    } == standing
    assert all(bar.pickups == sum(bar.by_desk.values()) for bar in shown.pace)
    by_id = {row.id: row for row in rows.standing()}
    everything = PickupListQuery(shown.event.id)
    assert_lists(company, everything, set(by_id))
    for bar in shown.pace:
        of_bar = replace(everything, since=bar.starts, until=bar.starts + PACE_STEP)
        within = {row.id for row in by_id.values() if bar.starts <= row.at < of_bar.until}
        assert_lists(company, of_bar, within)
        for desk_id in bar.by_desk:
            there = {one for one in within if by_id[one].desk_id == desk_id}
            assert_lists(company, replace(of_bar, desk_ids=frozenset({desk_id})), there)
    at_desks = Counter(row.desk_id for row in rows.standing())
    assert {one.desk.id: one.handed_out for one in shown.desks} == {
        one.desk.id: at_desks[one.desk.id] for one in shown.desks
    }


def assert_facts_agree(company: Company, place: Place, shown: Dashboard, rows: Rows) -> None:
    service, actor = company.services.registrations, company.facts.approver
    everything = RegistrationQuery(
        place.event.id, statuses=frozenset({Status.PENDING}), limit=1_000
    )
    lines = service.list_registrations(actor, everything).rows
    stopped = [line for line in lines if set(line.problems) - {Problem.SLOT_CLASH}]
    conflicts = [one for one in shown.attention if isinstance(one, ConflictsPending)]
    assert sum(one.registrations for one in conflicts) == len(stopped)
    for one in conflicts:
        every = behind_conflicts(shown.event, one)
        assert set(service.matching_ids(actor, every)) == {line.id for line in stopped}
        assert service.count_registrations(actor, every) == one.registrations
    for reason in (reason for one in conflicts for reason in one.reasons):
        found = set(service.matching_ids(actor, behind_fact(place.event.id, reason)))
        assert len(found) == reason.registrations
        assert found <= {line.id for line in lines if reason.problem in line.problems}
    pending = [row for row in rows.wishes if row.status is Status.PENDING]
    sold_out = {one.option.id: one.people for one in shown.attention if isinstance(one, SoldOut)}
    assert sold_out == Counter(
        row.option_id
        for row in pending
        if shown.variance.options
        and any(
            line.option.id == row.option_id and line.option.left == 0
            for line in shown.variance.options
        )
    )
    over = {slot.id for slot in place.slots if slot.ends_utc <= company.clock.now}
    expected = {
        row.id
        for row in rows.wishes
        if row.slot_id in over and row.status is Status.APPROVED and not row.picked_up
    }
    never = [one for one in shown.attention if isinstance(one, NeverShown)]
    assert sum(one.registrations for one in never) == len(expected)
    for fact in shown.attention:
        if isinstance(fact, SoldOut | SlotNearlyFull | BudgetNearlyGone | NeverShown):
            found = set(service.matching_ids(actor, behind_fact(place.event.id, fact)))
            match fact:
                case NeverShown():
                    assert found == expected
                case SlotNearlyFull():
                    assert len(found) == fact.pending > fact.left
                case SoldOut():
                    assert len(found) == fact.people
                case BudgetNearlyGone():
                    assert found == {row.id for row in pending}


def assert_arrivals_agree(company: Company) -> None:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        kept = {
            (row.event_id, row.option_id, row.starts): (row.registrations, row.quantity)
            for row in tx.execute(select(ArrivalCountRow.__table__))
            if row.registrations
        }
        wishes = tx.execute(select(RegistrationRow.__table__)).all()
    found: dict[tuple[Any, ...], tuple[int, int]] = {}
    for row in wishes:
        if row.status in OPEN:
            hour = row.registered_at.replace(minute=0, second=0, microsecond=0)
            key = row.event_id, row.option_id, hour
            count, pieces = found.get(key, (0, 0))
            found[key] = count + 1, pieces + row.quantity
    assert kept == found


def assert_agrees(company: Company, place: Place) -> None:
    shown = company.services.dashboard.figures(company.facts.approver, place.event.id)
    rows = rows_of(company, place.event)
    assert_every_count_opens_what_it_counts(company, place, shown, rows)
    assert_money_agrees(place, shown, rows, company)
    assert_pace_agrees(company, shown, rows)
    assert_facts_agree(company, place, shown, rows)


def assert_comparison_agrees(company: Company, places: list[Place]) -> None:
    across = company.services.dashboard.compare_events(company.facts.approver)
    by_id = {one.event.id: one for one in across.events}
    for place in places:
        shown = company.services.dashboard.figures(company.facts.approver, place.event.id)
        one = by_id[place.event.id]
        assert one.funnel == shown.funnel
        assert one.pending_cost == shown.variance.pending
        assert one.available_after_pending == shown.variance.available_after_pending
        limited = [line.option for line in shown.variance.options if line.option.left is not None]
        assert one.stock == sum(option.total_available or 0 for option in limited)
        assert one.committed_stock == sum(option.committed_count for option in limited)
    for amounts in across.total.amounts:
        ours = [one for one in across.events if one.event.currency == amounts.currency]
        assert amounts.events == len(ours)
        assert amounts.committed == sum(one.event.budget_committed for one in ours)
        assert amounts.pending == sum(one.pending_cost for one in ours)
    assert {one.currency for one in across.total.amounts} == set(CURRENCIES)
    assert sum(one.events for one in across.by_type().values()) == len(across.events)
    assert across.by_year().keys() == {2027}


def test_all_figures_are_what_the_rows_add_up_to(company: Company) -> None:
    """Each example goes on from where the one before it ended."""
    places = places_of(company)
    take_any_steps(company, places, partial(assert_agrees, company), plans=(12, 4))
    for place in places:
        assert_agrees(company, place)
    assert_comparison_agrees(company, places)
    assert_arrivals_agree(company)
    assert company.services.maintenance.check().sound


def test_steps_leave_something_to_look_at(company: Company) -> None:
    """The figures above are not all zero: cost changes, partial pickups, undo and cancelling."""
    places = places_of(company)
    doing, place = Doing(company, places), places[2]
    for which in range(2, 12, 3):
        doing.step("register", 2, which, 2)
    for which in range(3):
        doing.step("approve", 2, which, 1)
    doing.step("hand_out", 2, 0, 1)
    doing.step("hand_out", 2, 1, 2)
    doing.step("undo", 2, 1, 1)
    doing.step("register", 2, 3, 2)
    doing.step("approve", 2, 4, 1)
    doing.step("hand_out", 2, 4, 2)
    for which in (1, 4, 7, 10):
        doing.step("register", 2, which, 3)
    for which in range(5, 9):
        doing.step("approve", 2, which, 1)
    doing.step("make_dearer", 2, 0, 3)
    doing.step("cancel", 2, 2, 1)
    company.clock.forward(timedelta(hours=2))
    assert_agrees(company, place)
    assert_arrivals_agree(company)
    shown = company.services.dashboard.figures(company.facts.approver, place.event.id)
    kinds = {type(fact) for fact in shown.attention}
    assert {ConflictsPending, NeverShown, BudgetNearlyGone} <= kinds
    assert (shown.funnel.shown, shown.funnel.picked_up, shown.funnel.cancelled) == (2, 1, 1)
    assert shown.variance.committed % 1_001 or shown.variance.committed % 333


def test_a_desk_that_fell_silent_needs_somebody(company: Company) -> None:
    facts = company.facts
    company.picked_up(company.approved())
    company.services.desk_sightings.tell(facts.desks[0], Readers())
    company.clock.forward(timedelta(minutes=18))
    shown = company.services.dashboard.figures(facts.approver, facts.event.id)
    (silent,) = (fact for fact in shown.attention if isinstance(fact, SilentDesk))
    assert silent.desk.id == facts.desks[0].desk.id
    assert silent.silent_for == timedelta(minutes=18)
    assert silent.handed_out == 1


def test_what_was_registered_outside_a_window_that_was_moved_is_counted(company: Company) -> None:
    facts = company.facts
    company.register(0)
    company.register(1)
    moved = EventChange(window_opens=datetime(2027, 3, 12, 11))
    company.services.events.update_event(facts.organiser, facts.event.id, moved)
    shown = company.services.dashboard.figures(facts.approver, facts.event.id)
    assert shown.attention == (ConflictsPending(2, (), 2),)


def test_a_pass_that_was_picked_up_twice_names_who_and_where(company: Company) -> None:
    """Two pieces went out on a pass that was not known; one is all that its registration has."""
    facts = company.facts
    lenient = DeskPolicy(unknown_pass=UnknownPassPolicy.HAND_OUT)
    for session in facts.desks:
        company.services.desks.update_desk(facts.organiser, session.desk.id, policy=lenient)
    detail = company.approved(3, facts.bottle, 2)
    with company.services.uow.write(EVERY_ORGANISATION) as tx:
        lost = [dict(row._mapping) for row in tx.execute(select(PassRow.__table__))]
        tx.execute(delete(PassRow))
    for desk in facts.desks:
        line = [PickupLine(None, 1)]
        confirm = company.services.pickups.confirm
        assert isinstance(confirm(desk, token_of(detail), line, uuid4()).value, Confirmed)
        company.clock.forward(timedelta(minutes=1))
    with company.services.uow.write(EVERY_ORGANISATION) as tx:
        tx.execute(insert(PassRow), lost)
    shown = company.services.dashboard.figures(facts.approver, facts.event.id)
    assert not any(isinstance(fact, DoublePickups) for fact in shown.attention)
    fewer = RegistrationChange(quantity=1)
    company.services.registrations.update_registration(
        facts.approver, detail.registration.id, fewer
    )
    shown = company.services.dashboard.figures(facts.approver, facts.event.id)
    (doubles,) = (fact for fact in shown.attention if isinstance(fact, DoublePickups))
    (twice,) = doubles.passes
    assert (doubles.count, twice.quantity, twice.handed_out) == (1, 1, 2)
    assert (twice.person_name, twice.registration_id) == ("Person 03", detail.registration.id)
    assert twice.desks == (facts.desks[1].desk.id, facts.desks[0].desk.id)
    query = ReviewQuery(facts.event.id, kind=ReviewKind.TWICE, open=False)
    opened = company.services.pickup_reviews.list_reviews(facts.approver, query).rows
    passes = {line.unmatched.id for line in opened if line.unmatched is not None}
    assert passes == {twice.unmatched_id}
    assert all(line.kinds == {ReviewKind.TWICE} for line in opened)
    assert sum(line.quantity for line in opened) == 2
