"""How well and how fast photographs of QR codes are read: our chain beside its parts alone.

    python tests/benchmarks/scan_photos.py FOLDER > result.json

FOLDER holds pictures, each with a .txt of the same name that holds the code's text. A picture
counts as right when its text is among those read, as wrong when only other texts were read, and
as missed when none was. The cost per frame without a code is measured on 1080p frames of a
generated room, with a phone's light, blur and noise, as a kiosk sees them between two guests.
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
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the kiosk does

import cv2

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import MissingEngine, OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.opencv.pictures import load_picture
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.scan.sources import PICTURE_SUFFIXES
from lighthouse_kiosk.scan.zbar import open_pyzbar
from tests.phone_video import phone_frames

Reader = Callable[[Frame], tuple[Reading, ...]]

LABELS_CORRECTED = {
    # zxing-cpp and zbar agree on "photography", and the code's error correction checks out
    "qrcode-2/13.png": ("photograph of", "photography of"),
}
"""Photographs of the ZXing project whose .txt is not what the code says: what is replaced."""


@dataclass
class Score:
    """Counts of pictures, and milliseconds per picture or frame."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    wrong_files: list[str] = field(default_factory=list)
    missed_files: list[str] = field(default_factory=list)
    ms_mean: float = 0.0
    ms_median: float = 0.0
    ms_p95: float = 0.0
    empty_1080p_ms_median: float = 0.0
    empty_1080p_ms_p95: float = 0.0


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--frames", type=int, default=120, help="empty frames to measure")
    chosen = arguments.parse_args()
    pictures = [
        (file.relative_to(chosen.folder).as_posix(), grey_frame_of(load_picture(file)), label(file))
        for file in sorted(chosen.folder.rglob("*"))
        if file.suffix.lower() in PICTURE_SUFFIXES and file.with_suffix(".txt").exists()
    ]
    rooms = list(islice(empty_rooms(), chosen.frames))
    result = {
        "pictures": len(pictures),
        "frames": len(rooms),
        "machine": platform.platform(),
        "python": platform.python_version(),
        "labels_corrected": sorted(LABELS_CORRECTED),
        "engines": {
            name: asdict(score) if isinstance(score, Score) else score
            for name, score in measured(pictures, rooms)
        },
    }
    json.dump(result, sys.stdout, indent=2)
    print()


def measured(
    pictures: list[tuple[str, Frame, str]], rooms: list[Frame]
) -> Iterator[tuple[str, Score | str]]:
    chain = DecoderChain()
    chain.prepare()
    yield chain.name, scored(chain.read_still, chain.read, pictures, rooms)
    zxing = ZxingDecoder()
    yield zxing.name, scored(zxing.read, zxing.read, pictures, rooms)
    second = open_pyzbar()
    if isinstance(second, MissingEngine):
        yield second.name, second.reason
    else:
        yield second.name, scored(second.read, second.read, pictures, rooms)
    opencv = OpenCvDecoder()
    yield opencv.name, scored(opencv.read, opencv.read, pictures, rooms[:20])


def scored(
    still: Reader, video: Reader, pictures: list[tuple[str, Frame, str]], rooms: list[Frame]
) -> Score:
    score = Score()
    times = []
    for name, frame, text in pictures:
        start = time.perf_counter()
        texts = {reading.text.rstrip("\r\n") for reading in still(frame)}
        times.append((time.perf_counter() - start) * 1000)
        if text in texts:
            score.right += 1
        elif texts:
            score.wrong += 1
            score.wrong_files.append(name)
        else:
            score.missed += 1
            score.missed_files.append(name)
    score.ms_mean = round(statistics.fmean(times), 3)
    score.ms_median = round(statistics.median(times), 3)
    score.ms_p95 = p95(times)
    empty = [timed(video, frame) for frame in rooms]
    score.empty_1080p_ms_median = round(statistics.median(empty), 3)
    score.empty_1080p_ms_p95 = p95(empty)
    return score


def timed(reader: Reader, frame: Frame) -> float:
    start = time.perf_counter()
    reader(frame)
    return (time.perf_counter() - start) * 1000


def p95(times: list[float]) -> float:
    return round(statistics.quantiles(times, n=20, method="inclusive")[-1], 3)


def label(file: Path) -> str:
    text = file.with_suffix(".txt").read_bytes().decode()
    for name, (said, holds) in LABELS_CORRECTED.items():
        if file.as_posix().endswith(name):
            text = text.replace(said, holds)
    return text.rstrip("\r\n")


def empty_rooms() -> Iterator[Frame]:
    """What a camera sees while nobody shows anything: the scene of the phone films, no phone."""
    for seed in range(1, 1000):
        for frame in phone_frames([], size=(1920, 1080), seed=seed, frames=30):
            yield grey_frame_of(frame)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
