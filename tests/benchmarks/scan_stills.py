"""Made-up photographs of codes, passes and others, by kind of damage: our chain beside its parts.

    python tests/benchmarks/scan_stills.py [--photos N] [--seed S] > result.json

A photograph counts as read when its text is among those read; a text that is not its own is wrong.
Milliseconds are of the thread's own processor time.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from itertools import islice
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
from tests.still_photos import Damage, photos

Reader = Callable[[Frame], tuple[Reading, ...]]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--photos", type=int, default=390)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    readers = engines()
    read = {name: dict.fromkeys(Damage, 0) for name in readers}
    wrong = dict.fromkeys(readers, 0)
    spent: dict[str, list[float]] = {name: [] for name in readers}
    shown = dict.fromkeys(Damage, 0)
    others_alone = 0
    for photo in islice(photos(chosen.seed), chosen.photos):
        frame = grey_frame_of(photo.picture)
        shown[photo.damage] += 1
        by: set[str] = set()
        for name, reader in readers.items():
            start = time.thread_time()
            texts = {reading.text for reading in reader(frame)}
            spent[name].append((time.thread_time() - start) * 1000)
            if photo.text in texts:
                by.add(name)
                read[name][photo.damage] += 1
            wrong[name] += len(texts - {photo.text})
        others_alone += bool(by) and "chain" not in by
    json.dump(
        {
            "machine": platform.platform(),
            "python": platform.python_version(),
            "seed": chosen.seed,
            "photos": chosen.photos,
            "read_by_others_but_not_by_the_chain": others_alone,
            "engines": {
                name: {
                    "read": sum(read[name].values()),
                    "wrong": wrong[name],
                    "ms_p50": round(statistics.median(spent[name]), 1),
                    "ms_p95": round(
                        statistics.quantiles(spent[name], n=20, method="inclusive")[-1], 1
                    ),
                    "by_damage": {
                        damage.value: f"{read[name][damage]} of {shown[damage]}"
                        for damage in Damage
                    },
                }
                for name in readers
            },
        },
        sys.stdout,
        indent=2,
    )
    print()


def engines() -> dict[str, Reader]:
    chain = DecoderChain(clock=time.thread_time)
    chain.prepare()
    made: dict[str, Reader] = {
        chain.name: chain.read_still,
        ZxingDecoder.name: ZxingDecoder().read,
        OpenCvDecoder.name: OpenCvDecoder().read,
    }
    second = open_pyzbar()
    if not isinstance(second, MissingEngine):
        made[second.name] = second.read
    return made


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
