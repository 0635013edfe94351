"""What documents are written in by tests: English, with numbers as in India."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.wording.format import locale, set_locale
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - Qt is up
    before = locale()
    use_language(Language.ENGLISH)
    set_locale("en_IN")
    yield
    use_language(Language.ENGLISH)
    set_locale(before)
