"""A supervisor sets a verdict aside, answers for it in the journal, and can't for everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from lighthouse_kiosk.domain.desks import (
    DeskPolicy,
    Expired,
    OutsideSlotPolicy,
    UnknownPass,
    VerdictKind,
)
from lighthouse_kiosk.domain.errors import InvalidField, NotAllowed
from lighthouse_kiosk.domain.overrides import Override
from lighthouse_kiosk.domain.registrations import Registration
from lighthouse_kiosk.services.pickups import Confirmed, ConfirmResult, PickupLine, Refused
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.store.tables import PickupRow
from tests.company import Company, found_company, token_of
from tests.services.test_pickups import MINUTE, picked_up
from tests.services.test_unmatched_passes import forget, sound

STRICT = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)


@pytest.fixture
def strict(company: Company) -> Company:
    """The first desk asks a supervisor about everything outside its slot."""
    facts = company.facts
    company.services.desks.update_desk(facts.organiser, facts.desks[0].desk.id, policy=STRICT)
    return company


def supervised(company: Company, reason: str = "The bus was late") -> Override:
    return Override(company.facts.approver, reason)


def confirm(
    company: Company, detail: RegistrationDetail, override: Override | None, *lines: PickupLine
) -> ConfirmResult:
    wanted = lines or (PickupLine(detail.registration.id, 1),)
    return company.services.pickups.confirm(
        company.facts.desks[0], token_of(detail), wanted, uuid4(), override=override
    ).value


def journal(company: Company) -> list[Any]:
    with company.services.uow.read(company.facts.admin.organisation_id) as tx:
        return list(tx.execute(select(PickupRow.__table__).order_by(PickupRow.sequence)))


def assert_answered_for(company: Company, entry: Any, kind: VerdictKind) -> None:
    approver = company.facts.approver
    assert entry.overridden is kind
    assert (entry.supervisor_name, entry.supervisor_id) == (approver.name, approver.user_id)
    assert entry.reason == "The bus was late"
    assert entry.by_name == "Desk 1"


def test_outside_the_slot_a_supervisor_may_hand_out(strict: Company) -> None:
    detail = strict.approved(slot=3)
    refused = confirm(strict, detail, None)
    assert isinstance(refused, Refused)
    assert refused.verdict.kind is VerdictKind.OUTSIDE_SLOT
    assert isinstance(confirm(strict, detail, supervised(strict)), Confirmed)
    (entry,) = journal(strict)
    assert_answered_for(strict, entry, VerdictKind.OUTSIDE_SLOT)
    assert entry.outside_slot
    assert sound(strict)


def test_an_expired_pass_too(strict: Company) -> None:
    detail = strict.approved()
    strict.clock.now = strict.facts.event.day_ends_utc + timedelta(hours=13)
    verdict = strict.review(detail)
    assert isinstance(verdict, Expired)
    assert [item.option_name for item in verdict.items] == ["Backpack"]
    assert isinstance(confirm(strict, detail, None), Refused)
    assert isinstance(confirm(strict, detail, supervised(strict)), Confirmed)
    (entry,) = journal(strict)
    assert_answered_for(strict, entry, VerdictKind.EXPIRED)
    assert isinstance(confirm(strict, detail, supervised(strict)), Refused)


def test_a_pass_that_is_not_known_at_a_desk_that_sends_people_to_the_help_desk(
    strict: Company,
) -> None:
    detail = strict.approved()
    forget(strict)
    assert isinstance(strict.review(detail), UnknownPass)
    line = PickupLine(None, 1)
    assert isinstance(confirm(strict, detail, None, line), Refused)
    assert isinstance(confirm(strict, detail, supervised(strict), line), Confirmed)
    (entry,) = journal(strict)
    assert_answered_for(strict, entry, VerdictKind.UNKNOWN_PASS)
    assert entry.registration_id is None
    assert sound(strict)


def test_only_the_lines_that_needed_it_name_the_supervisor(strict: Company) -> None:
    due, early = strict.approved(0, strict.facts.bottle), strict.approved(slot=3)
    lines = [PickupLine(detail.registration.id, 1) for detail in (due, early)]
    assert isinstance(confirm(strict, due, supervised(strict), *lines), Confirmed)
    assert {entry.registration_id: entry.supervisor_name for entry in journal(strict)} == {
        due.registration.id: None,
        early.registration.id: strict.facts.approver.name,
    }


def test_what_needs_no_supervisor_names_none(company: Company) -> None:
    detail = company.approved(slot=3)
    assert isinstance(confirm(company, detail, supervised(company)), Confirmed)
    (entry,) = journal(company)
    assert (entry.overridden, entry.supervisor_name, entry.reason) == (None, None, "")
    assert entry.outside_slot


def nobody_can(company: Company) -> dict[VerdictKind, RegistrationDetail]:
    """One pass for each verdict that nobody can set aside."""
    facts, services = company.facts, company.services
    cancelled, replaced, gone = (company.approved(person) for person in range(3))
    services.registrations.cancel(facts.approver, cancelled.registration.id)
    services.passes.reissue(facts.organiser, replaced.registration.id)
    company.picked_up(gone)
    forged = company.approved(3, facts.bottle)
    text = token_of(forged)
    forged = replace(forged, token_text=text[:-1] + ("1" if text[-1] != "1" else "2"))
    foreign = replace(forged, token_text="https://example.org")
    return {
        VerdictKind.REVOKED: cancelled,
        VerdictKind.ALREADY_PICKED_UP: gone,
        VerdictKind.INVALID: forged,
        VerdictKind.NOT_A_PASS: foreign,
    }


def test_nobody_sets_aside_that_nothing_is_due(strict: Company) -> None:
    for kind, detail in nobody_can(strict).items():
        before = journal(strict)
        refused = confirm(strict, detail, supervised(strict))
        assert isinstance(refused, Refused)
        assert refused.verdict.kind is kind
        assert journal(strict) == before
    assert sound(strict)


def test_a_supervisor_hands_out_no_more_than_there_is(strict: Company) -> None:
    detail = strict.approved(slot=3, quantity=2)
    line = PickupLine(detail.registration.id, 3)
    assert isinstance(confirm(strict, detail, supervised(strict), line), Refused)
    assert picked_up(strict, detail) == 0


def test_a_supervisor_is_one_of_the_same_organisation(strict: Company) -> None:
    detail = strict.approved(slot=3)
    stranger = found_company(strict.services, "Beta", people=1).admin
    for nobody in (strict.facts.desk_user, strict.facts.desks[1].actor, stranger):
        with pytest.raises(NotAllowed):
            confirm(strict, detail, Override(nobody, "The bus was late"))
    assert picked_up(strict, detail) == 0


@pytest.mark.parametrize(
    ("reason", "why"), [("", "missing"), ("  ", "missing"), ("a\u202eb", "control_characters")]
)
def test_an_override_needs_a_reason(strict: Company, reason: str, why: str) -> None:
    detail = strict.approved(slot=3)
    with pytest.raises(InvalidField) as refusal:
        confirm(strict, detail, supervised(strict, reason))
    assert (refusal.value.field, refusal.value.reason) == ("reason", why)


def test_the_same_nonce_answers_the_same_without_the_supervisor(strict: Company) -> None:
    detail = strict.approved(slot=3)
    nonce, lines = uuid4(), [PickupLine(detail.registration.id, 1)]
    tries = [
        strict.services.pickups.confirm(
            strict.facts.desks[0], token_of(detail), lines, nonce, override=override
        ).value
        for override in (supervised(strict), None)
    ]
    assert isinstance(tries[0], Confirmed)
    assert tries[0] == tries[1]


class TestUndo:
    def undo(self, company: Company, done: Confirmed, **supervisor: Any) -> None:
        company.services.pickups.undo(
            company.facts.desks[0], done.pickup_ids, "Wrong colour", **supervisor
        )

    def test_later_a_supervisor_is_named(self, company: Company) -> None:
        done = company.picked_up(company.approved())
        company.clock.forward(16 * MINUTE)
        self.undo(company, done, supervisor=company.facts.approver)
        reversal = journal(company)[-1]
        assert reversal.reverses_id == done.pickup_ids[0]
        assert reversal.supervisor_name == company.facts.approver.name
        assert reversal.by_name == "Desk 1"
        assert sound(company)

    def test_another_desks_too(self, company: Company) -> None:
        done = company.picked_up(company.approved(), desk=1)
        with pytest.raises(NotAllowed):
            self.undo(company, done)
        self.undo(company, done, supervisor=company.facts.approver)
        assert journal(company)[-1].supervisor_name == company.facts.approver.name

    def test_within_its_time_nobody_has_to_answer(self, company: Company) -> None:
        done = company.picked_up(company.approved())
        self.undo(company, done, supervisor=company.facts.approver)
        assert journal(company)[-1].supervisor_name is None

    def test_who_may_not_supervise_does_not_help(self, company: Company) -> None:
        detail = company.approved()
        done = company.picked_up(detail)
        company.clock.forward(16 * MINUTE)
        with pytest.raises(NotAllowed):
            self.undo(company, done, supervisor=company.facts.desk_user)
        assert picked_up(company, detail) == 1


def test_a_pending_registration_is_not_handed_out_under_an_old_pass(company: Company) -> None:
    """A pass lives only with an approval; this is what a restored or edited database may hold."""
    waiting: Registration = company.register()
    detail = company.approved(1)
    line = PickupLine(waiting.id, 1)
    assert isinstance(confirm(company, detail, supervised(company), line), Refused)
