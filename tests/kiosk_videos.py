"""Videos of passes held up to a kiosk's camera, by kind of trouble, made without a camera.

Lengths are physical, so that sizes in pixels follow from how people stand: a camera of 70 degrees
over a counter sees a flat carrier (a phone's glass or a printed pass) in a hand at arm's length.
The carrier swings in, is held by a hand that never rests, and is seen through a lens with a disk
of confusion, a shutter that stays open while it moves, rows read one after the other, a sensor
with noise, and a camera's own sharpening and JPEG. Pictures are grey, as decoders take them.
The same seed gives the same pixels.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cached_property

import cv2
import numpy as np

from tests.kiosk_carriers import MODULES, Carrier, Picture, Points, Real
from tests.kiosk_conditions import Conditions
from tests.kiosk_scenes import SCENES, scene

FPS = 30
_ENTRY_SECONDS = 0.3
_FOCAL = 0.714
"""Focal length as a share of the picture's width: 70 degrees across."""
_READOUT = 0.6
"""Share of a frame's time in which a rolling shutter reads the rows."""


class KioskVideo:
    """One video: `picture` is a pass as it is exported, with its code at `code` (x, y, side).

    `size` is width and height. Frames are made one by one; asking again makes them again.
    """

    def __init__(
        self,
        picture: Picture,
        code: tuple[float, float, float],
        conditions: Conditions,
        *,
        size: tuple[int, int] = (1280, 720),
        seed: int = 1,
    ) -> None:
        self.conditions = conditions
        self.size = size
        self._seed = seed
        random = np.random.default_rng(seed)
        self._light = _Light(random, conditions)
        self._carrier = Carrier(picture, code, conditions, random)
        self._path = _Path(conditions, self._carrier, random, size)
        self._scene = scene(str(random.choice(SCENES)), random, size)
        if conditions.bright_scene:
            self._scene = np.asarray(
                cv2.convertScaleAbs(self._scene, alpha=0.35, beta=165), np.uint8
            )
        noise = random.normal(0, conditions.noise, (size[1] + 97, size[0] + 89))
        self._grain = cv2.GaussianBlur(noise.astype(np.float32), (0, 0), 0.45) * 1.35

    @cached_property
    def appears(self) -> int:
        """The first frame that shows the whole code smeared by less than two modules."""
        for index in range(FPS):
            corners = self._path.code(index)
            inside = (corners >= 0).all() and (corners < np.array(self.size)).all()
            smear = np.abs(corners - self._path.code(index - 1)).max() * self.conditions.exposure
            module = math.sqrt(cv2.contourArea(corners.astype(np.float32))) / (MODULES - 8)
            if inside and (smear < 2 * module or index > _ENTRY_SECONDS * FPS):
                return index
        return FPS

    def code_corners(self, index: int) -> Points:
        """Where the code's corners, without the quiet zone, fall in a frame: (4, 2) x and y."""
        return self._path.code(index)

    def frames(self, first: int = 0) -> Iterator[Picture]:
        index = first
        while True:
            yield self._frame(index)
            index += 1

    def empty_frames(self, count: int) -> Iterator[Picture]:
        """What the camera sees before the carrier comes in."""
        for index in range(-count, 0):
            yield self._noisy(self._scene.astype(np.float32), index)

    def _noisy(self, frame: Real, index: int) -> Picture:
        height, width = frame.shape
        random = np.random.default_rng((self._seed, index + 1000))
        dy, dx = (int(value) for value in random.integers(0, (97, 89)))
        frame *= self._light.flicker(index)
        frame += self._grain[dy : dy + height, dx : dx + width]
        return np.clip(frame, 0, 255).astype(np.uint8)

    def _frame(self, index: int) -> Picture:
        frame = self._scene.astype(np.float32)
        corners = self._path.carrier(index)
        moved = (corners - self._path.carrier(index - 1)).mean(axis=0) * self.conditions.exposure
        module = self._path.module_pixels(index)
        kernel = _kernel(self._light.defocus(index) * module, moved)
        margin = max(kernel.shape) // 2 + 12
        low = np.maximum(np.floor(corners.min(axis=0)).astype(int) - margin, 0)
        high = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + margin, self.size)
        if (low < high).all():
            left, top, right, bottom = (int(value) for value in (*low, *high))
            drawn, cover = self._carrier.seen(corners - low, (right - left, bottom - top))
            self._light.mirror(drawn, cover, corners - low, module, index)
            drawn, cover = (_spread(layer, kernel) for layer in (drawn, cover))
            part = frame[top:bottom, left:right]
            part *= 1 - cover
            part += drawn
        shot = self._noisy(frame, index)
        if (low < high).all():
            shot[top:bottom, left:right] = self._processed(shot[top:bottom, left:right])
        return shot

    def _processed(self, part: Picture) -> Picture:
        """What a webcam does to a picture before it hands it over."""
        soft = cv2.GaussianBlur(part, (0, 0), 1.2)
        sharp = cv2.addWeighted(part, 1.4, soft, -0.4, 0)
        quality = [cv2.IMWRITE_JPEG_QUALITY, self.conditions.jpeg]
        _, data = cv2.imencode(".jpg", sharp, quality)
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


class _Path:
    """Where the carrier is at which moment, by a pinhole camera with a rolling shutter."""

    def __init__(
        self,
        conditions: Conditions,
        carrier: Carrier,
        random: np.random.Generator,
        size: tuple[int, int],
    ) -> None:
        self._now = conditions
        self._carrier = carrier
        self._size = size
        self._hertz = random.uniform(0.3, 2.2, (6, 4))
        self._phases = random.uniform(0, 2 * math.pi, (6, 4))
        self._axis = float(random.uniform(0, 2 * math.pi))
        self._wave_axis = float(random.uniform(0, 2 * math.pi))
        self._wave_phase = float(random.uniform(0, 2 * math.pi))
        self._from = float(random.choice([-1.0, 1.0])), float(random.uniform(0.2, 1.0))
        self._offset = random.uniform(-0.1, 0.1, 2)

    def carrier(self, index: float) -> Points:
        return self._rolled(self._carrier.outline(), index)

    def code(self, index: float) -> Points:
        return self._rolled(self._carrier.code, index)

    def module_pixels(self, index: float) -> float:
        area = cv2.contourArea(self.code(index).astype(np.float32))
        return math.sqrt(max(area, 1.0)) / (MODULES - 8)

    def _rolled(self, points: Points, index: float) -> Points:
        still = self._projected(points, index)
        speed = self._projected(points, index + 0.5) - self._projected(points, index - 0.5)
        return still + speed * (_READOUT * still[:, 1:] / self._size[1])

    def _projected(self, points: Points, index: float) -> Points:
        now, moment = self._now, index / FPS
        sway = np.sin(2 * math.pi * self._hertz * moment + self._phases).mean(axis=1) * now.shake
        tilt = math.radians(now.tilt + 4 * sway[3])
        tilted, _ = cv2.Rodrigues(
            np.array([math.cos(self._axis) * tilt, math.sin(self._axis) * tilt, 0.0])
        )
        rolled, _ = cv2.Rodrigues(np.array([0, 0, math.radians(now.roll + 4 * sway[4])]))
        centre = self._carrier.code.mean(axis=0)
        flat = np.column_stack([points - centre, np.zeros(len(points))])
        wave = now.wave * math.sin(2 * math.pi * now.wave_hertz * moment + self._wave_phase)
        away = (1 - min(max(moment / _ENTRY_SECONDS, 0.0), 1.0)) ** 3 * now.distance
        width, height = self._size
        shift = np.array(
            [
                8 * sway[0] + wave * math.cos(self._wave_axis) + 0.9 * away * self._from[0],
                8 * sway[1] + wave * math.sin(self._wave_axis) + 0.6 * away * self._from[1],
                now.distance * (1 + 0.05 * sway[2]),
            ]
        )
        shift[:2] += self._offset * now.distance
        solid = flat @ (tilted @ rolled).T + shift
        seen = solid[:, :2] / solid[:, 2:] * (_FOCAL * width)
        return np.asarray(seen + np.array([width / 2, height / 2]), np.float64)


class _Light:
    """Focus, reflections and flicker at each moment."""

    def __init__(self, random: np.random.Generator, conditions: Conditions) -> None:
        self._now = conditions
        self._hunt = float(random.uniform(0.5, 1.2)), float(random.uniform(0, 2 * math.pi))
        self._spots = random.uniform(-0.5, 0.5, (3, 2))
        self._sizes = random.uniform(0.12, 0.3, (3, 2))
        self._drift = random.uniform(-0.6, 0.6, (3, 2))

    def defocus(self, index: int) -> float:
        """Radius of the disk of confusion in modules; the lens hunts, most at first."""
        moment = index / FPS
        swing = 1 + 0.2 * math.sin(2 * math.pi * self._hunt[0] * moment + self._hunt[1])
        return self._now.defocus * swing + 0.25 * math.exp(-moment / 0.15)

    def flicker(self, index: int) -> float:
        return 1 + 0.03 * math.sin(index * 1.9)

    def mirror(self, drawn: Real, cover: Real, corners: Points, module: float, index: int) -> None:
        """Lamps in the glass: they stay in the room while the hand moves, and wander a little."""
        if self._now.glare <= 0:
            return
        centre = corners.mean(axis=0)
        code = module * (MODULES - 8)
        down, across = np.indices(drawn.shape, np.float32)
        for spot, size, drift in zip(self._spots, self._sizes, self._drift, strict=True):
            x, y = centre + code * (spot + [0, -0.3] + drift * math.sin(1.7 * index / FPS))
            far = ((across - x) / (size[0] * code)) ** 2 + ((down - y) / (size[1] * code)) ** 2
            drawn += np.exp(-(far**2)) * (255 * self._now.glare) * cover


def _kernel(radius: float, moved: Points) -> Real:
    """A disk of `radius` pixels smeared along `moved` (x, y), with sum 1."""
    reach = radius + float(np.hypot(*moved)) / 2
    half = math.ceil(reach) + 1
    fine = 4
    side = (2 * half + 1) * fine
    ideal = np.zeros((side, side), np.float32)
    middle = (side - 1) / 2
    steps = max(1, math.ceil(float(np.hypot(*moved)) * 2))
    for share in np.linspace(-0.5, 0.5, steps) if steps > 1 else [0.0]:
        x, y = middle + moved[0] * share * fine, middle + moved[1] * share * fine
        disk = np.zeros_like(ideal)
        cv2.circle(
            disk, (round(x * 16), round(y * 16)), max(8, round(radius * fine * 16)), 1.0, -1, 8, 4
        )
        ideal += disk
    small = cv2.resize(ideal, (2 * half + 1, 2 * half + 1), interpolation=cv2.INTER_AREA)
    return np.asarray(small / small.sum(), np.float32)


def _spread(layer: Real, kernel: Real) -> Real:
    spread = cv2.filter2D(layer, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(spread, np.float32)
