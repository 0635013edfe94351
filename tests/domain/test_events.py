from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from lighthouse_kiosk.domain.events import Event, EventPhase, EventType
from lighthouse_kiosk.domain.ids import EventId

EVENT = Event(
    id=EventId(UUID(int=1)),
    short_id=1,
    type=EventType.ANNUAL_DAY,
    name="Annual day",
    venue="",
    currency="INR",
    time_zone="Asia/Kolkata",
    date=date(2027, 3, 12),
    window_opens=datetime(2027, 2, 10, 9),
    window_closes=datetime(2027, 3, 5, 18),
    window_opens_utc=datetime(2027, 2, 10, 3, 30, tzinfo=UTC),
    window_closes_utc=datetime(2027, 3, 5, 12, 30, tzinfo=UTC),
    budget=100,
    budget_committed=40,
    most_items_per_person=2,
    active=True,
)
MIDNIGHT = datetime(2027, 3, 11, 18, 30, tzinfo=UTC)
"""As the event's day begins in Kolkata."""
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("moment", "phase"),
    [
        (EVENT.window_opens_utc - TICK, EventPhase.DRAFT),
        (EVENT.window_opens_utc, EventPhase.OPEN),
        (EVENT.window_closes_utc, EventPhase.OPEN),
        (EVENT.window_closes_utc + TICK, EventPhase.CLOSED),
        (MIDNIGHT - TICK, EventPhase.CLOSED),
        (MIDNIGHT, EventPhase.EVENT_DAY),
        (MIDNIGHT + timedelta(days=1) - TICK, EventPhase.EVENT_DAY),
        (MIDNIGHT + timedelta(days=1), EventPhase.PAST),
    ],
)
def test_the_phase_follows_the_window_and_the_day_in_the_events_zone(
    moment: datetime, phase: EventPhase
) -> None:
    assert EVENT.phase(moment) is phase
    assert EVENT.window_is_open(moment) is (phase is EventPhase.OPEN)


def test_an_event_that_is_not_active_is_a_draft_until_its_day() -> None:
    resting = replace(EVENT, active=False)
    assert resting.phase(EVENT.window_opens_utc) is EventPhase.DRAFT
    assert resting.phase(MIDNIGHT) is EventPhase.EVENT_DAY


def test_the_day_ends_at_midnight_where_the_event_is() -> None:
    assert EVENT.day_ends_utc == MIDNIGHT + timedelta(days=1)
