"""Ways to make a hard code readable, applied to a part of a frame before it is read again.

Every treatment first brings the part to a working size, so that its radii, which are shares of
that size, fit a code of about 40 modules whatever the camera's resolution. They were chosen by
what they add to each other over generated frames with blur, noise, dim light, tilt, distance and
glare; smoothing with a local threshold alone reads most of what zxing-cpp and zbar miss.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import cv2
from cv2.typing import MatLike

from lighthouse_kiosk.scan.decoders import Binarizer


@dataclass(frozen=True, slots=True)
class Treatment:
    """`apply` makes a picture ready for a reader that tells dark from light by `binarizer`.

    `side` is the length in pixels to which the part's longer side is brought before.
    """

    side: int
    apply: Callable[[MatLike], MatLike]
    binarizer: Binarizer


def scaled(part: MatLike, side: int) -> tuple[MatLike, float]:
    """The part with its longer side brought to `side` pixels, and by how much it was enlarged."""
    scale = side / max(part.shape[:2])
    if 0.9 < scale < 1.1:
        return part, 1.0
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(part, None, fx=scale, fy=scale, interpolation=way), scale


def _threshold(picture: MatLike, *, smooth: float, around: float, offset: int) -> MatLike:
    """Smooth, then call dark what is darker than its surroundings (Gaussian-weighted mean).

    `smooth` and `around` are shares of the picture's longer side: how far the smoothing and the
    surroundings reach. `offset` is how many grey levels darker.
    """
    side = max(picture.shape)
    calm = cv2.GaussianBlur(picture, (0, 0), max(smooth * side, 0.5))
    block = max(round(around * side), 3) | 1
    return cv2.adaptiveThreshold(
        calm, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, offset
    )


def _local_contrast(picture: MatLike) -> MatLike:
    """Smooth and equalise in tiles (CLAHE): dim light, a reflection over half of the code."""
    side = max(picture.shape)
    calm = cv2.GaussianBlur(picture, (0, 0), 0.004 * side)
    return cv2.createCLAHE(clipLimit=3.0, tileGridSize=(4, 4)).apply(calm)


def _sharpen(picture: MatLike) -> MatLike:
    """Unsharp mask: a lens out of focus."""
    soft = cv2.GaussianBlur(picture, (0, 0), 0.008 * max(picture.shape))
    return cv2.addWeighted(picture, 4.0, soft, -3.0, 0)


def _median(picture: MatLike) -> MatLike:
    """Drop specks that are smaller than a module: paper fibres, moiré, pictures in the modules."""
    return cv2.medianBlur(picture, 5)


def _as_it_is(picture: MatLike) -> MatLike:
    return picture


TREATMENTS: tuple[Treatment, ...] = (
    Treatment(320, partial(_threshold, smooth=0.0056, around=0.08, offset=0), Binarizer.FIXED),
    Treatment(480, partial(_threshold, smooth=0.0056, around=0.08, offset=0), Binarizer.FIXED),
    Treatment(240, partial(_threshold, smooth=0.0038, around=0.08, offset=0), Binarizer.FIXED),
    Treatment(320, _local_contrast, Binarizer.GLOBAL),
    Treatment(320, partial(_threshold, smooth=0.0038, around=0.13, offset=2), Binarizer.FIXED),
    Treatment(640, _sharpen, Binarizer.GLOBAL),
    Treatment(320, _median, Binarizer.LOCAL),
    Treatment(640, _as_it_is, Binarizer.GLOBAL),
    Treatment(640, partial(_threshold, smooth=0.0056, around=0.08, offset=2), Binarizer.FIXED),
    # codes of more modules than ours have
    Treatment(960, partial(_threshold, smooth=0.0015, around=0.05, offset=2), Binarizer.FIXED),
)


def from_position(start: int) -> Iterator[tuple[int, Treatment]]:
    """All treatments once, numbered, beginning with number `start`."""
    for step in range(len(TREATMENTS)):
        number = (start + step) % len(TREATMENTS)
        yield number, TREATMENTS[number]
