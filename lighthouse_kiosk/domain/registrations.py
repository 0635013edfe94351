"""A registration: one person, one option, a quantity, perhaps a slot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lighthouse_kiosk.domain.errors import HasPickups, IllegalMove, LighthouseError
from lighthouse_kiosk.domain.ids import EventId, OptionId, PersonId, RegistrationId, SlotId
from lighthouse_kiosk.domain.slots import PickupSlot

MOST_QUANTITY = 255
"""A pass's token holds the quantity in one byte."""


class Status(StrEnum):
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"


class Stage(StrEnum):
    """A status, with approved registrations of which nothing is left to pick up told apart."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    PICKED_UP = "PICKED_UP"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"


OPEN = frozenset({Status.PENDING, Status.APPROVED})

_MOVES = {
    Status.PENDING: frozenset({Status.APPROVED, Status.REJECTED, Status.CANCELLED}),
    Status.APPROVED: frozenset({Status.REJECTED, Status.CANCELLED}),
    Status.REJECTED: frozenset[Status](),
    Status.CANCELLED: frozenset[Status](),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a registration asks for of its option, as far as it can be changed."""

    slot_id: SlotId | None
    quantity: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody had before them as they decided."""

    status: Status
    wish: Wish


@dataclass(frozen=True, slots=True)
class Registration:
    """A registration as stored.

    `committed_cost` (minor units) is what its approval took from the budget, whatever the option
    costs now; 0 unless approved.
    """

    id: RegistrationId
    event_id: EventId
    person_id: PersonId
    option_id: OptionId
    slot_id: SlotId | None
    quantity: int
    status: Status
    committed_cost: int
    picked_up: int
    note: str
    registered_at: datetime

    @property
    def wish(self) -> Wish:
        return Wish(self.slot_id, self.quantity)

    @property
    def seen(self) -> Seen:
        return Seen(self.status, self.wish)

    @property
    def left_to_pick_up(self) -> int:
        return self.quantity - self.picked_up if self.status is Status.APPROVED else 0


def may_move(status: Status, wanted: Status) -> bool:
    """Whether a decision may lead there; undoing an approval takes one back and is no decision."""
    return wanted in _MOVES[status]


def check_move(registration: Registration, wanted: Status) -> None:
    """Raise IllegalMove for a move that doesn't exist, HasPickups for one that can't be now."""
    if not may_move(registration.status, wanted):
        raise IllegalMove(registration.status, wanted)
    if registration.status is Status.APPROVED and registration.picked_up:
        raise HasPickups(picked_up=registration.picked_up)


class RegistrationChanged(LighthouseError):
    """What was to be decided is not what had been seen: `by` changed it to `now`, with `slot`."""

    code = "registration_changed"

    def __init__(self, by: str, before: Seen, now: Seen, slot: PickupSlot | None) -> None:
        self.before = before
        self.now = now
        self.slot = slot
        super().__init__(by=by, status=now.status, quantity=now.wish.quantity)
