"""What may be handed out on a verdict, and what a supervisor may set aside.

    READY              what is ready; what is outside its slot by the desk's policy
    OUTSIDE_SLOT       by the desk's policy, otherwise with a supervisor
    EXPIRED            with a supervisor, whatever the slots say, if the pass is known here
    UNKNOWN_PASS       by the desk's policy, otherwise with a supervisor
    NO_PASS            by the desk's policy, otherwise with a supervisor
    ALREADY_PICKED_UP  the person's other items; never again what is gone

Nobody can set aside NOT_A_PASS, INVALID, WRONG_EVENT, REVOKED, NOT_APPROVED and CANCELLED: there
is nothing that was promised and is still due. Whoever shows an old issue of a pass is looked up
by name instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

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
    UnknownPass,
    Verdict,
    VerdictKind,
    WrongEvent,
)
from lighthouse_kiosk.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class Override:
    """A supervisor who answers for setting a verdict aside, and why."""

    supervisor: Actor
    reason: str


@dataclass(frozen=True, slots=True)
class Taking:
    """An item that may be handed out, and which verdict is `set_aside` by doing so."""

    item: DeskItem
    set_aside: VerdictKind | None
    needs_supervisor: bool


def takings(verdict: Verdict, policy: DeskPolicy) -> tuple[Taking, ...]:
    """List what may be handed out on a verdict at a desk with this policy."""
    lenient = policy.outside_slot is OutsideSlotPolicy.ACCEPT
    match verdict:
        case Ready(ready=ready, later=later):
            return (*_plain(ready), *_outside(later, lenient=lenient))
        case OutsideSlot(item=item, ready=ready, later=later):
            return (*_plain(ready), *_outside((item, *later), lenient=lenient))
        case AlreadyPickedUp(ready=ready):
            return _plain(ready)
        case Expired(items=items):
            return tuple(Taking(item, VerdictKind.EXPIRED, needs_supervisor=True) for item in items)
        case UnknownPass(item=item, accepted=accepted):
            set_aside = None if accepted else VerdictKind.UNKNOWN_PASS
            return (Taking(item, set_aside, needs_supervisor=not accepted),)
        case NoPass(ready=ready, later=later, accepted=accepted):
            alone = (accepted,) * len(ready) + (accepted and lenient,) * len(later)
            return tuple(
                Taking(item, VerdictKind.NO_PASS, needs_supervisor=not may)
                for item, may in zip((*ready, *later), alone, strict=True)
            )
        case NotAPass() | Invalid() | WrongEvent() | Revoked() | NotApproved() | Cancelled():
            return ()
    assert_never(verdict)


def _plain(items: Sequence[DeskItem]) -> tuple[Taking, ...]:
    return tuple(Taking(item, None, needs_supervisor=False) for item in items)


def _outside(items: Sequence[DeskItem], *, lenient: bool) -> tuple[Taking, ...]:
    set_aside = None if lenient else VerdictKind.OUTSIDE_SLOT
    return tuple(Taking(item, set_aside, needs_supervisor=not lenient) for item in items)
