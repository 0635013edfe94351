"""People and imports as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QDialog

from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene

_BOTH = (LANDSCAPE, (1280, 720))


def people_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("people", session, "people", _busy_one, sizes=_BOTH)
    yield page("people-nobody-fits", session, "people", _search_nonsense)
    yield page("people-new", session, "people", _add)
    yield page("people-new-errors", session, "people", _add, _submit)
    yield page("people-change", session, "people", _edit)


def _busy_one(page: Any) -> None:
    rows = page.model.loaded_rows()
    at = next((at for at, line in rows if line.open > 1), 0)
    page.table.setCurrentIndex(page.model.index(at, 0))


def _search_nonsense(page: Any) -> None:
    page.search.setText("Zebediah")
    page.search.returnPressed.emit()


def _add(page: Any) -> None:
    page.ask_for_person()


def _edit(page: Any) -> None:
    page.panel.edit_button.click()


def _submit(page: Any) -> None:
    _dialog_of(page).accept_button.click()


def _dialog_of(page: Any) -> Any:
    return next(dialog for dialog in page.findChildren(QDialog) if dialog.isVisible())
