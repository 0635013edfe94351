"""How far a report is, and the wish to stop it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from lighthouse_kiosk.domain.progress import IsCancelled, OnProgress

T = TypeVar("T")

_OFTEN = 200


class ReportStopped(Exception):
    """Somebody stopped it; nothing is written."""


class Steps:
    """Counts what is done; `advanced` is told of so much of how much, `cancelled` is asked."""

    def __init__(
        self,
        advanced: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> None:
        self._advanced = advanced
        self._cancelled = cancelled
        self._done = 0
        self.total = 0

    def begin(self, total: int) -> None:
        self._done, self.total = 0, total

    def through(self, items: Iterable[T], *, counted: bool = True) -> Iterator[T]:
        """Hand items on, each of them a step; raises ReportStopped when somebody wishes it."""
        for item in items:
            self._done += counted
            if self._done % _OFTEN == 0:
                self.look()
            yield item
        self.look()

    def look(self) -> None:
        """Say how far it is; raises ReportStopped."""
        if self._cancelled is not None and self._cancelled():
            raise ReportStopped
        if self._advanced is not None:
            self._advanced(self._done, max(self.total, self._done))
