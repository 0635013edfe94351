"""What a hand scanner types and what a person types are kept apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.wedge import (
    BURST,
    ECHO,
    END_GAP,
    GAP,
    LONG_GAP,
    MOST,
    NOISE,
    WORD_GAP,
    Read,
    Release,
    Wedge,
)


def type_fast(wedge: Wedge, text: str, at: float = 0.0, gap: float = 0.005) -> float:
    """Press the keys of `text`; returns when the next one is due."""
    for character in text:
        assert not wedge.overdue(at, editing=False)
        wedge.key(character if character.isdigit() else "", at)
        at += gap
    return at


@given(
    st.text("0123456789", min_size=NOISE, max_size=MOST),
    st.floats(0.0005, GAP * 0.9),
    st.booleans(),
)
def test_fast_digits_and_enter_are_a_scan(digits: str, gap: float, editing: bool) -> None:
    wedge = Wedge()
    at = type_fast(wedge, digits, gap=gap)
    outcome = wedge.enter(at, editing=editing)
    if len(digits) >= BURST or not editing:
        assert outcome == Read(digits)
    else:
        assert outcome == Release(len(digits), through=True)


@given(st.text("ab1 ", min_size=1, max_size=30), st.booleans())
def test_slow_keys_are_a_person_s_whatever_they_are(text: str, editing: bool) -> None:
    wedge = Wedge()
    released, at = 0, 0.0
    for character in text:
        at += LONG_GAP * 1.1
        if wedge.overdue(at, editing=editing):
            outcome = wedge.silence(editing=editing)
            assert outcome == Release(1)
            released += 1
        wedge.key(character if character.isdigit() else "", at)
    at += LONG_GAP * 1.1
    assert wedge.silence(editing=editing) == Release(1)
    assert released == len(text) - 1
    assert wedge.enter(at, editing=editing) == Release(0, through=True)


@given(st.text("0123456789abc", min_size=NOISE, max_size=60).filter(lambda t: not t.isdigit()))
def test_a_foreign_code_is_read_as_nothing_and_its_enter_does_nothing(text: str) -> None:
    wedge = Wedge()
    assert wedge.enter(type_fast(wedge, text), editing=False) == Read("")


def test_a_few_keys_before_enter_are_noise() -> None:
    wedge = Wedge()
    assert wedge.enter(type_fast(wedge, "12"), editing=False) == Release(2, drop=True)
    assert wedge.enter(0.05, editing=False) == Release(0, through=False)
    assert wedge.enter(ECHO + 0.1, editing=False) == Release(0, through=True)


def test_the_second_enter_of_a_scanner_confirms_nothing() -> None:
    wedge = Wedge()
    at = type_fast(wedge, samples.text(1))
    assert wedge.enter(at, editing=False) == Read(samples.text(1))
    assert wedge.enter(at + 0.01, editing=False) == Release(0, through=False)
    assert wedge.enter(at + ECHO + 0.1, editing=False) == Release(0, through=True)


def test_a_pass_without_a_suffix_is_read_when_the_scanner_falls_silent() -> None:
    wedge = Wedge()
    at = type_fast(wedge, samples.text(1))
    assert wedge.silence(editing=True) == Read(samples.text(1))
    assert wedge.enter(at + END_GAP, editing=False) == Release(0, through=False)


def test_a_code_cut_off_without_enter_vanishes_unless_it_was_typed_into_a_field() -> None:
    wedge = Wedge()
    type_fast(wedge, "1234567890")
    assert wedge.silence(editing=False) == Release(10, drop=True)
    type_fast(wedge, "1234567890")
    assert wedge.silence(editing=True) == Release(10)


def test_a_stuttering_scanner_is_waited_for() -> None:
    wedge = Wedge()
    at = type_fast(wedge, "12345678")
    assert not wedge.overdue(at + 0.15, editing=False)
    at = type_fast(wedge, "9012", at + 0.15)
    assert wedge.enter(at + 0.3, editing=False) == Read("123456789012")


def test_control_keys_in_a_scan_are_swallowed_and_make_it_foreign() -> None:
    wedge = Wedge()
    at = type_fast(wedge, "1234")
    assert wedge.other(at, editing=False) == Release(0)
    at = type_fast(wedge, "5678", at)
    assert wedge.enter(at, editing=False) == Read("")
    assert wedge.other(at + 0.01, editing=False) == Release(0)
    assert wedge.other(at + ECHO + 0.1, editing=False) == Release(0, through=True)


def test_a_name_typed_briskly_is_no_scan() -> None:
    wedge = Wedge()
    at, released = 0.0, 0
    for _ in "jonas meyer":
        at += WORD_GAP * 1.4
        if wedge.overdue(at, editing=True):
            outcome = wedge.silence(editing=True)
            assert isinstance(outcome, Release)
            released += outcome.count
        wedge.key("", at)
    assert wedge.enter(at + WORD_GAP * 1.4, editing=True) == Release(1, through=True)
    assert released == len("jonas meyer") - 1


def test_a_fast_typist_may_correct_a_letter() -> None:
    wedge = Wedge()
    at = type_fast(wedge, "jp", gap=0.04)
    assert wedge.other(at, editing=True) == Release(2, through=True)


def test_endless_typing_is_not_kept() -> None:
    wedge = Wedge()
    at = type_fast(wedge, "7" * (MOST + 50))
    assert wedge.enter(at, editing=False) == Read("")


typed = st.text("abcd 123", min_size=1, max_size=6)
coded = st.integers(1, 5).map(samples.text)
foreign = st.text("0123456789abcdef", min_size=BURST, max_size=40).filter(
    lambda text: not text.isdigit()
)


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("person"), typed),
            st.tuples(st.just("scanner"), coded),
            st.tuples(st.just("foreign"), foreign),
        ),
        max_size=8,
    ),
    st.floats(0.001, WORD_GAP * 0.9),
    st.booleans(),
)
def test_people_and_scanners_taking_turns_are_never_mixed_up(
    turns: list[tuple[str, str]], gap: float, editing: bool
) -> None:
    """What a person types arrives key by key, every scan as a whole, in order, and nothing else."""
    wedge, at = Wedge(), 10.0
    held, written, scans = "", "", []

    def settle(outcome: Read | Release) -> None:
        nonlocal held, written
        if isinstance(outcome, Read):
            scans.append(outcome.text)
        else:
            released, rest = held[: outcome.count], held[outcome.count :]
            written += "" if outcome.drop else released
            held = rest
            return
        held = ""

    for who, text in turns:
        at += 1.0
        for character in text:
            at += LONG_GAP * 1.2 if who == "person" else gap
            if wedge.overdue(at, editing=editing):
                settle(wedge.silence(editing=editing))
            wedge.key(character if character.isdigit() else "", at)
            held += character
        if who == "person":
            at += wedge.patience(editing=editing) * 1.1
            settle(wedge.silence(editing=editing))
        else:
            at += gap
            settle(wedge.enter(at, editing=editing))
        assert not wedge.holding
    assert written == "".join(text for who, text in turns if who == "person")
    assert scans == [text if who == "scanner" else "" for who, text in turns if who != "person"]
