"""The translations follow the code, and the files that the app loads follow the translations."""

from __future__ import annotations

import translations


def test_every_text_is_in_the_translation_files_and_they_are_compiled() -> None:
    assert list(translations.outdated()) == [], "run: python packaging/translations.py update"
