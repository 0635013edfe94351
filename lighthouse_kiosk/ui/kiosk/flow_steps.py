"""What the parts of the flow share: a step, and the ways into a check and a review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.desks import (
    DeskItem,
    DeskPolicy,
    NoPass,
    OutsideSlotPolicy,
    Ready,
    Verdict,
    VerdictKind,
)
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.ui.kiosk.effects import (
    CheckPerson,
    CheckToken,
    Effect,
    PlaySound,
    SavePickup,
    Sound,
)
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    Checking,
    Claim,
    Finding,
    Ground,
    LastPickups,
    Line,
    Naming,
    Notice,
    NoticeKind,
    Review,
    Scan,
    State,
    lines_of,
)

SOUNDS: dict[VerdictKind, Sound] = {
    VerdictKind.NOT_A_PASS: "refused",
    VerdictKind.INVALID: "refused",
    VerdictKind.WRONG_EVENT: "refused",
    VerdictKind.REVOKED: "refused",
    VerdictKind.NOT_APPROVED: "attention",
    VerdictKind.CANCELLED: "refused",
    VerdictKind.EXPIRED: "refused",
    VerdictKind.ALREADY_PICKED_UP: "attention",
    VerdictKind.OUTSIDE_SLOT: "attention",
    VerdictKind.UNKNOWN_PASS: "attention",
    VerdictKind.NO_PASS: "attention",
}

REFUSED = PlaySound("refused")


@dataclass(frozen=True, slots=True)
class Step:
    """Where an event leads and what has to be done on the way."""

    state: State
    effects: tuple[Effect, ...] = ()


def check(claim: Claim, over: Ground, saved: str | None = None) -> Step:
    effect = CheckToken(claim) if isinstance(claim, Scan) else CheckPerson(claim)
    return Step(Checking(claim, over, saved), (effect,))


def save(review: Review) -> SavePickup:
    return SavePickup(
        review.scan, review.chosen, review.collected_by, review.reason, review.supervisor
    )


def ground_of(state: Ground | Naming | AskingReason | CallingSupervisor) -> Ground:
    """What is on the screen behind a question."""
    match state:
        case Naming(review):
            return review
        case AskingReason(request) | CallingSupervisor(request):
            return request.over
        case _:
            return state


def code_ignored(state: State) -> Step:
    """A code that is no pass takes nothing off the screen that somebody works at."""
    match state:
        case Naming(review):
            kept: State = Naming(replace(review, notice=Notice(NoticeKind.REVIEW_KEPT)))
        case Review():
            kept = replace(state, notice=Notice(NoticeKind.REVIEW_KEPT))
        case Finding() | LastPickups():
            kept = replace(state, notice=Notice(NoticeKind.CODE_IGNORED))
        case _:
            kept = state
    return Step(kept, (REFUSED,))


def review_of(
    claim: Claim,
    person: Person | None,
    lines: tuple[Line, ...],
    later: Sequence[DeskItem],
    policy: DeskPolicy,
    *,
    gone: tuple[DeskItem, ...] = (),
) -> Review:
    """Items outside their slot can be ticked where the desk may hand them out all the same."""
    if policy.outside_slot is OutsideSlotPolicy.ACCEPT:
        unticked = tuple(replace(line, ticked=False) for line in lines_of(later))
        return Review(claim, person, lines + unticked, (), gone=gone)
    return Review(claim, person, lines, tuple(later), gone=gone)


def offered(claim: Claim, verdict: Verdict, policy: DeskPolicy) -> Review | None:
    """The review that a verdict leads to without any more ado, if it does."""
    match verdict:
        case Ready(person, ready, later):
            return review_of(claim, person, lines_of(ready), later, policy)
        case NoPass(person, ready, later, gone, accepted=True):
            review = review_of(claim, person, lines_of(ready), later, policy, gone=gone)
            return review if review.lines else None
        case _:
            return None


def fresh_review(review: Review, now: Review) -> Review:
    """What is left now, with what was said about the review before."""
    return replace(
        now,
        collected_by=review.collected_by,
        reason=review.reason,
        notice=Notice(NoticeKind.CHANGED),
    )
