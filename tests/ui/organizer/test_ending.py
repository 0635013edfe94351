"""The app ends when the system says so, whatever is open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from lighthouse_kiosk.ui.application import quit_on_signals
from lighthouse_kiosk.ui.notify import confirm
from tests.ui.organizer.conftest import PATIENCE, Office

TOO_LATE = 99


@pytest.fixture
def on_signals(qapp: QApplication) -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    quit_on_signals(qapp)
    yield
    signal.set_wakeup_fd(-1)
    for number, handler in before.items():
        signal.signal(number, handler)


def ends(app: QApplication, told: Callable[[], object], first: Callable[[], object]) -> bool:
    """Run the app's loop with something open in it; whether being told to end it does."""
    QTimer.singleShot(0, app, first)
    QTimer.singleShot(0, app, lambda: QTimer.singleShot(50, app, told))
    late = QTimer(app, singleShot=True, interval=PATIENCE)
    late.timeout.connect(lambda: app.exit(TOO_LATE))
    late.start()
    try:
        return app.exec() == 0
    finally:
        late.stop()


@pytest.mark.usefixtures("on_signals")
def test_a_signal_ends_it_whatever_is_open(office: Office, qapp: QApplication) -> None:
    def terminate() -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    def menu() -> None:
        QMenu(office.window).exec()

    asked: list[bool] = []

    def question() -> None:
        asked.append(confirm(office.window, "Delete it?", "It is gone then.", "Delete"))

    office.open("events")
    assert ends(qapp, terminate, menu)
    assert ends(qapp, terminate, question)
    assert asked == [False]
    assert ends(qapp, terminate, lambda: office.click("new-event"))
    assert isinstance(office.dialog(), QDialog)
    assert ends(qapp, terminate, office.window.keeper.lock)
    assert office.window.keeper.screen is not None
    # before the loop has begun
    terminate()
    assert ends(qapp, lambda: None, lambda: None)


STUBBORN = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from lighthouse_kiosk.ui.application import Application

class Stubborn(QDialog):
    def closeEvent(self, event):
        event.ignore()

app = Application([])
app.ends_when_told = True
dialog = Stubborn()
QTimer.singleShot(0, dialog.open)
QTimer.singleShot(50, app.quit)
QTimer.singleShot(10_000, lambda: app.exit(99))
raise SystemExit(app.exec())
"""


def test_the_end_of_the_session_asks_no_window() -> None:
    """Session managers send what `quit` sends; each app has one application, so it takes another."""
    assert subprocess.run([sys.executable, "-c", STUBBORN], check=False).returncode == 0
