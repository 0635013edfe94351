"""Setup's tabs, dialogs and refusals as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QAbstractButton, QDateTimeEdit, QDialog, QLineEdit

from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.organizer.setup.in_place import CellEditor, InPlaceTable
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

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
    yield of("-changed-with-undo", _type("options-table", 3, 3, "200"))
    yield of("-generate-slots", _click("generate-slots"))
    yield of("-generate-clash", _click("generate-slots"), _clash)
    yield of("-capacity", _open_row("slots-table", 2))
    yield of("-options", _open("options"), everywhere=True)
    yield of("-slots", _open("slots"), everywhere=True)
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
