"""Every widget test sees the app as it is shipped: its font, its theme, one locale."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.wording import format as words


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    assets.load_fonts()
    words.set_locale("en_IN")
    theme.apply_theme(qapp, theme.Scheme.LIGHT)
    yield
    theme.apply_theme(qapp, theme.Scheme.LIGHT)
