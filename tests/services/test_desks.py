from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.errors import (
    AlreadyExists,
    AmbiguousChoice,
    DeskClosed,
    InvalidField,
    LockedOut,
    NotFound,
    PinNeeded,
    WrongSecret,
)
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.services.events import EventChange
from tests.company import Company, event_draft

STRICT = DeskPolicy(
    instant=True,
    outside_slot=OutsideSlotPolicy.SUPERVISOR,
    unknown_pass=UnknownPassPolicy.HAND_OUT,
    early=timedelta(minutes=5),
    late=timedelta(hours=24),
)


def test_a_desk_keeps_its_name_and_policy(company: Company) -> None:
    desks, facts = company.services.desks, company.facts
    added = desks.add_desk(facts.organiser, facts.event.id, " Front   desk ", STRICT)
    assert added.changes == {Topic.DESKS}
    assert (added.value.name, added.value.policy) == ("Front desk", STRICT)
    listed = [summary.desk for summary in desks.list_desks(facts.organiser, facts.event.id)]
    assert [desk.name for desk in listed] == ["Desk 1", "Desk 2", "Front desk"]
    assert listed[2] == added.value
    changed = desks.update_desk(facts.organiser, added.value.id, policy=DeskPolicy()).value
    assert (changed.name, changed.policy) == ("Front desk", DeskPolicy())


@pytest.mark.parametrize(
    ("name", "policy", "field"),
    [
        ("", DeskPolicy(), "name"),
        ("n" * 61, DeskPolicy(), "name"),
        ("Front", DeskPolicy(early=timedelta(minutes=-1)), "early"),
        ("Front", DeskPolicy(late=timedelta(hours=24, minutes=1)), "late"),
    ],
)
def test_a_desk_that_makes_no_sense_is_refused(
    company: Company, name: str, policy: DeskPolicy, field: str
) -> None:
    facts = company.facts
    with pytest.raises(InvalidField) as refusal:
        company.services.desks.add_desk(facts.organiser, facts.event.id, name, policy)
    assert refusal.value.field == field


def test_a_name_is_taken_once_at_an_event(company: Company) -> None:
    desks, facts = company.services.desks, company.facts
    with pytest.raises(AlreadyExists):
        desks.add_desk(facts.organiser, facts.event.id, "DESK 1")
    with pytest.raises(AlreadyExists):
        desks.update_desk(facts.organiser, facts.desks[0].desk.id, name="desk 2")
    other = desks.update_desk(facts.organiser, facts.desks[0].desk.id, name="Desk 1").value
    assert other.name == "Desk 1"


def test_summaries_count_pieces_that_stand(company: Company) -> None:
    company.picked_up(company.approved(0, company.facts.bottle, 3), 2)
    done = company.picked_up(company.approved(1, company.facts.bottle), desk=1)
    company.services.pickups.undo(company.facts.desks[1], done.pickup_ids, "Wrong colour")
    first, second = company.services.desks.list_desks(
        company.facts.organiser, company.facts.event.id
    )
    assert (first.picked_up, first.last_pickup_at) == (2, company.clock.now)
    assert (second.picked_up, second.last_pickup_at) == (0, None)


class TestSigningIn:
    def test_by_name_or_id(self, company: Company) -> None:
        sign_in, session = company.services.desks.sign_in_desk, company.facts.desks[1]
        for text in ("desk 2", str(session.desk.id)):
            found = sign_in("Acme day", text)
            assert (found.desk, found.event) == (session.desk, company.facts.event)
            assert (found.actor.role, found.actor.name) == (Role.DESK, "Desk 2")

    def test_without_a_name_where_there_are_several_one_is_asked_for(
        self, company: Company
    ) -> None:
        with pytest.raises(AmbiguousChoice) as refusal:
            company.services.desks.sign_in_desk()
        assert refusal.value.names == ("Desk 1", "Desk 2")

    def test_an_unknown_name_is_told_what_there_is(self, company: Company) -> None:
        with pytest.raises(NotFound) as refusal:
            company.services.desks.sign_in_desk(None, "Desk 9")
        assert refusal.value.data["known"] == ("Desk 1", "Desk 2")

    def test_an_event_without_desks_gets_its_first_one(self, company: Company) -> None:
        gala = company.services.events.create_event(
            company.facts.organiser, event_draft("Gala")
        ).value
        first = company.services.desks.sign_in_desk("Gala")
        again = company.services.desks.sign_in_desk("Gala")
        assert (first.desk.name, first.event) == ("Desk 1", gala)
        assert again.desk == first.desk

    def test_the_command_lines_desk_is_no_kiosks_desk(self, company: Company) -> None:
        gala = company.services.events.create_event(
            company.facts.organiser, event_draft("Gala")
        ).value
        desks = company.services.desks
        only = desks.add_desk(company.facts.organiser, gala.id, "Front desk").value
        lent = desks.sign_in_desk("Gala", "command line", asking=True)
        assert (lent.desk.name, lent.actor.role) == ("Command line", Role.DESK)
        with pytest.raises(NotFound):
            desks.refresh(lent)
        commands = desks.sign_in_desk("Gala", "Command line")
        assert commands.desk.name == "Command line"
        assert desks.sign_in_desk("Gala", "Command line").desk == commands.desk
        assert desks.sign_in_desk("Gala").desk == only
        choice = next(choice for choice in desks.choices() if choice.event == gala)
        assert choice.desks == (only,)

    def test_a_user_works_at_a_desk_of_the_event(self, company: Company) -> None:
        facts, desks = company.facts, company.services.desks
        session = desks.session_at(facts.desk_user, facts.event.id, facts.desks[0].desk.id)
        assert (session.actor.name, session.actor.desk_id) == (
            "Meera Iyer",
            facts.desks[0].desk.id,
        )
        other = company.services.events.create_event(facts.organiser, event_draft("Gala")).value
        with pytest.raises(NotFound):
            desks.session_at(facts.desk_user, other.id, facts.desks[0].desk.id)


def test_kiosks_that_open_a_new_event_at_once_stand_at_one_desk(company: Company) -> None:
    gala = company.services.events.create_event(company.facts.organiser, event_draft("Gala")).value
    kiosks = [company.services, company.again(), company.again()]
    ready, opened = threading.Barrier(len(kiosks)), list[DeskSession]()

    def open_kiosk(services: Services) -> None:
        ready.wait()
        opened.append(services.desks.sign_in_desk("Gala"))

    threads = [threading.Thread(target=open_kiosk, args=(services,)) for services in kiosks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (first,) = company.services.desks.list_desks(company.facts.organiser, gala.id)
    assert [session.desk for session in opened] == [first.desk] * 3
    assert first.desk.name == "Desk 1"


class TestPin:
    def test_a_desk_with_a_pin_is_opened_with_it_only(self, company: Company) -> None:
        desks, facts = company.services.desks, company.facts
        session = facts.desks[0]
        assert desks.set_pin(facts.organiser, session.desk.id, "2580").changes == {Topic.DESKS}
        for pin in (None, ""):
            with pytest.raises(PinNeeded) as refusal:
                desks.sign_in_desk(None, "Desk 1", pin)
            assert refusal.value.data["desk"] == "Desk 1"
        with pytest.raises(WrongSecret):
            desks.sign_in_desk(None, "Desk 1", "2581")
        opened = desks.sign_in_desk(None, "Desk 1", "2580")
        assert opened.desk == replace(session.desk, has_pin=True)
        assert desks.sign_in_desk(None, "Desk 2").desk == facts.desks[1].desk
        desks.set_pin(facts.organiser, session.desk.id, None)
        assert desks.sign_in_desk(None, "Desk 1") == session

    def test_guessing_locks_the_desk_for_everybody_and_in_every_process(
        self, company: Company
    ) -> None:
        desks, facts = company.services.desks, company.facts
        desks.set_pin(facts.organiser, facts.desks[0].desk.id, "2580")
        for services in (company.services, company.again()):
            for _ in range(3):
                with pytest.raises((WrongSecret, LockedOut)):
                    services.desks.sign_in_desk(None, "Desk 1", "9999")
        with pytest.raises(LockedOut) as refusal:
            desks.sign_in_desk(None, "Desk 1", "2580")
        assert refusal.value.until == company.clock.now + timedelta(seconds=30)
        company.clock.forward(timedelta(seconds=30))
        assert desks.sign_in_desk(None, "Desk 1", "2580").desk.has_pin

    def test_an_organiser_opens_it_without(self, company: Company) -> None:
        desks, facts = company.services.desks, company.facts
        desk_id = facts.desks[0].desk.id
        desks.set_pin(facts.organiser, desk_id, "2580")
        opened = desks.open_desk(facts.organiser, facts.event.id, desk_id)
        assert (opened.actor.role, opened.actor.name) == (Role.DESK, "Desk 1")

    @pytest.mark.parametrize("pin", ["", "12", "1234", "25x0"])
    def test_a_pin_that_is_none_is_refused(self, company: Company, pin: str) -> None:
        facts = company.facts
        with pytest.raises(InvalidField) as refusal:
            company.services.desks.set_pin(facts.organiser, facts.desks[0].desk.id, pin)
        assert refusal.value.field == "pin"
        assert company.services.desks.sign_in_desk(None, "Desk 1") == facts.desks[0]


class TestRefreshing:
    def test_a_session_gets_the_policy_and_event_of_now(self, company: Company) -> None:
        services, facts = company.services, company.facts
        desk_id = facts.desks[0].desk.id
        services.desks.update_desk(facts.organiser, desk_id, name="Front", policy=STRICT)
        services.events.update_event(facts.organiser, facts.event.id, EventChange(venue="Mysuru"))
        session = services.desks.refresh(facts.desks[0])
        assert (session.desk.name, session.desk.policy) == ("Front", STRICT)
        assert session.event.venue == "Mysuru"
        assert session.actor == facts.desks[0].actor

    def test_a_deleted_or_inactive_event_closes_its_desks(self, company: Company) -> None:
        services, facts = company.services, company.facts
        services.events.update_event(facts.organiser, facts.event.id, EventChange(active=False))
        attempts: list[Callable[[], object]] = [
            lambda: services.desks.refresh(facts.desks[0]),
            lambda: services.desks.sign_in_desk("Acme day", "Desk 1"),
            lambda: services.desks.session_at(
                facts.desk_user, facts.event.id, facts.desks[0].desk.id
            ),
        ]
        for attempt in attempts:
            with pytest.raises(DeskClosed) as refusal:
                attempt()
            assert (refusal.value.reason, refusal.value.data["event"]) == ("inactive", "Acme day")
        services.events.update_event(facts.organiser, facts.event.id, EventChange(active=True))
        services.desks.refresh(facts.desks[0])
        services.events.delete_event(facts.organiser, facts.event.id, confirmed=True)
        with pytest.raises(DeskClosed) as refusal:
            services.desks.refresh(facts.desks[0])
        assert refusal.value.reason == "deleted"


def test_todays_event_is_chosen_for_a_desk(company: Company) -> None:
    facts = company.facts
    later = replace(event_draft("Later"), date=facts.event.date + timedelta(days=30))
    company.services.events.create_event(facts.organiser, later)
    assert company.services.desks.sign_in_desk(None, "Desk 1").event == facts.event
