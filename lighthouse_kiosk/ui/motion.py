"""Whether the person at this machine wants things to move."""

from __future__ import annotations

import ctypes
import os
import sys

from PySide6.QtWidgets import QApplication, QStyle

_GET_CLIENT_AREA_ANIMATION = 0x1042


_still = False


def prefer_stillness(wanted: bool) -> None:
    """Have nothing move, whatever the system says; False leaves it to the system again."""
    global _still  # noqa: PLW0603 - one switch for all windows, as the theme is
    _still = wanted


def motion_wanted() -> bool:
    """Whether anything may move.

    Not when stillness was preferred here, when Windows or the desktop's style asks for no animation,
    or LIGHTHOUSE_REDUCED_MOTION is set to anything but 0 (Qt 6.11 doesn't pass on what macOS and
    GNOME ask for).
    """
    if _still:
        return False
    if os.environ.get("LIGHTHOUSE_REDUCED_MOTION", "0") not in {"", "0"}:
        return False
    if sys.platform == "win32":
        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0
        )
        return bool(wanted.value)
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
