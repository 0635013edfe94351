"""Whether scanning all day takes ever more memory: a day at the counter in fast motion.

    python tests/benchmarks/scan_soak.py [--hours H] [--guests-per-hour G] > result.json

A day has 2,592,000 frames, 30 a second by an injected clock. All of them go where a kiosk's
frames go: the eye for movement looks at each, what it finds worth decoding goes through the
chain, and what is read (or nothing) through the gate. Between guests nothing moves but noise and
light; each guest holds a pass up for a second and a half, some under conditions that take several
frames, some never read. Frames are 480 x 270, of eight visits made beforehand, and as they have a
sixteenth of the pixels of full HD, the chain has 8 ms for each instead of 25. At rest one frame a
second is decoded, where a kiosk decodes five: the day takes a quarter of an hour of processor
time. Memory is the process's own (VmRSS, in MiB), sampled 200 times; flat means that the median
of the last tenth is within 5 % of that of the second tenth.
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
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the kiosk does
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from PySide6.QtGui import QGuiApplication

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.gate import Gate, Scan
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.opencv.stillness import Stillness
from tests.kiosk_conditions import Conditions
from tests.kiosk_videos import KioskVideo
from tests.real_passes import real_passes

_SIZE = (480, 270)
_FPS = 30
_HELD = 3 * _FPS // 2
_AWAKE, _REST = 1.0, 1.0
"""Seconds."""
_BUDGET = 0.008
_USUAL = Conditions(distance=170)
_VISITS = (
    _USUAL,
    replace(_USUAL, contrast=50, noise=16),
    replace(_USUAL, cover=0.2),
    replace(_USUAL, inverted=True, dark_page=True),
    replace(_USUAL, defocus=2.5),
    replace(_USUAL, glare=0.8),
    replace(_USUAL, tilt=40),
    replace(_USUAL, cracks=12),
)
_SAMPLES = 200


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--hours", type=float, default=0.2)
    arguments.add_argument("--guests-per-hour", type=int, default=40)
    chosen = arguments.parse_args()
    app = QGuiApplication.instance() or QGuiApplication([])
    visits = list(made_visits())
    frames = round(chosen.hours * 3600 * _FPS)
    apart = round(3600 * _FPS / chosen.guests_per_hour)
    chain, gate = DecoderChain(warm_up=0, budget=_BUDGET), Gate()
    stillness = Stillness(awake=_AWAKE, rest=_REST)
    memory: list[float] = []
    decoded = read = scans = 0
    start = time.monotonic()
    for number in range(frames):
        guest, place = divmod(number, apart)
        empty, held = visits[guest % len(visits)]
        coming = place - (apart - _HELD)
        shown = held[coming] if coming >= 0 else empty[number % len(empty)]
        now = number / _FPS
        frame = replace(shown, captured=now, sequence=number)
        if stillness.worth(frame):
            found = chain.read(frame)
            decoded += 1
            read += bool(found)
            scans += isinstance(gate.see(found, now), Scan)
        if number % max(frames // _SAMPLES, 1) == 0:
            memory.append(resident())
    tenth = max(len(memory) // 10, 1)
    early = statistics.median(memory[tenth : 2 * tenth] or memory)
    late = statistics.median(memory[-tenth:])
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "hours": chosen.hours,
            "frames": frames,
            "guests": frames // apart,
            "decoded": decoded,
            "read": read,
            "scans": scans,
            "took_seconds": round(time.monotonic() - start),
            "processor_seconds": round(time.process_time()),
            "memory_mib_early": round(early, 1),
            "memory_mib_late": round(late, 1),
            "memory_mib_most": round(max(memory), 1),
            "flat": late < 1.05 * early,
        },
        sys.stdout,
        indent=2,
    )
    print()
    del app


def made_visits() -> Iterator[tuple[list[Frame], list[Frame]]]:
    """The empty counter for two seconds, and a pass held up.

    The counter is in ordinary light: in the noise of a dim one every frame would be decoded.
    """
    for number, (real, conditions) in enumerate(zip(real_passes(5), _VISITS, strict=False)):
        video = KioskVideo(real.picture, real.code, conditions, size=_SIZE, seed=number)
        room = KioskVideo(real.picture, real.code, _USUAL, size=_SIZE, seed=number)
        empty = [grey_frame_of(shot) for shot in room.empty_frames(60)]
        yield empty, [grey_frame_of(shot) for shot in islice(video.frames(), _HELD)]


def resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
