"""What the dashboard's page takes in the organiser's window; run by `dashboard.py --window`."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.organizer.dashboard.page import DashboardPage
from tests.benchmarks.house import House
from tests.benchmarks.organizer_hands import Office


def window(house: House, rounds: int) -> dict[str, Any]:
    """The page as it is used: figures read on a worker, cards filled on the GUI thread."""
    app = make_application(house.settings)
    with tempfile.TemporaryDirectory() as folder:
        office = Office.opened_on(house, app, Path(folder) / "window.ini")
        try:
            return {
                "registrations": house.registrations,
                **_painted(office, rounds),
            }
        finally:
            office.close()


def _painted(office: Any, rounds: int) -> dict[str, Any]:
    first: list[tuple[float, float]] = []
    refresh: list[tuple[float, float]] = []
    filling: list[tuple[float, float]] = []
    stack = office.window.centralWidget().findChild(QStackedWidget)
    page: Any = None
    for _round in range(rounds):
        if page is not None:
            stack.removeWidget(page)
            page.deleteLater()
            # as the app's loop does; here none runs
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        office.settle()

        def show() -> None:
            nonlocal page
            page = DashboardPage(office.session)
            page.set_event(office.window.occasion)
            stack.addWidget(page)
            stack.setCurrentWidget(page)
            office.until(lambda: page.figures is not None)

        first.append(timed(show))
        office.settle()
    changes = frozenset({Topic.PICKUPS})
    for _round in range(rounds):
        before = page.figures

        def follow() -> None:
            office.session.bus.publish(changes)
            office.until(lambda: page.figures is not before)  # noqa: B023 - called at once

        refresh.append(timed(follow))
        moved = _one_more(page.figures)

        def fill() -> None:
            page.show_figures(moved)  # noqa: B023 - called at once
            office.app.processEvents()

        filling.append(timed(fill))
        office.settle()
    return {
        "first_paint": summary(first),
        "refresh": summary(refresh),
        "filling": summary(filling),
    }


def _one_more(figures: Any) -> Any:
    """As after a pickup: tile, funnel, a slot and the last column have changed."""
    funnel = replace(
        figures.funnel, picked_up=figures.funnel.picked_up + 1, shown=figures.funnel.shown + 1
    )
    pace = figures.pace
    if pace:
        last = replace(pace[-1], pickups=pace[-1].pickups + 1)
        pace = (*pace[:-1], last)
    return replace(figures, funnel=funnel, pace=pace)


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """By the clock, and of this thread's processor."""
    start, own = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - start) * 1000, (time.thread_time() - own) * 1000


def summary(times: Sequence[tuple[float, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, values in (
        ("", [by_clock for by_clock, _own in times]),
        ("own_", [own for _by_clock, own in times]),
    ):
        ordered = sorted(values)
        last = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
        found[f"{name}p50_ms"] = round(statistics.median(ordered), 1)
        found[f"{name}p99_ms"] = round(last, 1)
    return found | {"rounds": len(times)}
