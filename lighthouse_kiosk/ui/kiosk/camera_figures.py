"""What a camera sees, in figures: gathered on the scanning threads while somebody looks."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from lighthouse_kiosk.domain.passes import looks_like_token
from lighthouse_kiosk.scan.hints import Hint

if TYPE_CHECKING:  # the decoders load while the window is already up
    from lighthouse_kiosk.scan.decoders import MissingEngine
    from lighthouse_kiosk.scan.frames import Frame
    from lighthouse_kiosk.scan.worker import Decoded

Points: TypeAlias = tuple[tuple[float, float], ...]

_EVERY = 0.1
"""Seconds between two observations."""
_OVER = 2.0
"""Seconds over which rates and times are taken together."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A code's corners as shares of the frame's width and height; `ours`: it is a pass."""

    points: Points
    ours: bool


@dataclass(frozen=True, slots=True)
class Observation:
    """`size` in pixels, `rate` in frames a second, `decode_ms` the median of the last seconds.

    `hint` is None where the picture can't be judged: that takes OpenCV.
    """

    size: tuple[int, int]
    rate: float
    decode_ms: float
    hint: Hint | None
    outlines: tuple[Outline, ...] = ()
    missing: tuple[MissingEngine, ...] = ()
    engine: str = ""
    """Which part of the chain read what is in view; empty when nothing was read."""


class CameraFigures:
    """`arrived` is called for every frame, `saw` for every decoded one, each on its own thread."""

    def __init__(
        self,
        missing: Callable[[], tuple[MissingEngine, ...]],
        tell: Callable[[Observation], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`missing` is asked on the decoding thread, to which the engines belong."""
        self._missing = missing
        self._tell = tell
        self._clock = clock
        self._lock = threading.Lock()
        self._arrivals: deque[float] = deque()
        self._times: deque[tuple[float, float]] = deque()
        self._told_at = float("-inf")
        self._engines: tuple[MissingEngine, ...] | None = None

    def arrived(self, _frame: Frame) -> None:
        now = self._clock()
        with self._lock:
            self._arrivals.append(now)
            while self._arrivals[0] < now - _OVER:
                self._arrivals.popleft()

    def saw(self, decoded: Decoded) -> None:
        now = self._clock()
        self._times.append((now, decoded.seconds))
        while self._times[0][0] < now - _OVER:
            self._times.popleft()
        if now - self._told_at < _EVERY:
            return
        self._told_at = now
        if self._engines is None:
            self._engines = self._missing()
        frame = decoded.frame
        spent = sorted(seconds for _, seconds in self._times)
        self._tell(
            Observation(
                (frame.width, frame.height),
                self._rate(),
                spent[len(spent) // 2] * 1000,
                _judged(decoded),
                tuple(
                    Outline(
                        tuple((x / frame.width, y / frame.height) for x, y in reading.corners),
                        looks_like_token(reading.text),
                    )
                    for reading in decoded.readings
                ),
                self._engines,
                decoded.readings[0].engine if decoded.readings else "",
            )
        )

    def _rate(self) -> float:
        with self._lock:
            if len(self._arrivals) < 2:
                return 0.0
            return (len(self._arrivals) - 1) / (self._arrivals[-1] - self._arrivals[0])


def _judged(decoded: Decoded) -> Hint | None:
    try:
        from lighthouse_kiosk.scan.opencv.judgement import judge  # noqa: PLC0415 - 0.3 s
    except ImportError:
        return None
    return judge(decoded.frame, decoded.readings).hint
