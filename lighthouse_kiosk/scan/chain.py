"""The decoders as one: cheap ones on every frame, expensive ones where they may help."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from lighthouse_kiosk.scan.decoders import MissingEngine, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.scan.zbar import PyzbarDecoder, open_pyzbar

if TYPE_CHECKING:  # OpenCV is loaded when the first frame needs it
    from lighthouse_kiosk.scan.opencv.regions import Region
    from lighthouse_kiosk.scan.opencv.rescue import OpenCvRescue

_STILL_SECONDS = 5.0
_LOOK_EVERY = 3
"""How many unread frames pass between two looks for something code-like while there is none."""
_PATIENCE = 45
_TIRED_EVERY = 15
"""After `_PATIENCE` fruitless rescues of the same place, only one frame in so many is tried: a
keyboard or a shelf behind the guests must not cost a core all day."""


class DecoderChain:
    """zxing-cpp on every frame; a rescue with OpenCV and libzbar when frames keep failing.

    `budget` is how many seconds one video frame may cost before the chain stops starting further
    tries, `warm_up` how many frames go by before OpenCV is loaded, so that a kiosk's start is not
    slowed down. An instance belongs to one thread.
    """

    name = "chain"

    def __init__(
        self,
        *,
        budget: float = 0.025,
        warm_up: int = 15,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._budget = budget
        self._warm_up = warm_up
        self._clock = clock
        self._fast = ZxingDecoder()
        self._second: PyzbarDecoder | MissingEngine | None = None
        self._rescue: OpenCvRescue | MissingEngine | None = None
        self._seen = 0
        self._unread = 0
        self._fruitless = 0
        self._regions: Sequence[Region] = ()

    def read(self, frame: Frame) -> tuple[Reading, ...]:
        """The codes in a frame of a video, the largest first; keeps to the budget."""
        start = self._clock()
        self._seen += 1
        readings = self._fast.read(frame)
        if not readings and self._seen > self._warm_up:
            readings = self._try_harder(frame, lambda: self._clock() - start < self._budget)
        self._unread = 0 if readings else self._unread + 1
        if readings:
            self._fruitless = 0
        return readings

    def read_still(self, frame: Frame) -> tuple[Reading, ...]:
        """The codes in a single picture, with everything there is and up to five seconds."""
        start = self._clock()
        readings = self._fast.read(frame)
        second, rescue = self.prepare()
        if not readings and second is not None:
            readings = second.read(frame)
        if not readings and rescue is not None:
            whole = rescue.whole(frame)
            regions = [*rescue.regions(frame, most=4), whole]
            readings = rescue.read(frame, regions, lambda: self._clock() - start < _STILL_SECONDS)
        return readings

    def prepare(self) -> tuple[PyzbarDecoder | None, OpenCvRescue | None]:
        """Load what is loaded late otherwise; takes about 0.4 s the first time."""
        if self._second is None:
            self._second = open_pyzbar()
        second = None if isinstance(self._second, MissingEngine) else self._second
        if self._rescue is None:
            self._rescue = _open_rescue(second)
        rescue = None if isinstance(self._rescue, MissingEngine) else self._rescue
        return second, rescue

    def missing(self) -> tuple[MissingEngine, ...]:
        """What this machine can't run, for the diagnostics; loads everything to find out."""
        self.prepare()
        engines = (self._second, self._rescue)
        return tuple(engine for engine in engines if isinstance(engine, MissingEngine))

    def _try_harder(self, frame: Frame, in_time: Callable[[], bool]) -> tuple[Reading, ...]:
        second, rescue = self.prepare()
        if rescue is None:
            turn = second is not None and self._unread % _TIRED_EVERY == 0
            return second.read(frame) if second is not None and turn else ()
        if not self._regions and self._unread % _LOOK_EVERY:
            return ()
        regions = rescue.regions(frame)
        if not _same_place(regions, self._regions):
            self._fruitless = 0
        self._regions = regions
        if not regions or (self._fruitless >= _PATIENCE and self._unread % _TIRED_EVERY):
            return ()
        self._fruitless += 1
        return rescue.read(frame, regions, in_time)


def _same_place(regions: Sequence[Region], before: Sequence[Region]) -> bool:
    return any(region.overlap(old) > 0.5 for region in regions for old in before)


def _open_rescue(second: PyzbarDecoder | None) -> OpenCvRescue | MissingEngine:
    try:
        from lighthouse_kiosk.scan.opencv.rescue import OpenCvRescue  # noqa: PLC0415 - 0.3 s
    except ImportError:
        return MissingEngine("opencv", "opencv_missing")
    return OpenCvRescue(second)
