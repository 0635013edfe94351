"""The surroundings of a code's likely position, at a size that suits finding it exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from lighthouse_kiosk.scan.opencv.alignment import in_perspective, with_a_corner_moved
from lighthouse_kiosk.scan.opencv.arrays import Grey, resized, softened
from lighthouse_kiosk.scan.opencv.finders import Homography
from lighthouse_kiosk.scan.opencv.grids import (
    KNOWN_LIGHT,
    Evening,
    Look,
    even_by_extremes,
    even_by_means,
)
from lighthouse_kiosk.scan.opencv.regions import Region
from lighthouse_kiosk.scan.opencv.version5 import SIDE

CORNERS = np.array([[[0.0, 0.0], [SIDE, 0.0], [SIDE, SIDE], [0.0, SIDE]]])
"""Of a code, in modules: top left, top right, bottom right, bottom left."""
_CLOSE = 3.2
"""Pixels of a module in the picture to which a position is fitted."""
_SHARP, _CALM = 0.8, 1.2
"""Pixels of smoothing: for exactness, and against noise, which moves a fit from its place."""
_HOPELESS = 0.3
_NEAR = 0.6
"""Below this likeness a guess may be a module or more beside the code."""
_SURE = 0.8
"""From this likeness on, a coarse fit has found the right perspective."""
_NEARLY = 0.05


@dataclass(frozen=True)
class Way:
    """A way to fit a grid: coarse and fine looks at a picture, and where else a grid may lie."""

    even: Evening
    coarse: Look
    fine: Look
    elsewhere: Callable[[Grey, Homography], list[Homography]]


def _way(even: Evening, elsewhere: Callable[[Grey, Homography], list[Homography]]) -> Way:
    return Way(even, Look(KNOWN_LIGHT, 0.9, even), Look(KNOWN_LIGHT, 0.45, even), elsewhere)


BY_MEANS = _way(even_by_means, in_perspective)
"""Suits most codes, and is not led astray by a thumb on a corner."""
BY_EXTREMES = _way(even_by_extremes, with_a_corner_moved)
"""Finds codes under lamps, where means around are off; takes edges of a thumb for modules."""


class CloseUp:
    """The part of a picture around a position; `to_part` takes the picture's points to its own."""

    def __init__(self, picture: Grey, position: Homography, way: Way = BY_MEANS) -> None:
        self._way = way
        height, width = picture.shape
        near = around(position, 0.3, width, height)
        cut = picture[near.top : near.bottom, near.left : near.right]
        corners = cv2.perspectiveTransform(CORNERS, position)[0].astype(np.float32)
        module = max(float(np.sqrt(cv2.contourArea(corners))) / SIDE, 0.5)
        scale = _CLOSE / module
        self.part = resized(cut, scale)
        self.soft = softened(self.part, _SHARP)
        self._calm = softened(self.part, _CALM)
        moved = np.array([[1, 0, -near.left], [0, 1, -near.top], [0, 0, 1.0]])
        self.to_part: Homography = np.diag([scale, scale, 1.0]) @ moved

    def likeness(self, guess: Homography) -> float:
        """How much the part looks like a code there, taken as it is."""
        return self._way.coarse.likeness(self._calm, guess)

    def fitted(self, guess: Homography) -> tuple[float, Homography]:
        """The position near a guess at which the part looks most like a code, and how much so."""
        if self._way.coarse.likeness(self._calm, guess) < _NEAR:
            guess = self._way.coarse.shifted(self._calm, guess)
        likeness, position = self._way.coarse.fitted(self._calm, guess, 4)
        if likeness < _HOPELESS:
            return likeness, position
        if likeness < _SURE:
            likeness, position = self._seen_in_perspective(likeness, position)
        likeness, position = self._way.fine.fitted(self.soft, position, 4)
        if likeness < _SURE:  # noise lowers it where the position is right
            likeness = max(likeness, self._way.fine.likeness(self._calm, position))
        return likeness, position

    def _seen_in_perspective(
        self, likeness: float, position: Homography
    ) -> tuple[float, Homography]:
        others = self._way.elsewhere(self._calm, position)
        likely = [self._way.coarse.likeness(self._calm, other) for other in others]
        best = max(range(len(others)), key=likely.__getitem__)
        if likely[best] < likeness - _NEARLY:
            return likeness, position
        bent = self._way.coarse.fitted(self._calm, others[best], 3)
        return bent if bent[0] > likeness else (likeness, position)


def around(position: Homography, margin: float, width: int, height: int) -> Region:
    """The part of a picture with a code and a margin, a share of its size, around it."""
    corners = cv2.perspectiveTransform(CORNERS, position)[0]
    low, high = corners.min(axis=0), corners.max(axis=0)
    more = margin * float((high - low).max())
    left, top = (int(value) for value in np.maximum(low - more, 0))
    right, bottom = (int(value) for value in np.ceil(high + more))
    left, top = min(left, width - 16), min(top, height - 16)
    return Region(left, top, max(min(right, width), left + 16), max(min(bottom, height), top + 16))
