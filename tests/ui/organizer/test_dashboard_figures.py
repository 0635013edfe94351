"""Every figure of the dashboard opens exactly what it counts."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.dashboard import Dashboard, Figure, behind
from lighthouse_kiosk.ui.widgets import FigureLink, FilterChip
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("dashboard")


def figures(office: Office, page: Any) -> Dashboard:
    return office.services.dashboard.figures(office.actor, page.occasion.id)


def link(where: QWidget, begins: str) -> FigureLink:
    return next(
        each
        for each in where.findChildren(FigureLink)
        if each.isVisible() and each.accessibleName().startswith(begins)
    )


def listed(office: Office) -> set[object]:
    office.settle()
    page: Any = office.window.current_page()
    assert page.objectName() == "registrations-page"
    return {line.id for line in office.lines()}


def test_figures_lead_to_the_registrations_that_they_count(office: Office, page: Any) -> None:
    found = figures(office, page)
    event_id = found.event.id
    busiest = max(found.slots, key=lambda slot: found.of_slot(slot.id).approved)
    option = found.variance.options[0].option
    for card, begins, query in (
        (page, "Picked up:", behind(event_id, Figure.PICKED_UP)),
        (page.budget, "Pending requests", behind(event_id, Figure.PENDING)),
        (page.budget, "Event budget", behind(event_id, Figure.OPEN)),
        (page.inventory, option.name, behind(event_id, Figure.APPROVED, option_id=option.id)),
        (page.funnel, "Pass shown", behind(event_id, Figure.SHOWN)),
    ):
        QTest.mouseClick(link(card, begins), Qt.MouseButton.LeftButton)
        expected = office.services.registrations.list_registrations(office.actor, query)
        assert listed(office) == {line.id for line in expected.rows}
        office.open("dashboard")
    to_come = behind(event_id, Figure.TO_COME, slot_id=busiest.id)
    page.go.emit("registrations", None)
    page = office.open("dashboard")
    if page.slots.more.isVisible():
        page.slots.more.click()
    shown = [each for each in page.slots.rows.links() if each.text().endswith("to come")]
    at = next(n for n, slot in enumerate(found.slots) if slot.id == busiest.id)
    shown[at].setFocus()
    QTest.keyClick(shown[at], Qt.Key.Key_Return)
    rows = office.services.registrations.list_registrations(office.actor, to_come).rows
    assert listed(office) == {line.id for line in rows}
    assert len(rows) == found.of_slot(busiest.id).to_come


def test_what_no_filter_can_say_stands_on_a_chip_that_can_be_let_go(
    office: Office, page: Any
) -> None:
    found = figures(office, page)
    QTest.mouseClick(link(page.funnel, "Pass shown"), Qt.MouseButton.LeftButton)
    assert len(listed(office)) == found.funnel.shown
    chip = office.see(FilterChip, "filter-figure")
    assert "Pass shown" in chip.text()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    office.settle()
    assert not chip.isVisible()
    assert len(office.lines()) == found.approved
    assert {line.status for line in office.lines()} == {Status.APPROVED}


def test_every_figure_can_be_reached_and_has_a_name(office: Office, page: Any) -> None:
    links = [each for each in page.findChildren(FigureLink) if each.isVisible()]
    assert len(links) > 20
    for each in links:
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert each.accessibleName()
        assert each.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert office.window.isVisible()
