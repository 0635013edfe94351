"""Many at once on one database, spread over processes and threads as desks and offices are."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.context import SpawnContext
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar, cast

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.settings import Settings
from tests.company import TestClock
from tests.databases import Backend, SqliteBackend, postgresql_server
from tests.proofs.outcome import Unprovable

T = TypeVar("T")

Task = Callable[[Services, int], T]
"""What one member of a crowd does: with its own process's services, and its number."""


def children() -> SpawnContext:
    """Processes that share nothing with this one but what they are given."""
    if sys.platform == "win32":
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(
        ["tests.proofs.crowd", "tests.proofs.pickup_process", "tests.proofs.migrating_process"]
    )
    return cast("SpawnContext", context)  # both make processes alike; a common type lacks that


@contextmanager
def database_of(kind: str) -> Iterator[tuple[Backend, Settings]]:
    """Lend an empty database: `sqlite`, or `postgresql` on a server of its own.

    Raises Unprovable where PostgreSQL can't be had.
    """
    with TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        if kind == "sqlite":
            yield SqliteBackend(), SqliteBackend().new(profile)
            return
        try:
            with postgresql_server() as backend:
                yield backend, backend.new(profile)
        except ImportError as error:
            raise Unprovable(f"no PostgreSQL from PyPI on this platform: {error}") from error


def all_at_once(settings: Settings, task: Task[T], members: int, processes: int) -> list[T]:
    """Let `members` do a task, begun together, on a database that is set up; return what each
    brought back. Raises RuntimeError when one of them failed.
    """
    context = children()
    begin = context.Barrier(processes)
    answers: Queue[Any] = context.Queue()
    shares = [range(first, members, processes) for first in range(processes)]
    working = [
        context.Process(target=_crew, args=(settings, task, share, begin, answers))
        for share in shares
    ]
    for process in working:
        process.start()
    try:
        found = [answers.get() for _ in working]
    finally:
        for process in working:
            process.join()
    failures = [answer for answer in found if isinstance(answer, str)]
    if failures:
        raise RuntimeError(failures[0])
    return [each for share in found for each in share]


def _crew(
    settings: Settings,
    task: Task[Any],
    numbers: Sequence[int],
    begin: Barrier,
    answers: Queue[Any],
) -> None:
    try:
        services = open_services(settings, TestClock())
        begin.wait()
        with ThreadPoolExecutor(len(numbers)) as pool:
            results = list(pool.map(lambda number: task(services, number), numbers))
        services.close()
    except BaseException as error:  # noqa: BLE001 - told to the parent, which raises it
        begin.abort()
        answers.put(f"{type(error).__name__}: {error}")
    else:
        answers.put(results)
