"""Every method against every role, and against another organisation."""

from __future__ import annotations

import inspect
from dataclasses import fields

import pytest
from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.domain.changes import Changed
from lighthouse_kiosk.domain.desks import Invalid
from lighthouse_kiosk.domain.errors import LighthouseError, NotAllowed, NotFound
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.pickups import Refused
from lighthouse_kiosk.store.tables import Base
from tests.company import Facts, found_company
from tests.services.calls import BEFORE_SIGN_IN, CALLS
from tests.services.conftest import Scene


def public_methods(services: Services) -> set[str]:
    """Every public method of every service, like `events.create_event`."""
    return {
        f"{field.name}.{name}"
        for field in fields(services)
        if type(service := getattr(services, field.name)).__module__.startswith(
            "lighthouse_kiosk.services."
        )
        for name, _ in inspect.getmembers(type(service), inspect.isfunction)
        if not name.startswith("_")
    }


def test_every_method_is_tried(scene: Scene) -> None:
    assert public_methods(scene.services) == CALLS.keys() | BEFORE_SIGN_IN


def actors(facts: Facts) -> dict[Role, Actor]:
    known = (facts.admin, facts.organiser, facts.approver, facts.desk_user)
    return {actor.role: actor for actor in known}


@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_what_the_table_says_and_nothing_else(scene: Scene, role: Role) -> None:
    """What is refused comes first, so that it changes nothing that what is allowed needs."""
    actor = actors(scene.facts)[role]
    before = scene.everything()
    for name, call in CALLS.items():
        if role not in call.roles:
            with pytest.raises(NotAllowed) as refusal:
                call.run(scene, actor)
            assert refusal.value.data["role"] is role, name
    assert scene.everything() == before
    for name, call in CALLS.items():
        if role in call.roles:
            try:
                call.run(scene, actor)
            except NotAllowed:
                pytest.fail(f"{role} may call {name}")
            except LighthouseError:
                continue  # an earlier call has changed what this one needs


def test_only_who_handles_passes_is_shown_a_token(scene: Scene) -> None:
    get = scene.services.registrations.get_registration
    shown = {
        role: get(actor, scene.approved.registration.id).token_text is not None
        for role, actor in actors(scene.facts).items()
        if role is not Role.DESK  # sees no registrations at all
    }
    assert shown == {Role.ADMIN: True, Role.ORGANISER: True, Role.APPROVER: False}


@pytest.fixture
def neighbour(scene: Scene) -> Facts:
    """Another organisation in the same database."""
    return found_company(scene.services, "Beta", people=1)


def rows_of(scene: Scene, facts: Facts) -> list[object]:
    """All rows of an organisation, without its audit trail."""
    with scene.services.uow.read(None) as tx:
        return [
            sorted(
                map(
                    repr,
                    tx.execute(
                        select(table).where(table.c.organisation_id == facts.admin.organisation_id)
                    ),
                )
            )
            for table in Base.metadata.sorted_tables
            if "organisation_id" in table.c
        ]


def test_nothing_is_read_or_changed_across_organisations(scene: Scene, neighbour: Facts) -> None:
    """The neighbour's admin calls everything with our ids."""
    before = rows_of(scene, scene.facts)
    for name, call in CALLS.items():
        answer: object = None
        try:
            answer = call.run(scene, neighbour.admin)
        except NotFound:
            pass
        except LighthouseError as refusal:
            pytest.fail(f"{name} told more than that nothing is there: {refusal}")
        value = answer.value if isinstance(answer, Changed) else answer
        if isinstance(value, Refused):
            value = value.verdict
        told = repr(value).lower()
        assert "acme.example.org" not in told, name
        assert "acme day" not in told, name
        if name in {"pickups.review", "pickups.confirm"}:
            assert value == Invalid()
        assert rows_of(scene, scene.facts) == before, name


def test_an_organisation_lists_only_its_own(scene: Scene, neighbour: Facts) -> None:
    services = scene.services
    for facts, name in ((scene.facts, "Acme day"), (neighbour, "Beta day")):
        assert [one.event.name for one in services.events.list_events(facts.admin)] == [name]
        people = services.people.find_people(facts.admin, "person", limit=100)
        assert {person.id for person in people} == {person.id for person in facts.people}
