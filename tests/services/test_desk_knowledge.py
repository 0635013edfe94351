"""A desk's session is a snapshot; what organisers change meanwhile counts all the same."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import update

from lighthouse_kiosk.domain.desks import (
    DeskPolicy,
    Invalid,
    OutsideSlot,
    OutsideSlotPolicy,
    Ready,
)
from lighthouse_kiosk.domain.errors import DeskClosed, NotFound
from lighthouse_kiosk.domain.ids import DeskId, new_id
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine, Refused
from lighthouse_kiosk.store.tables import EventKeyRow
from tests.company import Company, event_draft, token_of
from tests.services.test_overrides import journal
from tests.services.test_pickups import MINUTE, picked_up


def test_a_policy_that_was_made_stricter_meanwhile_is_kept(company: Company) -> None:
    detail, facts = company.approved(slot=3), company.facts
    verdict = company.review(detail)
    assert isinstance(verdict, OutsideSlot)
    assert verdict.accepted
    strict = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)
    company.services.desks.update_desk(facts.organiser, facts.desks[0].desk.id, policy=strict)
    refused = company.confirm(detail)
    assert isinstance(refused, Refused)
    assert isinstance(refused.verdict, OutsideSlot)
    assert not refused.verdict.accepted
    assert isinstance(company.confirm(detail, desk=1), Confirmed)


def test_margins_that_were_widened_meanwhile_count(company: Company) -> None:
    detail, facts = company.approved(slot=3), company.facts
    wide = DeskPolicy(early=90 * MINUTE)
    company.services.desks.update_desk(facts.organiser, facts.desks[0].desk.id, policy=wide)
    assert isinstance(company.review(detail), Ready)


@pytest.mark.parametrize("reason", ["deleted", "inactive"])
def test_for_an_event_that_was_closed_meanwhile_nothing_is_handed_out(
    company: Company, reason: str
) -> None:
    detail, facts = company.approved(), company.facts
    company.review(detail)
    if reason == "deleted":
        company.services.events.delete_event(facts.organiser, facts.event.id, confirmed=True)
    else:
        change = EventChange(active=False)
        company.services.events.update_event(facts.organiser, facts.event.id, change)
    person = facts.people[0].id
    line = [PickupLine(detail.registration.id, 1)]
    pickups, desk = company.services.pickups, facts.desks[0]
    for attempt in (
        lambda: company.review(detail),
        lambda: company.confirm(detail),
        lambda: pickups.review_person(desk, person),
        lambda: pickups.confirm_person(desk, person, line, uuid4(), "Lost the phone"),
    ):
        with pytest.raises(DeskClosed) as refusal:
            attempt()
        assert refusal.value.reason == reason
    assert journal(company) == []


def test_what_was_saved_before_the_event_was_closed_is_still_answered(company: Company) -> None:
    detail, facts = company.approved(), company.facts
    nonce, lines = uuid4(), [PickupLine(detail.registration.id, 1)]
    confirm = company.services.pickups.confirm
    first = confirm(facts.desks[0], token_of(detail), lines, nonce).value
    assert isinstance(first, Confirmed)
    change = EventChange(active=False)
    company.services.events.update_event(facts.organiser, facts.event.id, change)
    assert confirm(facts.desks[0], token_of(detail), lines, nonce).value == first


def test_a_desk_that_is_not_of_the_event_hands_nothing_out(company: Company) -> None:
    detail, facts = company.approved(), company.facts
    session = facts.desks[0]
    gala = company.services.events.create_event(facts.organiser, event_draft("Gala")).value
    elsewhere = company.services.desks.add_desk(facts.organiser, gala.id, "Gala desk").value
    nowhere = DeskSession(
        session.actor,
        session.event,
        session.desk.__class__(DeskId(new_id()), session.event.id, "Nowhere", DeskPolicy()),
    )
    line = [PickupLine(detail.registration.id, 1)]
    for wrong in (DeskSession(session.actor, session.event, elsewhere), nowhere):
        with pytest.raises(NotFound):
            company.services.pickups.confirm(wrong, token_of(detail), line, uuid4())
    assert picked_up(company, detail) == 0


def test_a_revoked_key_verifies_nothing_any_more(company: Company) -> None:
    detail = company.approved()
    assert isinstance(company.review(detail), Ready)
    with company.services.uow.write(company.facts.admin.organisation_id) as tx:
        tx.execute(update(EventKeyRow).values(revoked_at=company.clock.now))
    assert company.review(detail) == Invalid()
    refused = company.confirm(detail)
    assert isinstance(refused, Refused)
    assert refused.verdict == Invalid()
