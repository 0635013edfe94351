"""Other places for a grid whose finder patterns fit: turned by quarters, or seen in perspective.

Where a lamp or a thumb hides a finder pattern, the other two fit in more than one way; and what
they say of perspective ends at the corner without one. There, as in ISO/IEC 18004, the alignment
pattern is sought where the three others let it be expected; and in the same way each of them is
where the other three patterns do, for it may have been guessed only.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.arrays import Grey
from lighthouse_kiosk.scan.opencv.finders import Homography
from lighthouse_kiosk.scan.opencv.grids import FINE_PIXELS, flattened
from lighthouse_kiosk.scan.opencv.version5 import SIDE

_REACH = 5
"""Modules to each side in which a corner's pattern is sought."""
_MARGIN = 7
"""Modules around the code in which it may lie."""
_APART = FINE_PIXELS
_QUARTER = np.array([[0, 1, 0], [-1, 0, SIDE], [0, 0, 1.0]])
"""Takes a point of the code to where it comes by a quarter turn."""


def turned(position: Homography, quarters: int) -> Homography:
    """The same place with the code's top left corner so many quarters further."""
    return np.asarray(position @ np.linalg.matrix_power(_QUARTER, quarters), np.float64)


def in_perspective(soft: Grey, position: Homography) -> list[Homography]:
    """The position bent in one corner to where the picture seems to have that corner's pattern."""
    flat = flattened(soft, position, _MARGIN)
    bent: list[Homography] = []
    for corner, (centre, pattern, half, most) in enumerate(_CORNERS):
        x, y = (round((value + _MARGIN - half - _REACH) * FINE_PIXELS) for value in centre)
        side = round(2 * (half + _REACH) * FINE_PIXELS)
        likeness = cv2.matchTemplate(
            flat[y : y + side, x : x + side], pattern, cv2.TM_CCOEFF_NORMED
        )
        for _ in range(most):
            _, _, _, (across, down) = cv2.minMaxLoc(likeness)
            seen = _EXPECTED.copy()
            seen[corner] += np.array([across, down]) / FINE_PIXELS - _REACH
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
    ((3.5, 3.5), _FINDER, 4.5, 1),
    ((SIDE - 3.5, 3.5), _FINDER, 4.5, 1),
    ((3.5, SIDE - 3.5), _FINDER, 4.5, 1),
    ((30.5, 30.5), _blurred(_alignment_pattern()), 2.5, 2),
)
"""The middle (x, y) of each corner's pattern in modules, the pattern, half of its side, and how
many places are taken for it: the alignment pattern is small enough to turn up by chance."""
_EXPECTED = np.array([centre for centre, _, _, _ in _CORNERS], np.float32)
