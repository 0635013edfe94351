"""What all tests of windows share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.ui.language import use_language
from lighthouse_kiosk.ui.languages import Language


@pytest.fixture(scope="session", autouse=True)
def speaking(qapp: QApplication) -> None:  # noqa: ARG001 - Qt is up
    """English from its file, which knows one item from two."""
    use_language(Language.ENGLISH)
