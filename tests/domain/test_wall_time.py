from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.wall_time import end_of_day, to_local, to_utc, zone

BERLIN = "Europe/Berlin"
SKIPPED = datetime(2027, 3, 28, 2, 30)
TWICE = datetime(2027, 10, 31, 2, 30)


def reason_of(local: datetime, zone_name: str = BERLIN, *, later: bool | None = None) -> str:
    with pytest.raises(InvalidField) as refusal:
        to_utc("first", local, zone_name, later=later)
    assert refusal.value.field in {"first", "time_zone"}
    return refusal.value.reason


def test_wall_times_become_the_moments_they_stand_for() -> None:
    assert to_utc("first", datetime(2027, 3, 12, 10), "Asia/Kolkata") == datetime(
        2027, 3, 12, 4, 30, tzinfo=UTC
    )
    assert to_utc("first", datetime(2027, 7, 1, 12), BERLIN) == datetime(2027, 7, 1, 10, tzinfo=UTC)


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    assert reason_of(SKIPPED) == "nonexistent"
    assert reason_of(SKIPPED, later=True) == "nonexistent"
    assert reason_of(datetime(2027, 3, 28, 2)) == "nonexistent"
    to_utc("first", datetime(2027, 3, 28, 1, 59), BERLIN)
    to_utc("first", datetime(2027, 3, 28, 3), BERLIN)


def test_a_time_that_happens_twice_is_asked_about() -> None:
    assert reason_of(TWICE) == "ambiguous"
    assert to_utc("first", TWICE, BERLIN, later=False) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert to_utc("first", TWICE, BERLIN, later=True) == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "a" * 10_000, "Asia\0"]
)
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        zone(name)
    assert (refusal.value.field, refusal.value.reason) == ("time_zone", "unknown")


@pytest.mark.parametrize("local", [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)])
@pytest.mark.parametrize("zone_name", ["Pacific/Kiritimati", "Pacific/Midway"])
def test_times_at_the_ends_of_the_calendar_are_refused_in_words(
    local: datetime, zone_name: str
) -> None:
    assert reason_of(local, zone_name) == "out_of_range"


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2032, 12, 31)),
    st.sampled_from(
        [BERLIN, "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]
    ),
)
def test_every_moment_survives_being_shown_on_a_clock(local: datetime, zone_name: str) -> None:
    try:
        moment = to_utc("first", local, zone_name)
    except InvalidField:
        assume(False)
    assert to_local(moment, zone_name) == local
    assert moment.tzinfo is UTC


@given(st.dates(date(2026, 1, 1), date(2032, 12, 30)))
def test_a_day_is_over_when_the_next_one_begins(day: date) -> None:
    for zone_name in (BERLIN, "Africa/Cairo", "America/Santiago", "Asia/Kolkata"):
        over = end_of_day(day, zone_name)
        assert to_local(over, zone_name).date() == day + timedelta(days=1)
        assert to_local(over - timedelta(microseconds=1), zone_name).date() == day
