"""How small, tilted, blurred, dim or noisy a pass may be and still be read, by each engine.

    python tests/benchmarks/scan_limits.py [--passes N] > result.json

One thing is made worse step by step while all else stays good: a phone 30 cm from a 1280 × 720
camera, looked at straight, sharp, well lit. A step counts as read when every one of the passes is
read within one second of video; the limit given is the last step before the first that fails.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the kiosk does
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from PySide6.QtGui import QGuiApplication

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import Decoder, MissingEngine, OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.zbar import open_pyzbar
from tests.kiosk_conditions import Conditions
from tests.kiosk_videos import FPS, KioskVideo
from tests.real_passes import RealPass, real_passes

_STEPS: dict[str, tuple[tuple[float, ...], Callable[[float], Conditions]]] = {
    "pixels_per_module": (
        (3.0, 2.6, 2.3, 2.0, 1.8, 1.6, 1.4, 1.3, 1.2, 1.1, 1.0),
        lambda pixels: Conditions(distance=_distance(pixels), tilt=0),
    ),
    "tilt_degrees": (
        (20, 30, 40, 45, 50, 55, 60, 65, 70),
        lambda tilt: Conditions(tilt=tilt),
    ),
    "defocus_radius_modules": (
        (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.4),
        lambda radius: Conditions(tilt=0, defocus=radius, distance=220),
    ),
    "contrast_grey_levels_at_noise_4": (
        (60, 40, 30, 25, 20, 16, 13, 10, 8, 6, 5, 4),
        lambda levels: Conditions(tilt=0, contrast=levels, haze=90, noise=4, distance=220),
    ),
    "noise_grey_levels_at_contrast_60": (
        (5, 8, 12, 16, 20, 25, 30, 36, 42, 50, 60),
        lambda noise: Conditions(tilt=0, contrast=60, haze=70, noise=noise, distance=220),
    ),
    "share_covered": (
        (0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32),
        lambda share: Conditions(tilt=0, cover=share, distance=240),
    ),
}
_WIDTH, _HEIGHT = 1280, 720


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--passes", type=int, default=4)
    chosen = arguments.parse_args()
    app = QGuiApplication.instance() or QGuiApplication([])
    passes = list(islice(real_passes(21), chosen.passes))
    limits: dict[str, dict[str, float | None]] = {}
    for name, (steps, conditions) in _STEPS.items():
        alive = dict.fromkeys(engines())
        limits[name] = dict.fromkeys(alive)
        for step in steps:
            read = all_read(list(alive), passes, conditions(step))
            for engine in read:
                limits[name][engine] = step
            alive = dict.fromkeys(read)
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "passes": chosen.passes,
            "limits": limits,
        },
        sys.stdout,
        indent=2,
    )
    print()
    del app


def engines() -> dict[str, Decoder]:
    made: list[Decoder] = [
        DecoderChain(warm_up=0, clock=time.thread_time),
        ZxingDecoder(),
        OpenCvDecoder(),
    ]
    second = open_pyzbar()
    if not isinstance(second, MissingEngine):
        made.append(second)
    return {engine.name: engine for engine in made}


def all_read(names: list[str], passes: list[RealPass], conditions: Conditions) -> list[str]:
    """Which of the engines read every pass within a second of video."""
    left = names
    for number, real in enumerate(passes):
        video = KioskVideo(
            real.picture, real.code, conditions, size=(_WIDTH, _HEIGHT), seed=number + 1
        )
        waiting = {name: engine for name, engine in engines().items() if name in left}
        for shot in video.empty_frames(10):
            for engine in waiting.values():
                engine.read(grey_frame_of(shot))
        read: list[str] = []
        for shot in islice(video.frames(video.appears), FPS):
            frame = grey_frame_of(shot)
            for name, engine in list(waiting.items()):
                if any(reading.text == real.text for reading in engine.read(frame)):
                    read.append(name)
                    del waiting[name]
            if not waiting:
                break
        left = [name for name in left if name in read]
    return left


def _distance(pixels: float) -> float:
    """Millimetres from the camera at which a phone's modules are so many pixels wide."""
    module = 68.0 * 270 / 360 / 45
    return 0.714 * _WIDTH * module / pixels


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
