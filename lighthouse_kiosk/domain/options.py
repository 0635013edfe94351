"""What an event offers: a track, an item or a seat."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lighthouse_kiosk.domain.ids import EventId, OptionId


class OptionKind(StrEnum):
    TRACK = "TRACK"
    ITEM = "ITEM"
    SEAT = "SEAT"


@dataclass(frozen=True, slots=True)
class EventOption:
    """An option as stored. `unit_cost` in minor units; `total_available` None means unlimited.

    `number` names the option inside its event in a pass's token (1 to 65,535).
    """

    id: OptionId
    event_id: EventId
    number: int
    kind: OptionKind
    name: str
    detail: str
    place: str
    unit_cost: int
    total_available: int | None
    committed_count: int
    needs_slot: bool

    @property
    def left(self) -> int | None:
        return None if self.total_available is None else self.total_available - self.committed_count
