"""Looks through a picture for codes of one size each; for large ones a small copy will do."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from lighthouse_kiosk.scan.opencv.arrays import Grey, resized
from lighthouse_kiosk.scan.opencv.finders import Homography, positions_either_way
from lighthouse_kiosk.scan.opencv.regions import Region

LOOKS = (
    *((480, 1.45), (640, 1.2), (480, 1.75), (480, 1.2)),
    *((640, 1.4), (480, 2.1), (320, 1.85), (480, 1.0), (240, 1.9)),
)
"""Widths to which a frame is reduced to seek codes, and the pixels of a module there; in turn."""
UNEVEN_LOOKS = ((960, 2.0), (960, 2.6), (480, 1.2), (960, 1.5), (640, 1.4))
"""The same for codes under a lamp or a shadow, in finer pictures: contrast is made even there,
and with it noise and blur."""
LOOKS_AT_STILL = (*LOOKS, (960, 1.2), (960, 1.5), (960, 1.9), (1600, 1.3), (1600, 1.8))
_SEEN = 0.42
"""Least likeness of a position that is worth a closer look."""


def sought(
    picture: Grey, half: Grey, part: Region, look: tuple[int, float], *, uneven: bool
) -> Iterator[tuple[Homography, bool]]:
    """Where a code may be in a part of a picture, likeliest first, and whether it is light on dark.

    `half` is the whole picture at half its size, `look` one of those above.
    """
    width, module = look
    scale = min(1.0, width / picture.shape[1])
    left, top = part.left // 2, part.top // 2
    if scale <= 0.5:
        small = _reduced(half[top : part.bottom // 2, left : part.right // 2], 2 * scale)
    else:
        small = resized(picture[2 * top : part.bottom, 2 * left : part.right], scale)
    to_frame = np.array([[1 / scale, 0, 2 * left], [0, 1 / scale, 2 * top], [0, 0, 1.0]])
    for likeness, position, light in positions_either_way(small, module, uneven=uneven):
        if likeness > _SEEN:
            yield to_frame @ position, light


def _reduced(half: Grey, scale: float) -> Grey:
    """A part of a halved picture, made smaller still.

    Its pixels are means already: while none is passed over, those nearest to each place will do, in
    a fifth of the time.
    """
    if scale < 0.5:
        return resized(half, scale)
    return np.asarray(cv2.resize(half, None, fx=scale, fy=scale), np.uint8)
