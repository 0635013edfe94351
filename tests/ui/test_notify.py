"""What people are told, how they undo, and what is asked before no return."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.errors import NotFound
from lighthouse_kiosk.ui import assets, theme
from lighthouse_kiosk.ui.notify import Action, Level, Notifier, confirm
from lighthouse_kiosk.ui.widgets import Dialog
from lighthouse_kiosk.ui.words import error_words


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    assets.load_fonts()
    theme.apply_theme(qapp, theme.Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def notifier(window: QWidget) -> Notifier:
    notifier = Notifier()
    notifier.attach(window)
    return notifier


def texts(notifier: Notifier) -> list[str]:
    return [notice.text for notice in notifier.shown()]


def test_notices_stand_apart_inside_the_window_and_follow_its_size(
    notifier: Notifier, window: QWidget
) -> None:
    notifier.success("Approved 3 registrations")
    notifier.warning("One is left", detail="Its slot is full. " * 12)
    notifier.error("The import stopped", detail="Row 12 has no name.")
    for size in ((1280, 720), (700, 500)):
        window.resize(*size)
        QApplication.processEvents()
        places = [notice.geometry() for notice in notifier.shown()]
        assert all(window.rect().contains(place) for place in places)
        assert not any(
            one.intersects(other) for one in places for other in places if one is not other
        )


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


def test_the_same_words_twice_are_one_notice(notifier: Notifier) -> None:
    notifier.error("The database can't be reached")
    notifier.error("The database can't be reached")
    assert texts(notifier) == ["The database can't be reached"]


def test_errors_outlast_what_is_said_after_them(notifier: Notifier) -> None:
    notifier.error("Nothing was saved")
    for number in range(8):
        notifier.info(f"Note {number}")
    assert len(texts(notifier)) == Notifier.MOST
    assert texts(notifier)[0] == "Nothing was saved"
    assert texts(notifier)[-1] == "Note 7"


def test_what_is_said_before_there_is_a_window_waits_for_it(window: QWidget) -> None:
    notifier = Notifier()
    notifier.warning("Disk space is low")
    assert notifier.shown() == []
    notifier.attach(window)
    assert texts(notifier) == ["Disk space is low"]


def test_a_closed_window_takes_its_notices_along(qtbot: QtBot) -> None:
    notifier, window = Notifier(), QWidget()
    notifier.attach(window)
    notifier.info("Saved")
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    notifier.info("Saved again")
    assert notifier.shown() == []


def test_notices_go_on_in_the_next_window_when_the_one_before_it_ends(
    qtbot: QtBot, window: QWidget
) -> None:
    notifier, first = Notifier(), QWidget()
    notifier.attach(first)
    notifier.info("Signed in")
    notifier.attach(window)
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    notifier.info("Saved")
    (notice,) = notifier.shown()
    assert notice.text == "Saved"
    assert notice.isVisibleTo(window)


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
