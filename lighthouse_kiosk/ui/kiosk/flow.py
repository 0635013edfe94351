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

from dataclasses import replace

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    DeskPolicy,
    OutsideSlot,
    Ready,
    UnknownPass,
    Verdict,
)
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.passes import looks_like_token
from lighthouse_kiosk.ui.kiosk.effects import PlaySound
from lighthouse_kiosk.ui.kiosk.events import (
    Accept,
    Adjust,
    AskUndo,
    Back,
    CallSupervisor,
    CallWentWrong,
    Checked,
    CheckWentWrong,
    Choose,
    ChoosePickup,
    ChooseSupervisor,
    CollectorNamed,
    Event,
    Faulted,
    Find,
    GiveReason,
    HandOut,
    ListingWentWrong,
    NameCollector,
    NotProven,
    Opened,
    PeopleFound,
    PickupsListed,
    Prove,
    Proven,
    Saved,
    SaveRefused,
    SaveWentWrong,
    Scanned,
    SearchWentWrong,
    Seek,
    ShowPickups,
    SupervisorsListed,
    Toggle,
    Undone,
    UndoWentWrong,
)
from lighthouse_kiosk.ui.kiosk.flow_finding import found, sought
from lighthouse_kiosk.ui.kiosk.flow_steps import (
    REFUSED,
    SOUNDS,
    Step,
    check,
    code_ignored,
    fresh_review,
    ground_of,
    offered,
    review_of,
    save,
)
from lighthouse_kiosk.ui.kiosk.flow_supervision import (
    call,
    listed,
    reload,
    set_aside,
    supervised,
    undone,
)
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    CheckFailed,
    Checking,
    Claim,
    Done,
    Finding,
    GiveWithoutPass,
    LastPickups,
    Line,
    Lookup,
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
)

__all__ = ["Step", "step"]

_WORKED_AT = (Review, Finding, LastPickups)
"""What a scan takes off the screen only when it is a pass that could be checked."""


def step(state: State, event: Event, policy: DeskPolicy | None = None) -> Step:
    """Take one event at a desk with this policy.

    An event that means nothing in this state, or that answers something no longer in hand, leaves
    everything as it is.
    """
    desk = policy or DeskPolicy()
    match event:
        case Scanned(scan):
            return _scanned(state, scan)
        case Checked() | CheckWentWrong():
            return _checked(state, event, desk)
        case Saved() | SaveRefused() | SaveWentWrong():
            return _saved(state, event, desk)
        case Undone() | UndoWentWrong():
            return undone(state, event)
        case Accept():
            return _accepted(state)
        case Back():
            return _back(state)
        case Toggle() | Adjust() | NameCollector() | CollectorNamed():
            return Step(_reviewed(state, event))
        case Find() | Seek() | Choose() | PeopleFound() | SearchWentWrong():
            return found(state, event)
        case ShowPickups() | PickupsListed() | ListingWentWrong() | ChoosePickup():
            return listed(state, event)
        case Opened() | Faulted() | HandOut():
            return _rest(state, event, desk)
        case (
            AskUndo()
            | GiveReason()
            | CallSupervisor()
            | SupervisorsListed()
            | CallWentWrong()
            | ChooseSupervisor()
            | Prove()
            | Proven()
            | NotProven()
        ):
            return supervised(state, event, desk)


def _rest(state: State, event: Opened | Faulted | HandOut, policy: DeskPolicy) -> Step:
    match state, event:
        case Starting(queued), Opened(after_crash):
            notice = Notice(NoticeKind.RESTARTED) if after_crash else None
            return check(queued, Waiting()) if queued else Step(Waiting(notice))
        case ((Starting() | Saving() | Undoing() | Trouble()), Faulted()):
            # each waits for an answer or holds something unsaved
            return Step(state)
        case _, Faulted():
            return Step(Waiting(Notice(NoticeKind.RESTARTED)))
        case Refused(scan, verdict), HandOut() if state.offer:
            return Step(_offer_review(scan, verdict, state.offer, policy))
        case _:
            return Step(state)


def _scanned(state: State, scan: Scan) -> Step:
    match state:
        case Starting():
            return Step(Starting(scan))
        case Checking(current, over, saved):
            if scan.text == current.text:
                return Step(state)
            if isinstance(over, _WORKED_AT) and not looks_like_token(scan.text):
                return Step(state, (REFUSED,))
            return check(scan, over, saved)
        case Saving(review) | Trouble(review):
            return _scanned_before_saved(state, review, scan)
        case Undoing():
            if not looks_like_token(scan.text) or scan.text == _text_undone(state):
                return Step(state, () if looks_like_token(scan.text) else (REFUSED,))
            return Step(replace(state, queued=scan))
        case Waiting() | Done() | Refused() | CheckFailed():
            return check(scan, state)
        case _:
            ground = ground_of(state)
            if isinstance(ground, Review) and scan.text == ground.scan.text:
                return Step(state)
            if looks_like_token(scan.text):
                return check(scan, ground)
            # a poster behind the person must not take a half-finished review off the screen
            return code_ignored(state)


def _text_undone(state: Undoing) -> str:
    over = state.request.over
    return over.review.scan.text if isinstance(over, Done) else ""


def _scanned_before_saved(state: Saving | Trouble, review: Review, scan: Scan) -> Step:
    if scan.text == review.scan.text:
        return Step(state)
    if not looks_like_token(scan.text):
        return Step(state, (REFUSED,))
    if isinstance(state, Trouble):
        return Step(Saving(review, queued=scan), (save(review),))
    return Step(replace(state, queued=scan))


def _checked(state: State, event: Checked | CheckWentWrong, policy: DeskPolicy) -> Step:
    if not isinstance(state, Checking) or state.scan.id != event.scan_id:
        return Step(state)
    notice = Notice(NoticeKind.SAVED_BEFORE, state.saved) if state.saved is not None else None
    match event:
        case CheckWentWrong(_, error):
            if isinstance(state.over, _WORKED_AT):
                unchecked = Notice(NoticeKind.OTHER_NOT_CHECKED, error=error)
                return Step(replace(state.over, notice=unchecked), (REFUSED,))
            return Step(CheckFailed(state.scan, error), (REFUSED,))
        case Checked(_, verdict):
            review = offered(state.scan, verdict, policy)
            if review is None:
                sound = PlaySound(SOUNDS[verdict.kind])
                return Step(Refused(state.scan, verdict, notice), (sound,))
            if policy.instant and isinstance(verdict, Ready):
                return Step(Saving(review), (save(review),))
            return Step(replace(review, notice=notice))


def _saved(state: State, event: Saved | SaveRefused | SaveWentWrong, policy: DeskPolicy) -> Step:
    if not isinstance(state, Saving) or state.review.scan.id != event.scan_id:
        return Step(state)
    match event:
        case Saved(_, handed_out):
            done = Done(replace(state.review, notice=None), handed_out, state.review.notice)
            if state.queued is None:
                return Step(done, (PlaySound("done"),))
            following = check(state.queued, done, saved=state.review.name)
            return Step(following.state, (PlaySound("done"), *following.effects))
        case SaveRefused(_, verdict):
            # the waiting scan is dropped: nobody would see that this confirm was refused
            notice = Notice(NoticeKind.SCAN_AGAIN) if state.queued else None
            sound = PlaySound(SOUNDS.get(verdict.kind, "attention"))
            return Step(_refused_confirm(state.review, verdict, notice, policy), (sound,))
        case SaveWentWrong(_, error):
            notice = Notice(NoticeKind.SCAN_AGAIN) if state.queued else None
            return Step(Trouble(state.review, error, notice), (REFUSED,))


def _refused_confirm(
    review: Review, verdict: Verdict, notice: Notice | None, policy: DeskPolicy
) -> Review | Refused:
    refused = Refused(review.scan, verdict, notice)
    if review.supervisor is not None:
        left = set_aside(refused, policy)
        answered = replace(left, supervisor=review.supervisor)
        return fresh_review(review, answered) if left.lines else refused
    fresh = offered(review.scan, verdict, policy)
    return refused if fresh is None else fresh_review(review, fresh)


def _accepted(state: State) -> Step:
    match state:
        case Review() if not state.chosen:
            return Step(replace(state, notice=Notice(NoticeKind.NOTHING_TICKED)))
        case Review(needs_reason=True):
            return Step(AskingReason(GiveWithoutPass(replace(state, notice=None))))
        case Review():
            review = replace(state, notice=None)
            return Step(Saving(review), (save(review),))
        case Trouble(review):
            return Step(Saving(review), (save(review),))
        case CheckFailed(scan):
            return check(scan, state)
        case Finding(error=error) if error is not None:
            return sought(replace(state, error=None))
        case LastPickups(pickups=None):
            return reload(state)
        case CallingSupervisor(supervisors=None):
            return call(state)
        case Done() | Refused():
            return Step(Waiting())
        case _:
            return Step(state)


def _back(state: State) -> Step:
    match state:
        case Review(scan) | Refused(scan) | CheckFailed(scan) if isinstance(scan, Lookup):
            # the wrong one of several namesakes, perhaps
            return sought(Finding(Waiting(), scan.sought))
        case Checking(over=over) | Finding(over=over):
            return Step(over)
        case LastPickups(over=over):
            if state.changed and not isinstance(over, Waiting):
                return check(over.scan, Waiting(state.notice))
            return Step(over)
        case Naming(review) | Trouble(review):
            return Step(review)
        case AskingReason(request):
            return Step(request.over)
        case CallingSupervisor(request, supervisors=tuple(known), chosen=chosen) if chosen:
            if len(known) > 1:
                return Step(replace(state, chosen=None, proving=None, error=None))
            return Step(request.over)
        case CallingSupervisor(request):
            return Step(request.over)
        case Starting() | Saving() | Undoing():
            return Step(state)
        case _:
            return Step(Waiting())


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
    scan: Claim, verdict: Verdict, lines: tuple[Line, ...], policy: DeskPolicy
) -> Review:
    offering = (OutsideSlot, AlreadyPickedUp, UnknownPass)
    assert isinstance(verdict, offering)  # noqa: S101 - only these offer
    person = None if isinstance(verdict, UnknownPass) else verdict.person
    later = verdict.later if isinstance(verdict, OutsideSlot) else ()
    return review_of(scan, person, lines, later, policy)
