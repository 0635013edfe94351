"""How fast the organiser's window is in a house full of people.

    python tests/benchmarks/organizer_desk.py FOLDER [--registrations 1000000] [--times 30]
        [--batch 10000] [--only pages,keys,scrolling,approving,batch] > result.json

The real window, signed in as an admin, on a copy of a house (`house.py`). Times run from the hand
to the painted answer, in milliseconds of wall time and of the processor time of all threads:

- pages: a click in the side bar, until the page and what it asked for are painted; the first time
  and the later ones apart;
- keys: each letter typed into a search, until the list that it leaves is painted;
- scrolling: one step of the wheel in a list, until it is painted, far from and over page borders;
- approving: A, until the next row is in hand with its four checks;
- batch: so many approved at once; how long the window left its events waiting meanwhile, and how
  long the services take for as many without a window;
- memory: what the process holds for itself and in all, and how much it ever had.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QAbstractItemModel, QEventLoop, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.ids import RegistrationId
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.models.keyset import KeysetModel
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from lighthouse_kiosk.ui.organizer.registrations.page import RegistrationsPage
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.window import OrganizerWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from tests.benchmarks.figures import load, milliseconds
from tests.benchmarks.house import NOW, House, house_of

PATIENCE = 120.0
"""Seconds after which an answer counts as missing."""

PARTS = ("pages", "keys", "scrolling", "approving", "batch")
SEARCHES = {
    "registrations": (
        "registration-search",
        "registrations-table",
        ("priya", "raj", "4711", "zz"),
    ),
    "people": ("people-search", "people-table", ("anita", "kumar", "10023")),
    "passes": ("pass-search", "passes-table", ("meera", "sharma", "90210")),
    "activity": ("activity-search", "activity-table", ("priya",)),
}


@dataclass
class Times:
    """Seconds by the clock and of the processor, one of each a time."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def report(self) -> dict[str, object]:
        return {
            "count": len(self.wall),
            "wall": milliseconds(self.wall),
            "processor": milliseconds(self.processor),
        }


class Office:
    """The window, and the hands of whoever sits before it."""

    def __init__(self, house: House, app: QApplication, memory: Path) -> None:
        notifier = Notifier()
        self.app = app
        self.session = Session(
            services=house.open(),
            actor=house.actor(Role.ADMIN),
            settings=house.settings,
            runner=TaskRunner(notifier.refused, _fail),
            bus=ChangeBus(),
            notifier=notifier,
            memory=QSettings(str(memory), QSettings.Format.IniFormat),
            clock=lambda: NOW,
        )
        self.window = OrganizerWindow(self.session)
        self.window.resize(1920, 1080)
        self.window.show()
        self.settle()
        event = self.session.services.events.get_event(self.session.actor, house.event_id)
        self.window.open_event(event, "events")
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way and all is painted."""
        self.until(lambda: not self.session.runner.busy)
        self.app.processEvents()
        self.until(lambda: not self.session.runner.busy)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for it, and until it is painted."""
        late = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > late:
                raise TimeoutError
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.processEvents()

    def timed(
        self, times: Times, deed: Callable[[], object], done: Callable[[], bool] | None = None
    ) -> None:
        begun, spent = time.perf_counter(), time.process_time()
        deed()
        if done is None:
            self.settle()
        else:
            self.until(done)
        times.wall.append(time.perf_counter() - begun)
        times.processor.append(time.process_time() - spent)

    def see(self, name: str) -> QAbstractItemView:
        found = [
            each for each in self.window.findChildren(QAbstractItemView, name) if each.isVisible()
        ]
        return found[-1]

    def click(self, name: str) -> None:
        found = [
            each for each in self.window.findChildren(QAbstractButton, name) if each.isVisible()
        ]
        QTest.mouseClick(found[-1], Qt.MouseButton.LeftButton)

    def search_field(self, name: str) -> QLineEdit:
        return next(each for each in self.window.findChildren(QLineEdit, name) if each.isVisible())

    def registrations(self) -> RegistrationsPage:
        page = self.window.page("registrations")
        assert isinstance(page, RegistrationsPage)
        return page

    def close(self) -> None:
        self.window.close()
        self.session.runner.shut_down()
        self.session.services.close()


def _fail(error: BaseException) -> None:
    raise error


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
            office.timed(into, lambda key=key: office.click(f"nav-{key}"))  # type: ignore[misc]
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
        office.click(f"nav-{page}")
        office.settle()
        if page == "registrations":
            office.registrations().list.set_filter(RegistrationFilter())
            office.settle()
        model = office.see(table).model()
        found = Times()
        for turn in range(max(1, times // 10)):
            for word in words:
                editor = office.search_field(search)
                editor.setFocus()
                for letter in word if turn % 2 == 0 else word.title():
                    arrived = _Arrivals(model)
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


class _Arrivals:
    """Whether a table's model has been answered since."""

    def __init__(self, model: QAbstractItemModel) -> None:
        assert isinstance(model, KeysetModel)
        self._model, self._count = model, 0
        model.arrived.connect(self._note)

    def _note(self) -> None:
        self._count += 1

    def some(self) -> bool:
        return self._count > 0

    def forget(self) -> None:
        self._model.arrived.disconnect(self._note)


def scrolling(office: Office, times: int) -> Mapping[str, object]:
    report = {}
    for page, (_search, table, _words) in SEARCHES.items():
        office.click(f"nav-{page}")
        office.settle()
        if page == "registrations":
            office.registrations().list.set_filter(RegistrationFilter())
            office.settle()
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
            office.timed(found, press, lambda before=before: ready(before))  # type: ignore[misc]
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
    office.registrations().decisions.approve_many(mine)
    office.settle()
    window = (time.perf_counter() - begun, time.process_time() - spent)
    beat.stop()
    return {
        "count": count,
        "approved_without_window": len(without.done),
        "engine_seconds": [round(value, 2) for value in engine],
        "window_seconds": [round(value, 2) for value in window],
        "events_waited": milliseconds(gaps),
    }


def _clear_ones(office: Office, count: int) -> list[RegistrationId]:
    session = office.session
    occasion = office.registrations().occasion
    assert occasion is not None
    query = RegistrationQuery(occasion.id, statuses=frozenset({Status.PENDING}))
    return list(session.services.registrations.matching_ids(session.actor, query))[:count]


def memory() -> dict[str, float]:
    """Megabytes: `own` is what the process alone holds, without files that are mapped."""
    status = Path("/proc/self/status")
    if not status.exists():
        return {}
    lines = dict(
        line.split(":", 1) for line in status.read_text("utf-8").splitlines() if ":" in line
    )
    return {
        name: round(int(lines[key].split()[0]) / 1024, 1)
        for name, key in (("own", "RssAnon"), ("all", "VmRSS"), ("most", "VmHWM"))
    }


@contextmanager
def office_on(house: House, folder: Path) -> Iterator[Office]:
    app = make_application(Settings(house.settings.profile))
    office = Office(house, app, folder / "window.ini")
    try:
        yield office
    finally:
        office.close()


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
    house = house_of(chosen.registrations, chosen.folder)
    with tempfile.TemporaryDirectory(dir=chosen.folder) as scratch:
        folder = Path(scratch)
        with house.copied(folder) as copy, office_on(copy, folder) as office:
            held = {"at_start": memory()}
            for name, part in (
                ("pages", pages),
                ("keys", keys),
                ("scrolling", scrolling),
                ("approving", approving),
                ("batch", batch),
            ):
                if name in wanted:
                    report[name] = part(office, chosen.batch if name == "batch" else chosen.times)
                    held[name] = memory()
            report["memory_mb"] = held
    report["load_after"] = load()
    json.dump(report, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
