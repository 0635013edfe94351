from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from lighthouse_kiosk.domain.desks import Ready
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.pickups import Confirmed, PickupLine
from lighthouse_kiosk.services.registrations import RegistrationQuery
from tests.benchmarks.house import house_of
from tests.databases import Backend


def test_a_house_is_as_sound_as_if_the_services_had_filled_it(
    backend: Backend, tmp_path: Path
) -> None:
    house = house_of(600, tmp_path, backend)
    organiser = house.actor(Role.ORGANISER)
    services = house.open()
    try:
        assert services.maintenance.check().findings == ()
        totals = [
            services.registrations.count_registrations(organiser, RegistrationQuery(event))
            for event in house.events
        ]
        assert sum(totals) == house.registrations
        assert totals[0] > 0.8 * house.registrations

        waiting = RegistrationQuery(house.event_id, statuses=frozenset({Status.PENDING}))
        wish = next(
            line.id
            for line in services.registrations.list_registrations(organiser, waiting).rows
            if line.slot_id is None
        )
        services.registrations.approve(organiser, wish)
        token = services.registrations.get_registration(organiser, wish).token_text
        session = services.desks.sign_in_desk(str(house.event_id), "Desk 1")
        assert token is not None
        assert isinstance(services.pickups.review(session, token), Ready)
        done = services.pickups.confirm(session, token, [PickupLine(wish, 1)], uuid4())
        assert isinstance(done.value, Confirmed)
        assert services.maintenance.check().findings == ()
    finally:
        services.close()
        backend.discard(house.settings)


def test_a_house_is_made_once_and_lent_in_copies(backend: Backend, tmp_path: Path) -> None:
    house = house_of(60, tmp_path, backend)
    assert house_of(60, tmp_path, backend) == house
    with house.copied(tmp_path, backend) as copy:
        services = copy.open()
        services.events.delete_event(copy.actor(Role.ADMIN), copy.event_id, confirmed=True)
        services.close()
    services = house.open()
    assert len(services.events.list_events(house.actor(Role.ADMIN))) == len(house.events)
    services.close()
    backend.discard(house.settings)
