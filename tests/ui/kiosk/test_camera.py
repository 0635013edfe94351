"""Frames from pictures, videos and Qt's cameras, and trouble with them, as a desk meets it."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from lighthouse_kiosk.domain.desks import VerdictKind
from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.ui.kiosk.camera import Camera
from lighthouse_kiosk.ui.kiosk.camera_view import Sight
from lighthouse_kiosk.ui.kiosk.camera_words import is_file_like, trouble_words
from lighthouse_kiosk.ui.kiosk.qt_camera import Offer, QtCameraSource, best, pick
from lighthouse_kiosk.ui.kiosk.states import Done, Refused, Review
from tests.benchmarks.kiosk_idle import jpeg
from tests.codes import code_picture, token_text
from tests.company import Company, token_of
from tests.phone_video import write_phone_video
from tests.ui.kiosk.conftest import PATIENCE, Kiosk, OpenKiosk


def code_image(text: str) -> QImage:
    code = code_picture(text, module=6)
    height, width = code.shape
    return QImage(code.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


def write_picture(path: Path, *texts: str) -> Path:
    """A picture of QR codes one below the other, with some room around them."""
    codes = [code_image(text) for text in texts]
    side = codes[0].width() + 80
    picture = QImage(side, side * len(codes), QImage.Format.Format_RGB32)
    picture.fill(QColor("#8090a0"))
    painter = QPainter(picture)
    for number, code in enumerate(codes):
        painter.drawImage(40, number * side + 40, code)
    painter.end()
    assert picture.save(str(path))
    return path


def says(kiosk: Kiosk, *parts: str) -> bool:
    tile = kiosk.window.ready_screen.tile
    words = " ".join(tile.invitation())
    return all(part in words for part in parts)


def test_passes_held_before_a_camera_are_handed_out(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    detail = company.approved()
    write_picture(folder / "a.png", token_of(detail))
    kiosk = open_desk(camera=str(folder))
    kiosk.reach(Review)
    tile = kiosk.window.ready_screen.tile
    assert tile.view.sight is Sight.WORKING
    assert not tile.picture.isNull()
    kiosk.press(Qt.Key.Key_Return)
    kiosk.reach(Done)
    assert company.detail(detail.registration).registration.picked_up == 1


def test_a_phone_shown_twice_to_the_camera_picks_up_once(
    open_desk: OpenKiosk, company: Company, tmp_path: Path
) -> None:
    detail = company.approved()
    picture = write_picture(tmp_path / "pass.png", token_of(detail))
    video = tmp_path / "phone.avi"
    write_phone_video(video, [picture], size=(960, 540), showing_seconds=1.5)
    kiosk = open_desk(camera=str(video))
    kiosk.reach(Review)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.reach(Done)
    assert kiosk.reach(Refused).verdict.kind is VerdictKind.ALREADY_PICKED_UP
    assert company.detail(detail.registration).registration.picked_up == 1


def test_two_passes_at_once_are_asked_for_one_by_one(open_desk: OpenKiosk, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_picture(folder / "both.png", token_text(1), token_text(2))
    kiosk = open_desk(camera=str(folder))
    kiosk.until(lambda: says(kiosk, "One pass at a time, please"))


@pytest.mark.parametrize(
    ("make", "title"),
    [
        (lambda path: path, "was not found"),
        (lambda path: (path.mkdir(), path)[1], "No pictures in"),
        (lambda path: (path.write_text("no video"), path)[1], "is no picture or video"),
    ],
)
def test_a_wrong_camera_is_said_on_the_tile_and_heals(
    open_desk: OpenKiosk, company: Company, tmp_path: Path, make: object, title: str
) -> None:
    path = tmp_path / "wrong.avi"
    assert callable(make)
    make(path)
    kiosk = open_desk(camera=str(path))
    kiosk.until(lambda: says(kiosk, title, "wrong.avi", "or use a hand scanner."))

    detail = company.approved()
    kiosk.scan(token_of(detail))
    kiosk.reach(Review)
    kiosk.press(Qt.Key.Key_Escape)

    if path.is_file():
        path.unlink()
    path.mkdir(exist_ok=True)
    write_picture(path / "a.png", token_text(1))
    kiosk.until(lambda: kiosk.window.ready_screen.tile.view.sight is Sight.WORKING)


def test_without_any_camera_the_desk_works_and_says_so(
    open_desk: OpenKiosk, company: Company
) -> None:
    kiosk = open_desk(camera="auto")
    kiosk.until(lambda: says(kiosk, "No camera found", "Plug one in, or use a hand scanner."))
    kiosk.scan(token_of(company.approved()))
    kiosk.reach(Review)


def test_a_camera_that_is_not_there_is_named(open_desk: OpenKiosk) -> None:
    kiosk = open_desk(camera="Front camera")
    kiosk.until(lambda: says(kiosk, "There is no camera “Front camera”"))


def test_the_hand_scanner_alone_needs_no_camera(open_desk: OpenKiosk) -> None:
    kiosk = open_desk(camera="none")
    assert says(kiosk, "Scan the QR pass", "with the hand scanner")


@pytest.mark.parametrize("reason", ["missing", "busy", "denied", "unreadable", "empty", "stopped"])
@pytest.mark.parametrize("spec", ["auto", "1", "Front camera", "/srv/videos/queue.mp4"])
def test_every_trouble_says_what_to_do(reason: str, spec: str) -> None:
    words = trouble_words(CameraUnusable(spec, reason), spec)
    assert words.title
    assert words.advice.endswith("or use a hand scanner.")


def test_files_are_told_from_the_names_of_cameras() -> None:
    for spec in ("queue.mp4", "./pictures", "C:\\videos", "rtsp://door/1", "~/x", "/dev/video0"):
        assert is_file_like(spec), spec
    for spec in ("auto", "0", "HD Webcam C920", "FaceTime HD Camera (Built-in)"):
        assert not is_file_like(spec), spec


def test_qt_s_camera_hands_the_newest_frame_to_the_scanning_thread(
    qapp: object,  # noqa: ARG001 - needed
) -> None:
    source = QtCameraSource("auto")
    blank = QImage(64, 48, QImage.Format.Format_RGB32)
    source.take_frame(QVideoFrame(blank))
    source.take_frame(
        QVideoFrame(code_image(token_text(3)).convertToFormat(QImage.Format.Format_RGB32))
    )
    frame = source.next_frame()
    assert frame is not None
    assert [reading.text for reading in DecoderChain().read(frame)] == [token_text(3)]
    source.close()
    assert source.next_frame() is None


def test_after_a_rest_the_camera_hands_over_a_fresh_frame(
    qapp: object,  # noqa: ARG001 - needed
) -> None:
    source = QtCameraSource("auto")
    pictures = [code_picture(token_text(number)) for number in range(3)]
    first, stale, fresh = (jpeg(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)) for grey in pictures)
    source.take_frame(first)
    assert source.next_frame() is not None
    source.take_frame(stale)
    source.rest(0.1)
    later = threading.Timer(0.15, source.take_frame, [fresh])
    later.start()
    frame = source.next_frame()
    later.join()
    assert frame is not None
    assert [reading.text for reading in DecoderChain().read(frame)] == [token_text(2)]
    source.take_frame(first)
    assert source.next_frame() is not None, "it rests once"


def test_qt_s_camera_that_falls_silent_is_said_within_a_second_and_read_when_it_is_back(
    qapp: object,  # noqa: ARG001 - needed
) -> None:
    source = QtCameraSource("auto")
    picture = QVideoFrame(QImage(64, 48, QImage.Format.Format_RGB32))
    source.take_frame(picture)
    assert source.next_frame() is not None
    silent_at = time.monotonic()
    with pytest.raises(CameraUnusable, match="stopped"):
        source.next_frame()
    assert time.monotonic() - silent_at < 4  # 0.8 s, and what a busy machine adds
    source.take_frame(picture)
    assert source.next_frame() is not None


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("auto", 1),
        ("0", 0),
        ("3", None),
        ("hd webcam c920", 0),
        ("C920", 0),
        ("Camera", 1),
        ("1080", 2),
        ("door", None),
    ],
)
def test_cameras_are_chosen_by_name_part_of_a_name_or_number(
    wanted: str, expected: int | None
) -> None:
    names = ["HD Webcam C920", "Integrated Camera", "1080"]
    assert pick(wanted, names, default=1) == expected
    assert pick(wanted, []) is None


def test_the_format_that_reads_best_and_costs_least_is_asked_for() -> None:
    raw_vga, raw_hd_slow = Offer(640, 480, 30), Offer(1920, 1080, 5)
    jpeg_hd, jpeg_720 = Offer(1920, 1080, 30, False, True), Offer(1280, 720, 30, False, True)
    offers = [raw_vga, raw_hd_slow, jpeg_720, jpeg_hd]
    assert best(offers) == 3
    assert best([*offers, Offer(1920, 1080, 30)]) == 4
    assert best([*offers, Offer(3840, 2160, 30)]) == 3
    assert best([raw_vga, raw_hd_slow]) == 0
    assert best([raw_hd_slow]) == 0
    assert best([]) is None


def test_a_mirrored_camera_shows_left_on_the_right(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.fillRect(0, 0, 100, 100, QColor("black"))
    painter.end()
    assert picture.save(str(tmp_path / "a.png"))
    for mirrored in (False, True):
        camera = Camera(str(tmp_path / "a.png"))
        camera.set_preview_size(QSize(100, 50), whole=True)
        camera.set_mirrored(mirrored)
        with qtbot.waitSignal(camera.pictured, timeout=PATIENCE) as pictured:
            camera.start()
        camera.stop()
        assert pictured.args is not None
        shown = pictured.args[0]
        assert shown.size() == QSize(100, 50)
        left, right = (shown.pixelColor(x, 25).lightness() for x in (10, 90))
        assert (left > right) is mirrored


def test_a_stream_that_falls_silent_is_said_within_a_second_and_heals_by_itself(
    qtbot: QtBot,
) -> None:
    done, picture = cv2.imencode(".jpg", code_picture(token_text(4)))
    assert done
    part = b"--frame\r\nContent-Type: image/jpeg\r\n\r\n" + picture.tobytes() + b"\r\n"
    silent, ended = threading.Event(), threading.Event()
    sent_at = 0.0

    class Stream(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            nonlocal sent_at
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            with suppress(OSError):  # the viewer has gone
                while not ended.wait(1 / 30):
                    if not silent.is_set():
                        self.wfile.write(part)
                        sent_at = time.monotonic()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Stream) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        camera = Camera(f"http://127.0.0.1:{server.server_port}/video")
        camera.start()
        qtbot.waitUntil(lambda: camera.view.sight is Sight.WORKING, timeout=PATIENCE)
        silent.set()
        qtbot.waitUntil(lambda: camera.view.sight is Sight.TROUBLE, timeout=PATIENCE)
        took = time.monotonic() - sent_at
        assert camera.view.title
        silent.clear()
        qtbot.waitUntil(lambda: camera.view.sight is Sight.WORKING, timeout=PATIENCE)
        camera.stop()
        ended.set()
        server.shutdown()
    # 0.8 s of silence, and what a busy machine adds
    assert took < 4


def test_another_camera_can_be_chosen_at_any_time(qtbot: QtBot, tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", token_text(1))
    camera = Camera("none")
    camera.start()
    camera.choose(str(tmp_path / "nothing.mp4"))
    qtbot.waitUntil(lambda: "was not found" in camera.view.title, timeout=PATIENCE)
    with qtbot.waitSignal(camera.scanned, timeout=PATIENCE) as scanned:
        camera.choose(str(tmp_path))
    assert scanned.args == [token_text(1)]
    camera.choose("none")
    assert camera.view.sight is Sight.NONE


def test_a_camera_stops_at_once_and_shows_nothing_more(qtbot: QtBot, tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", token_text(1))
    camera = Camera(str(tmp_path))
    pictures: list[QImage] = []
    camera.pictured.connect(pictures.append)
    with qtbot.waitSignal(camera.pictured, timeout=PATIENCE):
        camera.start()
    camera.stop()
    shown = len(pictures)
    qtbot.wait(250)
    assert len(pictures) == shown
    camera.stop()
