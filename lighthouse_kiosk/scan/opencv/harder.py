"""Frames that zxing-cpp does not read as they are: where a code may be, and what to try there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum, auto

import cv2

from lighthouse_kiosk.scan.budget import GUESS, Budget
from lighthouse_kiosk.scan.decoders import Decoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import as_array, as_frame, halved, resized
from lighthouse_kiosk.scan.opencv.pass_reader import PassReader
from lighthouse_kiosk.scan.opencv.regions import Region
from lighthouse_kiosk.scan.opencv.rescue import OpenCvRescue
from lighthouse_kiosk.scan.readings import Reading

_PATIENCE = 6
_TIRED_EVERY = 5
"""After `_PATIENCE` fruitless turns at the same place, only one in so many is used."""
_SECOND_PIXELS = 300_000
"""Of how many pixels libzbar is asked at most; it takes 9 ms for them."""


class _Turn(Enum):
    """What a frame without anything to follow is looked through for."""

    PASSES = auto()
    LIGHT_ON_DARK = auto()
    SECOND_OPINION = auto()
    OTHERS = auto()


_TURNS = (
    *(*[_Turn.PASSES] * 4, _Turn.LIGHT_ON_DARK),
    *(*[_Turn.PASSES] * 2, _Turn.SECOND_OPINION),
    *(*[_Turn.PASSES] * 3, _Turn.OTHERS),
)


class HardFrames:
    """What OpenCV adds to a chain: passes by their known form, other codes by treatments."""

    def __init__(self, second: Decoder | None) -> None:
        self._second = second
        self._rescue = OpenCvRescue(second)
        self._passes = PassReader()
        self._dark = ZxingDecoder(invert=False, downscale=False)
        self._regions: Sequence[Region] = ()
        self._fruitless = 0
        self._seeks = 0

    def halved(self, frame: Frame) -> Frame:
        """The frame at half its size, each pixel the mean of four."""
        return as_frame(halved(as_array(frame)))

    def found(self) -> None:
        """Take note that a frame was read without help."""
        self._regions = ()

    def read(self, frame: Frame, half: Frame, budget: Budget, *, seek: bool) -> tuple[Reading, ...]:
        """Go on with what is followed; `seek` allows a look for something to follow.

        Where something has come into view, every frame is worth such a look. `half` is the frame
        `halved`.
        """
        readings: tuple[Reading, ...] = ()
        if not self._passes.following:
            if seek:
                readings = self._sought(frame, half, budget)
            elif self._passes.moved is not None:
                self._passes.seek(frame, half, budget)
        if not readings:
            readings = self._passes.read(frame, half, budget)
        if not readings:
            followed = self._passes.region(frame)
            if followed is not None:
                readings = self._rescue.read(frame, [followed], budget)
        return readings

    def _sought(self, frame: Frame, half: Frame, budget: Budget) -> tuple[Reading, ...]:
        turn = _TURNS[self._seeks % len(_TURNS)]
        self._seeks += 1
        if turn is _Turn.PASSES:
            self._passes.seek(frame, half, budget)
        elif turn is _Turn.LIGHT_ON_DARK:
            return self._light_on_dark(frame, budget)
        elif turn is _Turn.SECOND_OPINION:
            return self._second_opinion(frame, budget)
        else:
            return self._treated(frame, budget)
        return ()

    def _light_on_dark(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        share = GUESS if self._passes.moved is None else 1.0
        if not budget.allows("light on dark", share):
            return ()
        return self._dark.read(as_frame(cv2.bitwise_not(as_array(frame))))

    def _second_opinion(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        """What libzbar reads where something moved: it is slow, but sees steeply tilted codes."""
        moved = self._passes.moved
        if self._second is None or moved is None or not budget.allows("second", GUESS):
            return ()
        part = as_array(frame)[moved.top : moved.bottom, moved.left : moved.right]
        scale = min(1.0, math.sqrt(_SECOND_PIXELS / part.size))
        readings = self._second.read(as_frame(resized(part, scale)))
        return tuple(item.mapped(item.engine, scale, moved.left, moved.top) for item in readings)

    def _treated(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        """Try what else looks like a code, less and less often while it stays where it is."""
        if not budget.allows("regions", GUESS):
            return ()
        regions = self._rescue.regions(frame)
        if not _same_place(regions, self._regions):
            self._fruitless = 0
        self._regions = regions
        self._fruitless += 1
        if not regions or (self._fruitless > _PATIENCE and self._fruitless % _TIRED_EVERY):
            return ()
        return self._rescue.read(frame, regions, budget, GUESS)

    def read_still(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        """Everything there is on a single picture."""
        regions = [*self._rescue.regions(frame, most=4), self._rescue.whole(frame)]
        return PassReader().read_still(frame, budget) or self._rescue.read(frame, regions, budget)


def _same_place(regions: Sequence[Region], before: Sequence[Region]) -> bool:
    return any(region.overlap(old) > 0.5 for region in regions for old in before)
