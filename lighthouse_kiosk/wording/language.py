"""Which language the app speaks, and switching to another while it runs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTimeZone,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from lighthouse_kiosk.paths import resources_folder
from lighthouse_kiosk.wording.format import set_locale
from lighthouse_kiosk.wording.languages import Language, known_language
from lighthouse_kiosk.wording.translation import read_from

T = TypeVar("T")

_HOMES = {
    Language.ENGLISH: "en_IE",
    Language.GERMAN: "de_DE",
    Language.SPANISH: "es_ES",
    Language.HINDI: "hi_IN",
    Language.ARABIC: "ar_AE",
}
"""The locale of a language where the region has no use of its own for it."""

_LANGUAGES = {
    Language.ENGLISH: QLocale.Language.English,
    Language.GERMAN: QLocale.Language.German,
    Language.SPANISH: QLocale.Language.Spanish,
    Language.HINDI: QLocale.Language.Hindi,
    Language.ARABIC: QLocale.Language.Arabic,
}


class _Spoken(QObject):
    """What is spoken now; `changed` follows every switch, when texts come in the new language."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.language = Language.ENGLISH
        self.switches = 0
        self.region = QLocale.system().territory()
        self.translators: list[QTranslator] = []


@cache
def _spoken() -> _Spoken:
    return _Spoken()


def language() -> Language:
    """The language in use; English until `use_language`."""
    return _spoken().language


def language_changed() -> _Spoken:
    """The object whose `changed` signal follows every switch of the language."""
    return _spoken()


def in_each_language(make: Callable[[], T]) -> Callable[[], T]:
    """Make something of texts once, until another language is used: looking thousands up takes long."""
    made: dict[int, T] = {}

    @wraps(make)
    def found() -> T:
        at = _spoken().switches
        if at not in made:
            made.clear()
            made[at] = make()
        return made[at]

    return found


def preferred_language(*codes: str | None) -> Language:
    """The first of these codes that is known, else the system's language, else English."""
    asked = [known_language(code) for code in codes if code]
    system = [known_language(name) for name in QLocale.system().uiLanguages()]
    return next((found for found in (*asked, *system) if found), Language.ENGLISH)


def use_language(wanted: Language) -> None:
    """Speak it from now on: texts, Qt's own dialogs, numbers and dates, and the direction.

    Widgets that are up keep their texts until they are made anew, on `language_changed()`.
    """
    spoken = _spoken()
    for old in spoken.translators:
        QCoreApplication.removeTranslator(old)
    spoken.translators = _translators(wanted)
    for new in spoken.translators:
        QCoreApplication.installTranslator(new)
    spoken.language = wanted
    spoken.switches += 1
    read_from(right_to_left=wanted.right_to_left)
    # what was written before is forgotten with the locale
    set_locale(locale_of(wanted, spoken.region))
    QGuiApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if wanted.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    spoken.changed.emit()


def use_region(zone_name: str) -> None:
    """Write numbers and dates as in the country of a time zone, as far as the language allows.

    A zone of no country, such as UTC, changes nothing.
    """
    spoken = _spoken()
    region = QTimeZone(zone_name.encode()).territory()
    if region is not QLocale.Country.AnyTerritory:
        spoken.region = region
        set_locale(locale_of(spoken.language, region))


def locale_of(wanted: Language, region: QLocale.Country) -> QLocale:
    """The language as the region writes it, in the digits that staff numbers are printed in.

    Hindi in India groups by lakhs and Spanish in Mexico by commas; German in India and Arabic in
    Egypt (whose own digits are others) are written as at home.
    """
    local = QLocale(_LANGUAGES[wanted], region)
    at_home = local.territory() is not region or local.zeroDigit() != "0"
    return QLocale(_HOMES[wanted]) if at_home else local


def _translators(wanted: Language) -> list[QTranslator]:
    """Qt's own texts, then ours, which are asked first. English has plurals to be told."""
    found = []
    for name, folder in (
        (f"qtbase_{wanted.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"lighthouse_{wanted.value}", str(resources_folder() / "translations")),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
    return found
