"""The dashboard on a wall, and all events side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lighthouse_kiosk.domain.events import EventType
from lighthouse_kiosk.services.dashboard import DoublePickups
from lighthouse_kiosk.services.events import EventDraft
from lighthouse_kiosk.ui.organizer.dashboard_gallery import troubled
from lighthouse_kiosk.ui.organizer.events.comparisons import Grouping, compared
from lighthouse_kiosk.wording.format import money, number
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("dashboard")


@pytest.fixture
def wall(office: Office, page: Any) -> Iterator[Any]:
    QTest.keyClick(office.window, Qt.Key.Key_F11)
    office.settle()
    assert page.wall is not None
    yield page.wall
    if page.wall is not None:
        page.wall.close()
    QApplication.sendPostedEvents()


def test_a_wall_turns_is_held_and_left(office: Office, page: Any, wall: Any) -> None:
    assert wall.windowState() & Qt.WindowState.WindowFullScreen
    assert wall.size() == office.window.screen().size()
    titles = []
    for _panel in wall.panels:
        titles.append(wall.current.title)
        QTest.keyClick(wall, Qt.Key.Key_Right)
    assert titles == ["Budget", "What is left", "Picked up", "Needs attention"]
    assert wall.current.title == "Budget"
    QTest.keyClick(wall, Qt.Key.Key_Left)
    assert wall.current.title == "Needs attention"
    QTest.keyClick(wall, Qt.Key.Key_Space)
    assert wall.held
    QTest.keyClick(wall, Qt.Key.Key_Space)
    assert not wall.held
    QTest.keyClick(wall, Qt.Key.Key_Escape)
    office.settle()
    assert page.wall is None
    assert office.window.isVisible()


def test_a_wall_opens_what_a_panel_counts(office: Office, page: Any, wall: Any) -> None:
    for _panel in range(2):
        QTest.keyClick(wall, Qt.Key.Key_Right)
    assert wall.current.title == "Picked up"
    count = page.figures.picked_up
    QTest.keyClick(wall, Qt.Key.Key_Return)
    office.settle()
    assert page.wall is None
    current: Any = office.window.current_page()
    assert current.objectName() == "registrations-page"
    assert len(office.lines()) == count > 0


def test_a_wall_follows_what_happens_behind_other_pages(
    office: Office, page: Any, wall: Any
) -> None:
    office.window.open_page("registrations")
    office.settle()
    line = next(line for line in office.lines() if not line.problems)
    before = page.figures.variance.committed
    office.session.bus.publish(office.services.registrations.approve(office.actor, line.id).changes)
    office.settle()
    after = office.services.dashboard.figures(office.actor, page.occasion.id).variance.committed
    assert after > before
    assert money(after, "INR") in wall.panels[0].accessibleDescription()


def test_no_person_is_named_on_a_wall(office: Office, page: Any, wall: Any) -> None:
    figures = troubled(page.figures)
    page.show_figures(figures)
    doubles = next(fact for fact in figures.attention if isinstance(fact, DoublePickups))
    said = "\n".join(
        f"{each.accessibleName()} {each.accessibleDescription()}"
        for each in wall.findChildren(QWidget)
    )
    assert number(doubles.count) in said
    assert "sold out" in said
    for one in doubles.passes:
        assert one.person_name not in said
    assert office.words(wall).count("Esc") == 1


def euro_event(office: Office) -> Any:
    opens = datetime(2026, 1, 1)
    draft = EventDraft(
        name="Gifts for Lyon",
        type=EventType.GIFTING,
        currency="EUR",
        time_zone="Europe/Paris",
        date=date(2026, 12, 20),
        window_opens=opens,
        window_closes=opens + timedelta(days=350),
        budget=5_000_00,
        venue="Lyon",
    )
    changed = office.services.events.create_event(office.actor, draft)
    office.session.bus.publish(changed.changes)
    return changed.value


def test_all_events_stand_side_by_side_and_currencies_are_never_added(
    office: Office, page: Any
) -> None:
    assert page.isVisible()
    made = euro_event(office)
    office.click("compare-events")
    office.settle()
    shelf = office.window.page("events").compared  # type: ignore[attr-defined] # that page has it
    assert shelf.table.isVisible()
    names = [line.title for line in shelf.model.rows]
    assert "Gifts for Lyon" in names
    across = office.services.dashboard.compare_events(office.actor)
    assert len(names) == len(across.events)
    together = compared(across, Grouping.ALL)
    assert [line.amounts.currency for line in together] == ["EUR", "INR"]
    assert [line.first for line in together] == [True, False]
    for line in together:
        of_currency = [
            one.event for one in across.events if one.event.currency == line.amounts.currency
        ]
        assert line.amounts.allocated == sum(event.budget for event in of_currency)
    for grouping in Grouping:
        lines = compared(across, grouping)
        assert sum(line.amounts.events for line in lines) == len(across.events)
        first = [line for line in lines if line.first]
        assert sum(line.funnel.registered for line in first) == across.total.funnel.registered
    shelf.grouping.set_current(Grouping.ALL)
    shelf.grouping.chosen.emit(Grouping.ALL)
    for row, line in enumerate(compared(across, Grouping.ALL)):
        shelf.table.setCurrentIndex(shelf.model.index(row, 0))
        QTest.keyClick(shelf.table, Qt.Key.Key_Return)
        behind = shelf.model.rows
        assert len(behind) == line.amounts.events
        assert sum(one.amounts.committed for one in behind) == line.amounts.committed
        assert {one.amounts.currency for one in behind} == {line.amounts.currency}
        assert shelf.only.isVisible()
        shelf.grouping.set_current(Grouping.ALL)
        shelf.grouping.chosen.emit(Grouping.ALL)
    by_type = [line for line in compared(across, Grouping.TYPE) if line.first]
    for line in by_type:
        assert line.part is not None
        apart = compared(across, Grouping.EVENT, replace(line.part, currency=""))
        assert sum(one.funnel.registered for one in apart) == line.funnel.registered
        assert sum(one.committed_stock for one in apart) == line.committed_stock
    shelf.grouping.set_current(Grouping.EVENT)
    shelf.grouping.chosen.emit(Grouping.EVENT)
    assert [line.title for line in shelf.model.rows] == names
    assert not shelf.only.isVisible()
    at = names.index(made.name)
    shelf.table.setCurrentIndex(shelf.model.index(at, 0))
    QTest.keyClick(shelf.table, Qt.Key.Key_Return)
    office.settle()
    assert office.window.occasion == made
    current: Any = office.window.current_page()
    assert current.objectName() == "dashboard-page"
