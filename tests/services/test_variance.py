"""Budget variance and dashboard against a plain recomputation from rows."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from lighthouse_kiosk.domain.registrations import OPEN, Registration, Status
from lighthouse_kiosk.services.dashboard import Dashboard
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.pickups import Confirmed
from lighthouse_kiosk.services.registrations import RegistrationChange
from lighthouse_kiosk.store.tables import PickupRow, RegistrationRow
from tests.company import Company
from tests.services.event_steps import REFUSALS

DECISIONS = ("approve", "approve", "reject", "cancel", "change", "move")
OTHERS = ("register", "register", "hand_out", "hand_out", "undo", "make_dearer")
STEPS = st.lists(
    st.tuples(st.sampled_from((*DECISIONS, *OTHERS)), st.integers(0, 11), st.integers(1, 3)),
    min_size=1,
    max_size=12,
)


class Doing:
    """Takes steps at a company; what is refused is as if nobody had asked."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.facts = company.facts
        self.wishes: list[Registration] = []
        self.done: list[Confirmed] = []

    def step(self, what: str, which: int, amount: int) -> None:
        try:
            if what in DECISIONS and self.wishes:
                self.decide(what, self.wishes[which % len(self.wishes)], amount)
            elif what in OTHERS:
                getattr(self, what)(which, amount)
        except REFUSALS:
            return

    def decide(self, what: str, wish: Registration, amount: int) -> None:
        change = {
            "approve": RegistrationChange(status=Status.APPROVED),
            "reject": RegistrationChange(status=Status.REJECTED),
            "cancel": RegistrationChange(status=Status.CANCELLED),
            "change": RegistrationChange(quantity=amount),
            "move": RegistrationChange(slot_id=self.facts.slots[amount].id),
        }[what]
        service = self.company.services.registrations
        service.update_registration(self.facts.approver, wish.id, change)

    def register(self, which: int, amount: int) -> None:
        option = (self.facts.backpack, self.facts.bottle, self.facts.track)[which % 3]
        self.wishes.append(self.company.register(which, option, amount))

    def hand_out(self, which: int, amount: int) -> None:
        if not self.wishes:
            return
        detail = self.company.detail(self.wishes[which % len(self.wishes)])
        if detail.token_text:
            confirmed = self.company.confirm(detail, amount)
            if isinstance(confirmed, Confirmed):
                self.done.append(confirmed)

    def undo(self, which: int, _amount: int) -> None:
        if self.done:
            done = self.done.pop(which % len(self.done))
            desk = self.facts.desks[0]
            self.company.services.pickups.undo(desk, done.pickup_ids, "Wrong colour")

    def make_dearer(self, _which: int, amount: int) -> None:
        change = OptionChange(unit_cost=100_000 * amount)
        bottle = self.facts.bottle.id
        self.company.services.options.update_option(self.facts.organiser, bottle, change)


def rows_of(company: Company) -> tuple[list[Any], list[Any]]:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        wishes = tx.execute(select(RegistrationRow.__table__)).all()
        entries = tx.execute(select(PickupRow.__table__)).all()
    return list(wishes), list(entries)


def assert_agrees(company: Company, shown: Dashboard) -> None:
    """Compute every figure from the rows alone."""
    wishes, entries = rows_of(company)
    variance, actor, event_id = shown.variance, company.facts.organiser, company.facts.event.id
    options = {
        option.id: option for option in company.services.options.list_options(actor, event_id)
    }
    approved = [row for row in wishes if row.status is Status.APPROVED]
    pending = [row for row in wishes if row.status is Status.PENDING]
    exposure = sum(options[row.option_id].unit_cost * row.quantity for row in pending)
    assert variance.committed == sum(row.committed_cost for row in approved)
    assert variance.pending == exposure
    assert variance.available == variance.allocated - variance.committed
    assert variance.available_after_pending == variance.available - exposure
    assert variance.counts == {
        status: sum(row.status is status for row in wishes) for status in Status
    }
    assert variance.picked_up == sum(row.picked_up == row.quantity for row in approved)
    assert [line.option.id for line in variance.options] == list(options)
    for line in variance.options:
        ours = [row for row in wishes if row.option_id == line.option.id]
        held = [row for row in ours if row.status is Status.APPROVED]
        asked = sum(row.quantity for row in ours if row.status is Status.PENDING)
        assert line.pending == asked
        assert line.pending_cost == asked * line.option.unit_cost
        assert line.committed_cost == sum(row.committed_cost for row in held)
        assert line.option.committed_count == sum(row.quantity for row in held)
        assert line.picked_up == sum(row.picked_up for row in ours if row.status in OPEN)
    reversed_ones = {row.reverses_id for row in entries if row.reverses_id}
    standing = Counter(
        row.at.replace(minute=row.at.minute // 10 * 10, second=0, microsecond=0)
        for row in entries
        if row.reverses_id is None and row.id not in reversed_ones
    )
    assert {bar.starts: bar.pickups for bar in shown.pace if bar.pickups} == standing
    booked = Counter(row.slot_id for row in approved if row.slot_id)
    assert {slot.id: slot.booked_count for slot in shown.slots if slot.booked_count} == booked


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_all_figures_are_what_the_rows_add_up_to(
    company: Company, steps: list[tuple[str, int, int]]
) -> None:
    """Each example goes on from where the one before it ended."""
    doing = Doing(company)
    for what, which, amount in steps:
        doing.step(what, which, amount)
        company.clock.forward(timedelta(minutes=3))
    actor, event_id = company.facts.organiser, company.facts.event.id
    shown = company.services.dashboard.figures(actor, event_id)
    assert_agrees(company, shown)
    assert company.services.variance.budget_variance(actor, event_id) == shown.variance


def test_steps_leave_something_to_add_up(company: Company) -> None:
    """The figures above are not all zero: each kind of step has happened somewhere."""
    doing = Doing(company)
    for person in range(4):
        doing.step("register", person, 1)
    for what, which in (("approve", 0), ("approve", 1), ("hand_out", 1), ("approve", 3)):
        doing.step(what, which, 1)
    doing.step("hand_out", 0, 1)
    doing.step("undo", 0, 1)
    doing.step("cancel", 3, 1)
    shown = company.services.dashboard.figures(company.facts.organiser, company.facts.event.id)
    assert_agrees(company, shown)
    assert shown.variance.committed
    assert shown.variance.picked_up == 1
    assert shown.variance.counts[Status.CANCELLED] == 1
