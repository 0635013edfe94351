"""Setup's tabs, dialogs and refusals as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt, QTime
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
)

from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup.in_place import CellEditor, InPlaceTable
from lighthouse_kiosk.ui.organizer.setup.phone import PhoneFrame
from lighthouse_kiosk.ui.organizer.setup.pin_dialog import DeskPinDialog
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene
from lighthouse_kiosk.ui.widgets import SegmentedControl

_SIZES = (LANDSCAPE, (1280, 720), (1920, 1080))


def setup_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""

    def of(name: str, *acts: Callable[[Any], None], everywhere: bool = False) -> Scene:
        sizes = _SIZES if everywhere else (LANDSCAPE,)
        return page(f"setup{name}", session, "setup", *acts, sizes=sizes)

    yield of("", everywhere=True)
    yield of("-below-committed", _lower_budget)
    yield of("-option", _open_row("options-table", 2))
    yield of("-option-typed", _type("options-table", 2, 3, "1"))
    yield of("-changed-with-undo", _change_stock)
    yield of("-generate-slots", _click("generate-slots"))
    yield of("-generate-clash", _click("generate-slots"), _clash)
    yield of("-capacity", _open_row("slots-table", 2))
    yield of("-options", _open("options"), everywhere=True)
    yield of("-slots", _open("slots"), everywhere=True)
    yield of("-passes", _open("passes"), everywhere=True)
    yield of("-passes-badges", _open("passes"), _badges_in_the_dark)
    yield of("-staff", _open("staff"), everywhere=True)
    yield of("-desk-pin", _open("staff"), _ask_for_pin)
    yield of("-slots-drag", _open("slots"), _drag)
    yield of("-slots-booked", _open("slots"), _type("slots-table", 2, 0, "9-9:20"))


def _open(tab: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        page.show_part(tab)

    return step


def _visible(page: Any, name: str) -> InPlaceTable:
    found: list[InPlaceTable] = page.findChildren(InPlaceTable, name)
    return next(table for table in found if table.isVisible())


def _open_row(name: str, row: int) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        table = _visible(page, name)
        table.opened.emit(table.model().index(row, 0))

    return step


def _type(name: str, row: int, column: int, text: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        table = _visible(page, name)
        index = table.model().index(row, column)
        table.setCurrentIndex(index)
        table.edit_wanted.emit(index, text)
        table.findChildren(CellEditor)[-1].committed.emit(text, 0)

    return step


def _change_stock(page: Any) -> None:
    """To what it isn't: the scenes share one event."""
    stock = page.tab.options.model.rows[3].total_available
    _type("options-table", 3, 3, "126" if stock == 200 else "200")(page)


def _click(name: str) -> Callable[[Any], None]:
    def step(page: Any) -> None:
        found = page.findChildren(QAbstractButton, name)
        next(button for button in found if button.isVisible()).click()

    return step


def _clash(page: Any) -> None:
    dialog = next(dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())
    dialog.findChild(QDateTimeEdit, "slots-first").setTime(QTime(12, 0))


def _lower_budget(page: Any) -> None:
    editor = page.findChild(QLineEdit, "setup-budget")
    editor.setText("1,00,000")
    editor.editingFinished.emit()


def _badges_in_the_dark(page: Any) -> None:
    page.findChild(QComboBox, "pass-sheet").setCurrentIndex(5)
    page.findChild(QComboBox, "pass-sheet").activated.emit(5)
    page.findChild(SegmentedControl, "phone-mode").set_current(1)
    page.findChild(PhoneFrame).set_dark(True)


def _ask_for_pin(page: Any) -> None:
    model = page.tab.desks.model
    dialog = DeskPinDialog(page.session, model.rows[0].desk, page)
    dialog.open()


def _drag(page: Any) -> None:
    """An unbooked slot over its neighbour, still held."""
    timeline = page.tab.slots.timeline
    slot = page.tab.slots.model.rows[2]
    place = timeline.place_of(slot)
    for kind, at in (
        (QEvent.Type.MouseButtonPress, place.right() - 2),
        (QEvent.Type.MouseMove, place.right() + place.width() / 2),
    ):
        spot = QPointF(at, place.center().y())
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(
            timeline,
            QMouseEvent(
                kind, spot, timeline.mapToGlobal(spot), left, left, Qt.KeyboardModifier.NoModifier
            ),
        )
