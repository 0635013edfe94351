"""Where frames come from: a camera, a network stream, a video file, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.frames import Frame

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff"})
_STREAMS = frozenset({"rtsp", "rtsps", "rtmp", "http", "https", "udp", "tcp", "srt"})


class FrameSource(Protocol):
    """Delivers frames to one thread at the pace at which they happen.

    `name` is what people call it: a file's name, a device, an address without its password.
    """

    @property
    def name(self) -> str: ...

    def open(self) -> None:
        """Start, or start anew after trouble.

        Raises CameraUnusable: `missing`, `busy`, `denied`, `unreadable` or `empty`.
        """
        ...

    def next_frame(self) -> Frame | None:
        """Wait for the next frame; None when there will be no more, or after `close`.

        Raises CameraUnusable `stopped` when a camera no longer delivers.
        """
        ...

    def close(self) -> None:
        """End a waiting `next_frame` soon and let go of the device; from any thread, repeatably."""
        ...


class RestingSource(FrameSource, Protocol):
    """A source that can take it easy while nobody needs its frames."""

    def rest(self, seconds: float) -> None:
        """Let the next frame be one of about so many seconds later, and spend little until then."""
        ...


def open_source(spec: str, *, loop: bool = False) -> RestingSource:
    """Choose a source by what `spec` is; it is not started yet.

    A picture or a folder of pictures (shown over and over), a video file (played once, or over and
    over with `loop`), a camera's number, a device such as `/dev/video0`, or a stream's address.

    Raises CameraUnusable: `missing` when it is nothing of these, `unreadable` for an address of a
    kind that can't be played.
    """
    if re.fullmatch(r"[0-9]{1,3}", spec):
        return _camera(int(spec))
    address = re.match(r"([A-Za-z][A-Za-z0-9+.-]+)://.", spec)
    if address:
        if address[1].lower() not in _STREAMS:
            raise CameraUnusable(without_password(spec), "unreadable")
        return _camera(spec)
    path = Path(spec).expanduser()
    try:
        if path.is_dir() or (path.is_file() and path.suffix.lower() in PICTURE_SUFFIXES):
            return _Deferred(path.name or spec, partial(_pictures, path))
        if path.is_file():
            return _Deferred(path.name, partial(_video, path, loop=loop))
    except PermissionError:
        raise CameraUnusable(spec, "denied") from None
    except (OSError, ValueError):  # a name the system can't have
        pass
    if spec.startswith("/dev/"):
        return _camera(spec)
    raise CameraUnusable(spec, "missing")


class _Deferred:
    """A source that is made by the thread that opens it: loading OpenCV takes 0.3 s."""

    def __init__(self, name: str, make: Callable[[], RestingSource]) -> None:
        self.name = name
        self._make = make
        self._source: RestingSource | None = None

    def open(self) -> None:
        if self._source is None:
            self._source = self._make()
        self._source.open()

    def next_frame(self) -> Frame | None:
        return None if self._source is None else self._source.next_frame()

    def rest(self, seconds: float) -> None:
        if self._source is not None:
            self._source.rest(seconds)

    def close(self) -> None:
        if self._source is not None:
            self._source.close()


def _camera(device: int | str) -> RestingSource:
    name = without_password(device) if isinstance(device, str) else f"camera {device}"
    return _Deferred(name, partial(_opencv_camera, device))


def _opencv_camera(device: int | str) -> RestingSource:
    from lighthouse_kiosk.scan.opencv.cameras import OpenCvCameraSource  # noqa: PLC0415 - 0.3 s

    return OpenCvCameraSource(device)


def _pictures(path: Path) -> RestingSource:
    from lighthouse_kiosk.scan.opencv.recordings import PictureFolderSource  # noqa: PLC0415 - 0.3 s

    return PictureFolderSource(path)


def _video(path: Path, *, loop: bool) -> RestingSource:
    from lighthouse_kiosk.scan.opencv.recordings import VideoFileSource  # noqa: PLC0415 - 0.3 s

    return VideoFileSource(path, loop=loop)


def without_password(address: str) -> str:
    """A stream's address as it may be shown and logged."""
    return re.sub(r"://[^/@]*@", "://", address)
