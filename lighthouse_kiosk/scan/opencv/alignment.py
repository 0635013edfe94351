"""Other places for a grid whose finder patterns fit: turned by quarters, or seen in perspective.

Where a lamp or a thumb hides a finder pattern, the other two fit in more than one way; and what
they say of perspective ends at the corner without one. There, as in ISO/IEC 18004, the alignment
pattern is sought where the three others let it be expected.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.arrays import Grey
from lighthouse_kiosk.scan.opencv.finders import Homography
from lighthouse_kiosk.scan.opencv.grids import FINE_PIXELS, QUIET, flattened
from lighthouse_kiosk.scan.opencv.version5 import SIDE

_CENTRE = 30.5
"""Row and column of the alignment pattern's middle."""
_HALF = 2.5
_REACH = 4
"""Modules to each side in which it is sought."""
_BEST = 2
_APART = FINE_PIXELS
_FINDERS = ((3.5, 3.5), (SIDE - 3.5, 3.5), (3.5, SIDE - 3.5))
_QUARTER = np.array([[0, 1, 0], [-1, 0, SIDE], [0, 0, 1.0]])
"""Takes a point of the code to where it comes by a quarter turn."""


def turned(position: Homography, quarters: int) -> Homography:
    """The same place with the code's top left corner so many quarters further."""
    return np.asarray(position @ np.linalg.matrix_power(_QUARTER, quarters), np.float64)


def in_perspective(soft: Grey, position: Homography) -> list[Homography]:
    """The position bent so that an alignment pattern is where the picture seems to have one."""
    flat = flattened(soft, position)
    first = round((QUIET + _CENTRE - _HALF - _REACH) * FINE_PIXELS)
    last = round((QUIET + _CENTRE + _HALF + _REACH) * FINE_PIXELS)
    part = flat[first:last, first:last]
    likeness = cv2.matchTemplate(part, _PATTERN, cv2.TM_CCOEFF_NORMED)
    expected = np.array([*_FINDERS, (_CENTRE, _CENTRE)], np.float32)
    bent: list[Homography] = []
    for _ in range(_BEST):
        _, _, _, (x, y) = cv2.minMaxLoc(likeness)
        shift = np.array([x, y]) / FINE_PIXELS - _REACH
        seen = expected.copy()
        seen[3] += shift
        bent.append(position @ cv2.getPerspectiveTransform(expected, seen))
        cv2.rectangle(likeness, (x - _APART, y - _APART), (x + _APART, y + _APART), -1, -1)
    return bent


def _alignment_pattern() -> NDArray[np.float32]:
    modules = np.full((5, 5), -1.0, np.float32)
    modules[1:4, 1:4] = 1
    modules[2, 2] = -1
    large = modules.repeat(FINE_PIXELS, axis=0).repeat(FINE_PIXELS, axis=1)
    return np.asarray(cv2.GaussianBlur(large, (0, 0), 0.6 * FINE_PIXELS), np.float32)


_PATTERN = _alignment_pattern()
