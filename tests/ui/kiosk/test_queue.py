"""A queue past one window, in short: tests/benchmarks/kiosk_queue.py has the long one."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from lighthouse_kiosk.ui.kiosk.states import Refused, Review
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk


def what_there_is() -> tuple[int, int]:
    """How many widgets and how many classes there are."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    classes = sum(isinstance(found, type) for found in gc.get_objects())
    return len(QApplication.allWidgets()), classes


def test_every_scan_of_a_queue_is_answered_and_leaves_nothing_behind(
    kiosk: Kiosk, company: Company
) -> None:
    passes = [token_of(company.approved(person, company.facts.bottle)) for person in range(6)]
    found = []
    for _ in range(3):
        for text in passes:
            kiosk.scan(text)
            kiosk.until(lambda text=text: _in_hand(kiosk) == text)  # type: ignore[misc] # a lambda's default has no type
            kiosk.scan("5901234123457")
        kiosk.scan("59012341234570")
        found.append(what_there_is())
    assert found[2] == found[1]


def _in_hand(kiosk: Kiosk) -> str:
    state = kiosk.window.state
    return state.scan.text if isinstance(state, Review | Refused) else ""
