"""A walk over every figure, bar, ring, column, row and fact of the dashboard: each opens exactly
what it counts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView, QWidget

from lighthouse_kiosk.domain.changes import Topic
from lighthouse_kiosk.domain.conflicts import Problem
from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.dashboard import (
    ConflictsPending,
    Dashboard,
    Figure,
    NeverShown,
    SlotNearlyFull,
    SoldOut,
    behind,
)
from lighthouse_kiosk.services.events import EventChange
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.registrations import (
    RegistrationDraft,
    RegistrationLine,
    RegistrationQuery,
)
from lighthouse_kiosk.ui.models.keyset import ROW_ROLE
from lighthouse_kiosk.ui.organizer.dashboard.matters import matters_of
from lighthouse_kiosk.ui.organizer.dashboard.opening import Behind, Elsewhere, HandedOut
from lighthouse_kiosk.ui.organizer.registrations.filters import FilterBar, filter_of
from lighthouse_kiosk.ui.widgets import FigureLink, Meter, Ring
from lighthouse_kiosk.wording.format import money
from tests.ui.organizer.conftest import Office


@dataclass
class Walk:
    """Clicks, and looks at what the dashboard would open."""

    office: Office
    page: Any
    wanted: list[object]

    @property
    def figures(self) -> Dashboard:
        found: Dashboard = self.page.figures
        return found

    def opened_by(self, click: Callable[[], object]) -> object:
        self.wanted.clear()
        click()
        (opens,) = self.wanted
        return opens

    def rows(self, opens: object) -> list[RegistrationLine]:
        """All that the list shows, which is what its own filters ask for and what it counts."""
        assert isinstance(opens, Behind)
        office, query = self.office, opens.query
        bar = FilterBar()
        bar.set_offer([line.option for line in self.figures.variance.options], self.figures.slots)
        bar.set_filter(filter_of(query, opens.words))
        assert bar.query(query.event_id) == query
        service = office.services.registrations
        page = service.list_registrations(office.actor, replace(query, limit=10_000))
        assert service.count_registrations(office.actor, query) == len(page.rows)
        return list(page.rows)

    def hand_outs(self, opens: object) -> int:
        assert isinstance(opens, HandedOut)
        service, actor = self.office.services.pickup_lists, self.office.actor
        listed = service.list_pickups(actor, replace(opens.query, limit=10_000)).rows
        assert service.count_pickups(actor, opens.query) == len(listed)
        return len(listed)

    def behind(self, link: QWidget, at: QPoint | None = None) -> list[RegistrationLine]:
        return self.rows(self.opened_by(lambda: click(link, at)))


def click(widget: QWidget, at: QPoint | None = None) -> None:
    where = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)


def pieces(rows: list[RegistrationLine]) -> int:
    return sum(row.quantity for row in rows)


def cost(rows: list[RegistrationLine]) -> int:
    return sum(row.cost for row in rows)


@pytest.fixture
def walk(office: Office) -> Walk:
    """The demo on its day, with an option that never runs out and a window that was moved."""
    page = office.open("dashboard")
    event, services, actor = page.occasion, office.services, office.actor
    draft = OptionDraft("Programme", OptionKind.ITEM, 150_00, None, needs_slot=False)
    option = services.options.add_option(actor, event.id, draft).value
    approved = RegistrationQuery(event.id, statuses=frozenset({Status.APPROVED}))
    someone = services.registrations.list_registrations(actor, approved).rows[0].person
    wish = RegistrationDraft(someone.id, option.id)
    wished = services.registrations.register(actor, event.id, wish).value
    services.registrations.approve(actor, wished.id)
    moved = EventChange(window_opens=datetime(2026, 12, 11, 12))
    services.events.update_event(actor, event.id, moved)
    office.session.bus.publish(frozenset(Topic))
    office.settle()
    wanted: list[object] = []
    for source in (
        page.tiles,
        page.budget,
        page.inventory,
        page.pace,
        page.attention,
        page.funnel,
        page.slots,
        page.forecast,
    ):
        source.opened.disconnect(page._open)
        source.opened.connect(wanted.append)
    return Walk(office, page, wanted)


def links(where: QWidget) -> list[FigureLink]:
    found = [each for each in where.findChildren(FigureLink) if each.isVisible()]
    return [each for each in found if each.objectName() != "all-rows"]


def figure_in(text: str) -> int:
    """The first number of a text."""
    return int(re.findall(r"[0-9,]+", text)[0].replace(",", ""))


def test_every_figure_opens_exactly_what_it_counts(walk: Walk) -> None:
    page, found = walk.page, walk.figures
    variance = found.variance
    for card in (page.inventory, page.slots):
        if card.more.isVisible():
            card.more.click()
    walk_tiles(walk)
    free = variance.allocated - variance.committed - variance.pending
    committed, pending, after, budget = links(page.budget)
    for at, link in enumerate((committed, pending, after, budget)):
        rows = walk.behind(link)
        amounts = (variance.committed, variance.pending, variance.allocated - free)
        assert cost(rows) == amounts[min(at, 2)] > 0
        assert money(amounts[at] if at < 2 else (free, variance.allocated)[at - 2], "INR") in (
            link.text()
        )
    walk_ring(walk)
    walk_inventory(walk)
    walk_counts(walk)
    walk_pace(walk)
    walk_attention(walk)


def walk_tiles(walk: Walk) -> None:
    tiles, found = walk.page.tiles, walk.figures
    limited = [line.option for line in found.variance.options if line.option.total_available]
    assert len(limited) < len(found.variance.options)
    assert cost(walk.behind(tiles.committed)) == found.variance.committed
    assert len(walk.behind(tiles.awaiting)) == found.pending > 0
    assert len(walk.behind(tiles.picked)) == found.picked_up > 0
    used = walk.behind(tiles.used)
    assert pieces(used) == sum(option.committed_count for option in limited) > 0


def walk_ring(walk: Walk) -> None:
    ring, variance = walk.page.budget.findChild(Ring), walk.figures.variance
    seen: dict[int | None, QPointF] = {}
    for turn in range(360):
        spot = QPointF(
            ring.width() / 2 + 0.45 * ring.width() * math.sin(math.radians(turn)),
            ring.height() / 2 - 0.45 * ring.height() * math.cos(math.radians(turn)),
        )
        seen.setdefault(ring.slice_at(spot), spot)
    amounts = [variance.committed, variance.pending, variance.committed + variance.pending]
    assert set(seen) == {0, 1, 2}
    for at, spot in seen.items():
        assert at is not None
        assert cost(walk.behind(ring, spot.toPoint())) == amounts[at]
    assert cost(walk.behind(ring)) == variance.committed


def walk_inventory(walk: Walk) -> None:
    rows = walk.page.inventory.rows
    shown, meters = rows.links(), rows.findChildren(Meter)
    for at, line in enumerate(walk.figures.variance.options):
        option = line.option
        counts, left = shown[2 * at], shown[2 * at + 1]
        assert figure_in(counts.text()) == pieces(walk.behind(counts)) == option.committed_count
        taken = pieces(walk.behind(left))
        if option.total_available is None:
            continue
        assert figure_in(left.text()) == option.total_available - taken
        bar = meters[at]
        along = (option.committed_count + line.pending / 2) / option.total_available
        if line.pending and along < 1:
            there = QPoint(round(bar.width() * along), bar.height() // 2)
            assert pieces(walk.behind(bar, there)) == line.pending
        assert pieces(walk.behind(bar, QPoint(1, bar.height() // 2))) == taken


def walk_counts(walk: Walk) -> None:
    """States and slots: both figures of a row, and its bar."""
    page, funnel = walk.page, walk.figures.funnel
    rows = page.funnel.rows
    named = {
        "Registered": funnel.registered,
        "Pending": funnel.pending,
        "Approved": funnel.approved,
        "Pass shown": funnel.shown,
        "Picked up": funnel.picked_up,
        "Rejected": funnel.rejected,
        "Cancelled": funnel.cancelled,
    }
    assert len(rows.links()) == 2 * len(named)
    for share, count in zip(rows.links()[::2], rows.links()[1::2], strict=True):
        state = count.accessibleName().partition(":")[0]
        assert named[state] == figure_in(count.text()) == len(walk.behind(count))
        assert len(walk.behind(share)) == named[state]
    shown = page.slots.rows.links()
    assert len(shown) == 2 * len(walk.figures.slots)
    for at, slot in enumerate(walk.figures.slots):
        of_slot = walk.figures.of_slot(slot.id)
        picked, to_come = shown[2 * at], shown[2 * at + 1]
        assert figure_in(picked.text()) == len(walk.behind(picked)) == of_slot.picked_up
        assert figure_in(to_come.text()) == len(walk.behind(to_come)) == of_slot.to_come


def walk_pace(walk: Walk) -> None:
    """Each column, each desk's part of each, by pointer and by key, and the legend."""
    card, found = walk.page.pace, walk.figures
    plot = card.plot
    view = plot.findChild(QGraphicsView).viewport()
    busy = [at for at, bar in enumerate(found.pace) if bar.pickups]
    assert busy
    (legend,) = links(card)
    assert walk.hand_outs(walk.opened_by(legend.click)) == figure_in(legend.text())
    for at in busy:
        spot = plot.spot_of(at).toPoint()
        opens = walk.opened_by(partial(click, view, spot))
        assert walk.hand_outs(opens) == found.pace[at].pickups
        plot.setFocus()
    quiet = next(at for at, bar in enumerate(found.pace) if not bar.pickups)
    walk.wanted.clear()
    click(view, plot.spot_of(quiet).toPoint())
    assert not walk.wanted
    card.findChild(QWidget, "pace-choice").set_current(1)
    card.show_figures(found)
    seen = 0
    for at in busy:
        for part, desk in enumerate(found.desks):
            count = found.pace[at].by_desk.get(desk.desk.id, 0)
            if not count:
                continue
            spot = plot.spot_of(at, part).toPoint()
            opens = walk.opened_by(partial(click, view, spot))
            assert isinstance(opens, HandedOut)
            assert opens.query.desk_ids == {desk.desk.id}
            assert walk.hand_outs(opens) == count
            seen += count
    assert seen == sum(bar.pickups for bar in found.pace)
    for _column in range(busy[0] + 1):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    whole = walk.opened_by(lambda: QTest.keyClick(plot, Qt.Key.Key_Return))
    assert walk.hand_outs(whole) == found.pace[busy[0]].pickups
    QTest.keyClick(plot, Qt.Key.Key_Up)
    opens = walk.opened_by(lambda: QTest.keyClick(plot, Qt.Key.Key_Space))
    assert isinstance(opens, HandedOut)
    assert walk.hand_outs(opens) == found.pace[busy[0]].by_desk[next(iter(opens.query.desk_ids))]
    for link, desk in zip(links(card), found.desks, strict=True):
        assert walk.hand_outs(walk.opened_by(link.click)) == desk.handed_out


def walk_attention(walk: Walk) -> None:
    facts = {type(fact): fact for fact in walk.figures.attention}
    assert {SoldOut, SlotNearlyFull, ConflictsPending, NeverShown} <= set(facts)
    card = walk.page.attention
    if card._more.isVisible():
        card._more.click()
    matters = matters_of(walk.figures, walk.office.actor)
    shown = [link.text() for link in links(card)]
    for fact, matter in zip(walk.figures.attention, matters, strict=False):
        for text, opens in matter.links:
            assert opens is not None
            assert text in shown
            rows = walk.rows(opens)
            match fact:
                case SlotNearlyFull(_slot, left, pending):
                    assert len(rows) == pending
                    assert matter.title.endswith(" is full") == (left == 0)
                case NeverShown(count):
                    assert len(rows) == count == figure_in(matter.title)
                case _:
                    assert figure_in(text) == len(rows) > 0
    conflicts = facts[ConflictsPending]
    assert isinstance(conflicts, ConflictsPending)
    assert conflicts.outside_window
    title = next(one.title for one in matters if "can't be approved" in one.title)
    everybody = walk.rows(Behind(behind(walk.figures.event.id, Figure.PENDING), ""))
    stopped = [row for row in everybody if set(row.problems) - {Problem.SLOT_CLASH}]
    assert figure_in(title) == conflicts.registrations == len(stopped)
    assert len(conflicts.reasons) > 1
    for row, matter in zip(card._rows, matters, strict=False):
        acted = walk.opened_by(row._button.click)
        if matter.title == title:
            assert isinstance(acted, Behind)
            assert acted.words == "can't be approved as things stand"
            assert {line.id for line in walk.rows(acted)} == {line.id for line in stopped}
        else:
            assert isinstance(acted, Elsewhere) or walk.rows(acted)


def test_a_column_opens_its_hand_outs_and_these_their_registrations(office: Office) -> None:
    page = office.open("dashboard")
    found = page.figures
    at = max(range(len(found.pace)), key=lambda at: found.pace[at].pickups)
    view = page.pace.plot.findChild(QGraphicsView).viewport()
    click(view, page.pace.plot.spot_of(at).toPoint())
    dialog = office.dialog()
    office.settle()
    assert dialog.model.rowCount() == dialog.model.total == found.pace[at].pickups
    assert f"{found.pace[at].pickups} hand-out" in office.words(dialog)
    line = dialog.table.currentIndex().data(ROW_ROLE)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    office.settle()
    assert line.registration_id in {row.id for row in office.lines()}
    where: Any = office.window.current_page()
    assert where.objectName() == "registrations-page"
