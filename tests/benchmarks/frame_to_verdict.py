"""From the frame that first shows a pass to the painted verdict, on the real kiosk.

    python tests/benchmarks/frame_to_verdict.py [--passes N] [--window 1920x1080] > result.json

A camera (Qt's frames, NV12, full HD, 30 a second) shows an empty counter, then a hand-held phone
with a pass of a person of its own. The kiosk captures, decodes, lets the pass through its gate,
asks the real services on a real SQLite file and paints the review. Measured is the time from the
moment at which the camera hands over the first frame with the pass, to the end of the painting.
`from_rest` begins with a counter at which nothing has moved for seconds, `awake` with a hand in
view. Frames in which the phone's picture does not read are part of the time. Prints JSON in
milliseconds, with the processor time of all threads meanwhile, which a busy machine distorts less.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk import qt_camera
from lighthouse_kiosk.ui.kiosk.events import Back
from lighthouse_kiosk.ui.kiosk.states import Refused, Review
from lighthouse_kiosk.ui.kiosk.window import KioskWindow, open_kiosk
from tests.benchmarks.kiosk_idle import FULL_HD, RATE, nv12
from tests.codes import code_picture
from tests.phone_video import Showing, phone_frames

REST = 3.0
"""Seconds without movement after which the kiosk only glances at the counter."""


@dataclass
class Stage:
    """What the camera shows: always the same frame of the room, or those of a phone in turn."""

    room: QVideoFrame
    phone: list[QVideoFrame] = field(default_factory=list)
    shown_at: float | None = None
    spent_at: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def show(self, phone: list[QVideoFrame]) -> None:
        with self.lock:
            self.phone, self.shown_at = phone, None

    def next(self, number: int) -> QVideoFrame:
        with self.lock:
            if not self.phone:
                return self.room
            if self.shown_at is None:
                self.shown_at, self.spent_at = time.monotonic(), time.process_time()
            return self.phone[number % len(self.phone)]


class StagedCamera(qt_camera.QtCameraSource):
    """Qt's camera without the camera: what is on stage, 30 times a second."""

    stage: Stage

    def _start_camera(self) -> None:
        self._feeding = threading.Event()
        threading.Thread(target=self._feed, name="feed", daemon=True).start()

    def _stop_camera(self) -> None:
        if hasattr(self, "_feeding"):
            self._feeding.set()

    def _feed(self) -> None:
        number, due = 0, time.monotonic()
        while not self._feeding.wait(max(due - time.monotonic(), 0)):
            self._sink.setVideoFrame(self.stage.next(number))
            number, due = number + 1, due + 1 / RATE


class Painted(QObject):
    """Notes when the screen of a verdict has been painted."""

    done = Signal(float)

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QObject | None = None
        window.driver.changed.connect(self._look)

    def _look(self, state: object) -> None:
        if isinstance(state, Review | Refused):
            self._watched = self._window.screen_shown
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._watched = None
            # all that is painted with it is painted before the next event
            QTimer.singleShot(0, self, lambda: self.done.emit(time.monotonic()))
        return False

    def wait(self, seconds: float) -> float | None:
        """The moment of the next painted verdict; None when there is none in time."""
        loop, moments = QEventLoop(), list[float]()
        self.done.connect(moments.append)
        self.done.connect(loop.quit)
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()
        self.done.disconnect(moments.append)
        self.done.disconnect(loop.quit)
        return moments[0] if moments else None


def idle(seconds: float) -> None:
    """Let the window live for so long. QTest.qWait would stop all other threads meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def prepare(profile: Path, people: int) -> tuple[Services, DeskSession, list[str]]:
    """A demo's services, a desk of its event day, and the texts of its passes."""
    services = open_services(Settings(profile))
    actor = services.demo.fill(people, 1)
    choice = next(choice for choice in services.desks.choices() if choice.desks)
    session = services.desks.sign_in_desk(str(choice.event.id), str(choice.desks[0].id))
    cards = services.passes.pass_cards(actor, choice.event.id)
    return services, session, [card.token_text for card in cards]


def phone(folder: Path, text: str, seed: int) -> list[QVideoFrame]:
    """A tenth of a second of a phone held still enough, well in view.

    Making more of it would take so long that the window takes its camera for stopped.
    """
    picture = folder / "pass.png"
    cv2.imwrite(str(picture), code_picture(text))
    plan = [Showing(picture, -RATE, 10 * RATE)]
    return [nv12(shown) for shown in phone_frames(plan, size=FULL_HD, seed=seed, frames=3)]


def measure(
    window: KioskWindow, stage: Stage, texts: list[str], folder: Path, *, rest: bool
) -> dict[str, object]:
    painted = Painted(window)
    times, spent, missed = [], [], 0
    for number, text in enumerate(texts):
        film = phone(folder, text, seed=number)
        idle(REST if rest else 0.3)
        stage.show(film)
        moment = painted.wait(5)
        if moment is None or stage.shown_at is None:
            missed += 1
        else:
            times.append((moment - stage.shown_at) * 1000)
            spent.append((time.process_time() - stage.spent_at) * 1000)
        stage.show([])
        window.driver.take(Back())
    painted.setParent(None)
    return {
        "passes": len(texts),
        "missed": missed,
        "p50_ms": round(statistics.median(times), 1),
        "p90_ms": round(statistics.quantiles(times, n=10, method="inclusive")[-1], 1),
        "p99_ms": round(statistics.quantiles(times, n=100, method="inclusive")[-1], 1),
        "most_ms": round(max(times), 1),
        "processor_p50_ms": round(statistics.median(spent), 1),
        "processor_p99_ms": round(statistics.quantiles(spent, n=100, method="inclusive")[-1], 1),
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--passes", type=int, default=200, help="for each of the two cases")
    arguments.add_argument("--window", default="1920x1080")
    chosen = arguments.parse_args()
    width, _, height = chosen.window.partition("x")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = make_application(Settings(folder / "profile"))
        services, session, texts = prepare(folder / "profile", 2 * chosen.passes + 50)
        StagedCamera.stage = stage = Stage(nv12(next(phone_frames([], size=FULL_HD, frames=1))))
        qt_camera.QtCameraSource = StagedCamera  # type: ignore[misc]
        window = open_kiosk(services, session, camera="auto")
        window.resize(QSize(int(width), int(height)))
        idle(3.0)  # OpenCV is loaded, the first figures are there
        half = min(chosen.passes, len(texts) // 2)
        measure(window, stage, texts[-5:], folder, rest=False)  # fills the caches
        result = {
            "machine": platform.platform(),
            "processors": os.cpu_count(),
            "window": chosen.window,
            "awake": measure(window, stage, texts[:half], folder, rest=False),
            "from_rest": measure(
                window, stage, texts[half : half + max(half // 5, 10)], folder, rest=True
            ),
        }
        window.close()
        app.processEvents()
        services.close()
    print(json.dumps(result, indent=2), flush=True)
    os._exit(0)  # the feeding thread is not waited for


if __name__ == "__main__":
    main()
