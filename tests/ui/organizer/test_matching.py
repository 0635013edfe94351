"""What words typed in haste mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.text import folded
from lighthouse_kiosk.ui.organizer.palette.matching import match

TITLES = st.text(st.characters(categories=["L", "Nd", "Zs"]), min_size=1, max_size=40)


def marked(typed: str, title: str) -> str | None:
    found = match(typed, title)
    if found is None:
        return None
    return "".join(letter if at in found.marks else "·" for at, letter in enumerate(title))


@pytest.mark.parametrize(
    ("typed", "title", "shown"),
    [
        ("reg", "New registration", "····reg·········"),
        ("REG new", "New registration", "New·reg·········"),
        ("nr", "New registration", "N···r···········"),
        ("strat", "New registration", "········strat···"),
        ("rgstr", "New registration", "····r·g·str·····"),
        ("novak", "Priya Novák", "······Novák"),
        ("strasse", "Lange Straße", "······Straße"),
        ("xyz", "New registration", None),
        ("new xyz", "New registration", None),
        ("e", "New registration", None),
    ],
)
def test_words_are_found_and_their_letters_marked(
    typed: str, title: str, shown: str | None
) -> None:
    assert marked(typed, title) == shown


def test_a_beginning_beats_an_inside_and_a_title_what_is_said_beside_it() -> None:
    def score(typed: str, title: str, more: str = "") -> int:
        found = match(typed, title, more)
        assert found is not None
        return found.score

    assert score("pass", "Passes") > score("pass", "Print passes") > score("ass", "Print passes")
    assert score("pass", "Print passes") > score("pass", "Print", "Passes")


@given(title=TITLES, data=st.data())
def test_any_words_of_a_title_find_it_in_any_order(title: str, data: st.DataObject) -> None:
    words = folded(title).split()
    chosen = data.draw(st.lists(st.sampled_from(words), max_size=4)) if words else []
    found = match(" ".join(chosen), title)
    assert found is not None
    assert all(0 <= at < len(title) for at in found.marks)
    assert bool(found.marks) is bool(chosen)


@given(typed=st.text(max_size=12), title=st.text(max_size=40))
def test_marked_letters_are_among_those_typed(typed: str, title: str) -> None:
    found = match(typed, title)
    if found is not None:
        letters = set(folded(typed))
        assert all(set(folded(title[at])) & letters for at in found.marks)
