"""The organiser's window: what it remembers, who sees what, and its colours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.domain.roles import Role
from lighthouse_kiosk.ui.organizer.window_state import WindowState
from lighthouse_kiosk.ui.widgets import NavItem, SearchField
from lighthouse_kiosk.ui.widgets.tables import Table
from tests.ui.organizer.conftest import Office, OpenOffice


def navigation(office: Office) -> list[str]:
    return [item.objectName() for item in office.window.findChildren(NavItem) if item.isVisible()]


def test_the_side_bar_counts_what_waits(office: Office) -> None:
    item = office.see(NavItem, "nav-registrations")
    pending = office.services.variance.budget_variance(
        office.actor, office.open("registrations").occasion.id
    ).counts
    waiting = pending[next(status for status in pending if status == "PENDING")]
    assert item.accessibleName() == f"Registrations, {waiting}"
    line = next(line for line in office.lines() if not line.problems)
    office.session.bus.publish(office.services.registrations.approve(office.actor, line.id).changes)
    office.settle()
    assert item.accessibleName() == f"Registrations, {waiting - 1}"
    of_others = {
        summary.event: summary.counts.get(Status.PENDING, 0)
        for summary in office.services.events.list_events(office.actor)
        if summary.counts.get(Status.PENDING, 0) != waiting - 1
    }
    for occasion, others in of_others.items():
        office.window.open_event(occasion, "dashboard")
        assert item.accessibleName() == (f"Registrations, {others}" if others else "Registrations")
    assert of_others


def test_every_item_of_the_side_bar_opens_a_page_that_says_something(office: Office) -> None:
    for name in navigation(office):
        page = office.open(name.removeprefix("nav-"))
        assert page.objectName() == f"{name.removeprefix('nav-')}-page"
        assert len(office.words(page)) > 40


def test_pages_are_made_while_nobody_does_anything(office: Office, qtbot: QtBot) -> None:
    assert office.window.made("help") is None
    office.window.preload_pages()
    making = office.window.making_ahead
    assert making is not None
    with qtbot.waitSignal(making.finished, timeout=30_000):
        pass
    pages = [office.window.made(kind.key) for kind in office.window.kinds()]
    assert all(pages)
    assert [page for page in pages if page and page.isVisible()] == [office.window.current_page()]
    office.window.close()


def test_pages_open_by_key(office: Office) -> None:
    office.press_keys(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    page = office.window.current_page()
    assert page is not None
    assert page.objectName() == "passes-page"


def test_the_first_window_is_no_larger_than_the_screen(office: Office, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowState(office.session).restore_geometry(window)
    room = window.screen().availableGeometry().size()
    assert window.size().boundedTo(room) == window.size()


@pytest.mark.parametrize(
    ("role", "hidden"),
    [(Role.APPROVER, {"nav-setup", "nav-passes"}), (Role.DESK, {"nav-setup", "nav-registrations"})],
)
def test_a_role_sees_only_the_pages_it_may_use(
    open_office: OpenOffice, office: Office, tmp_path: Path, role: Role, hidden: set[str]
) -> None:
    office.window.close()
    actor = replace(office.actor, role=role)
    other = open_office(tmp_path / "profile", lambda _services: actor)
    assert not hidden & set(navigation(other))
    for name in navigation(other):
        other.open(name.removeprefix("nav-"))
    assert not other.said


def test_signing_out_is_told(office: Office) -> None:
    with office.qtbot.waitSignal(office.window.signed_out):
        out = next(
            button
            for button in office.window.findChildren(QWidget)
            if button.accessibleName() == "Sign out"
        )
        out.click()  # type: ignore[attr-defined] # it is a button


def test_every_control_in_view_has_a_name_for_screen_readers(office: Office) -> None:
    nameless = []
    for name in navigation(office):
        page = office.open(name.removeprefix("nav-"))
        for widget in page.findChildren(QWidget):
            reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            if not reachable or widget.focusProxy() is not None:
                continue
            text = getattr(widget, "text", lambda: "")()
            if not (widget.accessibleName() or text or widget.objectName().startswith("qt_")):
                nameless.append((name, widget))
    assert nameless == []


def test_tab_comes_to_the_search_before_the_list_below_it(office: Office) -> None:
    listing = []
    for name in navigation(office):
        page = office.open(name.removeprefix("nav-"))
        searches = [each for each in page.findChildren(SearchField) if each.isVisible()]
        tables = [each for each in page.findChildren(Table) if each.isVisible()]
        if searches and tables:
            chain = [page]
            while (following := chain[-1].nextInFocusChain()) is not page:
                chain.append(following)
            assert chain.index(searches[0]) < chain.index(tables[0]), name
            listing.append(name.removeprefix("nav-"))
    assert {"registrations", "people", "passes", "activity"} <= set(listing)


def test_the_keyboard_begins_where_work_begins_not_at_signing_out(office: Office) -> None:
    focused = office.window.focusWidget()
    assert focused is office.window.current_page()
    office.press_keys(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert office.window.isVisible()
    office.open("registrations")
    office.press_keys(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert len(office.open_list().model.ticked) == 1
