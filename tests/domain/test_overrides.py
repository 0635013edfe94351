"""What may be handed out on each verdict, and what takes a supervisor."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from lighthouse_kiosk.domain.desk_decision import stated_by
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
    VerdictKind,
    WrongEvent,
)
from lighthouse_kiosk.domain.overrides import Taking, takings
from lighthouse_kiosk.domain.registrations import Status
from tests.domain.test_desk_decision import (
    LAST,
    NOT_AFTER,
    OWN,
    PERSON,
    SECOND,
    THIRD,
    item,
    token,
)

LENIENT = DeskPolicy(outside_slot=OutsideSlotPolicy.ACCEPT)
STRICT = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)
OWN_ITEM, OTHER, LATER = item(), item(SECOND), item(THIRD, when=Timing.EARLY)
STATED = stated_by(token()).item


def alone(*items: DeskItem, set_aside: VerdictKind | None = None) -> tuple[Taking, ...]:
    """What the desk hands out by itself."""
    return tuple(Taking(found, set_aside, needs_supervisor=False) for found in items)


def supervised(set_aside: VerdictKind, *items: DeskItem) -> tuple[Taking, ...]:
    return tuple(Taking(found, set_aside, needs_supervisor=True) for found in items)


NEVER: list[Verdict] = [
    NotAPass(),
    Invalid(),
    WrongEvent("Gala"),
    Revoked(PERSON, Status.APPROVED, replaced=True),
    Revoked(PERSON, Status.CANCELLED, replaced=False),
    NotApproved(PERSON),
    Cancelled(PERSON, rejected=False),
    AlreadyPickedUp(PERSON, item(left=0), LAST, ()),
    Expired(None, NOT_AFTER),
]


@pytest.mark.parametrize("verdict", NEVER, ids=lambda verdict: str(verdict.kind))
def test_nobody_sets_aside_that_nothing_is_due(verdict: Verdict) -> None:
    for slots, unknown in product(OutsideSlotPolicy, UnknownPassPolicy):
        policy = DeskPolicy(outside_slot=slots, unknown_pass=unknown, late=timedelta(hours=1))
        assert takings(verdict, policy) == ()


def test_ready_items_are_handed_out_and_others_by_the_policy_on_slots() -> None:
    verdict = Ready(PERSON, (OWN_ITEM, OTHER), (LATER,))
    assert takings(verdict, LENIENT) == alone(OWN_ITEM, OTHER, LATER)
    assert takings(verdict, STRICT) == (
        *alone(OWN_ITEM, OTHER),
        *supervised(VerdictKind.OUTSIDE_SLOT, LATER),
    )


def test_outside_its_slot_a_strict_desk_needs_a_supervisor() -> None:
    early = item(OWN, when=Timing.EARLY)
    assert takings(OutsideSlot(PERSON, early, True, (OTHER,), (LATER,)), LENIENT) == alone(
        OTHER, early, LATER
    )
    assert takings(OutsideSlot(PERSON, early, False, (OTHER,), (LATER,)), STRICT) == (
        *alone(OTHER),
        *supervised(VerdictKind.OUTSIDE_SLOT, early, LATER),
    )


def test_of_a_pass_that_is_used_up_only_the_other_items_are_handed_out() -> None:
    verdict = AlreadyPickedUp(PERSON, item(left=0), LAST, (OTHER,))
    assert takings(verdict, STRICT) == alone(OTHER)


def test_an_expired_pass_takes_a_supervisor_at_every_desk() -> None:
    for policy in (LENIENT, STRICT):
        assert takings(Expired(PERSON, NOT_AFTER, (OWN_ITEM, LATER)), policy) == supervised(
            VerdictKind.EXPIRED, OWN_ITEM, LATER
        )


def test_an_unknown_pass_goes_by_the_policy() -> None:
    assert takings(UnknownPass(token(), STATED, True), STRICT) == alone(STATED)
    assert takings(UnknownPass(token(), STATED, False), STRICT) == supervised(
        VerdictKind.UNKNOWN_PASS, STATED
    )


def test_without_a_pass_the_journal_says_so_whoever_decides() -> None:
    accepted = NoPass(PERSON, (OWN_ITEM,), (LATER,), (), True)
    kind = VerdictKind.NO_PASS
    assert takings(accepted, LENIENT) == alone(OWN_ITEM, LATER, set_aside=kind)
    assert takings(accepted, STRICT) == (
        *alone(OWN_ITEM, set_aside=kind),
        *supervised(kind, LATER),
    )
    refused = NoPass(PERSON, (OWN_ITEM,), (LATER,), (), False)
    assert takings(refused, LENIENT) == supervised(kind, OWN_ITEM, LATER)
