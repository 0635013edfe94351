"""How long importing people and registrations takes, beside reading the table alone.

    python tests/benchmarks/imports.py FOLDER [--rows 100000] [--registrations 10000 100000] > result.json

Each row is a new person with a wish. The floor is csv's own reading of the same bytes, in the same
run. Rows go into a copy of a house of each size, whole and with bad rows skipped, and are taken
back; --rows 1000000 does it with a million. `waits_ms` are how long a neighbour with connections of
its own, who asks for the writer's turn again and again, had to wait for it meanwhile; `log_mib` is the most that SQLite's log took beside the database.
`preview` is of a file of --preview rows, in a process of its own: what it takes until its columns
are shown (`staged`) and until all rows are judged (`judged`), and the memory that the process had
most, beside what it has without a table (`rest_mib`).
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import multiprocessing
import platform
import random
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Self

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.imports import ImportMode
from lighthouse_kiosk.sheets.files import open_bytes, open_file
from tests.benchmarks.house import House, house_of
from tests.benchmarks.names import full_names

_MEBIBYTE = 1024 * 1024


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--rows", type=int, default=100_000)
    arguments.add_argument("--registrations", type=int, nargs="+", default=[10_000, 100_000])
    arguments.add_argument("--preview", type=int, default=1_000_000)
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    data = people_table(chosen.rows)
    floor = read_seconds(data)
    result: dict[str, Any] = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "rows": chosen.rows,
        "bytes": len(data),
        "floor_csv_seconds": round(floor, 3),
        "read_rows_seconds": round(seconds_of(lambda: sum(1 for _ in open_bytes(data).rows())), 3),
        "preview": previewed(chosen.preview, house_of(min(chosen.registrations), chosen.folder)),
        "curve": {},
    }
    for size in sorted(chosen.registrations):
        house = house_of(size, chosen.folder)
        result["curve"][size] = {
            mode.value: _imported(house, data, mode, floor) for mode in ImportMode
        }
    # of the whole run: the house, the table in memory, and the largest import
    result["peak_mib"] = _peak_mib()
    json.dump(result, sys.stdout, indent=2)
    print()


def previewed(rows: int, house: House) -> dict[str, Any]:
    """Preview a file in a process that has seen nothing else."""
    with tempfile.TemporaryDirectory(dir=house.settings.profile.parent) as folder:
        file = Path(folder) / "people.csv"
        file.write_bytes(people_table(rows))
        alone = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
        with alone:
            return alone.submit(_preview, file, house).result()


def _preview(file: Path, house: House) -> dict[str, Any]:
    services, actor = house.open(), house.actor(Role.ORGANISER)
    try:
        rest, begun = _peak_mib(), time.process_time()
        table = services.imports.stage(actor, open_file(file), house.event_id)
        staged = time.process_time()
        report = services.imports.preview(actor, table, house.event_id).report
        judged = time.process_time()
    finally:
        services.close()
    assert not report.bad
    return {
        "rows": report.rows,
        "cpu_seconds": {"staged": round(staged - begun, 1), "judged": round(judged - begun, 1)},
        "rest_mib": rest,
        "peak_mib": _peak_mib(),
    }


def _peak_mib() -> int:
    """Not getrusage's: that one has the most of whoever started the process, too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def people_table(rows: int) -> bytes:
    """As an HR system writes it; every third has an option that needs a slot."""
    chance = random.Random(5)
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow("Staff number,Name,E-mail,Department,Option,Quantity,Slot,Note".split(","))
    for number, name in enumerate(full_names(chance, rows)):
        option, slot = ("Track A · AI in practice", "")
        if number % 3 == 0:
            option, slot = "Smart bottle", f"{chance.randrange(7, 21):02}:{chance.randrange(6)}0"
        email = f"n{number}@example.org"
        table.writerow((f"N{number}", name, email, "Engineering", option, 1, slot, ""))
    return written.getvalue().encode()


def seconds_of(work: Any) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def read_seconds(data: bytes) -> float:
    """Read the table as text, row by row, and drop it; the best of three."""

    def read() -> None:
        for _ in csv.reader(io.StringIO(data.decode(), newline="")):
            pass

    return min(seconds_of(read) for _ in range(3))


def _imported(house: House, data: bytes, mode: ImportMode, floor: float) -> dict[str, Any]:
    with (
        tempfile.TemporaryDirectory(dir=house.settings.profile.parent) as scratch,
        house.copied(Path(scratch)) as copy,
    ):
        services = copy.open()
        try:
            actor = copy.actor(Role.ORGANISER)
            with Neighbour(copy) as neighbour:
                start = time.perf_counter()
                report = services.imports.import_table(actor, data, copy.event_id, mode).value
                took = time.perf_counter() - start
            assert report.import_id is not None
            assert not report.bad
            size = copy.settings.sqlite_file.stat().st_size
            with Neighbour(copy) as undoing:
                start = time.perf_counter()
                undone = services.imports.undo(actor, report.import_id).value
                undo_took = time.perf_counter() - start
            assert (undone.finished, undone.kept_count) == (True, 0)
        finally:
            services.close()
    return {
        "seconds": round(took, 2),
        "rows_per_second": round(report.rows / took),
        "times_floor": round(took / floor, 1),
        "people": report.people_added,
        "registered": report.registered,
        "database_mib": size // _MEBIBYTE,
        **neighbour.seen(),
        "undo": {
            "seconds": round(undo_took, 2),
            "rows_per_second": round(report.rows / undo_took),
            **undoing.seen(),
        },
    }


class Neighbour(threading.Thread):
    """Takes the writer's turn again and again, a little later each time, as another program does."""

    def __init__(self, house: House) -> None:
        super().__init__(daemon=True)
        self._house = house
        self._done = threading.Event()
        self._waits: list[float] = []
        self._log = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._done.set()
        self.join()

    def run(self) -> None:
        services, file = self._house.open(), self._house.settings.sqlite_file
        log = file.with_name(f"{file.name}-wal")
        try:
            while not self._done.wait(0.02):
                asked = time.perf_counter()
                with services.uow.write(self._house.organisation_id):
                    self._waits.append(time.perf_counter() - asked)
                self._log = max(self._log, log.stat().st_size)
        finally:
            services.close()

    def seen(self) -> dict[str, Any]:
        waits = sorted(self._waits) or [0.0]
        return {
            "waits": len(self._waits),
            "waits_ms": {
                "p50": round(waits[len(waits) // 2] * 1000, 1),
                "p99": round(waits[len(waits) * 99 // 100] * 1000, 1),
                "most": round(waits[-1] * 1000, 1),
            },
            "log_mib": round(self._log / _MEBIBYTE, 1),
        }


if __name__ == "__main__":
    main()
