"""Questions asked at registration as scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from lighthouse_kiosk.ui.organizer.answer_fields import AnswerFields
from lighthouse_kiosk.ui.organizer.session import Session
from lighthouse_kiosk.ui.scenes import LANDSCAPE, Scene
from lighthouse_kiosk.ui.widgets import IconButton

_BOTH = (LANDSCAPE, (1280, 720))


def questions_scenes(session: Session, page: Callable[..., Scene]) -> Iterator[Scene]:
    """`page` makes a scene of a page: name, session, key and what is done on it."""
    yield page("questions-setup", session, "setup", _open_tab, sizes=_BOTH)
    yield page("questions-setup-empty", session, "setup", _open_tab, _ask_nothing)
    yield page("questions-add", session, "setup", _open_tab, _add, sizes=_BOTH)
    yield page("questions-add-errors", session, "setup", _open_tab, _add, _submit)
    yield page("questions-change", session, "setup", _open_tab, _open_size, _take_one_away)
    yield page("questions-number", session, "setup", _open_tab, _change_children)
    yield page("questions-menu", session, "setup", _open_tab, _open_menu)
    yield page("questions-answers", session, "registrations", _show_answered, sizes=_BOTH)
    yield page(
        "questions-change-answers", session, "registrations", _show_answered, _change_answers
    )
    yield page("questions-registering", session, "registrations", _register, sizes=_BOTH)
    yield page("questions-refused", session, "registrations", _register, _answer_wrongly)


def _open_tab(page: Any) -> None:
    page.show_part("questions")


def _ask_nothing(page: Any) -> None:
    page.tab.questions.show_rows(())


def _add(page: Any) -> None:
    page.tab.questions.add_button.click()


def _submit(_page: Any) -> None:
    dialog: Any = QApplication.activeModalWidget()
    dialog.submit()


def _open_size(page: Any) -> None:
    _open_row(page, 0)


def _take_one_away(_page: Any) -> None:
    dialog: Any = QApplication.activeModalWidget()
    dialog.findChild(QAbstractButton, "choice-away-1").click()


def _change_children(page: Any) -> None:
    _open_row(page, 2)


def _open_row(page: Any, row: int) -> None:
    table = page.tab.questions.table
    table.opened.emit(table.model().index(row, 1))


def _open_menu(page: Any) -> None:
    table = page.tab.questions.table
    place = table.viewport().mapToGlobal(table.visualRect(table.model().index(1, 4)).center())
    table.menu_wanted.emit(table.model().index(1, 6), place)


def _show_answered(page: Any) -> None:
    for row in range(page.list.model.rowCount()):
        line = page.list.model.row(row)
        found = page.session.services.answers.answers_of(page.session.actor, line.id)
        if all(one.value for one in found):
            page.list.go_to(line.id)
            return


def _change_answers(page: Any) -> None:
    page.panel.findChild(IconButton, "change-answers").click()


def _register(page: Any) -> None:
    page.ask_for_registration()


def _answer_wrongly(_page: Any) -> None:
    dialog: Any = QApplication.activeModalWidget()
    fields = dialog.findChild(AnswerFields)
    fields.findChild(QLineEdit, "answer-3").setText("a few")
    fields.answers()
