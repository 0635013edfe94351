"""Where in a fixed camera's view something has come in."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.arrays import Grey
from lighthouse_kiosk.scan.opencv.regions import Region

_TILES = 64
"""Tiles across the frame."""
_PATIENCE = 0.03
"""How much of each frame enters the idea of the empty scene: what rests for two seconds is in it."""
_SLIGHTEST = 5.0
_ABOVE_NOISE = 5.0
_SLIGHTEST_OF_MANY = 2.0
"""Grey levels by which tiles under a code differ in the mean; noise makes less than 1 of them."""
_LEAST = 2
"""Tiles of margin around what changed."""
_MOST = 0.5
"""From this share of the frame on, the whole of it is looked at."""


class Movement:
    """Compares frames with the scene as it usually is. Belongs to one video."""

    def __init__(self) -> None:
        self._usual: NDArray[np.float32] | None = None
        self._change: NDArray[np.float32] | None = None

    def region(self, half: Grey, width: int, height: int) -> Region:
        """The part that differs from the usual scene; the whole frame when that says nothing.

        `half` is the frame at half its `width` and `height`.
        """
        whole = Region(0, 0, width, height)
        size = (_TILES, max(round(_TILES * height / width), 1))
        tiles = cv2.resize(half, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        usual = self._usual
        if usual is None or usual.shape != tiles.shape:
            self._usual, self._change = tiles, None
            return whole
        light = float(tiles.mean()) / max(float(usual.mean()), 1.0)
        change = self._change = np.abs(tiles - usual * np.float32(light))
        self._usual = np.asarray(usual + _PATIENCE * (tiles - usual), np.float32)
        noise = float(np.median(change)) / 0.67
        rows, columns = np.nonzero(change > max(_SLIGHTEST, _ABOVE_NOISE * noise))
        if not len(rows):
            return whole
        tile = width / _TILES
        box = Region(
            max(int((columns.min() - _LEAST) * tile), 0),
            max(int((rows.min() - _LEAST) * tile), 0),
            min(int((columns.max() + 1 + _LEAST) * tile), width),
            min(int((rows.max() + 1 + _LEAST) * tile), height),
        )
        share = (box.right - box.left) * (box.bottom - box.top) / (width * height)
        return whole if share > _MOST else box

    def came_into(self, part: Region, width: int) -> bool:
        """Whether a part of the last frame, `width` pixels wide, differed from the usual.

        So does everything until there is a usual scene. What fills the frame counts as well, which
        `region` can't tell from a camera that was turned.
        """
        if self._change is None:
            return True
        tile = width / _TILES
        rows = slice(int(part.top / tile), int(part.bottom / tile) + 1)
        columns = slice(int(part.left / tile), int(part.right / tile) + 1)
        return float(self._change[rows, columns].mean()) > _SLIGHTEST_OF_MANY
