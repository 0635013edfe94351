"""Opens windows: on this machine's display or, without one, where a viewer can see them.

Qt is imported only then.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from lighthouse_kiosk.display import prepare_display
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.wording.languages import Language


def show(run: Callable[[], int]) -> int:
    """Choose the display, call what opens the windows, and return its exit code."""
    message = prepare_display(os.environ)
    if message:
        print(message, file=sys.stderr, flush=True)
    return run()


def show_app(settings: Settings, language: Language | None = None) -> int:
    """Open the organiser's app; return its exit code."""

    def run() -> int:
        from lighthouse_kiosk.ui.app import run_app  # noqa: PLC0415 - after the display is chosen

        return run_app(settings, language=language)

    return show(run)
