"""An event: its budget, its registration window, its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.wall_time import end_of_day, to_local


class EventType(StrEnum):
    ANNUAL_DAY = "ANNUAL_DAY"
    GIFTING = "GIFTING"


class EventPhase(StrEnum):
    """Where an event stands, derived from its dates."""

    DRAFT = "DRAFT"
    OPEN = "OPEN"
    CLOSED = "CLOSED"
    EVENT_DAY = "EVENT_DAY"
    PAST = "PAST"


@dataclass(frozen=True, slots=True)
class Event:
    """An event as stored. Amounts are minor units of `currency`.

    `window_opens` and `window_closes` are naive wall times in `time_zone`; the `_utc` fields are
    derived from them.
    """

    id: EventId
    short_id: int
    type: EventType
    name: str
    venue: str
    currency: str
    time_zone: str
    date: date
    window_opens: datetime
    window_closes: datetime
    window_opens_utc: datetime
    window_closes_utc: datetime
    budget: int
    budget_committed: int
    most_items_per_person: int
    active: bool
    deleted: bool = False

    @property
    def budget_left(self) -> int:
        return self.budget - self.budget_committed

    def window_is_open(self, moment: datetime) -> bool:
        return self.window_opens_utc <= moment <= self.window_closes_utc

    def phase(self, now: datetime) -> EventPhase:
        today = to_local(now, self.time_zone).date()
        if today > self.date:
            return EventPhase.PAST
        if today == self.date:
            return EventPhase.EVENT_DAY
        if not self.active or now < self.window_opens_utc:
            return EventPhase.DRAFT
        return EventPhase.OPEN if now <= self.window_closes_utc else EventPhase.CLOSED

    @property
    def day_ends_utc(self) -> datetime:
        return end_of_day(self.date, self.time_zone)
