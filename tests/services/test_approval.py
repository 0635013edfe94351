"""Approval commits everything or nothing, and leaving it gives everything back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.conflicts import ConflictRefused, OtherSlot, Problem, Tier
from lighthouse_kiosk.domain.errors import HasPickups, IllegalMove, NotFound, SigningKeyMissing
from lighthouse_kiosk.domain.ids import RegistrationId, new_id
from lighthouse_kiosk.domain.passes import parse_token
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.passes import PassQuery
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationQuery
from tests.company import BACKPACK_COST, BOTTLE_COST, Company

NOTHING: tuple[int, dict[str, int], list[int]] = (0, {}, [0, 0, 0, 0])


def test_an_approval_commits_budget_stock_and_slot_and_issues_a_pass(company: Company) -> None:
    registration = company.register(quantity=2)
    changed = company.services.registrations.approve(company.facts.approver, registration.id)
    assert {str(topic) for topic in changed.changes} == {
        "registrations",
        "events",
        "options",
        "slots",
        "passes",
    }
    detail = company.detail(registration)
    assert changed.value == detail.registration
    assert detail.registration.committed_cost == 2 * BACKPACK_COST
    assert company.counters() == (2 * BACKPACK_COST, {"Backpack": 2}, [0, 1, 0, 0])
    token = parse_token(detail.token_text or "")
    assert token is not None
    assert (token.event_short_id, token.option_number, token.quantity, token.reissue) == (
        company.facts.event.short_id,
        company.facts.backpack.number,
        2,
        0,
    )
    assert token.not_after == company.facts.event.day_ends_utc + timedelta(hours=12, minutes=30)
    assert [entry.action for entry in detail.history] == ["registered", "approved"]
    assert [entry.actor for entry in detail.history] == ["Riya Kapoor", "Tomás García"]


def refuse_budget(company: Company) -> None:
    company.services.events.update_event(
        company.facts.organiser, company.facts.event.id, EventChange(budget=BACKPACK_COST - 1)
    )


def refuse_stock(company: Company) -> None:
    company.services.options.update_option(
        company.facts.organiser, company.facts.backpack.id, OptionChange(total_available=0)
    )


def fill_the_slot(company: Company) -> None:
    for person in (9, 10, 11):
        company.approved(person, company.facts.bottle, slot=1)


@pytest.mark.parametrize(
    ("spoil", "tier", "problem"),
    [
        (refuse_budget, Tier.BUDGET, Problem.OVER_BUDGET),
        (refuse_stock, Tier.INVENTORY, Problem.SOLD_OUT),
        (fill_the_slot, Tier.SLOT, Problem.SLOT_FULL),
    ],
)
def test_where_one_tier_fails_nothing_is_committed(
    company: Company, spoil: Callable[[Company], None], tier: Tier, problem: Problem
) -> None:
    registration = company.register()
    spoil(company)
    before = company.counters()
    with pytest.raises(ConflictRefused) as refusal:
        company.approve(registration)
    result = refusal.value.result
    assert result.problems == (problem,)
    assert not result.check(tier).passed
    detail = company.detail(registration)
    assert (detail.registration.status, detail.token_text) == (Status.PENDING, None)
    assert company.counters() == before
    assert detail.conflicts == result
    assert company.services.maintenance.check().sound


def test_the_alternatives_of_a_refusal_can_be_taken(company: Company) -> None:
    registration = company.register()
    fill_the_slot(company)
    with pytest.raises(ConflictRefused) as refusal:
        company.approve(registration)
    offered = refusal.value.result.alternatives
    assert [found.slot.id for found in offered if isinstance(found, OtherSlot)] == [
        company.facts.slots[place].id for place in (2, 3)
    ], "the first one is over"
    change = RegistrationChange(status=Status.APPROVED, slot_id=company.facts.slots[2].id)
    company.services.registrations.update_registration(
        company.facts.approver, registration.id, change
    )
    assert company.counters()[2] == [0, 3, 1, 0]


def test_registered_in_time_stays_approvable_after_the_window(company: Company) -> None:
    registration = company.register()
    closes = company.facts.event.window_closes_utc
    company.clock.now = closes + timedelta(days=1)
    with pytest.raises(ConflictRefused) as refusal:
        company.register(1)
    assert refusal.value.result.problems == (Problem.CLOSED,)
    assert company.approve(registration).registration.status is Status.APPROVED


def test_without_the_signing_key_nothing_is_approved(company: Company) -> None:
    registration = company.register()
    for key in company.settings.keys.iterdir():
        key.unlink()
    elsewhere = company.again()
    with pytest.raises(SigningKeyMissing):
        elsewhere.registrations.approve(company.facts.approver, registration.id)
    assert company.counters() == NOTHING
    assert company.detail(registration).registration.status is Status.PENDING


@pytest.mark.parametrize("wanted", [Status.REJECTED, Status.CANCELLED])
def test_leaving_approved_gives_back_what_was_committed_then(
    company: Company, wanted: Status
) -> None:
    """Costs went up since; another approval at the new cost stays."""
    detail = company.approved(0, quantity=2)
    company.services.options.update_option(
        company.facts.organiser, company.facts.backpack.id, OptionChange(unit_cost=999_999)
    )
    company.approved(1)
    change = RegistrationChange(status=wanted, reason="Travelling")
    left = company.services.registrations.update_registration(
        company.facts.approver, detail.registration.id, change
    ).value
    assert (left.registration.status, left.registration.committed_cost) == (wanted, 0)
    assert left.token_text is None
    assert left.history[-1].after == {"status": wanted, "reason": "Travelling"}
    assert company.counters() == (999_999, {"Backpack": 1}, [0, 1, 0, 0])
    assert company.services.maintenance.check().sound


def test_a_pending_registration_leaves_nothing_behind_when_it_goes(company: Company) -> None:
    for person, leave in enumerate(
        (company.services.registrations.reject, company.services.registrations.cancel)
    ):
        leave(company.facts.approver, company.register(person).id)
    assert company.counters() == NOTHING


def test_what_was_picked_up_holds_the_approval_until_it_is_undone(company: Company) -> None:
    detail = company.approved(quantity=2)
    done = company.picked_up(detail, quantity=1)
    cancel = company.services.registrations.cancel
    with pytest.raises(HasPickups) as refusal:
        cancel(company.facts.approver, detail.registration.id)
    assert refusal.value.data == {"picked_up": 1}
    company.services.pickups.undo(company.facts.desks[0], done.pickup_ids, "Back on the shelf")
    cancel(company.facts.approver, detail.registration.id)
    assert company.counters() == NOTHING


def test_registering_again_after_a_final_state_makes_a_new_registration(company: Company) -> None:
    first = company.approved()
    company.services.registrations.cancel(company.facts.approver, first.registration.id)
    second = company.approved()
    assert second.registration.id != first.registration.id
    for status in Status:
        with pytest.raises(IllegalMove):
            company.services.registrations.update_registration(
                company.facts.approver, first.registration.id, RegistrationChange(status=status)
            )
    assert company.counters()[1] == {"Backpack": 1}


def test_moves_that_do_not_exist_are_refused(company: Company) -> None:
    detail = company.approved()
    for status in (Status.PENDING, Status.APPROVED):
        with pytest.raises(IllegalMove) as refusal:
            company.services.registrations.update_registration(
                company.facts.approver,
                detail.registration.id,
                RegistrationChange(status=status),
            )
        assert refusal.value.data == {"status": Status.APPROVED, "wanted": status}
    assert company.detail(detail.registration) == detail


class TestChangingAnApprovedRegistration:
    def change(self, company: Company, change: RegistrationChange, person: int = 0) -> None:
        (row,) = company.services.registrations.list_registrations(
            company.facts.organiser,
            RegistrationQuery(
                company.facts.event.id, text=company.facts.people[person].staff_number
            ),
        ).rows
        company.services.registrations.update_registration(company.facts.approver, row.id, change)

    def test_moving_the_slot_keeps_both_counts_right(self, company: Company) -> None:
        detail = company.approved()
        self.change(company, RegistrationChange(slot_id=company.facts.slots[3].id))
        assert company.counters() == (BACKPACK_COST, {"Backpack": 1}, [0, 0, 0, 1])
        assert company.detail(detail.registration).token_text == detail.token_text
        assert company.services.maintenance.check().sound

    def test_moving_into_a_full_slot_is_refused_and_keeps_the_old_one(
        self, company: Company
    ) -> None:
        company.approved(0, slot=0)
        fill_the_slot(company)
        before = company.counters()
        with pytest.raises(ConflictRefused):
            self.change(company, RegistrationChange(slot_id=company.facts.slots[1].id))
        assert company.counters() == before

    def test_more_pieces_cost_what_they_cost_now_and_kept_ones_what_they_did(
        self, company: Company
    ) -> None:
        old_pass = company.approved(0, company.facts.bottle, quantity=2)
        company.services.options.update_option(
            company.facts.organiser, company.facts.bottle.id, OptionChange(unit_cost=200_000)
        )
        self.change(company, RegistrationChange(quantity=3))
        assert company.counters()[:2] == (2 * BOTTLE_COST + 200_000, {"Bottle": 3})
        self.change(company, RegistrationChange(quantity=1))
        assert company.counters()[1] == {"Bottle": 1}
        detail = company.detail(old_pass.registration)
        assert company.counters()[0] == detail.registration.committed_cost
        token = parse_token(detail.token_text or "")
        assert token is not None
        assert (token.quantity, token.reissue) == (1, 2), "a pass states its quantity"
        assert company.services.maintenance.check().sound

    def test_kept_pieces_are_judged_by_what_they_cost_then(self, company: Company) -> None:
        """The price has risen beyond the whole budget: only a new piece would cost that."""
        company.approved(0, company.facts.backpack, quantity=2)
        company.services.options.update_option(
            company.facts.organiser, company.facts.backpack.id, OptionChange(unit_cost=10**9)
        )
        self.change(company, RegistrationChange(slot_id=company.facts.slots[3].id))
        self.change(company, RegistrationChange(quantity=1))
        assert company.counters() == (BACKPACK_COST, {"Backpack": 1}, [0, 0, 0, 1])
        with pytest.raises(ConflictRefused) as refusal:
            self.change(company, RegistrationChange(quantity=2))
        check = refusal.value.result.check(Tier.BUDGET)
        assert (check.problem, check.wanted) == (Problem.OVER_BUDGET, BACKPACK_COST + 10**9)

    def test_more_than_is_left_is_refused(self, company: Company) -> None:
        company.approved(0, company.facts.backpack)
        company.services.options.update_option(
            company.facts.organiser, company.facts.backpack.id, OptionChange(total_available=2)
        )
        with pytest.raises(ConflictRefused) as refusal:
            self.change(company, RegistrationChange(quantity=3))
        check = refusal.value.result.check(Tier.INVENTORY)
        assert (check.problem, check.used, check.left) == (Problem.TOO_FEW_LEFT, 0, 2)
        assert company.counters()[1] == {"Backpack": 1}

    def test_slot_quantity_and_status_change_together_or_not_at_all(self, company: Company) -> None:
        company.register(0, company.facts.backpack)
        before = company.counters()
        change = RegistrationChange(
            status=Status.APPROVED, quantity=2, slot_id=company.facts.slots[2].id
        )
        company.services.options.update_option(
            company.facts.organiser, company.facts.backpack.id, OptionChange(total_available=1)
        )
        with pytest.raises(ConflictRefused):
            self.change(company, change)
        assert company.counters() == before
        self.change(company, replace(change, quantity=1))
        assert company.counters() == (BACKPACK_COST, {"Backpack": 1}, [0, 0, 1, 0])


def test_a_batch_approves_what_is_clear_in_order_and_reports_the_rest(company: Company) -> None:
    """Three places in the slot and four who want it; one is approved already."""
    wishes = [company.register(person) for person in range(4)]
    done = company.approved(8, company.facts.bottle)
    gone = RegistrationId(new_id())
    ids = [*(wish.id for wish in wishes), done.registration.id, gone]
    steps: list[tuple[int, int]] = []
    result = company.services.registrations.approve_many(
        company.facts.approver, ids, progress=lambda *step: steps.append(step)
    ).value
    assert result.done == tuple(wish.id for wish in wishes[:3])
    assert [(found, type(error)) for found, error in result.refused] == [
        (wishes[3].id, ConflictRefused),
        (done.registration.id, IllegalMove),
        (gone, NotFound),
    ]
    assert steps == [(6, 6)]
    assert company.counters()[2] == [0, 3, 0, 0]
    listed = company.services.passes.list_passes(
        company.facts.organiser, PassQuery(company.facts.event.id)
    )
    assert listed.total == 4
    assert company.services.maintenance.check().sound


def test_a_cancelled_batch_leaves_the_rest_as_it_was(company: Company) -> None:
    wishes = [company.register(person, company.facts.track) for person in range(3)]
    result = company.services.registrations.approve_many(
        company.facts.approver, [wish.id for wish in wishes], cancelled=lambda: True
    )
    assert (result.value.done, result.value.refused) == ((), ())
    assert result.changes == frozenset()
    assert {company.detail(wish).registration.status for wish in wishes} == {Status.PENDING}
