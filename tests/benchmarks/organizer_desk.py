"""How fast the organiser's window is in a house full of people.

    python tests/benchmarks/organizer_desk.py FOLDER [--registrations 1000000] [--times 30]
        [--batch 10000] [--only pages,keys,scrolling,approving,batch,memory] > result.json

The real window, signed in as an admin, on a copy of a house (`house.py`). Times run from the hand
to the painted answer, in milliseconds of wall time and of the processor time of all threads:

- pages: a click in the side bar, until the page and what it asked for are painted; the first time
  and the later ones apart;
- keys: each letter typed into a search, until the list that it leaves is painted;
- scrolling: one step of the wheel in a list, until it is painted, far from and over page borders;
- approving: A, until the next row is in hand with its four checks;
- batch: so many approved at once; how long the window left its events waiting meanwhile, and how
  long the services take for as many without a window;
- memory: see `organizer_memory.py`, which runs the app in a process of its own.

The first look at a page comes when the window has made its pages, a second or two after it opened.
Let Python keep compiled files (no PYTHONDONTWRITEBYTECODE) and run it twice: an app that is
installed compiles nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from tests.benchmarks.figures import load, milliseconds
from tests.benchmarks.organizer_hands import Arrivals, Office, Times, office_on

PARTS = ("pages", "keys", "scrolling", "approving", "batch", "memory")
SEARCHES = {
    "registrations": (
        "registration-search",
        "registrations-table",
        ("priya", "raj", "4711", "zz"),
    ),
    "people": ("people-search", "people-table", ("anita", "kumar", "10023")),
    "passes": ("pass-search", "passes-table", ("meera", "sharma", "90210")),
    "activity": ("activity-search", "activity-table", ("priya",)),
    "desks": ("review-search", "review-table", ("priya", "desk")),
}


def _open_list(office: Office, page: str) -> None:
    office.click(f"nav-{page}")
    office.settle()
    if page == "desks":
        office.window.open_page("desks", "review")
        office.settle()
    if page == "registrations":
        office.registrations().list.set_filter(RegistrationFilter())
        office.settle()


def pages(office: Office, times: int) -> Mapping[str, object]:
    keys = [
        button.objectName().removeprefix("nav-")
        for button in office.window.findChildren(QAbstractButton)
        if button.objectName().startswith("nav-")
    ]
    report: dict[str, object] = {}
    later, each = Times(), {key: Times() for key in keys}
    for turn in range(times):
        for key in keys:
            into = Times()
            office.session.bus.publish(frozenset(Topic))  # so that each asks anew
            office.settle()
            office.timed(into, lambda key=key: office.click(f"nav-{key}"))  # type: ignore[misc] # a lambda's default has no type
            if turn == 0:
                report[f"{key}_first"] = round(into.wall[0] * 1000, 1)
                continue
            for figures in (later, each[key]):
                figures.wall += into.wall
                figures.processor += into.processor
    return (
        report | {key: figures.report() for key, figures in each.items()} | {"all": later.report()}
    )


def keys(office: Office, times: int) -> Mapping[str, object]:
    """Clear each search after its words, outside of the times."""
    report = {}
    for page, (search, table, words) in SEARCHES.items():
        _open_list(office, page)
        model = office.see(table).model()
        found = Times()
        for turn in range(max(1, times // 10)):
            for word in words:
                editor = office.search_field(search)
                editor.setFocus()
                for letter in word if turn % 2 == 0 else word.title():
                    arrived = Arrivals(model)
                    office.timed(
                        found,
                        partial(QTest.keyClicks, editor, letter),
                        arrived.some,
                    )
                    arrived.forget()
                office.settle()
                editor.clear()
                office.settle()
        report[page] = found.report()
    return report


def scrolling(office: Office, times: int) -> Mapping[str, object]:
    report = {}
    for page, (_search, table, _words) in SEARCHES.items():
        _open_list(office, page)
        view, frames = office.see(table), Times()
        for _step in range(times * 20):
            begun, spent = time.perf_counter(), time.process_time()
            _turn_wheel(view)
            office.app.processEvents()
            frames.wall.append(time.perf_counter() - begun)
            frames.processor.append(time.process_time() - spent)
            _pause(max(0.0, 0.016 - frames.wall[-1]))
        report[page] = frames.report()
        office.settle()
    return report


def _turn_wheel(view: QAbstractItemView) -> None:
    spot = QPointF(view.viewport().rect().center())
    turned = QWheelEvent(
        spot,
        QPointF(view.viewport().mapToGlobal(spot.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)


def _pause(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def approving(office: Office, times: int) -> Mapping[str, object]:
    """Only those that are clear, as somebody does who works down the list."""
    office.click("nav-registrations")
    office.settle()
    rows = office.registrations().list
    rows.set_filter(RegistrationFilter(status=Status.PENDING.value))
    office.settle()
    found, passed = Times(), 0
    panel = office.registrations().panel

    def press() -> None:
        QTest.keyClick(rows.table, Qt.Key.Key_A)

    def ready(before: RegistrationId) -> bool:
        line, shown = rows.current_line(), panel.detail
        return (
            line is not None
            and line.id != before
            and shown is not None
            and shown.registration.id == line.id
        )

    while len(found.wall) < times * 4 and passed < times * 400:
        line = rows.current_line()
        if line is not None and line.clear:
            before = line.id
            office.timed(found, press, lambda before=before: ready(before))  # type: ignore[misc] # a lambda's default has no type
            office.settle()
        else:
            passed += 1
            QTest.keyClick(rows.table, Qt.Key.Key_J)
            office.settle()
    return found.report() | {"passed_over": passed}


def batch(office: Office, count: int) -> Mapping[str, object]:
    session = office.session
    first = _clear_ones(office, 2 * count)
    alone, mine = first[:count], first[count:]
    begun, spent = time.perf_counter(), time.process_time()
    without = session.services.registrations.approve_many(session.actor, alone).value
    engine = (time.perf_counter() - begun, time.process_time() - spent)
    gaps: list[float] = []
    beat = QTimer(interval=5)
    before = time.perf_counter()

    def note() -> None:
        nonlocal before
        now = time.perf_counter()
        gaps.append(now - before)
        before = now

    beat.timeout.connect(note)
    office.click("nav-registrations")
    office.settle()
    before = time.perf_counter()
    beat.start()
    begun, spent = time.perf_counter(), time.process_time()
    _approve_all(office, mine)
    window = (time.perf_counter() - begun, time.process_time() - spent)
    beat.stop()
    return {
        "count": count,
        "approved_without_window": len(without.done),
        "engine_seconds": [round(value, 2) for value in engine],
        "window_seconds": [round(value, 2) for value in window],
        "events_waited": milliseconds(gaps),
    }


def approved_at_once(office: Office, count: int) -> None:
    """Approve so many as the window does after "approve all"."""
    office.click("nav-registrations")
    office.settle()
    _approve_all(office, _clear_ones(office, count))


def _approve_all(office: Office, ids: list[RegistrationId]) -> None:
    office.registrations().batches.approve_many(ids)
    office.settle()


def _clear_ones(office: Office, count: int) -> list[RegistrationId]:
    session = office.session
    occasion = office.registrations().occasion
    assert occasion is not None
    query = RegistrationQuery(occasion.id, statuses=frozenset({Status.PENDING}))
    return list(session.services.registrations.matching_ids(session.actor, query))[:count]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, default=1_000_000)
    arguments.add_argument("--times", type=int, default=30)
    arguments.add_argument("--batch", type=int, default=10_000)
    arguments.add_argument("--only", default=",".join(PARTS))
    chosen = arguments.parse_args()
    wanted = chosen.only.split(",")
    report: dict[str, object] = {
        "machine": platform.platform(),
        "processors": os.cpu_count(),
        "registrations": chosen.registrations,
        "load_before": load(),
    }
    from tests.benchmarks.house import house_of  # noqa: PLC0415 - the app is measured without

    house = house_of(chosen.registrations, chosen.folder)
    with tempfile.TemporaryDirectory(dir=chosen.folder) as scratch:
        folder = Path(scratch)
        with house.copied(folder) as copy, office_on(copy, folder) as office:
            report["made_ahead_seconds"] = round(office.make_ahead(), 2)
            for name, part in (
                ("pages", pages),
                ("keys", keys),
                ("scrolling", scrolling),
                ("approving", approving),
                ("batch", batch),
            ):
                if name in wanted:
                    report[name] = part(office, chosen.batch if name == "batch" else chosen.times)
    if "memory" in wanted:
        from tests.benchmarks.organizer_memory import app_on  # noqa: PLC0415 - uses this module

        report["memory_mb"] = app_on(house, chosen.folder, chosen.times, chosen.batch)
    report["load_after"] = load()
    json.dump(report, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
