"""The kiosk's state machine: what it promises whatever happens, and the paths through it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from lighthouse_kiosk.domain.desks import DeskPolicy, OutsideSlot, OutsideSlotPolicy, Ready
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
    GiveReason,
    HandOut,
    NameCollector,
    Opened,
    Saved,
    SaveRefused,
    SaveWentWrong,
    Scanned,
    Toggle,
    Undone,
    UndoWentWrong,
)
from lighthouse_kiosk.ui.kiosk.flow import Step, step
from lighthouse_kiosk.ui.kiosk.states import (
    AskingReason,
    CheckFailed,
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
HANDED = samples.handed_out().pickup_ids


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
    after_crash = run(Starting(), Opened(after_crash=True)).state
    assert after_crash == Waiting(Notice(NoticeKind.RESTARTED))


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
    assert isinstance(asking, AskingReason)
    assert step(asking, Back()).state == done()
    undone = step(asking, GiveReason("wrong item"))
    assert undone.effects == (UndoPickup(HANDED, "wrong item"),)
    finished = step(undone.state, Undone(HANDED)).state
    assert finished == Waiting(Notice(NoticeKind.UNDONE, samples.PRIYA.name))
    failed = step(undone.state, UndoWentWrong(HANDED, AWAY)).state
    assert failed == replace(done(), notice=Notice(NoticeKind.UNDO_FAILED, error=AWAY))


def test_a_scan_while_undoing_is_checked_after_it() -> None:
    undoing = run(done(), AskUndo(), GiveReason("wrong item"), Scanned(BEN))
    assert isinstance(undoing.state, Undoing)
    assert step(undoing.state, Undone(HANDED)).effects == (CheckToken(BEN),)
    failed = step(undoing.state, UndoWentWrong(HANDED, AWAY)).state
    notice = Notice(NoticeKind.UNDO_FAILED, error=AWAY, dropped=True)
    assert failed == replace(done(), notice=notice)


def test_a_check_that_fails_is_said_and_can_be_repeated() -> None:
    failed = run(Waiting(), Scanned(ANNA), CheckWentWrong(ANNA.id, AWAY))
    assert failed.state == CheckFailed(ANNA, AWAY)
    assert step(failed.state, Accept()).effects == (CheckToken(ANNA),)


def test_a_fault_elsewhere_leads_back_to_the_first_screen_but_never_away_from_a_save() -> None:
    assert step(reviewing(), Faulted()).state == Waiting(Notice(NoticeKind.RESTARTED))
    trouble = run(saving(), SaveWentWrong(ANNA.id, None)).state
    for state in (saving(), trouble, Starting()):
        assert step(state, Faulted()) == Step(state)
