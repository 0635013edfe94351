"""Work off the GUI thread: where results arrive, and when they must not."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.errors import LighthouseError, NotFound
from lighthouse_kiosk.ui.tasks import Lane, Latest, Progress, TaskRunner

pytestmark = pytest.mark.usefixtures("qapp")

PATIENCE_MS = 5_000


@dataclass
class Heard:
    refused: list[LighthouseError] = field(default_factory=list)
    crashed: list[BaseException] = field(default_factory=list)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def runner(heard: Heard) -> Iterator[TaskRunner]:
    runner = TaskRunner(heard.refused.append, heard.crashed.append)
    yield runner
    runner.shut_down()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Work can wait for it; opened at the latest when the test ends."""
    gate = threading.Event()
    yield gate
    gate.set()


def waiting(gate: threading.Event) -> Callable[[], None]:
    def work() -> None:
        assert gate.wait(PATIENCE_MS / 1000)

    return work


def settle(qtbot: QtBot, runner: TaskRunner) -> None:
    if runner.busy:
        with qtbot.waitSignal(runner.idle, timeout=PATIENCE_MS):
            pass


def lighthouse_threads() -> list[str]:
    return [each.name for each in threading.enumerate() if each.name.startswith("lighthouse-")]


@pytest.mark.parametrize("lane", list(Lane))
def test_work_runs_elsewhere_and_its_result_arrives_here(
    qtbot: QtBot, runner: TaskRunner, lane: Lane
) -> None:
    got: list[tuple[int, int]] = []
    here = threading.get_ident()
    owner = QObject()
    runner.run(
        lane,
        threading.get_ident,
        lambda worker: got.append((worker, threading.get_ident())),
        owner=owner,
    )
    settle(qtbot, runner)
    [(worker, delivered)] = got
    assert worker != here
    assert delivered == here


def test_a_deleted_owner_hears_nothing(
    qtbot: QtBot, runner: TaskRunner, heard: Heard, gate: threading.Event
) -> None:
    owner = QWidget()
    got: list[None] = []
    runner.run(Lane.READ, waiting(gate), got.append, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    settle(qtbot, runner)
    assert got == []
    assert heard == Heard()


def test_a_widget_held_only_by_its_task_dies_on_the_gui_thread(
    qtbot: QtBot, runner: TaskRunner, gate: threading.Event
) -> None:
    died_on: list[QThread] = []
    here = QThread.currentThread()

    class Page(QWidget):
        def load(self) -> None:
            runner.run(Lane.READ, self.work, self.show_result, owner=self)

        def work(self) -> None:
            waiting(gate)()

        def show_result(self, result: None) -> None: ...

    page = Page()
    page.destroyed.connect(lambda: died_on.append(QThread.currentThread()))
    page.load()
    del page
    gate.set()
    qtbot.waitUntil(lambda: bool(died_on), timeout=PATIENCE_MS)
    assert died_on == [here]


def test_a_refusal_goes_to_whoever_asked(qtbot: QtBot, runner: TaskRunner, heard: Heard) -> None:
    def work() -> None:
        raise NotFound("event")

    got: list[LighthouseError] = []
    owner = QObject()
    runner.run(Lane.READ, work, failed=got.append, owner=owner)
    settle(qtbot, runner)
    assert [error.code for error in got] == ["not_found"]
    assert heard == Heard()


def test_a_refusal_nobody_handles_is_said_to_the_person(
    qtbot: QtBot, runner: TaskRunner, heard: Heard
) -> None:
    def work() -> None:
        raise NotFound("event")

    owner = QObject()
    runner.run(Lane.READ, work, owner=owner)
    settle(qtbot, runner)
    assert [error.code for error in heard.refused] == ["not_found"]
    assert heard.crashed == []


def test_a_bug_is_reported_even_when_its_owner_is_gone(
    qtbot: QtBot, runner: TaskRunner, heard: Heard, gate: threading.Event
) -> None:
    def work() -> None:
        waiting(gate)()
        raise ZeroDivisionError

    owner = QObject()
    runner.run(Lane.READ, work, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    settle(qtbot, runner)
    assert [type(error) for error in heard.crashed] == [ZeroDivisionError]


def test_who_shows_progress_hears_of_a_bug_that_ended_the_work(
    qtbot: QtBot, runner: TaskRunner, heard: Heard
) -> None:
    def work(progress: Progress) -> None:
        progress.report(1, 2)
        raise ZeroDivisionError

    got: list[LighthouseError] = []
    owner = QObject()
    runner.run_with_progress(work, advanced=lambda *_: None, failed=got.append, owner=owner)
    settle(qtbot, runner)
    assert [error.code for error in got] == ["program_fault"]
    assert [type(error) for error in heard.crashed] == [ZeroDivisionError]
    assert heard.refused == []


def test_an_import_does_not_hold_up_a_pickup(
    qtbot: QtBot, runner: TaskRunner, gate: threading.Event
) -> None:
    owner = QObject()
    done: list[str] = []
    runner.run(Lane.BULK, waiting(gate), lambda _: done.append("import"), owner=owner)
    runner.run(Lane.INTERACTIVE, lambda: None, lambda _: done.append("pickup"), owner=owner)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)
    assert done == ["pickup"]
    gate.set()
    settle(qtbot, runner)
    assert done == ["pickup", "import"]


def test_what_a_person_does_happens_in_the_order_it_was_done(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    owner = QObject()
    worked: list[int] = []
    shown: list[int] = []

    def pickup(number: int) -> Callable[[], int]:
        def work() -> int:
            worked.append(number)
            return number

        return work

    for number in range(50):
        runner.run(Lane.INTERACTIVE, pickup(number), shown.append, owner=owner)
    settle(qtbot, runner)
    assert worked == shown == list(range(50))


def test_cancelled_work_that_has_not_begun_never_begins(
    qtbot: QtBot, runner: TaskRunner, gate: threading.Event
) -> None:
    owner = QObject()
    began: list[str] = []
    runner.run(Lane.INTERACTIVE, waiting(gate), owner=owner)
    task = runner.run(Lane.INTERACTIVE, lambda: began.append("second"), owner=owner)
    task.cancel()
    gate.set()
    settle(qtbot, runner)
    assert began == []


def test_progress_is_shown_and_ends_with_the_last_step(qtbot: QtBot, runner: TaskRunner) -> None:
    owner = QObject()
    seen: list[tuple[int, int]] = []
    results: list[str] = []

    def work(progress: Progress) -> str:
        for row in range(1, 1001):
            progress.report(row, 1000)
        return "imported"

    runner.run_with_progress(
        work, results.append, advanced=lambda *step: seen.append(step), owner=owner
    )
    settle(qtbot, runner)
    assert results == ["imported"]
    assert seen[-1] == (1000, 1000)
    assert seen == sorted(seen)


def test_cancelling_bulk_work_stops_it_at_its_next_step(
    qtbot: QtBot, runner: TaskRunner, heard: Heard
) -> None:
    owner = QObject()
    first_step, cancelled = threading.Event(), threading.Event()
    steps: list[int] = []
    results: list[None] = []

    def work(progress: Progress) -> None:
        for row in range(100):
            progress.report(row, 100)
            steps.append(row)
            first_step.set()
            assert cancelled.wait(PATIENCE_MS / 1000)

    task = runner.run_with_progress(
        work, results.append, advanced=lambda _done, _total: None, owner=owner
    )
    assert first_step.wait(PATIENCE_MS / 1000)
    task.cancel()
    cancelled.set()
    settle(qtbot, runner)
    assert steps == [0]
    assert results == []
    assert heard == Heard()


def test_only_the_newest_load_is_shown(
    qtbot: QtBot, runner: TaskRunner, gate: threading.Event
) -> None:
    owner = QObject()
    shown: list[str] = []
    rows: Latest[str] = Latest(runner, Lane.READ, owner)

    def slow() -> str:
        waiting(gate)()
        return "what was typed first"

    rows.run(slow, shown.append)
    rows.run(lambda: "what was typed last", shown.append)
    qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE_MS)
    gate.set()
    settle(qtbot, runner)
    assert shown == ["what was typed last"]


def test_shutting_down_leaves_no_thread_and_begins_nothing_more(
    qtbot: QtBot, runner: TaskRunner, heard: Heard, gate: threading.Event
) -> None:
    owner = QObject()
    began, shown = [], []
    entered = threading.Event()

    def first() -> None:
        entered.set()
        waiting(gate)()
        began.append("first")

    runner.run(Lane.BULK, first, lambda _: shown.append("first"), owner=owner)
    runner.run(Lane.BULK, lambda: began.append("second"), owner=owner)
    runner.run(Lane.BULK, lambda: began.append("parting"), owner=owner, parting=True)
    assert entered.wait(PATIENCE_MS / 1000)
    assert lighthouse_threads()
    gate.set()
    runner.shut_down()
    assert began == ["first", "parting"]
    assert lighthouse_threads() == []
    late = runner.run(Lane.READ, lambda: began.append("late"), owner=owner)
    assert late.cancelled
    qtbot.wait(0)
    assert shown == []
    assert heard == Heard()
