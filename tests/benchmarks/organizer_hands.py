"""The hands before an organiser's window that is measured, and how long its answers take.

A deed is over when its answer has been painted.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QAbstractItemModel, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit

from lighthouse_kiosk.domain.ids import EventId
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.models.keyset import KeysetModel
from lighthouse_kiosk.ui.notify import Notifier
from lighthouse_kiosk.ui.organizer.registrations.page import RegistrationsPage
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.window import OrganizerWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from tests.benchmarks.figures import milliseconds

if TYPE_CHECKING:
    # with it comes what makes houses and tests, which the app itself is measured without
    from tests.benchmarks.house import House

PATIENCE = 120.0
"""Seconds after which an answer counts as missing."""


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

    def __init__(
        self, app: QApplication, window: OrganizerWindow, session: Session, event_id: EventId
    ) -> None:
        self.app, self.window, self.session = app, window, session
        self.window.resize(1920, 1080)
        self.window.show()
        self.settle()
        event = session.services.events.get_event(session.actor, event_id)
        self.window.open_event(event, "events")
        self.settle()

    @classmethod
    def opened_on(cls, house: House, app: QApplication, memory: Path) -> Office:
        """Open a window on a house; `memory` is the file of what it remembers."""
        from tests.benchmarks.house import NOW  # noqa: PLC0415 - see above

        notifier = Notifier()
        session = Session(
            services=house.open(),
            actor=house.actor(Role.ADMIN),
            settings=house.settings,
            runner=TaskRunner(notifier.refused, _fail),
            bus=ChangeBus(),
            notifier=notifier,
            memory=QSettings(str(memory), QSettings.Format.IniFormat),
            clock=lambda: NOW,
        )
        return cls(app, OrganizerWindow(session), session, house.event_id)

    def make_ahead(self) -> float:
        """Let the window make its pages, as it does while one reads the first; return seconds."""
        begun = time.perf_counter()
        done: list[bool] = []
        self.window.preload_pages()
        making = self.window.making_ahead
        assert making is not None
        making.finished.connect(lambda: done.append(True))
        self.until(lambda: bool(done))
        return time.perf_counter() - begun

    def rest(self, seconds: float) -> None:
        """Do nothing for a while, as people do; the window puts its memory in order meanwhile."""
        over: list[bool] = []
        QTimer.singleShot(round(seconds * 1000), lambda: over.append(True))
        self.until(lambda: bool(over))

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


class Arrivals:
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


@contextmanager
def office_on(house: House, folder: Path) -> Iterator[Office]:
    app = make_application(Settings(house.settings.profile))
    office = Office.opened_on(house, app, folder / "window.ini")
    try:
        yield office
    finally:
        office.close()
