"""A kiosk that fills the screen: who can leave it, and that it stays in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.services.known_supervisors import KnownSupervisors
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk.screens.leaving import LeaveScreen, WhoLeaves
from lighthouse_kiosk.ui.kiosk.states import Review, Waiting
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from tests.company import PASSWORD, Company, token_of
from tests.ui.kiosk.conftest import Kiosk

ENTER, ESC, Q = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Q
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def locked(qtbot: QtBot, company: Company) -> Iterator[Kiosk]:
    """A kiosk at work that fills the screen."""
    runner = TaskRunner(_fail, _fail)
    window = KioskWindow(runner, ChangeBus(), _fail, camera="none")
    kiosk = Kiosk(window, qtbot)
    window.come_up(windowed=False)
    qtbot.waitExposed(window)
    window.open_desk(company.services, company.facts.desks[0])
    kiosk.reach(Waiting)
    yield kiosk
    window.end()
    runner.shut_down()
    window.deleteLater()


def _fail(error: BaseException) -> None:
    raise error


def asked_who(kiosk: Kiosk) -> WhoLeaves:
    kiosk.until(lambda: isinstance(kiosk.window.screen_shown, WhoLeaves))
    screen = kiosk.window.screen_shown
    assert isinstance(screen, WhoLeaves)
    return screen


def prove(kiosk: Kiosk, name: str, secret: str) -> None:
    screen = asked_who(kiosk)
    next(button for button in screen.buttons if button.text().startswith(name)).click()
    assert isinstance(kiosk.window.screen_shown, LeaveScreen)
    kiosk.write(secret)
    kiosk.press(ENTER)


def ctrl_q(kiosk: Kiosk) -> None:
    kiosk.press(Q, CTRL)


def f11(kiosk: Kiosk) -> None:
    kiosk.press(Qt.Key.Key_F11)


def system_close(kiosk: Kiosk) -> None:
    """What Alt+F4 and a window manager's cross come to."""
    kiosk.window.windowHandle().close()


@pytest.mark.parametrize("way", [ctrl_q, f11, system_close])
def test_every_way_out_asks_for_a_supervisor(locked: Kiosk, way: Callable[[Kiosk], None]) -> None:
    way(locked)
    screen = asked_who(locked)
    assert [button.text() for button in screen.buttons] == [
        "Anita Rao",
        "Riya Kapoor",
        "Tomás García",
    ]
    assert locked.window.isVisible()
    assert locked.window.isFullScreen()
    locked.press(ESC)
    assert locked.window.screen_shown is locked.window.ready_screen


def test_a_supervisor_s_password_lets_it_go(locked: Kiosk, qtbot: QtBot) -> None:
    ctrl_q(locked)
    with qtbot.waitSignal(locked.window.closed):
        prove(locked, "Tomás García", PASSWORD)
    assert not locked.window.isVisible()


def test_a_wrong_password_is_said_and_the_desk_goes_on(locked: Kiosk, company: Company) -> None:
    ctrl_q(locked)
    prove(locked, "Tomás García", "wrong horse")
    locked.sees("That was not it. Try again.")
    assert locked.window.isVisible()
    locked.scan(token_of(company.approved()))
    locked.reach(Review)
    assert "Hand out, then confirm" in locked.words()


def test_a_review_is_kept_behind_the_question(locked: Kiosk, company: Company) -> None:
    locked.scan(token_of(company.approved()))
    review = locked.reach(Review)
    ctrl_q(locked)
    asked_who(locked)
    locked.press(ESC)
    assert locked.reach(Review) == review


def test_what_a_scanner_types_proves_nothing(locked: Kiosk, company: Company) -> None:
    company.services.credentials.change_pin(company.facts.approver, PASSWORD, "2580")
    ctrl_q(locked)
    screen = asked_who(locked)
    next(button for button in screen.buttons if "Tomás" in button.text()).click()
    locked.scan("2580")
    assert locked.window.isVisible()


def test_a_database_that_is_away_leaves_who_was_known_before(
    locked: Kiosk, company: Company, qtbot: QtBot
) -> None:
    locked.until(lambda: isinstance(locked.window.lockdown._known, KnownSupervisors))
    file = company.settings.sqlite_file
    file.rename(file.with_suffix(".aside"))
    ctrl_q(locked)
    prove(locked, "Tomás García", "wrong horse")
    locked.sees("That was not it. Try again.")
    locked.write(PASSWORD)
    with qtbot.waitSignal(locked.window.closed):
        locked.press(ENTER)


def test_a_minimised_window_comes_back(locked: Kiosk) -> None:
    locked.window.showMinimized()
    locked.until(lambda: locked.window.isFullScreen() and not locked.window.isMinimized())


def test_it_stays_on_top(locked: Kiosk) -> None:
    assert locked.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_the_pointer_hides_when_still_and_shows_when_moved(locked: Kiosk) -> None:
    locked.window.lockdown._still.setInterval(1)
    move(locked)
    locked.until(lambda: QApplication.overrideCursor() is not None)
    locked.window.lockdown._still.setInterval(60_000)
    move(locked)
    assert QApplication.overrideCursor() is None


def move(kiosk: Kiosk) -> None:
    place = QPointF(QPoint(30, 30))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        place,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(kiosk.window.windowHandle(), event)


def test_before_a_desk_is_open_anybody_may_leave(qtbot: QtBot) -> None:
    runner = TaskRunner(_fail, _fail)
    window = KioskWindow(runner, ChangeBus(), _fail, camera="none")
    kiosk = Kiosk(window, qtbot)
    window.come_up(windowed=False)
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.closed):
        ctrl_q(kiosk)
    runner.shut_down()
    window.deleteLater()


def test_a_window_is_left_as_ever(kiosk: Kiosk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.window.closed):
        ctrl_q(kiosk)


def test_whom_nobody_could_let_go_anybody_may(
    locked: Kiosk, company: Company, qtbot: QtBot
) -> None:
    locked.until(lambda: locked.window.lockdown._known is not None)
    everybody = company.services.supervisors.known_supervisors(company.facts.desks[0].actor)
    assert everybody.people
    locked.window.lockdown._known = KnownSupervisors((), company.clock)
    with qtbot.waitSignal(locked.window.closed):
        ctrl_q(locked)


def test_a_desk_that_comes_back_from_a_crash_can_t_be_left_while_it_opens(qtbot: QtBot) -> None:
    runner = TaskRunner(_fail, _fail)
    window = KioskWindow(runner, ChangeBus(), _fail, camera="none")
    kiosk = Kiosk(window, qtbot)
    window.lockdown.coming_back = True
    window.come_up(windowed=False)
    qtbot.waitExposed(window)
    ctrl_q(kiosk)
    system_close(kiosk)
    assert window.isVisible()
    window.end()
    assert not window.isVisible()
    runner.shut_down()
    window.deleteLater()
