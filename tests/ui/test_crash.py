"""A bug leaves a log, says so, and the kiosk goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.ui.crash import MOST_LOGS, CrashDialog, CrashHandler, CrashReport


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "crashes"


@pytest.fixture
def handler(qapp: QApplication, folder: Path) -> Iterator[CrashHandler]:
    """Installed in the place of pytest-qt's own hook."""
    before = sys.excepthook, threading.excepthook
    handler = CrashHandler(folder)
    handler.install()
    yield handler
    sys.excepthook, threading.excepthook = before
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, CrashDialog):
            widget.reject()
            widget.deleteLater()


def fail() -> None:
    raise ZeroDivisionError("a made-up bug")


def logs(folder: Path) -> list[Path]:
    return sorted(folder.glob("crash-*.txt"))


def crash_dialogs() -> list[CrashDialog]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CrashDialog) and each.isVisible()
    ]


def said(dialog: CrashDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_bug_in_a_slot_is_logged_and_said(
    qtbot: QtBot, handler: CrashHandler, folder: Path
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    with qtbot.waitSignal(handler.crashed):
        button.click()
    [log] = logs(folder)
    text = log.read_text("utf-8")
    assert "a made-up bug" in text
    assert "in fail" in text
    [dialog] = crash_dialogs()
    assert "Everything saved before it is kept" in said(dialog)
    assert str(log) in said(dialog)
    assert "Traceback" not in said(dialog)


def test_a_bug_in_a_timer_is_logged(qtbot: QtBot, handler: CrashHandler, folder: Path) -> None:
    with qtbot.waitSignal(handler.crashed):
        QTimer.singleShot(0, fail)
    assert len(logs(folder)) == 1


def test_a_bug_on_a_thread_is_told_on_the_gui_thread(
    qtbot: QtBot, handler: CrashHandler, folder: Path
) -> None:
    told_on: list[int] = []
    handler.crashed.connect(lambda _report: told_on.append(threading.get_ident()))
    with qtbot.waitSignal(handler.crashed):
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
    assert told_on == [threading.get_ident()]
    assert len(logs(folder)) == 1


def test_the_kiosk_gets_back_to_safe_ground_without_a_dialog(
    qtbot: QtBot, handler: CrashHandler
) -> None:
    screens: list[str] = []
    handler.shows_dialog = False
    handler.on_recover(lambda: screens.append("ready"))
    with qtbot.waitSignal(handler.crashed):
        QTimer.singleShot(0, fail)
    assert screens == ["ready"]
    assert crash_dialogs() == []


def test_a_broken_way_back_is_logged_as_well(
    qtbot: QtBot, handler: CrashHandler, folder: Path
) -> None:
    def broken() -> None:
        raise KeyError("no such screen")

    handler.on_recover(broken)
    with qtbot.waitSignals([handler.crashed, handler.crashed]):
        QTimer.singleShot(0, fail)
    assert len(logs(folder)) == 2
    assert len(crash_dialogs()) == 1


def test_the_same_bug_again_and_again_is_one_log(
    qtbot: QtBot, handler: CrashHandler, folder: Path
) -> None:
    handler.shows_dialog = False
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    with qtbot.waitSignal(handler.crashed):
        for _ in range(50):
            button.click()
    assert len(logs(folder)) == 1


def test_a_folder_that_cant_be_written_is_said_and_the_details_shown(
    qtbot: QtBot, tmp_path: Path, handler: CrashHandler
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    handler = CrashHandler(blocked)
    with qtbot.waitSignal(handler.crashed) as told:
        handler.report(ZeroDivisionError("a made-up bug"))
    report = told.args[0] if told.args else None
    assert isinstance(report, CrashReport)
    assert report.log is None
    [dialog] = crash_dialogs()
    assert "could not be saved" in said(dialog)
    assert "a made-up bug" in report.text


def test_old_logs_make_room(handler: CrashHandler, folder: Path) -> None:
    handler.shows_dialog = False
    for number in range(MOST_LOGS + 5):
        handler.report(ValueError(f"bug {number}"))
    assert len(logs(folder)) == MOST_LOGS
    assert "bug 24" in logs(folder)[-1].read_text("utf-8")
