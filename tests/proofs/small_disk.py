"""Work on a disk that fills up; runs in a mount namespace of its own, where the disk is mounted.

    python -m tests.proofs.small_disk PREPARED DISK FIRST COUNT STEP SEED [--naive]

Prints JSON: how often the disk was full where, and what was wrong afterwards.
"""

from __future__ import annotations

import json
import os
import pickle
import random
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain import health
from lighthouse_kiosk.domain.errors import DiskFull, FolderUnusable
from lighthouse_kiosk.settings import Settings
from tests.company import Facts, TestClock
from tests.proofs.work import Work, fingerprint

PAGE = 4096
_STEPS = 200
_AFTERWARDS = 3


@dataclass
class Trial:
    """Profiles on one small disk, each worked in until there is no room."""

    disk: Path
    prepared: Path
    facts: Facts
    seed: int
    full_while: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    @property
    def profile(self) -> Path:
        return self.disk / "profile"

    def run(self, free_pages: int) -> None:
        """Work with so many pages free; then make room, and work on."""
        shutil.rmtree(self.profile, ignore_errors=True)
        shutil.copytree(self.prepared, self.profile)
        self._fill(free_pages)
        try:
            self._work(free_pages)
        except Exception as error:  # noqa: BLE001 - any other at all breaks the promise
            words = f"{type(error).__name__}: {error}".partition("\n")[0]
            self.broken.append(f"{free_pages} pages: not said to be full: {words}")
        finally:
            self._make_room()

    def _work(self, free_pages: int) -> None:
        try:
            services = self._open()
        except (DiskFull, FolderUnusable) as refusal:
            self._note("opening", free_pages, refusal)
            self._make_room()
            self._go_on(self._open(), fingerprint_of(self.prepared), free_pages)
            return
        state = fingerprint(services.uow.engine)
        try:
            work = Work(services, self.facts, random.Random(f"{self.seed} {free_pages}"))
            for _ in range(_STEPS):
                work.step()
                state = fingerprint(services.uow.engine)
        except (DiskFull, FolderUnusable) as refusal:
            self._note("working", free_pages, refusal)
        else:
            self.full_while["never"] += 1
        if free_pages % 2:  # somebody starts the app again before making room
            services.close()
            services = self._opened_when_full(free_pages)
        self._make_room()
        self._go_on(services, state, free_pages)

    def _opened_when_full(self, free_pages: int) -> Services:
        try:
            return self._open()
        except (DiskFull, FolderUnusable) as refusal:
            self._note("opening again", free_pages, refusal)
            self._make_room()
            return self._open()

    def _go_on(self, services: Services, acknowledged: str, free_pages: int) -> None:
        """With room again, everything that was acknowledged is there, and work goes on."""
        if fingerprint(services.uow.engine) != acknowledged:
            self.broken.append(f"{free_pages} pages: not in the state that was acknowledged last")
        work = Work(services, self.facts, random.Random(f"after {free_pages}"))
        for _ in range(_AFTERWARDS):
            work.step()
        findings = services.maintenance.check().findings
        self.broken += [f"{free_pages} pages: {finding}" for finding in findings]
        services.close()

    def _note(self, doing: str, free_pages: int, refusal: DiskFull | FolderUnusable) -> None:
        self.full_while[doing] += 1
        if isinstance(refusal, FolderUnusable):
            self.broken.append(f"{free_pages} pages: not said to be full: {refusal}")

    def _open(self) -> Services:
        return open_services(Settings(self.profile), TestClock())

    def _fill(self, free_pages: int) -> None:
        """Leave so many pages."""
        room = os.statvfs(self.disk)
        with (self.disk / "ballast").open("wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, (room.f_bavail - free_pages) * PAGE)

    def _make_room(self) -> None:
        (self.disk / "ballast").unlink(missing_ok=True)


def fingerprint_of(profile: Path) -> str:
    services = open_services(Settings(profile), TestClock())
    try:
        return fingerprint(services.uow.engine)
    finally:
        services.close()


def without_transactions() -> None:
    """Make every statement a transaction of its own."""

    @event.listens_for(Engine, "before_cursor_execute", retval=True)
    def execute(
        _connection: object,
        _cursor: object,
        statement: str,
        parameters: Any,
        _context: object,
        _many: bool,
    ) -> tuple[str, Any]:
        return "SELECT 1" if statement.startswith("BEGIN") else statement, parameters


def main() -> None:
    prepared, disk, first, count, step, seed, *naive = sys.argv[1:]
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk], check=True)
    # What is refused because there is little room would never meet a full disk.
    health.LEAST_FREE_BYTES = 0
    if naive:
        without_transactions()
    facts = pickle.loads((Path(prepared) / "facts.pickle").read_bytes())  # noqa: S301 - our own
    trial = Trial(Path(disk), Path(prepared) / "profile", facts, int(seed))
    for free_pages in range(int(first), int(first) + int(count) * int(step), int(step)):
        trial.run(free_pages)
    print(json.dumps({"full_while": trial.full_while, "broken": trial.broken}))


if __name__ == "__main__":
    main()
