"""What reports of an event with 100,000 approved registrations cost: seconds, memory, and stopping.

    python tests/benchmarks/reports.py [--folder DIR] [--registrations N] [--kinds pickups,…]
        [--libreoffice] > result.json

The house has N registrations, of which some three quarters are approved for its largest event.
`rss_mb` is the process's own memory at each tenth of the way; `stopped_ms` is how long it takes
from the wish to stop, half way, until nothing is left. With `--libreoffice` each workbook is opened
by LibreOffice as well, calculated anew, and its totals are compared with what is written in it.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.documents.reports.kinds import (
    FORMS,
    ReportKind,
    ReportWish,
    report_of,
    write_report,
)
from lighthouse_kiosk.domain.roles import Actor, Role
from lighthouse_kiosk.wording.language import use_region
from tests.benchmarks.house import NOW, house_of
from tests.company import TestClock

LISTS = (ReportKind.PICKUPS, ReportKind.NO_SHOWS)
DAY_AFTER = timedelta(days=2)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--folder", type=Path, help="keeps the house for the next run")
    arguments.add_argument("--registrations", type=int, default=136_000)
    arguments.add_argument("--kinds", default=",".join(LISTS))
    arguments.add_argument("--libreoffice", action="store_true")
    chosen = arguments.parse_args()
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as work:
        house = house_of(chosen.registrations, chosen.folder or Path(work) / "house")
        clock = TestClock(NOW)
        services = house.open(clock)
        actor = house.actor(Role.ORGANISER)
        event = services.events.get_event(actor, house.event_id)
        use_region(event.time_zone)
        clock.forward(DAY_AFTER)  # everybody's time is over
        found = {}
        for kind in map(ReportKind, chosen.kinds.split(",")):
            for ending in FORMS:
                path = Path(work) / f"{kind}{ending}"
                one = _measured(services, actor, ReportWish(kind, event), path)
                if ending == ".xlsx" and chosen.libreoffice:
                    one["libreoffice_agrees"] = _agrees(path, Path(work))
                found[f"{kind}{ending}"] = one
        services.close()
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "cores": os.cpu_count(),
            "load": round(os.getloadavg()[0], 1),
            "registrations": chosen.registrations,
            "reports": found,
        },
        sys.stdout,
        indent=2,
    )
    print()
    application.quit()


@dataclass
class _Way:
    """Notes the memory on the way and, if told to, asks to stop half way."""

    stop_half_way: bool = False
    rss: list[int] = field(default_factory=list)
    stopped_at: float = 0.0
    told: int = 0

    def advanced(self, done: int, total: int) -> None:
        self.told += 1
        if 10 * done >= len(self.rss) * total:
            self.rss.append(_rss_mb())
        if self.stop_half_way and not self.stopped_at and 2 * done >= total:
            self.stopped_at = time.monotonic()

    def cancelled(self) -> bool:
        return bool(self.stopped_at)


def _measured(services: Services, actor: Actor, wish: ReportWish, path: Path) -> dict[str, object]:
    way = _Way()
    began, cpu = time.monotonic(), time.process_time()
    with report_of(services.reports, actor, wish) as report:
        rows = write_report(report, path, way.advanced, way.cancelled)
    seconds, cpu_seconds = time.monotonic() - began, time.process_time() - cpu
    stopping = _Way(stop_half_way=True)
    other = path.with_stem("stopped")
    with report_of(services.reports, actor, wish) as report:
        write_report(report, other, stopping.advanced, stopping.cancelled)
    return {
        "rows": rows,
        "seconds": round(seconds, 2),
        "cpu_seconds": round(cpu_seconds, 2),
        "rss_mb": way.rss,
        "progress_reports": way.told,
        "megabytes": round(path.stat().st_size / 1e6, 1),
        "stopped_ms": round(1000 * (time.monotonic() - stopping.stopped_at)),
        "left_behind": other.exists(),
    }


def _agrees(path: Path, work: Path) -> bool:
    """Whether LibreOffice's own sums are those that the workbook shows without calculating."""
    folder = work / "calculated"
    shutil.rmtree(folder, ignore_errors=True)
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    subprocess.run(
        ["soffice", "--headless", "--convert-to", every_sheet, "--outdir", str(folder), str(path)],
        check=True,
        capture_output=True,
    )
    book = CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        ours = [row for row in book.get_sheet_by_name(name).to_python() if any(row)]
        with (folder / f"{path.stem}-{name}.csv").open(encoding="utf-8", newline="") as file:
            theirs = [row for row in csv.reader(file) if any(row)]
        if _figures(ours[-1]) != _figures(theirs[-1]) or len(ours) != len(theirs):
            return False
    return True


def _figures(row: Sequence[object]) -> list[float]:
    found = []
    for cell in row:
        try:
            found.append(round(float(str(cell)), 6))
        except ValueError:
            continue
    return found


def _rss_mb() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000


if __name__ == "__main__":
    main()
