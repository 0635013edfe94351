"""What a machine's health is judged by, on each kind of database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.health import (
    LEAST_FREE_BYTES,
    LOW_FREE_BYTES,
    ClockHealth,
    DiskHealth,
    Room,
)
from tests.company import START, Company

HOUR = timedelta(hours=1)


def test_the_disk_is_the_one_that_pickups_are_saved_on(company: Company) -> None:
    disk = company.services.health.disk()
    assert disk.folder == str(company.settings.profile)
    assert disk.own_database is (company.settings.database_url is None)
    assert disk.free_bytes > 0


@given(st.integers(0, 4 * LOW_FREE_BYTES))
def test_room_runs_low_long_before_pickups_are_refused(free: int) -> None:
    room = DiskHealth("/", free, own_database=True).room
    assert (room is Room.FULL) == (free < LEAST_FREE_BYTES)
    assert (room is Room.PLENTY) == (free >= LOW_FREE_BYTES)
    assert LOW_FREE_BYTES >= 10 * LEAST_FREE_BYTES


def test_a_sound_database_answers_fast_and_is_said_to_be_sound(company: Company) -> None:
    found = company.services.health.database()
    own = company.settings.database_url is None
    assert found.own is own
    assert timedelta() < found.took < timedelta(seconds=30)
    assert found.findings == (() if own else None)
    # the tests' server is told to forget what it acknowledged, for speed; that is noticed
    assert found.durable is own


def test_the_clock_is_held_against_the_newest_entry(company: Company) -> None:
    assert company.services.health.clock().behind is None
    company.clock.forward(2 * HOUR)
    company.picked_up(company.approved(0, company.facts.track))
    company.clock.now = START
    found = company.services.health.clock()
    assert found.newest == START + 2 * HOUR
    assert found.behind == 2 * HOUR


def test_the_clock_is_held_against_the_server_s(company: Company) -> None:
    company.clock.now = datetime.now(UTC)
    found = company.services.health.clock()
    assert (found.server is None) is (company.settings.database_url is None)
    assert found.off is None
    company.clock.forward(-HOUR)
    off = company.services.health.clock().off
    if company.settings.database_url is None:
        assert off is None
    else:
        assert off is not None
        assert abs(off + HOUR) < timedelta(minutes=1)


@given(st.timedeltas(-HOUR, HOUR), st.timedeltas(-HOUR, HOUR))
def test_a_clock_is_wrong_by_what_it_is_told_to_be(newest: timedelta, server: timedelta) -> None:
    found = ClockHealth(START, START + newest, START + server)
    tolerance = timedelta(minutes=1)
    assert found.behind == (newest if newest > tolerance else None)
    assert found.off == (-server if abs(server) > tolerance else None)


def test_a_server_s_backups_are_not_ours(company: Company) -> None:
    backup = company.services.health.backup()
    assert backup.due is (company.settings.database_url is None)


def test_a_desk_says_what_it_knows(company: Company) -> None:
    session = company.facts.desks[0]
    company.approved(0, company.facts.track)
    company.approved(0, company.facts.bottle)
    company.clock.forward(HOUR)
    company.approved(1, company.facts.track)
    company.register(2, company.facts.track)
    known = company.services.health.knowledge(session)
    assert (known.passes, known.people) == (3, 2)
    assert known.newest == START + HOUR
