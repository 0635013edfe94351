from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.credentials import checked_password, checked_pin, looks_like_pin
from lighthouse_kiosk.domain.errors import InvalidField


def reason_for(pin: str) -> str | None:
    """Why a PIN is refused; None when it is not."""
    try:
        checked_pin(pin)
    except InvalidField as refusal:
        return refusal.reason if refusal.field == "pin" else refusal.field
    return None


@pytest.mark.parametrize("pin", ["2580", "9042", "19874", "112233445566", "20305", "1357"])
def test_a_pin_that_takes_guessing_is_fine(pin: str) -> None:
    assert checked_pin(pin) == pin
    assert looks_like_pin(pin)


@pytest.mark.parametrize(
    "pin",
    ["0000", "77777", "1234", "456789", "8901", "3210", "1098", "1212", "147147", "1987", "2004"],
)
def test_what_everybody_tries_first_is_refused(pin: str) -> None:
    assert reason_for(pin) == "too_easy"


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", "missing"),
        ("258", "too_short"),
        ("2580258025802", "too_long"),
        ("25 80", "not_digits"),
        ("-258", "not_digits"),
        ("٢٥٨٠", "not_digits"),
        ("²580", "not_digits"),
    ],
)
def test_a_pin_is_four_to_twelve_plain_digits(pin: str, reason: str) -> None:
    assert reason_for(pin) == reason
    assert not looks_like_pin(pin)


@given(st.text(alphabet="0123456789", min_size=4, max_size=12), st.integers(2, 3))
def test_repeating_a_pin_makes_it_no_better(pin: str, times: int) -> None:
    repeated = (pin * times)[:12]
    if len(repeated) % len(pin) == 0 and len(repeated) > len(pin):
        assert reason_for(repeated) == "too_easy"


@given(st.text(max_size=14))
def test_a_pin_is_refused_in_words_or_looks_like_one(text: str) -> None:
    if reason_for(text) is None:
        assert looks_like_pin(text)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("seven..", "too_short"),
        ("p" * 201, "too_long"),
        ("half \ud800 a pair", "control_characters"),
    ],
)
def test_a_password_that_can_not_be_kept_is_refused(password: str, reason: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        checked_password(password)
    assert (refusal.value.field, refusal.value.reason) == ("password", reason)
