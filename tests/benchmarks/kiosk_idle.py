"""What an idle kiosk costs: a full-HD camera at 30 frames a second, and nobody shows a pass.

    python tests/benchmarks/kiosk_idle.py [--seconds N | --minutes N] [--case C] [--window 1920x1080] > result.json

Each case runs in a process of its own: the real kiosk (`KioskShell` on a small demo) in front of a
camera that delivers NV12 or JPEG frames as Qt's cameras do (a generated room, still but for light,
noise and what the case says), the same kiosk on a Motion JPEG film through OpenCV, and as floors a bare
window with nothing and with the same camera delivering into the void. Prints JSON: seconds of CPU
per second of wall time, by thread, in per cent of one core, and the memory of the process over the
time in MB.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from PySide6.QtWidgets import QApplication, QWidget

from lighthouse_kiosk.bootstrap import open_services
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk import qt_camera
from lighthouse_kiosk.ui.kiosk.app import KioskShell
from tests.phone_video import Conditions, Showing, phone_frames

FULL_HD = (1920, 1080)
RATE = 30
WARM_UP = 6.0
"""Seconds before measuring: OpenCV is loaded, and the first looks at the room are over."""
CASES = (
    "bare window",
    "camera alone",
    "kiosk, still room",
    "kiosk, still room, JPEG camera",
    "kiosk, busy room",
    "kiosk, film",
)


class FedCamera(qt_camera.QtCameraSource):
    """Qt's camera without the camera: a thread gives the sink a frame 30 times a second."""

    frames: tuple[QVideoFrame, ...] = ()

    def _start_camera(self) -> None:
        self._feeding = threading.Event()
        threading.Thread(
            target=feed, args=(self._sink, self.frames, self._feeding), name="feed", daemon=True
        ).start()

    def _stop_camera(self) -> None:
        if hasattr(self, "_feeding"):
            self._feeding.set()


def feed(sink: QVideoSink, frames: tuple[QVideoFrame, ...], ended: threading.Event) -> None:
    due = time.monotonic()
    for frame in cycle(frames):
        due += 1 / RATE
        if ended.wait(max(due - time.monotonic(), 0)):
            return
        sink.setVideoFrame(frame)


def nv12(bgr: MatLike) -> QVideoFrame:
    """A frame of Qt's with grey first and colours at a quarter of its size after."""
    height, width = bgr.shape[:2]
    video = QVideoFrame(
        QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_NV12)
    )
    if not video.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError("Qt gives no memory for a frame")
    planar = cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420)
    colours = planar[height:].reshape(2, -1).T.reshape(height // 2, width)
    for number, plane in enumerate((planar[:height], colours)):
        memory = np.frombuffer(cast("memoryview", video.bits(number)), np.uint8)
        rows = memory.reshape(-1, video.bytesPerLine(number))
        rows[: len(plane), :width] = plane
    video.unmap()
    return video


def jpeg(bgr: MatLike) -> QVideoFrame:
    """As most USB cameras send it at this size."""
    height, width = bgr.shape[:2]
    video = QVideoFrame(
        QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_Jpeg)
    )
    if not video.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError("Qt gives no memory for a frame")
    content = np.asarray(cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, 85])[1], np.uint8)
    np.frombuffer(cast("memoryview", video.bits(0)), np.uint8)[: content.size] = content.ravel()
    video.unmap()
    return video


def resident_mb() -> float:
    """What this process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def room(folder: Path, *, busy: bool) -> list[NDArray[np.uint8]]:
    """Two seconds of a counter, with a phone that shows nothing waved about when it is busy."""
    blank = folder / "blank.png"
    cv2.imwrite(str(blank), np.full((400, 400), 230, np.uint8))
    plan = [Showing(blank, -10 * RATE, 20 * RATE)] if busy else []
    shown = phone_frames(plan, size=FULL_HD, seed=7, frames=2 * RATE, conditions=Conditions())
    return list(islice(shown, 2 * RATE))


def processor_seconds() -> dict[str, float]:
    """By thread of this process; threads of one name are added up."""
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    result: dict[str, float] = {}
    for task in Path("/proc/self/task").iterdir():
        try:
            spent = int((task / "schedstat").read_text().split()[0]) / 1e9
            comm = (task / "comm").read_text().strip()
        except OSError:  # it has just ended
            continue
        name = names.get(int(task.name), comm)
        result[name] = result.get(name, 0.0) + spent
    return result


def run(case: str, folder: Path, seconds: float, window: QSize) -> dict[str, object]:
    settings = Settings(folder / "profile")
    app = make_application(settings)
    keep: list[object] = []
    frames = 0

    def count(*_: object) -> None:
        nonlocal frames
        frames += 1

    if case == "bare window":
        keep.append(bare(window))
    elif case == "camera alone":
        keep.append(bare(window))
        sink = QVideoSink(app)
        sink.videoFrameChanged.connect(count)
        frames_of = tuple(nv12(picture) for picture in room(folder, busy=False))
        ended = threading.Event()
        threading.Thread(
            target=feed, args=(sink, frames_of, ended), name="feed", daemon=True
        ).start()
        keep += [sink, ended]
    else:
        spec = "auto"
        if case == "kiosk, film":
            spec = str(folder / "room.avi")
        else:
            busy = case == "kiosk, busy room"
            form = jpeg if case.endswith("JPEG camera") else nv12
            FedCamera.frames = tuple(form(picture) for picture in room(folder, busy=busy))
            qt_camera.QtCameraSource = FedCamera  # type: ignore[misc] # in its place
        shell = KioskShell(settings, *a_desk(settings), camera=spec)
        shell.start(windowed=True, check=False)
        shell.window.resize(window)
        shell.window.camera.pictured.connect(count)
        QTimer.singleShot(round(WARM_UP * 1000), shell, lambda: check_waiting(shell))
        keep.append(shell)
    return measured(app, seconds, lambda: frames)


def check_waiting(shell: KioskShell) -> None:
    if not shell.window.ready_screen.tile.isVisible():
        raise RuntimeError("the kiosk does not wait for a pass")


def a_desk(settings: Settings) -> tuple[str, str]:
    """The ids of an event and of a desk of it."""
    services = open_services(settings)
    choice = next(choice for choice in services.desks.choices() if choice.desks)
    services.close()
    return str(choice.event.id), str(choice.desks[0].id)


def bare(size: QSize) -> QWidget:
    window = QWidget()
    window.resize(size)
    window.show()
    return window


def measured(
    app: QApplication | QCoreApplication, seconds: float, frames: Callable[[], int]
) -> dict[str, object]:
    at: list[tuple[float, dict[str, float], int]] = []
    memory: list[float] = []
    clock = QObject(app)
    weighing = QTimer(clock, interval=round(seconds * 1000 / 20))
    weighing.timeout.connect(lambda: memory.append(resident_mb()))

    def look() -> None:
        at.append((time.monotonic(), processor_seconds(), frames()))
        memory.append(resident_mb())
        weighing.start()
        if len(at) == 2:
            app.quit()

    QTimer.singleShot(round(WARM_UP * 1000), clock, look)
    QTimer.singleShot(round((WARM_UP + seconds) * 1000), clock, look)
    app.exec()
    (start, before, first), (end, after, last) = at
    wall = end - start
    threads = {
        name: round((spent - before.get(name, 0.0)) / wall * 100, 1)
        for name, spent in sorted(after.items(), key=lambda item: -item[1])
    }
    busy = {name: share for name, share in threads.items() if share >= 0.1}
    return {
        "percent_of_a_core": round(sum(threads.values()), 1),
        "percent_by_thread": busy,
        "without_feeding": round(sum(threads.values()) - threads.get("feed", 0.0), 1),
        "pictures_per_second": round((last - first) / wall, 1),
        "memory_mb": memory,
    }


def prepare(folder: Path) -> None:
    services = open_services(Settings(folder / "profile"))
    services.demo.fill(20, 1)
    services.close()
    film = cv2.VideoWriter(str(folder / "room.avi"), cv2.VideoWriter.fourcc(*"MJPG"), RATE, FULL_HD)
    for picture in room(folder, busy=False):
        film.write(picture)
    film.release()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seconds", type=float, default=20)
    arguments.add_argument("--minutes", type=float, help="instead of seconds")
    arguments.add_argument("--window", default="1920x1080")
    arguments.add_argument("--case", choices=CASES, help="only this one")
    arguments.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    if chosen.minutes:
        chosen.seconds = 60 * chosen.minutes
    if chosen.folder:
        width, _, height = chosen.window.partition("x")
        size = QSize(int(width), int(height))
        print(json.dumps(run(chosen.case, chosen.folder, chosen.seconds, size)), flush=True)
        os._exit(0)  # threads of a camera that feeds for ever are not waited for
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        result = {
            "machine": platform.platform(),
            "processors": os.cpu_count(),
            "platform": os.environ["QT_QPA_PLATFORM"],
            "window": chosen.window,
            "seconds": chosen.seconds,
            "load_before": list(os.getloadavg()),
            "camera": f"{FULL_HD[0]}x{FULL_HD[1]} at {RATE} per second",
            "cases": {
                case: in_process(case, name, chosen)
                for case in CASES
                if chosen.case in {None, case}
            },
        }
    print(json.dumps(result, indent=2))


def in_process(case: str, folder: str, chosen: argparse.Namespace) -> dict[str, object]:
    done = subprocess.run(
        [
            sys.executable,
            __file__,
            *("--case", case, "--folder", folder),
            *("--seconds", str(chosen.seconds), "--window", chosen.window),
        ],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=chosen.seconds + 120,
    )
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
