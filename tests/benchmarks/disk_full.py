"""Promise: a disk that fills up at any write is said to be full, and nothing acknowledged is lost.

    python -m tests.benchmarks.disk_full [--pages 1300] [--step 1] [--naive]

On a disk of its own a company works with 0, 1, 2 ... pages of room left, so that in turn every
page that is written is the one that finds no room. What was acknowledged has to be there exactly,
nothing of what was refused, and with room again work has to go on. Naive: every statement is a
transaction of its own. Linux only, with the right to mount (root, or user namespaces).
"""

from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from tests.company import TestClock
from tests.proofs.outcome import Outcome, Unprovable, command, report
from tests.proofs.syscalls import CHECKOUT
from tests.proofs.work import found_workplace


def prove(*, pages: int, step: int, seed: int, naive: bool) -> Outcome:
    alone = _mounting_alone()
    with tempfile.TemporaryDirectory() as folder:
        prepared, disk = Path(folder) / "prepared", Path(folder) / "disk"
        disk.mkdir()
        services = open_services(Settings(prepared / "profile"), TestClock())
        facts = found_workplace(services)
        services.close()
        (prepared / "facts.pickle").write_bytes(pickle.dumps(facts))
        numbers = [0, -(-pages // step), step, seed]
        done = subprocess.run(
            [
                *(*alone, sys.executable, "-m", "tests.proofs.small_disk"),
                *(str(prepared), str(disk), *map(str, numbers), *(["--naive"] * naive)),
            ],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-3000:])
    found: dict[str, Any] = json.loads(done.stdout)
    return Outcome(
        {"disks": numbers[1], "largest_pages": pages, "full_while": found["full_while"]},
        found["broken"],
    )


def _mounting_alone() -> Sequence[str]:
    """How to run a program that mounts for itself; raises Unprovable where nobody may."""
    unshare = shutil.which("unshare")
    if unshare is None:
        raise Unprovable("mounting a small disk needs Linux's unshare")
    words = ""
    for rights in ([], ["--user", "--map-root-user"]):
        alone = [unshare, *rights, "--mount"]
        with tempfile.TemporaryDirectory() as folder:
            trial = [*alone, "mount", "-t", "tmpfs", "tmpfs", folder]
            tried = subprocess.run(trial, capture_output=True, text=True, check=False)
        if tried.returncode == 0:
            return alone
        words = tried.stderr.strip()
    raise Unprovable(f"a small disk can't be mounted here: {words}")


def main() -> None:
    parser = command(__doc__)
    parser.add_argument("--pages", type=int, default=1300, help="room on the largest disk")
    parser.add_argument("--step", type=int, default=1, help="pages from one disk to the next")
    arguments = parser.parse_args()
    report("disk full", arguments, lambda: prove(**vars(arguments)))


if __name__ == "__main__":
    main()
