"""The kiosk's state machine: what it promises whatever happens, and the paths through it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlot, OutsideSlotPolicy, Ready, Verdict
from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.effects import CheckToken, PlaySound, SavePickup, UndoPickup
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
from lighthouse_kiosk.ui.kiosk.flow import Step, step
from lighthouse_kiosk.ui.kiosk.states import (
    AskingUndo,
    CheckFailed,
    Checking,
    Done,
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

AWAY = DatabaseUnreachable("gone", "lighthouse.db")
INSTANT = DeskPolicy(instant=True)
STRICT = DeskPolicy(outside_slot=OutsideSlotPolicy.SUPERVISOR)
FOREIGN = Scan("https://example.com/menu", UUID(int=5))
ANNA, BEN = samples.scan(1), samples.scan(2)


def run(state: State, *events: Event, policy: DeskPolicy | None = None) -> Step:
    """Take several events; the effects are those of the last."""
    result = Step(state)
    for event in events:
        result = step(result.state, event, policy)
    return result


def reviewing(scan: Scan = ANNA) -> Review:
    state = run(Waiting(), Scanned(scan), Checked(scan.id, samples.ready())).state
    assert isinstance(state, Review)
    return state


def saving() -> Saving:
    state = run(reviewing(), Accept()).state
    assert isinstance(state, Saving)
    return state


def done() -> Done:
    state = run(saving(), Saved(ANNA.id, samples.handed_out())).state
    assert isinstance(state, Done)
    return state


def test_a_pass_is_checked_reviewed_and_handed_out_once() -> None:
    checked = run(Waiting(), Scanned(ANNA))
    assert checked.effects == (CheckToken(ANNA),)
    review = step(checked.state, Checked(ANNA.id, samples.ready())).state
    assert isinstance(review, Review)
    assert [line.ticked for line in review.lines] == [True, True, False]
    assert review.count == 3
    confirmed = step(review, Accept())
    assert confirmed.effects == (SavePickup(ANNA, review.lines[:2], ""),)
    assert step(confirmed.state, Accept()) == Step(confirmed.state)
    finished = step(confirmed.state, Saved(ANNA.id, samples.handed_out()))
    assert isinstance(finished.state, Done)
    assert finished.effects == (PlaySound("done"),)
    assert step(finished.state, Accept()).state == Waiting()


def test_a_scan_before_the_desk_is_open_waits_for_it() -> None:
    waiting = run(Starting(), Scanned(ANNA), Scanned(BEN))
    assert waiting.effects == ()
    assert step(waiting.state, Opened()).effects == (CheckToken(BEN),)
    assert run(Starting(), Opened()).state == Waiting()


def test_the_same_pass_again_changes_nothing_in_a_review() -> None:
    review = run(reviewing(), Toggle(samples.BOTTLES.registration_id)).state
    again = Scan(ANNA.text, UUID(int=77))
    assert step(review, Scanned(again)) == Step(review)


def test_another_pass_replaces_a_review() -> None:
    checked = step(reviewing(), Scanned(BEN))
    assert checked.effects == (CheckToken(BEN),)
    review = step(checked.state, Checked(BEN.id, samples.ready())).state
    assert isinstance(review, Review)
    assert review.scan == BEN


def test_a_code_that_is_no_pass_leaves_a_review_as_it_is() -> None:
    review = reviewing()
    kept = step(review, Scanned(FOREIGN))
    assert kept.state == replace(review, notice=Notice(NoticeKind.REVIEW_KEPT))
    assert kept.effects == (PlaySound("refused"),)


def test_a_pass_that_cannot_be_checked_leaves_the_review_before_it() -> None:
    state = run(reviewing(), Scanned(BEN), CheckWentWrong(BEN.id, AWAY)).state
    assert isinstance(state, Review)
    assert state.scan == ANNA
    assert state.notice == Notice(NoticeKind.OTHER_NOT_CHECKED, error=AWAY)


def test_a_late_answer_cannot_bring_up_the_wrong_person() -> None:
    state = run(Waiting(), Scanned(ANNA), Scanned(BEN)).state
    assert step(state, Checked(ANNA.id, samples.ready())) == Step(state)
    cancelled = run(Waiting(), Scanned(ANNA), Back()).state
    assert cancelled == Waiting()
    assert step(cancelled, Checked(ANNA.id, samples.ready())) == Step(cancelled)


@pytest.mark.parametrize("name", samples.verdicts())
def test_every_refusal_is_shown_with_a_sound_and_left_by_enter_escape_or_a_scan(name: str) -> None:
    verdict = samples.verdicts()[name]
    shown = run(Waiting(), Scanned(ANNA), Checked(ANNA.id, verdict))
    assert shown.state == Refused(ANNA, verdict)
    assert [type(effect) for effect in shown.effects] == [PlaySound]
    assert step(shown.state, Accept()).state == Waiting()
    assert step(shown.state, Back()).state == Waiting()
    assert step(shown.state, Scanned(BEN)).effects == (CheckToken(BEN),)


def test_outside_its_slot_is_handed_out_where_the_desk_may() -> None:
    known = samples.verdicts()
    accepted = run(Refused(ANNA, known["outside-slot"]), HandOut()).state
    assert isinstance(accepted, Review)
    assert accepted.scan == ANNA
    verdict = known["outside-slot"]
    assert isinstance(verdict, OutsideSlot)
    assert [line.item for line in accepted.lines] == [verdict.item]
    refused = Refused(ANNA, known["outside-slot-supervisor"])
    assert step(refused, HandOut()) == Step(refused)


def test_what_else_is_ready_is_handed_out_after_an_already_picked_up_pass() -> None:
    more = run(Refused(ANNA, samples.verdicts()["already-picked-up-more"]), HandOut()).state
    assert isinstance(more, Review)
    assert [line.item for line in more.lines] == [samples.BOTTLES]


def test_quantities_stay_within_what_is_left() -> None:
    bottles = samples.BOTTLES.registration_id
    less = run(reviewing(), Adjust(bottles, -1), Adjust(bottles, -1)).state
    assert isinstance(less, Review)
    assert less.lines[1].quantity == 1
    more = run(less, Toggle(bottles), Adjust(bottles, 1), Adjust(bottles, 1)).state
    assert isinstance(more, Review)
    assert (more.lines[1].quantity, more.lines[1].ticked) == (2, True)


def test_nothing_is_confirmed_when_nothing_is_ticked() -> None:
    review = reviewing()
    none = run(review, *(Toggle(line.item.registration_id) for line in review.chosen), Accept())
    assert isinstance(none.state, Review)
    assert none.state.notice == Notice(NoticeKind.NOTHING_TICKED)
    assert none.effects == ()


def test_later_items_can_be_ticked_only_where_the_desk_accepts_them() -> None:
    dinner = samples.DINNER.registration_id
    accepted = run(reviewing(), Toggle(dinner), Accept())
    assert isinstance(accepted.effects[0], SavePickup)
    assert dinner in {line.item.registration_id for line in accepted.effects[0].lines}
    strict = run(Waiting(), Scanned(ANNA), Checked(ANNA.id, samples.ready()), policy=STRICT).state
    assert isinstance(strict, Review)
    assert strict.later == (samples.DINNER,)
    assert step(strict, Toggle(dinner), STRICT).state == strict


def test_somebody_else_collects() -> None:
    naming = step(reviewing(), NameCollector()).state
    assert isinstance(naming, Naming)
    assert step(naming, Back()).state == reviewing()
    saved = run(naming, CollectorNamed("  Jonas   Meyer "), Accept())
    assert isinstance(saved.effects[0], SavePickup)
    assert saved.effects[0].collected_by == "Jonas Meyer"


def test_a_confirm_that_fails_keeps_the_review_and_tries_again_under_the_same_nonce() -> None:
    first = step(reviewing(), Accept())
    failed = step(first.state, SaveWentWrong(ANNA.id, AWAY))
    assert failed.state == Trouble(reviewing(), AWAY)
    second = step(failed.state, Accept())
    assert second.effects == first.effects
    # changed in between: still the same nonce, so that a lost answer can't become two pickups
    changed = run(failed.state, Back(), Adjust(samples.BOTTLES.registration_id, -1), Accept())
    assert isinstance(changed.effects[0], SavePickup)
    assert changed.effects[0].scan.id == ANNA.id


def test_the_next_scan_saves_what_could_not_be_saved_and_is_then_checked() -> None:
    trouble = run(saving(), SaveWentWrong(ANNA.id, AWAY)).state
    retried = step(trouble, Scanned(BEN))
    assert retried.effects == (SavePickup(ANNA, reviewing().chosen, ""),)
    saved = step(retried.state, Saved(ANNA.id, samples.handed_out()))
    assert saved.effects == (PlaySound("done"), CheckToken(BEN))
    failed = step(retried.state, SaveWentWrong(ANNA.id, AWAY)).state
    assert failed == Trouble(reviewing(), AWAY, Notice(NoticeKind.SCAN_AGAIN))


def test_a_scan_while_saving_waits_and_the_next_screen_tells_what_was_saved() -> None:
    queued = run(saving(), Scanned(samples.scan(3)), Scanned(BEN))
    assert queued.effects == ()
    following = step(queued.state, Saved(ANNA.id, samples.handed_out()))
    assert following.effects == (PlaySound("done"), CheckToken(BEN))
    review = step(following.state, Checked(BEN.id, samples.ready())).state
    assert isinstance(review, Review)
    assert review.notice == Notice(NoticeKind.SAVED_BEFORE, samples.PRIYA.name)


def test_another_desk_was_faster() -> None:
    verdict = samples.verdicts()["already-picked-up"]
    refused = step(saving(), SaveRefused(ANNA.id, verdict))
    assert refused.state == Refused(ANNA, verdict)
    assert refused.effects == (PlaySound("attention"),)


def test_another_desk_handed_out_a_part_meanwhile() -> None:
    rest = Ready(samples.PRIYA, (samples.BACKPACK,), ())
    state = step(saving(), SaveRefused(ANNA.id, rest)).state
    assert isinstance(state, Review)
    assert [line.item for line in state.lines] == [samples.BACKPACK]
    assert state.notice == Notice(NoticeKind.CHANGED)


def test_an_instant_desk_confirms_on_the_scan() -> None:
    saved = run(Waiting(), Scanned(ANNA), Checked(ANNA.id, samples.ready()), policy=INSTANT)
    assert isinstance(saved.effects[0], SavePickup)
    refused = samples.verdicts()["expired"]
    shown = run(Waiting(), Scanned(ANNA), Checked(ANNA.id, refused), policy=INSTANT)
    assert isinstance(shown.state, Refused)


def test_undo_asks_for_a_reason_and_can_be_left() -> None:
    asking = step(done(), AskUndo()).state
    assert isinstance(asking, AskingUndo)
    assert step(asking, Back()).state == done()
    undone = step(asking, Undo("wrong item"))
    assert undone.effects == (UndoPickup(ANNA.id, samples.handed_out().pickup_ids, "wrong item"),)
    finished = step(undone.state, Undone(ANNA.id)).state
    assert finished == Waiting(Notice(NoticeKind.UNDONE, samples.PRIYA.name))
    failed = step(undone.state, UndoWentWrong(ANNA.id, AWAY)).state
    assert failed == replace(done(), notice=Notice(NoticeKind.UNDO_FAILED, error=AWAY))


def test_a_scan_while_undoing_is_checked_after_it() -> None:
    undoing = run(done(), AskUndo(), Undo("wrong item"), Scanned(BEN))
    assert isinstance(undoing.state, Undoing)
    assert step(undoing.state, Undone(ANNA.id)).effects == (CheckToken(BEN),)


def test_a_check_that_fails_is_said_and_can_be_repeated() -> None:
    failed = run(Waiting(), Scanned(ANNA), CheckWentWrong(ANNA.id, AWAY))
    assert failed.state == CheckFailed(ANNA, AWAY)
    assert step(failed.state, Accept()).effects == (CheckToken(ANNA),)


def test_a_fault_elsewhere_leads_back_to_the_first_screen_but_never_away_from_a_save() -> None:
    assert step(reviewing(), Faulted()).state == Waiting(Notice(NoticeKind.RESTARTED))
    trouble = run(saving(), SaveWentWrong(ANNA.id, None)).state
    for state in (saving(), trouble, Starting()):
        assert step(state, Faulted()) == Step(state)


VERDICTS: list[Verdict] = [samples.ready(), *samples.verdicts().values()]
VERDICT = st.just(samples.ready()) | st.none() | st.sampled_from(VERDICTS)
PRESSES: list[Event] = [
    Accept(),
    Accept(),
    AskUndo(),
    Back(),
    HandOut(),
    NameCollector(),
    CollectorNamed("Jonas"),
    Undo("wrong item"),
    Faulted(),
    *(Toggle(item.registration_id) for item in (samples.BACKPACK, samples.BOTTLES)),
    *(Adjust(samples.BOTTLES.registration_id, by) for by in (-1, 1)),
]


class AnyOrder(RuleBasedStateMachine):
    """Everything that can happen, in any order, with answers that come late or never."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State = Starting()
        self.policy = DeskPolicy()
        self.scans = 0
        self.checks: list[Scan] = []
        self.saves: list[SavePickup] = []
        self.undos: list[UndoPickup] = []
        self.tried: set[UUID] = set()
        self.acknowledged: set[UUID] = set()

    def take(self, event: Event) -> Step:
        before = self.state
        result = step(before, event, self.policy)
        self.state = result.state
        for effect in result.effects:
            match effect:
                case CheckToken(scan):
                    self.checks.append(scan)
                case SavePickup(scan, lines, _):
                    assert not self.saves, "a second save while the first has no answer"
                    assert lines, "a confirm of nothing"
                    assert all(line.ticked for line in lines)
                    assert all(1 <= line.quantity <= line.item.left for line in lines)
                    self.saves.append(effect)
                    self.tried.add(scan.id)
                case UndoPickup(scan_id):
                    assert scan_id in self.acknowledged
                    self.undos.append(effect)
                case PlaySound():
                    pass
        return result

    @initialize(instant=st.booleans(), scanned=st.booleans())
    def open_the_desk(self, instant: bool, scanned: bool) -> None:
        self.policy = DeskPolicy(instant=instant)
        if scanned:
            self.scan_a_pass(1)
        self.take(Opened())

    @precondition(lambda self: len(self.checks) < 3)
    @rule(number=st.integers(1, 4))
    def scan_a_pass(self, number: int) -> None:
        self.scans += 1
        scan = Scan(samples.text(number), UUID(int=10_000 + self.scans))
        before = self.state
        result = self.take(Scanned(scan))
        if CheckToken(scan) in result.effects:
            return
        match self.state:
            case Starting(queued) | Saving(_, queued) | Undoing(_, queued) if queued == scan:
                pass
            case Checking(current):
                assert current.text == scan.text
            case Review() | Naming() | Saving() | Trouble() | Undoing():
                assert self.in_hand() == scan.text
                assert self.state == before
            case _:
                raise AssertionError(f"the scan was lost in {before}")

    def in_hand(self) -> str:
        match self.state:
            case Review(scan) | Saving(Review(scan)) | Trouble(Review(scan)) | Naming(Review(scan)):
                return scan.text
            case Done(Review(scan)) | Undoing(Done(Review(scan))) | AskingUndo(Done(Review(scan))):
                return scan.text
            case _:
                return ""

    @precondition(lambda self: len(self.checks) < 3)
    @rule()
    def scan_something_else(self) -> None:
        self.scans += 1
        held = self.in_hand()
        self.take(Scanned(Scan("WIFI:S:hall;;", UUID(int=10_000 + self.scans))))
        if not isinstance(self.state, Checking):
            assert self.in_hand() == held

    @precondition(lambda self: self.checks)
    @rule(which=st.integers(0, 1), verdict=VERDICT)
    def answer_a_check(self, which: int, verdict: Verdict | None) -> None:
        """The newest or an older one; without a verdict it went wrong."""
        scan = self.checks.pop(-1 - which % len(self.checks))
        before = self.state
        answer = Checked(scan.id, verdict) if verdict else CheckWentWrong(scan.id, AWAY)
        after = self.take(answer).state
        if not (isinstance(before, Checking) and before.scan.id == scan.id):
            assert after == before

    @precondition(lambda self: not self.saves)
    @rule(number=st.integers(1, 4))
    def scan_and_see_a_review(self, number: int) -> None:
        self.scan_a_pass(number)
        if isinstance(self.state, Checking):
            scan = self.state.scan
            self.checks.remove(scan)
            self.take(Checked(scan.id, samples.ready()))

    @precondition(lambda self: self.saves)
    @rule(
        refused=st.none() | st.sampled_from(VERDICTS),
        worked=st.sampled_from([True, True, False]),
    )
    def answer_the_save(self, refused: Verdict | None, worked: bool) -> None:
        scan_id = self.saves.pop().scan.id
        before = self.state
        assert isinstance(before, Saving)
        if worked:
            self.acknowledged.add(scan_id)
            self.take(Saved(scan_id, samples.handed_out()))
        elif refused:
            self.take(SaveRefused(scan_id, refused))
        else:
            after = self.take(SaveWentWrong(scan_id, AWAY)).state
            assert isinstance(after, Trouble)
            assert after.review == before.review

    @precondition(lambda self: self.undos)
    @rule(worked=st.booleans())
    def answer_the_undo(self, worked: bool) -> None:
        scan_id = self.undos.pop().scan_id
        if worked:
            self.acknowledged.discard(scan_id)
        self.take(Undone(scan_id) if worked else UndoWentWrong(scan_id, AWAY))

    @precondition(lambda self: isinstance(self.state, Review))
    @rule()
    def confirm(self) -> None:
        chosen = isinstance(self.state, Review) and self.state.chosen
        after = self.take(Accept()).state
        assert isinstance(after, Saving) == bool(chosen)

    @precondition(lambda self: isinstance(self.state, Done))
    @rule()
    def undo(self) -> None:
        self.take(AskUndo())
        assert isinstance(self.take(Undo("wrong item")).state, Undoing)

    @rule(event=st.sampled_from(PRESSES))
    def press(self, event: Event) -> None:
        self.take(event)

    @invariant()
    def done_only_after_an_acknowledged_save(self) -> None:
        match self.state:
            case Done(Review(scan)) | AskingUndo(Done(Review(scan))) | Undoing(Done(Review(scan))):
                assert scan.id in self.acknowledged

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


AnyOrder.TestCase.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
TestAnyOrder = AnyOrder.TestCase
