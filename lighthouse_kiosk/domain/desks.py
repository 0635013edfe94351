"""Pickup desks: their policies, what they see of a person, and what a pass can turn out to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from lighthouse_kiosk.domain.answers import AnsweredQuestion
from lighthouse_kiosk.domain.ids import DeskId, EventId, RegistrationId, SlotId, TicketId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import Token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status

UNDO_WITHIN = timedelta(minutes=15)
"""How long a desk may undo its own pickup without a supervisor."""


class VerdictKind(StrEnum):
    NOT_A_PASS = "NOT_A_PASS"
    INVALID = "INVALID"
    WRONG_EVENT = "WRONG_EVENT"
    REVOKED = "REVOKED"
    NOT_APPROVED = "NOT_APPROVED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"
    ALREADY_PICKED_UP = "ALREADY_PICKED_UP"
    OUTSIDE_SLOT = "OUTSIDE_SLOT"
    UNKNOWN_PASS = "UNKNOWN_PASS"
    NO_PASS = "NO_PASS"
    READY = "READY"


class Timing(StrEnum):
    """Where now lies against an item's slot; items without a slot are always NOW."""

    EARLY = "early"
    NOW = "now"
    LATE = "late"


class OutsideSlotPolicy(StrEnum):
    ACCEPT = "accept"
    SUPERVISOR = "supervisor"


class UnknownPassPolicy(StrEnum):
    """What a desk does where the local data can't vouch for a pass, or there is no pass at all."""

    HAND_OUT = "hand_out"
    HELP_DESK = "help_desk"


@dataclass(frozen=True, slots=True)
class DeskPolicy:
    """How a desk treats the cases that organisers may see differently.

    `early` and `late` widen every slot before it counts as outside.
    """

    instant: bool = False
    outside_slot: OutsideSlotPolicy = OutsideSlotPolicy.ACCEPT
    unknown_pass: UnknownPassPolicy = UnknownPassPolicy.HELP_DESK
    early: timedelta = timedelta(minutes=10)
    late: timedelta = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Desk:
    id: DeskId
    event_id: EventId
    name: str
    policy: DeskPolicy
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class LastPickup:
    """When, where, by and to whom something was handed out last."""

    at: datetime
    desk: str
    by: str
    collected_by: str


@dataclass(frozen=True, slots=True)
class DeskItem:
    """One approved registration of a person as a desk sees it. `slot_*` are UTC moments.

    Without a registration it is what the token of a pass states that is not known here; an option
    that is not known either has no name. `answers` are those that desks are shown.
    """

    registration_id: RegistrationId | None
    ticket_id: TicketId | None
    option_name: str
    kind: OptionKind
    detail: str
    place: str
    quantity: int
    left: int
    slot_id: SlotId | None
    slot_starts: datetime | None
    slot_ends: datetime | None
    timing: Timing
    note: str
    last_pickup: LastPickup | None
    answers: tuple[AnsweredQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class NotAPass:
    kind: ClassVar = VerdictKind.NOT_A_PASS


@dataclass(frozen=True, slots=True)
class Invalid:
    kind: ClassVar = VerdictKind.INVALID


@dataclass(frozen=True, slots=True)
class WrongEvent:
    kind: ClassVar = VerdictKind.WRONG_EVENT
    event_name: str | None


@dataclass(frozen=True, slots=True)
class Revoked:
    """The pass was reissued since (`replaced`) or revoked; `status` is its registration's.

    Of a pass that is not known here, only a newer issue may have been seen.
    """

    kind: ClassVar = VerdictKind.REVOKED
    person: Person | None
    status: Status | None
    replaced: bool


@dataclass(frozen=True, slots=True)
class NotApproved:
    kind: ClassVar = VerdictKind.NOT_APPROVED
    person: Person


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The registration was cancelled, or its approval withdrawn (`rejected`)."""

    kind: ClassVar = VerdictKind.CANCELLED
    person: Person
    rejected: bool


@dataclass(frozen=True, slots=True)
class Expired:
    """`items` is everything the person has left, which a supervisor may still hand out."""

    kind: ClassVar = VerdictKind.EXPIRED
    person: Person | None
    since: datetime
    items: tuple[DeskItem, ...] = ()


@dataclass(frozen=True, slots=True)
class AlreadyPickedUp:
    """Everything on this pass is gone; `ready` is what else the person may still take now.

    The person is not known of a pass that was handed out by what it states.
    """

    kind: ClassVar = VerdictKind.ALREADY_PICKED_UP
    person: Person | None
    item: DeskItem
    last_pickup: LastPickup | None
    ready: tuple[DeskItem, ...]


@dataclass(frozen=True, slots=True)
class OutsideSlot:
    """The pass is early or late; `accepted` says whether this desk may hand out with a note."""

    kind: ClassVar = VerdictKind.OUTSIDE_SLOT
    person: Person
    item: DeskItem
    accepted: bool
    ready: tuple[DeskItem, ...]
    later: tuple[DeskItem, ...]


@dataclass(frozen=True, slots=True)
class UnknownPass:
    """A genuine pass that is not in the local data: its token is all there is to go by.

    `accepted` says whether this desk may hand out what it states, marked for review.
    """

    kind: ClassVar = VerdictKind.UNKNOWN_PASS
    token: Token
    item: DeskItem
    accepted: bool


@dataclass(frozen=True, slots=True)
class NoPass:
    """A person without a pass, looked up by name: what may be handed out with a reason.

    `accepted` says whether this desk may do so by itself; otherwise it takes a supervisor.
    """

    kind: ClassVar = VerdictKind.NO_PASS
    person: Person
    ready: tuple[DeskItem, ...]
    later: tuple[DeskItem, ...]
    gone: tuple[DeskItem, ...]
    accepted: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """What the person may take now, the shown item first, and what comes later."""

    kind: ClassVar = VerdictKind.READY
    person: Person
    ready: tuple[DeskItem, ...]
    later: tuple[DeskItem, ...]


Verdict = (
    NotAPass
    | Invalid
    | WrongEvent
    | Revoked
    | NotApproved
    | Cancelled
    | Expired
    | AlreadyPickedUp
    | OutsideSlot
    | UnknownPass
    | NoPass
    | Ready
)


def timing(
    starts: datetime | None, ends: datetime | None, now: datetime, policy: DeskPolicy
) -> Timing:
    """Place `now` against a slot widened by the policy's margins."""
    if starts is None or ends is None:
        return Timing.NOW
    if now < starts - policy.early:
        return Timing.EARLY
    if now >= ends + policy.late:
        return Timing.LATE
    return Timing.NOW
