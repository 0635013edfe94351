"""The camera and scanner check, on the real window with pictures and a serial line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.scan.decoders import MissingEngine
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.hints import Hint
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.scan.worker import Decoded
from lighthouse_kiosk.ui.changes import ChangeBus
from lighthouse_kiosk.ui.kiosk.camera_figures import CameraFigures, Observation
from lighthouse_kiosk.ui.kiosk.camera_view import Sight
from lighthouse_kiosk.ui.kiosk.diagnostics_words import facts, hint_words
from lighthouse_kiosk.ui.kiosk.gallery import checks
from lighthouse_kiosk.ui.kiosk.preferences import (
    Preferences,
    load_preferences,
    save_preferences,
)
from lighthouse_kiosk.ui.kiosk.screens.diagnostics import DiagnosticsScreen
from lighthouse_kiosk.ui.kiosk.states import Review, Waiting
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from lighthouse_kiosk.ui.tasks import TaskRunner
from tests.codes import code_picture, token_text
from tests.company import Company, token_of
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.test_camera import write_picture

F1, F6, ESC = Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_Escape


def checking(kiosk: Kiosk) -> DiagnosticsScreen:
    screen = kiosk.window.screen_shown
    assert isinstance(screen, DiagnosticsScreen)
    return screen


def check_camera(kiosk: Kiosk) -> None:
    """From the desk to its check, and there to the camera."""
    kiosk.press(F6)
    kiosk.write("1")


def click(kiosk: Kiosk, text: str) -> None:
    button = next(
        button
        for button in kiosk.window.findChildren(QAbstractButton)
        if button.isVisible() and button.text().startswith(text)
    )
    button.click()


def test_a_pass_in_view_is_outlined_and_not_handed_out(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    kiosk = open_desk(camera=str(folder))
    kiosk.until(lambda: kiosk.window.camera.view.sight is Sight.TROUBLE)
    check_camera(kiosk)
    kiosk.until(lambda: "No pictures in" in kiosk.words())
    write_picture(folder / "a.png", token_of(company.approved()))
    kiosk.until(lambda: "Reads well" in kiosk.words() and "A pass · camera" in kiosk.words())
    kiosk.until(lambda: not checking(kiosk).live.picture_box().isEmpty())
    for word in ("pictures", "zxing-cpp", "OpenCV", "ms a picture", "Light", "Sharpness"):
        assert word in kiosk.words(), word

    live = checking(kiosk).live
    mint = QColor("#3DD6A0")
    kiosk.until(lambda: has_colour(live.grab().toImage(), mint))
    assert isinstance(kiosk.window.state, Waiting)

    kiosk.press(ESC)
    kiosk.press(ESC)
    assert isinstance(kiosk.window.state, Waiting)
    assert kiosk.window.screen_shown is kiosk.window.ready_screen
    kiosk.window.camera.forget()
    kiosk.reach(Review)


def has_colour(image: QImage, wanted: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == wanted
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    )


def test_hand_scans_are_shown_there_and_taken_again_afterwards(
    kiosk: Kiosk, company: Company
) -> None:
    check_camera(kiosk)
    assert "No camera is used" in kiosk.words()
    kiosk.scan(token_of(company.approved()))
    assert "A pass · hand scanner" in kiosk.words()
    kiosk.scan("https://example.com/")
    assert "Not a pass · hand scanner" in kiosk.words()
    assert isinstance(kiosk.window.state, Waiting)
    kiosk.press(ESC)
    kiosk.press(ESC)
    kiosk.scan(token_of(company.approved(1)))
    kiosk.reach(Review)


def test_a_review_is_never_hidden_by_the_check(kiosk: Kiosk, company: Company) -> None:
    kiosk.scan(token_of(company.approved()))
    kiosk.reach(Review)
    check_camera(kiosk)
    assert "Hand out, then confirm" in kiosk.words()
    assert not kiosk.window.diagnostics.up


def test_the_help_leads_to_it(kiosk: Kiosk) -> None:
    kiosk.press(F1)
    click(kiosk, "Check this desk")
    assert kiosk.window.panel_shown is None
    kiosk.write("1")
    assert checking(kiosk).isVisible()


def test_it_keeps_what_it_shows_when_the_window_changes_its_size(kiosk: Kiosk) -> None:
    check_camera(kiosk)
    kiosk.scan(token_text(1))
    kiosk.window.resize(720, 1280)
    kiosk.until(lambda: kiosk.window.width() == 720)
    assert "A pass · hand scanner" in kiosk.words()
    assert kiosk.window.diagnostics.up


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> KioskWindow:
    """A kiosk with a profile of its own and no desk yet."""
    runner = TaskRunner(_fail, _fail)
    window = KioskWindow(runner, ChangeBus(), _fail, profile=tmp_path, own_runner=True)
    qtbot.addWidget(window)
    return window


def _fail(error: BaseException) -> None:
    raise error


def test_choices_are_remembered_by_name(qtbot: QtBot, window: KioskWindow, tmp_path: Path) -> None:
    kiosk = Kiosk(window, qtbot)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.diagnostics.open()
    click(kiosk, "Camera…")
    assert "Which camera?" in kiosk.words()
    click(kiosk, "No camera")
    assert "No camera is used" in kiosk.words()
    click(kiosk, "Not mirrored")
    click(kiosk, "Mirrored")
    click(kiosk, "Not mirrored")
    click(kiosk, "Serial scanner…")
    kiosk.press(ESC)
    assert load_preferences(tmp_path) == Preferences(camera="none", mirrored=True)
    assert window.camera.mirrored

    again = KioskWindow(
        TaskRunner(_fail, _fail), ChangeBus(), _fail, profile=tmp_path, own_runner=True
    )
    qtbot.addWidget(again)
    assert again.camera.view.sight is Sight.NONE
    assert again.camera.mirrored
    other = KioskWindow(
        TaskRunner(_fail, _fail),
        ChangeBus(),
        _fail,
        profile=tmp_path,
        camera="Front camera",
        own_runner=True,
    )
    qtbot.addWidget(other)
    assert other.camera.spec == "Front camera"


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 400, b"[General]\ncamera=@Variant(x)\n"])
def test_a_broken_memory_means_nothing_was_chosen(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kiosk.ini").write_bytes(content)
    loaded = load_preferences(tmp_path)
    assert (loaded.mirrored, loaded.scanner) == (False, "")
    save_preferences(tmp_path, Preferences("C920 “HD”, 2", True, "COM3"))
    assert load_preferences(tmp_path) == Preferences("C920 “HD”, 2", True, "COM3")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_serial_scanner_works_at_the_desk(qtbot: QtBot, company: Company, tmp_path: Path) -> None:
    scanner, port = os.openpty()
    save_preferences(tmp_path, Preferences("none", scanner=os.ttyname(port)))
    window = KioskWindow(
        TaskRunner(_fail, _fail), ChangeBus(), _fail, profile=tmp_path, own_runner=True
    )
    qtbot.addWidget(window)
    kiosk = Kiosk(window, qtbot)
    window.open_desk(company.services, company.facts.desks[0])
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    check_camera(kiosk)
    kiosk.until(lambda: "· ready" in kiosk.words())
    os.write(scanner, token_text(1).encode() + b"\r")
    kiosk.until(lambda: "A pass · serial scanner" in kiosk.words())
    kiosk.press(ESC)
    kiosk.press(ESC)
    os.write(scanner, token_of(company.approved()).encode() + b"\r")
    kiosk.reach(Review)
    kiosk.press(ESC)
    os.close(scanner)
    kiosk.reach(Waiting)
    check_camera(kiosk)
    kiosk.until(lambda: "plug it in" in kiosk.words())
    window.close()
    os.close(port)


def test_every_state_of_the_check_says_what_to_do() -> None:
    for name, check in checks().items():
        words = hint_words(check)
        assert words.title, name
        assert words.advice, name
        assert all(fact.label and fact.value for fact in facts(check)), name
    values = {name: [fact.value for fact in facts(check)] for name, check in checks().items()}
    assert "4 ms a picture · zxing-cpp" in values["reads"]
    assert "4 ms a picture · zbar" in values["foreign"]


def observe(frames: list[Frame], rate: float = 30.0) -> list[Observation]:
    """Watch frames that come at this rate and take 4 ms each to decode."""
    told: list[Observation] = []
    now = 0.0
    watcher = CameraFigures(
        lambda: (MissingEngine("pyzbar", "libzbar_missing"),), told.append, lambda: now
    )
    for frame in frames:
        now += 1 / rate
        watcher.arrived(frame)
        corners = ((64, 48), (320, 48), (320, 240), (64, 240))
        watcher.saw(Decoded(frame, (Reading(token_text(1), b"", corners, "zxing-cpp"),), 0.004))
    return told


def test_rates_times_and_outlines_are_told_ten_times_a_second() -> None:
    code = code_picture(token_text(1))
    picture = code.repeat(2, axis=1)[:480, :640]
    frame = grey_frame_of(picture)
    told = observe([frame] * 90)
    assert 20 <= len(told) <= 31
    last = told[-1]
    assert last.size == (frame.width, frame.height)
    assert last.rate == pytest.approx(30, abs=0.5)
    assert last.decode_ms == pytest.approx(4.0)
    assert last.hint is Hint.GOOD
    assert [engine.reason for engine in last.missing] == ["libzbar_missing"]
    assert last.outlines[0].ours
    assert last.outlines[0].points[0] == pytest.approx((64 / frame.width, 48 / frame.height))
    assert last.engine == "zxing-cpp"
    assert observe([frame] * 30, rate=7.0)[-1].rate == pytest.approx(7, abs=0.2)
