"""Reference cycles, which may hold widgets, end on the GUI thread."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.garbage import collect_what_is_due, collector
from lighthouse_kiosk.ui.tasks import Lane, TaskRunner

pytestmark = pytest.mark.usefixtures("qapp")


class Cycle:
    """Knows itself, and notes on which thread it ends."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self.itself = self
        self.ended_on = ended_on

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread())


def allocate_a_lot() -> int:
    """More than any of Python's thresholds asks for."""
    return len([[number] for number in range(200_000)])


def fail(error: BaseException) -> None:
    raise error


def test_workers_never_collect_a_cycle(qtbot: QtBot) -> None:
    owner = QObject()
    runner = TaskRunner(fail, fail)
    ended_on: list[threading.Thread] = []
    Cycle(ended_on)
    results: list[int] = []
    runner.run(Lane.READ, allocate_a_lot, results.append, owner=owner)
    qtbot.waitUntil(lambda: bool(results), timeout=5_000)
    assert [thread for thread in ended_on if thread is not threading.main_thread()] == []
    runner.shut_down()
    assert ended_on == [threading.main_thread()]


def test_the_gui_thread_collects_while_workers_live() -> None:
    runner = TaskRunner(fail, fail)
    ended_on: list[threading.Thread] = []
    Cycle(ended_on)
    kept = allocate_a_lot() and [[number] for number in range(5_000)]
    assert kept
    for _turn in range(3):
        collect_what_is_due()
    assert ended_on == [threading.main_thread()]
    runner.shut_down()


def test_python_collects_by_itself_again_when_the_last_workers_are_gone() -> None:
    first, second = TaskRunner(fail, fail), TaskRunner(fail, fail)
    assert not gc.isenabled()
    first.shut_down()
    first.shut_down()
    assert not gc.isenabled()
    second.shut_down()
    assert gc.isenabled()


def test_what_is_there_to_stay_is_not_looked_at_until_it_goes() -> None:
    runner = TaskRunner(fail, fail)
    kept = [[number] for number in range(5_000)]
    assert any(found is kept for found in gc.get_objects())
    collector.keep()
    assert not any(found is kept for found in gc.get_objects())
    collector.let_go()
    assert any(found is kept for found in gc.get_objects())
    runner.shut_down()
