"""What a pass is held up on, a phone's glass or printed paper, as a flat picture of its own."""

from __future__ import annotations

import math
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.kiosk_conditions import Conditions

Picture: TypeAlias = NDArray[np.uint8]
Real: TypeAlias = NDArray[np.float32]
Points: TypeAlias = NDArray[np.float64]

MODULES = 45
"""Modules of a version 5 code with its quiet zone."""
PIXELS_PER_MM = 9.0
ROOM = 30.0
"""Millimetres around the carrier in its own picture, for the fingers that hold it."""


class Carrier:
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
        quiet = 4 / MODULES * side
        x, y = left + code[0] * shown + quiet, top + code[1] * shown + quiet
        inner = side - 2 * quiet
        self.code = np.array([[x, y], [x + inner, y], [x + inner, y + inner], [x, y + inner]])
        self.module = side / MODULES
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
        level = max(0, math.floor(math.log2(PIXELS_PER_MM / scale)))
        light, solid = self._levels[min(level, len(self._levels) - 1)]
        pitch = PIXELS_PER_MM / 2 ** min(level, len(self._levels) - 1)
        flat = (self.outline() + ROOM) * pitch
        matrix = cv2.getPerspectiveTransform(flat.astype(np.float32), corners.astype(np.float32))
        return (
            np.asarray(cv2.warpPerspective(light, matrix, size), np.float32),
            np.asarray(cv2.warpPerspective(solid, matrix, size), np.float32),
        )

    def outline(self) -> Points:
        return np.array([[0, 0], [self.width, 0], [self.width, self.height], [0, self.height]])

    def _pixels(self, *millimetres: float) -> list[int]:
        return [round((value + ROOM) * PIXELS_PER_MM) for value in millimetres]

    def _drawn(self, picture: Picture, left: float, top: float, shown: float) -> Real:
        now = self._conditions
        size = (picture.shape[1] * shown, picture.shape[0] * shown)
        x0, y0, x1, y1 = self._pixels(left, top, left + size[0], top + size[1])
        levels = picture.astype(np.float32) / 255
        if now.inverted:
            levels = 1 - levels
        levels = now.haze + now.contrast * levels
        page = now.haze if now.dark_page else now.haze + now.contrast * 0.95
        across, down = self._pixels(self.width + ROOM, self.height + ROOM)
        base = np.full((down, across), page, np.float32)
        fitted = cv2.resize(levels, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
        base[y0:y1, x0:x1] = fitted
        return base

    def _silhouette(self) -> Real:
        across, down = self._pixels(self.width + ROOM, self.height + ROOM)
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
            root = (tip[0] + float(random.uniform(-10, 10)), self.height + ROOM)
        else:
            x = low[0] + depth if edge == 0 else high[0] - depth
            tip = (x, low[1] + place * inner)
            away = -ROOM if edge == 0 else self.width + ROOM
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
        cv2.line(shape, ends[0], ends[1], 255, round(thick * PIXELS_PER_MM), cv2.LINE_AA)
        inside = cv2.GaussianBlur(shape, (0, 0), 3).astype(np.float32) / 255
        shade = cv2.GaussianBlur(inside, (0, 0), 3.0 * PIXELS_PER_MM / 2)
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
        thick = max(1, round(width * PIXELS_PER_MM))
        cv2.polylines(lines, [pixels], isClosed=False, color=0.9, thickness=thick)

    def _beat(self, base: Real, random: np.random.Generator) -> None:
        """Beats between a screen's grid and a sensor's: two sets of curved bands."""
        down, across = np.indices(base.shape, np.float32) / PIXELS_PER_MM
        for _ in range(2):
            angle = float(random.uniform(0, math.pi))
            period = float(random.uniform(1.6, 6.0)) * self.module
            bend = 4 * np.sin(across / 23 + down / 31 + float(random.uniform(0, 6)))
            wave = np.sin(
                2 * math.pi * (across * math.cos(angle) + down * math.sin(angle) + bend) / period
            )
            base += 0.5 * self._conditions.moire * self._conditions.contrast * wave
