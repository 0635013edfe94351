"""Whether scanning all day takes ever more memory: frames in fast motion through worker and gate.

    python tests/benchmarks/scan_soak.py [--frames N] [--seconds S] > result.json

24 hours at 30 frames a second are 2,592,000 frames. Passes come, are read, some of them with
difficulty, and leave again; most of the time the counter is empty. Memory is the process's own
(VmRSS, in MiB), sampled at each hundredth of the run; flat means that the median of the last tenth
is within 5 % of that of the second tenth.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from PySide6.QtGui import QGuiApplication

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.gate import Gate, Scan
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from tests.kiosk_scenes import SCENES, empty_frames
from tests.kiosk_videos import Conditions, KioskVideo
from tests.real_passes import real_passes

_SIZE = (960, 540)
_HARD = (Conditions(), Conditions(contrast=50, noise=16), Conditions(cover=0.2), Conditions())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--frames", type=int, default=20_000)
    arguments.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long")
    chosen = arguments.parse_args()
    app = QGuiApplication.instance() or QGuiApplication([])
    day = list(a_while())
    chain, gate = DecoderChain(warm_up=0), Gate()
    memory: list[float] = []
    scans, done = 0, 0
    start = time.monotonic()
    for number, frame in enumerate(islice(cycle(day), chosen.frames)):
        now = number / 30
        event = gate.see(chain.read(replace(frame, captured=now, sequence=number)), now)
        scans += isinstance(event, Scan)
        done += 1
        if number % max(chosen.frames // 100, 1) == 0:
            memory.append(resident())
            if time.monotonic() - start > chosen.seconds:
                break
    tenth = max(len(memory) // 10, 1)
    early = statistics.median(memory[tenth : 2 * tenth] or memory)
    late = statistics.median(memory[-tenth:])
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "frames": done,
            "hours_of_video": round(done / 30 / 3600, 2),
            "seconds": round(time.monotonic() - start, 1),
            "scans": scans,
            "memory_mib_early": round(early, 1),
            "memory_mib_late": round(late, 1),
            "flat": late < 1.05 * early,
        },
        sys.stdout,
        indent=2,
    )
    print()
    del app


def a_while() -> Iterator[Frame]:
    """A minute at the counter, to be repeated: guests with passes, and nobody between them."""
    for number, (real, conditions) in enumerate(zip(real_passes(5), _HARD, strict=False)):
        empty = empty_frames(SCENES[number % len(SCENES)], number, _SIZE, 60)
        yield from map(grey_frame_of, [*empty, *empty, *empty])
        video = KioskVideo(real.picture, real.code, conditions, size=_SIZE, seed=number)
        yield from map(grey_frame_of, islice(video.frames(), 60))


def resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
