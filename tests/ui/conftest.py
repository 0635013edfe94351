"""What all tests of windows share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.wording.language import use_language
from lighthouse_kiosk.wording.languages import Language


@pytest.fixture(scope="session", autouse=True)
def speaking(qapp: QApplication) -> None:  # noqa: ARG001 - Qt is up
    """English from its file, which knows one item from two."""
    use_language(Language.ENGLISH)


@pytest.fixture(autouse=True)
def cleared_away() -> Iterator[None]:
    """Delete what a test has closed: windows that stay around are dressed anew by every other."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # None is everybody


@pytest.fixture(scope="module", autouse=True)
def looked_at_once() -> Iterator[None]:
    """Leave what a module's windows left behind out of later collections of cycles.

    Each window that closes collects all of Python's cycles, which takes seconds among the
    remains of hundreds of windows.
    """
    yield
    gc.collect()
    gc.freeze()
