"""Reads codes that the plain decoders miss, by treating the parts of a frame that look like one."""

from __future__ import annotations

from collections.abc import Sequence

from lighthouse_kiosk.scan.budget import Budget
from lighthouse_kiosk.scan.decoders import Binarizer, Decoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import Grey, as_array, as_frame
from lighthouse_kiosk.scan.opencv.regions import Region, code_like_regions
from lighthouse_kiosk.scan.opencv.treatments import Treatment, from_position, scaled
from lighthouse_kiosk.scan.readings import Reading


class OpenCvRescue:
    """Tries treatments one after the other with zxing-cpp and, if there is one, a second decoder.

    It goes on where it stopped: what the time of one frame did not suffice for is tried on the
    next, and what has just worked is tried first.
    """

    name = "rescue"

    def __init__(self, second: Decoder | None) -> None:
        self._second = second
        self._zxing = {binarizer: ZxingDecoder(binarizer) for binarizer in Binarizer}
        self._position = 0

    def regions(self, frame: Frame, most: int = 2) -> list[Region]:
        """The parts of the frame that look like a code, strongest first."""
        return code_like_regions(as_array(frame), most)

    def whole(self, frame: Frame) -> Region:
        """The whole frame as a region, for a picture that is hardly more than its code."""
        return Region(0, 0, frame.width, frame.height)

    def read(
        self, frame: Frame, regions: Sequence[Region], budget: Budget, share: float = 1.0
    ) -> tuple[Reading, ...]:
        """Read the regions within a share of the budget."""
        picture = as_array(frame)
        for number, treatment in from_position(self._position):
            for region in regions:
                if not budget.allows(f"treatment {number}", share):
                    self._position = number
                    return ()
                readings = self._treated(picture, region, treatment, budget, share)
                if readings:
                    self._position = number
                    return readings
        return ()

    def _treated(
        self, picture: Grey, region: Region, treatment: Treatment, budget: Budget, share: float
    ) -> tuple[Reading, ...]:
        part = picture[region.top : region.bottom, region.left : region.right]
        sized, scale = scaled(part, treatment.side)
        frame = as_frame(treatment.apply(sized))
        found = self._zxing[treatment.binarizer].read(frame)
        second = self._second
        if not found and second is not None and budget.allows(f"zbar {treatment.side}", share):
            found = second.read(frame)
        return tuple(reading.mapped(self.name, scale, region.left, region.top) for reading in found)
