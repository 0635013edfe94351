"""Whether a desk's machine is fit for the day: what is measured, and where care begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LEAST_FREE_BYTES = 64 * 1024 * 1024
"""With less free disk than this, pickups are refused before anything is handed out."""

LOW_FREE_BYTES = 1024 * 1024 * 1024
"""With less free disk than this, room is to be made in time."""

CLOCK_TOLERANCE = timedelta(minutes=1)
"""Clocks of machines that work together may differ by this much."""

BACKUP_AGE = timedelta(hours=24)
"""A backup older than this is worth a new one."""

SLOW_ANSWER = timedelta(milliseconds=500)
"""A database that takes longer for a small question keeps the queue waiting."""


class Room(StrEnum):
    """How much room a disk has."""

    PLENTY = "plenty"
    LOW = "low"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class DiskHealth:
    """The disk below `folder`. With `own_database`, pickups are saved on it."""

    folder: str
    free_bytes: int
    own_database: bool

    @property
    def room(self) -> Room:
        if self.free_bytes < LEAST_FREE_BYTES:
            return Room.FULL
        return Room.LOW if self.free_bytes < LOW_FREE_BYTES else Room.PLENTY


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """`took` is how long a small question took. `durable`: what it acknowledges outlives a power
    cut. `findings` is what is wrong with the file; None where it was too large to look at now.
    """

    own: bool
    took: timedelta
    durable: bool
    findings: tuple[str, ...] | None

    @property
    def slow(self) -> bool:
        return self.took > SLOW_ANSWER


@dataclass(frozen=True, slots=True)
class ClockHealth:
    """`newest` is when the newest entry of any journal was written; `server` the database
    server's clock, where there is one.
    """

    now: datetime
    newest: datetime | None
    server: datetime | None

    @property
    def behind(self) -> timedelta | None:
        """How far this clock is before what was already written, if it is."""
        if self.newest is None or self.newest - self.now <= CLOCK_TOLERANCE:
            return None
        return self.newest - self.now

    @property
    def off(self) -> timedelta | None:
        """How far it is ahead of the server's clock, or behind (negative), if that matters."""
        if self.server is None or abs(self.now - self.server) <= CLOCK_TOLERANCE:
            return None
        return self.now - self.server


@dataclass(frozen=True, slots=True)
class BackupHealth:
    """`newest` is when the newest backup was made, None without any. A server's backups are not
    ours (`own` is then false).
    """

    own: bool
    now: datetime
    newest: datetime | None

    @property
    def age(self) -> timedelta | None:
        return None if self.newest is None else max(self.now - self.newest, timedelta())

    @property
    def due(self) -> bool:
        age = self.age
        return self.own and (age is None or age > BACKUP_AGE)


@dataclass(frozen=True, slots=True)
class KnowledgeHealth:
    """What a desk knows of its event: valid passes, the people who hold them, and when anything
    in the organisation was changed last.
    """

    passes: int
    people: int
    now: datetime
    newest: datetime | None
