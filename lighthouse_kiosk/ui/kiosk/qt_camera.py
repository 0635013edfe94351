"""Cameras through QtMultimedia: it knows their names, permissions, and when one is plugged in.

The camera itself lives on the GUI thread, which only passes on handles to its frames; taking them
apart happens on the scanning thread that asks for them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage
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

_START_SECONDS = 10.0
_SILENT_SECONDS = 3.0
_WANTED_WIDTH = 1280
"""Wide enough to read a pass an arm's length away, small enough to decode 30 times a second."""

_Pixel = QVideoFrameFormat.PixelFormat
# formats whose first plane is the picture in grey
_GREY_FIRST = {
    _Pixel.Format_YUV420P,
    _Pixel.Format_YUV422P,
    _Pixel.Format_YV12,
    _Pixel.Format_NV12,
    _Pixel.Format_NV21,
    _Pixel.Format_IMC1,
    _Pixel.Format_IMC2,
    _Pixel.Format_IMC3,
    _Pixel.Format_IMC4,
    _Pixel.Format_Y8,
}


class QtCameraSource(QObject):
    """A FrameSource. `wanted` is `auto`, a camera's number, or (a part of) its name.

    Made and deleted on the GUI thread; `open`, `next_frame` and `close` are called by the
    scanning thread.
    """

    _start = Signal()
    _stop = Signal()

    def __init__(
        self,
        wanted: str,
        show: Callable[[QImage], None],
        *,
        preview_every: float = 1 / 15,
        parent: QObject | None = None,
    ) -> None:
        """`show` gets a picture in colour every `preview_every` seconds, on the scanning thread."""
        super().__init__(parent)
        self._show = show
        self._preview_every = preview_every
        self._previewed = float("-inf")
        self._wanted = wanted.strip()
        self.name = "" if self._wanted == "auto" else self._wanted
        self._condition = threading.Condition()
        self._newest: tuple[QVideoFrame, float] | None = None
        self._reason = ""
        self._closed = threading.Event()
        self._sequence = 0
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._camera: QCamera | None = None
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

    def next_frame(self) -> Frame | None:
        if not self._wait(_SILENT_SECONDS):
            raise CameraUnusable(self.name, self._reason or "stopped")
        with self._condition:
            newest, self._newest = self._newest, None
        if newest is None or self._closed.is_set():
            return None
        video, captured = newest
        self._preview(video, captured)
        frame = frame_of(video, captured, self._sequence)
        if frame is None:
            raise CameraUnusable(self.name, "unreadable")
        self._sequence += 1
        return frame

    def _wait(self, seconds: float) -> bool:
        """Whether within so many seconds there is a frame, or no more need for one."""
        with self._condition:
            self._condition.wait_for(
                lambda: self._newest is not None or self._reason or self._closed.is_set(), seconds
            )
            return self._newest is not None or self._closed.is_set()

    def close(self) -> None:
        with self._condition:
            self._closed.set()
            self._newest = None
            self._condition.notify_all()
        self._stop.emit()

    def _preview(self, video: QVideoFrame, captured: float) -> None:
        if captured - self._previewed >= self._preview_every:
            self._previewed = captured
            image = video.toImage()
            if not image.isNull():
                self._show(image)

    def take_frame(self, video: QVideoFrame) -> None:
        """Keep the newest frame for the scanning thread."""
        if not video.isValid():
            return
        with self._condition:
            self._newest = (QVideoFrame(video), time.monotonic())
            self._condition.notify_all()

    def _start_camera(self) -> None:
        if self._closed.is_set():
            return
        device = pick(self._wanted, QMediaDevices.videoInputs())
        if device is None:
            self._fail("missing")
            return
        self.name = device.description()
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
        self._session.setCamera(camera)
        self._camera = camera
        camera.start()

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
            present = pick(self._wanted, QMediaDevices.videoInputs()) is not None
            self._fail("busy" if present else "missing")

    def _activated(self, active: bool) -> None:
        if not active:
            self._fail("stopped")

    def _fail(self, reason: str) -> None:
        with self._condition:
            self._reason = reason
            self._condition.notify_all()


def pick(wanted: str, devices: list[QCameraDevice]) -> QCameraDevice | None:
    """The camera meant by `auto`, a number counted from 0, or (a part of) a name."""
    if wanted == "auto":
        default = QMediaDevices.defaultVideoInput()
        return default if not default.isNull() else next(iter(devices), None)
    if wanted.isascii() and wanted.isdigit():
        return devices[int(wanted)] if int(wanted) < len(devices) else None
    name = wanted.casefold()
    exact = (device for device in devices if device.description().casefold() == name)
    part = (device for device in devices if name in device.description().casefold())
    return next(exact, None) or next(part, None)


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


def _format(device: QCameraDevice) -> QCameraFormat | None:
    """The format nearest to what decoding wants, at a rate that looks live."""
    live = [known for known in device.videoFormats() if known.maxFrameRate() >= 15]
    return min(
        live,
        key=lambda known: (
            abs(known.resolution().width() - _WANTED_WIDTH),
            known.pixelFormat() not in _GREY_FIRST,
            abs(known.maxFrameRate() - 30),
        ),
        default=None,
    )


def frame_of(video: QVideoFrame, captured: float, sequence: int) -> Frame | None:
    """Copy a frame out of Qt's memory; None when Qt can't read it either."""
    if video.pixelFormat() in _GREY_FIRST and video.map(QVideoFrame.MapMode.ReadOnly):
        try:
            stride, height = video.bytesPerLine(0), video.height()
            grey = bytes(video.bits(0)[: stride * height])
            return Frame.from_buffer(
                grey,
                video.width(),
                height,
                stride=stride,
                captured=captured,
                sequence=sequence,
                copy=False,
            )
        finally:
            video.unmap()
    image = video.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return None
    return Frame.from_buffer(
        bytes(image.constBits()),
        image.width(),
        image.height(),
        stride=image.bytesPerLine(),
        captured=captured,
        sequence=sequence,
        copy=False,
    )
