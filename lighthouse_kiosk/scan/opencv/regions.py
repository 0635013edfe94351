"""Where in a frame something looks like a QR code, found without reading it."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from lighthouse_kiosk.scan.opencv.arrays import Grey

_LOOKED_AT = 640
"""Longest side of the reduced picture, in pixels; a code worth rescuing is 30 pixels wide there."""
_WINDOW = 15
_SMALLEST = 18
_FAINTEST = 7.0
"""Less mean slope than this, in grey levels per reduced pixel, is noise."""


class Region(NamedTuple):
    """A part of a frame in pixels; right and bottom are excluded."""

    left: int
    top: int
    right: int
    bottom: int

    def overlap(self, other: Region) -> float:
        """Shared area over joined area, 0 to 1."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        shared = max(across, 0) * max(down, 0)
        return shared / (self._area() + other._area() - shared)

    def _area(self) -> int:
        return (self.right - self.left) * (self.bottom - self.top)


def code_like_regions(picture: Grey, most: int = 2) -> list[Region]:
    """The parts that alternate dark and light both across and down, strongest first.

    A QR code's modules make steep slopes in both directions all over a compact area; text is
    flat and wide, edges of things have one direction, out-of-focus rooms have none.
    """
    height, width = picture.shape
    scale = min(1.0, _LOOKED_AT / max(height, width))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if min(small.shape) < _SMALLEST:
        return [Region(0, 0, width, height)]
    small = cv2.GaussianBlur(small, (3, 3), 0)
    across = cv2.blur(cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 1, 0)), (_WINDOW, _WINDOW))
    down = cv2.blur(cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 0, 1)), (_WINDOW, _WINDOW))
    busy = cv2.min(across, down)
    least = max(_FAINTEST, 0.4 * float(busy.max()))
    _, mask = cv2.threshold(busy, least, 255, cv2.THRESH_BINARY)
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    found: list[tuple[float, Region]] = []
    for left, top, w, h, area in stats[1:].tolist():
        if min(w, h) < _SMALLEST or max(w, h) > 2.5 * min(w, h) or area < 0.4 * w * h:
            continue
        strength = float(np.mean(busy[top : top + h, left : left + w])) * area
        margin = 0.12 * max(w, h)
        box = (left - margin, top - margin, left + w + margin, top + h + margin)
        edges = [round(edge / scale) for edge in box]
        found.append(
            (
                strength,
                Region(
                    max(edges[0], 0),
                    max(edges[1], 0),
                    min(edges[2], width),
                    min(edges[3], height),
                ),
            )
        )
    found.sort(key=lambda item: -item[0])
    return [region for _, region in found[:most]]
