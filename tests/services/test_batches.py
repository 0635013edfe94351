"""Batches: what is clear is done in order, the rest is reported, and an end half-way loses nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.conflicts import ConflictRefused, OtherSlot, Problem
from lighthouse_kiosk.domain.errors import HasPickups, IllegalMove, NotFound, SigningKeyMissing
from lighthouse_kiosk.domain.ids import RegistrationId, new_id
from lighthouse_kiosk.domain.registrations import Registration, Status
from lighthouse_kiosk.services import batches
from lighthouse_kiosk.services.registrations import RegistrationChange
from tests.company import Company


@pytest.fixture(autouse=True)
def two_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short transactions, so that a few registrations make several."""
    monkeypatch.setattr(batches, "CHUNK", 2)


def statuses(company: Company, wishes: list[Registration]) -> list[Status]:
    return [company.detail(wish).registration.status for wish in wishes]


def test_first_come_is_first_approved_whatever_the_order_asked(company: Company) -> None:
    """Three places in the slot and five who want it."""
    wishes = []
    for person in range(5):
        wishes.append(company.register(person))
        company.clock.forward(timedelta(minutes=1))
    ids = [wish.id for wish in reversed(wishes)]
    result = company.services.registrations.approve_many(company.facts.approver, ids).value
    assert result.done == tuple(wish.id for wish in wishes[:3])
    assert [found for found, _ in result.refused] == [wish.id for wish in wishes[3:]]
    for _, error in result.refused:
        assert isinstance(error, ConflictRefused)
        assert error.result.problems == (Problem.SLOT_FULL,)
        free = [company.facts.slots[place].id for place in (2, 3)]
        offered = error.result.alternatives
        assert [found.slot.id for found in offered if isinstance(found, OtherSlot)] == free
    assert company.counters()[2] == [0, 3, 0, 0]
    assert company.services.maintenance.check().sound


@pytest.mark.parametrize("wanted", [Status.REJECTED, Status.CANCELLED])
def test_many_are_withdrawn_and_what_can_not_be_is_reported(
    company: Company, wanted: Status
) -> None:
    facts = company.facts
    waiting, approved = company.register(0), company.approved(1).registration
    taken = company.approved(2).registration
    company.picked_up(company.detail(taken))
    gone = RegistrationId(new_id())
    service = company.services.registrations
    withdraw = service.reject_many if wanted is Status.REJECTED else service.cancel_many
    ids = [waiting.id, taken.id, approved.id, gone, waiting.id]
    result = withdraw(facts.approver, ids, "The hall burnt down").value
    assert result.done == (waiting.id, approved.id)
    assert [(found, type(error)) for found, error in result.refused] == [
        (taken.id, HasPickups),
        (gone, NotFound),
    ]
    assert statuses(company, [waiting, approved, taken]) == [wanted, wanted, Status.APPROVED]
    assert company.detail(approved).history[-1].after["reason"] == "The hall burnt down"
    assert company.detail(approved).token_text is None
    assert company.counters()[2] == [0, 1, 0, 0]
    again = withdraw(facts.approver, [waiting.id]).value
    assert [type(error) for _, error in again.refused] == [IllegalMove]
    assert company.services.maintenance.check().sound


def test_many_move_while_the_slot_has_places(company: Company) -> None:
    facts = company.facts
    approved = [company.approved(person).registration for person in range(3)]
    waiting = company.register(3, slot=2)
    company.approved(4, facts.bottle, slot=3)
    ids = [wish.id for wish in (*approved, waiting)]
    move = company.services.registrations.move_many
    result = move(facts.approver, ids, facts.slots[3].id).value
    assert result.done == tuple(ids[:2])
    assert [found for found, _ in result.refused] == ids[2:]
    assert company.counters()[2] == [0, 1, 0, 3]
    assert company.services.maintenance.check().sound


def test_what_stops_a_batch_is_reported_with_what_was_done(company: Company) -> None:
    """A machine without the signing key goes on where another one stopped."""
    facts = company.facts
    wishes = [company.register(person, facts.track) for person in range(3)]
    ids = [wish.id for wish in wishes]
    steps: list[tuple[int, int]] = []
    first = company.services.registrations.approve_many(
        facts.approver, ids, lambda *step: steps.append(step), lambda: bool(steps)
    )
    assert (first.value.done, first.value.stopped) == (tuple(ids[:2]), None)
    for key in company.settings.keys.iterdir():
        key.unlink()
    result = company.again().registrations.approve_many(facts.approver, ids).value
    assert isinstance(result.stopped, SigningKeyMissing)
    assert result.done == ()
    assert [type(error) for _, error in result.refused] == [IllegalMove, IllegalMove]
    assert statuses(company, wishes) == [Status.APPROVED, Status.APPROVED, Status.PENDING]
    assert company.services.maintenance.check().sound


def test_a_batch_is_taken_back_but_for_what_was_touched_since(company: Company) -> None:
    facts, services = company.facts, company.services
    wishes = [company.register(person, facts.bottle) for person in range(6)]
    untouched, collected, withdrawn, changed, anew, other = wishes
    before = company.counters()
    approver = facts.approver
    batch = services.registrations.approve_many(approver, [one.id for one in wishes[:5]]).value
    company.picked_up(company.detail(collected))
    services.registrations.reject(approver, withdrawn.id)
    services.registrations.update_registration(approver, changed.id, RegistrationChange(quantity=2))
    services.approvals.undo(approver, anew.id)
    services.registrations.approve(approver, anew.id)
    services.registrations.approve(approver, other.id)

    steps: list[tuple[int, int]] = []
    back = services.approvals.undo_many(
        approver, batch.done, batch.upto, lambda *step: steps.append(step)
    ).value
    assert back.done == (untouched.id,)
    assert {found: error.code for found, error in back.refused} == {
        collected.id: "has_pickups",
        withdrawn.id: "illegal_move",
        changed.id: "changed_meanwhile",
        anew.id: "changed_meanwhile",
    }
    assert steps == [(2, 5), (4, 5), (5, 5)]
    assert company.detail(untouched).registration == untouched
    pieces = 1 + 2 + 1 + 1
    assert company.counters()[:2] == (
        before[0] + pieces * facts.bottle.unit_cost,
        {facts.bottle.name: pieces},
    )
    assert services.maintenance.check().sound


def test_undoing_a_batch_stops_between_transactions_and_goes_on(company: Company) -> None:
    facts, undo = company.facts, company.services.approvals.undo_many
    ids = [company.register(person).id for person in range(3)]
    before = company.counters()
    batch = company.services.registrations.approve_many(facts.approver, ids).value
    told: list[int] = []
    first = undo(
        facts.approver,
        batch.done,
        batch.upto,
        lambda done, _total: told.append(done),
        lambda: bool(told),
    ).value
    assert first.done == batch.done[:0:-1], "the last of the batch comes first"
    rest = undo(facts.approver, batch.done, batch.upto).value
    assert rest.done == batch.done[:1]
    assert [type(error) for _, error in rest.refused] == [IllegalMove, IllegalMove]
    assert company.counters() == before


class PowerCut(BaseException):
    pass


def test_killed_half_way_what_was_reported_is_done_and_the_rest_untouched(
    company: Company,
) -> None:
    wishes = [company.register(person, company.facts.track) for person in range(5)]
    reported: list[int] = []

    def progress(done: int, _total: int) -> None:
        reported.append(done)
        if done == 4:
            raise PowerCut

    approve = company.services.registrations.approve_many
    ids = [wish.id for wish in wishes]
    with pytest.raises(PowerCut):
        approve(company.facts.approver, ids, progress)
    assert reported == [2, 4]
    assert statuses(company, wishes) == [Status.APPROVED] * 4 + [Status.PENDING]
    assert approve(company.facts.approver, ids).value.done == (wishes[4].id,)
    assert company.services.maintenance.check().sound
