"""A bug met while a desk waits for an answer: it is an answer too, for the flow must not hang."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from lighthouse_kiosk.domain.errors import LighthouseError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bug:
    """An exception that nobody foresaw, carried back to where the answer is waited for."""

    error: Exception


def answering(work: Callable[[], T]) -> Callable[[], T | Bug]:
    """Make work of `work` that returns a bug in it; refusals are still raised."""

    def guarded() -> T | Bug:
        try:
            return work()
        except LighthouseError:
            raise
        except Exception as error:  # noqa: BLE001 - whoever waits reports it on the GUI thread
            return Bug(error)

    return guarded
