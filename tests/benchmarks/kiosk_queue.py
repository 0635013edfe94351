"""A very long queue through one window: every scan is answered, and memory stays flat.

    python tests/benchmarks/kiosk_queue.py FOLDER [--scans 10000] [--registrations 1000000]
        [--window 1920x1080] [--instant] > result.json

The real window on a copy of a house. Each scan is typed by a hand scanner and has to be answered
by a painted verdict of its own pass; staff confirm (or the desk does it on the scan), until it is
painted as done. One in ten is a foreign code. Prints JSON: scans that got no answer or another
one's, the journal against what was confirmed, resident memory, Python's objects and Qt's widgets
over the queue, and times. The first tenth, while caches fill, is left out of the growth.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from lighthouse_kiosk.bootstrap import Services
from lighthouse_kiosk.store.tables import PickupRow
from lighthouse_kiosk.ui.kiosk.events import HandOut
from lighthouse_kiosk.ui.kiosk.states import Done, Refused, Review
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from tests.benchmarks.figures import load, milliseconds
from tests.benchmarks.house import House, house_of
from tests.benchmarks.kiosk_hands import Hands, Painted, Taken, kiosk_on
from tests.benchmarks.kiosk_idle import resident_mb
from tests.benchmarks.pickup import passes_to_scan

FOREIGN = "590123412345"
"""What a sponsor's bar code says; a figure makes each another one."""


class Weights:
    """What there is of everything, now and then."""

    def __init__(self, app: QApplication, window: KioskWindow) -> None:
        self._app = app
        self._window = window
        self.curve: list[dict[str, float]] = []

    def weigh(self, scans: int) -> None:
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        self.curve.append(
            {
                "scans": scans,
                "resident_mb": resident_mb(),
                "python_objects": len(gc.get_objects()),
                "qt_objects_of_the_window": len(self._window.findChildren(QObject)),
                "widgets": len(self._app.allWidgets()),
            }
        )

    def growth(self) -> dict[str, float]:
        """From after the first tenth to the end."""
        first, last = self.curve[max(1, len(self.curve) // 10)], self.curve[-1]
        return {name: round(last[name] - first[name], 1) for name in first}


def pickups(services: Services) -> int:
    with services.uow.read(None) as tx:
        return int(tx.execute(select(func.count()).select_from(PickupRow)).scalar_one())


def queue(house: House, chosen: argparse.Namespace, size: QSize) -> dict[str, object]:
    with kiosk_on(house, size, instant=chosen.instant) as (app, services, _session, window):
        todo = passes_to_scan(house, services, chosen.scans)
        before, began = pickups(services), time.perf_counter()
        painted, hands, weights = Painted(window), Hands(window), Weights(app, window)
        answers: Counter[str] = Counter()
        times: dict[str, list[Taken]] = {"scan": [], "confirm": []}
        due = 0
        for number, (pass_text, _registration, _quantity) in enumerate(todo):
            if number % max(1, chosen.scans // 40) == 0:
                weights.weigh(number)
            foreign = number % 10 == 9
            text = f"{FOREIGN}{number}" if foreign else pass_text
            hands.type(text)
            taken = painted.after(hands.end_scan, Review, Refused, Done)
            state = window.driver.state
            if taken is None or scanned(state) != text:
                answers["dropped" if taken is None else "another one's"] += 1
                continue
            times["scan"].append(taken)
            if isinstance(state, Refused) and state.offer:
                window.driver.take(HandOut())
                state = window.driver.state
            if isinstance(state, Review):
                taken = painted.after(hands.press_enter, Done)
                if taken is None:
                    answers["confirm not answered"] += 1
                    continue
                times["confirm"].append(taken)
                state = window.driver.state
            if isinstance(state, Done):
                due += len(state.handed_out.pickup_ids)
            answers[type(state).__name__] += 1
        weights.weigh(len(todo))
        painted.setParent(None)
        saved = pickups(services) - before
    return {
        "scans": len(todo),
        "answers": dict(answers),
        "not_answered": sum(answers[each] for each in ("dropped", "another one's")),
        "pickups": {"confirmed_on_screen": due, "in_the_journal": saved},
        "growth": weights.growth(),
        "curve": weights.curve,
        "times": {
            name: {
                "wall": milliseconds([taken.wall for taken in each]),
                "processor": milliseconds([taken.processor for taken in each]),
            }
            for name, each in times.items()
            if each
        },
        "seconds": round(time.perf_counter() - began, 1),
    }


def scanned(state: object) -> str:
    """The text of the scan that a state is about."""
    match state:
        case Review(scan=scan) | Refused(scan=scan) | Done(review=Review(scan=scan)):
            return scan.text
        case _:
            return ""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, default=1_000_000)
    arguments.add_argument("--scans", type=int, default=10_000)
    arguments.add_argument("--window", default="1920x1080")
    arguments.add_argument("--instant", action="store_true", help="hand out on the scan")
    chosen = arguments.parse_args()
    width, _, height = chosen.window.partition("x")
    busy = load()
    with (
        tempfile.TemporaryDirectory(dir=chosen.folder) as name,
        house_of(chosen.registrations, chosen.folder).copied(Path(name)) as house,
    ):
        found = queue(house, chosen, QSize(int(width), int(height)))
    print(
        json.dumps(
            {
                "machine": platform.platform(),
                "processors": os.cpu_count(),
                "platform": os.environ["QT_QPA_PLATFORM"],
                "window": chosen.window,
                "registrations": chosen.registrations,
                "load_before": busy,
                **found,
                "load_after": load(),
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
