"""Frames from files, streams and devices, and what is said when there are none."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.decoders import ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.cameras import OpenCvCameraSource
from lighthouse_kiosk.scan.opencv.recordings import PictureFolderSource, VideoFileSource
from lighthouse_kiosk.scan.sources import FrameSource, open_source, without_password
from tests.codes import code_picture, token_text
from tests.scan.conftest import Film


class TestTime:
    """A clock that stands still but for waiting, and writes down how long was waited."""

    __test__ = False

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.now += seconds
        return False


@contextmanager
def opened(source: FrameSource) -> Iterator[FrameSource]:
    source.open()
    try:
        yield source
    finally:
        source.close()


def frames(source: FrameSource) -> Iterator[Frame]:
    while (frame := source.next_frame()) is not None:
        yield frame


def refusal(spec: str) -> str:
    with pytest.raises(CameraUnusable) as caught:
        open_source(spec).open()
    return caught.value.reason


def test_a_video_is_played_at_its_own_pace(pass_film: Film) -> None:
    passing = TestTime()
    source = VideoFileSource(pass_film.path, clock=passing.clock, wait=passing.wait)
    with opened(source):
        shown = list(frames(source))
    moments = [frame.captured for frame in shown]
    assert len(shown) == pass_film.showings[-1].last + pass_film.showings[0].first
    assert moments[0] == 100.0
    assert np.allclose(np.diff(moments), 1 / 30)
    assert np.isclose(sum(passing.waits), moments[-1] - moments[0])
    assert [frame.sequence for frame in shown] == list(range(len(shown)))
    assert (shown[0].width, shown[0].height) == (960, 540)
    assert shown[0].colours is not None


def test_a_machine_too_slow_for_a_video_skips_frames_instead_of_falling_behind(
    pass_film: Film,
) -> None:
    passing = TestTime()
    source = VideoFileSource(pass_film.path, clock=passing.clock, wait=passing.wait)
    late = []
    with opened(source):
        for frame in frames(source):
            late.append(passing.now - frame.captured)
            passing.now += 0.1  # each frame is worked on for as long as three last
    assert len(late) < pass_film.showings[-1].last / 2
    assert max(late) < 0.1


def test_a_looped_video_begins_again_and_its_time_goes_on(pass_film: Film) -> None:
    passing = TestTime()
    source = VideoFileSource(pass_film.path, loop=True, clock=passing.clock, wait=passing.wait)
    once = pass_film.showings[-1].last + pass_film.showings[0].first
    moments = []
    with opened(source):
        for frame in frames(source):
            moments.append(frame.captured)
            if len(moments) == once + 20:
                break
    assert (np.diff(moments) > 0).all()


def test_pictures_of_a_folder_are_held_up_one_after_the_other(tmp_path: Path) -> None:
    for name in ("a", "b"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), code_picture(name))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    passing = TestTime()
    source = PictureFolderSource(
        tmp_path, seconds=0.3, pause=0.2, loop=False, clock=passing.clock, wait=passing.wait
    )
    decoder = ZxingDecoder()
    with opened(source):
        read = ["".join(r.text for r in decoder.read(frame)) for frame in frames(source)]
    assert read == ["a", "a", "a", "", "", "b", "b", "b", "", ""]


def test_a_single_picture_is_held_without_end(tmp_path: Path) -> None:
    text = token_text(2)
    path = tmp_path / "pass.png"
    cv2.imwrite(str(path), code_picture(text))
    source = PictureFolderSource(path, seconds=0.5, wait=lambda _: False)
    decoder = ZxingDecoder()
    with opened(source):
        for frame, _ in zip(frames(source), range(30), strict=False):
            assert [reading.text for reading in decoder.read(frame)] == [text]


def test_what_a_camera_setting_names_is_found_out(tmp_path: Path, pass_film: Film) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), code_picture("one"))
    for spec in (str(tmp_path), str(tmp_path / "one.png"), str(pass_film.path)):
        source = open_source(spec)
        assert source.name == Path(spec).name
        with opened(source):
            assert source.next_frame() is not None


def test_unusable_settings_are_refused_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "text.avi").write_text("no video")
    (tmp_path / "empty.avi").touch()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "a.png").write_bytes(b"no picture")
    (tmp_path / "none").mkdir()
    assert refusal(str(tmp_path / "nothing.mp4")) == "missing"
    assert refusal("a\0b") == "missing"
    assert refusal("gopher://example.com/1") == "unreadable"
    assert refusal(str(tmp_path / "text.avi")) == "unreadable"
    assert refusal(str(tmp_path / "empty.avi")) == "unreadable"
    assert refusal(str(tmp_path / "none")) == "empty"
    source = open_source(str(tmp_path / "broken"))
    with opened(source), pytest.raises(CameraUnusable, match="unreadable"):
        source.next_frame()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="devices are files on Linux")
def test_a_camera_that_is_not_there_is_missing() -> None:
    assert refusal("97") == "missing"
    assert refusal("/dev/video97") == "missing"
    assert refusal("/dev/null") == "unreadable"


def test_a_stream_nobody_serves_is_missing() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert refusal(f"http://127.0.0.1:{port}/video") == "missing"


def test_a_stream_delivers_its_newest_frames_and_says_when_it_has_stopped() -> None:
    text = token_text(4)
    done, picture = cv2.imencode(".jpg", code_picture(text))
    assert done
    part = b"--frame\r\nContent-Type: image/jpeg\r\n\r\n" + picture.tobytes() + b"\r\n"
    silent = threading.Event()

    class Stream(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            with suppress(OSError):  # the viewer has gone
                while not silent.wait(1 / 30):
                    self.wfile.write(part)
            ended.wait(10)

        def log_message(self, *_: object) -> None:
            pass

    ended = threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), Stream) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        source = OpenCvCameraSource(f"http://127.0.0.1:{server.server_port}/video")
        with opened(source):
            shown = [source.next_frame() for _ in range(5)]
            silent.set()
            with pytest.raises(CameraUnusable, match="stopped"):
                list(frames(source))
        ended.set()
        server.shutdown()
    assert all(shown)
    texts = [[r.text for r in ZxingDecoder().read(frame)] for frame in shown if frame]
    assert texts == [[text]] * 5


def test_a_stream_that_hangs_is_left_at_once_when_closed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        source = OpenCvCameraSource(f"http://127.0.0.1:{silent.getsockname()[1]}/video")
        ended = threading.Event()

        def use() -> None:
            source.open()
            source.next_frame()
            ended.set()

        thread = threading.Thread(target=use, daemon=True)
        thread.start()
        connection, _ = silent.accept()  # it now waits for an answer that never comes
        with connection:
            start = time.monotonic()
            source.close()
            assert ended.wait(4)
            assert time.monotonic() - start < 5  # a stream that is silent is waited for longer
            thread.join()


def test_passwords_in_addresses_are_never_shown() -> None:
    address = "rtsp://guard:secret@10.0.0.7/live"
    assert without_password(address) == "rtsp://10.0.0.7/live"
    assert "secret" not in open_source(address).name
