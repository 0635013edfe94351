"""Previews of frames as cameras and films deliver them, scaled before colours are converted.

Scaling each plane first and converting the little that is left costs about a tenth of converting
a full-HD frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from cv2.typing import MatLike

from lighthouse_kiosk.scan.previews import Cut, Preview


@dataclass(frozen=True, slots=True, eq=False)
class BgrColours:
    """A picture of shape (height, width, 3), blue first, or (height, width), grey."""

    picture: MatLike

    def preview(self, cut: Cut) -> Preview:
        grey = self.picture.ndim == 2
        small = _scaled(_part(self.picture, cut), cut.shown_width, cut.shown_height)
        return _preview(cv2.cvtColor(small, cv2.COLOR_GRAY2BGRA if grey else cv2.COLOR_BGR2BGRA))


class Chroma(Enum):
    """How the colours follow the grey picture: (conversion, one plane of pairs instead of two)."""

    NV12 = (cv2.COLOR_YUV2BGRA_NV12, True)
    NV21 = (cv2.COLOR_YUV2BGRA_NV21, True)
    I420 = (cv2.COLOR_YUV2BGRA_I420, False)
    YV12 = (cv2.COLOR_YUV2BGRA_YV12, False)


def planar_preview(chroma: Chroma, planes: Sequence[MatLike], cut: Cut) -> Preview:
    """A preview of planes of bytes: grey, then colours at any smaller size, in the format's order.

    `planes` have shapes (height, width); for pairs of colours the second is (height, width, 2).
    """
    code, pairs = chroma.value
    full = planes[0].shape
    # colours have half of the size that is shown, so that must be even
    width, height = max(cut.shown_width & ~1, 2), max(cut.shown_height & ~1, 2)
    grey = _scaled(_part(planes[0], cut), width, height)
    colours = [
        _scaled(
            _part(plane, _reduced(cut, full, plane.shape)), width // 2, height // 2, coarse=True
        )
        for plane in planes[1:]
    ]
    if pairs:
        return _preview(cv2.cvtColorTwoPlane(grey, colours[0], code))
    planar = np.concatenate([plane.reshape(-1) for plane in (grey, *colours)])
    return _preview(cv2.cvtColor(planar.reshape(height * 3 // 2, width), code))


class Packing(Enum):
    """How four bytes hold two pixels: (conversion, where the first grey value is)."""

    YUYV = (cv2.COLOR_YUV2BGRA_YUYV, 0)
    UYVY = (cv2.COLOR_YUV2BGRA_UYVY, 1)


def packed_grey(packing: Packing, rows: MatLike) -> MatLike:
    """The grey picture in rows of shape (height, width, 2)."""
    return cv2.extractChannel(rows, packing.value[1])


def packed_preview(packing: Packing, rows: MatLike, cut: Cut) -> Preview:
    """A preview of rows of shape (height, width, 2)."""
    height, width = rows.shape[:2]
    # two neighbours share their colours, so they are scaled as one pixel of four bytes
    twins = np.ascontiguousarray(rows[:, : width & ~1]).reshape(height, width // 2, 4)
    part = _part(twins, _reduced(cut, (height, width), twins.shape))
    small = _scaled(part, max(cut.shown_width // 2, 1), cut.shown_height, coarse=True)
    pixels = small.reshape(small.shape[0], small.shape[1] * 2, 2)
    return _preview(cv2.cvtColor(pixels, packing.value[0]))


def jpeg_grey(content: MatLike) -> MatLike | None:
    """The grey picture of a JPEG, without unpacking its colours; None when it is broken."""
    return _unpacked(content, cv2.IMREAD_GRAYSCALE)


def jpeg_preview(content: MatLike, cut: Cut) -> Preview | None:
    """A preview of a JPEG, unpacked no larger than needed; None when it is broken."""
    # JPEG's transform gives a half, a quarter or an eighth of the size for less work
    spare = min(cut.width / cut.shown_width, cut.height / cut.shown_height)
    step = next(step for step in (8, 4, 2, 1) if spare >= step or step == 1)
    picture = _unpacked(content, _REDUCED[step])
    if picture is None:
        return None
    full = (picture.shape[0] * step, picture.shape[1] * step)
    return BgrColours(picture).preview(_reduced(cut, full, picture.shape))


_REDUCED = {
    1: cv2.IMREAD_COLOR,
    2: cv2.IMREAD_REDUCED_COLOR_2,
    4: cv2.IMREAD_REDUCED_COLOR_4,
    8: cv2.IMREAD_REDUCED_COLOR_8,
}


def _unpacked(content: MatLike, how: int) -> MatLike | None:
    try:
        return cv2.imdecode(content, how)
    except cv2.error:
        return None


def _part(picture: MatLike, cut: Cut) -> MatLike:
    return picture[cut.top : cut.top + cut.height, cut.left : cut.left + cut.width]


def _reduced(cut: Cut, full: tuple[int, ...], plane: tuple[int, ...]) -> Cut:
    """The same part in a plane of fewer pixels."""
    across, down = plane[1] / full[1], plane[0] / full[0]
    return Cut(
        int(cut.left * across),
        int(cut.top * down),
        max(int(cut.width * across), 1),
        max(int(cut.height * down), 1),
        cut.shown_width,
        cut.shown_height,
    )


def _scaled(part: MatLike, width: int, height: int, *, coarse: bool = False) -> MatLike:
    if part.shape[:2] == (height, width):
        return part
    way = cv2.INTER_NEAREST if coarse else cv2.INTER_LINEAR
    return cv2.resize(part, (width, height), interpolation=way)


def _preview(bgrx: MatLike) -> Preview:
    height, width = bgrx.shape[:2]
    return Preview(width, height, np.ascontiguousarray(bgrx, dtype=np.uint8).data.cast("B"))
