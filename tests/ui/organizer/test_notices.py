"""What is said never stands in the way of what is needed next, on any page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from lighthouse_kiosk.ui.notify import Action
from lighthouse_kiosk.ui.organizer.registrations.filters import RegistrationFilter
from tests.ui.organizer.conftest import Office


def test_notices_cover_no_button_and_cut_none_off_on_any_page(office: Office) -> None:
    window, notifier = office.window, office.session.notifier
    window.resize(1280, 720)
    for kind in window.kinds():
        office.open(kind.key)
        notifier.success("Moved to 11:00–11:30", action=Action("Undo", window.update))
        notifier.error("The disk is full", detail="Nothing was saved; make room. " * 3)
        office.settle()
        assert len(notifier.shown()) == 2
        assert covered(window) == []
        assert window.height() == 720
        notifier.close_all()
        office.settle()
        assert not window.shelf.isVisible()


def covered(window: QWidget) -> list[str]:
    """Buttons that show but can't be clicked in the middle of what shows of them."""
    found = []
    for button in window.findChildren(QAbstractButton):
        shown = button.visibleRegion().boundingRect()
        if not button.isVisible() or shown.isEmpty():
            continue
        spot = button.mapTo(window, shown.center())
        there = window.childAt(spot)
        if there is None or not (there is button or button.isAncestorOf(there)):
            found.append(f"{button.objectName()} {button.text()}")
    return found


def test_the_row_in_hand_stays_in_view_and_escape_gives_the_room_back(office: Office) -> None:
    page: Any = office.open("registrations")
    office.window.resize(1280, 720)
    page.list.set_filter(RegistrationFilter())
    office.settle()
    table = page.list.table
    last = table.rowAt(table.viewport().height() - 2) - 1
    table.setCurrentIndex(page.list.model.index(last, 1))
    office.settle()
    before = table.viewport().height()
    office.session.notifier.error("The disk is full", detail="Nothing was saved.")
    office.session.notifier.warning("One is left")
    QApplication.processEvents()
    assert table.viewport().height() < before
    row = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(row)
    table.setFocus()
    for left in (1, 0):
        office.press(Qt.Key.Key_Escape, table)
        QApplication.processEvents()
        assert len(office.session.notifier.shown()) == left
    assert table.viewport().height() == before
