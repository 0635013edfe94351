"""What frames without a code cost: our chain beside its parts alone, at 1920 × 1080.

    python tests/benchmarks/scan_empty.py [--frames N] [--seed S] > result.json

Each scene (a hall, a crowd, posters full of text, shelves with labels that are nearly codes, the
noise of a covered camera, and two that pass by) is a video with a camera's noise and drifting
light. Milliseconds are of the thread's own processor time, so that other programs do not count, in
the steady state after the first two seconds, which are given as `ms_first_p95`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the kiosk does

import cv2

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import MissingEngine, OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.scan.zbar import open_pyzbar
from tests.kiosk_scenes import SCENES, empty_frames

Reader = Callable[[Frame], tuple[Reading, ...]]

_KINDS = (*SCENES, "noise", "moving crowd", "moving posters")
_FIRST = 60


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--frames", type=int, default=600, help="frames of each scene")
    arguments.add_argument("--seed", type=int, default=5, help="other scenes of the same kinds")
    chosen = arguments.parse_args()
    result: dict[str, dict[str, dict[str, float]]] = {}
    for kind in _KINDS:
        shots = [grey_frame_of(shot) for shot in empty_frames(kind, chosen.seed, (1920, 1080), 40)]
        for name, reader, share in engines():
            frames = max(_FIRST + 20, chosen.frames // share)
            result.setdefault(name, {})[kind] = measured(reader, shots, frames)
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "seed": chosen.seed,
            "frames_per_scene": chosen.frames,
            "engines": {name: summed(scenes) for name, scenes in result.items()},
        },
        sys.stdout,
        indent=2,
    )
    print()


def engines() -> Iterator[tuple[str, Reader, int]]:
    """Name, reader, and by how much fewer frames than the chain it is given."""
    chain = DecoderChain(warm_up=0, clock=time.thread_time)
    chain.prepare()
    yield chain.name, chain.read, 1
    yield ZxingDecoder.name, ZxingDecoder().read, 3
    second = open_pyzbar()
    if not isinstance(second, MissingEngine):
        yield second.name, second.read, 6
    yield OpenCvDecoder.name, OpenCvDecoder().read, 12


def measured(reader: Reader, shots: list[Frame], frames: int) -> dict[str, float]:
    times = []
    read = 0
    for index in range(frames):
        start = time.thread_time()
        read += bool(reader(shots[index % len(shots)]))
        times.append((time.thread_time() - start) * 1000)
    first, steady = times[:_FIRST], times[_FIRST:]
    return {
        "ms_p50": round(statistics.median(steady), 2),
        "ms_p95": p95(steady),
        "ms_mean": round(statistics.fmean(steady), 2),
        "ms_first_p95": p95(first),
        "codes_read": read,
    }


def summed(scenes: dict[str, dict[str, float]]) -> dict[str, object]:
    return {
        "worst_ms_p95": max(scene["ms_p95"] for scene in scenes.values()),
        "mean_ms": round(statistics.fmean(scene["ms_mean"] for scene in scenes.values()), 2),
        "codes_read": sum(scene["codes_read"] for scene in scenes.values()),
        "scenes": scenes,
    }


def p95(times: list[float]) -> float:
    return round(statistics.quantiles(times, n=20, method="inclusive")[-1], 2)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
