"""Languages: which one is taken, how it writes figures, and which way it runs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.ui.format import clock, day, locale, number, set_locale, span
from lighthouse_kiosk.ui.language import (
    language,
    locale_of,
    preferred_language,
    use_language,
    use_region,
)
from lighthouse_kiosk.ui.languages import Language, known_language
from lighthouse_kiosk.ui.translation import isolated, translate


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - Qt is up
    before = locale()
    use_language(Language.ENGLISH)
    yield
    use_language(Language.ENGLISH)
    set_locale(before)


def test_the_first_language_that_is_known_is_taken() -> None:
    assert preferred_language(None, "fr", "de-AT", "es") is Language.GERMAN
    assert preferred_language("xx", "") in set(Language)
    assert known_language("AR_eg") is Language.ARABIC
    assert known_language("") is None


@pytest.mark.parametrize("wanted", Language)
def test_digits_are_latin_everywhere(wanted: Language) -> None:
    for region in (QLocale.Country.India, QLocale.Country.Egypt, QLocale.Country.Germany):
        here = locale_of(wanted, region)
        assert (
            here.toString(9_876_543).translate(str.maketrans("", "", ",. \xa0\u202f")) == "9876543"
        )


def test_a_region_decides_how_a_language_groups_where_both_are_at_home() -> None:
    assert locale_of(Language.HINDI, QLocale.Country.India).toString(1_234_567) == "12,34,567"
    assert locale_of(Language.ENGLISH, QLocale.Country.India).toString(1_234_567) == "12,34,567"
    assert locale_of(Language.SPANISH, QLocale.Country.Mexico).toString(1_234_567) == "1,234,567"
    assert locale_of(Language.GERMAN, QLocale.Country.India).toString(1_234_567) == "1.234.567"


def test_the_zone_of_an_event_names_its_region() -> None:
    use_region("Asia/Kolkata")
    assert number(1_234_567) == "12,34,567"
    use_region("UTC")
    assert number(1_234_567) == "12,34,567"
    use_region("Europe/Dublin")
    assert number(1_234_567) == "1,234,567"


def test_arabic_turns_the_app_around_and_english_back(qapp: QApplication) -> None:
    use_language(Language.ARABIC)
    assert language() is Language.ARABIC
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert clock(time(9, 5)) == "09:05"
    use_language(Language.ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_days_are_named_in_the_language() -> None:
    the_day = date(2026, 12, 12)
    assert day(the_day) == "Sat 12 Dec"
    use_language(Language.SPANISH)
    assert day(the_day).startswith("sáb")
    use_language(Language.ARABIC)
    assert "السبت" in day(the_day)


def test_what_is_put_in_keeps_its_own_direction() -> None:
    assert span(time(10, 30), time(11)) == "10:30–11:00"
    assert translate("test", "by {name}").format(name="Hana") == "by Hana"
    assert translate("test", "by {name}").format(name="سعيد") == "by \u2068سعيد\u2069"
    use_language(Language.ARABIC)
    assert translate("test", "by {name}").format(name="Hana") == "by \u2068Hana\u2069"
    assert isolated("") == ""
