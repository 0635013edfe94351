"""The kiosk as a program: finding its desk, and saying what is in the way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.kiosk.states import Refused, Review, Waiting
from lighthouse_kiosk.ui.kiosk.window import open_kiosk
from tests.company import Company, TestClock, found_company, token_of
from tests.ui.kiosk.conftest import Kiosk, Start


def test_event_and_desk_on_the_command_line_open_at_once(start: Start, company: Company) -> None:
    kiosk = start(company.settings, "acme day", "Desk 2")
    kiosk.reach(Waiting)
    kiosk.sees("Acme day", "Desk 2")


def test_the_only_event_s_desks_are_asked_for(start: Start, company: Company) -> None:
    kiosk = start(company.settings)
    kiosk.sees("Which desk is this?")
    assert [line for line in kiosk.lines() if line.startswith("Desk ")] == ["Desk 1", "Desk 2"]
    kiosk.press(Qt.Key.Key_Down)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.reach(Waiting)
    kiosk.sees("Acme day", "Desk 2")


@pytest.mark.parametrize(
    ("event", "desk", "said"),
    [
        ("Nope", None, "There is no event “Nope”"),
        ("Acme day", "Desk 9", "There is no desk “Desk 9”"),
    ],
)
def test_a_mistyped_name_is_said_and_what_there_is_can_be_chosen(
    start: Start, company: Company, event: str, desk: str | None, said: str
) -> None:
    kiosk = start(company.settings, event, desk)
    kiosk.sees(said)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.reach(Waiting)
    kiosk.sees("Acme day", "Desk 1")


def test_an_empty_database_says_what_to_do_and_opens_once_it_is_done(
    start: Start, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "new")
    kiosk = start(settings)
    kiosk.sees("There is no event here yet")
    services = open_services(settings, TestClock())
    found_company(services)
    services.close()
    kiosk.press(Qt.Key.Key_Return)
    kiosk.sees("Which desk is this?")


def test_an_unreadable_database_is_said_without_a_traceback(
    start: Start, company: Company, capfd: pytest.CaptureFixture[str]
) -> None:
    file = company.settings.sqlite_file
    company.services.close()
    aside = file.with_suffix(".aside")
    file.rename(aside)
    file.write_text("this is no database " * 100)
    kiosk = start(company.settings)
    kiosk.until(lambda: "Try again" in kiosk.lines())
    assert "Traceback" not in capfd.readouterr().err
    file.unlink()
    aside.rename(file)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.sees("Which desk is this?")


def test_a_pass_scanned_while_the_desk_opens_is_checked_when_it_is_open(
    start: Start, company: Company
) -> None:
    detail = company.approved()
    kiosk = start(company.settings, "Acme day", "Desk 1")
    kiosk.scan(token_of(detail))
    kiosk.until(lambda: isinstance(kiosk.window.state, Review | Refused))


def test_a_mistyped_camera_is_said_where_it_was_typed(
    start: Start, company: Company, capfd: pytest.CaptureFixture[str]
) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1", camera="/nowhere/queue.mp4")
    kiosk.reach(Waiting)
    tile = kiosk.window.ready_screen.tile
    kiosk.until(lambda: "was not found" in tile.invitation()[0])
    said = capfd.readouterr().err
    assert "queue.mp4" in said
    assert "Start the kiosk with --camera and a file or folder that exists" in said


def test_a_bug_anywhere_leads_back_to_the_ready_screen(start: Start, company: Company) -> None:
    kiosk = start(company.settings, "Acme day", "Desk 1")
    kiosk.reach(Waiting)

    def broken() -> None:
        raise ZeroDivisionError

    QTimer.singleShot(0, kiosk.window, broken)
    kiosk.sees("The app had a fault and started over.")
    logs = list((company.settings.profile / "crashes").iterdir())
    assert len(logs) == 1
    assert "ZeroDivisionError" in logs[0].read_text("utf-8")


LEAVING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.kiosk.app import run_kiosk

app = QApplication([])

def leave():
    for window in app.topLevelWidgets():
        if window.isVisible():
            QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

pressing = QTimer(interval=100)
pressing.timeout.connect(leave)
pressing.start()
sys.exit(run_kiosk(Settings(Path(sys.argv[1])), event="Acme day", desk="Desk 1", camera="none", check=False, windowed=True))
"""


def test_ctrl_q_ends_the_program(company: Company) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LEAVING, str(company.settings.profile)],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_organiser_s_app_opens_a_desk_on_its_own_services(
    company: Company, qtbot: QtBot
) -> None:
    window = open_kiosk(company.services, company.facts.desks[0], camera="none")
    kiosk = Kiosk(window, qtbot)
    qtbot.waitExposed(window)
    kiosk.scan(token_of(company.approved()))
    kiosk.reach(Review)
    with qtbot.waitSignal(window.closed):
        window.close()
    window.deleteLater()
    assert company.services.desks.choices()
