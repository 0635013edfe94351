"""Everything works without a mouse, and shows where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui import widgets as w
from lighthouse_kiosk.ui.models.rows import RowsModel
from lighthouse_kiosk.ui.widgets import showcase
from lighthouse_kiosk.ui.widgets.cells import Cell, Column
from lighthouse_kiosk.ui.widgets.tables import Table

Key = Qt.Key


class Stage(Protocol):
    def __call__(self, *widgets: QWidget) -> QWidget: ...


@pytest.fixture
def on_page(qtbot: QtBot) -> Iterator[Stage]:
    """Puts widgets on a shown, active page; nothing on it has the focus."""
    pages = []

    def show(*widgets: QWidget) -> QWidget:
        page = QWidget()
        page.setProperty("surface", "page")
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(400, 300)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        return page

    yield show
    pages.clear()


def focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()


CONTROLS: dict[str, Callable[[], QWidget]] = {
    **{f"Button {kind}": lambda kind=kind: w.Button("Go", kind) for kind in w.Kind},  # type: ignore[misc] # a lambda's default has no type
    "IconButton": lambda: w.IconButton("x", "Close"),
    "Toggle": lambda: w.Toggle("Waitlist"),
    "FilterChip": lambda: w.FilterChip("Status", [("p", "Pending")]),
    "NavItem": lambda: w.NavItem("k", "People", "users"),
    "SearchField": lambda: w.SearchField("Search"),
    "NumberField": lambda: w.NumberField(0, 9),
    "QLineEdit": QLineEdit,
    "QComboBox": QComboBox,
    "QCheckBox": lambda: QCheckBox("Check"),
}


@pytest.mark.parametrize("make", CONTROLS.values(), ids=CONTROLS.keys())
def test_the_focus_can_be_seen_and_moves_nothing(
    on_page: Stage, make: Callable[[], QWidget]
) -> None:
    control = make()
    on_page(control)
    size = control.sizeHint()
    before = control.grab().toImage()
    focus(control)
    after = control.grab().toImage()
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y)
        for x in range(before.width())
        for y in range(before.height())
    )
    assert changed >= 60
    assert control.sizeHint() == size


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_switch_turns_with_space_and_enter(qtbot: QtBot, on_page: Stage, key: Qt.Key) -> None:
    toggle = w.Toggle("Waitlist")
    on_page(toggle)
    focus(toggle)
    with qtbot.waitSignal(toggle.toggled):
        QTest.keyClick(toggle, key)
    assert toggle.isChecked()


def test_arrows_choose_a_segment(qtbot: QtBot, on_page: Stage) -> None:
    control = w.SegmentedControl(["Day", "Week", "Month"], "Range")
    on_page(control)
    first = control.findChildren(QWidget)[0]
    segment = next(each for each in control.children() if isinstance(each, QWidget))
    assert first is segment
    focus(segment)
    with qtbot.waitSignal(control.chosen) as chosen:
        QTest.keyClick(segment, Key.Key_Right)
    assert chosen.args == [1]
    assert control.current() == 1


def test_arrows_and_space_open_a_page_of_the_side_bar(qtbot: QtBot, on_page: Stage) -> None:
    bar = w.SideBar("Lighthouse")
    first = bar.add_page("dashboard", "Dashboard", "layout-dashboard")
    second = bar.add_page("people", "People", "users")
    bar.set_current("dashboard")
    on_page(bar)
    focus(first)
    QTest.keyClick(first, Key.Key_Down)
    assert second.hasFocus()
    assert bar.current() == "dashboard"
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.keyClick(second, Key.Key_Space)
    assert chosen.args == ["people"]
    assert bar.current() == "people"


def test_arrows_choose_a_tab(qtbot: QtBot, on_page: Stage) -> None:
    tabs = w.TabStrip(["Details", "Options & stock"], "Setup")
    on_page(tabs)
    bar = tabs.findChildren(QWidget)[0]
    focus(bar)
    with qtbot.waitSignal(tabs.chosen) as chosen:
        QTest.keyClick(bar, Key.Key_Right)
    assert chosen.args == [1]


def test_a_filter_is_chosen_from_its_menu_and_cleared_by_delete(
    qtbot: QtBot, on_page: Stage
) -> None:
    chip = w.FilterChip("Status", [("p", "Pending"), ("a", "Approved")])
    on_page(chip)
    menu = chip.menu()
    assert [action.text() for action in menu.actions()] == ["Any", "Pending", "Approved"]
    with qtbot.waitSignal(chip.chosen) as chosen:
        menu.actions()[2].trigger()
    assert chosen.args == ["a"]
    assert chip.text() == "Status: Approved"
    focus(chip)
    with qtbot.waitSignal(chip.chosen) as cleared:
        QTest.keyClick(chip, Key.Key_Delete)
    assert cleared.args == [""]
    assert chip.text() == "Status: any"


def test_search_follows_the_first_letter_then_what_fast_typing_came_to_and_escape_clears_it(
    qtbot: QtBot, on_page: Stage
) -> None:
    search = w.SearchField("Name, ID, e-mail", rest_ms=200)
    on_page(search)
    focus(search)
    heard: list[str] = []
    search.searched.connect(heard.append)
    QTest.keyClicks(search, "priya")
    assert heard == ["p"]
    qtbot.waitUntil(lambda: len(heard) > 1)
    QTest.keyClick(search, Key.Key_Escape)
    assert heard == ["p", "priya", ""]


def test_enter_searches_at_once(on_page: Stage) -> None:
    search = w.SearchField("Name", rest_ms=60_000)
    on_page(search)
    focus(search)
    heard: list[str] = []
    search.searched.connect(heard.append)
    QTest.keyClicks(search, " priya ")
    QTest.keyClick(search, Key.Key_Return)
    assert heard == ["p", "priya"]


def test_a_search_can_be_typed_again_after_another_was_put_in_its_place(on_page: Stage) -> None:
    search = w.SearchField("Name")
    on_page(search)
    focus(search)
    heard: list[str] = []
    search.searched.connect(heard.append)
    search.setText("Ann")
    search.put("")
    assert heard == ["Ann"]
    QTest.keyClicks(search, "Ann")
    QTest.keyClick(search, Key.Key_Return)
    assert heard == ["Ann", "Ann"]


class Form(w.Dialog):
    def __init__(self) -> None:
        super().__init__("New option", "Add")
        self.name = QLineEdit()
        self.field = w.FormField("Name", self.name)
        self.body.addWidget(self.field)

    def check(self) -> bool:
        self.field.set_error("" if self.name.text() else "Give it a name")
        return not self.field.error


def open_form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    focus(form.name)
    return form


def test_enter_accepts_a_dialog_once_it_is_right(qtbot: QtBot) -> None:
    form = open_form(qtbot)
    QTest.keyClick(form.name, Key.Key_Return)
    assert form.isVisible()
    assert form.field.error == "Give it a name"
    assert form.name.accessibleDescription() == "Give it a name"
    QTest.keyClicks(form.name, "Backpack")
    with qtbot.waitSignal(form.accepted):
        QTest.keyClick(form.name, Key.Key_Return)


def test_a_dialog_begins_in_its_first_field_and_ends_at_its_buttons(qtbot: QtBot) -> None:
    form = Form()
    form.body.addWidget(w.FormField("Stock", w.NumberField(0, 9)))
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    assert form.name.hasFocus()
    QTest.keyClick(form.name, Key.Key_Tab)
    assert isinstance(form.focusWidget(), w.NumberField)
    QTest.keyClick(form.focusWidget(), Key.Key_Tab)
    assert form.focusWidget() is form.cancel_button
    QTest.keyClick(form.cancel_button, Key.Key_Tab)
    assert form.focusWidget() is form.accept_button


def test_escape_leaves_a_dialog(qtbot: QtBot) -> None:
    form = open_form(qtbot)
    with qtbot.waitSignal(form.rejected):
        QTest.keyClick(form.name, Key.Key_Escape)


def test_enter_on_cancel_cancels(qtbot: QtBot) -> None:
    form = open_form(qtbot)
    QTest.keyClicks(form.name, "Backpack")
    focus(form.cancel_button)
    with qtbot.waitSignal(form.rejected):
        QTest.keyClick(form.cancel_button, Key.Key_Return)


def test_a_click_leaves_the_focus_in_the_list(qtbot: QtBot, on_page: Stage) -> None:
    name, button = QLineEdit(), w.Button("Approve")
    on_page(name, button)
    focus(name)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert name.hasFocus()


@pytest.mark.parametrize("make", [showcase.organiser_page, showcase.overlays])
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    page = make()
    qtbot.addWidget(page)
    page.show()
    nameless = []
    for widget in page.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        inner = isinstance(widget.parent(), (QComboBox, w.NumberField)) or (
            widget.objectName().startswith("qt_")
        )
        if reachable and not inner:
            spoken = QAccessible.queryAccessibleInterface(widget)
            if not spoken.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert nameless == []


def test_typing_takes_an_error_back(on_page: Stage) -> None:
    line = QLineEdit()
    field = w.FormField("Name", line, hint="As it stands on the badge")
    on_page(field)
    field.set_error("This is needed; please fill it in.")
    QTest.keyClicks(line, "M")
    assert field.error == ""
    assert line.accessibleDescription() == "As it stands on the badge"


def test_a_table_entered_by_key_shows_where_one_is(on_page: Stage) -> None:
    columns = (Column("", 34), Column("Name", 120, 1))
    table = Table(columns, "People")
    rows = RowsModel[str](columns, lambda name, _column: Cell(name), lambda name: name, table)
    table.setModel(rows)
    rows.set_rows(["Meera", "Ravi"])
    above = QLineEdit()
    on_page(above, table)
    focus(above)
    before = table.grab().toImage()
    QTest.keyClick(above, Key.Key_Tab)
    assert table.hasFocus()
    assert table.rings_row()
    assert table.grab().toImage() != before
    assert table.selectionModel().isRowSelected(0)
    QTest.keyClick(table, Key.Key_Down)
    assert table.currentIndex().row() == 1
