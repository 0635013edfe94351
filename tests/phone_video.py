"""Videos of a hand-held phone that shows a pass to a kiosk's camera, made without a camera.

A scene is a counter seen by a fixed camera. A phone with the pass on its screen slides in, is held
by a hand that never quite rests, and leaves. Tilt, distance and hand shake come from slow sums of
sines; fast movement smears; the lens hunts for focus when the phone comes near; light drifts, a
lamp mirrors itself in the glass, and the sensor adds noise. The same seed gives the same pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]

_PHONE = (560, 1140)  # width and height of the flat phone, in pixels
_BEZEL = 22
_SLIDE_SECONDS = 0.4


@dataclass(frozen=True, slots=True)
class Showing:
    """One stretch of frames, first included and last excluded, in which `picture` is in view."""

    picture: Path
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Conditions:
    """How hard the video is to read; the defaults are an ordinary desk on an ordinary day.

    `tilt` is the largest turn of the phone in degrees, `distance` the phone's height as a share
    of the frame's, `blur` the lens's blur at rest in pixels, `noise` the sensor's deviation and
    `light` the gain (1 is well lit), `dark_mode` whether the pass lies on a black page.
    """

    tilt: float = 22.0
    distance: float = 0.92
    shake: float = 1.0
    blur: float = 0.7
    noise: float = 5.0
    light: float = 0.9
    glare: float = 0.5
    dark_mode: bool = False


def write_phone_video(
    path: Path,
    pictures: Sequence[Path],
    *,
    fps: int = 30,
    size: tuple[int, int] = (1280, 720),
    seed: int = 1,
    showings: int = 2,
    showing_seconds: float = 2.0,
    gap_seconds: float = 2.0,
    conditions: Conditions | None = None,
) -> tuple[Showing, ...]:
    """Write a Motion JPEG .avi (a codec OpenCV brings along) and say when each pass is in view.

    The pictures are shown one after the other, the whole round `showings` times, with an empty
    scene of `gap_seconds` before, between and after.
    """
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    if not writer.isOpened():
        raise OSError(path)
    plan = plan_showings(
        pictures, fps=fps, showings=showings, seconds=showing_seconds, gap=gap_seconds
    )
    try:
        for frame in phone_frames(plan, fps=fps, size=size, seed=seed, conditions=conditions):
            writer.write(frame)
    finally:
        writer.release()
    return plan


def plan_showings(
    pictures: Sequence[Path], *, fps: int, showings: int, seconds: float, gap: float
) -> tuple[Showing, ...]:
    length, pause = round(seconds * fps), round(gap * fps)
    rounds = [picture for _ in range(showings) for picture in pictures]
    starts = [pause + index * (length + pause) for index in range(len(rounds))]
    return tuple(
        Showing(picture, start, start + length)
        for picture, start in zip(rounds, starts, strict=True)
    )


def phone_frames(
    plan: Sequence[Showing],
    *,
    fps: int = 30,
    size: tuple[int, int] = (1280, 720),
    seed: int = 1,
    conditions: Conditions | None = None,
    frames: int | None = None,
) -> Iterator[Picture]:
    """Yield BGR frames: `frames` of them, or up to a pause after the last showing.

    An empty plan shows the empty scene; then `frames` must be given.
    """
    random = np.random.default_rng(seed)
    now = conditions or Conditions()
    scene = _scene(random, size)
    grain = random.normal(0.0, now.noise, (size[1] + 64, size[0] + 64, 1)).astype(np.float32)
    phones = {showing.picture: _phone(showing.picture, dark=now.dark_mode) for showing in plan}
    hand = _Hand(random, now, fps, size)
    total = plan[-1].last + plan[0].first if frames is None else frames
    for index in range(total):
        frame = scene.copy()
        for showing in plan:
            if showing.first <= index < showing.last:
                hand.hold(frame, phones[showing.picture], showing, index)
        yield _expose(frame, grain, random, now, index / fps)


class _Hand:
    """Draws a phone where a hand holds it; where that is depends on the frame's number alone."""

    def __init__(
        self, random: np.random.Generator, now: Conditions, fps: int, size: tuple[int, int]
    ) -> None:
        self._now = now
        self._fps = fps
        self._size = size
        self._sway = {name: partial(_wave, *_wave_of(random)) for name in ("x", "y", "z", "t", "p")}
        self._roll = partial(_wave, *_wave_of(random))
        self._side = 1.0 if random.random() < 0.5 else -1.0

    def hold(self, frame: Picture, phone: Picture, showing: Showing, index: int) -> None:
        """Draw `phone` into `frame` as it is `index - showing.first` frames after it came."""
        here = self._corners(showing, index)
        before = self._corners(showing, index - 1)
        step = (here - before).mean(axis=0) * 0.5  # the shutter is open for half of a frame
        since = (index - showing.first) / self._fps
        sigma = self._now.blur + 2.5 * math.exp(-since / 0.25)  # the lens hunts for focus
        window = _window(here, margin=int(3 * sigma + np.hypot(*step)) + 2, size=self._size)
        if window is None:
            return
        left, top, right, bottom = window
        local = (here - [left, top]).astype(np.float32)
        matrix = cv2.getPerspectiveTransform(_flat_corners(), local)
        drawn = np.asarray(
            cv2.warpPerspective(phone, matrix, (right - left, bottom - top)), dtype=np.uint8
        )
        self._mirror_lamp(drawn, local)
        drawn = _smear(_defocus(drawn, sigma), step)
        under = frame[top:bottom, left:right]
        share = drawn[:, :, 3:].astype(np.float32) / 255.0
        under[:] = (drawn[:, :, :3] + under * (1.0 - share)).astype(np.uint8)

    def _corners(self, showing: Showing, index: int) -> NDArray[np.float64]:
        """Where the phone's four corners fall in the frame, by a pinhole camera."""
        now, moment = self._now, index / self._fps
        since, left = (index - showing.first) / self._fps, (showing.last - index) / self._fps
        away = 1.0 - _ease(min(since, left) / _SLIDE_SECONDS)
        width, height = self._size
        turn = math.radians(now.tilt)
        rotation, _ = cv2.Rodrigues(
            np.array(
                [
                    turn * self._sway["t"](moment),
                    turn * self._sway["p"](moment),
                    0.5 * turn * self._roll(moment),
                ]
            )
        )
        focal = 1.2 * height
        half = np.array(_PHONE) / 2
        square = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]]) * [*half, 1]
        depth = focal * _PHONE[1] / (now.distance * height)
        points = square @ rotation.T + [0, 0, depth * (1 + 0.08 * self._sway["z"](moment))]
        flat = points[:, :2] / points[:, 2:] * focal
        shift = now.shake * 0.03 * height
        centre = [
            width / 2 + shift * self._sway["x"](moment) + self._side * away * width * 0.85,
            height / 2 + shift * self._sway["y"](moment) + away * height * 0.3,
        ]
        return np.asarray(flat + centre, dtype=np.float64)

    def _mirror_lamp(self, drawn: Picture, corners: NDArray[np.float32]) -> None:
        if self._now.glare <= 0:
            return
        x, y = (float(value) for value in corners[0] * 0.75 + corners[2] * 0.25)
        reach = 0.16 * float(np.linalg.norm(corners[0] - corners[1]))
        down, across = np.ogrid[: drawn.shape[0], : drawn.shape[1]]
        distance = ((across - x) / reach) ** 2 + ((down - y) / (0.6 * reach)) ** 2
        lamp = np.exp(-(distance.astype(np.float32) ** 2)) * np.float32(255 * self._now.glare)
        inside = drawn[:, :, 3] > 0
        lit = drawn[:, :, :3] + (lamp * inside)[:, :, None]
        drawn[:, :, :3] = np.clip(lit, 0, 255)


def _window(
    corners: NDArray[np.float64], margin: int, size: tuple[int, int]
) -> tuple[int, int, int, int] | None:
    """The part of the frame that holds the corners: left, top, right, bottom; None if outside."""
    low = np.maximum(np.floor(corners.min(axis=0)).astype(int) - margin, 0)
    high = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + margin, size)
    if (low >= high).any():
        return None
    return int(low[0]), int(low[1]), int(high[0]), int(high[1])


def _flat_corners() -> NDArray[np.float32]:
    width, height = _PHONE
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)


def _phone(picture: Path, *, dark: bool) -> Picture:
    """The phone seen straight on with the picture across its screen; colours times opacity."""
    shown = cv2.imdecode(np.frombuffer(picture.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if shown is None:
        raise OSError(picture)
    width, height = _PHONE
    phone = np.full((height, width, 3), 24, np.uint8)
    page = phone[_BEZEL : height - _BEZEL, _BEZEL : width - _BEZEL]
    page[:] = 14 if dark else 236
    across, down = page.shape[1] - 24, page.shape[0] - 160
    scale = min(across / shown.shape[1], down / shown.shape[0])
    fitted = cv2.resize(shown, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    top, left = (page.shape[0] - fitted.shape[0]) // 2, (page.shape[1] - fitted.shape[1]) // 2
    page[top : top + fitted.shape[0], left : left + fitted.shape[1]] = fitted
    ink = (220, 220, 220) if dark else (40, 40, 40)
    cv2.putText(phone, "9:41", (48, 70), cv2.FONT_HERSHEY_SIMPLEX, 0.8, ink, 2, cv2.LINE_AA)
    cv2.circle(phone, (width // 2, 44), 11, (8, 8, 8), -1, cv2.LINE_AA)
    silhouette = _silhouette()
    cut = phone * (silhouette[:, :, None] / 255.0)  # so that blur mixes only what is really there
    return np.dstack([cut.astype(np.uint8), silhouette])


def _silhouette() -> Picture:
    width, height = _PHONE
    mask = np.zeros((height, width), np.uint8)
    radius = 56
    cv2.rectangle(mask, (radius, 0), (width - radius, height), 255, -1)
    cv2.rectangle(mask, (0, radius), (width, height - radius), 255, -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, -1, cv2.LINE_AA)
    return mask


def _scene(random: np.random.Generator, size: tuple[int, int]) -> Picture:
    """A wall, a counter and some out-of-focus things on and behind it."""
    width, height = size
    scene = np.empty((height, width, 3), np.uint8)
    scene[:] = random.integers(120, 190, 3)
    for _ in range(24):
        colour = [int(value) for value in random.integers(20, 235, 3)]
        x, y = int(random.integers(0, width)), int(random.integers(0, height))
        w, h = (int(value) for value in random.integers(20, width // 5, 2))
        cv2.rectangle(scene, (x, y), (x + w, y + h), colour, -1)
    scene = np.asarray(cv2.GaussianBlur(scene, (0, 0), height / 60), dtype=np.uint8)
    scene[int(height * 0.82) :] = (70, 92, 120)
    sign = (int(width * 0.05), int(height * 0.92))
    cv2.putText(
        scene, "PICK UP HERE", sign, cv2.FONT_HERSHEY_SIMPLEX, 1.2, (30, 30, 30), 2, cv2.LINE_AA
    )
    return scene


def _expose(
    frame: Picture,
    grain: NDArray[np.float32],
    random: np.random.Generator,
    now: Conditions,
    moment: float,
) -> Picture:
    """Apply drifting light, a darker rim, and noise that differs from frame to frame."""
    height, width = frame.shape[:2]
    gain = now.light * (1.0 + 0.18 * math.sin(moment * 2.1) + 0.05 * math.sin(moment * 17.0))
    slope = np.linspace(1.08, 0.86, width, dtype=np.float32)[None, :, None]
    dy, dx = (int(value) for value in random.integers(0, 64, 2))
    lit = frame * (gain * slope) + grain[dy : dy + height, dx : dx + width]
    return np.asarray(np.clip(lit, 0, 255), dtype=np.uint8)


def _defocus(layer: Picture, sigma: float) -> Picture:
    if sigma < 0.3:
        return layer
    return np.asarray(cv2.GaussianBlur(layer, (0, 0), sigma), dtype=np.uint8)


def _smear(layer: Picture, step: NDArray[np.float64]) -> Picture:
    """Blur along a movement of `step` pixels (x, y)."""
    length = min(int(np.hypot(*step)), 61)
    if length < 2:
        return layer
    kernel = np.zeros((length | 1, length | 1), np.float32)
    middle = (length | 1) // 2
    reach = step / np.hypot(*step) * middle
    ends = [
        (round(middle + sign * float(reach[0])), round(middle + sign * float(reach[1])))
        for sign in (-1, 1)
    ]
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return np.asarray(cv2.filter2D(layer, -1, kernel / kernel.sum()), dtype=np.uint8)


def _wave_of(random: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return random.uniform(0.25, 1.9, 4), random.uniform(0, 2 * math.pi, 4)


def _wave(hertz: NDArray[np.float64], phases: NDArray[np.float64], moment: float) -> float:
    """A slow irregular movement within -1 and 1."""
    return float(np.sin(2 * math.pi * hertz * moment + phases).mean())


def _ease(share: float) -> float:
    """From 0 to 1 with a soft start and end."""
    inside = min(max(share, 0.0), 1.0)
    return inside * inside * (3 - 2 * inside)
