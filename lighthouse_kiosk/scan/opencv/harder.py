"""Frames that zxing-cpp does not read as they are: where a code may be, and what to try there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

import cv2

from lighthouse_kiosk.scan.decoders import Decoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import as_array, as_frame
from lighthouse_kiosk.scan.opencv.pass_reader import PassReader
from lighthouse_kiosk.scan.opencv.regions import Region
from lighthouse_kiosk.scan.opencv.rescue import OpenCvRescue
from lighthouse_kiosk.scan.readings import Reading

_PATIENCE = 6
_TIRED_EVERY = 5
"""After `_PATIENCE` fruitless turns at the same place, only one in so many is used."""


class _Turn(Enum):
    """What a frame without anything to follow is looked through for."""

    PASSES = auto()
    LIGHT_ON_DARK = auto()
    OTHERS = auto()


_TURNS = (*[_Turn.PASSES] * 5, _Turn.LIGHT_ON_DARK, *[_Turn.PASSES] * 5, _Turn.OTHERS)


class HardFrames:
    """What OpenCV adds to a chain: passes by their known form, other codes by treatments."""

    def __init__(self, second: Decoder | None) -> None:
        self._rescue = OpenCvRescue(second)
        self._passes = PassReader()
        self._dark = ZxingDecoder(invert=False, downscale=False)
        self._regions: Sequence[Region] = ()
        self._fruitless = 0
        self._seeks = 0

    def halved(self, frame: Frame) -> Frame:
        """The frame at half its size, each pixel the mean of four."""
        size = (max(frame.width // 2, 1), max(frame.height // 2, 1))
        return as_frame(cv2.resize(as_array(frame), size, interpolation=cv2.INTER_AREA))

    def found(self) -> None:
        """Take note that a frame was read without help."""
        self._regions = ()

    def read(
        self, frame: Frame, in_time: Callable[[], bool], thrifty: Callable[[], bool], *, seek: bool
    ) -> tuple[Reading, ...]:
        """Go on with what is followed; `seek` allows a look for something to follow.

        `in_time` says whether there is time for one more try at what is most probably a pass,
        `thrifty` whether there is for a guess.
        """
        readings: tuple[Reading, ...] = ()
        if seek and not self._passes.following:
            readings = self._sought(frame, in_time, thrifty)
        if not readings and self._passes.following:
            readings = self._passes.read(frame, in_time)
        if not readings:
            followed = self._passes.region(frame)
            if followed is not None:
                readings = self._rescue.read(frame, [followed], in_time)
        return readings

    def _sought(
        self, frame: Frame, in_time: Callable[[], bool], thrifty: Callable[[], bool]
    ) -> tuple[Reading, ...]:
        turn = _TURNS[self._seeks % len(_TURNS)]
        self._seeks += 1
        if turn is _Turn.PASSES:
            self._passes.seek(frame, thrifty)
        elif turn is _Turn.LIGHT_ON_DARK:
            return self._dark.read(as_frame(cv2.bitwise_not(as_array(frame))))
        else:
            return self._treated(frame, in_time)
        return ()

    def _treated(self, frame: Frame, in_time: Callable[[], bool]) -> tuple[Reading, ...]:
        """Try what else looks like a code, less and less often while it stays where it is."""
        regions = self._rescue.regions(frame)
        if not _same_place(regions, self._regions):
            self._fruitless = 0
        self._regions = regions
        self._fruitless += 1
        if not regions or (self._fruitless > _PATIENCE and self._fruitless % _TIRED_EVERY):
            return ()
        return self._rescue.read(frame, regions, in_time)

    def read_still(self, frame: Frame, in_time: Callable[[], bool]) -> tuple[Reading, ...]:
        """Everything there is on a single picture."""
        regions = [*self._rescue.regions(frame, most=4), self._rescue.whole(frame)]
        return self._rescue.read(frame, regions, in_time)


def _same_place(regions: Sequence[Region], before: Sequence[Region]) -> bool:
    return any(region.overlap(old) > 0.5 for region in regions for old in before)
