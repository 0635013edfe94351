"""How fast a desk is to whoever works at it: scan to painted verdict, confirm to painted "done".

    python tests/benchmarks/kiosk_scans.py FOLDER [--registrations 1000000] [--scans 1000]
        [--window 1920x1080] [--only typed|camera] [--profile] > result.json

The real window on a copy of a house (`house.py`), at a desk where staff confirm:

- typed: a hand scanner's keystrokes; timed from its Enter to the painted review, then from the
  staff's Enter to the painted done screen, which is after the pickup was saved durably;
- camera: a full-HD frame with a pass is handed over as Qt's cameras do; timed from there.

The floor, in the same run and in turn with the scans: the same states shown by the same window,
without scanning, threads and database. Wall time and processor time of all threads, in ms.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import platform
import pstats
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QSize, QTimer

from lighthouse_kiosk.ui.kiosk import qt_camera
from lighthouse_kiosk.ui.kiosk.events import Back, HandOut
from lighthouse_kiosk.ui.kiosk.states import Done, Refused, Review, State, Waiting
from lighthouse_kiosk.ui.kiosk.window import KioskWindow
from tests.benchmarks.figures import load, milliseconds
from tests.benchmarks.frame_to_verdict import Stage, StagedCamera
from tests.benchmarks.house import House, house_of
from tests.benchmarks.kiosk_hands import Hands, Painted, Taken, kiosk_on
from tests.benchmarks.kiosk_idle import FULL_HD, nv12
from tests.benchmarks.pickup import passes_to_scan
from tests.codes import code_picture

AIM_MS = 50
WARM_UP = 30
BETWEEN_MS = 120
"""The camera sees an empty counter for so long between two passes."""


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Figures:
    """What was measured of one kind of deed."""

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.missed = 0

    def add(self, taken: Taken | None) -> None:
        if taken is None:
            self.missed += 1
        else:
            self.taken.append(taken)

    def report(self) -> dict[str, object]:
        return {
            "count": len(self.taken),
            "missed": self.missed,
            "wall": milliseconds([taken.wall for taken in self.taken]),
            "processor": milliseconds([taken.processor for taken in self.taken]),
        }


def typed(house: House, scans: int, size: QSize, profile: cProfile.Profile | None) -> object:
    with kiosk_on(house, size) as (_app, services, _session, window):
        todo = passes_to_scan(house, services, scans + WARM_UP)
        painted, hands = Painted(window), Hands(window)
        found = {
            name: Figures() for name in ("scan", "confirm", "floor_of_scan", "floor_of_confirm")
        }
        for number, (text, _registration, _quantity) in enumerate(todo):
            if number == WARM_UP:
                found = {name: Figures() for name in found}
                if profile:
                    profile.enable()
            hands.type(text)
            found["scan"].add(painted.after(hands.end_scan, Review, Refused))
            if isinstance(window.driver.state, Refused):
                # outside its slot, where this desk may hand out all the same
                window.driver.take(HandOut())
            review = window.driver.state
            if isinstance(review, Review):
                found["confirm"].add(painted.after(hands.press_enter, Done))
            done = window.driver.state
            window.driver.take(Back())
            found["floor_of_scan"].add(shown(window, painted, review))
            if isinstance(done, Done):
                found["floor_of_confirm"].add(shown(window, painted, done))
            window.show_state(Waiting())
            wait(0)
        if profile:
            profile.disable()
        painted.setParent(None)
    return {name: figures.report() for name, figures in found.items()}


def shown(window: KioskWindow, painted: Painted, state: State) -> Taken | None:
    return painted.after(lambda: window.driver.changed.emit(state), type(state))


def camera(house: House, scans: int, size: QSize) -> object:
    """A flat, sharp pass: how long decoding takes with worse ones is `frame_to_verdict.py`'s."""
    empty = np.full((FULL_HD[1], FULL_HD[0], 3), 110, np.uint8)
    StagedCamera.stage = stage = Stage([nv12(empty), nv12(empty)])
    qt_camera.QtCameraSource = StagedCamera  # type: ignore[misc] # in its place
    with kiosk_on(house, size, camera="auto") as (_app, services, _session, window):
        wait(2500)  # OpenCV is loaded, the first looks at the room are over
        todo = passes_to_scan(house, services, scans + WARM_UP)
        painted, figures = Painted(window), Figures()
        for number, (text, _registration, _quantity) in enumerate(todo):
            if number == WARM_UP:
                figures = Figures()
            code = cv2.cvtColor(code_picture(text, module=10), cv2.COLOR_GRAY2BGR)
            frame = empty.copy()
            frame[300 : 300 + len(code), 700 : 700 + len(code)] = code
            wait(BETWEEN_MS)
            show = partial(stage.show, [nv12(frame), nv12(frame)])
            asked = time.monotonic()
            figures.add(_from_frame(stage, asked, painted.after(show, Review, Refused)))
            stage.show([])
            window.driver.take(Back())
        painted.setParent(None)
    return {"scan": figures.report(), "frames": f"{FULL_HD[0]}x{FULL_HD[1]} at 30 per second"}


def _from_frame(stage: Stage, asked: float, taken: Taken | None) -> Taken | None:
    """Without the wait for the camera's next frame, up to a thirtieth of a second."""
    if taken is None or stage.shown_at is None:
        return None
    return Taken(taken.wall - (stage.shown_at - asked), taken.processor)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--registrations", type=int, default=1_000_000)
    arguments.add_argument("--scans", type=int, default=1000)
    arguments.add_argument("--window", default="1920x1080")
    arguments.add_argument("--only", choices=["typed", "camera"])
    arguments.add_argument("--profile", action="store_true", help="where the GUI thread was")
    chosen = arguments.parse_args()
    width, _, height = chosen.window.partition("x")
    size, profile = QSize(int(width), int(height)), cProfile.Profile() if chosen.profile else None
    result: dict[str, object] = {
        "machine": platform.platform(),
        "processors": os.cpu_count(),
        "platform": os.environ["QT_QPA_PLATFORM"],
        "window": chosen.window,
        "registrations": chosen.registrations,
        "aim_p99_ms": AIM_MS,
        "load_before": load(),
    }
    with (
        tempfile.TemporaryDirectory(dir=chosen.folder) as name,
        house_of(chosen.registrations, chosen.folder).copied(Path(name)) as house,
    ):
        if chosen.only != "camera":
            result["typed"] = typed(house, chosen.scans, size, profile)
        if chosen.only != "typed":
            result["camera"] = camera(house, chosen.scans, size)
    result["load_after"] = load()
    if profile:
        pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(45)
        pstats.Stats(profile, stream=sys.stderr).sort_stats("cumulative").print_stats(60)
    print(json.dumps(result, indent=2), flush=True)
    os._exit(0)  # the feeding thread is not waited for


if __name__ == "__main__":
    main()
