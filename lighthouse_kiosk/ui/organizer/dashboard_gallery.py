"""The dashboard's states as scenes: all of it, tables, everything wrong at once, huge, and walls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QAbstractButton, QScrollArea

from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.ids import (
    OptionId,
    PersonId,
    RegistrationId,
    UnmatchedPassId,
)
from lighthouse_kiosk.domain.slots import PickupSlot
from lighthouse_kiosk.services.dashboard import (
    Blocked,
    BudgetNearlyGone,
    ConflictsPending,
    Dashboard,
    DoublePickup,
    DoublePickups,
    Forecast,
    NeverShown,
    Prospects,
    QueueForecast,
    RunOut,
    SilentDesk,
    SlotNearlyFull,
    SoldOut,
)
from lighthouse_kiosk.ui.organizer.dashboard.matters import matters_of
from lighthouse_kiosk.ui.organizer.dashboard.wall import Wall
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene, SceneContext
from lighthouse_kiosk.ui.widgets import ChartCard, SegmentedControl

_LARGE = (1920, 1080)
_SMALL = (1280, 720)
_HOUR = timedelta(hours=1)


def dashboard_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("dashboard-large", session, "dashboard", sizes=(_LARGE,))
    yield page("dashboard-below", session, "dashboard", _scroll_down, sizes=(LANDSCAPE, _SMALL))
    yield page("dashboard-tables", session, "dashboard", _as_tables, sizes=(_LARGE, _SMALL))
    yield page("dashboard-desks", session, "dashboard", _by_desk)
    yield page("dashboard-pickups", session, "dashboard", _list_pickups)
    yield page("dashboard-troubled", session, "dashboard", _troubled, sizes=(_LARGE, _SMALL))
    yield page("dashboard-huge", session, "dashboard", _huge, sizes=(_LARGE, _SMALL))
    yield page("dashboard-tiny", session, "dashboard", _tiny)
    yield page("dashboard-menu", session, "dashboard", _open_menu)
    yield page("events-compared", session, "events", _compare, sizes=(LANDSCAPE, _SMALL))
    yield page("events-compared-by-type", session, "events", _compare_by_type)
    for at, name in enumerate(("budget", "inventory", "pickups", "attention")):
        yield Scene(f"wall-{name}", _OnWall(session, at), (_LARGE, _SMALL))


class _OnWall:
    """A panel of the wall, without covering a screen."""

    def __init__(self, session: Session, panel: int) -> None:
        self._session = session
        self._panel = panel

    def __call__(self, context: SceneContext) -> Wall:
        events = context.services.events.list_events(context.actor)
        event = max((one.event for one in events), key=lambda one: one.budget_committed)
        figures = troubled(context.services.dashboard.figures(context.actor, event.id))
        wall = Wall(None)
        wall.show_figures(figures, matters_of(figures, self._session.actor))
        for _step in range(self._panel):
            wall.turn()
        return wall


def _scroll_down(page: Any) -> None:
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())


def _as_tables(page: Any) -> None:
    for card in page.findChildren(ChartCard):
        card.show_as_table(True)


def _by_desk(page: Any) -> None:
    choice = page.findChild(SegmentedControl, "pace-choice")
    choice.set_current(1)
    choice.chosen.emit(1)


def _list_pickups(page: Any) -> None:
    """What the busiest column opens."""
    figures: Dashboard = page.figures
    busiest = max(range(len(figures.pace)), key=lambda at: figures.pace[at].pickups)
    page.pace.plot.open_column(busiest)


def _open_menu(page: Any) -> None:
    page.inventory.findChild(QAbstractButton, "chart-menu-button").click()


def _compare(page: Any) -> None:
    page.show_part("compared")


def _compare_by_type(page: Any) -> None:
    page.show_part("compared")
    page.compared.grouping.set_current(3)
    page.compared.grouping.chosen.emit(3)


def _troubled(page: Any) -> None:
    page.show_figures(troubled(page.figures))


def _huge(page: Any) -> None:
    page.show_figures(huge(page.figures))
    page.inventory.more.click()


def _tiny(page: Any) -> None:
    page.show_figures(tiny(page.figures))


def troubled(figures: Dashboard) -> Dashboard:
    """All that can need attention at once, and something to forecast."""
    options = [line.option for line in figures.variance.options]
    desks = figures.desks
    slots = figures.slots
    person = DoublePickup(
        UnmatchedPassId(UUID(int=1)),
        RegistrationId(UUID(int=2)),
        PersonId(UUID(int=3)),
        "Nobody Named",
        options[0].id,
        options[0].name,
        1,
        2,
        tuple(one.desk.id for one in desks[:2]),
        figures.at - timedelta(minutes=28),
    )
    reasons = tuple(
        Blocked(problem, count, option.id)
        for problem, count, option in (
            (Problem.SOLD_OUT, 12, options[1]),
            (Problem.OVER_BUDGET, 9, options[0]),
            (Problem.TOO_FEW_LEFT, 3, options[2]),
        )
    )
    return replace(
        figures,
        attention=(
            SoldOut(options[1], 12, 9),
            SlotNearlyFull(slots[3], 3, 14),
            BudgetNearlyGone(1_250_00, 98_300_00),
            ConflictsPending(24, reasons, 2),
            DoublePickups((person,), 2),
            SilentDesk(desks[-1].desk, timedelta(minutes=18), 41),
            NeverShown(37, slots[:2]),
        ),
        prospects=Prospects(
            budget=RunOut(
                None, 52_000_00, Forecast(900.0, 30 * _HOUR, 52 * _HOUR, 90 * _HOUR), 200 * _HOUR
            ),
            options=(
                RunOut(options[3], 61, Forecast(2.0, 3 * _HOUR, 5 * _HOUR, 9 * _HOUR), 200 * _HOUR),
                RunOut(options[0], 7, Forecast(0.1, 400 * _HOUR, 500 * _HOUR, None), 200 * _HOUR),
            ),
            queue=QueueForecast(
                slots[4],
                19,
                Forecast(40.0, 0.35 * _HOUR, 0.5 * _HOUR, 0.8 * _HOUR),
                timedelta(minutes=18),
            ),
        ),
    )


def huge(figures: Dashboard) -> Dashboard:
    """Forty options with long names, two days of slots, and amounts as large as they can be."""
    lines = []
    for number in range(40):
        line = figures.variance.options[number % len(figures.variance.options)]
        option = replace(
            line.option,
            id=OptionId(UUID(int=1000 + number)),
            name=f"{line.option.name} for everybody who has been here since {1980 + number}",
            total_available=1_000_000,
            committed_count=25_000 * number,
        )
        lines.append(replace(line, option=option, pending=4_000 * number))
    variance = replace(
        figures.variance,
        allocated=999_999_999_999_999,
        committed=700_000_000_000_000,
        pending=400_000_000_000_000,
        options=tuple(lines),
    )
    funnel = replace(
        figures.funnel, pending=1_000_000, approved=9_000_000, shown=8_000_000, picked_up=7_654_321
    )
    slots: list[PickupSlot] = []
    for days in range(2):
        slots += [
            replace(
                slot,
                starts=slot.starts + timedelta(days=days),
                ends=slot.ends + timedelta(days=days),
                starts_utc=slot.starts_utc + timedelta(days=days),
                ends_utc=slot.ends_utc + timedelta(days=days),
            )
            for slot in figures.slots
        ]
    pace = []
    for days in range(2):
        pace += [
            replace(
                bar,
                starts=bar.starts + timedelta(days=days),
                pickups=bar.pickups * 12_345,
                planned=bar.planned * 12_345,
                by_desk={desk: count * 12_345 for desk, count in bar.by_desk.items()},
            )
            for bar in figures.pace
        ]
    return replace(figures, variance=variance, funnel=funnel, slots=tuple(slots), pace=tuple(pace))


def tiny(figures: Dashboard) -> Dashboard:
    """One option, one slot, one person."""
    line = figures.variance.options[0]
    option = replace(line.option, total_available=1, committed_count=1)
    variance = replace(
        figures.variance,
        allocated=850_00,
        committed=850_00,
        pending=0,
        options=(replace(line, option=option, pending=0),),
    )
    bars = [bar for bar in figures.pace if bar.pickups][:1]
    return replace(
        figures,
        variance=variance,
        funnel=replace(
            figures.funnel, pending=0, approved=1, rejected=0, cancelled=0, shown=1, picked_up=1
        ),
        slots=figures.slots[:1],
        pace=tuple(replace(bar, pickups=1, planned=1.0) for bar in bars),
        desks=figures.desks[:1],
        attention=(),
    )
