"""Organisers look through what was out of the ordinary at desks, and set it right."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from lighthouse_kiosk.domain.desks import DeskPolicy, VerdictKind
from lighthouse_kiosk.domain.errors import AlreadyReversed, DoesNotMatch, InvalidField, NotFound
from lighthouse_kiosk.domain.ids import PickupId
from lighthouse_kiosk.services.audit import ActivityQuery
from lighthouse_kiosk.services.pickup_reviews import ReviewKind, ReviewLine, ReviewQuery
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registrations import RegistrationDetail
from tests.company import Company, token_of
from tests.services.test_unmatched_passes import forget, lenient, recall

__all__ = ["lenient"]

MINUTE = timedelta(minutes=1)


def reviews(company: Company, **wanted: object) -> list[ReviewLine]:
    query = ReviewQuery(company.facts.event.id, **wanted)  # type: ignore[arg-type] # fields of it
    found = company.services.pickup_reviews.list_reviews(company.facts.approver, query)
    count = company.services.pickup_reviews.count_reviews(company.facts.approver, query)
    if query.after is None and found.next is None:
        assert count == len(found.rows)
    return list(found.rows)


def hand_out(
    company: Company, detail: RegistrationDetail, collected_by: str = "", desk: int = 0
) -> Confirmed:
    lines = [PickupLine(detail.registration.id, 1)]
    result = company.services.pickups.confirm(
        company.facts.desks[desk], token_of(detail), lines, uuid4(), collected_by
    ).value
    assert isinstance(result, Confirmed)
    return result


def unmatched(company: Company, detail: RegistrationDetail) -> Confirmed:
    """Hand out on a pass that is not known here for the moment."""
    lost = forget(company)
    result = company.services.pickups.confirm(
        company.facts.desks[0], token_of(detail), [PickupLine(None, 1)], uuid4()
    ).value
    recall(company, lost)
    assert isinstance(result, Confirmed)
    return result


def test_only_what_was_out_of_the_ordinary_is_listed(company: Company) -> None:
    facts, services = company.facts, company.services
    company.picked_up(company.approved(0, facts.bottle))
    company.clock.forward(MINUTE)
    fetched = hand_out(company, company.approved(1), collected_by="Bruno Costa")
    company.clock.forward(MINUTE)
    back = company.picked_up(company.approved(2), desk=1)
    services.pickups.undo(facts.desks[1], back.pickup_ids, "Wrong colour")
    company.clock.forward(MINUTE)
    services.desks.update_desk(facts.organiser, facts.desks[1].desk.id, policy=DeskPolicy())
    without = company.approved(3)
    services.pickups.confirm_person(
        facts.desks[1],
        facts.people[3].id,
        [PickupLine(without.registration.id, 1)],
        uuid4(),
        "Left the phone at home",
        supervisor=facts.approver,
    )
    third, second, first = reviews(company)
    assert (first.pickup_id, first.collected_by) == (fetched.pickup_ids[0], "Bruno Costa")
    assert first.kinds == {ReviewKind.BY_SOMEBODY_ELSE}
    assert first.person == facts.people[1]
    assert second.kinds == {ReviewKind.UNDONE}
    assert second.reversal is not None
    assert (second.reversal.by, second.reversal.reason) == ("Desk 2", "Wrong colour")
    assert third.kinds == {ReviewKind.WITHOUT_PASS}
    assert (third.overridden, third.supervisor) == (VerdictKind.NO_PASS, facts.approver.name)
    assert third.reason == "Left the phone at home"
    assert reviews(company, kind=ReviewKind.UNDONE) == [second]
    assert reviews(company, kind=ReviewKind.WITHOUT_PASS) == [third]
    assert reviews(company, desk_id=facts.desks[0].desk.id) == [first]
    assert reviews(company, text="person 02") == [second]
    assert reviews(company, text="BRUNO") == [first]
    assert reviews(company, text=facts.approver.name) == [third]
    page = services.pickup_reviews.list_reviews(
        facts.approver, ReviewQuery(facts.event.id, limit=2)
    )
    assert page.rows == (third, second)
    assert reviews(company, limit=2, after=page.next) == [first]
    with pytest.raises(InvalidField):
        reviews(company, after="yesterday")


def test_what_was_reviewed_leaves_the_list_until_it_is_taken_back(company: Company) -> None:
    facts, service = company.facts, company.services.pickup_reviews
    done = hand_out(company, company.approved(1), collected_by="Bruno Costa")
    assert service.mark(facts.approver, done.pickup_ids).value == done.pickup_ids
    assert service.mark(facts.organiser, done.pickup_ids).value == ()
    assert reviews(company) == []
    (line,) = reviews(company, open=False)
    assert (line.reviewed_by, line.open) == (facts.organiser.name, False)
    service.unmark(facts.approver, done.pickup_ids)
    assert [line.reviewed_at for line in reviews(company)] == [None]
    service.mark(facts.approver, done.pickup_ids)
    company.clock.forward(40 * MINUTE)
    service.undo(facts.approver, done.pickup_ids[0], "Bruno was nobody we know")
    (line,) = reviews(company)
    assert line.open
    assert line.kinds == {ReviewKind.UNDONE, ReviewKind.BY_SOMEBODY_ELSE}
    entries = company.services.audit.list_activity(facts.approver, ActivityQuery()).entries
    told = [one.entry.action for one in entries if one.entry.entity == "pickup"]
    assert told == ["reviewed", "reopened", "reviewed"]
    with pytest.raises(NotFound):
        service.mark(facts.approver, [line.pickup_id, PickupId(uuid4())])


def test_a_supervisor_takes_back_long_after_the_day(company: Company) -> None:
    facts, services = company.facts, company.services
    detail = company.approved(1)
    (pickup_id,) = company.picked_up(detail).pickup_ids
    company.clock.forward(timedelta(days=3))
    services.pickup_reviews.undo(facts.approver, pickup_id, "Counted twice")
    assert company.detail(detail.registration).registration.picked_up == 0
    (line,) = reviews(company)
    assert line.reversal is not None
    assert (line.reversal.by, line.reversal.supervisor) == (facts.approver.name,) * 2
    with pytest.raises(AlreadyReversed):
        services.pickup_reviews.undo(facts.approver, pickup_id, "Counted twice")
    with pytest.raises(InvalidField, match="reason"):
        services.pickup_reviews.undo(facts.approver, pickup_id, " ")
    assert services.maintenance.check().sound


def test_what_was_settled_is_out_of_the_ordinary_no_more(lenient: Company) -> None:
    unmatched(lenient, lenient.approved(1))
    (line,) = reviews(lenient)
    assert line.kinds == {ReviewKind.UNMATCHED}
    assert line.person == lenient.facts.people[1]
    lenient.services.unmatched_passes.settle(lenient.facts.organiser, lenient.facts.event.id)
    assert reviews(lenient) == []


def test_what_two_desks_handed_out_without_knowing_of_each_other_is_found(
    lenient: Company,
) -> None:
    detail = lenient.approved(1)
    lenient.picked_up(detail)
    unmatched(lenient, detail)
    (line,) = reviews(lenient)
    assert line.kinds == {ReviewKind.TWICE}
    assert line.unmatched is not None
    assert (line.unmatched.registration_id, line.unmatched.left) == (detail.registration.id, 0)
    assert reviews(lenient, kind=ReviewKind.TWICE) == [line]
    assert reviews(lenient, kind=ReviewKind.UNMATCHED) == []


def test_an_unmatched_pass_is_matched_by_hand_and_back(lenient: Company) -> None:
    company, facts = lenient, lenient.facts
    service = company.services.unmatched_passes
    shown, own = company.approved(1), company.approved(2)
    lost = forget(company)
    done = company.services.pickups.confirm(
        facts.desks[0], token_of(shown), [PickupLine(None, 1)], uuid4(), "Bruno Costa"
    ).value
    assert isinstance(done, Confirmed)
    (line,) = reviews(company)
    assert line.unmatched is not None
    assert line.person is None
    assert line.kinds == {ReviewKind.UNMATCHED, ReviewKind.BY_SOMEBODY_ELSE}
    pending = company.register(4)
    with pytest.raises(DoesNotMatch) as refusal:
        service.match(facts.organiser, line.unmatched.id, pending.id)
    assert refusal.value.data["reason"] == "not_approved"
    matched = service.match(facts.organiser, line.unmatched.id, own.registration.id).value
    assert company.detail(own.registration).registration.picked_up == 1
    (told,) = reviews(company)
    assert told.kinds == {ReviewKind.BY_SOMEBODY_ELSE}
    assert told.person == facts.people[2]
    assert told.at == line.at
    with pytest.raises(NotFound):
        service.match(facts.organiser, line.unmatched.id, own.registration.id)
    service.unmatch(facts.organiser, matched)
    assert company.detail(own.registration).registration.picked_up == 0
    (again,) = reviews(company)
    assert again.kinds == line.kinds
    assert again.person is None
    with pytest.raises(AlreadyReversed):
        service.unmatch(facts.organiser, matched)
    recall(company, lost)
    assert company.services.maintenance.check().sound
