"""Work off the GUI thread, its results on it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lighthouse_kiosk.domain.errors import LighthouseError, ProgramFault
from lighthouse_kiosk.ui.garbage import collector

T = TypeVar("T")


class Lane(Enum):
    """Queues that don't wait for each other; the value is the count of threads."""

    INTERACTIVE = ("interactive", 1)
    """What a person waits for now: a pickup, a saved form."""
    PAGE = ("page", 1)
    """What fills a page, first its list. In turn: Python runs one thread at a time, and side by
    side each row of one answer waits for the other's."""
    READ = ("read", 2)
    COUNT = ("count", 1)
    """How many a search finds, which may take seconds and is in nobody's way here."""
    BULK = ("bulk", 1)
    """Long work in short chunks, such as an import; may report progress and be cancelled."""
    IO = ("io", 2)
    """Files and devices."""


class WorkCancelled(Exception):
    """Raised inside cancelled work by `Progress.check`; nothing is called back."""


class Progress:
    """What bulk work tells, and is told, while it runs. Safe on any thread."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def check(self) -> None:
        """Call between chunks. Raises WorkCancelled once somebody has cancelled."""
        if self.cancelled:
            raise WorkCancelled

    def report(self, done: int, total: int) -> None:
        """Say how far the work is, and stop here (WorkCancelled) if it was cancelled."""
        self.check()
        self._tell(done, total)


class Task:
    """A piece of work under way. `cancel` makes sure that nothing is called back."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    @property
    def cancelled(self) -> bool:
        return self._progress.cancelled

    def cancel(self) -> None:
        """Drop the result: work that waits is skipped, bulk work stops at its next chunk."""
        self._progress.cancel()


@dataclass(slots=True)
class _Entry:
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[LighthouseError], None] | None
    advanced: Callable[[int, int], None] | None
    owner: QObject
    progress: Progress
    parting: bool = False
    told_of_faults: bool = False
    latest_progress: tuple[int, int] | None = None
    result: object = None
    error: BaseException | None = None


class TaskRunner(QObject):
    """Runs work on lanes of worker threads.

    Results arrive on the GUI thread and are dropped when their owner has been deleted. A
    LighthouseError goes to the task's `failed`, else to `refused`; any other exception is a bug
    and goes to `crashed`; whoever shows that work is under way hears of it as a ProgramFault.
    `refused` and `crashed` are called on the GUI thread.
    """

    idle = Signal()
    """Nothing is running or waiting any more."""

    _finished = Signal(int)
    _advanced = Signal(int)

    def __init__(
        self,
        refused: Callable[[LighthouseError], None],
        crashed: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._refused = refused
        self._crashed = crashed
        # Entries stay on this side: were a worker the last to hold a callback, the widget behind
        # it would be destroyed on the worker's thread.
        self._entries: dict[int, _Entry] = {}
        self._ids = itertools.count(1)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._closed = False
        collector.start()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return bool(self._entries)

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[LighthouseError], None] | None = None,
        owner: QObject,
        parting: bool = False,
        tell_faults: bool = False,
    ) -> Task:
        """Call `work` on the lane, then `then` with its result on the GUI thread.

        `parting` work is small and done even if it has not begun when everything shuts down. With
        `tell_faults`, `failed` gets a ProgramFault after a bug in the work.
        """
        progress = Progress(lambda _done, _total: None)
        entry = _Entry(work, then, failed, None, owner, progress, parting, tell_faults)
        return self._submit(lane, entry)

    def run_with_progress(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        *,
        advanced: Callable[[int, int], None],
        failed: Callable[[LighthouseError], None] | None = None,
        owner: QObject,
        lane: Lane = Lane.BULK,
    ) -> Task:
        """Like `run`, for long work: `advanced(done, total)` follows its reports, newest only.

        After a bug `failed` gets a ProgramFault, so that nothing goes on showing progress.
        """
        number = next(self._ids)
        progress = Progress(lambda done, total: self._tell(number, done, total))
        entry = _Entry(
            lambda: work(progress),
            then,
            failed,
            advanced,
            owner,
            progress,
            told_of_faults=True,
        )
        return self._submit(lane, entry, number)

    def shut_down(self) -> None:
        """Skip what has not begun but for parting work, cancel bulk work, wait for the rest.

        No thread is left. Results that arrive later are dropped. Call before the services close.
        """
        if self._closed:
            return
        self._closed = True
        for entry in list(self._entries.values()):
            if not entry.parting:
                entry.progress.cancel()
        for pool in self._pools.values():
            # what was cancelled ends before it begins
            pool.shutdown(wait=True)
        self._pools.clear()
        self._entries.clear()
        collector.stop()

    def _submit(self, lane: Lane, entry: _Entry, number: int | None = None) -> Task:
        if self._closed:
            entry.progress.cancel()
            return Task(entry.progress)
        key = next(self._ids) if number is None else number
        self._entries[key] = entry
        pool = self._pools.get(lane)
        if pool is None:
            name, threads = lane.value
            pool = ThreadPoolExecutor(threads, thread_name_prefix=f"lighthouse-{name}")
            self._pools[lane] = pool
        pool.submit(self._execute, key)
        return Task(entry.progress)

    def _execute(self, key: int) -> None:
        """On a worker: do the work, leave result or exception in its entry."""
        entry = self._entries[key]
        try:
            entry.progress.check()
            entry.result = entry.work()
        except BaseException as caught:  # noqa: BLE001 - judged on the GUI thread
            entry.error = caught
        # from here on only the GUI thread holds the entry, and what its traceback holds
        del entry
        if shiboken6.isValid(self):
            self._finished.emit(key)

    def _tell(self, key: int, done: int, total: int) -> None:
        entry = self._entries.get(key)
        if entry is None:
            return
        waiting = entry.latest_progress is not None
        entry.latest_progress = (done, total)
        if not waiting:
            self._advanced.emit(key)

    def _advance(self, key: int) -> None:
        entry = self._entries.get(key)
        if entry is None or entry.latest_progress is None:
            return
        done, total = entry.latest_progress
        entry.latest_progress = None
        if entry.advanced and not entry.progress.cancelled and shiboken6.isValid(entry.owner):
            entry.advanced(done, total)

    def _deliver(self, key: int) -> None:
        entry = self._entries.pop(key, None)
        if entry is None:
            return
        if not self._entries:
            # after the callback below, which may start more work
            QTimer.singleShot(0, self, self._tell_idle)
        error = entry.error
        if error is not None and not isinstance(error, (LighthouseError, WorkCancelled)):
            # a bug is reported even when nobody waits for the result any more
            self._crashed(error)
            if entry.failed is None or not entry.told_of_faults:
                return
            error = ProgramFault()
        if (
            entry.progress.cancelled
            or isinstance(error, WorkCancelled)
            or not shiboken6.isValid(entry.owner)
        ):
            return
        if isinstance(error, LighthouseError):
            (entry.failed or self._refused)(error)
        elif entry.then is not None:
            entry.then(entry.result)

    def _tell_idle(self) -> None:
        if not self._entries:
            collector.breathe()
            self.idle.emit()


class Latest(Generic[T]):
    """A series of loads of which only the newest may answer: an older one that is late is dropped.

    One for each thing that is loaded again and again, e.g. a page's rows.
    """

    def __init__(self, runner: TaskRunner, lane: Lane, owner: QObject) -> None:
        self._runner = runner
        self._lane = lane
        self._owner = owner
        self._task: Task | None = None

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        failed: Callable[[LighthouseError], None] | None = None,
        tell_faults: bool = False,
    ) -> Task:
        """Drop whatever is under way and load anew; `tell_faults` as in TaskRunner.run."""
        self.drop()
        self._task = self._runner.run(
            self._lane, work, then, failed=failed, owner=self._owner, tell_faults=tell_faults
        )
        return self._task

    def drop(self) -> None:
        """Nothing under way may answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
