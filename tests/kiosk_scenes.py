"""What a kiosk's camera sees behind the guests, and all it sees between two of them."""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]

SCENES = ("hall", "crowd", "posters", "shelves")


def scene(kind: str, random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """A grey picture of (width, height) `size` without any code: one of SCENES, or "noise"."""
    drawn = {
        "hall": _hall,
        "crowd": _crowd,
        "posters": _posters,
        "shelves": _shelves,
        "noise": _noise,
    }[kind]
    return drawn(random, size)


def empty_frames(kind: str, seed: int, size: tuple[int, int], frames: int) -> list[Picture]:
    """A scene as a video: a camera's noise and slowly drifting light, no code.

    A "moving" scene goes by at 6 pixels a frame, there and back.
    """
    random = np.random.default_rng(seed)
    moving = kind.startswith("moving ")
    width, height = size
    wide = width + (6 * frames // 2 if moving else 0)
    still = scene(kind.removeprefix("moving "), random, (wide, height))
    grain = random.normal(0, 4, (height + 31, width + 37)).astype(np.float32)
    shots = []
    for index in range(frames):
        dy, dx = (int(value) for value in random.integers(0, (31, 37)))
        gain = 1 + 0.06 * np.sin(index / 9)
        left = 6 * min(index, frames - index) if moving else 0
        noisy = still[:, left : left + width] * np.float32(gain)
        noisy += grain[dy : dy + height, dx : dx + width]
        shots.append(np.clip(noisy, 0, 255).astype(np.uint8))
    return shots


def _hall(random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """Walls, doors and furniture out of focus, a counter with a sign in front."""
    width, height = size
    picture = np.full((height, width), int(random.integers(110, 190)), np.uint8)
    for _ in range(24):
        x, y = int(random.integers(0, width)), int(random.integers(0, height))
        w, h = (int(value) for value in random.integers(20, width // 5, 2))
        cv2.rectangle(picture, (x, y), (x + w, y + h), int(random.integers(20, 235)), -1)
    picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), height / 80), np.uint8)
    picture[int(height * 0.85) :] = 80
    where = (int(width * 0.05), int(height * 0.95))
    scale = height / 600
    cv2.putText(picture, "PICK UP HERE", where, cv2.FONT_HERSHEY_SIMPLEX, scale, 25, 2, cv2.LINE_AA)
    return picture


def _crowd(random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """Heads and shirts, some striped or checked, nearer ones larger."""
    width, height = size
    picture = np.full((height, width), 150, np.uint8)
    for depth in np.linspace(0.25, 1.0, 60):
        x, y = int(random.integers(0, width)), int(height * (0.2 + 0.7 * depth))
        head = int(height * 0.09 * depth) + 4
        shirt, skin, hair = (int(value) for value in random.integers(15, 240, 3))
        body = (x - 2 * head, y + head, 4 * head, 6 * head)
        cv2.rectangle(picture, body, shirt, -1)
        pitch = int(random.integers(3, 12))
        pattern = int(random.integers(0, 4))
        left, top = max(body[0], 0), max(body[1], 0)
        cloth = picture[top : top + body[3], left : left + body[2]]
        if pattern & 1:
            cloth[::pitch] = 255 - shirt
        if pattern & 2:
            cloth[:, ::pitch] = 255 - shirt
        cv2.circle(picture, (x, y), head, skin, -1, cv2.LINE_AA)
        cv2.ellipse(picture, (x, y), (head, head), 0, 180, 360, hair, -1, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.3), np.uint8)


def _posters(random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """Sharp text of many sizes, dark on light and light on dark."""
    width, height = size
    picture = np.full((height, width), 205, np.uint8)
    letters = np.array(list("ABCDEFGHIKLMNOPRSTUVW 0123456789 "))
    for _ in range(7):
        x, y = int(random.integers(0, width)), int(random.integers(0, height))
        w, h = (
            int(random.integers(width // 6, width // 3)),
            int(random.integers(height // 4, height)),
        )
        paper, ink = (245, 20) if random.random() < 0.6 else (30, 235)
        cv2.rectangle(picture, (x, y), (x + w, y + h), paper, -1)
        line = y
        while line < y + h:
            size_of = float(random.choice([0.4, 0.6, 0.9, 1.6]))
            line += round(34 * size_of)
            words = "".join(random.choice(letters, 60))[: int(w / (20 * size_of))]
            cv2.putText(
                picture,
                words,
                (x + 8, line),
                cv2.FONT_HERSHEY_SIMPLEX,
                size_of,
                ink,
                1,
                cv2.LINE_AA,
            )
    return picture


def _shelves(random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """Gifts in rows: boxes with labels, bar codes and grids, much of it nearly code-like."""
    width, height = size
    picture = np.full((height, width), 120, np.uint8)
    for top in range(0, height, height // 5):
        cv2.rectangle(picture, (0, top), (width, top + 6), 60, -1)
        x = 0
        while x < width:
            w = int(random.integers(width // 24, width // 10))
            h = int(random.integers(height // 9, height // 6))
            floor = top + height // 5
            cv2.rectangle(
                picture, (x, floor - h), (x + w, floor), int(random.integers(60, 240)), -1
            )
            if random.random() < 0.5:
                bars = random.integers(0, 2, (1 if random.random() < 0.6 else 12, 20)) * 210 + 20
                label = cv2.resize(
                    bars.astype(np.uint8), (w // 2, w // 2), interpolation=cv2.INTER_NEAREST
                )
                place = picture[floor - h + 6 : floor - h + 6 + w // 2, x + w // 4 :]
                fits = label[: place.shape[0], : place.shape[1]]
                place[: fits.shape[0], : fits.shape[1]] = fits
            x += w + int(random.integers(4, 30))
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.9), np.uint8)


def _noise(random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """A covered or broken camera at full gain."""
    width, height = size
    noise = random.normal(110, 45, (height, width))
    return np.asarray(np.clip(cv2.GaussianBlur(noise, (0, 0), 0.8) * 1.2, 0, 255), np.uint8)
