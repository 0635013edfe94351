"""Registering, and lists that grow while they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.conflicts import ConflictRefused, Problem
from lighthouse_kiosk.domain.errors import AlreadyExists, InvalidField, NotFound, TooManyItems
from lighthouse_kiosk.domain.ids import PersonId, RegistrationId, SlotId, new_id
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionChange
from lighthouse_kiosk.services.passes import PassQuery
from lighthouse_kiosk.services.registration_drafts import RegistrationDraft
from lighthouse_kiosk.services.registrations import (
    RegistrationChange,
    RegistrationLine,
    RegistrationOrder,
    RegistrationQuery,
)
from tests.company import BACKPACK_COST, Company, event_draft


def draft_of(company: Company) -> RegistrationDraft:
    facts = company.facts
    return RegistrationDraft(facts.people[0].id, facts.backpack.id, slot_id=facts.slots[1].id)


def register(company: Company, draft: RegistrationDraft) -> object:
    return company.services.registrations.register(
        company.facts.organiser, company.facts.event.id, draft
    )


def lines_of(company: Company, query: RegistrationQuery) -> tuple[RegistrationLine, ...]:
    return company.services.registrations.list_registrations(company.facts.organiser, query).rows


class TestRegistering:
    def test_a_registration_holds_nothing_yet(self, company: Company) -> None:
        changed = company.services.registrations.register(
            company.facts.organiser,
            company.facts.event.id,
            replace(draft_of(company), note="  Sign for a   colleague "),
        )
        assert changed.changes == {Topic.REGISTRATIONS}
        assert changed.value.status is Status.PENDING
        assert changed.value.registered_at == company.clock.now
        assert changed.value.note == "Sign for a colleague"
        assert company.counters() == (0, {}, [0, 0, 0, 0])
        detail = company.detail(changed.value)
        assert (detail.token_text, detail.registration) == (None, changed.value)
        assert detail.conflicts is not None
        assert detail.conflicts.clear

    @pytest.mark.parametrize("quantity", [0, -1, 256, 10**9])
    def test_absurd_quantities_are_refused(self, company: Company, quantity: int) -> None:
        with pytest.raises(InvalidField) as refusal:
            register(company, replace(draft_of(company), quantity=quantity))
        assert (refusal.value.field, refusal.value.reason) == ("quantity", "out_of_range")

    def test_what_is_not_there_is_named(self, company: Company) -> None:
        draft = draft_of(company)
        for wrong, what in (
            (replace(draft, person_id=PersonId(new_id())), "person"),
            (replace(draft, slot_id=SlotId(new_id())), "slot"),
        ):
            with pytest.raises(NotFound) as refusal:
                register(company, wrong)
            assert refusal.value.what == what

    def test_another_events_option_or_slot_is_not_found(self, company: Company) -> None:
        other = company.services.events.create_event(
            company.facts.organiser, event_draft("Gala")
        ).value
        for attempt in (
            company.services.registrations.register,
            company.services.conflicts.check_conflicts,
        ):
            with pytest.raises(NotFound) as refusal:
                attempt(company.facts.organiser, other.id, draft_of(company))
            assert refusal.value.what == "option"

    def test_one_open_registration_per_person_and_option(self, company: Company) -> None:
        first = company.register()
        with pytest.raises(AlreadyExists):
            company.register()
        company.approve(first)
        with pytest.raises(AlreadyExists):
            company.register()
        company.services.registrations.cancel(company.facts.approver, first.id)
        company.register()

    def test_a_person_may_have_three_items_in_all(self, company: Company) -> None:
        company.register(0, company.facts.bottle, quantity=2)
        company.register(0)
        with pytest.raises(TooManyItems) as refusal:
            company.register(0, company.facts.track)
        assert refusal.value.data == {"most": 3, "has": 3, "wanted": 1}
        (row,) = lines_of(
            company,
            RegistrationQuery(company.facts.event.id, option_id=company.facts.bottle.id),
        )
        with pytest.raises(TooManyItems):
            company.services.registrations.update_registration(
                company.facts.approver, row.id, RegistrationChange(quantity=3)
            )

    def test_a_conflict_is_refused_with_its_result_and_a_dry_run_says_the_same(
        self, company: Company
    ) -> None:
        facts = company.facts
        company.services.options.update_option(
            facts.organiser, facts.backpack.id, OptionChange(total_available=2)
        )
        draft = replace(draft_of(company), quantity=3)
        foreseen = company.services.conflicts.check_conflicts(
            facts.organiser, facts.event.id, draft
        )
        with pytest.raises(ConflictRefused) as refusal:
            register(company, draft)
        assert refusal.value.result == foreseen
        assert foreseen.problems == (Problem.TOO_FEW_LEFT,)
        assert lines_of(company, RegistrationQuery(facts.event.id)) == ()

    def test_a_dry_run_finds_nothing_wrong_where_registering_works(self, company: Company) -> None:
        facts = company.facts
        check = company.services.conflicts.check_conflicts
        assert check(facts.organiser, facts.event.id, draft_of(company)).clear
        register(company, draft_of(company))


class TestLists:
    @pytest.fixture
    def busy(self, company: Company) -> Company:
        for person in range(6):
            company.register(person, company.facts.bottle)
            company.clock.forward(timedelta(minutes=person % 2))
        return company

    @pytest.mark.parametrize("order", RegistrationOrder)
    def test_pages_hold_every_row_once_while_rows_are_added(
        self, busy: Company, order: RegistrationOrder
    ) -> None:
        query = RegistrationQuery(busy.facts.event.id, order=order, limit=2)
        listed = busy.services.registrations.list_registrations
        before = {row.id for row in lines_of(busy, replace(query, limit=100))}
        seen: list[RegistrationLine] = []
        newcomer = 6
        while True:
            page = listed(busy.facts.organiser, query)
            assert page.total is not None
            assert page.total >= 6
            seen += page.rows
            if newcomer < 12:
                busy.register(newcomer, busy.facts.bottle)
                newcomer += 1
            if page.next is None:
                break
            query = replace(query, after=page.next)
        ids = [row.id for row in seen]
        assert len(ids) == len(set(ids))
        assert before <= set(ids)
        keys: list[tuple[object, ...]] = [
            (
                row.person.name.lower() if order is RegistrationOrder.NAME else row.registered_at,
                row.id,
            )
            for row in seen
        ]
        falling = order is RegistrationOrder.NEWEST
        assert keys == sorted(keys, reverse=falling)

    def test_passes_too(self, busy: Company) -> None:
        listed = busy.services.passes.list_passes
        for row in lines_of(busy, RegistrationQuery(busy.facts.event.id)):
            busy.services.registrations.approve(busy.facts.approver, row.id)
        query = PassQuery(busy.facts.event.id, limit=4)
        first = listed(busy.facts.organiser, query)
        busy.approved(7, busy.facts.bottle)
        second = listed(busy.facts.organiser, replace(query, after=first.next))
        people = [line.person.staff_number for line in (*first.rows, *second.rows)]
        assert people == ["E105", "E104", "E103", "E102", "E101", "E100"]
        assert (first.total, second.total, second.next) == (6, 7, None)

    def test_filters_choose_what_is_listed_counted_and_matched(self, busy: Company) -> None:
        facts = busy.facts
        busy.picked_up(busy.approved(6, facts.bottle))
        backpack = busy.approved(7, slot=2)
        rejected = busy.register(8)
        busy.services.registrations.reject(facts.approver, rejected.id)
        everything = RegistrationQuery(facts.event.id)
        for query, count in (
            (everything, 9),
            (replace(everything, statuses=frozenset({Status.PENDING})), 6),
            (replace(everything, statuses=frozenset({Status.APPROVED, Status.REJECTED})), 3),
            (replace(everything, option_id=facts.backpack.id), 2),
            (replace(everything, slot_id=facts.slots[2].id), 1),
            (replace(everything, picked_up=True), 1),
            (replace(everything, picked_up=False, option_id=facts.bottle.id), 6),
            (replace(everything, text="E107"), 1),
            (replace(everything, text="E107", slot_id=facts.slots[1].id), 0),
        ):
            page = busy.services.registrations.list_registrations(facts.organiser, query)
            matching = busy.services.registrations.matching_ids(facts.organiser, query)
            assert (len(page.rows), page.total, len(matching)) == (count, count, count), query
            assert {row.id for row in page.rows} == set(matching)
        (row,) = lines_of(busy, replace(everything, slot_id=facts.slots[2].id))
        assert (row.id, row.cost, row.slot_starts) == (
            backpack.registration.id,
            BACKPACK_COST,
            facts.slots[2].starts,
        )

    def test_a_pending_row_says_what_stands_in_its_way(self, busy: Company) -> None:
        facts = busy.facts
        busy.approved(6, facts.bottle)
        busy.services.options.update_option(
            facts.organiser, facts.bottle.id, OptionChange(total_available=1)
        )
        page = lines_of(busy, RegistrationQuery(facts.event.id))
        assert {row.problems for row in page if row.status is Status.PENDING} == {
            (Problem.SOLD_OUT,)
        }
        assert {row.problems for row in page if row.status is Status.APPROVED} == {()}

    def test_what_is_not_a_page_is_refused(self, busy: Company) -> None:
        for order in RegistrationOrder:
            query = RegistrationQuery(busy.facts.event.id, order=order, after="yesterday")
            with pytest.raises(InvalidField) as refusal:
                lines_of(busy, query)
            assert refusal.value.field == "after"

    def test_what_is_not_there_is_not_found(self, company: Company) -> None:
        with pytest.raises(NotFound):
            company.services.registrations.get_registration(
                company.facts.organiser, RegistrationId(new_id())
            )


def test_an_event_that_is_not_active_takes_no_registrations(company: Company) -> None:
    facts = company.facts
    waiting = company.register(1)
    company.services.events.update_event(facts.organiser, facts.event.id, EventChange(active=False))
    draft = RegistrationDraft(facts.people[0].id, facts.track.id)
    for refused in (
        lambda: company.register(0, facts.track),
        lambda: company.services.conflicts.check_conflicts(facts.approver, facts.event.id, draft),
    ):
        with pytest.raises(InvalidField) as refusal:
            refused()
        assert (refusal.value.field, refusal.value.reason) == ("event", "inactive")
    assert company.approve(waiting).registration.status is Status.APPROVED


def test_a_dry_run_says_what_registering_would(company: Company) -> None:
    facts = company.facts
    check = company.services.conflicts.check_conflicts
    company.register(0)
    again = RegistrationDraft(facts.people[0].id, facts.backpack.id, slot_id=facts.slots[1].id)
    with pytest.raises(AlreadyExists):
        check(facts.approver, facts.event.id, again)
    with pytest.raises(TooManyItems):
        check(facts.approver, facts.event.id, RegistrationDraft(None, facts.bottle.id, 4))
    unknown = RegistrationDraft(PersonId(new_id()), facts.track.id)
    with pytest.raises(NotFound):
        check(facts.approver, facts.event.id, unknown)
    assert check(facts.approver, facts.event.id, RegistrationDraft(None, facts.bottle.id)).clear
    with pytest.raises(InvalidField):
        company.services.registrations.register(
            facts.organiser, facts.event.id, RegistrationDraft(None, facts.bottle.id)
        )


def test_a_waiting_wish_can_not_be_changed_into_a_conflict(company: Company) -> None:
    facts = company.facts
    for person in (9, 10, 11):
        company.approved(person, facts.bottle, slot=3)
    wish = company.register(0)
    move = company.services.registrations.move_slot
    with pytest.raises(ConflictRefused) as refusal:
        move(facts.approver, wish.id, facts.slots[3].id)
    assert refusal.value.result.problems == (Problem.SLOT_FULL,)
    assert move(facts.approver, wish.id, facts.slots[2].id).value.slot_id == facts.slots[2].id
    company.services.options.update_option(
        facts.organiser, facts.backpack.id, OptionChange(total_available=1)
    )
    with pytest.raises(ConflictRefused):
        company.services.registrations.update_registration(
            facts.approver, wish.id, RegistrationChange(quantity=2)
        )
    assert company.detail(wish).registration.quantity == 1
