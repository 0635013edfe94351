"""What all tests of windows share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.ui.app import Shell
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.organizer.window import OrganizerWindow
from lighthouse_kiosk.ui.theme import Scheme
from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language

_WINDOWS = (Shell, OrganizerWindow, KioskWindow)


@pytest.fixture(scope="session", autouse=True)
def speaking(qapp: QApplication) -> None:  # noqa: ARG001 - Qt is up
    """English from its file, which knows one item from two."""
    use_language(Language.ENGLISH)


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    """For tests that dress the app anew; it has its own typeface then."""
    assets.load_fonts()
    yield
    theme.apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def cleared_away() -> Iterator[None]:
    """Delete what a test has closed: windows that stay around are dressed anew by every other."""
    yield
    _delete_closed()


def _delete_closed() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # None is everybody


@pytest.fixture(scope="module", autouse=True)
def nothing_left_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """No window of the module before lives on after it was closed.

    Every one that does makes dressing and collecting slower for all that come after it. What
    is left besides, stays out of later collections. (A module's last test still holds its
    window when the module ends, and a failed one for ever.)
    """
    _delete_closed()
    gc.collect()
    if not request.session.testsfailed:
        left = [each for each in gc.get_objects() if isinstance(each, _WINDOWS)]
        assert left == [], "the module before this one holds on to what it closed"
    yield
    gc.collect()
    gc.freeze()
