"""Why a code may not read: light, sharpness and size of what is held up, judged without reading it.

Sharpness is the width of edges, found as the step's height over its steepest slope: a step of
height A blurred by a Gaussian of deviation s has the slope A / (s * sqrt(2 * pi)) at its middle.
Movement is told from a lens out of focus by the direction: it smears across one axis only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.hints import Hint
from lighthouse_kiosk.scan.opencv.arrays import Grey, as_array
from lighthouse_kiosk.scan.opencv.regions import Region, code_like_regions
from lighthouse_kiosk.scan.readings import Reading


@dataclass(frozen=True, slots=True)
class Judgement:
    """`light` is what white is in the part judged (0 to 255), `contrast` how far black is from it.

    `blur` is the deviation of the blur in pixels along the worse axis, `smear` how many times
    larger it is than along the other, `side` the code's length in pixels; 0 when there is none.
    """

    hint: Hint
    light: float
    contrast: float
    blur: float = 0.0
    smear: float = 1.0
    side: int = 0


_DARK = 70.0
"""White paper that is darker than this leaves a camera only noise to tell the modules apart."""
_FLAT = 30.0
_GLARING = 0.6
"""This much of a code blown out to white is a reflection; about half of any code is white."""
_SMALLEST_SIDE = 130
"""Two pixels for each of the 45 modules of a pass with its quiet zone, in the region around it."""
_BLURRED = 0.011
"""Blur as a share of the code's side: about two fifths of a module of ours."""
_LEAST_BLUR = 2.0
_SMEARED = 1.8


def judge(frame: Frame, readings: Sequence[Reading] = ()) -> Judgement:
    """Judge the largest code read or, when none was, what looks most like one."""
    picture = as_array(frame)
    region = _around(readings, frame) or next(iter(code_like_regions(picture, most=1)), None)
    if region is None:
        light, contrast, _ = _light(picture[::4, ::4])
        return Judgement(Hint.TOO_DARK if light < _DARK else Hint.EMPTY, light, contrast)
    part = picture[region.top : region.bottom, region.left : region.right]
    light, contrast, glare = _light(part)
    side = min(part.shape)
    blur, smear = _blur(part, contrast)
    hint = _hint(light, contrast, glare, side, blur, smear)
    return Judgement(Hint.GOOD if readings else hint, light, contrast, blur, smear, side)


def _hint(
    light: float, contrast: float, glare: float, side: int, blur: float, smear: float
) -> Hint:
    if light < _DARK:
        return Hint.TOO_DARK
    if glare > _GLARING or (contrast < _FLAT and light > 200):
        return Hint.TOO_BRIGHT
    if side < _SMALLEST_SIDE:
        return Hint.CLOSER
    if blur > max(_BLURRED * side, _LEAST_BLUR):
        return Hint.HOLD_STILL if smear > _SMEARED else Hint.OUT_OF_FOCUS
    return Hint.GOOD


def _around(readings: Sequence[Reading], frame: Frame) -> Region | None:
    """The code in its quiet zone; None when nobody knows where it is."""
    corners = readings[0].corners if readings else ()
    if len(corners) < 3:
        return None
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    margin = round(0.06 * max(max(xs) - min(xs), max(ys) - min(ys)))
    region = Region(
        max(min(xs) - margin, 0),
        max(min(ys) - margin, 0),
        min(max(xs) + margin, frame.width),
        min(max(ys) + margin, frame.height),
    )
    wide_enough = region.right - region.left > 8 and region.bottom - region.top > 8
    return region if wide_enough else None


def _light(part: Grey) -> tuple[float, float, float]:
    """What is white, how far black is from it, and the share that is blown out."""
    dark, bright = (float(level) for level in np.percentile(part, (5, 92)))
    return bright, bright - dark, float(np.count_nonzero(part >= 253)) / part.size


def _blur(part: Grey, contrast: float) -> tuple[float, float]:
    """The blur in pixels along the worse axis, and by how much it is the worse one.

    Measured along four directions, for movement has any.
    """
    # noise makes slopes of its own: a known blur takes it away and is subtracted afterwards
    calm = cv2.GaussianBlur(part, (0, 0), 1.0).astype(np.float32)
    across, down = (cv2.Scharr(calm, cv2.CV_32F, *axis) / 32 for axis in ((1, 0), (0, 1)))
    rising, falling = ((across + down) / math.sqrt(2), (across - down) / math.sqrt(2))
    slopes = [float(np.percentile(np.abs(one), 98)) for one in (across, down, rising, falling)]
    widths = [
        math.sqrt(max((contrast / (max(slope, 0.1) * 2.507)) ** 2 - 1.0, 0.05)) for slope in slopes
    ]
    worst = max(range(4), key=widths.__getitem__)
    other = worst ^ 1  # the direction at right angles
    return widths[worst], widths[worst] / widths[other]
