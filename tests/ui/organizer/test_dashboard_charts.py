"""The dashboard's charts: what they say to pointer, keyboard and reader, and how they leave."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTableWidget, QToolTip, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.services.dashboard import Dashboard
from lighthouse_kiosk.ui.widgets import ChartCard, Meter, Painted, Ring
from lighthouse_kiosk.ui.widgets.plots import ColumnPlot
from lighthouse_kiosk.wording.format import clock_in, money, number
from tests.ui.organizer.conftest import Office


@pytest.fixture
def page(office: Office) -> Any:
    return office.open("dashboard")


def figures(office: Office, page: Any) -> Dashboard:
    return office.services.dashboard.figures(office.actor, page.occasion.id)


def test_pickups_say_their_figures_to_pointer_and_keys(office: Office, page: Any) -> None:
    found = figures(office, page)
    plot = page.pace.plot
    at = max(range(len(found.pace)), key=lambda at: found.pace[at].pickups)
    bar = found.pace[at]
    assert bar.pickups
    time = clock_in(bar.starts, found.event.time_zone)
    assert plot.tip_of(at).startswith(f"{time}: {bar.pickups} picked up, ")
    seen = {plot.column_at(QPointF(x, plot.height() / 2)) for x in range(plot.width())}
    assert set(range(len(found.pace))) <= seen
    plot.setFocus()
    for _step in range(at + 1):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert f"{time}: {bar.pickups}" in QToolTip.text()
    QToolTip.hideText()
    page.pace.findChild(QWidget, "pace-choice").set_current(1)
    page.pace.show_figures(found)
    desk = next(one for one in found.desks if bar.by_desk.get(one.desk.id))
    assert f"{desk.desk.name}: {bar.by_desk[desk.desk.id]}" in plot.tip_of(at)


def test_charts_can_be_read_as_tables_and_keep_up(office: Office, page: Any) -> None:
    found = figures(office, page)
    for card, first in (
        (page.budget, money(found.variance.committed, "INR")),
        (page.inventory, number(found.variance.options[0].option.committed_count)),
        (page.funnel, number(found.funnel.registered)),
        (page.slots, number(found.of_slot(found.slots[0].id).picked_up)),
        (page.pace, number(found.pace[0].pickups)),
    ):
        card.show_as_table(True)
        table = card.findChild(QTableWidget, "chart-table")
        assert table.isVisible()
        assert table.accessibleName() == card.title
        assert table.item(0, 1).text() == first
        # a title may take several lines, and ends at the edge of its figures
        place = table.horizontalHeaderItem(1).textAlignment() & ~Qt.TextFlag.TextWordWrap.value
        assert place == table.item(0, 1).textAlignment()
        card.copy_table()
        assert first in QGuiApplication.clipboard().text()
    table = page.funnel.findChild(QTableWidget, "chart-table")
    cell = table.item(1, 1)
    before = cell.text()
    office.open("registrations")
    line = next(line for line in office.lines() if not line.problems)
    office.session.bus.publish(office.services.registrations.approve(office.actor, line.id).changes)
    office.open("dashboard")
    assert table.item(1, 1) is cell
    assert int(cell.text()) == int(before) - 1


def test_every_chart_is_read_by_pointer_key_and_reader_and_leaves_as_a_picture(
    office: Office, page: Any, tmp_path: Path
) -> None:
    cards = page.findChildren(ChartCard)
    assert len(cards) == 5
    for card in cards:
        for painted in card.findChildren(Painted):
            if painted.isVisible() and not painted.decoration:
                assert painted.accessibleName(), (card.title, painted)
                assert painted.accessibleDescription() or painted.accessibleName()
        says_its_figures(card)
        assert card.menu_button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert card.title in card.menu_button.accessibleName()
        card.menu_button.setFocus()
        QTest.keyClick(card.menu_button, Qt.Key.Key_Space)
        menu = card.findChild(QMenu, "chart-menu")
        does = [action for action in menu.actions() if not action.isSeparator()]
        assert [action.text() for action in does] == [
            "Show as table",
            "Copy as picture",
            "Copy as table",
            "Save picture…",
        ]
        QGuiApplication.clipboard().clear()
        does[1].trigger()
        copied = QGuiApplication.clipboard().image()
        assert copied.width() > card.width()
        does[2].trigger()
        assert card.table.rows[0][1] in QGuiApplication.clipboard().text()
        menu.close()
        for name in ("chart.png", "chart.svg"):
            page.pictures.save(tmp_path / name, card)
        office.settle()
        assert QImage(str(tmp_path / "chart.png")).size() == copied.size()
        drawn = (tmp_path / "chart.svg").read_text("utf-8")
        assert drawn.startswith("<?xml")
        assert card.title in drawn
        assert drawn.count("<path") + drawn.count("<rect") > 5


def says_its_figures(card: ChartCard) -> None:
    """Hovering what is drawn says what the table says of it."""
    tips = []
    for meter in card.findChildren(Meter):
        if meter.isVisible():
            tips.append(meter.toolTip())
            assert meter.accessibleDescription()
    for ring in card.findChildren(Ring):
        for at in range(3):
            spot = next(
                spot
                for x in range(0, ring.width(), 3)
                for y in range(0, ring.height(), 3)
                if ring.slice_at(spot := QPointF(x, y)) == at
            )
            QTest.mouseMove(ring, spot.toPoint())
            tips.append(QToolTip.text())
            assert ring.accessibleDescription()
    for plot in card.findChildren(ColumnPlot):
        assert plot.accessibleDescription()
        tips += [plot.tip_of(at) for at in range(len(card.table.rows))]
    assert tips
    assert all(tips), card.title
    first = card.table.rows[0]
    assert any(value in tip for tip in tips for value in first[1:]), card.title
    QToolTip.hideText()


def test_a_refresh_fills_what_is_there(office: Office, page: Any) -> None:
    before = [each for each in page.findChildren(QWidget) if each.isVisible()]
    office.session.bus.publish(frozenset(Topic))
    office.session.bus.publish(frozenset({Topic.PICKUPS}))
    office.settle()
    assert [each for each in page.findChildren(QWidget) if each.isVisible()] == before
    assert page.pace.plot in before
