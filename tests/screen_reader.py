"""Hears what a screen reader is told, from where Qt hands it to the platform."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import PySide6
import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""QAccessible::installUpdateHandler, which PySide leaves out, as GCC and Clang name it."""


@dataclass(frozen=True)
class Said:
    """An announcement; one that is `urgent` interrupts what is being read."""

    text: str
    urgent: bool


@contextmanager
def listening() -> Iterator[list[Said]]:
    """Be the screen reader meanwhile: the list fills with what is announced, in its order."""
    if sys.platform != "linux":
        pytest.skip("Qt's library is looked into as it is on Linux")
    said: list[Said] = []

    def hear(event: int) -> None:
        kind = cast("QAccessibleEvent", shiboken6.wrapInstance(event, QAccessibleEvent)).type()
        if kind is QAccessible.Event.Announcement:
            heard = cast(
                "QAccessibleAnnouncementEvent",
                shiboken6.wrapInstance(event, QAccessibleAnnouncementEvent),
            )
            urgent = heard.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            said.append(Said(heard.message(), urgent))

    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"))
    install = library[_INSTALL]
    install.argtypes, install.restype = [ctypes.c_void_p], ctypes.c_void_p
    handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(hear)
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        yield said
    finally:
        QAccessible.setActive(was_active)
        install(before)
