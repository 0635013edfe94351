"""Genuine passes that this database does not know: handed out by what they state, exactly once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, select

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    DeskPolicy,
    Expired,
    Ready,
    Revoked,
    UnknownPass,
    UnknownPassPolicy,
)
from lighthouse_kiosk.domain.errors import AlreadyReversed, NotFound, UndoTooLate
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.pickups import Confirmed, ConfirmResult, PickupLine, Refused
from lighthouse_kiosk.services.registrations import RegistrationDetail
from lighthouse_kiosk.store.tables import PassRow
from lighthouse_kiosk.store.unit_of_work import EVERY_ORGANISATION
from tests.company import Company, token_of
from tests.services.test_pickups import MINUTE, picked_up
from tests.services.test_races import at_once, kinds, processes


@pytest.fixture
def lenient(company: Company) -> Company:
    """Both desks hand out what a pass states that is not known."""
    for session in company.facts.desks:
        company.services.desks.update_desk(
            company.facts.organiser,
            session.desk.id,
            policy=DeskPolicy(unknown_pass=UnknownPassPolicy.HAND_OUT),
        )
    return company


def forget(company: Company) -> list[dict[str, Any]]:
    """Lose all passes, as a database does that was restored from before they were issued."""
    with company.services.uow.write(EVERY_ORGANISATION) as tx:
        lost = [dict(row._mapping) for row in tx.execute(select(PassRow.__table__))]
        tx.execute(delete(PassRow))
    return lost


def recall(company: Company, lost: list[dict[str, Any]]) -> None:
    with company.services.uow.write(EVERY_ORGANISATION) as tx:
        tx.execute(insert(PassRow), lost)


def take(
    company: Company,
    detail: RegistrationDetail,
    pieces: int = 1,
    desk: int = 0,
    services: Services | None = None,
) -> ConfirmResult:
    """Confirm some of what an unknown pass states."""
    confirm = (services or company.services).pickups.confirm
    line = PickupLine(None, pieces)
    return confirm(company.facts.desks[desk], token_of(detail), [line], uuid4()).value


def sound(company: Company) -> bool:
    """Whether everything adds up; a database that lost its passes misses just these."""
    return {finding.check for finding in company.services.maintenance.check().findings} <= {
        "passes"
    }


def test_a_desk_hands_out_what_the_pass_states_once_and_knows_it_everywhere(
    lenient: Company,
) -> None:
    detail = lenient.approved(0, lenient.facts.bottle, 2)
    forget(lenient)
    verdict = lenient.review(detail)
    assert isinstance(verdict, UnknownPass)
    assert verdict.accepted
    assert (verdict.item.option_name, verdict.item.left) == ("Bottle", 2)
    done = take(lenient, detail, 2)
    assert isinstance(done, Confirmed)
    assert done.person is None
    assert [(line.option_name, line.quantity) for line in done.lines] == [("Bottle", 2)]
    for desk, services in ((0, lenient.services), (1, lenient.again())):
        again = services.pickups.review(lenient.facts.desks[desk], token_of(detail))
        assert isinstance(again, AlreadyPickedUp)
        assert again.last_pickup is not None
        assert (again.last_pickup.desk, again.last_pickup.at) == ("Desk 1", lenient.clock.now)
        refused = take(lenient, detail, desk=desk)
        assert isinstance(refused, Refused)
        assert isinstance(refused.verdict, AlreadyPickedUp)
    assert picked_up(lenient, detail) == 0
    assert sound(lenient)


def test_a_desk_that_sends_people_to_the_help_desk_hands_nothing_out(company: Company) -> None:
    detail = company.approved()
    forget(company)
    refused = take(company, detail)
    assert isinstance(refused, Refused)
    assert isinstance(refused.verdict, UnknownPass)
    assert not refused.verdict.accepted
    assert (
        company.services.unmatched_passes.list_unmatched(
            company.facts.organiser, company.facts.event.id
        )
        == ()
    )


def test_pieces_can_be_taken_one_after_the_other_and_never_more(lenient: Company) -> None:
    detail = lenient.approved(0, lenient.facts.bottle, 3)
    forget(lenient)
    assert isinstance(take(lenient, detail, 2), Confirmed)
    verdict = lenient.review(detail)
    assert isinstance(verdict, UnknownPass)
    assert (verdict.item.left, verdict.item.quantity) == (1, 3)
    assert isinstance(take(lenient, detail, 2, desk=1), Refused)
    assert isinstance(take(lenient, detail, 1, desk=1), Confirmed)
    assert isinstance(take(lenient, detail, 1), Refused)
    assert sound(lenient)


def test_only_what_the_token_states_can_be_asked_for(lenient: Company) -> None:
    mine, yours = lenient.approved(0), lenient.approved(1)
    forget(lenient)
    lines = [PickupLine(None, 1), PickupLine(yours.registration.id, 1)]
    confirm = lenient.services.pickups.confirm
    assert isinstance(
        confirm(lenient.facts.desks[0], token_of(mine), lines, uuid4()).value, Refused
    )
    assert sound(lenient)


def test_an_unknown_pass_expires(lenient: Company) -> None:
    detail = lenient.approved(0, lenient.facts.bottle)
    forget(lenient)
    lenient.clock.now = lenient.facts.event.day_ends_utc + 13 * 60 * MINUTE
    assert isinstance(lenient.review(detail), Expired)
    assert isinstance(take(lenient, detail), Refused)


def test_the_same_nonce_answers_the_same(lenient: Company) -> None:
    detail = lenient.approved(0, lenient.facts.bottle, 2)
    forget(lenient)
    nonce, lines = uuid4(), [PickupLine(None, 1)]
    tries = [
        services.pickups.confirm(lenient.facts.desks[0], token_of(detail), lines, nonce).value
        for services in (lenient.services, lenient.services, lenient.again())
    ]
    assert isinstance(tries[0], Confirmed)
    assert tries[0] == tries[1] == tries[2]
    assert sound(lenient)


def test_of_eight_desks_that_scan_one_unknown_pass_one_hands_out(lenient: Company) -> None:
    detail = lenient.approved(0, lenient.facts.bottle)
    forget(lenient)
    results = at_once(
        *(
            lambda services=services, desk=desk: take(lenient, detail, 1, desk, services)
            for services in processes(lenient)
            for desk in (0, 1)
        )
    )
    assert kinds(results) == {"Confirmed": 1, "Refused": 7}
    for result in results:
        if isinstance(result, Refused):
            assert isinstance(result.verdict, AlreadyPickedUp)
    assert sound(lenient)


def test_an_older_issue_is_revoked_once_a_newer_one_was_handed_out(lenient: Company) -> None:
    old = lenient.approved(0, lenient.facts.bottle, 2)
    card = lenient.services.passes.reissue(lenient.facts.organiser, old.registration.id).value
    new = replace(old, token_text=card.token_text)
    forget(lenient)
    assert isinstance(take(lenient, old), Confirmed)
    assert isinstance(take(lenient, new), Confirmed)
    assert lenient.review(old) == Revoked(None, None, replaced=True)
    refused = take(lenient, old)
    assert isinstance(refused, Refused)
    assert isinstance(refused.verdict, Revoked)
    assert isinstance(take(lenient, new), Refused)
    assert sound(lenient)


class TestUndo:
    def test_it_gives_the_pieces_back_to_the_pass(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle)
        forget(lenient)
        done = take(lenient, detail)
        assert isinstance(done, Confirmed)
        undo, desk = lenient.services.pickups.undo, lenient.facts.desks[0]
        undo(desk, done.pickup_ids, "Wrong person")
        with pytest.raises(AlreadyReversed):
            undo(desk, done.pickup_ids, "Wrong person")
        figures = lenient.services.pickups.desk_figures(desk)
        assert [(line.option_name, line.reversed) for line in figures.last] == [("Bottle", True)]
        assert isinstance(take(lenient, detail, desk=1), Confirmed)
        assert sound(lenient)

    def test_it_happens_once_whoever_tries(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle)
        forget(lenient)
        done = take(lenient, detail)
        assert isinstance(done, Confirmed)
        results = at_once(
            *(
                lambda services=services: services.pickups.undo(
                    lenient.facts.desks[0], done.pickup_ids, "Wrong person"
                )
                for services in processes(lenient)
            )
        )
        assert kinds(results) == {"Changed": 1, "AlreadyReversed": 3}
        assert sound(lenient)

    def test_later_it_takes_a_supervisor(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle)
        forget(lenient)
        done = take(lenient, detail)
        assert isinstance(done, Confirmed)
        lenient.clock.forward(16 * MINUTE)
        undo, desk = lenient.services.pickups.undo, lenient.facts.desks[0]
        with pytest.raises(UndoTooLate):
            undo(desk, done.pickup_ids, "Wrong person")
        undo(desk, done.pickup_ids, "Wrong person", lenient.facts.approver)


class TestOnceTheRegistrationIsKnown:
    def settle(self, company: Company) -> int:
        facts = company.facts
        return company.services.unmatched_passes.settle(facts.organiser, facts.event.id).value

    def test_what_was_handed_out_counts_against_it(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle, 2)
        lost = forget(lenient)
        assert isinstance(take(lenient, detail, 1), Confirmed)
        recall(lenient, lost)
        verdict = lenient.review(detail)
        assert isinstance(verdict, Ready)
        assert (verdict.ready[0].left, verdict.ready[0].quantity) == (1, 2)
        assert verdict.ready[0].last_pickup is not None
        assert isinstance(lenient.confirm(detail, 2), Refused)
        assert isinstance(lenient.confirm(detail, 1), Confirmed)
        assert isinstance(lenient.review(detail), AlreadyPickedUp)
        assert sound(lenient)

    def test_settling_moves_it_there_with_when_where_and_by_whom(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle, 2)
        lost = forget(lenient)
        handed_out_at = lenient.clock.now
        assert isinstance(take(lenient, detail, 2, desk=1), Confirmed)
        lenient.clock.forward(5 * MINUTE)
        assert self.settle(lenient) == 0
        recall(lenient, lost)
        assert self.settle(lenient) == 1
        assert self.settle(lenient) == 0
        assert picked_up(lenient, detail) == 2
        facts = lenient.facts
        unmatched = lenient.services.unmatched_passes
        assert unmatched.list_unmatched(facts.organiser, facts.event.id) == ()
        verdict = lenient.review(detail)
        assert isinstance(verdict, AlreadyPickedUp)
        assert verdict.last_pickup is not None
        assert (verdict.last_pickup.at, verdict.last_pickup.desk) == (handed_out_at, "Desk 2")
        assert verdict.person == facts.people[0]
        assert lenient.services.pickups.desk_figures(facts.desks[1]).here == 1
        assert sound(lenient)

    def test_what_is_more_than_the_registration_has_stays_in_the_list(
        self, lenient: Company
    ) -> None:
        """The pass stated two, of which one has been handed out on the registration as well."""
        detail = lenient.approved(0, lenient.facts.bottle, 2)
        lenient.picked_up(detail, 1)
        lost = forget(lenient)
        assert isinstance(take(lenient, detail, 2), Confirmed)
        recall(lenient, lost)
        assert isinstance(lenient.review(detail), AlreadyPickedUp)
        assert self.settle(lenient) == 0
        (line,) = lenient.services.unmatched_passes.list_unmatched(
            lenient.facts.approver, lenient.facts.event.id
        )
        assert (line.unmatched.picked_up, line.option_name) == (2, "Bottle")
        assert (line.registration_id, line.status) == (detail.registration.id, Status.APPROVED)
        assert (line.person_name, line.last_pickup.desk) == ("Person 00", "Desk 1")
        assert sound(lenient)

    def test_a_cancelled_registration_takes_nothing(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle)
        lost = forget(lenient)
        assert isinstance(take(lenient, detail), Confirmed)
        recall(lenient, lost)
        lenient.services.registrations.cancel(lenient.facts.approver, detail.registration.id)
        assert self.settle(lenient) == 0
        (line,) = lenient.services.unmatched_passes.list_unmatched(
            lenient.facts.organiser, lenient.facts.event.id
        )
        assert line.status is Status.CANCELLED

    def test_what_was_settled_is_undone_on_the_registration(self, lenient: Company) -> None:
        detail = lenient.approved(0, lenient.facts.bottle)
        lost = forget(lenient)
        done = take(lenient, detail)
        assert isinstance(done, Confirmed)
        recall(lenient, lost)
        self.settle(lenient)
        desk = lenient.facts.desks[0]
        with pytest.raises(AlreadyReversed):
            lenient.services.pickups.undo(desk, done.pickup_ids, "Wrong person")
        standing = [
            line.id
            for line in lenient.services.pickups.desk_figures(desk).last
            if not line.reversed
        ]
        lenient.services.pickups.undo(desk, standing, "Wrong person")
        assert picked_up(lenient, detail) == 0
        assert isinstance(lenient.review(detail), Ready)
        assert sound(lenient)

    def test_desks_and_settling_never_lock_each_other_out(self, lenient: Company) -> None:
        details = [lenient.approved(person, lenient.facts.bottle) for person in range(6)]
        lost = forget(lenient)
        taken = [take(lenient, detail) for detail in details[:3]]
        recall(lenient, lost)
        one, other = processes(lenient, 2)
        desk = lenient.facts.desks[1]
        ids: list[PickupId] = [
            pickup_id
            for done in taken
            if isinstance(done, Confirmed)
            for pickup_id in done.pickup_ids
        ]
        results = at_once(
            lambda: self.settle(lenient),
            lambda: one.pickups.undo(lenient.facts.desks[0], ids, "All wrong"),
            *(
                lambda detail=detail: (
                    other.pickups.confirm(
                        desk, token_of(detail), [PickupLine(detail.registration.id, 1)], uuid4()
                    ).value
                )
                for detail in details
            ),
        )
        assert not set(kinds(results)) - {
            "int",
            "Changed",
            "AlreadyReversed",
            "Confirmed",
            "Refused",
        }
        assert sound(lenient)


def test_another_organisations_event_is_not_found(company: Company) -> None:
    facts = company.facts
    nowhere = replace(facts.organiser, organisation_id=uuid4())  # type: ignore[arg-type] # nobody's
    with pytest.raises(NotFound):
        company.services.unmatched_passes.list_unmatched(nowhere, facts.event.id)
