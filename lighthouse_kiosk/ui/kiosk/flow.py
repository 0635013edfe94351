"""What a kiosk shows and does next: one pure function, `step`, over the values of `states`.

Ids come in with the events, work goes out as effects, and each effect is answered by an event
that names the scan it belongs to. An answer to anything but the scan in hand is dropped, so a
late one can't bring up the wrong person.

Three rules hold everywhere:

- Nothing times out: a state is left by a person, by a scan, or by the answer it waits for.
- The next scan always works. While something is being saved the newest scan waits for the answer.
- What may have been handed out is not forgotten: a confirm that could not be saved keeps its
  review, and the next scan tries to save it again first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    DeskItem,
    DeskPolicy,
    OutsideSlot,
    OutsideSlotPolicy,
    Ready,
    UnknownPass,
    Verdict,
    VerdictKind,
)
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.passes import looks_like_token
from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.ui.kiosk.effects import (
    CheckToken,
    Effect,
    PlaySound,
    SavePickup,
    Sound,
    UndoPickup,
)
from lighthouse_kiosk.ui.kiosk.events import (
    Accept,
    Adjust,
    AskUndo,
    Back,
    Checked,
    CheckWentWrong,
    CollectorNamed,
    Event,
    Faulted,
    HandOut,
    NameCollector,
    Opened,
    Saved,
    SaveRefused,
    SaveWentWrong,
    Scanned,
    Toggle,
    Undo,
    Undone,
    UndoWentWrong,
)
from lighthouse_kiosk.ui.kiosk.states import (
    AskingUndo,
    CheckFailed,
    Checking,
    Done,
    Line,
    Naming,
    Notice,
    NoticeKind,
    Refused,
    Review,
    Saving,
    Scan,
    Starting,
    State,
    Trouble,
    Undoing,
    Waiting,
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


@dataclass(frozen=True, slots=True)
class Step:
    """Where an event leads and what has to be done on the way."""

    state: State
    effects: tuple[Effect, ...] = ()


def step(state: State, event: Event, policy: DeskPolicy | None = None) -> Step:
    """Take one event at a desk with this policy.

    An event that means nothing in this state, or that answers a scan no longer in hand, leaves
    everything as it is.
    """
    match event:
        case Scanned(scan):
            return _scanned(state, scan)
        case Checked() | CheckWentWrong():
            return _checked(state, event, policy or DeskPolicy())
        case Saved() | SaveRefused() | SaveWentWrong():
            return _saved(state, event, policy or DeskPolicy())
        case Undone() | UndoWentWrong():
            return _undone(state, event)
        case Accept():
            return _accepted(state)
        case Back():
            return Step(_back(state))
        case Toggle() | Adjust() | NameCollector() | CollectorNamed():
            return Step(_reviewed(state, event))
        case _:
            return _rest(state, event, policy or DeskPolicy())


def _rest(
    state: State, event: Opened | Faulted | HandOut | AskUndo | Undo, policy: DeskPolicy
) -> Step:
    match state, event:
        case Starting(queued), Opened():
            return _check(queued, Waiting()) if queued else Step(Waiting())
        case ((Starting() | Saving() | Undoing() | Trouble()), Faulted()):
            # each waits for an answer or holds something unsaved
            return Step(state)
        case _, Faulted():
            return Step(Waiting(Notice(NoticeKind.RESTARTED)))
        case Refused(scan, verdict), HandOut() if state.offer:
            return Step(_offer_review(scan, verdict, state.offer, policy))
        case Done(), AskUndo():
            return Step(AskingUndo(replace(state, notice=None)))
        case AskingUndo(done), Undo(reason):
            scan_id = done.review.scan.id
            return Step(Undoing(done), (UndoPickup(scan_id, done.handed_out.pickup_ids, reason),))
        case _:
            return Step(state)


def _check(
    scan: Scan, over: Waiting | Review | Done | Refused | CheckFailed, saved: str | None = None
) -> Step:
    return Step(Checking(scan, over, saved), (CheckToken(scan),))


def _scanned(state: State, scan: Scan) -> Step:
    match state:
        case Starting():
            return Step(Starting(scan))
        case Waiting() | Done() | Refused() | CheckFailed():
            return _check(scan, state)
        case AskingUndo(done):
            return _check(scan, done)
        case Checking(current, over, saved):
            if scan.text == current.text:
                return Step(state)
            if isinstance(over, Review) and not looks_like_token(scan.text):
                return Step(state, (PlaySound("refused"),))
            return _check(scan, over, saved)
        case Review() | Naming():
            return _scanned_in_review(state, scan)
        case Saving(review) | Undoing(Done(review)) | Trouble(review):
            if scan.text == review.scan.text:
                return Step(state)
            if not looks_like_token(scan.text):
                return Step(state, (PlaySound("refused"),))
            if isinstance(state, Trouble):
                return Step(Saving(review, queued=scan), (_save(review),))
            return Step(replace(state, queued=scan))


def _scanned_in_review(state: Review | Naming, scan: Scan) -> Step:
    review = state if isinstance(state, Review) else state.review
    if scan.text == review.scan.text:
        return Step(state)
    if looks_like_token(scan.text):
        return _check(scan, review)
    # a poster behind the person must not take a half-finished review off the screen
    kept = replace(review, notice=Notice(NoticeKind.REVIEW_KEPT))
    return Step(kept if isinstance(state, Review) else Naming(kept), (PlaySound("refused"),))


def _checked(state: State, event: Checked | CheckWentWrong, policy: DeskPolicy) -> Step:
    if not isinstance(state, Checking) or state.scan.id != event.scan_id:
        return Step(state)
    notice = Notice(NoticeKind.SAVED_BEFORE, state.saved) if state.saved is not None else None
    match event:
        case CheckWentWrong(_, error):
            if isinstance(state.over, Review):
                unchecked = Notice(NoticeKind.OTHER_NOT_CHECKED, error=error)
                return Step(replace(state.over, notice=unchecked), (PlaySound("refused"),))
            return Step(CheckFailed(state.scan, error), (PlaySound("refused"),))
        case Checked(_, Ready(person, ready, later)):
            review = _review(state.scan, person, lines_of(ready), later, policy)
            if policy.instant:
                return Step(Saving(review), (_save(review),))
            return Step(replace(review, notice=notice))
        case Checked(_, verdict):
            sound = PlaySound(SOUNDS[verdict.kind])
            return Step(Refused(state.scan, verdict, notice), (sound,))


def _saved(state: State, event: Saved | SaveRefused | SaveWentWrong, policy: DeskPolicy) -> Step:
    if not isinstance(state, Saving) or state.review.scan.id != event.scan_id:
        return Step(state)
    match event:
        case Saved(_, handed_out):
            done = Done(replace(state.review, notice=None), handed_out, state.review.notice)
            if state.queued is None:
                return Step(done, (PlaySound("done"),))
            following = _check(state.queued, done, saved=state.review.name)
            return Step(following.state, (PlaySound("done"), *following.effects))
        case SaveRefused(_, verdict):
            # the waiting scan is dropped: nobody would see that this confirm was refused
            notice = Notice(NoticeKind.SCAN_AGAIN) if state.queued else None
            sound = PlaySound(SOUNDS.get(verdict.kind, "attention"))
            return Step(_refused_confirm(state.review, verdict, notice, policy), (sound,))
        case SaveWentWrong(_, error):
            notice = Notice(NoticeKind.SCAN_AGAIN) if state.queued else None
            return Step(Trouble(state.review, error, notice), (PlaySound("refused"),))


def _refused_confirm(
    review: Review, verdict: Verdict, notice: Notice | None, policy: DeskPolicy
) -> Review | Refused:
    if isinstance(verdict, Ready):
        lines = lines_of(verdict.ready)
        fresh = _review(review.scan, verdict.person, lines, verdict.later, policy)
        changed = Notice(NoticeKind.CHANGED)
        return replace(fresh, collected_by=review.collected_by, notice=changed)
    return Refused(review.scan, verdict, notice)


def _undone(state: State, event: Undone | UndoWentWrong) -> Step:
    if not isinstance(state, Undoing) or state.done.review.scan.id != event.scan_id:
        return Step(state)
    match event:
        case Undone():
            name = state.done.review.name
            waiting = Waiting(Notice(NoticeKind.UNDONE, name))
            return _check(state.queued, waiting) if state.queued else Step(waiting)
        case UndoWentWrong(_, error):
            failed = Notice(NoticeKind.UNDO_FAILED, error=error)
            return Step(replace(state.done, notice=failed), (PlaySound("refused"),))


def _accepted(state: State) -> Step:
    match state:
        case Review() if not state.chosen:
            return Step(replace(state, notice=Notice(NoticeKind.NOTHING_TICKED)))
        case Review():
            review = replace(state, notice=None)
            return Step(Saving(review), (_save(review),))
        case Trouble(review):
            return Step(Saving(review), (_save(review),))
        case CheckFailed(scan):
            return _check(scan, state)
        case Done() | Refused():
            return Step(Waiting())
        case _:
            return Step(state)


def _back(state: State) -> State:
    match state:
        case Review() | Done() | Refused() | CheckFailed() | Waiting():
            return Waiting()
        case Checking(_, over):
            return over
        case Naming(review) | Trouble(review):
            return review
        case AskingUndo(done):
            return done
        case Starting() | Saving() | Undoing():
            return state


def _reviewed(state: State, event: Toggle | Adjust | NameCollector | CollectorNamed) -> State:
    match state, event:
        case Review(), Toggle(registration_id):
            return _with_line(state, registration_id, None)
        case Review(), Adjust(registration_id, by):
            return _with_line(state, registration_id, by)
        case Review(), NameCollector():
            return Naming(replace(state, notice=None))
        case Naming(review), CollectorNamed(name):
            return replace(review, collected_by=" ".join(name.split()), notice=None)
        case _:
            return state


def _with_line(review: Review, registration_id: RegistrationId | None, by: int | None) -> Review:
    """Toggle one line, or change its quantity within what is left."""
    lines = tuple(
        line
        if line.item.registration_id != registration_id
        else replace(line, ticked=not line.ticked)
        if by is None
        else replace(
            line, ticked=True, quantity=min(max(line.quantity + by, 1), max(line.item.left, 1))
        )
        for line in review.lines
    )
    return replace(review, lines=lines, notice=None)


def _offer_review(
    scan: Scan, verdict: Verdict, lines: tuple[Line, ...], policy: DeskPolicy
) -> Review:
    # only these offer
    assert isinstance(verdict, (OutsideSlot, AlreadyPickedUp, UnknownPass))  # noqa: S101
    person = None if isinstance(verdict, UnknownPass) else verdict.person
    later = verdict.later if isinstance(verdict, OutsideSlot) else ()
    return _review(scan, person, lines, later, policy)


def _review(
    scan: Scan,
    person: Person | None,
    lines: tuple[Line, ...],
    later: tuple[DeskItem, ...],
    policy: DeskPolicy,
) -> Review:
    """Items outside their slot can be ticked where the desk may hand them out all the same."""
    if policy.outside_slot is OutsideSlotPolicy.ACCEPT:
        unticked = tuple(replace(line, ticked=False) for line in lines_of(later))
        return Review(scan, person, lines + unticked, ())
    return Review(scan, person, lines, later)


def _save(review: Review) -> SavePickup:
    return SavePickup(review.scan, review.chosen, review.collected_by)
