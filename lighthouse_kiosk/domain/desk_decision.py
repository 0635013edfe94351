"""The one decision at a pickup desk: pure, the same online and offline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    Cancelled,
    DeskItem,
    DeskPolicy,
    Expired,
    Invalid,
    NoPass,
    NotAPass,
    NotApproved,
    OutsideSlot,
    OutsideSlotPolicy,
    Ready,
    Revoked,
    Timing,
    UnknownPass,
    UnknownPassPolicy,
    Verdict,
    WrongEvent,
)
from lighthouse_kiosk.domain.ids import EventId, RegistrationId
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.passes import Token, parse_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status


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
class Stated:
    """What a pass that is not known here states, less what was handed out on it.

    `reissue` is the highest number that was seen of its ticket.
    """

    reissue: int
    item: DeskItem


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

    `shown` is the pass that the text's ticket id belongs to, if it is known here. If it is not,
    `stated` is what is known about what the token states, if anything is.
    """

    event: KnownEvent
    other_events: Mapping[int, KnownEvent]
    shown: KnownPass | None
    stated: Stated | None = None


def decide(text: str, knowledge: Knowledge, now: datetime, policy: DeskPolicy) -> Verdict:
    """Decide what a scanned text is worth here and now; the first hit wins.

    NOT_A_PASS         not in our format
    INVALID            signature or key unknown or wrong
    WRONG_EVENT        another event's pass
    REVOKED            reissued since, or revoked
    NOT_APPROVED       its registration is pending
    CANCELLED          its registration is rejected or cancelled
    EXPIRED            past its last hour
    ALREADY_PICKED_UP  everything on it is gone
    UNKNOWN_PASS       genuine, but not known here: the desk's policy decides
    OUTSIDE_SLOT       early or late: the desk's policy decides
    READY              otherwise
    """
    token = parse_token(text)
    if token is None:
        return NotAPass()
    signer = _signer(token, knowledge)
    if signer is None:
        return Invalid()
    if signer.event_id != knowledge.event.event_id:
        return WrongEvent(signer.name)
    if knowledge.shown is not None:
        return _known(token, knowledge.shown, now, policy)
    return _unknown(token, knowledge.stated or stated_by(token), now, policy)


def decide_without_pass(person: Person, items: Sequence[DeskItem], policy: DeskPolicy) -> NoPass:
    """Say what a person may take who has no pass to show."""
    ready, later = _by_time(items)
    gone = tuple(item for item in items if not item.left)
    accepted = policy.unknown_pass is UnknownPassPolicy.HAND_OUT
    return NoPass(person, ready, later, gone, accepted)


def stated_by(token: Token) -> Stated:
    """Return what a token states by itself, where not even its option is known."""
    return Stated(
        token.reissue,
        DeskItem(
            registration_id=None,
            ticket_id=token.ticket_id,
            option_name="",
            kind=OptionKind.ITEM,
            detail="",
            place="",
            quantity=token.quantity,
            left=token.quantity,
            slot_id=None,
            slot_starts=None,
            slot_ends=None,
            timing=Timing.NOW,
            note="",
            last_pickup=None,
        ),
    )


@lru_cache(maxsize=128)
def _verifies(token: Token, public_key: bytes, organisation_id: UUID, event_id: UUID) -> bool:
    """Check a signature once for a review and the confirm that follows: it takes 0.1 ms."""
    return token.verifies(public_key, organisation_id, event_id)


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
    if key is None or not _verifies(token, key, event.organisation_id, event.event_id):
        return None
    return event


def _unknown(token: Token, stated: Stated, now: datetime, policy: DeskPolicy) -> Verdict:
    if token.reissue < stated.reissue:
        return Revoked(None, None, replaced=True)
    if now >= token.not_after:
        return Expired(None, token.not_after)
    if not stated.item.left:
        return AlreadyPickedUp(None, stated.item, stated.item.last_pickup, ())
    accepted = policy.unknown_pass is UnknownPassPolicy.HAND_OUT
    return UnknownPass(token, stated.item, accepted)


def _known(token: Token, shown: KnownPass, now: datetime, policy: DeskPolicy) -> Verdict:
    """Refuse a pass for what it or its registration is, before looking at what is left."""
    replaced = token.reissue != shown.current_reissue
    if replaced or shown.revoked:
        return Revoked(shown.person, shown.status, replaced=replaced)
    if shown.status is Status.PENDING:
        return NotApproved(shown.person)
    own = [item for item in shown.items if item.registration_id == shown.registration_id]
    if shown.status is not Status.APPROVED or not own:
        return Cancelled(shown.person, rejected=shown.status is Status.REJECTED)
    others = [item for item in shown.items if item.registration_id != shown.registration_id]
    if now >= token.not_after:
        left = tuple(item for item in (*own, *others) if item.left)
        return Expired(shown.person, token.not_after, left)
    return _takings(shown.person, own[0], others, policy)


def _takings(
    person: Person, own: DeskItem, others: Sequence[DeskItem], policy: DeskPolicy
) -> Verdict:
    if not own.left:
        return AlreadyPickedUp(person, own, own.last_pickup, _by_time(others)[0])
    if own.timing is not Timing.NOW:
        accepted = policy.outside_slot is OutsideSlotPolicy.ACCEPT
        return OutsideSlot(person, own, accepted, *_by_time(others))
    return Ready(person, *_by_time((own, *others)))


def _by_time(items: Sequence[DeskItem]) -> tuple[tuple[DeskItem, ...], tuple[DeskItem, ...]]:
    """Part what is left into what may be taken now and what is outside its slot."""
    left = [item for item in items if item.left]
    return (
        tuple(item for item in left if item.timing is Timing.NOW),
        tuple(item for item in left if item.timing is not Timing.NOW),
    )
