"""How soon the command palette answers a letter in a house full of people.

    python tests/benchmarks/palette.py FOLDER [--registrations 1000000] [--rounds 5]

The real window, signed in as an admin, on a house (`house.py`) that is only read. From each
letter typed to the list with what is known at once (actions, pages, events), and to the list with
the people and registrations that fit, both painted. Prints JSON; times in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtTest import QTest

from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from tests.benchmarks.figures import milliseconds
from tests.benchmarks.house import house_of
from tests.benchmarks.organizer_hands import Office

WORDS = ("priya", "kumar", "raj", "4711", "new pers", "passes", "zz", "anita sha")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, default=1_000_000)
    arguments.add_argument("--rounds", type=int, default=5)
    chosen = arguments.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    house = house_of(chosen.registrations, chosen.folder)
    with tempfile.TemporaryDirectory() as work:
        app = make_application(Settings(Path(work)), "en")
        office = Office.opened_on(house, app, Path(work) / "window.ini")
        at_once: list[float] = []
        found: list[float] = []
        processor: list[float] = []
        for _ in range(chosen.rounds):
            for word in WORDS:
                office.window.open_palette()
                office.settle()
                palette = office.window.command_palette
                assert palette is not None
                for letter in word:
                    began, worked = time.perf_counter(), time.process_time()
                    QTest.keyClicks(palette.line, letter)
                    app.processEvents()
                    at_once.append(time.perf_counter() - began)
                    while palette.searching:
                        app.processEvents()
                    app.processEvents()
                    found.append(time.perf_counter() - began)
                    processor.append(time.process_time() - worked)
                palette.close_palette()
                office.settle()
        office.close()
    report = {
        "registrations": house.registrations,
        "letters": len(found),
        "at_once": milliseconds(at_once),
        "people_and_registrations": milliseconds(found),
        "processor_time_of_all_threads": milliseconds(processor),
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
