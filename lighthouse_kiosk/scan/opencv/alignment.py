"""Other places for a grid whose finder patterns fit: turned by quarters, or seen in perspective.

Where a lamp or a thumb hides a finder pattern, the other two fit in more than one way; and what
they say of perspective ends at the corner without one. There, as in ISO/IEC 18004, the alignment
pattern is sought where the three others let it be expected. Any of them may have been guessed
only, and is then sought in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.arrays import Grey
from lighthouse_kiosk.scan.opencv.finders import Homography
from lighthouse_kiosk.scan.opencv.grids import FINE_PIXELS, flattened
from lighthouse_kiosk.scan.opencv.version5 import SIDE

_MARGIN = 7
"""Modules around the code in which it may lie."""
_APART = FINE_PIXELS
_QUARTER = np.array([[0, 1, 0], [-1, 0, SIDE], [0, 0, 1.0]])
"""Takes a point of the code to where it comes by a quarter turn."""


def turned(position: Homography, quarters: int) -> Homography:
    """The same place with the code's top left corner so many quarters further."""
    return np.asarray(position @ np.linalg.matrix_power(_QUARTER, quarters), np.float64)


def in_perspective(soft: Grey, position: Homography) -> list[Homography]:
    """The position bent so that an alignment pattern is where the picture seems to have one."""
    return _bent(soft, position, _CORNERS[3:])


def with_a_corner_moved(soft: Grey, position: Homography) -> list[Homography]:
    """The position bent in one corner to where the picture seems to have that corner's pattern."""
    return _bent(soft, position, _CORNERS)


@dataclass(frozen=True, eq=False)
class _Corner:
    """A corner's pattern: its middle (x, y) and half of its side in modules, what it looks like,
    how many modules to each side it is sought, and how many places are taken for it.
    """

    centre: tuple[float, float]
    half: float
    pattern: NDArray[np.float32]
    reach: int
    places: int


def _bent(soft: Grey, position: Homography, corners: Sequence[_Corner]) -> list[Homography]:
    flat = flattened(soft, position, _MARGIN)
    bent: list[Homography] = []
    for corner in corners:
        x, y = (
            round((value + _MARGIN - corner.half - corner.reach) * FINE_PIXELS)
            for value in corner.centre
        )
        side = round(2 * (corner.half + corner.reach) * FINE_PIXELS)
        part = flat[y : y + side, x : x + side]
        likeness = cv2.matchTemplate(part, corner.pattern, cv2.TM_CCOEFF_NORMED)
        for _ in range(corner.places):
            _, _, _, (across, down) = cv2.minMaxLoc(likeness)
            seen = _EXPECTED.copy()
            seen[_CORNERS.index(corner)] += np.array([across, down]) / FINE_PIXELS - corner.reach
            bent.append(position @ cv2.getPerspectiveTransform(_EXPECTED, seen))
            blot = (across - _APART, down - _APART), (across + _APART, down + _APART)
            cv2.rectangle(likeness, *blot, -1, -1)
    return bent


def _alignment_pattern() -> NDArray[np.float32]:
    modules = np.full((5, 5), -1.0, np.float32)
    modules[1:4, 1:4] = 1
    modules[2, 2] = -1
    return modules


def _finder_pattern() -> NDArray[np.float32]:
    """With what is light around it."""
    modules = np.full((9, 9), 1.0, np.float32)
    modules[1:8, 1:8] = -1
    modules[2:7, 2:7] = 1
    modules[3:6, 3:6] = -1
    return modules


def _blurred(modules: NDArray[np.float32]) -> NDArray[np.float32]:
    large = modules.repeat(FINE_PIXELS, axis=0).repeat(FINE_PIXELS, axis=1)
    return np.asarray(cv2.GaussianBlur(large, (0, 0), 0.6 * FINE_PIXELS), np.float32)


_FINDER = _blurred(_finder_pattern())
_CORNERS = (
    _Corner((3.5, 3.5), 4.5, _FINDER, 5, 1),
    _Corner((SIDE - 3.5, 3.5), 4.5, _FINDER, 5, 1),
    _Corner((3.5, SIDE - 3.5), 4.5, _FINDER, 5, 1),
    # small enough to turn up by chance
    _Corner((30.5, 30.5), 2.5, _blurred(_alignment_pattern()), 4, 2),
)
_EXPECTED = np.array([corner.centre for corner in _CORNERS], np.float32)
