"""The kiosk's state machine against everything that can happen, in any order."""

from __future__ import annotations

from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lighthouse_kiosk.domain.desks import (
    DeskPolicy,
    NoPass,
    OutsideSlotPolicy,
    Verdict,
)
from lighthouse_kiosk.domain.errors import (
    DatabaseUnreachable,
    LighthouseError,
    SignInFailed,
    UndoTooLate,
)
from lighthouse_kiosk.domain.ids import PersonId
from lighthouse_kiosk.ui.kiosk import people_samples, samples
from lighthouse_kiosk.ui.kiosk.effects import (
    CheckPerson,
    CheckToken,
    Effect,
    ListPickups,
    ListSupervisors,
    ProveSupervisor,
    SavePickup,
    SearchPeople,
    UndoPickup,
)
from lighthouse_kiosk.ui.kiosk.events import (
    Accept,
    Adjust,
    Answer,
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
from lighthouse_kiosk.ui.kiosk.flow import Step, step
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CallingSupervisor,
    Checking,
    Claim,
    Done,
    Finding,
    LastPickups,
    Lookup,
    Naming,
    Review,
    Saving,
    Scan,
    Starting,
    State,
    TakeBack,
    Trouble,
    Undoing,
)

AWAY = DatabaseUnreachable("gone", "lighthouse.db")
SECRET = "1793 correct horse"
VERDICTS: list[Verdict] = [
    samples.ready(),
    *(verdict for verdict in samples.verdicts().values() if not isinstance(verdict, NoPass)),
]
WITHOUT_PASS: list[Verdict] = [
    NoPass(samples.HANA, (samples.BOTTLES,), (), people_samples.gone_items(), True),
    NoPass(samples.HANA, (samples.BOTTLES,), (samples.DINNER,), (), True),
    *(verdict for verdict in samples.verdicts().values() if isinstance(verdict, NoPass)),
]
PRESSES: list[Event] = [
    Accept(),
    Accept(),
    AskUndo(),
    Back(),
    HandOut(),
    NameCollector(),
    CollectorNamed("Jonas"),
    GiveReason("wrong item"),
    GiveReason("  "),
    Find(),
    Seek("ragh"),
    Seek("r"),
    ShowPickups(),
    CallSupervisor(),
    Faulted(),
    *(ChoosePickup(pickup.id) for pickup in people_samples.last_pickups()),
    *(ChooseSupervisor(one.user_id) for one in people_samples.supervisors()),
    *(Toggle(item.registration_id) for item in (samples.BACKPACK, samples.BOTTLES)),
    *(Adjust(samples.BOTTLES.registration_id, by) for by in (-1, 1)),
]


def review_in(state: State) -> Review | None:
    """The review that a state holds, if any."""
    match state:
        case Review():
            return state
        case Saving(review) | Trouble(review) | Naming(review):
            return review
        case AskingReason(request) | CallingSupervisor(request):
            return request.over if isinstance(request.over, Review) else None
        case _:
            return None


class AnyOrder(RuleBasedStateMachine):
    """Answers come late or never, and what is asked for is held against what may be asked."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State = Starting()
        self.policy = DeskPolicy()
        self.made = 0
        self.checks: list[Claim] = []
        self.saves: list[SavePickup] = []
        self.undos: list[UndoPickup] = []
        self.asked: list[SearchPeople | ListPickups | ListSupervisors | ProveSupervisor] = []
        self.tried: set[UUID] = set()
        self.acknowledged: set[UUID] = set()
        self.proven = False

    def new_id(self) -> UUID:
        self.made += 1
        return UUID(int=10_000 + self.made)

    def take(self, event: Event) -> Step:
        result = step(self.state, event, self.policy)
        self.state = result.state
        for effect in result.effects:
            self.ask(effect)
        return result

    def ask(self, effect: Effect) -> None:
        match effect:
            case CheckToken(claim) | CheckPerson(claim):
                self.checks.append(claim)
            case SavePickup():
                self.check_save(effect)
                self.saves.append(effect)
                self.tried.add(effect.scan.id)
            case UndoPickup(_, reason, supervisor):
                assert reason
                assert self.proven or supervisor is None
                assert isinstance(self.state, Undoing)
                assert supervisor is not None or not self.state.request.needs_supervisor
                self.undos.append(effect)
            case SearchPeople() | ListPickups() | ListSupervisors() | ProveSupervisor():
                self.asked.append(effect)

    def check_save(self, save: SavePickup) -> None:
        assert not self.saves, "a second save while the first has no answer"
        assert save.lines, "a confirm of nothing"
        assert all(line.ticked for line in save.lines)
        assert all(1 <= line.quantity <= line.item.left for line in save.lines)
        if isinstance(save.scan, Lookup):
            assert save.reason, "handed out without a pass and without a reason"
        if save.supervisor is not None:
            assert self.proven
            assert save.reason

    @initialize(instant=st.booleans(), strict=st.booleans(), scanned=st.booleans())
    def open_the_desk(self, instant: bool, strict: bool, scanned: bool) -> None:
        outside = OutsideSlotPolicy.SUPERVISOR if strict else OutsideSlotPolicy.ACCEPT
        self.policy = DeskPolicy(instant=instant, outside_slot=outside)
        if scanned:
            self.scan_a_pass(1)
        self.take(Opened())

    @precondition(lambda self: len(self.checks) < 3)
    @rule(number=st.integers(1, 4))
    def scan_a_pass(self, number: int) -> None:
        scan = Scan(samples.text(number), self.new_id())
        before = self.state
        result = self.take(Scanned(scan))
        if CheckToken(scan) in result.effects:
            return
        match self.state:
            case Starting(queued) | Saving(_, queued) if queued == scan:
                pass
            case Undoing(queued=queued) if queued == scan:
                pass
            case Checking(current):
                assert current.text == scan.text
            case _:
                assert self.in_hand() == scan.text, f"the scan was lost in {before}"
                assert self.state == before

    def in_hand(self) -> str:
        review = review_in(self.state)
        if review is not None:
            return review.scan.text
        match self.state:
            case Done(review):
                return review.scan.text
            case Undoing(TakeBack(Done(review))):
                return review.scan.text
            case _:
                return ""

    @precondition(lambda self: len(self.checks) < 3)
    @rule()
    def scan_something_else(self) -> None:
        held, before = self.in_hand(), self.state
        self.take(Scanned(Scan("WIFI:S:hall;;", self.new_id())))
        if not isinstance(self.state, Checking):
            assert self.in_hand() == held
        if isinstance(before, Finding | LastPickups | AskingReason | CallingSupervisor):
            assert type(self.state) is type(before)

    @precondition(lambda self: self.checks)
    @rule(which=st.integers(0, 1), number=st.integers(0, 30), failed=st.booleans())
    def answer_a_check(self, which: int, number: int, failed: bool) -> None:
        """The newest or an older one."""
        claim = self.checks.pop(-1 - which % len(self.checks))
        before = self.state
        verdicts = WITHOUT_PASS if isinstance(claim, Lookup) else VERDICTS
        verdict = verdicts[number % len(verdicts)]
        answer: Answer = Checked(claim.id, verdict)
        if failed and number % 3 == 0:
            answer = CheckWentWrong(claim.id, AWAY)
        after = self.take(answer).state
        if not (isinstance(before, Checking) and before.scan.id == claim.id):
            assert after == before

    @precondition(lambda self: not self.saves)
    @rule(number=st.integers(1, 4))
    def scan_and_see_a_review(self, number: int) -> None:
        self.scan_a_pass(number)
        if isinstance(self.state, Checking) and isinstance(self.state.scan, Scan):
            scan = self.state.scan
            self.checks.remove(scan)
            self.take(Checked(scan.id, samples.ready()))

    @precondition(lambda self: not self.saves)
    @rule(verdict=st.sampled_from(WITHOUT_PASS))
    def find_somebody(self, verdict: Verdict) -> None:
        self.take(Find())
        self.take(Seek("koba"))
        self.take(Choose(PersonId(UUID(int=2)), self.new_id()))
        if isinstance(self.state, Checking) and isinstance(self.state.scan, Lookup):
            lookup = self.state.scan
            self.checks.remove(lookup)
            self.take(Checked(lookup.id, verdict))

    @precondition(lambda self: self.saves)
    @rule(
        refused=st.none() | st.integers(0, 30),
        worked=st.sampled_from([True, True, False]),
    )
    def answer_the_save(self, refused: int | None, worked: bool) -> None:
        claim = self.saves.pop().scan
        before = self.state
        assert isinstance(before, Saving)
        if worked:
            self.acknowledged.add(claim.id)
            self.take(Saved(claim.id, samples.handed_out()))
        elif refused is not None:
            verdicts = WITHOUT_PASS if isinstance(claim, Lookup) else VERDICTS
            self.take(SaveRefused(claim.id, verdicts[refused % len(verdicts)]))
        else:
            after = self.take(SaveWentWrong(claim.id, AWAY)).state
            assert isinstance(after, Trouble)
            assert after.review == before.review

    @precondition(lambda self: self.undos)
    @rule(error=st.sampled_from([None, None, AWAY, UndoTooLate()]))
    def answer_the_undo(self, error: LighthouseError | None) -> None:
        undo = self.undos.pop()
        answer = UndoWentWrong(undo.pickup_ids, error) if error else Undone(undo.pickup_ids)
        self.take(answer)

    @precondition(lambda self: self.asked)
    @rule(which=st.integers(0, 3), failed=st.sampled_from([False, False, True]))
    def answer_a_question(self, which: int, failed: bool) -> None:
        """The newest or an older one."""
        effect = self.asked.pop(-1 - which % len(self.asked))
        answer: Answer
        match effect:
            case SearchPeople(text):
                people = people_samples.found_people()
                answer = SearchWentWrong(text, AWAY) if failed else PeopleFound(text, people)
            case ListPickups(person_id):
                last = people_samples.last_pickups()
                answer = (
                    ListingWentWrong(person_id, AWAY) if failed else PickupsListed(person_id, last)
                )
            case ListSupervisors():
                known = people_samples.supervisors()
                answer = CallWentWrong(AWAY) if failed else SupervisorsListed(known)
            case ProveSupervisor(its_id, _, secret):
                assert secret == SECRET
                current = isinstance(self.state, CallingSupervisor) and self.state.proving == its_id
                if failed:
                    answer = NotProven(its_id, SignInFailed())
                else:
                    self.proven = self.proven or current
                    answer = Proven(its_id, people_samples.SUPERVISOR)
        self.take(answer)

    @precondition(lambda self: isinstance(self.state, CallingSupervisor))
    @rule()
    def prove(self) -> None:
        self.take(Prove(SECRET, self.new_id()))

    @precondition(lambda self: isinstance(self.state, Review))
    @rule()
    def confirm(self) -> None:
        assert isinstance(self.state, Review)
        chosen, asks = bool(self.state.chosen), self.state.needs_reason
        after = self.take(Accept()).state
        assert isinstance(after, Saving) == (chosen and not asks)
        assert isinstance(after, AskingReason) == (chosen and asks)

    @precondition(lambda self: isinstance(self.state, Done))
    @rule()
    def undo(self) -> None:
        self.take(AskUndo())
        assert isinstance(self.take(GiveReason("wrong item")).state, Undoing)

    @rule(event=st.sampled_from(PRESSES))
    def press(self, event: Event) -> None:
        self.take(event)

    @invariant()
    def done_only_after_an_acknowledged_save(self) -> None:
        match self.state:
            case Done(review) | AskingReason(TakeBack(Done(review))):
                assert review.scan.id in self.acknowledged

    @invariant()
    def waits_exactly_for_what_was_asked(self) -> None:
        assert bool(self.saves) == isinstance(self.state, Saving)
        assert bool(self.undos) == isinstance(self.state, Undoing)
        if isinstance(self.state, Saving):
            assert self.saves[0].scan == self.state.review.scan
        if isinstance(self.state, Checking):
            assert self.state.scan in self.checks

    @invariant()
    def trouble_holds_what_was_tried(self) -> None:
        if isinstance(self.state, Trouble):
            assert self.state.review.scan.id in self.tried
            assert self.state.review.chosen

    @invariant()
    def no_state_knows_a_secret(self) -> None:
        assert SECRET not in repr(self.state)

    @invariant()
    def a_supervisor_stands_for_one_review_only(self) -> None:
        review = review_in(self.state)
        if review is not None and review.supervisor is not None:
            assert self.proven
            assert review.reason


AnyOrder.TestCase.settings = settings(max_examples=150, stateful_step_count=50, deadline=None)
TestAnyOrder = AnyOrder.TestCase
