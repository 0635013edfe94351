"""What self-service promises whatever happens, and the paths through it."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import DatabaseUnreachable
from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.effects import CheckToken, PlaySound
from lighthouse_kiosk.ui.kiosk.events import Checked, CheckWentWrong, Faulted, Opened, Scanned
from lighthouse_kiosk.ui.kiosk.self_service.flow import (
    Answer,
    Event,
    Inviting,
    Leave,
    LookingUp,
    MoreTime,
    NoAnswer,
    Opening,
    State,
    Step,
    TakesLong,
    TimeUp,
    step,
)
from lighthouse_kiosk.ui.kiosk.states import Scan

AWAY = DatabaseUnreachable("gone", "lighthouse.db")
ANNA, BEN = samples.scan(1), samples.scan(2)
FOREIGN = Scan("https://example.com/menu", UUID(int=5))
READY = samples.ready()


def run(state: State, *events: Event) -> Step:
    """Take several events; the effects are those of the last."""
    result = Step(state)
    for event in events:
        result = step(result.state, event)
    return result


ANSWERED = Answer(ANNA, READY)


def test_a_scan_is_looked_up_told_and_cleared_when_its_time_is_up() -> None:
    asked = run(Inviting(), Scanned(ANNA))
    assert asked.effects == (CheckToken(ANNA),)
    told = run(asked.state, Checked(ANNA.id, READY))
    assert told == Step(Answer(ANNA, READY), (PlaySound("done"),))
    assert run(told.state, TimeUp(ANNA.id)) == Step(Inviting())


def test_a_scan_before_the_desk_is_open_waits_for_it() -> None:
    early = run(Opening(), Scanned(ANNA), Scanned(BEN))
    assert early == Step(Opening(BEN))
    assert run(early.state, Opened()).effects == (CheckToken(BEN),)
    assert run(Opening(), Opened()) == Step(Inviting())


@pytest.mark.parametrize("scan", [BEN, FOREIGN, Scan(ANNA.text, UUID(int=9))])
def test_the_next_scan_takes_over_at_once(scan: Scan) -> None:
    assert run(ANSWERED, Scanned(scan)).effects == (CheckToken(scan),)
    missed = run(ANSWERED, Scanned(scan), CheckWentWrong(scan.id, AWAY))
    assert missed == Step(NoAnswer(scan, AWAY), (PlaySound("attention"),))


def test_an_answer_about_somebody_else_does_not_stay_while_a_lookup_takes_long() -> None:
    waiting = run(ANSWERED, Scanned(BEN)).state
    assert waiting == LookingUp(BEN, ANSWERED)
    assert run(waiting, TakesLong(BEN.id)).state == LookingUp(BEN, None)
    assert run(waiting, TimeUp(ANNA.id)).state == LookingUp(BEN, Inviting())
    assert run(waiting, Leave()).state == LookingUp(BEN, Inviting())


def test_more_time_can_be_asked_for_and_an_older_end_does_not_count() -> None:
    longer = run(ANSWERED, MoreTime()).state
    assert longer == Answer(ANNA, READY, extended=1)
    assert run(longer, TimeUp(BEN.id)).state == longer
    assert run(longer, Leave()).state == Inviting()


def test_a_late_answer_to_a_scan_no_longer_in_hand_is_dropped() -> None:
    asked = run(Inviting(), Scanned(ANNA), Scanned(BEN)).state
    assert run(asked, Checked(ANNA.id, READY)) == Step(asked)
    assert run(Inviting(), Checked(ANNA.id, READY)) == Step(Inviting())


def test_a_pass_held_on_is_looked_up_once() -> None:
    asked = run(Inviting(), Scanned(ANNA)).state
    assert run(asked, Scanned(Scan(ANNA.text, UUID(int=9)))) == Step(asked)


def test_a_fault_leads_back_to_the_invitation() -> None:
    for state in (ANSWERED, Inviting(), LookingUp(ANNA, ANSWERED)):
        assert run(state, Faulted()) == Step(Inviting())
    assert run(Opening(ANNA), Faulted()) == Step(Opening(ANNA))


SCANS = st.sampled_from([ANNA, BEN, FOREIGN])
VERDICTS = st.sampled_from([READY, *samples.verdicts().values()])
EVENTS = st.one_of(
    SCANS.map(Scanned),
    st.builds(Checked, SCANS.map(lambda scan: scan.id), VERDICTS),
    st.builds(CheckWentWrong, SCANS.map(lambda scan: scan.id), st.sampled_from([AWAY, None])),
    st.builds(TakesLong, SCANS.map(lambda scan: scan.id)),
    st.builds(TimeUp, SCANS.map(lambda scan: scan.id)),
    st.sampled_from([Opened(), Faulted(), MoreTime(), Leave()]),
)


@given(st.lists(EVENTS, max_size=40))
def test_whatever_happens_only_the_scan_in_hand_is_answered_and_nothing_is_saved(
    events: list[Event],
) -> None:
    state: State = Opening()
    in_hand: UUID | None = None
    for event in events:
        before, after = state, step(state, event)
        state = after.state
        if isinstance(event, Scanned) and not isinstance(before, Opening):
            same = isinstance(before, LookingUp) and before.scan.text == event.scan.text
            assert same or after.effects == (CheckToken(event.scan),)
        for effect in after.effects:
            assert isinstance(effect, CheckToken | PlaySound)
            if isinstance(effect, CheckToken):
                in_hand = effect.scan.id
        if isinstance(state, Answer | NoAnswer):
            assert state.scan.id == in_hand
        if isinstance(state, LookingUp):
            assert state.scan.id == in_hand
    # nothing keeps a person's answer up for good
    if isinstance(state, Answer | NoAnswer):
        assert step(state, TimeUp(state.scan.id)).state == Inviting()
