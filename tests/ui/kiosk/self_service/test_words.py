"""What visitors are told: every verdict, kindly, and nothing that others shouldn't read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.domain.desks import (
    AlreadyPickedUp,
    LastPickup,
    OutsideSlot,
    Ready,
    Timing,
    Verdict,
)
from lighthouse_kiosk.ui.kiosk import samples
from lighthouse_kiosk.ui.kiosk.self_service.gallery import verdicts
from lighthouse_kiosk.ui.kiosk.self_service.pause import reading_seconds
from lighthouse_kiosk.ui.kiosk.self_service.words import (
    Guidance,
    Mood,
    guidance,
    no_answer,
    sound_of,
)
from lighthouse_kiosk.ui.kiosk.words import Place

PLACE = Place("Asia/Kolkata", samples.NOW)
STAFF_WORDS = (
    "hand out", "do not", "supervisor", "cancelled", "rejected", "withdrawn", "expired",
    "genuine", "signature", "approved", "already", "invalid", "refused", "staff",
)  # fmt: skip


def told(verdict: Verdict) -> Guidance:
    return guidance(verdict, "Annual Day 2026", PLACE)


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.parametrize("verdict", verdicts().values(), ids=verdicts())
def test_no_verdict_tells_last_names_others_or_reasons(verdict: Verdict) -> None:
    text = told(verdict).whole_text()
    for secret in (
        "Raghunathan", "Kobayashi", "E11345", "E12003", "Engineering", "Arjun", "Desk 3",
        "10:14", "example.com",
    ):  # fmt: skip
        assert secret not in text
    assert not [word for word in STAFF_WORDS if word in text.casefold()]
    assert told(verdict).title


def test_who_has_collected_and_when_is_nobody_s_business() -> None:
    last = LastPickup(datetime(2026, 12, 12, 4, 44, tzinfo=UTC), "Desk 3", "Arjun S.", "Jo Ex")
    gone = samples.item(5, "Travel backpack", left=0, last_pickup=last)
    words = told(AlreadyPickedUp(samples.HANA, gone, last, ()))
    assert words.title == "Nothing is left to collect"
    assert "help desk" in words.text
    assert "Jo Ex" not in words.whole_text()


def test_one_place_is_told_in_the_largest_words() -> None:
    words = told(Ready(samples.PRIYA, (samples.BACKPACK,), ()))
    assert (words.mood, words.hello) == (Mood.GO, "Hello, Priya R.")
    assert words.title == "Please go to Shelf C4"
    (stop,) = words.stops
    assert (stop.place, stop.what, stop.detail) == ("", "1 × Travel backpack", "Blue")
    assert stop.when == "10:30–11:00 · now"


def test_several_places_are_listed_in_order_with_what_comes_later_last() -> None:
    words = told(samples.ready())
    assert words.title == "Please go to these 2 places"
    assert words.text == "3 items are ready for you"
    assert [(stop.place, stop.now) for stop in words.stops] == [
        ("Shelf A1", True),
        ("Shelf C4", True),
        ("Table 12", False),
    ]
    assert words.stops[2].when == "19:00–19:30 · later"


def test_without_a_place_the_pickup_counter_is_named() -> None:
    nowhere = replace(samples.BACKPACK, place="")
    assert told(Ready(samples.PRIYA, (nowhere,), ())).title == "Please go to the pickup counter"


def test_too_early_names_the_time_and_too_late_what_can_be_done() -> None:
    early = replace(
        samples.BACKPACK,
        timing=Timing.EARLY,
        slot_starts=samples.NOW + timedelta(hours=1),
        slot_ends=samples.NOW + timedelta(hours=2),
    )
    late = replace(samples.BACKPACK, timing=Timing.LATE)
    words = told(OutsideSlot(samples.PRIYA, early, False, (), ()))
    assert (words.mood, words.title) == (Mood.WAIT, "Your pickup time is 11:42–12:42")
    assert told(OutsideSlot(samples.PRIYA, early, True, (), ())).text.endswith("ask right now.")
    strict = told(OutsideSlot(samples.PRIYA, late, False, (), ()))
    assert (strict.mood, strict.title) == (Mood.ASK, "Please ask at the help desk")
    assert told(OutsideSlot(samples.PRIYA, late, True, (), ())).title == "Please go to Shelf C4"
    more = told(OutsideSlot(samples.PRIYA, early, False, (samples.BOTTLES,), ()))
    assert more.title == "Please go to Shelf A1"
    assert more.stops[-1].when == "11:42–12:42 · later"


def test_sounds_are_glad_or_friendly_but_never_a_refusal() -> None:
    for verdict in verdicts().values():
        assert sound_of(verdict) == ("done" if told(verdict).mood is Mood.GO else "attention")


def test_names_with_control_characters_and_markup_are_told_plainly() -> None:
    odd = replace(samples.PRIYA, name="<b>Ana</b>\u202e Bob")
    words = told(Ready(odd, (replace(samples.BACKPACK, place="C4\u202e\n<i>"),), ()))
    assert words.hello == "Hello, <b>Ana</b> B."
    assert words.title == "Please go to C4 <i>"


def test_longer_answers_stay_longer_within_bounds_and_by_the_desk_s_pace() -> None:
    short, long = no_answer().whole_text(), told(samples.ready()).whole_text() * 2
    assert 5 <= reading_seconds(short) < reading_seconds(long) <= 90
    assert reading_seconds(short, 2) == pytest.approx(2 * reading_seconds(short))
    assert reading_seconds("x" * 10_000, 5) == 90
    assert reading_seconds("", 0.01) == 5
