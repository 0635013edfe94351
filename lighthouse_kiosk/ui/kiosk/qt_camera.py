"""Cameras through QtMultimedia: it knows their names, permissions, and when one is plugged in.

The camera itself lives on the GUI thread, which only passes on handles to its frames; taking them
apart happens on the scanning thread that asks for them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.ui.kiosk.qt_frames import GREY_FIRST, frame_of

_START_SECONDS = 10.0
_SILENT_SECONDS = 0.8
"""Trouble is to be on the screen within a second; the slowest cameras show 5 frames in one."""
_WANTED_WIDTH = 1920
"""Wide enough to read a pass an arm's length away, small enough to decode 30 times a second."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A format that a camera offers; `rate` in frames a second, `packed` when it is a JPEG."""

    width: int
    height: int
    rate: float
    grey_first: bool = True
    packed: bool = False


class QtCameraSource(QObject):
    """A FrameSource. `wanted` is `auto`, a camera's number, or (a part of) its name.

    Made and deleted on the GUI thread; `open`, `next_frame` and `close` are called by the
    scanning thread.
    """

    _start = Signal()
    _stop = Signal()

    def __init__(self, wanted: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted.strip()
        self.name = "" if self._wanted == "auto" else self._wanted
        self._condition = threading.Condition()
        self._newest: tuple[QVideoFrame, float] | None = None
        self._reason = ""
        self._taken_at = float("-inf")
        self._rest_until = float("-inf")
        self._packed = False
        self._closed = threading.Event()
        self._sequence = 0
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._devices: QMediaDevices | None = None
        self._camera: QCamera | None = None
        self._id = QByteArray()
        self._framed_at = float("-inf")
        self._sink.videoFrameChanged.connect(self.take_frame)
        self._start.connect(self._start_camera, Qt.ConnectionType.QueuedConnection)
        self._stop.connect(self._stop_camera, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        with self._condition:
            self._closed.clear()
            self._newest = None
            self._reason = ""
        self._start.emit()
        if not self._wait(_START_SECONDS):
            raise CameraUnusable(self.name, self._reason or "busy")

    def rest(self, seconds: float) -> None:
        """Leave JPEGs packed that come up to so many seconds after the last one taken.

        The one taken next is fresh. Frames that need no unpacking cost next to nothing.
        """
        if self._packed:
            self._rest_until = self._taken_at + seconds

    def next_frame(self) -> Frame | None:
        if not self._wait(_SILENT_SECONDS):
            raise CameraUnusable(self.name, self._reason or "stopped")
        with self._condition:
            newest, self._newest = self._newest, None
        if newest is None or self._closed.is_set():
            return None
        video, captured = newest
        self._taken_at = captured
        self._packed = video.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_Jpeg
        frame = frame_of(video, captured, self._sequence)
        if frame is None:
            raise CameraUnusable(self.name, "unreadable")
        self._sequence += 1
        return frame

    def _wait(self, seconds: float) -> bool:
        """Whether within so many seconds there is a frame, or no more need for one."""

        def fresh() -> bool:
            return self._newest is not None and self._newest[1] >= self._rest_until

        with self._condition:
            self._condition.wait_for(
                lambda: fresh() or self._reason or self._closed.is_set(), seconds
            )
            return fresh() or self._closed.is_set()

    def close(self) -> None:
        with self._condition:
            self._closed.set()
            self._newest = None
            self._condition.notify_all()
        self._stop.emit()

    def take_frame(self, video: QVideoFrame) -> None:
        """Keep the newest frame for the scanning thread."""
        if not video.isValid():
            return
        with self._condition:
            self._framed_at = time.monotonic()
            self._newest = (QVideoFrame(video), self._framed_at)
            self._condition.notify_all()

    def _start_camera(self) -> None:
        if self._closed.is_set():
            return
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self._look_for_device)
        device = _device(self._wanted)
        if device is None:
            self._fail("missing")
            return
        self.name = device.description()
        if self._runs(device):
            return
        self._id = device.id()
        if not _permitted():
            self._fail("denied")
            return
        self._stop_camera()
        camera = QCamera(device, self)
        wanted = _format(device)
        if wanted is not None:
            camera.setCameraFormat(wanted)
        camera.errorOccurred.connect(self._failed)
        camera.activeChanged.connect(self._activated)
        _focus(camera)
        self._session.setCamera(camera)
        self._camera = camera
        camera.start()

    def _runs(self, device: QCameraDevice) -> bool:
        """Whether this very camera only paused, or this thread was too busy to pass on frames."""
        camera = self._camera
        return (
            camera is not None
            and camera.isActive()
            and device.id() == self._id
            and time.monotonic() - self._framed_at < _SILENT_SECONDS
        )

    def _stop_camera(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._failed)
            camera.activeChanged.disconnect(self._activated)
            camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type] # Qt takes a null camera
            camera.deleteLater()

    def _failed(self, error: QCamera.Error) -> None:
        if error is not QCamera.Error.NoError:
            # what Qt reports for a camera in use elsewhere is as unspecific as any other failure
            self._fail("missing" if _device(self._wanted) is None else "busy")

    def _look_for_device(self) -> None:
        """Notice that the camera was unplugged before frames fail to come."""
        ids = [device.id() for device in QMediaDevices.videoInputs()]
        if self._camera is not None and self._id not in ids:
            self._stop_camera()
            self._fail("stopped")

    def _activated(self, active: bool) -> None:
        if not active:
            self._fail("stopped")

    def _fail(self, reason: str) -> None:
        with self._condition:
            self._reason = reason
            self._condition.notify_all()


def pick(wanted: str, names: Sequence[str], default: int = 0) -> int | None:
    """Which of the cameras is meant by `auto`, a number counted from 0, or (a part of) a name."""
    if wanted == "auto":
        return default if default < len(names) else None
    folded = [name.casefold() for name in names]
    name = wanted.casefold()
    if name in folded:
        return folded.index(name)
    if wanted.isascii() and wanted.isdigit():
        return int(wanted) if int(wanted) < len(names) else None
    return next((place for place, known in enumerate(folded) if name in known), None)


def camera_names() -> list[str]:
    """What the system calls its cameras, in its order."""
    return [device.description() for device in QMediaDevices.videoInputs()]


def _device(wanted: str) -> QCameraDevice | None:
    devices = QMediaDevices.videoInputs()
    default = next((place for place, device in enumerate(devices) if device.isDefault()), 0)
    place = pick(wanted, [device.description() for device in devices], default)
    return None if place is None else devices[place]


def _permitted() -> bool:
    """Whether the system lets this app use cameras; asks where the system wants to be asked."""
    app = QCoreApplication.instance()
    try:
        from PySide6.QtCore import QCameraPermission  # noqa: PLC0415 - not in every build of Qt
    except ImportError:
        return True
    if app is None:
        return True
    permission = QCameraPermission()
    status = app.checkPermission(permission)
    if status is Qt.PermissionStatus.Undetermined:
        app.requestPermission(permission, app, lambda _answer: None)
        return False
    return status is Qt.PermissionStatus.Granted


def best(offers: Sequence[Offer]) -> int | None:
    """Which format suits a scanner: live, as near to full HD as the camera goes, cheap to read."""
    if not offers:
        return None

    def worth(place: int) -> tuple[float, ...]:
        offer = offers[place]
        return (
            min(offer.rate, 24.0),
            -abs(offer.width - _WANTED_WIDTH),
            not offer.packed,
            offer.grey_first,
            -abs(offer.rate - 30),
        )

    return max(range(len(offers)), key=worth)


def _format(device: QCameraDevice) -> QCameraFormat | None:
    formats = device.videoFormats()
    place = best(
        [
            Offer(
                known.resolution().width(),
                known.resolution().height(),
                known.maxFrameRate(),
                known.pixelFormat() in GREY_FIRST,
                known.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_Jpeg,
            )
            for known in formats
        ]
    )
    return None if place is None else formats[place]


def _focus(camera: QCamera) -> None:
    """Keep what is held up sharp, where the camera lets itself be told."""
    for focus in (QCamera.FocusMode.FocusModeAutoNear, QCamera.FocusMode.FocusModeAuto):
        if camera.isFocusModeSupported(focus):
            camera.setFocusMode(focus)
            break
    for exposure in (QCamera.ExposureMode.ExposureBarcode, QCamera.ExposureMode.ExposureAuto):
        if camera.isExposureModeSupported(exposure):
            camera.setExposureMode(exposure)
            break
