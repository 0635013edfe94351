"""Tells frames in which nothing has moved, so that an empty counter costs hardly anything."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import as_array

_STRIDE = 4
_TILE = 4
"""Each tile is the mean of `_TILE` squared samples, `_STRIDE` pixels apart: 16 pixels square."""
_SLIGHTEST = 6.0
"""Grey levels a tile must change at least; a module's edge that comes into it changes more."""
_ABOVE_NOISE = 6.0
_BLIND = 25.0
"""Where noise would hide changes of this many levels, everything counts as movement."""
_FEWEST = 3
"""So many tiles that change are no specks of noise."""


class Stillness:
    """Says which frames are worth decoding: all while something moves, few while nothing does.

    Frames are compared tile by tile with the last one that was worth it. What all tiles do alike
    is the light; what single tiles do is movement. A movement keeps the eye awake for `awake`
    seconds, so that a pass that comes to rest in view is tried on every frame; afterwards one
    frame in `rest` seconds goes through. Noise is measured, not assumed; in the dark, where it
    hides what is small, all frames go through.
    """

    def __init__(self, *, awake: float = 2.0, rest: float = 0.2) -> None:
        self._awake = awake
        self._rest = rest
        self._tiles: NDArray[np.float32] | None = None
        self._moved_at = float("-inf")
        self._passed_at = float("-inf")

    def worth(self, frame: Frame) -> bool:
        """Whether to decode this frame; `captured` must not run backwards by more than a restart."""
        tiles = _tiles(frame)
        now = frame.captured
        if now < self._passed_at or self._moved(tiles):
            self._moved_at = now
        if now - self._moved_at > self._awake and now - self._passed_at < self._rest:
            return False
        self._tiles, self._passed_at = tiles, now
        return True

    def _moved(self, tiles: NDArray[np.float32]) -> bool:
        before = self._tiles
        if before is None or before.shape != tiles.shape:
            return True
        light = float(tiles.mean()) / max(float(before.mean()), 1.0)
        change = np.abs(tiles - before * np.float32(light))
        # the median of |x| is 0.67 deviations of normal noise, and blind to what moves in a part
        noise = float(np.median(change)) / 0.67
        limit = max(_SLIGHTEST, _ABOVE_NOISE * noise)
        return limit > _BLIND or int(np.count_nonzero(change > limit)) >= _FEWEST


def _tiles(frame: Frame) -> NDArray[np.float32]:
    picture = as_array(frame)
    samples = np.ascontiguousarray(picture[::_STRIDE, ::_STRIDE])
    height, width = samples.shape
    size = (max(width // _TILE, 1), max(height // _TILE, 1))
    return np.asarray(cv2.resize(samples, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
