from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.text import NAME_LENGTH, initials_name, optional, plain, required

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def reason_of(text: str) -> str:
    with pytest.raises(InvalidField) as refusal:
        required("name", text)
    assert refusal.value.field == "name"
    return refusal.value.reason


@pytest.mark.parametrize("text", ["", "   ", "\t\n", "\u3000"])
def test_a_required_text_is_missing_when_nothing_can_be_seen(text: str) -> None:
    assert reason_of(text) == "missing"
    assert optional("name", text) == ""


@pytest.mark.parametrize(
    "text",
    [*(f"Priya{sign}Rao" for sign in BIDI), "a\x00b", "a\x1b[31m", "a\x7f", "\ud800", "\ufeff"],
)
def test_characters_that_deceive_or_control_are_refused(text: str) -> None:
    assert reason_of(text) == "control_characters"


@pytest.mark.parametrize("length", [NAME_LENGTH + 1, 10_000, 1_000_000])
def test_long_names_are_refused(length: int) -> None:
    assert reason_of("n" * length) == "too_long"


def test_the_longest_name_that_fits_stays_as_it_is() -> None:
    assert required("name", "ñ" * NAME_LENGTH) == "ñ" * NAME_LENGTH


def test_spaces_are_tidied_and_accents_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "  José \n Hernández ")
    assert required("name", decomposed) == "José Hernández"


@pytest.mark.parametrize(
    "name", ["Zoë O'Connor", "रिया कपूर", "山田 太郎", "محمد علي", "Mei-Ling", "👩‍🚀 Ada"]
)
def test_names_from_everywhere_are_welcome(name: str) -> None:
    assert required("name", name) == name


@given(st.text(max_size=2000))
@example("two\u2028lines\u2029three\x85four\x0bfive\x1csix")
@example("half a pair \ud83d")
def test_what_is_shown_is_one_short_line_of_harmless_characters(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= 300
    assert len(shown.splitlines()) <= 1
    assert not set(shown) & set(BIDI + "\ufeff")
    assert all(unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"} for sign in shown)
    shown.encode()


@given(st.text(max_size=300))
def test_a_kept_text_would_be_kept_again(text: str) -> None:
    try:
        kept = optional("note", text)
    except InvalidField:
        return
    assert optional("note", kept) == kept == plain(kept)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Priya Raghunathan", "Priya R."),
        ("José María Aznar López", "José L."),
        ("Madonna", "Madonna"),
        ("", ""),
        ("  Riya   Kapoor  ", "Riya K."),
    ],
)
def test_screens_that_others_can_read_show_a_short_name(name: str, short: str) -> None:
    assert initials_name(name) == short
