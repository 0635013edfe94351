"""The one decision at a pickup desk: pure, the same online and offline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from lighthouse_kiosk.domain.ids import DeskId, EventId, RegistrationId, SlotId, TicketId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import Token, parse_token
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
    """One approved registration of a person as a desk sees it. `slot_*` are UTC moments."""

    registration_id: RegistrationId
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


@dataclass(frozen=True, slots=True)
class KnownPass:
    """What a desk knows about the pass that was shown, and everything of the same person."""

    person: Person
    status: Status
    current_reissue: int
    revoked: bool
    registration_id: RegistrationId
    items: Sequence[DeskItem]


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event whose passes can be checked here; `public_keys` by key id, 32 raw bytes each."""

    organisation_id: UUID
    event_id: EventId
    short_id: int
    name: str
    public_keys: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What this desk knows when a text arrives.

    `shown` is the pass that the text's ticket id belongs to, if it is known here.
    """

    event: KnownEvent
    other_events: Mapping[int, KnownEvent]
    shown: KnownPass | None


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
    """The pass was reissued since (`replaced`) or revoked; `status` is its registration's."""

    kind: ClassVar = VerdictKind.REVOKED
    person: Person
    status: Status
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
    kind: ClassVar = VerdictKind.EXPIRED
    person: Person | None
    since: datetime


@dataclass(frozen=True, slots=True)
class AlreadyPickedUp:
    """Everything on this pass is gone; `ready` is what else the person may still take now."""

    kind: ClassVar = VerdictKind.ALREADY_PICKED_UP
    person: Person
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
    """A genuine pass that is not in the local data: its token is all there is to go by."""

    kind: ClassVar = VerdictKind.UNKNOWN_PASS
    token: Token
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


def decide(text: str, knowledge: Knowledge, now: datetime, policy: DeskPolicy) -> Verdict:
    """Decide what a scanned text is worth here and now; the first hit of the table wins."""
    token = parse_token(text)
    if token is None:
        return NotAPass()
    signer = _signer(token, knowledge)
    if signer is None:
        return Invalid()
    if signer.event_id != knowledge.event.event_id:
        return WrongEvent(signer.name)
    shown = knowledge.shown
    if shown is None:
        if now >= token.not_after:
            return Expired(None, token.not_after)
        return UnknownPass(token, policy.unknown_pass is UnknownPassPolicy.HAND_OUT)
    return _standing(token, shown, now) or _takings(shown, policy)


def _signer(token: Token, knowledge: Knowledge) -> KnownEvent | None:
    """Find the event whose key made the token's signature."""
    if token.event_short_id == knowledge.event.short_id:
        event = knowledge.event
    else:
        other = knowledge.other_events.get(token.event_short_id)
        if other is None:
            return None
        event = other
    key = event.public_keys.get(token.key_id)
    if key is None or not token.verifies(key, event.organisation_id, event.event_id):
        return None
    return event


def _standing(token: Token, shown: KnownPass, now: datetime) -> Verdict | None:
    """Refuse a pass for what it or its registration is, before looking at what is left."""
    replaced = token.reissue != shown.current_reissue
    if replaced or shown.revoked:
        return Revoked(shown.person, shown.status, replaced=replaced)
    if shown.status is Status.PENDING:
        return NotApproved(shown.person)
    if shown.status in {Status.REJECTED, Status.CANCELLED}:
        return Cancelled(shown.person, rejected=shown.status is Status.REJECTED)
    if now >= token.not_after:
        return Expired(shown.person, token.not_after)
    return None


def _takings(shown: KnownPass, policy: DeskPolicy) -> Verdict:
    own = next(item for item in shown.items if item.registration_id == shown.registration_id)
    open_items = [item for item in shown.items if item.left > 0]
    ready = tuple(
        sorted(
            (item for item in open_items if item.timing is Timing.NOW),
            key=lambda item: item.registration_id != own.registration_id,
        )
    )
    later = tuple(item for item in open_items if item.timing is not Timing.NOW)
    if own.left == 0:
        return AlreadyPickedUp(shown.person, own, own.last_pickup, ready)
    if own.timing is not Timing.NOW:
        accepted = policy.outside_slot is OutsideSlotPolicy.ACCEPT
        others = tuple(item for item in later if item.registration_id != own.registration_id)
        return OutsideSlot(shown.person, own, accepted, ready, others)
    return Ready(shown.person, ready, later)
