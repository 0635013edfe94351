from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlotPolicy, UnknownPassPolicy
from lighthouse_kiosk.domain.errors import AlreadyExists, AmbiguousChoice, InvalidField, NotFound
from lighthouse_kiosk.domain.roles import Role
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
        commands = desks.session_for_commands("Gala", handing_out=True)
        assert commands.desk.name == "Command line"
        assert desks.session_for_commands("Gala", handing_out=True).desk == commands.desk
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


def test_todays_event_is_chosen_for_a_desk(company: Company) -> None:
    facts = company.facts
    later = replace(event_draft("Later"), date=facts.event.date + timedelta(days=30))
    company.services.events.create_event(facts.organiser, later)
    assert company.services.desks.sign_in_desk(None, "Desk 1").event == facts.event
