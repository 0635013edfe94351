"""From a frame with a pass to the painted verdict, on the real kiosk.

    python tests/benchmarks/frame_to_verdict.py [--passes N] [--camera nv12|jpeg]
        [--window 1920x1080] > result.json

A camera (Qt's frames, full HD, 30 a second) shows an empty counter, then a hand-held phone
with a pass of a person of its own. The kiosk captures, decodes, lets the pass through its gate,
asks the real services on a real SQLite file and paints the review. `from_read` counts from the
moment at which the camera hands over the frame that is read, `from_first` from the first frame
with the pass: those that don't read, and those that nobody looks at while a kiosk rests, are part
of it. `stages` are the parts of `from_read`. `from_rest` begins with a counter at which nothing
has moved for seconds, `awake` with a hand in view. Prints JSON in milliseconds by the clock, with
the processor time of all threads meanwhile, which a busy machine distorts less; on Linux,
`chrt -r 5` in front of the command keeps the machine's other work away. About five seconds a pass.
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
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame

from lighthouse_kiosk.bootstrap import Services, open_services
from lighthouse_kiosk.scan import worker
from lighthouse_kiosk.scan.gate import Gate, GateEvent, Scan
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.services.desks import DeskSession
from lighthouse_kiosk.settings import Settings
from lighthouse_kiosk.ui.application import make_application
from lighthouse_kiosk.ui.kiosk import qt_camera
from lighthouse_kiosk.ui.kiosk.camera_view import Sight
from lighthouse_kiosk.ui.kiosk.events import Back
from lighthouse_kiosk.ui.kiosk.states import Refused, Review
from lighthouse_kiosk.ui.kiosk.window import KioskWindow, open_kiosk
from tests.benchmarks.kiosk_idle import FULL_HD, RATE, jpeg, nv12
from tests.codes import code_picture
from tests.phone_video import Picture, Showing, phone_frames

STAGES = ("to_scanning_thread", "decoding", "to_gui_thread", "answering", "painting")
CAMERAS: dict[str, Callable[[Picture], QVideoFrame]] = {"nv12": nv12, "jpeg": jpeg}
"""What a camera sends: grey first, as built-in ones do, or packed, as most on USB."""
AWAKE = 0.3
REST = 2.4
"""Seconds without movement after which the kiosk only glances at the counter."""


@dataclass
class Stage:
    """What the camera shows in turn: frames of the room, or those of a phone.

    Of each at least two: Qt does not hand on a frame that it was given just before, and a camera
    without new frames is taken for stopped.
    """

    room: list[QVideoFrame]
    phone: list[QVideoFrame] = field(default_factory=list)
    shown_at: float | None = None
    spent_at: float = 0.0
    handed: deque[float] = field(default_factory=lambda: deque(maxlen=90))
    """The moments at which the last frames were handed over."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def show(self, phone: list[QVideoFrame]) -> None:
        with self.lock:
            self.phone, self.shown_at = phone, None

    def next(self, number: int) -> QVideoFrame:
        with self.lock:
            now = time.monotonic()
            self.handed.append(now)
            if not self.phone:
                return self.room[number % len(self.room)]
            if self.shown_at is None:
                self.shown_at, self.spent_at = now, time.process_time()
            return self.phone[number % len(self.phone)]

    def handed_before(self, moment: float) -> float:
        with self.lock:
            return max(handed for handed in self.handed if handed <= moment)


class StagedCamera(qt_camera.QtCameraSource):
    """Qt's camera without the camera: what is on stage, 30 times a second."""

    stage: Stage

    def _start_camera(self) -> None:
        self._stop_camera()  # a busy machine may take it for silent, and start it again
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


class NotedGate(Gate):
    """The kiosk's gate, which notes when it lets a pass through."""

    passed: tuple[float, float] = (0.0, 0.0)
    """When the frame was captured, and when it was decoded."""

    def see(self, readings: Sequence[Reading], now: float) -> GateEvent | None:
        event = super().see(readings, now)
        if isinstance(event, Scan):
            NotedGate.passed = (event.at, time.monotonic())
        return event


class Painted(QObject):
    """Notes when the screen of a verdict has been painted."""

    done = Signal(float)

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QObject | None = None
        self.scanned_at = self.answered_at = 0.0
        window.camera.scanned.connect(self._note)
        window.driver.changed.connect(self._look)

    def _note(self, _text: str) -> None:
        self.scanned_at = time.monotonic()

    def _look(self, state: object) -> None:
        if isinstance(state, Review | Refused):
            self.answered_at = time.monotonic()
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


Film: TypeAlias = Callable[[str, int], list[QVideoFrame]]
"""Takes a pass's text and a seed."""


def phone(
    folder: Path, form: Callable[[Picture], QVideoFrame], text: str, seed: int
) -> list[QVideoFrame]:
    """A tenth of a second of a phone held still enough, well in view."""
    picture = folder / "pass.png"
    cv2.imwrite(str(picture), code_picture(text))
    plan = [Showing(picture, -RATE, 10 * RATE)]
    return [form(shown) for shown in phone_frames(plan, size=FULL_HD, seed=seed, frames=3)]


def filmed(make: Film, text: str, seed: int) -> list[QVideoFrame]:
    """The same, made while the window lives: it would take its camera for stopped."""
    with ThreadPoolExecutor(1) as aside:
        film = aside.submit(make, text, seed)
        while not film.done():
            idle(0.02)
        return film.result()


def measure(
    window: KioskWindow, stage: Stage, texts: list[str], make: Film, *, rest: bool
) -> dict[str, object]:
    painted = Painted(window)
    figures: dict[str, list[float]] = {}
    missed = 0
    for number, text in enumerate(texts):
        begun = time.monotonic()
        film = filmed(make, text, seed=number)
        idle(max(begun + REST - time.monotonic(), AWAKE) if rest else AWAKE)
        if window.camera.view.sight is not Sight.WORKING:
            raise RuntimeError("the kiosk takes its camera for stopped")
        stage.show(film)
        moment = painted.wait(5)
        if moment is None or stage.shown_at is None:
            missed += 1
        else:
            captured, decoded = NotedGate.passed
            handed = stage.handed_before(captured)
            steps = (handed, captured, decoded, painted.scanned_at, painted.answered_at, moment)
            spans = dict(zip(STAGES, pairwise(steps), strict=True))
            spans |= {"from_read": (handed, moment), "from_first": (stage.shown_at, moment)}
            for name, (start, end) in spans.items():
                figures.setdefault(name, []).append((end - start) * 1000)
            spent = time.process_time() - stage.spent_at
            figures.setdefault("processor_from_first", []).append(spent * 1000)
        stage.show([])
        window.driver.take(Back())
    painted.setParent(None)
    summed = {name: summary(times) for name, times in figures.items()}
    return {
        "passes": len(texts),
        "missed": missed,
        **{name: summed[name] for name in summed if name not in STAGES},
        "stages": {name: summed[name] for name in STAGES},
    }


def summary(times: list[float]) -> dict[str, float]:
    """Percentiles that lie between samples, never beyond the largest."""
    hundredths = statistics.quantiles(times, n=100, method="inclusive")
    chosen = {"p50": hundredths[49], "p90": hundredths[89], "p99": hundredths[98]}
    return {name: round(value, 1) for name, value in {**chosen, "most": max(times)}.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--passes", type=int, default=100, help="for each of the two cases")
    arguments.add_argument("--camera", choices=CAMERAS, default="nv12")
    arguments.add_argument("--window", default="1920x1080")
    chosen = arguments.parse_args()
    width, _, height = chosen.window.partition("x")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = make_application(Settings(folder / "profile"))
        services, session, texts = prepare(folder / "profile", 2 * chosen.passes + 50)
        room = phone_frames([], size=FULL_HD, frames=6)
        form = CAMERAS[chosen.camera]
        film = partial(phone, folder, form)
        StagedCamera.stage = stage = Stage([form(frame) for frame in room])
        qt_camera.QtCameraSource = StagedCamera  # type: ignore[misc] # in its place
        vars(worker)["Gate"] = NotedGate
        window = open_kiosk(services, session, camera="auto")
        window.resize(QSize(int(width), int(height)))
        idle(3.0)  # OpenCV is loaded, the first figures are there
        half = min(chosen.passes, len(texts) // 2)
        measure(window, stage, texts[-5:], film, rest=False)  # fills the caches
        result = {
            "machine": platform.platform(),
            "processors": os.cpu_count(),
            "camera": chosen.camera,
            "window": chosen.window,
            "awake": measure(window, stage, texts[:half], film, rest=False),
            "from_rest": measure(window, stage, texts[half : 2 * half], film, rest=True),
        }
        window.close()
        app.processEvents()
        services.close()
    print(json.dumps(result, indent=2), flush=True)
    os._exit(0)  # the feeding thread is not waited for


if __name__ == "__main__":
    main()
