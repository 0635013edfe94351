"""The flow of reasons, supervisors in place, and undoing."""

from __future__ import annotations

from dataclasses import replace

from lighthouse_kiosk.domain.desks import DeskPolicy
from lighthouse_kiosk.domain.errors import NotAllowed, UndoTooLate
from lighthouse_kiosk.domain.ids import PersonId
from lighthouse_kiosk.domain.overrides import takings
from lighthouse_kiosk.domain.roles import Actor
from lighthouse_kiosk.ui.kiosk.effects import (
    ListPickups,
    ListSupervisors,
    ProveSupervisor,
    UndoPickup,
)
from lighthouse_kiosk.ui.kiosk.events import (
    AskUndo,
    CallSupervisor,
    CallWentWrong,
    ChoosePickup,
    ChooseSupervisor,
    GiveReason,
    ListingWentWrong,
    NotProven,
    PickupsListed,
    Prove,
    Proven,
    ShowPickups,
    SupervisorsListed,
    Undone,
    UndoWentWrong,
)
from lighthouse_kiosk.ui.kiosk.flow_steps import REFUSED, Step, check, save
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    CheckFailed,
    Done,
    Finding,
    GiveWithoutPass,
    HandedLine,
    LastPickups,
    Notice,
    NoticeKind,
    Refused,
    Review,
    Saving,
    SetAside,
    State,
    TakeBack,
    Undoing,
    Waiting,
    lines_of,
)

Asked = (
    AskUndo
    | GiveReason
    | CallSupervisor
    | SupervisorsListed
    | CallWentWrong
    | ChooseSupervisor
    | Prove
    | Proven
    | NotProven
)
Listed = ShowPickups | PickupsListed | ListingWentWrong | ChoosePickup


def supervised(state: State, event: Asked, policy: DeskPolicy) -> Step:
    """Take one event about a reason or a supervisor."""
    match state, event:
        case Done(), AskUndo():
            return Step(AskingReason(_take_back(state)))
        case ((Refused() | Review()), CallSupervisor()) if state.overridable:
            return Step(AskingReason(SetAside(replace(state, notice=None))))
        case Refused(), CallSupervisor():
            return Step(replace(state, notice=Notice(NoticeKind.NOT_OVERRIDABLE)), (REFUSED,))
        case AskingReason(request), GiveReason(reason) if reason.strip():
            return _with_reason(request, " ".join(reason.split()))
        case CallingSupervisor(supervisors=None), SupervisorsListed(supervisors):
            only = supervisors[0] if len(supervisors) == 1 else None
            return Step(replace(state, supervisors=supervisors, chosen=only, error=None))
        case CallingSupervisor(supervisors=None), CallWentWrong(error):
            return Step(replace(state, error=error), (REFUSED,))
        case CallingSupervisor(supervisors=tuple(known)), ChooseSupervisor(user_id):
            chosen = next((one for one in known if one.user_id == user_id), None)
            return Step(replace(state, chosen=chosen, error=None, proving=None))
        case CallingSupervisor(chosen=chosen, proving=None), Prove(secret, its_id) if chosen:
            proof = ProveSupervisor(its_id, chosen.user_id, secret)
            return Step(replace(state, proving=its_id, error=None), (proof,))
        case CallingSupervisor(proving=proving), Proven(its_id, actor) if proving == its_id:
            return _with_supervisor(state, actor, policy)
        case CallingSupervisor(proving=proving), NotProven(its_id, error) if proving == its_id:
            return Step(replace(state, proving=None, error=error), (REFUSED,))
        case _:
            return Step(state)


def _take_back(done: Done) -> TakeBack:
    handed = done.handed_out
    return TakeBack(replace(done, notice=None), handed.pickup_ids, done.review.name, handed.lines)


def _with_reason(request: GiveWithoutPass | SetAside | TakeBack, reason: str) -> Step:
    match request:
        case GiveWithoutPass(review):
            given = replace(review, reason=reason)
            return Step(Saving(given), (save(given),))
        case TakeBack(needs_supervisor=False):
            return Step(Undoing(request, reason), (UndoPickup(request.pickup_ids, reason),))
        case _:
            return call(CallingSupervisor(request, reason))


def call(calling: CallingSupervisor) -> Step:
    """Ask who can be called."""
    return Step(replace(calling, error=None), (ListSupervisors(),))


def _with_supervisor(state: CallingSupervisor, actor: Actor, policy: DeskPolicy) -> Step:
    match state.request:
        case TakeBack(pickup_ids=pickup_ids) as request:
            undo = UndoPickup(pickup_ids, state.reason, actor)
            return Step(Undoing(request, state.reason, supervised=True), (undo,))
        case SetAside(over=over):
            review = _with_later(over) if isinstance(over, Review) else set_aside(over, policy)
            return Step(replace(review, reason=state.reason, supervisor=actor))


def _with_later(review: Review) -> Review:
    return replace(review, lines=(*review.lines, *lines_of(review.later)), later=())


def set_aside(refused: Refused, policy: DeskPolicy) -> Review:
    """Everything that a supervisor may hand out on a refusal."""
    items = [taking.item for taking in takings(refused.verdict, policy)]
    gone = getattr(refused.verdict, "gone", ())
    return Review(refused.scan, refused.person, lines_of(items), (), gone=gone)


def listed(state: State, event: Listed) -> Step:
    """Take one event of the list of the last pickups."""
    match state, event:
        case ((Waiting() | Refused() | Review()), ShowPickups()):
            person = None if isinstance(state, Waiting) else state.person
            return reload(LastPickups(replace(state, notice=None), person))
        case ((Done() | CheckFailed() | Finding()), ShowPickups()):
            return reload(LastPickups(Waiting()))
        case LastPickups(), PickupsListed(person_id, pickups) if person_id == _whose(state):
            return Step(replace(state, pickups=pickups, error=None))
        case LastPickups(), ListingWentWrong(person_id, error) if person_id == _whose(state):
            return Step(replace(state, error=error), (REFUSED,))
        case LastPickups(pickups=tuple(pickups)), ChoosePickup(pickup_id):
            chosen = next((one for one in pickups if one.id == pickup_id), None)
            if chosen is None:
                return Step(state)
            if chosen.taken_back:
                before = Notice(NoticeKind.TAKEN_BACK_BEFORE)
                return Step(replace(state, notice=before), (REFUSED,))
            line = HandedLine(chosen.option_name, chosen.detail, "", chosen.quantity)
            name = chosen.person.name if chosen.person else ""
            ground = replace(state, notice=None)
            request = TakeBack(ground, (chosen.id,), name, (line,), chosen.needs_supervisor)
            return Step(AskingReason(request))
        case _:
            return Step(state)


def reload(pickups: LastPickups) -> Step:
    return Step(replace(pickups, error=None), (ListPickups(_whose(pickups)),))


def _whose(state: LastPickups) -> PersonId | None:
    return state.person.id if state.person else None


def undone(state: State, event: Undone | UndoWentWrong) -> Step:
    """Take the answer to an undo; a scan that waited for it is checked next."""
    if not isinstance(state, Undoing) or state.request.pickup_ids != event.pickup_ids:
        return Step(state)
    match event:
        case Undone():
            return _after_undo(state)
        case UndoWentWrong(_, UndoTooLate() | NotAllowed()) if not state.supervised:
            request = replace(state.request, needs_supervisor=True)
            calling = call(CallingSupervisor(request, state.reason))
            return Step(calling.state, (REFUSED, *calling.effects))
        case UndoWentWrong(_, error):
            dropped = state.queued is not None
            notice = Notice(NoticeKind.UNDO_FAILED, error=error, dropped=dropped)
            return Step(replace(state.request.over, notice=notice), (REFUSED,))


def _after_undo(state: Undoing) -> Step:
    notice = Notice(NoticeKind.UNDONE, state.request.name)
    match state.request.over:
        case LastPickups() as pickups if state.queued is None:
            return reload(replace(pickups, notice=notice, changed=True))
        case _:
            waiting = Waiting(notice)
            return check(state.queued, waiting) if state.queued else Step(waiting)
