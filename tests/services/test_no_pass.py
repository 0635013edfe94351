"""Handing out to somebody who has no pass to show."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from lighthouse_kiosk.domain.desks import (
    DeskPolicy,
    NoPass,
    OutsideSlotPolicy,
    UnknownPassPolicy,
    VerdictKind,
)
from lighthouse_kiosk.domain.errors import InvalidField, NotAllowed, NotFound
from lighthouse_kiosk.domain.ids import PersonId, new_id
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.services.pickups import Confirmed, ConfirmResult, PickupLine, Refused
from lighthouse_kiosk.services.registrations import RegistrationDetail
from tests.company import Company, token_of
from tests.services.test_overrides import journal
from tests.services.test_pickups import picked_up
from tests.services.test_races import at_once, kinds, processes
from tests.services.test_unmatched_passes import sound

REASON = "Left the phone at home"


@pytest.fixture
def help_desk(company: Company) -> Company:
    """The first desk hands out without a pass by itself, inside the slots."""
    facts = company.facts
    company.services.desks.update_desk(
        facts.organiser,
        facts.desks[0].desk.id,
        policy=DeskPolicy(
            unknown_pass=UnknownPassPolicy.HAND_OUT, outside_slot=OutsideSlotPolicy.SUPERVISOR
        ),
    )
    return company


def confirm(
    company: Company,
    detail: RegistrationDetail,
    *,
    person: int = 0,
    pieces: int = 1,
    desk: int = 0,
    reason: str = REASON,
    supervisor: Actor | None = None,
) -> ConfirmResult:
    return company.services.pickups.confirm_person(
        company.facts.desks[desk],
        company.facts.people[person].id,
        [PickupLine(detail.registration.id, pieces)],
        uuid4(),
        reason,
        supervisor=supervisor,
    ).value


class TestFindPeople:
    def find(self, company: Company, text: str) -> Any:
        return company.services.pickups.find_people(company.facts.desks[0], text)

    def test_a_desk_finds_people_by_name_and_staff_number(self, company: Company) -> None:
        for text in ("person 03", "E103"):
            (found,) = self.find(company, text)
            person = company.facts.people[3]
            assert (found.id, found.name, found.staff_number, found.department) == (
                person.id,
                person.name,
                person.staff_number,
                person.department,
            )

    def test_a_desk_finds_people_by_their_address_but_is_shown_little_of_it(
        self, company: Company
    ) -> None:
        facts = company.facts
        draft = PersonDraft("E900", "Asha Menon", "asha.menon@acme.example.org", "Design")
        company.services.people.add_person(facts.organiser, draft)
        (found,) = self.find(company, "sha.menon@ac")
        assert (found.name, found.address) == ("Asha Menon", "ash…on@acm…")
        assert "example.org" not in repr(self.find(company, "Person"))

    def test_it_is_told_what_each_has_here(self, company: Company) -> None:
        facts = company.facts
        company.approved(3, facts.bottle, quantity=2)
        company.picked_up(company.approved(3))
        company.register(4, facts.bottle, quantity=2)
        found = {one.staff_number: one for one in self.find(company, "Person 0")}
        theirs = found["E103"]
        assert (theirs.due, theirs.handed_out, theirs.pending) == (2, 1, 0)
        assert (found["E104"].due, found["E104"].pending) == (0, 2)
        assert (found["E105"].due, found["E105"].handed_out, found["E105"].pending) == (0, 0, 0)

    def test_it_is_shown_few(self, company: Company) -> None:
        assert 0 < len(self.find(company, "E1")) <= 20

    @pytest.mark.parametrize("text", ["", " ", "a", " a ", "\x00a"])
    def test_it_has_to_ask_for_somebody(self, company: Company, text: str) -> None:
        with pytest.raises(InvalidField) as refusal:
            self.find(company, text)
        assert (refusal.value.field, refusal.value.reason) == ("text", "too_short")


def test_a_person_is_reviewed_with_all_that_is_theirs(help_desk: Company) -> None:
    due, later = help_desk.approved(0, help_desk.facts.bottle), help_desk.approved(slot=3)
    gone = help_desk.approved(0, help_desk.facts.track)
    help_desk.picked_up(gone)
    help_desk.approved(1)
    facts = help_desk.facts
    verdict = help_desk.services.pickups.review_person(facts.desks[0], facts.people[0].id)
    assert isinstance(verdict, NoPass)
    assert verdict.person == facts.people[0]
    assert [
        [item.registration_id for item in part]
        for part in (verdict.ready, verdict.later, verdict.gone)
    ] == [[due.registration.id], [later.registration.id], [gone.registration.id]]
    assert picked_up(help_desk, due) == 0


def test_a_help_desk_hands_out_and_the_journal_says_without_a_pass(help_desk: Company) -> None:
    detail = help_desk.approved()
    done = confirm(help_desk, detail)
    assert isinstance(done, Confirmed)
    assert done.person == help_desk.facts.people[0]
    (entry,) = journal(help_desk)
    assert (entry.overridden, entry.reason) == (VerdictKind.NO_PASS, REASON)
    assert entry.supervisor_name is None
    assert help_desk.review(detail).kind is VerdictKind.ALREADY_PICKED_UP
    assert isinstance(confirm(help_desk, detail), Refused)
    assert sound(help_desk)


def test_another_desk_needs_a_supervisor(help_desk: Company) -> None:
    detail = help_desk.approved()
    refused = confirm(help_desk, detail, desk=1)
    assert isinstance(refused, Refused)
    assert isinstance(refused.verdict, NoPass)
    assert not refused.verdict.accepted
    with pytest.raises(NotAllowed):
        confirm(help_desk, detail, desk=1, supervisor=help_desk.facts.desk_user)
    approver = help_desk.facts.approver
    assert isinstance(confirm(help_desk, detail, desk=1, supervisor=approver), Confirmed)
    (entry,) = journal(help_desk)
    assert (entry.overridden, entry.supervisor_id) == (VerdictKind.NO_PASS, approver.user_id)


def test_outside_the_slot_the_policy_on_slots_counts_too(help_desk: Company) -> None:
    detail = help_desk.approved(slot=3)
    assert isinstance(confirm(help_desk, detail), Refused)
    done = confirm(help_desk, detail, supervisor=help_desk.facts.approver)
    assert isinstance(done, Confirmed)


def test_it_takes_a_reason(help_desk: Company) -> None:
    with pytest.raises(InvalidField) as refusal:
        confirm(help_desk, help_desk.approved(), reason=" ")
    assert (refusal.value.field, refusal.value.reason) == ("reason", "missing")


def test_nobody_gets_what_is_somebody_elses(help_desk: Company) -> None:
    yours = help_desk.approved(1)
    assert isinstance(confirm(help_desk, yours), Refused)
    assert picked_up(help_desk, yours) == 0


def test_who_is_not_known_is_not_found(help_desk: Company) -> None:
    with pytest.raises(NotFound):
        help_desk.services.pickups.review_person(help_desk.facts.desks[0], PersonId(new_id()))


def test_the_same_nonce_answers_the_same(help_desk: Company) -> None:
    detail = help_desk.approved(quantity=3)
    nonce, lines = uuid4(), [PickupLine(detail.registration.id, 1)]
    tries = [
        services.pickups.confirm_person(
            help_desk.facts.desks[0], help_desk.facts.people[0].id, lines, nonce, REASON, "Ada"
        ).value
        for services in (help_desk.services, help_desk.again())
    ]
    assert isinstance(tries[0], Confirmed)
    assert tries[0] == tries[1]
    assert picked_up(help_desk, detail) == 1


def test_with_and_without_the_pass_at_once_it_is_handed_out_once(help_desk: Company) -> None:
    detail = help_desk.approved()
    one, other = processes(help_desk, 2)
    lines = [PickupLine(detail.registration.id, 1)]
    facts = help_desk.facts
    results = at_once(
        lambda: one.pickups.confirm(facts.desks[1], token_of(detail), lines, uuid4()).value,
        lambda: (
            other.pickups.confirm_person(
                facts.desks[0], facts.people[0].id, lines, uuid4(), REASON
            ).value
        ),
    )
    assert kinds(results) == {"Confirmed": 1, "Refused": 1}
    assert picked_up(help_desk, detail) == 1
    assert sound(help_desk)
