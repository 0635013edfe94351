"""How soon a pass held up to a kiosk is read: our chain beside its parts alone.

    python tests/benchmarks/scan_videos.py [--videos N] [--seed S] [--processes P]
        [--kinds "dim,glare"] [--numbers 6,51] [--engines chain] > result.json

Videos of signed passes as they are exported, 20 or more of each kind of trouble, half of them
1280 × 720 and half 1920 × 1080, at 30 frames a second; every engine sees every frame of the first
1.5 seconds, after half a second of the empty scene. Frames to the first read count from the first
frame that shows the whole code, with less than two modules of smear from the hand coming in; a
reading before that counts as the first frame. A text that is not the pass's is counted as wrong.
The budget of the chain and milliseconds per frame are of the thread's own processor time, so that
other programs do not count.
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
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the kiosk does
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtGui import QGuiApplication

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import Decoder, MissingEngine, OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.zbar import open_pyzbar
from tests.kiosk_conditions import Kind, conditions_of
from tests.kiosk_videos import FPS, KioskVideo
from tests.real_passes import RealPass, real_passes

_SECONDS = 1.5
_FRAMES = round(_SECONDS * FPS)
_EMPTY = 15
_SIZES = ((1280, 720), (1920, 1080))


@dataclass
class Score:
    """`first` holds the frame of the first read of each video that was read, counted from 1."""

    videos: int = 0
    wrong: int = 0
    first: list[int] = field(default_factory=list)
    missed: list[int] = field(default_factory=list)
    ms: list[float] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.videos += other.videos
        self.wrong += other.wrong
        self.first += other.first
        self.missed += other.missed
        self.ms += other.ms

    def summed(self) -> dict[str, object]:
        to_first = sorted([*self.first, *[_FRAMES + 1] * len(self.missed)])
        return {
            "videos": self.videos,
            "read": len(self.first),
            "share_read": round(len(self.first) / max(self.videos, 1), 4),
            "wrong": self.wrong,
            "median_frames": statistics.median(to_first) if to_first else None,
            "p90_frames": to_first[int(0.9 * (len(to_first) - 1))] if to_first else None,
            "ms_p50": round(statistics.median(self.ms), 1) if self.ms else None,
            "ms_p95": round(float(np.percentile(self.ms, 95)), 1) if self.ms else None,
            "missed": self.missed,
        }


Scores: TypeAlias = dict[str, dict[Kind, Score]]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--videos", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--kinds", type=listed, default=[], help="only whose names hold one")
    arguments.add_argument("--numbers", type=listed, default=[], help="only these of the videos")
    arguments.add_argument("--engines", type=listed, default=[], help="only these")
    arguments.add_argument("--processes", type=int, default=1, help="share the videos out")
    chosen = arguments.parse_args()
    started = time.monotonic()
    shares = [(chosen, share) for share in range(chosen.processes)]
    if chosen.processes == 1:
        parts = [watched(*shares[0])]
    else:
        with get_context("spawn").Pool(chosen.processes) as pool:
            parts = pool.starmap(watched, shares)
    scores = merged(parts)
    result = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "seed": chosen.seed,
        "seconds": _SECONDS,
        "processes": chosen.processes,
        "took_seconds": round(time.monotonic() - started),
        "engines": {name: by_kind(kinds_of) for name, kinds_of in scores.items()},
    }
    json.dump(result, sys.stdout, indent=2)
    print()


def listed(words: str) -> list[str]:
    """What is between the commas."""
    return [word.strip() for word in words.split(",") if word.strip()]


def numbered(chosen: argparse.Namespace) -> list[int]:
    """The videos that are asked for: a video keeps its number, kind and pixels among fewer."""
    kinds = list(Kind)
    return [
        number
        for number in range(chosen.videos)
        if (not chosen.numbers or str(number) in chosen.numbers)
        and (not chosen.kinds or any(kind in kinds[number % len(kinds)] for kind in chosen.kinds))
    ]


def watched(chosen: argparse.Namespace, share: int) -> Scores:
    """Every so manieth video, by all engines."""
    app = QGuiApplication.instance() or QGuiApplication([])
    kinds = list(Kind)
    wanted = set(numbered(chosen)[share :: chosen.processes])
    scores: Scores = {}
    for number, real in enumerate(islice(real_passes(chosen.seed), chosen.videos)):
        if number not in wanted:
            continue
        kind = kinds[number % len(kinds)]
        size = _SIZES[number // len(kinds) % len(_SIZES)]
        film = video(real, kind, size, (chosen.seed, number))
        engines = {
            name: engine
            for name, engine in fresh_engines()
            if not chosen.engines or name in chosen.engines
        }
        for name in engines:
            scores.setdefault(name, {}).setdefault(kind, Score()).videos += 1
        watch(film, real.text, number, kind, engines, scores)
    del app
    return scores


def merged(parts: list[Scores]) -> Scores:
    whole: Scores = {}
    for part in parts:
        for name, kinds in part.items():
            for kind, score in kinds.items():
                whole.setdefault(name, {}).setdefault(kind, Score()).add(score)
    return whole


def fresh_engines() -> Iterator[tuple[str, Decoder]]:
    chain = DecoderChain(warm_up=0, clock=time.thread_time)
    chain.prepare()
    yield chain.name, chain
    yield ZxingDecoder.name, ZxingDecoder()
    second = open_pyzbar()
    if not isinstance(second, MissingEngine):
        yield second.name, second
    yield OpenCvDecoder.name, OpenCvDecoder()


def video(real: RealPass, kind: Kind, size: tuple[int, int], seed: tuple[int, int]) -> KioskVideo:
    conditions = conditions_of(kind, np.random.default_rng(seed))
    return KioskVideo(real.picture, real.code, conditions, size=size, seed=1000 * seed[1] + seed[0])


def watch(
    film: KioskVideo,
    text: str,
    number: int,
    kind: Kind,
    engines: dict[str, Decoder],
    scores: Scores,
) -> None:
    """Show a video to all engines until each has read it or the time is over."""
    waiting = dict(engines)
    for shot in film.empty_frames(_EMPTY):
        frame = grey_frame_of(shot)
        if "chain" in waiting:  # the others keep nothing from frame to frame
            waiting["chain"].read(frame)
    appears = film.appears
    for index, shot in enumerate(islice(film.frames(0), appears + _FRAMES)):
        if not waiting:
            return
        frame = grey_frame_of(shot)
        for name, engine in list(waiting.items()):
            score = scores[name][kind]
            if index < appears and name != "chain":
                continue  # before the code is in view they would read nothing
            texts = timed(engine, frame, score)
            score.wrong += sum(found != text for found in texts)
            if text in texts:
                score.first.append(max(index - appears, 0) + 1)
                del waiting[name]
    for name in waiting:
        scores[name][kind].missed.append(number)


def timed(engine: Decoder, frame: Frame, score: Score) -> set[str]:
    start = time.thread_time()
    texts = {reading.text for reading in engine.read(frame)}
    score.ms.append((time.thread_time() - start) * 1000)
    return texts


def by_kind(scores: dict[Kind, Score]) -> dict[str, object]:
    everything = Score()
    for score in scores.values():
        everything.add(score)
    return {
        **everything.summed(),
        "kinds": {kind.value: score.summed() for kind, score in scores.items()},
    }


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
