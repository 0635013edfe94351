"""Languages: which one is taken, how it writes figures, and which way it runs."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.ui.kiosk.words import confirm_words
from lighthouse_kiosk.wording.format import clock, day, listed, locale, number, set_locale, span
from lighthouse_kiosk.wording.language import (
    language,
    locale_of,
    preferred_language,
    use_language,
    use_region,
)
from lighthouse_kiosk.wording.languages import Language, known_language
from lighthouse_kiosk.wording.translation import isolated, translate


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


def test_arabic_has_a_form_for_none_one_two_a_few_and_many() -> None:
    use_language(Language.ARABIC)
    told = {count: confirm_words(count) for count in (0, 1, 2, 3, 10, 11, 99, 100)}
    assert told[1] == "تأكيد قطعة واحدة"
    assert told[2] == "تأكيد قطعتين"
    for count, noun in ((3, "قطع"), (10, "قطع"), (11, "قطعة"), (99, "قطعة"), (100, "قطعة")):
        assert told[count] == f"تأكيد \u2068{count}\u2069 {noun}"


@pytest.mark.parametrize("wanted", [Language.ENGLISH, Language.GERMAN, Language.SPANISH])
def test_one_is_told_from_two(wanted: Language) -> None:
    use_language(wanted)
    assert rest_words(1) != rest_words(2).replace("2", "1")


def rest_words(count: int) -> str:
    return translate("kiosk", "%n items are ready for you", "", count)


def test_german_writes_dates_and_lists_its_own_way() -> None:
    use_language(Language.GERMAN)
    assert day(date(2026, 12, 12)) == "Sa., 12. Dez."
    assert listed(["a", "b"]) == "a, b"
    use_language(Language.ARABIC)
    assert "، " in listed(["a", "b"])


def test_qt_speaks_the_language_too() -> None:
    use_language(Language.GERMAN)
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    use_language(Language.ENGLISH)
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_letter_that_runs_backwards_is_kept_apart() -> None:
    """Of all that Unicode has: not one is missed, and nothing else is."""
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        backwards = unicodedata.bidirectional(letter) in {"R", "AL"}
        assert (isolated(letter) != letter) == backwards, hex(code)
