"""Nothing but passes is ever taken for one: payloads and pictures made to break the scanner.

    python tests/benchmarks/scan_fuzz.py [--payloads 10000000] [--frames 10000] > result.json

Payloads are random digits, bytes and text, and tokens of a real event that were changed by a bit,
a digit or a length; each goes through the gate and is parsed, and what parses is verified with the
event's key. Frames are noise, cut, smeared and scrambled pictures of passes, shapes and buffers
with padding, and codes of our form with chance for contents; each goes through the chain for
videos, every tenth through the one for pictures as well. Counted are texts that came out which no
picture held (`wrong`), payloads that verified (`accepted`), and exceptions (`crashes`).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import string
import sys
import time
import traceback
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the kiosk does

import cv2
import numpy as np
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from numpy.typing import NDArray

from lighthouse_kiosk.domain.passes import TOKEN_BYTES, TOKEN_VERSION, looks_like_token, parse_token
from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.gate import Gate, Scan
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.readings import Reading
from tests.codes import code_picture, decoy_picture, token_text

Picture = NDArray[np.uint8]

ORGANISATION, EVENT = UUID(int=1), UUID(int=2)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--payloads", type=int, default=100_000)
    arguments.add_argument("--frames", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    result = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "seed": chosen.seed,
        "payloads": fuzz_payloads(chosen.payloads, chosen.seed),
        "frames": fuzz_frames(chosen.frames, chosen.seed),
    }
    json.dump(result, sys.stdout, indent=2)
    print()
    counts = (*result["payloads"].items(), *result["frames"].items())
    sys.exit(any(value for name, value in counts if name in {"accepted", "wrong", "crashes"}))


def fuzz_payloads(count: int, seed: int) -> dict[str, float]:
    chance = random.Random(seed)
    key = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
    public = key.public_key().public_bytes(
        serialization.Encoding.Raw, serialization.PublicFormat.Raw
    )
    gate = Gate()
    made = (_digits, _mutated, _mutated, _long, _words, _bytes)
    totals = {"shown": 0, "parsed": 0, "verified_tried": 0, "accepted": 0, "crashes": 0}
    start = time.perf_counter()
    for number in range(count):
        text = made[number % len(made)](chance)
        try:
            event = gate.see((Reading(text, text.encode(errors="replace"), (), "fuzz"),), number)
            gate.see((), number + 0.5)
            totals["shown"] += isinstance(event, Scan)
            token = parse_token(text)
            if token is None:
                continue
            totals["parsed"] += 1
            if number % 8 == 0:  # a signature takes a tenth of a millisecond
                totals["verified_tried"] += 1
                totals["accepted"] += token.verifies(public, ORGANISATION, EVENT)
        except Exception:  # noqa: BLE001 - counting them is what this is for
            traceback.print_exc()
            totals["crashes"] += 1
    return {"count": count, **totals, "seconds": round(time.perf_counter() - start, 1)}


def fuzz_frames(count: int, seed: int) -> dict[str, float]:
    random_ = np.random.default_rng(seed)
    chain = DecoderChain(warm_up=0, clock=time.thread_time)
    totals = {"read": 0, "wrong": 0, "crashes": 0}
    slowest = 0.0
    start = time.perf_counter()
    makers = (_noise, _scrambled, _cut, _smeared, _shape, _decoy, _padded, _pieces)
    for number in range(count):
        text = token_text(int(random_.integers(0, 1000)))
        frame = makers[number % len(makers)](random_, code_picture(text))
        before = time.thread_time()
        try:
            found = [*chain.read(frame)]
            slowest = max(slowest, time.thread_time() - before)
            if number % 10 == 0:
                found += chain.read_still(frame)
        except Exception:  # noqa: BLE001 - as above
            traceback.print_exc()
            totals["crashes"] += 1
            continue
        totals["read"] += bool(found)
        totals["wrong"] += sum(looks_like_token(item.text) and item.text != text for item in found)
    return {
        "count": count,
        **totals,
        "slowest_ms": round(slowest * 1000, 1),
        "seconds": round(time.perf_counter() - start, 1),
    }


def _digits(chance: random.Random) -> str:
    return "".join(chance.choices(string.digits, k=chance.randint(195, 204)))


def _mutated(chance: random.Random) -> str:
    data = bytearray(bytes([TOKEN_VERSION]) + chance.randbytes(TOKEN_BYTES - 1))
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    text = list(str(int.from_bytes(data, "big")))
    match chance.randrange(5):
        case 0:
            text[chance.randrange(len(text))] = chance.choice(string.digits)
        case 1:
            del text[chance.randrange(len(text))]
        case 2:
            text.insert(chance.randrange(len(text)), chance.choice(string.digits + "٣ \n+-"))
        case 3:
            text.insert(0, "0")
        case _:
            pass
    return "".join(text)


def _long(chance: random.Random) -> str:
    return chance.choice("019aä\u202e") * chance.randint(0, 5000)


def _words(chance: random.Random) -> str:
    return "".join(chance.choices(string.printable, k=chance.randint(0, 300)))


def _bytes(chance: random.Random) -> str:
    return chance.randbytes(chance.randint(0, 250)).decode("utf-8", "replace")


def _noise(random_: np.random.Generator, _: Picture) -> Frame:
    height, width = (int(side) for side in random_.integers(1, 700, 2))
    noise = random_.integers(0, 256, (height, width)).astype(np.uint8)
    sigma = float(random_.uniform(0, 4))
    soft = cv2.GaussianBlur(noise, (0, 0), sigma) if sigma > 0.5 else noise
    return grey_frame_of(cv2.normalize(soft, None, 0, 255, cv2.NORM_MINMAX))  # type: ignore[call-overload] # OpenCV takes no picture as well


def _scrambled(random_: np.random.Generator, code: Picture) -> Frame:
    """Modules shuffled in blocks: the texture of a code."""
    size = int(random_.integers(2, 12)) * 8
    side = len(code) // size * size
    blocks = code[:side, :side].reshape(side // size, size, -1, size).swapaxes(1, 2)
    shuffled = random_.permutation(blocks.reshape(-1, size, size)).reshape(blocks.shape)
    return grey_frame_of(np.ascontiguousarray(shuffled.swapaxes(1, 2).reshape(side, side)))


def _cut(random_: np.random.Generator, code: Picture) -> Frame:
    row, column = (int(side) for side in random_.integers(1, len(code), 2))
    picture = np.full((500, 640), int(random_.integers(0, 256)), np.uint8)
    part = code[:row, :column]
    picture[: part.shape[0], : part.shape[1]] = part
    return grey_frame_of(picture)


def _smeared(random_: np.random.Generator, code: Picture) -> Frame:
    kernel = np.zeros((61, 61), np.float32)
    ends = random_.integers(0, 61, 4)
    cv2.line(kernel, (int(ends[0]), int(ends[1])), (int(ends[2]), int(ends[3])), 1.0)
    smeared = cv2.filter2D(code, -1, kernel / kernel.sum())
    noisy = smeared + random_.normal(0, float(random_.uniform(0, 60)), code.shape)
    return grey_frame_of(np.clip(noisy, 0, 255).astype(np.uint8))


def _shape(random_: np.random.Generator, code: Picture) -> Frame:
    """A code squeezed into a strip, or a picture of a few pixels."""
    width, height = (int(side) for side in random_.integers(1, 900, 2) // random_.integers(1, 300))
    size = (max(width, 1), max(height, 1))
    return grey_frame_of(cv2.resize(code, size, interpolation=cv2.INTER_AREA))


def _decoy(random_: np.random.Generator, _: Picture) -> Frame:
    decoy = decoy_picture(int(random_.integers(2, 12)), int(random_.integers(0, 2**31)))
    return grey_frame_of(cv2.GaussianBlur(decoy, (0, 0), float(random_.uniform(0.3, 4))))


def _padded(random_: np.random.Generator, code: Picture) -> Frame:
    """Rows with padding of noise, the last one without."""
    height, width = code.shape
    stride = width + int(random_.integers(1, 64))
    rows = random_.integers(0, 256, (height, stride)).astype(np.uint8)
    rows[:, :width] = code if random_.random() < 0.5 else 255 - code
    data = rows.tobytes()[: stride * (height - 1) + width]
    return Frame.from_buffer(data, width, height, stride=stride)


def _pieces(random_: np.random.Generator, code: Picture) -> Frame:
    """Two codes mixed row by row: the halves of two passes."""
    other = code_picture(token_text(int(random_.integers(1000, 2000))))
    rows = random_.random(len(code)) < 0.5
    mixed = code.copy()
    mixed[rows] = other[rows]
    if random_.random() < 0.5:
        mixed = ((code.astype(np.uint16) + other) // 2).astype(np.uint8)
    return grey_frame_of(mixed)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
