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
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.kiosk_scenes import SCENES, scene

Picture: TypeAlias = NDArray[np.uint8]
Real: TypeAlias = NDArray[np.float32]
Points: TypeAlias = NDArray[np.float64]

FPS = 30
_MODULES = 45
"""Modules of a version 5 code with its quiet zone."""
_ENTRY_SECONDS = 0.3
_PIXELS_PER_MM = 9.0
_FOCAL = 0.714
"""Focal length as a share of the picture's width: 70 degrees across."""
_ROOM = 30.0
"""Millimetres around the carrier in its own picture, for the fingers that hold it."""
_READOUT = 0.6
"""Share of a frame's time in which a rolling shutter reads the rows."""


class Kind(StrEnum):
    """What makes a video hard; all else about it is ordinary."""

    PHONE = "phone"
    PAPER = "paper"
    TILT = "tilt to 45 degrees"
    MOTION = "motion blur"
    FOCUS = "out of focus"
    GLARE = "glare"
    DIM = "dim light"
    BACKLIGHT = "back light"
    DARK_MODE = "dark mode"
    INVERTED = "inverted colours"
    CRACKED = "cracked glass"
    MOIRE = "moire"
    COVERED = "partly covered"
    FAR = "far away"
    MIXED = "several at once"


@dataclass(frozen=True, slots=True)
class Conditions:
    """How a video comes to be; lengths in millimetres or modules, angles in degrees.

    `tilt` is the mean angle between glass and sensor, `roll` the turn within the picture,
    `wave` and `wave_hertz` the amplitude and pace of a deliberate movement, `exposure` the
    share of a frame's time for which the shutter is open, `defocus` the radius of the disk of
    confusion in modules, `contrast` the grey levels between ink and page, `haze` the level of
    ink, `noise` the sensor's deviation, `glare`, `cracks`, `moire` and `cover` strengths
    (shares of white, number of rays, share of the contrast, share of the code's area).
    """

    phone: bool = True
    distance: float = 300.0
    tilt: float = 10.0
    roll: float = 5.0
    shake: float = 1.0
    wave: float = 0.0
    wave_hertz: float = 2.0
    exposure: float = 0.4
    defocus: float = 0.15
    contrast: float = 170.0
    haze: float = 25.0
    noise: float = 3.0
    jpeg: int = 88
    glare: float = 0.0
    cracks: int = 0
    moire: float = 0.0
    cover: float = 0.0
    dark_page: bool = False
    inverted: bool = False
    bright_scene: bool = False


def conditions_of(kind: Kind, random: np.random.Generator) -> Conditions:
    """Draw the conditions of one video of a kind."""

    def between(low: float, high: float) -> float:
        return float(random.uniform(low, high))

    usual = Conditions(
        phone=bool(random.random() < 0.6),
        distance=between(220, 420),
        tilt=between(0, 20),
        roll=between(-15, 15),
        exposure=between(0.25, 0.6),
        defocus=between(0.05, 0.25),
        contrast=between(110, 200),
        haze=between(12, 45),
        noise=between(2, 5),
        jpeg=int(random.integers(75, 95)),
    )
    phone = replace(usual, phone=True)
    made: dict[Kind, Callable[[], Conditions]] = {
        Kind.PHONE: lambda: phone,
        Kind.PAPER: lambda: replace(usual, phone=False),
        Kind.TILT: lambda: replace(usual, tilt=between(28, 45), distance=between(220, 350)),
        Kind.MOTION: lambda: replace(
            usual,
            wave=between(8, 20),
            wave_hertz=between(1.2, 2.6),
            exposure=between(0.4, 0.7),
        ),
        Kind.FOCUS: lambda: replace(usual, defocus=between(0.45, 1.05)),
        Kind.GLARE: lambda: replace(phone, glare=between(0.5, 1.0), haze=between(20, 60)),
        Kind.DIM: lambda: replace(
            usual,
            contrast=between(35, 80),
            haze=between(8, 30),
            noise=between(12, 26),
            exposure=between(0.7, 1.0),
        ),
        Kind.BACKLIGHT: lambda: replace(
            usual, contrast=between(12, 35), haze=between(30, 110), bright_scene=True
        ),
        Kind.DARK_MODE: lambda: replace(phone, dark_page=True, contrast=between(150, 210)),
        Kind.INVERTED: lambda: replace(phone, dark_page=True, inverted=True),
        Kind.CRACKED: lambda: replace(phone, cracks=int(random.integers(6, 16))),
        Kind.MOIRE: lambda: replace(phone, moire=between(0.25, 0.6), distance=between(200, 330)),
        Kind.COVERED: lambda: replace(usual, cover=between(0.06, 0.2)),
        Kind.FAR: lambda: replace(
            usual, distance=between(420, 560) * (1.0 if usual.phone else 1.5)
        ),
        Kind.MIXED: lambda: replace(
            usual,
            tilt=between(10, 30),
            defocus=between(0.2, 0.55),
            contrast=between(50, 110),
            noise=between(5, 12),
            wave=between(0, 8),
            glare=between(0.0, 0.5) if usual.phone else 0.0,
            cover=between(0.0, 0.08),
        ),
    }
    return made[kind]()


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
        self._carrier = _Carrier(picture, code, conditions, random)
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
            module = math.sqrt(cv2.contourArea(corners.astype(np.float32))) / (_MODULES - 8)
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


class _Carrier:
    """The flat thing that carries the code, with what lies on it, as light and opacity."""

    def __init__(
        self,
        picture: Picture,
        code: tuple[float, float, float],
        conditions: Conditions,
        random: np.random.Generator,
    ) -> None:
        self._conditions = conditions
        height, width = picture.shape
        self.width, self.height = (72.0, 152.0) if conditions.phone else (105.0, 148.5)
        shown = (self.width - 4.0) / width if conditions.phone else self.width / width
        left = (self.width - width * shown) / 2
        top = (self.height - height * shown) / 2
        side = code[2] * shown
        quiet = 4 / _MODULES * side
        x, y = left + code[0] * shown + quiet, top + code[1] * shown + quiet
        inner = side - 2 * quiet
        self.code = np.array([[x, y], [x + inner, y], [x + inner, y + inner], [x, y + inner]])
        self.module = side / _MODULES
        base = self._drawn(picture, left, top, shown)
        opacity = self._silhouette()
        if conditions.cracks:
            self._crack(base, random)
        if conditions.moire:
            self._beat(base, random)
        self._fingers(base, opacity, random)
        self._levels: list[tuple[Real, Real]] = [(base * opacity, opacity)]
        while min(self._levels[-1][0].shape) > 64:
            light, solid = self._levels[-1]
            half = np.asarray(cv2.pyrDown(light), np.float32)
            self._levels.append((half, np.asarray(cv2.pyrDown(solid), np.float32)))

    def seen(self, corners: Points, size: tuple[int, int]) -> tuple[Real, Real]:
        """Light and opacity as a camera sees them with the carrier's corners at `corners`."""
        scale = math.sqrt(cv2.contourArea(corners.astype(np.float32)) / (self.width * self.height))
        level = max(0, math.floor(math.log2(_PIXELS_PER_MM / scale)))
        light, solid = self._levels[min(level, len(self._levels) - 1)]
        pitch = _PIXELS_PER_MM / 2 ** min(level, len(self._levels) - 1)
        flat = (self.outline() + _ROOM) * pitch
        matrix = cv2.getPerspectiveTransform(flat.astype(np.float32), corners.astype(np.float32))
        return (
            np.asarray(cv2.warpPerspective(light, matrix, size), np.float32),
            np.asarray(cv2.warpPerspective(solid, matrix, size), np.float32),
        )

    def outline(self) -> Points:
        return np.array([[0, 0], [self.width, 0], [self.width, self.height], [0, self.height]])

    def _pixels(self, *millimetres: float) -> list[int]:
        return [round((value + _ROOM) * _PIXELS_PER_MM) for value in millimetres]

    def _drawn(self, picture: Picture, left: float, top: float, shown: float) -> Real:
        now = self._conditions
        size = (picture.shape[1] * shown, picture.shape[0] * shown)
        x0, y0, x1, y1 = self._pixels(left, top, left + size[0], top + size[1])
        levels = picture.astype(np.float32) / 255
        if now.inverted:
            levels = 1 - levels
        levels = now.haze + now.contrast * levels
        page = now.haze if now.dark_page else now.haze + now.contrast * 0.95
        across, down = self._pixels(self.width + _ROOM, self.height + _ROOM)
        base = np.full((down, across), page, np.float32)
        fitted = cv2.resize(levels, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
        base[y0:y1, x0:x1] = fitted
        return base

    def _silhouette(self) -> Real:
        across, down = self._pixels(self.width + _ROOM, self.height + _ROOM)
        solid = np.zeros((down, across), np.float32)
        x0, y0, x1, y1 = self._pixels(0, 0, self.width, self.height)
        cv2.rectangle(solid, (x0, y0), (x1, y1), 1.0, -1)
        return solid

    def _fingers(self, base: Real, opacity: Real, random: np.random.Generator) -> None:
        """Finger tips that come in over the edges, and a thumb on the code where it is covered."""
        skin = self._conditions.haze + self._conditions.contrast * float(random.uniform(0.25, 0.7))
        thick = 15.0
        for _ in range(3):
            side = random.integers(0, 2) * self.width
            y = float(random.uniform(0.45, 0.95)) * self.height
            inwards = 4.0 if side == 0 else -4.0
            self._finger(
                base, opacity, (side + inwards, y), (side - 5 * inwards, y + 8), thick, skin
            )
        cover = self._conditions.cover
        if cover <= 0:
            return
        low, high = self.code.min(axis=0), self.code.max(axis=0)
        inner = high[0] - low[0]
        thick = float(np.clip(math.sqrt(cover) * inner * random.uniform(0.7, 1.0), 8, 20))
        depth = cover * inner * inner / thick
        place = float(random.uniform(-0.05, 1.05))
        edge = int(random.integers(0, 3))
        if edge == 2:  # from below
            tip = (low[0] + place * inner, high[1] - depth)
            root = (tip[0] + float(random.uniform(-10, 10)), self.height + _ROOM)
        else:
            x = low[0] + depth if edge == 0 else high[0] - depth
            tip = (x, low[1] + place * inner)
            away = -_ROOM if edge == 0 else self.width + _ROOM
            root = (away, tip[1] + float(random.uniform(0, 25)))
        self._finger(base, opacity, tip, root, thick, skin)

    def _finger(
        self,
        base: Real,
        opacity: Real,
        tip: tuple[float, float],
        root: tuple[float, float],
        thick: float,
        skin: float,
    ) -> None:
        shape = np.zeros(base.shape, np.uint8)
        towards = np.array(root) - np.array(tip)
        start = np.array(tip) + towards / np.linalg.norm(towards) * thick / 2
        ends = [tuple(self._pixels(*point)) for point in (start, root)]
        cv2.line(shape, ends[0], ends[1], 255, round(thick * _PIXELS_PER_MM), cv2.LINE_AA)
        inside = cv2.GaussianBlur(shape, (0, 0), 3).astype(np.float32) / 255
        shade = cv2.GaussianBlur(inside, (0, 0), 3.0 * _PIXELS_PER_MM / 2)
        base *= 1 - inside
        base += inside * skin * (0.7 + 0.4 * shade)
        np.maximum(opacity, inside, out=opacity)

    def _crack(self, base: Real, random: np.random.Generator) -> None:
        """Rays from where it hit the floor, and rings between them; bright edges, dark beside."""
        lines = np.zeros(base.shape, np.float32)
        centre = self.code.mean(axis=0) + random.uniform(-0.45, 0.45, 2) * np.ptp(self.code, axis=0)
        angles = np.sort(random.uniform(0, 2 * math.pi, self._conditions.cracks))
        reach = [np.cumsum(random.uniform(4, 14, 9)) for _ in angles]
        rays = [
            centre + np.stack([np.cos(a + jag) * far, np.sin(a + jag) * far], axis=1)
            for a, far in zip(angles, reach, strict=True)
            for jag in [random.normal(0, 0.07, len(far))]
        ]
        for number, ray in enumerate(rays):
            width = float(random.uniform(0.15, 0.7))
            self._polyline(lines, np.vstack([centre, ray]), width)
            for ring in range(0, 6, 2):
                ends = np.stack([ray[ring], rays[(number + 1) % len(rays)][ring]])
                if random.random() < 0.7:
                    self._polyline(lines, ends, width * 0.6)
        dark = np.roll(lines, (4, 3), (0, 1))
        base *= 1 - 0.6 * dark
        base *= 1 - lines
        base += lines * (self._conditions.haze + self._conditions.contrast * 1.1)

    def _polyline(self, lines: Real, points: Points, width: float) -> None:
        pixels = np.array([self._pixels(*point) for point in points], np.int32)
        thick = max(1, round(width * _PIXELS_PER_MM))
        cv2.polylines(lines, [pixels], isClosed=False, color=0.9, thickness=thick)

    def _beat(self, base: Real, random: np.random.Generator) -> None:
        """Beats between a screen's grid and a sensor's: two sets of curved bands."""
        down, across = np.indices(base.shape, np.float32) / _PIXELS_PER_MM
        for _ in range(2):
            angle = float(random.uniform(0, math.pi))
            period = float(random.uniform(1.6, 6.0)) * self.module
            bend = 4 * np.sin(across / 23 + down / 31 + float(random.uniform(0, 6)))
            wave = np.sin(
                2 * math.pi * (across * math.cos(angle) + down * math.sin(angle) + bend) / period
            )
            base += 0.5 * self._conditions.moire * self._conditions.contrast * wave


class _Path:
    """Where the carrier is at which moment, by a pinhole camera with a rolling shutter."""

    def __init__(
        self,
        conditions: Conditions,
        carrier: _Carrier,
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
        return math.sqrt(max(area, 1.0)) / (_MODULES - 8)

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
        code = module * (_MODULES - 8)
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
