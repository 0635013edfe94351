"""Promise: whenever the power is cut, no acknowledged change is lost and nothing is damaged.

    python -m tests.benchmarks.power_cut [--images 100000] [--steps 120] [--processes 2] [--naive]

Records every system call of a process that registers, approves and hands out on SQLite, rebuilds
what the disk may hold after a cut at every one of them, and opens each image with the app: it has
to be sound and in the state acknowledged last, or the one after. Naive: SQLite syncs no commits.
Linux only (strace).
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import select

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.domain.errors import LighthouseError, SigningKeyMissing
from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.services.keys import KeyVault
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.store.tables import EventKeyRow
from tests.company import TestClock
from tests.proofs.crash_images import Disk, Image, put
from tests.proofs.outcome import Outcome, command, report
from tests.proofs.syscalls import Acknowledged, Call, Synced, record
from tests.proofs.work import fingerprint

_VARIANTS = 6
_ROUNDS_WITHOUT_NEWS = 12
_GARBAGE_INDEX = bytes(range(256)) * 128


@dataclass(frozen=True)
class Recording:
    """What a process did to its profile. `states` are the fingerprints it acknowledged."""

    root: str
    calls: Sequence[Call]
    states: Sequence[str]


def recorded(folder: Path, steps: int, seed: int, *, naive: bool) -> Recording:
    """Record a process at work; raises Unprovable, and RuntimeError when the recording is not
    all that happened to the files.
    """
    profile, acks = folder / "profile", folder / "acks"
    profile.mkdir()
    arguments = [str(profile), str(acks), str(steps), str(seed), *(["--naive"] * naive)]
    seen = record("tests.proofs.recorded_work", arguments, profile, acks, folder / "calls.log")
    calls = [call for call in seen if not _about_shared_memory(call)]
    disk = Disk(str(profile))
    for call in calls:
        disk.apply(call)
    put(disk.everything(), str(profile), folder / "replayed")
    if _contents(profile) != _contents(folder / "replayed"):
        raise RuntimeError("replaying the recording does not give what is on the disk")
    states = [call.line for call in calls if isinstance(call, Acknowledged)]
    return Recording(str(profile), calls, states)


def _about_shared_memory(call: Call) -> bool:
    """The write-ahead log's index is made anew by whoever opens a database first."""
    return not isinstance(call, Acknowledged) and call.path.endswith("-shm")


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


@dataclass
class Share:
    """What one of several processes found."""

    images: int = 0
    points: int = 0
    broken: tuple[str, ...] = ()


def images(
    recording: Recording, wanted: int, seed: int, part: int, parts: int
) -> Iterator[tuple[int, str, int, Image]]:
    """Yield different images until there are no more, of every parts-th place in the recording.

    Each with its place, what it is of, and how many states had been acknowledged by then. The
    first `wanted` are spread over the whole recording.
    """
    share = wanted * parts / len(recording.calls)
    seen: set[tuple[int, int]] = set()
    round_number = dull_rounds = 0
    while dull_rounds < _ROUNDS_WITHOUT_NEWS:
        disk, acknowledged, news = Disk(recording.root), 0, False
        for place, call in enumerate(recording.calls):
            disk.apply(call)
            acknowledged += isinstance(call, Acknowledged)
            if place % parts != part or isinstance(call, Synced):
                continue
            chance = random.Random(f"{seed} {round_number} {place}")
            if chance.random() > share:
                continue
            arrival = disk.arrivals(chance, (round_number + place // parts) % _VARIANTS)
            if (acknowledged, arrival.key) in seen:
                continue
            seen.add((acknowledged, arrival.key))
            news = True
            yield place, type(call).__name__, acknowledged, disk.image(arrival)
        round_number += 1
        dull_rounds = 0 if news else dull_rounds + 1


@dataclass
class Judge:
    """Opens images as the app does at its next start, and says what is wrong with them."""

    recording: Recording
    _sound: set[str] = field(default_factory=set)

    def wrong_with(self, folder: Path, acknowledged: int) -> str | None:
        try:
            services = open_services(Settings(folder), TestClock())
        except LighthouseError as refusal:
            return f"can't be opened: {refusal}"
        try:
            state = fingerprint(services.uow.engine)
            return (
                self._damage(services, state)
                or self._loss(state, acknowledged)
                or _lost_key(services)
            )
        except LighthouseError as refusal:
            return f"can't be read: {refusal}"
        finally:
            services.close()

    def _damage(self, services: Services, state: str) -> str | None:
        with services.uow.engine.connect() as connection:
            verdict = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        if verdict != "ok":
            return f"damaged: {verdict}"
        if state not in self._sound:  # the same rows need not be added up again
            findings = services.maintenance.check().findings
            if findings:
                return f"damaged: {findings[0]}"
            self._sound.add(state)
        return None

    def _loss(self, state: str, acknowledged: int) -> str | None:
        states = self.recording.states
        if not acknowledged or state in states[acknowledged - 1 : acknowledged + 1]:
            return None
        if state in states:
            return f"in state {states.index(state) + 1}, {acknowledged} were acknowledged"
        return f"in a state that never was, {acknowledged} were acknowledged"


def _lost_key(services: Services) -> str | None:
    """Nothing more could be approved for an event whose key is lost."""
    vault = KeyVault(services.settings.keys)
    columns = EventKeyRow.event_id, EventKeyRow.key_id, EventKeyRow.public_key
    with services.uow.read(None) as tx:
        keys = tx.execute(select(*columns)).all()
    for event_id, key_id, public in keys:
        try:
            private = vault.private_key(EventId(event_id), key_id)
        except SigningKeyMissing as missing:
            return f"lost a key: {missing}"
        if private.public_key().public_bytes_raw() != public:
            return f"has another key for {event_id}"
    return None


def judged(recording: Recording, count: int, seed: int, parts: int, part: int) -> Share:
    """Judge a share of the images."""
    share, points, broken = Share(), set(), []
    judge = Judge(recording)
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as room:
        folder = Path(room) / "profile"
        for place, what, acknowledged, image in images(recording, count, seed, part, parts):
            put(image, recording.root, folder)
            if share.images % 8 == 0:
                (folder / "lighthouse.db-shm").write_bytes(_GARBAGE_INDEX)
            wrong = judge.wrong_with(folder, acknowledged)
            if wrong:
                broken.append(f"cut after call {place} ({what}): {wrong}")
            shutil.rmtree(folder)
            points.add(place)
            share.images += 1
            if share.images == count:
                break
    share.points, share.broken = len(points), tuple(broken)
    return share


def prove(images: int, steps: int, processes: int, seed: int, *, naive: bool) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        recording = recorded(Path(folder), steps, seed, naive=naive)
        work = partial(judged, recording, -(-images // processes), seed, processes)
        if processes == 1:
            shares = [work(0)]
        else:
            with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
                shares = list(pool.map(work, range(processes)))
    return Outcome(
        {
            "images": sum(share.images for share in shares),
            "cut_at_calls": sum(share.points for share in shares),
            "calls_recorded": len(recording.calls),
            "acknowledged": len(recording.states),
        },
        [words for share in shares for words in share.broken],
    )


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--images", type=int, default=100_000)
    parser.add_argument("--steps", type=int, default=120, help="how much work is recorded")
    parser.add_argument("--processes", type=int, default=min(2, os.cpu_count() or 1))
    arguments: argparse.Namespace = parser.parse_args()
    report("power cut", arguments, lambda: prove(**vars(arguments)))


if __name__ == "__main__":
    main()
