"""What people are told, how they undo, and what is asked before no return."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.errors import DatabaseUnreachable, NotFound
from lighthouse_kiosk.domain.ids import UserId, new_id
from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.ui.notices import MessagesDialog, NoticeShelf
from lighthouse_kiosk.ui.notify import Action, Level, Notifier, confirm
from lighthouse_kiosk.ui.widgets import Dialog
from lighthouse_kiosk.ui.words import error_words


class Window(QWidget):
    """A page with a button in its last corner, above the shelf."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Needed")
        self.shelf = NoticeShelf()
        column = QVBoxLayout(self)
        column.addWidget(QTextEdit(), 1)
        column.addWidget(self.button)
        column.addWidget(self.shelf)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Window:
    assets.load_fonts()
    theme.apply_theme(qapp, theme.Scheme.LIGHT)
    window = Window()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def notifier(window: Window) -> Notifier:
    notifier = Notifier()
    notifier.attach(window.shelf)
    return notifier


def texts(notifier: Notifier) -> list[str]:
    return [notice.text for notice in notifier.shown()]


def lately(notifier: Notifier) -> list[tuple[str, int]]:
    return [(message.text, message.times) for message in notifier.messages()]


def test_whatever_is_said_the_button_below_can_still_be_pressed(
    notifier: Notifier, window: Window
) -> None:
    pressed: list[str] = []
    window.button.clicked.connect(lambda: pressed.append("yes"))
    notifier.success("Approved 3 registrations")
    notifier.warning("One is left", detail="Its slot is full. " * 12)
    notifier.error("The import stopped", detail="Row 12 has no name.")
    for size in ((1280, 720), (700, 500)):
        window.resize(*size)
        QApplication.processEvents()
        middle = window.button.geometry().center()
        assert window.childAt(middle) is window.button
        assert window.rect().contains(window.button.geometry())
        places = [notice.geometry() for notice in notifier.shown()]
        assert not any(
            one.intersects(other) for one in places for other in places if one is not other
        )
        QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert pressed == ["yes", "yes"]
    for _ in range(3):
        assert notifier.close_newest()
    assert not window.shelf.isVisible()


def test_undo_runs_once_and_closes_its_notice(notifier: Notifier) -> None:
    undone: list[str] = []
    notifier.success("Rejected", action=Action("Undo", lambda: undone.append("rejection")))
    [notice] = notifier.shown()
    assert notice.action_button is not None
    QTest.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    assert undone == ["rejection"]
    assert notifier.shown() == []


def test_undo_can_be_reached_by_keyboard(notifier: Notifier) -> None:
    undone: list[str] = []
    notifier.success("Rejected", action=Action("Undo", lambda: undone.append("rejection")))
    [notice] = notifier.shown()
    button = notice.action_button
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert undone == ["rejection"]


def test_escape_dismisses_a_notice(notifier: Notifier) -> None:
    notifier.error("The import stopped")
    [notice] = notifier.shown()
    notice.close_button.setFocus()
    QTest.keyClick(notice.close_button, Qt.Key.Key_Escape)
    assert notifier.shown() == []


def test_a_click_that_was_meant_for_what_stood_there_before_undoes_nothing(
    qtbot: QtBot, notifier: Notifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page moves up as a notice comes up under a pointer that is clicking on."""
    undone: list[str] = []
    notifier.success("Rejected", action=Action("Undo", lambda: undone.append("rejection")))
    [notice] = notifier.shown()
    button = notice.action_button
    assert button is not None
    qtbot.waitUntil(lambda: button.isVisible() and notice.height() > 20)
    here = button.mapToGlobal(button.rect().center())
    monkeypatch.setattr(QCursor, "pos", lambda: here)
    notice.came_up()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == []
    there = here + QPoint(3, 0)
    monkeypatch.setattr(QCursor, "pos", lambda: there)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["rejection"]


def test_the_same_words_twice_are_one_notice(notifier: Notifier) -> None:
    for _ in range(2):
        notifier.error("The database can't be reached")
    assert texts(notifier) == ["The database can't be reached"]
    notifier.close_newest()
    notifier.error("The database can't be reached")
    assert lately(notifier) == [("The database can't be reached", 3)]


def test_errors_outlast_what_is_said_after_them_and_nothing_piles_up(notifier: Notifier) -> None:
    notifier.error("Nothing was saved")
    for number in range(8):
        notifier.info(f"Note {number}")
    assert texts(notifier) == ["Nothing was saved", "Note 7"]
    notifier.error("Nothing was saved again")
    assert texts(notifier) == ["Nothing was saved", "Nothing was saved again"]
    more = notifier.shown()[0].more
    assert more.isVisible()
    assert more.text() == "2 more"


def test_what_was_said_is_found_again_with_what_can_still_be_undone(
    qtbot: QtBot, notifier: Notifier, window: Window
) -> None:
    undone: list[str] = []
    lasting = Action("Undo", lambda: undone.append("batch"), lasting=True)
    notifier.success("3 approved", action=lasting)
    notifier.success("Slot moved", action=Action("Undo", lambda: undone.append("slot")))
    notifier.error("Nothing was saved", detail="The disk is full.")
    dialog = MessagesDialog(notifier, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert notifier.shown() == []
    assert notifier.unread() == 0
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    said = [text for text in labels if text in {"3 approved", "Slot moved", "Nothing was saved"}]
    assert said == ["Nothing was saved", "Slot moved", "3 approved"]
    assert "The disk is full." in labels
    [button] = [one for one in dialog.findChildren(QAbstractButton) if one.text() == "Undo"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["batch"]
    assert all(message.action != lasting for message in notifier.messages())


def test_what_is_said_before_there_is_a_window_waits_for_it(window: Window) -> None:
    notifier = Notifier()
    notifier.warning("Disk space is low")
    assert notifier.shown() == []
    notifier.attach(window.shelf)
    assert texts(notifier) == ["Disk space is low"]


def test_a_closed_window_takes_its_notices_along(qtbot: QtBot) -> None:
    notifier, window = Notifier(), Window()
    notifier.attach(window.shelf)
    notifier.info("Saved")
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    assert notifier.messages() == []
    notifier.info("Saved again")
    assert notifier.shown() == []


def test_the_next_window_begins_anew_also_when_the_one_before_it_ends_late(
    qtbot: QtBot, window: Window
) -> None:
    """It may be another person's, who must not read what the first one was told."""
    notifier, first = Notifier(), Window()
    notifier.attach(first.shelf)
    notifier.info("Signed in")
    notifier.attach(window.shelf)
    assert lately(notifier) == []
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    notifier.info("Saved")
    (notice,) = notifier.shown()
    assert notice.text == "Saved"
    assert notice.isVisibleTo(window)


def test_what_was_said_is_kept_for_the_same_person_and_shown_to_nobody_else(qtbot: QtBot) -> None:
    notifier, (first, second) = Notifier(), (UserId(new_id()), UserId(new_id()))

    windows: list[Window] = []

    def signs_in(reader: UserId | None) -> Window:
        windows.append(Window())
        notifier.attach(windows[-1].shelf, reader)
        return windows[-1]

    signs_in(first)
    notifier.success("3 approved", action=Action("Undo", lambda: None, lasting=True))
    notifier.error("The disk is full")
    signs_in(None)
    assert lately(notifier) == []
    assert notifier.shown() == []
    notifier.error("Wrong password")
    theirs = signs_in(second)
    assert lately(notifier) == []
    notifier.info("Slot moved")
    with qtbot.waitSignal(theirs.destroyed):
        theirs.deleteLater()
    assert lately(notifier) == []
    signs_in(first)
    assert lately(notifier) == [("The disk is full", 1), ("3 approved", 1)]
    assert notifier.shown() == []
    assert all(message.action is None for message in notifier.messages())
    notifier.info("Saved")
    signs_in(second)
    assert lately(notifier) == [("Slot moved", 1)]


def test_a_refusal_is_said_in_words(notifier: Notifier) -> None:
    error = NotFound("event")
    notifier.refused(error)
    [notice] = notifier.shown()
    assert notice.level is Level.ERROR
    assert (notice.text, notice.detail) == tuple(error_words(error))


def test_a_notice_goes_by_itself_but_an_error_stays(qtbot: QtBot, notifier: Notifier) -> None:
    notifier.error("Nothing was saved")
    notifier.info("Saved")
    info = notifier.shown()[1]
    info._timer.setInterval(1)
    with qtbot.waitSignal(info.closed):
        info._timer.start()
    assert texts(notifier) == ["Nothing was saved"]
    assert lately(notifier) == [("Saved", 1), ("Nothing was saved", 1)]


def answer(act: Callable[[Dialog], None]) -> None:
    """Do something in the question as soon as it is open."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        act(dialog)

    QTimer.singleShot(0, when_open)


def press(key: Qt.Key) -> Callable[[Dialog], None]:
    def act(dialog: Dialog) -> None:
        QTest.keyClick(dialog.focusWidget(), key)

    return act


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_stray_key_never_deletes(window: QWidget, key: Qt.Key) -> None:
    answer(press(key))
    assert not confirm(window, "Delete the event?", "This can't be undone.", "Delete event")


def test_the_named_button_confirms(window: QWidget) -> None:
    answer(lambda dialog: dialog.accept_button.click())
    assert confirm(window, "Delete the event?", "This can't be undone.", "Delete event")


def test_what_is_over_is_taken_back(notifier: Notifier) -> None:
    away = DatabaseUnreachable("no_server", "postgresql://server/events")
    notifier.refused(away)
    notifier.refused(NotFound("event"))
    notifier.settled(away, "The database answers again")
    assert texts(notifier) == [error_words(NotFound("event")).title, "The database answers again"]
