"""The organiser's window at the sizes that desks have: nothing cut off, no room left unused."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDateTimeEdit, QTableWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.options import OptionKind
from lighthouse_kiosk.services.options import OptionDraft
from lighthouse_kiosk.services.people import PersonDraft
from lighthouse_kiosk.ui.assets import font
from lighthouse_kiosk.ui.organizer.dashboard_gallery import huge
from lighthouse_kiosk.ui.organizer.start.forms import SignInScreen
from lighthouse_kiosk.ui.organizer.start.window import StartWindow
from lighthouse_kiosk.ui.theme import Size
from lighthouse_kiosk.ui.widgets import (
    AddressLabel,
    Card,
    ElidedLabel,
    FigureLink,
    SegmentedControl,
)
from lighthouse_kiosk.ui.widgets.tables import Table
from tests.ui.kiosk.looking import box_in, cut_texts
from tests.ui.organizer.conftest import Office
from tests.ui.organizer.test_setup import event

SMALL, MIDDLE, LARGE = (1280, 720), (1440, 900), (1920, 1080)
SIZES = (SMALL, MIDDLE, LARGE)
ADDRESS = "maximiliane.von-hohenstein@people.subsidiary.example.org"


def give_addresses(office: Office) -> None:
    people, actor = office.services.people, office.actor
    for person in people.find_people(actor, "example.org", 100):
        draft = PersonDraft(person.staff_number, person.name, ADDRESS, person.department)
        people.save_person(actor, draft)


def show_in(office: Office, size: tuple[int, int]) -> None:
    office.window.resize(*size)
    office.settle()


def test_side_panels_show_addresses_whole_at_every_width(office: Office) -> None:
    give_addresses(office)
    for key in ("registrations", "people"):
        office.open(key)
        for size in SIZES:
            show_in(office, size)
            label = office.see(AddressLabel, "panel-email")
            assert label.full_text() == ADDRESS
            assert label.minimumSizeHint().width() <= label.width(), (key, size)
            assert label.heightForWidth(label.width()) <= label.height(), (key, size)
            assert label.mapTo(office.window, label.rect().topRight()).x() < size[0] - 24


def shortened_cells(page: Any, left_out: str = "") -> list[str]:
    """What the tables in view show only with an …, but for the column `left_out`."""
    found = []
    for table in page.findChildren(Table):
        model, delegate = table.model(), table.itemDelegate()
        if not table.isVisible() or model is None:
            continue
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                hidden = table.isColumnHidden(column)
                if table.columns[column].title == left_out or hidden:
                    continue
                if not delegate.shows_all(index):
                    found.append(table.cell(index).spoken)
    return found


def test_names_in_lists_are_whole_at_every_width(office: Office) -> None:
    shown = event(office)
    options, people, actor = office.services.options, office.services.people, office.actor
    draft = OptionDraft("Noise-cancelling headphones, wireless", OptionKind.ITEM, 0, 25, False)
    options.add_option(actor, shown.id, draft)
    office.open("registrations")
    person = office.lines()[0].person
    named = PersonDraft(person.staff_number, "Aisha von Hohenstein-Rosenberg", ADDRESS, "IT")
    people.save_person(actor, named)
    for key in ("setup", "people", "registrations", "activity"):
        page = office.open(key)
        for size in SIZES:
            show_in(office, size)
            for dates in page.findChildren(QDateTimeEdit):
                line = dates.lineEdit()
                needs = line.fontMetrics().horizontalAdvance(line.text())
                assert not dates.isVisible() or needs < line.width() - 4, (size, line.text())
            # the panel beside has the addresses whole
            assert not shortened_cells(page, left_out="E-mail"), (key, size)


def beyond_reach(page: Any) -> list[str]:
    """The tables in view whose columns are wider together than they can be scrolled."""
    found = []
    for table in page.findChildren(Table):
        if table.isVisible():
            wide = sum(table.columnWidth(at) for at in range(len(table.columns)))
            if wide > table.viewport().width() + table.horizontalScrollBar().maximum():
                found.append(table.accessibleName())
    return found


def test_every_column_can_be_reached_in_the_smallest_window(office: Office) -> None:
    smallest = office.window.minimumSize().toTuple()
    for key in ("registrations", "passes", "people", "activity", "setup"):
        page = office.open(key)
        show_in(office, smallest)
        assert not beyond_reach(page), key
    options = office.see(Table, "options-table")
    assert not options.horizontalScrollBar().maximum()
    assert not shortened_cells(page)
    page.show_part("staff")
    office.settle()
    assert not beyond_reach(page)
    # what just fits isn't scrolled
    for key in ("people", "activity"):
        page = office.open(key)
        assert not office.see(Table, f"{key}-table").horizontalScrollBar().maximum()


def test_short_titles_of_columns_say_more_in_a_tip(office: Office) -> None:
    people = office.open("people")
    page = office.open("setup")
    page.show_part("staff")
    office.settle()
    desks = office.see(Table, "setup-desks")
    orientation, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    for table, column, words in (
        (people.table, 4, "approved"),
        (desks, 1, "early or late"),
        (desks, 2, "genuine"),
    ):
        assert words in table.model().headerData(column, orientation, role)


def whole(link: FigureLink) -> bool:
    """Whether a figure has room for all of it, in the smallest letters it may take."""
    return QFontMetrics(font(Size.CAPTION)).horizontalAdvance(link.text()) <= link.width()


def check_legend(office: Office, page: Any) -> None:
    """How columns are shown is chosen above them; what they mean stands below."""
    choice = page.pace.findChild(SegmentedControl, "pace-choice")
    choice.set_current(1)
    page.pace.show_figures(page.figures)
    for size in SIZES:
        show_in(office, size)
        plot = box_in(page.pace.plot, page)
        names = [name for name in page.pace.findChildren(FigureLink) if name.isVisible()]
        assert len(names) == len(page.figures.desks)
        assert box_in(choice, page).bottom() < plot.top(), size
        assert all(box_in(name, page).top() > plot.bottom() for name in names), size


def test_the_dashboard_cuts_no_sum_no_hint_and_no_table_at_any_width(office: Office) -> None:
    page = office.open("dashboard")
    office.until(lambda: page.pace.plot is not None and page.figures is not None)
    charts = (page.budget, page.inventory, page.funnel, page.slots, page.pace)
    for size in SIZES:
        show_in(office, size)
        for card in charts:
            card.show_as_table(True)
            office.settle()
            table = card.findChild(QTableWidget, "chart-table")
            assert not table.horizontalScrollBar().maximum(), (size, card.title)
            card.show_as_table(False)
    check_legend(office, page)
    page.show_figures(huge(page.figures))
    for size in SIZES:
        show_in(office, size)
        assert not cut_texts(page), size
        for label in page.budget.findChildren(ElidedLabel):
            assert not label.isVisible() or label.text() == label.full_text(), (size, label.text())
        links = page.budget.findChildren(FigureLink)
        assert all(whole(link) for link in links if link.isVisible()), size


def test_cards_of_quiet_pages_take_the_width_there_is(office: Office) -> None:
    for key in ("account", "settings", "help"):
        page = office.open(key)
        for size in SIZES:
            show_in(office, size)
            cards = [card for card in page.findChildren(Card) if card.isVisible()]
            edges = [box_in(card, page) for card in cards]
            assert max(box.right() for box in edges) > page.width() - 40, (key, size)
            assert min(box.left() for box in edges) < 40, (key, size)
            assert not overlapping_boxes(edges), (key, size)
            assert not cut_texts(page), (key, size)


def overlapping_boxes(boxes: list[QRect]) -> bool:
    return any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_signing_in_stands_in_the_middle_of_its_side_of_a_large_window(qtbot: QtBot) -> None:
    window, screen = StartWindow(), SignInScreen("Example Industries", "riya@example.org")
    qtbot.addWidget(window)
    window.show_screen(screen)
    window.resize(*LARGE)
    window.show()
    assert window.current_screen() is screen
    place = box_in(screen, window)
    assert place.width() >= 500
    side = screen.parentWidget()
    assert side is not None
    around = box_in(side, window)
    assert around.right() >= LARGE[0] - 2
    assert abs(place.left() - around.left() - (around.right() - place.right())) <= 2
    assert screen.focusProxy() is screen.fields["password"].editor
