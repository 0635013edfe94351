"""Two threads that scan: one takes frames from a source, one decodes the newest of them."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.gate import Gate, GateEvent
from lighthouse_kiosk.scan.readings import Reading
from lighthouse_kiosk.scan.sources import FrameSource

_JOIN_SECONDS = 2.0
_AFTER_SCAN_SECONDS = 0.06
"""How long decoding leaves the processor to whoever answers a scan: the next one is not due yet,
and Python's threads get in each other's way."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """One decoded frame, for outlines and diagnostics; `seconds` is how long decoding took."""

    frame: Frame
    readings: tuple[Reading, ...]
    seconds: float


def _ignore(_: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class ScanCallbacks:
    """What a shell wants to hear. All are called on the worker's threads and must return soon.

    `on_frame` comes for every frame of the source (its own thread), `on_decoded` for every
    decoded one, `on_scan` when the gate lets something through, `on_trouble` once when the
    source fails and again when it fails for another reason (the next `on_frame` says that it
    has healed), `on_source_end` once after the last frame of a finite source was decoded.
    """

    on_frame: Callable[[Frame], None] = _ignore
    on_decoded: Callable[[Decoded], None] = _ignore
    on_scan: Callable[[GateEvent], None] = _ignore
    on_trouble: Callable[[CameraUnusable], None] = _ignore
    on_source_end: Callable[[], None] = lambda: None


class FrameSlot:
    """Holds at most one frame between two threads: a newer one takes its place."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._frame: Frame | None = None
        self._closed = False

    def put(self, frame: Frame) -> None:
        with self._condition:
            self._frame = frame
            self._condition.notify_all()

    def put_after_last(self, frame: Frame) -> None:
        """Wait until the frame before was taken, so that none is passed over."""
        with self._condition:
            self._condition.wait_for(lambda: self._frame is None or self._closed)
            self._frame = frame
            self._condition.notify_all()

    def take(self) -> Frame | None:
        """Wait for a frame; None when the slot is closed and empty."""
        with self._condition:
            self._condition.wait_for(lambda: self._frame is not None or self._closed)
            frame, self._frame = self._frame, None
            self._condition.notify_all()
            return frame

    def close(self, *, drop: bool) -> None:
        """Let `take` return None from now on, after the frame still there unless `drop`."""
        with self._condition:
            self._closed = True
            if drop:
                self._frame = None
            self._condition.notify_all()


class ScanWorker:
    """Scans what a source shows until it ends or `stop` is called. Starts once.

    Without a source the shell delivers frames itself with `submit` (a camera of QtMultimedia).
    A source in trouble is opened again every `retry` seconds. With `every_frame` a recording
    waits for the decoder instead of losing frames to it. Frames of the source that are not
    `worth` it are not decoded.
    """

    def __init__(
        self,
        source: FrameSource | None,
        callbacks: ScanCallbacks,
        *,
        chain: DecoderChain | None = None,
        gate: Gate | None = None,
        retry: float = 1.0,
        every_frame: bool = False,
        worth: Callable[[Frame], bool] = lambda _: True,
    ) -> None:
        self._source = source
        self._callbacks = callbacks
        self._chain = chain or DecoderChain()
        self._gate = gate or Gate()
        self._forget = threading.Event()
        self._retry = retry
        self._slot = FrameSlot()
        self._after_scan = 0.0 if every_frame else _AFTER_SCAN_SECONDS
        self._put = self._slot.put_after_last if every_frame else self._slot.put
        self._worth = worth
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=self._decode, name="decode", daemon=True)]
        if source is not None:
            self._threads.append(
                threading.Thread(target=self._capture, args=(source,), name="capture", daemon=True)
            )

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def submit(self, frame: Frame) -> None:
        """Hand over a frame from any thread; it takes the place of one not yet decoded."""
        self._slot.put(frame)

    def forget(self) -> None:
        """Let what is in view count as shown again, with the next frame; from any thread."""
        self._forget.set()

    def stop(self) -> None:
        """End both threads, from any thread and repeatably; a source that hangs is left behind."""
        self._stopping.set()
        if self._source is not None:
            self._source.close()
        self._slot.close(drop=True)
        for thread in self._threads:
            if thread.is_alive() and thread is not threading.current_thread():
                thread.join(_JOIN_SECONDS)

    def _capture(self, source: FrameSource) -> None:
        reported: str | None = None
        while not self._stopping.is_set():
            try:
                source.open()
                # `stop` may have closed the source just before it was opened
                while not self._stopping.is_set() and (frame := source.next_frame()) is not None:
                    reported = None
                    if self._worth(frame):
                        self._put(frame)
                    self._callbacks.on_frame(frame)
                break
            except CameraUnusable as trouble:
                if trouble.reason != reported and not self._stopping.is_set():
                    reported = trouble.reason
                    self._callbacks.on_trouble(trouble)
                self._stopping.wait(self._retry)
        source.close()
        self._slot.close(drop=self._stopping.is_set())

    def _decode(self) -> None:
        while (frame := self._slot.take()) is not None:
            try:
                self._scan(frame)
            except Exception:  # noqa: BLE001 - a bug met in one frame must not end the day's scanning
                _report_bug()
        if not self._stopping.is_set():
            self._callbacks.on_source_end()

    def _scan(self, frame: Frame) -> None:
        start = time.perf_counter()
        readings = self._chain.read(frame)
        self._callbacks.on_decoded(Decoded(frame, readings, time.perf_counter() - start))
        if self._forget.is_set():
            self._forget.clear()
            self._gate.forget()
        event = self._gate.see(readings, frame.captured)
        if event is not None:
            self._callbacks.on_scan(event)
            self._stopping.wait(self._after_scan)


def _report_bug() -> None:
    """Hand the exception being handled to whoever writes the crash log, as if it ended the thread."""
    kind, value, trace = sys.exc_info()
    if kind is not None:
        arguments = (kind, value, trace, threading.current_thread())
        threading.excepthook(threading.ExceptHookArgs(arguments))
