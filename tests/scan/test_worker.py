"""Real videos through both threads."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import cv2
import pytest

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.decoders import ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.gate import GateEvent, Scan
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.opencv.recordings import PictureFolderSource, VideoFileSource
from lighthouse_kiosk.scan.worker import Decoded, FrameSlot, ScanCallbacks, ScanWorker
from tests.codes import code_picture, token_text
from tests.scan.conftest import Film

SOON = 20.0


@contextmanager
def running(worker: ScanWorker) -> Iterator[ScanWorker]:
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()
    left = {thread.name for thread in threading.enumerate()} & {"capture", "decode"}
    assert not left


def fast(path: Path, *, loop: bool = False) -> VideoFileSource:
    # a clock that stands still: on a busy machine no frame is late, and none is passed over
    return VideoFileSource(path, loop=loop, clock=lambda: 0.0, wait=lambda _: False)


def test_a_phone_shown_twice_is_scanned_twice(pass_film: Film) -> None:
    shown: list[Frame] = []
    decoded: list[Decoded] = []
    events: list[GateEvent] = []
    ended = threading.Event()
    callbacks = ScanCallbacks(
        on_frame=shown.append,
        on_decoded=decoded.append,
        on_scan=events.append,
        on_source_end=ended.set,
    )
    with running(ScanWorker(fast(pass_film.path), callbacks, every_frame=True)):
        assert ended.wait(SOON)
    scans = [event for event in events if isinstance(event, Scan)]
    assert scans == events
    assert [scan.reading.text for scan in scans] == list(pass_film.texts) * 2
    for scan, showing in zip(scans, pass_film.showings, strict=True):
        number = (scan.at - shown[0].captured) * pass_film.fps
        assert showing.first <= number < showing.last
    assert [item.frame for item in decoded] == shown
    assert all(item.seconds > 0 for item in decoded)


def test_frames_of_the_shells_own_camera_are_scanned() -> None:
    scans: Queue[GateEvent] = Queue()
    with running(ScanWorker(None, ScanCallbacks(on_scan=scans.put))) as worker:
        worker.submit(grey_frame_of(code_picture(token_text(5))))
        event = scans.get(timeout=SOON)
    assert isinstance(event, Scan)
    assert event.reading.text == token_text(5)


def test_a_source_that_vanishes_is_said_once_and_heals_by_itself(
    tmp_path: Path, pass_film: Film
) -> None:
    video = tmp_path / "stick.avi"
    shutil.copy(pass_film.path, video)
    troubles: Queue[CameraUnusable] = Queue()
    healed = threading.Event()

    def on_frame(_: Frame) -> None:
        if gone.is_set() and not troubles.empty():
            healed.set()

    gone = threading.Event()
    callbacks = ScanCallbacks(on_frame=on_frame, on_trouble=troubles.put)
    with running(ScanWorker(fast(video, loop=True), callbacks, retry=0.01)):
        video.rename(tmp_path / "away.avi")
        gone.set()
        trouble = troubles.get(timeout=SOON)
        troubles.put(trouble)
        assert not healed.is_set()
        (tmp_path / "away.avi").rename(video)
        assert healed.wait(SOON)
    assert (trouble.reason, trouble.source) == ("missing", "stick.avi")
    assert troubles.qsize() == 1


def test_a_source_missing_at_the_start_is_said_and_scanned_when_it_comes(tmp_path: Path) -> None:
    troubles: Queue[CameraUnusable] = Queue()
    scans: Queue[GateEvent] = Queue()
    folder = tmp_path / "passes"
    callbacks = ScanCallbacks(on_trouble=troubles.put, on_scan=scans.put)
    source = PictureFolderSource(folder, wait=lambda _: False)
    with running(ScanWorker(source, callbacks, retry=0.01)):
        assert troubles.get(timeout=SOON).reason == "missing"
        folder.mkdir()
        assert troubles.get(timeout=SOON).reason == "empty"
        made = tmp_path / "pass.png"
        made.write_bytes(_png(token_text(6)))
        made.rename(folder / "pass.png")
        event = scans.get(timeout=SOON)
    assert isinstance(event, Scan)
    assert event.reading.text == token_text(6)


def test_stopping_ends_a_video_that_still_has_long_to_play(pass_film: Film) -> None:
    first = threading.Event()
    ended = threading.Event()
    callbacks = ScanCallbacks(on_frame=lambda _: first.set(), on_source_end=ended.set)
    with running(ScanWorker(VideoFileSource(pass_film.path), callbacks)) as worker:
        assert first.wait(SOON)
        worker.stop()
        worker.stop()
    assert not ended.is_set()


def test_a_worker_can_be_stopped_from_its_own_callback(pass_film: Film) -> None:
    done = threading.Event()

    def on_scan(_: GateEvent) -> None:
        worker.stop()
        done.set()

    worker = ScanWorker(fast(pass_film.path), ScanCallbacks(on_scan=on_scan), every_frame=True)
    with running(worker):
        assert done.wait(SOON)


def test_a_bug_met_in_one_frame_is_reported_and_scanning_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bugs: Queue[BaseException | None] = Queue()
    monkeypatch.setattr(threading, "excepthook", lambda hit: bugs.put(hit.exc_value))
    scans: Queue[GateEvent] = Queue()

    def on_scan(event: GateEvent) -> None:
        scans.put(event)
        if scans.qsize() == 1:
            raise ZeroDivisionError

    with running(ScanWorker(None, ScanCallbacks(on_scan=on_scan))) as worker:
        worker.submit(grey_frame_of(code_picture(token_text(5))))
        assert isinstance(bugs.get(timeout=SOON), ZeroDivisionError)
        worker.submit(grey_frame_of(code_picture(token_text(6))))
        scans.get(timeout=SOON)
        event = scans.get(timeout=SOON)
    assert isinstance(event, Scan)
    assert event.reading.text == token_text(6)


def test_after_a_scan_the_decoder_leaves_the_processor_to_the_answer() -> None:
    scanned: Queue[float] = Queue()
    decoded: Queue[float] = Queue()

    def on_decoded(item: Decoded) -> None:
        decoded.put(time.monotonic() - item.seconds)

    callbacks = ScanCallbacks(
        on_decoded=on_decoded, on_scan=lambda _: scanned.put(time.monotonic())
    )
    with running(ScanWorker(None, callbacks)) as worker:
        worker.submit(grey_frame_of(code_picture(token_text(5))))
        at = scanned.get(timeout=SOON)
        worker.submit(grey_frame_of(code_picture(token_text(6))))
        first, begun = decoded.get(timeout=SOON), decoded.get(timeout=SOON)
        scanned.get(timeout=SOON)
    assert first < at
    assert begun - at >= 0.05


def test_the_newest_frame_wins() -> None:
    slot = FrameSlot()
    texts = ["old", "older", "newest"]
    for text in texts:
        slot.put(grey_frame_of(code_picture(text)))
    taken = slot.take()
    assert taken is not None
    assert [reading.text for reading in ZxingDecoder().read(taken)] == ["newest"]
    slot.close(drop=True)
    assert slot.take() is None


def test_forgetting_lets_a_pass_still_in_view_be_scanned_again(tmp_path: Path) -> None:
    path = tmp_path / "pass.png"
    path.write_bytes(_png(token_text(8)))
    scans: Queue[GateEvent] = Queue()
    source = PictureFolderSource(path, rate=100)
    with running(ScanWorker(source, ScanCallbacks(on_scan=scans.put))) as worker:
        first = scans.get(timeout=SOON)
        worker.forget()
        again = scans.get(timeout=SOON)
    assert isinstance(first, Scan)
    assert isinstance(again, Scan)
    assert again.at > first.at


def _png(text: str) -> bytes:
    done, data = cv2.imencode(".png", code_picture(text))
    assert done
    return bytes(data)
