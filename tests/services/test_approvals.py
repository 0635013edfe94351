"""What approving many would commit, told beforehand; and an approval that is taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from lighthouse_kiosk.domain.conflicts import ConflictRefused
from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.errors import ChangedMeanwhile, HasPickups, IllegalMove, NotFound
from lighthouse_kiosk.domain.ids import RegistrationId, new_id
from lighthouse_kiosk.domain.registrations import OPEN, Status
from lighthouse_kiosk.services import approvals
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.registrations import RegistrationChange, RegistrationQuery
from lighthouse_kiosk.store.tables import RegistrationRow
from tests.company import Company


@pytest.fixture(autouse=True)
def two_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(approvals, "_CHUNK", 2)


WISHES = st.lists(
    st.tuples(
        st.integers(0, 11),
        st.sampled_from(["backpack", "bottle", "track"]),
        st.integers(1, 2),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=10,
    unique_by=lambda wish: wish[:2],
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(wishes=WISHES, budget=st.integers(20, 100))
def test_what_is_told_is_what_approving_does(
    company: Company, wishes: list[tuple[int, str, int, int]], budget: int
) -> None:
    facts, services = company.facts, company.services
    clear_up(company)
    ids = []
    for person, name, quantity, slot in wishes:
        option = getattr(facts, name)
        wish = company.register(person, option, quantity, slot if option.needs_slot else None)
        company.clock.forward(timedelta(seconds=1))
        ids.append(wish.id)
    event = services.events.get_event(facts.organiser, facts.event.id)
    tight = event.budget_committed + facts.backpack.unit_cost * budget // 10
    services.events.update_event(facts.organiser, event.id, EventChange(budget=tight))
    before = company.counters()

    told = services.approvals.preview(facts.approver, ids[::-1])
    assert company.counters() == before
    assert told.budget_left == tight - before[0]
    result = services.registrations.approve_many(facts.approver, ids).value
    assert told.clear == result.done
    assert told.conflicts == tuple(
        (found_id, error.result.problems)
        for found_id, error in result.refused
        if isinstance(error, ConflictRefused)
    )
    assert told.cost == company.counters()[0] - before[0]
    assert sum(share.quantity for share in told.options) == sum(
        company.services.registrations.get_registration(
            facts.approver, found_id
        ).registration.quantity
        for found_id in result.done
    )
    again = services.approvals.preview(facts.approver, [*ids, RegistrationId(new_id())])
    assert (again.clear, again.cost) == ((), 0)
    assert again.decided == len(result.done) + 1


def clear_up(company: Company) -> None:
    """Undo what the example before left, so that everybody may register again."""
    facts, services = company.facts, company.services
    generous = EventChange(budget=10**9, most_items_per_person=9)
    services.events.update_event(facts.organiser, facts.event.id, generous)
    query = RegistrationQuery(facts.event.id, statuses=OPEN)
    ids = services.registrations.matching_ids(facts.approver, query)
    services.registrations.cancel_many(facts.approver, ids)


def test_a_stopped_preview_tells_what_it_has_judged(company: Company) -> None:
    ids = [company.register(person, company.facts.bottle).id for person in range(5)]
    told: list[tuple[int, int]] = []
    preview = company.services.approvals.preview(
        company.facts.approver,
        ids,
        lambda done, total: told.append((done, total)),
        lambda: len(told) == 2,
    )
    assert told == [(2, 5), (4, 5)]
    assert len(preview.clear) == 4


def test_an_undone_approval_is_as_it_was_before(company: Company) -> None:
    facts, services = company.facts, company.services
    wish = company.register(0, quantity=2)
    untouched, before = company.counters(), row_of(company, wish.id)
    approved = company.approve(wish)
    company.clock.forward(timedelta(minutes=3))
    waiting = services.approvals.undo(facts.approver, wish.id).value
    assert waiting == wish
    assert row_of(company, wish.id) == before
    assert company.counters() == untouched
    assert company.review(approved).kind is VerdictKind.REVOKED
    everything = RegistrationQuery(facts.event.id)
    assert services.registrations.count_registrations(facts.approver, everything) == 1
    history = company.detail(wish).history
    assert [entry.action for entry in history] == ["registered", "approved", "approval_undone"]
    assert (history[-1].before["status"], history[-1].after["status"]) == ("APPROVED", "PENDING")
    again = company.approve(waiting)
    assert company.review(again).kind is VerdictKind.READY
    assert company.review(approved).kind is VerdictKind.REVOKED
    assert services.maintenance.check().sound


def row_of(company: Company, registration_id: RegistrationId) -> object:
    """A registration as it is stored, with who decided it and when."""
    with company.services.uow.read(company.facts.organiser.organisation_id) as tx:
        return tx.execute(
            select(RegistrationRow.__table__).where(RegistrationRow.id == registration_id)
        ).one()


def test_undoing_gives_back_what_was_changed_in_order_to_approve(company: Company) -> None:
    """Slot and quantity both: moved and approved in one go, undone in one go."""
    facts, services = company.facts, company.services
    wish = company.register(0, quantity=2)
    untouched = company.counters()
    change = RegistrationChange(Status.APPROVED, facts.slots[3].id, 1)
    services.registrations.update_registration(facts.approver, wish.id, change)
    moved = company.detail(wish)
    assert company.counters()[2] == [0, 0, 0, 1]
    assert services.approvals.undo(facts.approver, wish.id).value == wish
    assert company.counters() == untouched
    assert company.review(moved).kind is VerdictKind.REVOKED

    alone = RegistrationChange(slot_id=facts.slots[2].id)
    services.registrations.update_registration(facts.approver, wish.id, alone)
    company.approve(wish)
    waiting = services.approvals.undo(facts.approver, wish.id).value
    assert waiting.slot_id == facts.slots[2].id, "it was moved there before, for its own sake"
    assert services.maintenance.check().sound


def test_what_would_overwrite_a_later_change_is_not_undone(company: Company) -> None:
    facts, services = company.facts, company.services
    undo = services.approvals.undo
    moved_since, slot_gone, more_since = (company.register(person) for person in range(3))
    company.approve(moved_since)
    services.registrations.move_slot(facts.approver, moved_since.id, facts.slots[3].id)
    for wish in (slot_gone, more_since):
        change = RegistrationChange(Status.APPROVED, facts.slots[0].id, 1)
        services.registrations.update_registration(facts.approver, wish.id, change)
    before = company.counters()
    with pytest.raises(ChangedMeanwhile) as refused:
        undo(facts.approver, moved_since.id)
    assert refused.value.data["field"] == "slot"
    undo(facts.approver, more_since.id)
    services.registrations.cancel(facts.approver, more_since.id)
    services.slots.delete_slot(facts.organiser, facts.slots[1].id)
    with pytest.raises(NotFound) as gone:
        undo(facts.approver, slot_gone.id)
    assert gone.value.what == "slot"
    assert company.counters()[0] == before[0] - facts.backpack.unit_cost
    assert services.maintenance.check().sound


def test_only_an_approval_without_pickups_can_be_undone(company: Company) -> None:
    facts, undo = company.facts, company.services.approvals.undo
    with pytest.raises(IllegalMove):
        undo(facts.approver, company.register(0).id)
    taken = company.approved(1)
    company.picked_up(taken, 1)
    with pytest.raises(HasPickups):
        undo(facts.approver, taken.registration.id)
    assert company.detail(taken.registration).registration.status is Status.APPROVED


def test_an_undone_approval_is_judged_by_when_it_was_asked_for(company: Company) -> None:
    """Registration has closed meanwhile; whoever registered in time stays approvable."""
    approved = company.approved(0)
    company.clock.now = company.facts.event.window_closes_utc + timedelta(hours=1)
    undone = company.services.approvals.undo(company.facts.approver, approved.registration.id)
    assert company.approve(undone.value).registration.status is Status.APPROVED
