"""The decoders as one: cheap ones on every frame, expensive ones where they may help."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from lighthouse_kiosk.scan.budget import Budget
from lighthouse_kiosk.scan.decoders import MissingEngine, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.readings import Reading, largest_first
from lighthouse_kiosk.scan.zbar import PyzbarDecoder, open_pyzbar

if TYPE_CHECKING:  # OpenCV is loaded when the first frame needs it
    from lighthouse_kiosk.scan.opencv.harder import HardFrames

_STILL_SECONDS = 5.0
_SECOND_EVERY = 15
"""Without OpenCV, libzbar looks at one unread frame in so many: it takes 40 ms for each."""


class DecoderChain:
    """zxing-cpp on every frame; what OpenCV and libzbar can add when frames keep failing.

    A frame is read at half its size, where noise averages out; every other frame in full. A light
    code on dark is looked for in the frames between. `budget` is how many seconds one video frame
    may cost before the chain starts no further tries, `warm_up` how many frames go by before
    OpenCV is loaded, so that a kiosk's start is not slowed down. An instance belongs to one thread
    and one video.
    """

    name = "chain"

    def __init__(
        self,
        *,
        budget: float = 0.025,
        warm_up: int = 15,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._seconds = budget
        self._warm_up = warm_up
        self._budget = Budget(clock)
        self._still_budget = Budget(clock)
        self._all = ZxingDecoder()
        self._dark = ZxingDecoder(invert=False, downscale=False)
        self._both = ZxingDecoder(downscale=False)
        self._second: PyzbarDecoder | MissingEngine | None = None
        self._hard: HardFrames | MissingEngine | None = None
        self._seen = 0
        self._found = False

    def read(self, frame: Frame) -> tuple[Reading, ...]:
        """The codes in a frame of a video, the largest first; keeps to the budget."""
        self._budget.begin(self._seconds)
        self._seen += 1
        if self._seen <= self._warm_up:
            return self._all.read(frame)
        second, hard = self.prepare()
        if hard is None:
            return self._read_plainly(frame, second)
        in_full = self._seen % 2 == 0
        half = hard.halved(frame)
        plain = [
            reading.mapped(reading.engine, half.width / frame.width, 0, 0)
            for reading in (self._dark if in_full else self._both).read(half)
        ]
        # somebody waits for the first reading; what else is in view can be looked for afterwards
        if in_full and (not plain or self._found):
            plain += self._dark.read(frame)
        found = _each_once(plain)
        self._found = bool(found)
        if found:
            hard.found()
            return found
        readings = hard.read(frame, half, self._budget, seek=not in_full)
        self._budget.end()
        return readings

    def read_still(self, frame: Frame) -> tuple[Reading, ...]:
        """The codes in a single picture, with everything there is and up to five seconds."""
        self._still_budget.begin(_STILL_SECONDS)
        readings = self._all.read(frame)
        second, hard = self.prepare()
        if not readings and second is not None:
            readings = second.read(frame)
        if not readings and hard is not None:
            readings = hard.read_still(frame, self._still_budget)
        return readings

    def prepare(self) -> tuple[PyzbarDecoder | None, HardFrames | None]:
        """Load what is loaded late otherwise; takes about 0.4 s the first time."""
        if self._second is None:
            self._second = open_pyzbar()
        second = None if isinstance(self._second, MissingEngine) else self._second
        if self._hard is None:
            self._hard = _open_hard(second)
        hard = None if isinstance(self._hard, MissingEngine) else self._hard
        return second, hard

    def missing(self) -> tuple[MissingEngine, ...]:
        """What this machine can't run, for the diagnostics; loads everything to find out."""
        self.prepare()
        engines = (self._second, self._hard)
        return tuple(engine for engine in engines if isinstance(engine, MissingEngine))

    def _read_plainly(self, frame: Frame, second: PyzbarDecoder | None) -> tuple[Reading, ...]:
        readings = self._all.read(frame)
        if not readings and second is not None and self._seen % _SECOND_EVERY == 0:
            return second.read(frame)
        return readings


def _each_once(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    return largest_first(list({reading.text: reading for reading in readings}.values()))


def _open_hard(second: PyzbarDecoder | None) -> HardFrames | MissingEngine:
    try:
        from lighthouse_kiosk.scan.opencv.harder import HardFrames  # noqa: PLC0415 - 0.3 s
    except ImportError:
        return MissingEngine("opencv", "opencv_missing")
    return HardFrames(second)
