"""Signs of life that desks give: which device works there, how it is, and when that grows old."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

SILENT_AFTER = timedelta(minutes=5)
"""A desk at work tells of itself every minute; several of these may get lost."""

FORGOTTEN_AFTER = timedelta(hours=12)
"""A device that was switched off last night without leaving its desk is not missed any more."""


class ReaderState(StrEnum):
    """How a camera or a serial scanner is doing; keyboard scanners can't be told apart from keys."""

    ABSENT = "absent"
    STARTING = "starting"
    WORKING = "working"
    TROUBLED = "troubled"


@dataclass(frozen=True, slots=True)
class Readers:
    """What a desk reads passes with, as it told last. `scanner` is a serial one."""

    camera: ReaderState = ReaderState.ABSENT
    scanner: ReaderState = ReaderState.ABSENT


@dataclass(frozen=True, slots=True)
class DeskSighting:
    """What one device at a desk told last. It knew `passes` valid passes at `passes_at`.

    `heard_at` is later where the journal has an entry of it since. `left`: people left the desk
    there.
    """

    device_id: UUID
    device_name: str
    heard_at: datetime
    passes: int
    passes_at: datetime
    readers: Readers
    self_service: bool
    left: bool


def silence(sightings: Sequence[DeskSighting], now: datetime) -> timedelta | None:
    """Say for how long a desk should have been heard of but was not; None where that is no worry.

    A desk that nobody opened, that was left, or that has not been heard of for half a day is not
    missed.
    """
    at_work = [sighting.heard_at for sighting in sightings if not sighting.left]
    if not at_work:
        return None
    waited = now - max(at_work)
    return waited if SILENT_AFTER < waited <= FORGOTTEN_AFTER else None
