"""The demo: believable, complete, and the same people for the same seed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.errors import AlreadyExists
from lighthouse_kiosk.domain.events import Event, EventPhase
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.services.demo import DEMO_EMAIL, DEMO_PASSWORD
from lighthouse_kiosk.services.registrations import RegistrationOrder, RegistrationQuery
from tests.company import Company, TestClock
from tests.databases import Backend, SqliteBackend


def todays(services: Services, actor: Actor) -> Event:
    (event,) = [
        one.event for one in services.events.list_events(actor) if one.phase is EventPhase.EVENT_DAY
    ]
    return event


def wishes(services: Services, actor: Actor) -> list[tuple[str, str, Status, int]]:
    """Who wants what, by name: what a seed decides."""
    query = RegistrationQuery(todays(services, actor).id, order=RegistrationOrder.NAME, limit=1000)
    rows = services.registrations.list_registrations(actor, query).rows
    return [(row.person.name, row.option_name, row.status, row.picked_up) for row in rows]


@pytest.mark.parametrize("hour", [0, 6, 12, 18, 23])
def test_it_is_the_middle_of_an_event_day_whenever_it_is_filled(tmp_path: Path, hour: int) -> None:
    clock = TestClock(datetime(2027, 3, 12, hour, 20, tzinfo=UTC))
    services = open_services(SqliteBackend().new(tmp_path / "profile"), clock)
    organiser = services.demo.fill(20)
    event = todays(services, organiser)
    slots = services.slots.list_slots(organiser, event.id)
    assert slots[0].starts_utc < clock.now < slots[-1].ends_utc
    assert {slot.starts.date() for slot in slots} == {event.date}
    services.close()


def test_everything_has_something_to_show(backend: Backend, tmp_path: Path) -> None:
    settings, clock = backend.new(tmp_path / "profile"), TestClock()
    services = open_services(settings, clock)
    steps: list[tuple[int, int]] = []
    organiser = services.demo.fill(60, progress=lambda *step: steps.append(step))
    assert services.credentials.sign_in(DEMO_EMAIL, DEMO_PASSWORD) == organiser
    assert organiser.role is Role.ORGANISER

    event = todays(services, organiser)
    figures = services.dashboard.figures(organiser, event.id)
    assert min(figures.variance.counts.values()) > 0, figures.variance.counts
    assert figures.picked_up
    assert len(figures.desks) == 3
    assert any(bar.pickups for bar in figures.pace)
    assert any(bar.planned for bar in figures.pace)
    assert 0 < figures.variance.committed_share <= 1
    assert len(services.people.find_people(organiser, "example.org", limit=100)) == 60
    assert len(services.events.list_events(organiser)) == 2
    handed_out = [one.picked_up for one in services.desks.list_desks(organiser, event.id)]
    assert sum(handed_out) >= figures.picked_up
    assert services.maintenance.check().findings == ()
    assert steps == sorted(steps)
    assert all(done < total for done, total in steps)
    clock.forward(timedelta(minutes=1))
    assert all(bar.starts <= clock.now for bar in figures.pace if bar.pickups)
    services.close()
    backend.discard(settings)


def test_a_seed_makes_the_same_people_wishes_and_decisions(tmp_path: Path) -> None:
    found = []
    for place, seed in enumerate((1, 1, 2)):
        services = open_services(SqliteBackend().new(tmp_path / str(place)), TestClock())
        found.append(wishes(services, services.demo.fill(60, seed)))
        services.close()
    assert found[0] == found[1]
    assert found[0] != found[2]


def test_a_database_that_is_in_use_is_not_filled(company: Company) -> None:
    with pytest.raises(AlreadyExists) as refusal:
        company.services.demo.fill(10)
    assert refusal.value.data["value"] == "Acme"
    assert len(company.services.organisations.list_organisations()) == 1
