"""Money, figures and moments as people of a locale write and type them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.wording import format as words

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture(autouse=True)
def indian_english() -> Iterator[None]:
    words.set_locale("en_IN")
    yield
    words.set_locale("en_IN")


@pytest.mark.parametrize(
    ("locale", "minor", "currency", "text"),
    [
        ("en_IN", 5_000_000_00, "INR", "₹50,00,000"),
        ("en_IN", 38_71_500_00, "INR", "₹38,71,500"),
        ("en_IN", 1_150_50, "INR", "₹1,150.50"),
        ("en_IN", 0, "INR", "₹0"),
        ("en_IN", -4_600_00, "INR", "-₹4,600"),
        ("en_IN", 5, "INR", "₹0.05"),
        ("en_IN", 9_99, "USD", "$9.99"),
        ("en_IN", 1234, "JPY", "¥1,234"),
        ("en_IN", 1_250, "KWD", f"KWD{NBSP}1.250"),
        ("en_US", 1_234_567_89, "USD", "$1,234,567.89"),
        ("en_US", 5_000_000_00, "INR", "₹5,000,000"),
        ("de_DE", 1_234_50, "EUR", f"1.234,50{NBSP}€"),
        ("de_DE", 1_234_50, "CHF", f"1.234,50{NBSP}CHF"),
        ("ja_JP", 1234, "JPY", "￥1,234"),
    ],
)
def test_money_is_written_as_the_locale_does(
    locale: str, minor: int, currency: str, text: str
) -> None:
    words.set_locale(locale)
    assert words.money(minor, currency) == text


def test_decimals_on_request() -> None:
    assert words.money(5_000_000_00, "INR", decimals=True) == "₹50,00,000.00"
    assert words.money(1_150_50, "INR", decimals=False) == "₹1,150"
    assert words.money(1234, "JPY", decimals=True) == "¥1,234"


def test_large_amounts_keep_every_digit() -> None:
    assert words.money(999_999_999_999_999, "INR") == "₹99,99,99,99,99,999.99"


@pytest.mark.parametrize(
    ("locale", "typed", "currency", "minor"),
    [
        ("en_IN", "50,00,000", "INR", 5_000_000_00),
        ("en_IN", "₹ 50,00,000.00", "INR", 5_000_000_00),
        ("en_IN", " 1150.5 ", "INR", 1_150_50),
        ("en_IN", "INR 12", "INR", 12_00),
        ("en_IN", "5000000", "INR", 5_000_000_00),
        ("en_IN", ".50", "INR", 50),
        ("en_IN", "١٢", "INR", 12_00),
        ("ja_JP", "\uff11\uff12\uff13\uff14", "JPY", 1234),
        ("de_DE", "1.234,50 €", "EUR", 1_234_50),
        ("fr_FR", "1 234,5", "EUR", 1_234_50),
        ("de_CH", "1'234.50", "CHF", 1_234_50),
        ("en_IN", "1,234", "JPY", 1234),
        ("en_IN", "12,50", "INR", 12_50),
        ("en_IN", "1.234,50", "INR", 1_234_50),
        ("en_IN", "₹1,200", "INR", 1_200_00),
        ("de_DE", "1,234.50", "EUR", 1_234_50),
        ("de_DE", "12.5", "EUR", 12_50),
        ("fr_FR", "1.234.567", "EUR", 1_234_567_00),
        ("ar_EG", "\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660", "EGP", 1_234_50),
        ("en_IN", "1.250", "KWD", 1_250),
    ],
)
def test_money_is_read_as_people_type_it(
    locale: str, typed: str, currency: str, minor: int
) -> None:
    words.set_locale(locale)
    assert words.parse_money(typed, currency) == minor


@pytest.mark.parametrize(
    ("typed", "currency", "reason"),
    [
        ("", "INR", "required"),
        ("  ₹ ", "INR", "required"),
        ("a lot", "INR", "not_an_amount"),
        (".", "INR", "not_an_amount"),
        ("12.5.1", "INR", "not_an_amount"),
        ("1e6", "INR", "not_an_amount"),
        ("1.005", "INR", "unclear_amount"),
        ("1.0055", "INR", "too_many_decimals"),
        ("1.5", "JPY", "too_many_decimals"),
        ("-5", "INR", "negative"),
        ("9" * 30, "INR", "too_large"),
        ("9" * 5000, "INR", "too_large"),
        ("½", "INR", "not_an_amount"),
        (",500", "INR", "not_an_amount"),
        ("1,,000", "INR", "not_an_amount"),
        ("1.234,5.6", "INR", "not_an_amount"),
    ],
)
def test_what_is_not_an_amount_is_refused(typed: str, currency: str, reason: str) -> None:
    with pytest.raises(InvalidField) as refused:
        words.parse_money(typed, currency, "event_budget_amount")
    assert (refused.value.field, refused.value.reason) == ("event_budget_amount", reason)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    minor=st.integers(0, 10**15),
    currency=st.sampled_from(["INR", "USD", "EUR", "JPY", "KWD", "CHF", "XOF", "PLN"]),
    locale=st.sampled_from(
        ["en_IN", "en_US", "de_DE", "fr_FR", "hi_IN", "de_CH", "pl_PL", "ar_EG"]
    ),
)
def test_what_is_written_can_be_typed_back(minor: int, currency: str, locale: str) -> None:
    words.set_locale(locale)
    assert words.parse_money(words.money(minor, currency), currency) == minor


@given(typed=st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        amount = words.parse_money(typed, "INR")
    except InvalidField:
        return
    assert 0 <= amount <= 10**15


def test_figures_and_shares() -> None:
    assert words.number(12904) == "12,904"
    assert (words.percent(199, 200), words.percent(200, 200)) == ("99%", "100%")
    assert words.percent(612, 1133) == "54%"
    assert words.percent(1133, 1650, digits=1) == "68.7%"
    assert words.percent(3, 0) == "0%"


def test_moments_are_told_in_the_events_zone() -> None:
    moment = datetime(2026, 12, 11, 20, 0, tzinfo=UTC)
    assert words.day_in(moment, "Asia/Kolkata") == "Sat 12 Dec"
    assert words.day_in(moment, "UTC") == "Fri 11 Dec"
    assert words.clock_in(moment, "Asia/Kolkata") == "01:30"
    assert words.day_and_clock(moment, "Asia/Kolkata") == "12 Dec, 01:30"
    assert words.day_and_clock(moment, "Asia/Kolkata", year=True) == "12 Dec 2026, 01:30"
    assert words.span_in(moment, moment + timedelta(minutes=30), "Asia/Kolkata") == "01:30–02:00"


def test_days_and_spans() -> None:
    assert words.day(date(2026, 12, 12)) == "Sat 12 Dec"
    assert words.day(date(2026, 12, 12), weekday=False, year=True) == "12 Dec 2026"
    assert words.span(time(10, 30), time(11)) == "10:30–11:00"


@pytest.mark.parametrize(
    ("duration", "text"),
    [
        (timedelta(seconds=-5), "now"),
        (timedelta(seconds=59), "now"),
        (timedelta(minutes=3, seconds=40), "3 min"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(hours=2, minutes=10), "2 h"),
        (timedelta(hours=47), "47 h"),
        (timedelta(days=4, hours=3), "4 d"),
    ],
)
def test_waiting_is_told_roughly(duration: timedelta, text: str) -> None:
    assert words.waiting(duration) == text


def test_the_zone_is_said_only_when_it_differs_from_the_machines() -> None:
    here = datetime(2026, 12, 12, 10, tzinfo=UTC).astimezone()
    offset = here.utcoffset()
    assert offset is not None
    same = "Etc/GMT" if not offset else ""
    if same:
        assert words.zone_note(same, here) == ""
    other = "Asia/Kolkata" if offset != timedelta(hours=5, minutes=30) else "Asia/Tokyo"
    assert words.zone_note(other, here) == other


def test_editors_follow_the_apps_locale() -> None:
    words.set_locale("de_DE")
    assert QLocale().decimalPoint() == ","
