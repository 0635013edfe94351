"""The gate, by the clock of the frames."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.scan.gate import Gate, GateEvent, Scan, SeveralPasses
from lighthouse_kiosk.scan.readings import Reading
from tests.codes import token_text

A, B, C = (token_text(number) for number in (1, 2, 3))
SPONSOR = "https://example.com/win"
FRAME = 1 / 30


def reading(text: str, left: int = 0) -> Reading:
    corners = ((left, 0), (left + 9, 0), (left + 9, 9), (left, 9))
    return Reading(text, text.encode(), corners, "test")


def see(gate: Gate, moment: float, *texts: str) -> GateEvent | None:
    return gate.see([reading(text) for text in texts], moment)


def scans(events: Iterable[GateEvent | None]) -> list[str]:
    return [event.reading.text for event in events if isinstance(event, Scan)]


def hold(gate: Gate, start: float, seconds: float, *texts: str) -> list[GateEvent | None]:
    return [see(gate, start + n * FRAME, *texts) for n in range(round(seconds / FRAME))]


def test_a_pass_held_in_view_counts_once() -> None:
    assert scans(hold(Gate(), 0, 60, A)) == [A]


def test_the_same_pass_shown_again_after_it_left_is_a_new_scan() -> None:
    gate = Gate(away=1.5)
    assert scans(hold(gate, 0, 2, A)) == [A]
    assert scans(hold(gate, 2, 1.6, *())) == []
    assert scans(hold(gate, 3.7, 2, A)) == [A]


def test_another_pass_is_taken_in_its_first_frame() -> None:
    gate = Gate()
    hold(gate, 0, 1, A)
    event = see(gate, 1.0, B)
    assert isinstance(event, Scan)
    assert event.reading.text == B


def test_going_back_and_forth_between_passes_counts_neither_twice() -> None:
    gate = Gate(away=1.5)
    events = [see(gate, n * 0.5, A if n % 2 else B) for n in range(20)]
    assert scans(events) == [B, A]


def test_two_passes_at_once_are_not_scanned_but_said_once() -> None:
    gate = Gate()
    events = hold(gate, 0, 2, A, B)
    assert scans(events) == []
    several = [event for event in events if isinstance(event, SeveralPasses)]
    assert [{item.text for item in event.readings} for event in several] == [{A, B}]


def test_of_two_passes_the_one_that_stays_is_taken_when_the_other_is_gone() -> None:
    gate = Gate(together=0.5)
    hold(gate, 0, 1, A, B)
    events = hold(gate, 1, 1, B)
    assert scans(events) == [B]
    first = next(event for event in events if event is not None)
    assert 1.4 < first.at < 1.6


def test_a_frame_in_which_one_of_two_passes_is_missed_hands_out_nothing() -> None:
    gate = Gate()
    hold(gate, 0, 0.5, A, B)
    assert see(gate, 0.5, A) is None
    assert scans(hold(gate, 0.53, 0.5, A, B)) == []


def test_two_passes_of_which_now_one_now_the_other_is_read_are_two_passes() -> None:
    gate = Gate()
    here, there = reading(A), reading(B, left=50)
    events = [gate.see([(here, there)[n % 2]], n * FRAME) for n in range(60)]
    assert scans(events) == [A]  # before the other was read at all
    assert [type(event) for event in events if event is not None] == [Scan, SeveralPasses]


def test_a_pass_that_takes_the_place_of_another_is_taken_at_once() -> None:
    gate = Gate()
    hold(gate, 0, 1, A)
    event = see(gate, 1 + FRAME, B)
    assert isinstance(event, Scan)
    assert event.reading.text == B


def test_a_pass_far_from_where_another_was_a_while_ago_is_taken_at_once() -> None:
    gate = Gate(blink=0.2)
    hold(gate, 0, 1, A)
    event = gate.see([reading(B, left=50)], 1.25)
    assert isinstance(event, Scan)


def test_a_third_pass_joining_two_is_said_again() -> None:
    gate = Gate()
    hold(gate, 0, 1, A, B)
    assert isinstance(see(gate, 1.0, A, B, C), SeveralPasses)


def test_a_sponsors_code_beside_a_pass_is_never_reported() -> None:
    gate = Gate()
    events = hold(gate, 0, 0.1, SPONSOR)  # read first, by chance
    events += hold(gate, 0.1, 1, A, SPONSOR)
    events += hold(gate, 1.1, 3, SPONSOR)  # the pass is turned away, the code is still there
    assert scans(events) == [A]


def test_a_foreign_code_held_up_is_reported_once() -> None:
    assert scans(hold(Gate(), 0, 5, SPONSOR)) == [SPONSOR]


def test_a_cut_off_token_is_not_taken_for_a_pass_beside_a_whole_one() -> None:
    assert scans(hold(Gate(), 0, 1, A[:120], B)) == [B]


def test_forgetting_lets_what_is_in_view_count_again() -> None:
    gate = Gate()
    hold(gate, 0, 1, A)
    gate.forget()
    assert scans(hold(gate, 1, 1, A)) == [A]


def test_one_gate_knows_nothing_of_another() -> None:
    first, second = Gate(), Gate()
    hold(first, 0, 1, A)
    assert scans(hold(second, 1, 1, A)) == [A]


def test_a_clock_that_begins_anew_neither_counts_twice_nor_holds_for_ever() -> None:
    gate = Gate(away=1.5)
    hold(gate, 1000, 1, A)
    assert scans(hold(gate, 0, 5, A)) == []
    assert scans(hold(gate, 7, 1, A)) == [A]
    hold(gate, 1000, 1, B)
    assert scans(hold(gate, 3, 1, *())) == []
    assert scans(hold(gate, 5, 1, B)) == [B]


gaps = st.lists(st.floats(0.001, 10.0, allow_nan=False), min_size=1, max_size=60)


@given(gaps)
def test_scans_are_the_first_sight_and_every_return_after_the_time_away(
    between: list[float],
) -> None:
    gate, moment = Gate(away=1.5), 0.0
    events = [see(gate, moment, A)]
    expected = 1
    for gap in between:
        before, moment = moment, moment + gap
        expected += moment - before >= 1.5
        events.append(see(gate, moment, A))
    assert len(scans(events)) == expected


PLACES = {A: 0, B: 40, C: 80, SPONSOR: 120, "x": 160}
views = st.lists(
    st.tuples(st.floats(0.001, 3.0), st.sets(st.sampled_from(sorted(PLACES)))),
    max_size=80,
)


@given(views)
def test_nothing_counts_that_is_not_read_alone_and_anew(
    steps: list[tuple[float, set[str]]],
) -> None:
    gate, moment = Gate(away=1.5, together=0.5, blink=0.2), 0.0
    last_read: dict[str, float] = {}
    counted: set[str] = set()  # and not away since
    for gap, texts in steps:
        moment += gap
        counted -= {text for text, last in last_read.items() if moment - last >= 1.5}
        beside = {text for text in {A, B, C} - texts if moment - last_read.get(text, -9) < 0.2}
        event = gate.see([reading(text, PLACES[text]) for text in sorted(texts)], moment)
        ours = texts & {A, B, C}
        if isinstance(event, Scan):
            text = event.reading.text
            assert text in texts
            assert text not in counted
            assert not ours or ours == {text}
            assert not ours or not beside
            counted.add(text)
        elif isinstance(event, SeveralPasses):
            assert len(ours | beside) > 1
        last_read |= dict.fromkeys(texts, moment)


@given(views)
def test_a_pass_alone_in_view_for_a_while_has_counted(steps: list[tuple[float, set[str]]]) -> None:
    gate, moment = Gate(away=1.5, together=0.5, steady=0.3), 0.0
    for gap, texts in steps:
        moment += gap
        see(gate, moment, *sorted(texts))
    moment += 1.6  # all are gone
    see(gate, moment)
    assert scans(hold(gate, moment + FRAME, 1.0, B)) == [B]


@given(views, st.floats(-1e6, 1e6))
def test_only_differences_of_time_matter(steps: list[tuple[float, set[str]]], start: float) -> None:
    def events(origin: int) -> list[tuple[str, ...]]:
        gate, moment = Gate(), origin
        seen: list[tuple[str, ...]] = []
        for gap, texts in steps:
            moment += round(gap * 64)  # binary fractions, so that the sums are exact
            event = see(gate, moment / 64, *sorted(texts))
            if isinstance(event, Scan):
                seen.append((event.reading.text,))
            elif event is not None:
                seen.append(tuple(item.text for item in event.readings))
        return seen

    assert events(0) == events(round(start * 64))
