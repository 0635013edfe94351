"""The command palette: from anywhere to anything, by typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from lighthouse_kiosk.domain.people import Person
from lighthouse_kiosk.domain.registrations import Status
from lighthouse_kiosk.services.people import PersonQuery
from lighthouse_kiosk.services.registrations import RegistrationQuery
from lighthouse_kiosk.ui.organizer.palette.entries import Entry, Group
from lighthouse_kiosk.ui.organizer.palette.panel import CommandPalette
from lighthouse_kiosk.ui.roles import install_roles
from tests.ui.organizer.conftest import Office

Key = Qt.Key


def opened(office: Office) -> CommandPalette:
    # without a window manager, nobody else gives the window the keyboard after a dialog
    office.window.activateWindow()
    office.until(office.window.isActiveWindow)
    office.press_keys(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    office.until(lambda: office.window.command_palette is not None)
    office.settle()
    found = office.window.command_palette
    assert found is not None
    return found


def entries(palette: CommandPalette) -> list[Entry]:
    rows = range(palette.model.rowCount())
    return [entry for row in rows if (entry := palette.model.entry(row)) is not None]


def titles(palette: CommandPalette, group: Group) -> list[str]:
    return [entry.title for entry in entries(palette) if entry.group is group]


def typed(office: Office, palette: CommandPalette, text: str) -> None:
    palette.line.clear()
    QTest.keyClicks(palette.line, text)
    office.settle()


def current(palette: CommandPalette) -> Entry:
    entry = palette.model.entry(palette.view.currentIndex().row())
    assert entry is not None
    return entry


def press(palette: CommandPalette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.line, key)


def someone(office: Office) -> Person:
    return office.services.people.list_people(office.actor, PersonQuery()).rows[7].person


def page(office: Office) -> Any:
    return office.window.current_page()


def test_it_leads_to_pages_events_and_actions_by_keys_alone(office: Office) -> None:
    office.open("dashboard")
    before = office.window.focusWidget()
    palette = opened(office)
    assert palette.line.hasFocus()
    assert {"Registrations", "People", "Settings"} <= set(titles(palette, Group.PAGES))
    press(palette, Key.Key_Escape)
    assert office.window.command_palette is None
    assert office.window.focusWidget() is before
    palette = opened(office)
    typed(office, palette, "actvty")
    assert current(palette).key == "page:activity"
    press(palette, Key.Key_Return)
    office.settle()
    assert page(office).objectName() == "activity-page"
    palette = opened(office)
    typed(office, palette, "new pers")
    assert (current(palette).title, current(palette).keys) == ("New person", "Ctrl+N")
    press(palette, Key.Key_Return)
    office.settle()
    assert page(office).objectName() == "people-page"
    assert office.dialog().windowTitle() == "New person"
    office.dialog().reject()
    office.settle()
    palette = opened(office)
    typed(office, palette, page(office).occasion.name[:6])
    assert titles(palette, Group.EVENTS) == [page(office).occasion.name]
    assert [entry.title for entry in entries(palette)][: len(titles(palette, Group.RECENT))] == []
    typed(office, palette, "")
    assert titles(palette, Group.RECENT) == ["New person", "Activity"]
    press(palette, Key.Key_Up)
    last = current(palette)
    press(palette, Key.Key_Down)
    assert current(palette).title == "New person"
    assert last.title == titles(palette, Group.PAGES)[-1]


def test_it_finds_people_and_registrations_and_takes_exactly_these_in_hand(
    office: Office,
) -> None:
    office.open("dashboard")
    person = someone(office)
    palette = opened(office)
    typed(office, palette, person.staff_number)
    found = [entry for entry in entries(palette) if entry.group is Group.PEOPLE]
    assert [entry.title for entry in found] == [person.name]
    # nothing else is called like a staff number
    assert current(palette).key == f"person:{person.staff_number}"
    press(palette, Key.Key_Return)
    office.settle()
    assert page(office).objectName() == "people-page"
    assert page(office).panel.person == person
    assert "recent" not in person.name
    palette = opened(office)
    assert person.name in titles(palette, Group.RECENT)
    kept = str(office.session.memory.value(f"recent/{office.actor.user_id}"))
    assert person.name not in kept
    query = RegistrationQuery(page(office).occasion.id, statuses=frozenset({Status.REJECTED}))
    wanted = office.services.registrations.list_registrations(office.actor, query).rows[0]
    # keys of the test stand for ASCII alone
    palette.line.setText(wanted.person.name)
    office.settle()
    row = palette.model.row_of(f"registration:{wanted.id}")
    assert row is not None
    palette.view.clicked.emit(palette.model.index(row, 0))
    office.settle()
    assert page(office).objectName() == "registrations-page"
    assert office.open_list().current_line().id == wanted.id


def test_enter_waits_for_what_is_on_its_way(office: Office) -> None:
    office.open("dashboard")
    person = someone(office)
    palette = opened(office)
    QTest.keyClicks(palette.line, person.staff_number)
    press(palette, Key.Key_Return)
    office.settle()
    assert page(office).objectName() == "people-page"
    assert page(office).panel.person == person


def test_what_cannot_be_done_now_says_why_and_stays(office: Office) -> None:
    office.open("registrations")
    palette = opened(office)
    typed(office, palette, "undo the last")
    entry = current(palette)
    assert entry.why_not == "Nothing was decided here just now"
    press(palette, Key.Key_Return)
    assert office.window.command_palette is palette
    typed(office, palette, "zebediah xq")
    assert entries(palette) == []
    assert "Nothing fits" in office.words(palette)
    index: QModelIndex = palette.model.index(0, 0)
    assert not index.isValid()


def test_nobody_is_offered_what_their_role_may_not_do(empty_office: Office) -> None:
    """In a new organisation, an admin may do all, and what needs an event waits for one."""
    palette = opened(empty_office)
    typed(empty_office, palette, "registration")
    assert {entry.why_not for entry in entries(palette)} == {"There is no event yet"}
    typed(empty_office, palette, "add a user")
    assert current(palette).title == "Add a user"
    assert not current(palette).why_not


def test_a_screen_reader_hears_a_dialog_and_each_line(office: Office) -> None:
    palette = opened(office)
    install_roles()
    interface = QAccessible.queryAccessibleInterface(palette.panel)
    assert interface.role() == QAccessible.Role.Dialog
    typed(office, palette, "people")
    text = palette.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == f"People, Pages, {current(palette).keys}"


def test_the_key_works_while_one_types_and_closes_it_again(office: Office) -> None:
    office.open("people")
    office.press_keys(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = page(office).search
    office.until(search.hasFocus)
    QTest.keyClicks(search, "abc")
    search.setCursorPosition(0)
    opened(office)
    assert search.text() == "abc"
    office.press_keys(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert office.window.command_palette is None
    assert search.hasFocus()


def test_locking_closes_it(office: Office) -> None:
    opened(office)
    office.window.keeper.lock()
    office.settle()
    assert office.window.command_palette is None
