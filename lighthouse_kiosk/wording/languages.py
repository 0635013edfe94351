"""The languages the app speaks. Knows no Qt: the command line asks for them too."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """Its ISO 639 code is also the name of its file in `resources/translations/`."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    HINDI = "hi"
    ARABIC = "ar"

    @property
    def own_name(self) -> str:
        """What its speakers call it, in their script."""
        return _OWN_NAMES[self]

    @property
    def right_to_left(self) -> bool:
        return self is Language.ARABIC

    @property
    def says_everything(self) -> bool:
        """Whether the organiser's window is wholly in it; the kiosk is in every language."""
        return self in {Language.ENGLISH, Language.GERMAN, Language.ARABIC}

    @property
    def joins_letters(self) -> bool:
        """Its letters touch, so that they can't be set wider or tighter."""
        return self in {Language.HINDI, Language.ARABIC}


_OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.HINDI: "हिन्दी",
    Language.ARABIC: "العربية",
}


def known_language(code: str) -> Language | None:
    """The language of a code or a locale's name: `de`, `de_AT` and `DE-at` are German."""
    short = code.replace("-", "_").partition("_")[0].casefold()
    return next((language for language in Language if language.value == short), None)
