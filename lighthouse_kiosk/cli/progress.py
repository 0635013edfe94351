"""Long work: how far it is, and Ctrl+C that lets it end cleanly."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from lighthouse_kiosk.domain.progress import IsCancelled


@contextmanager
def stoppable() -> Iterator[IsCancelled]:
    """Give a function that says whether Ctrl+C was pressed; a second one ends at once."""
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield stopped.is_set
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def progress(doing: str) -> Iterator[Callable[[int, int | None], None]]:
    """Give a function that shows `done` of `total`, where known, if stderr is a terminal."""
    shown = sys.stderr.isatty()

    def show(done: int, total: int | None) -> None:
        if shown:
            of = "" if total is None else f" of {total}"
            print(f"\r\x1b[K{doing} {done}{of}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
