from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.money import (
    CURRENCIES,
    MOST_MINOR,
    checked_amount,
    decimal_text,
    exponent,
    minor_units,
    read_amount,
)


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("1150.50", "INR", 115_050),
        ("1150.5", "INR", 115_050),
        ("1150", "INR", 115_000),
        (" 1150 ", "INR", 115_000),
        ("0", "INR", 0),
        ("0.00", "EUR", 0),
        ("-0", "EUR", 0),
        ("1150", "JPY", 1150),
        ("1150.000", "JPY", 1150),
        ("1.234", "KWD", 1234),
        ("1.2340", "KWD", 1234),
        ("10000000000000", "INR", MOST_MINOR),
    ],
)
def test_plain_decimals_are_read_in_the_currencys_minor_units(
    amount: str, currency: str, minor: int
) -> None:
    assert minor_units("budget", amount, currency) == minor


@pytest.mark.parametrize(
    ("amount", "currency", "reason"),
    [
        ("1.005", "INR", "too_many_decimals"),
        ("1.5", "JPY", "too_many_decimals"),
        ("1.2345", "KWD", "too_many_decimals"),
        ("1.0000000000000000000000000000000000001", "INR", "too_many_decimals"),
        ("-1", "INR", "negative"),
        ("-0.01", "INR", "negative"),
        ("10000000000000.01", "INR", "too_large"),
        ("9" * 41, "INR", "too_large"),
        ("", "INR", "not_a_number"),
        (".", "INR", "not_a_number"),
        ("abc", "INR", "not_a_number"),
        ("1,000", "INR", "not_a_number"),
        ("1_000", "INR", "not_a_number"),
        ("١٢٣", "INR", "not_a_number"),
        ("1e3", "INR", "not_a_number"),
        ("0e999999999", "INR", "not_a_number"),
        ("1E-999999999", "INR", "not_a_number"),
        ("NaN", "INR", "not_a_number"),
        ("Infinity", "INR", "not_a_number"),
        ("0x10", "INR", "not_a_number"),
    ],
)
def test_other_amounts_are_refused_and_the_field_is_named(
    amount: str, currency: str, reason: str
) -> None:
    with pytest.raises(InvalidField) as refusal:
        minor_units("budget", amount, currency)
    assert (refusal.value.field, refusal.value.reason) == ("budget", reason)


@given(st.integers(0, MOST_MINOR), st.sampled_from(sorted(CURRENCIES)))
def test_every_amount_survives_being_written_and_read(minor: int, currency: str) -> None:
    text = decimal_text(minor, currency)
    assert minor_units("budget", text, currency) == minor
    assert Decimal(text) * 10 ** exponent(currency) == minor


@pytest.mark.parametrize("minor", [-1, MOST_MINOR + 1])
def test_amounts_beyond_reason_are_refused(minor: int) -> None:
    with pytest.raises(InvalidField):
        checked_amount("unit_cost", minor)


@pytest.mark.parametrize("currency", ["", "inr", "XXX", "XAU", "RUPEES", "₹"])
def test_a_currency_that_nobody_pays_with_is_refused(currency: str) -> None:
    with pytest.raises(InvalidField) as refusal:
        exponent(currency)
    assert (refusal.value.field, refusal.value.reason) == ("currency", "unknown")


HABITS = [
    (",", "."),
    (".", ","),
    (" ", ","),
    ("\N{NARROW NO-BREAK SPACE}", ","),
    ("'", "."),
    ("’", ","),
]
"""How thousands and decimals are set apart, here and there."""


def written(minor: int, group: str, point: str, *, decimals: bool, twos: bool) -> str:
    """An amount of rupees in somebody's habit; in twos but for the last three, as in India."""
    whole = str(minor // 100)
    parts = [whole[-3:]]
    rest, size = whole[:-3], 2 if twos else 3
    while rest:
        parts.insert(0, rest[-size:])
        rest = rest[:-size]
    return group.join(parts) + (f"{point}{minor % 100:02}" if decimals else "")


@given(
    minor=st.integers(0, 10**12),
    habit=st.sampled_from(HABITS),
    own=st.sampled_from(HABITS),
    decimals=st.booleans(),
    twos=st.booleans(),
    symbol=st.sampled_from(["", "₹", "INR "]),
)
def test_whatever_the_habit_an_amount_is_read_as_meant_or_asked_about(
    minor: int,
    habit: tuple[str, str],
    own: tuple[str, str],
    decimals: bool,
    twos: bool,
    symbol: str,
) -> None:
    minor = minor if decimals else minor // 100 * 100
    text = symbol + written(minor, *habit, decimals=decimals, twos=twos)
    read: int | str
    try:
        read = read_amount("cost", text, "INR", group=own[0], point=own[1], symbols=["₹"])
    except InvalidField as refused:
        read = refused.reason
    assert read == minor or (read == "unclear_amount" and not decimals and habit != own)


@given(text=st.text(st.sampled_from("0123456789.,' -₹"), max_size=14))
def test_no_amount_is_made_of_other_digits_than_were_written(text: str) -> None:
    try:
        read = read_amount("cost", text, "INR", symbols=["₹"])
    except InvalidField:
        return
    digits = "".join(letter for letter in text if letter.isdecimal()).lstrip("0")
    assert str(read).rstrip("0") == digits.rstrip("0") or (read == 0 and not digits)
