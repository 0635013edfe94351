"""Cameras and network streams through OpenCV.

`VideoCapture.read` can hang for ten seconds and can't be interrupted, so each opened camera has a
thread of its own that does nothing else. Whoever waits for frames waits on a condition, and a
camera that hangs is left behind to end by itself.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import cv2
from cv2.typing import MatLike

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import frame_of
from lighthouse_kiosk.scan.sources import without_password

_OPEN_SECONDS = 10.0
_SILENT_SECONDS = 0.8
"""Trouble is to be on the screen within a second; the slowest cameras show 5 frames in one."""


class OpenCvCameraSource:
    """A camera by number or device name, or a stream by address, newest frame first.

    `size` is what a camera is asked for; it may deliver another. A camera that says nothing for a
    second has `stopped`; one that shows no first frame within ten is `busy`, and a stream that
    nobody answers for is `missing`.
    """

    def __init__(
        self,
        device: int | str,
        *,
        size: tuple[int, int] = (1920, 1080),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = without_password(device) if isinstance(device, str) else f"camera {device}"
        self._device = device
        self._size = size
        self._clock = clock
        self._pump: _Pump | None = None
        self._closed = threading.Event()
        self._sequence = 0

    def open(self) -> None:
        self._let_go()
        self._closed.clear()
        self._check_device()
        pump = _Pump(self._device, self._size, self._clock)
        self._pump = pump
        if self._closed.is_set():
            pump.stop()  # `close` came before there was a pump to stop
        if pump.wait(_OPEN_SECONDS, keep=True) is None and not self._closed.is_set():
            self._let_go()
            raise CameraUnusable(self.name, pump.trouble)

    def next_frame(self) -> Frame | None:
        pump = self._pump
        if pump is None or self._closed.is_set():
            return None
        taken = pump.wait(_SILENT_SECONDS)
        if self._closed.is_set():
            return None
        if taken is None:
            self._let_go()
            raise CameraUnusable(self.name, "stopped")
        picture, captured = taken
        frame = frame_of(picture, captured, self._sequence)
        self._sequence += 1
        return frame

    def rest(self, seconds: float) -> None:
        """Let the device drop its frames up to then without unpacking them."""
        pump = self._pump
        if pump is not None:
            pump.rest_until = self._clock() + seconds

    def close(self) -> None:
        self._closed.set()
        self._let_go()

    def _let_go(self) -> None:
        pump = self._pump
        if pump is not None:
            pump.stop()

    def _check_device(self) -> None:
        """Tell apart what OpenCV reports alike, where the system has devices as files."""
        device = self._device
        if not sys.platform.startswith("linux") or _is_address(device):
            return
        path = Path(f"/dev/video{device}" if isinstance(device, int) else device)
        if not path.exists():
            raise CameraUnusable(self.name, "missing")
        if not os.access(path, os.R_OK | os.W_OK):
            raise CameraUnusable(self.name, "denied")


class _Pump:
    """Reads one camera on its own thread and keeps the newest picture."""

    def __init__(
        self, device: int | str, size: tuple[int, int], clock: Callable[[], float]
    ) -> None:
        self._device = device
        self._size = size
        self._clock = clock
        self._condition = threading.Condition()
        self._newest: tuple[MatLike, float] | None = None
        self._ended = False
        self.rest_until = float("-inf")
        """Frames before this moment are not unpacked."""
        self.trouble = "missing" if _is_address(device) else "busy"
        """Why there is no picture yet, while there is none."""
        # a daemon: a camera that hangs must not keep the program from ending
        threading.Thread(target=self._run, name=f"camera {device}", daemon=True).start()

    def wait(self, seconds: float, *, keep: bool = False) -> tuple[MatLike, float] | None:
        """The newest picture not taken yet and its moment; None after `seconds` or at the end."""
        with self._condition:
            self._condition.wait_for(lambda: self._newest is not None or self._ended, seconds)
            newest = self._newest
            if not keep:
                self._newest = None
            return newest

    def stop(self) -> None:
        with self._condition:
            self._ended = True
            self._newest = None
            self._condition.notify_all()

    def _run(self) -> None:
        capture = _capture(self._device, self._size)
        try:
            if not capture.isOpened():
                if not _is_address(self._device):
                    # on Linux `_check_device` has seen the device, so it is one without pictures
                    self.trouble = "unreadable" if sys.platform.startswith("linux") else "missing"
                return
            while not self._ended:
                if not capture.grab():
                    return
                if self._clock() < self.rest_until:
                    continue
                there, picture = capture.retrieve()
                if not there:
                    return
                with self._condition:
                    if not self._ended:
                        self._newest = (picture, self._clock())
                        self._condition.notify_all()
        finally:
            capture.release()
            self.stop()


def _is_address(device: int | str) -> bool:
    return isinstance(device, str) and "://" in device


def _capture(device: int | str, size: tuple[int, int]) -> cv2.VideoCapture:
    if _is_address(device):
        return cv2.VideoCapture(
            device,
            cv2.CAP_FFMPEG,
            [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, 8_000, cv2.CAP_PROP_READ_TIMEOUT_MSEC, 4_000],
        )
    backend = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    capture = cv2.VideoCapture(device, backend.get(sys.platform, cv2.CAP_ANY))
    # compressed, a USB camera has the bandwidth for 30 frames a second at this size
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
    capture.set(cv2.CAP_PROP_FPS, 30)
    capture.set(cv2.CAP_PROP_AUTOFOCUS, 1)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return capture
