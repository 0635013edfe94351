"""Frames from files: a video at its own pace, and pictures held up one after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import cv2
from cv2.typing import MatLike

from lighthouse_kiosk.domain.errors import CameraUnusable
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import frame_of
from lighthouse_kiosk.scan.opencv.pictures import PictureError, load_picture, reduced
from lighthouse_kiosk.scan.sources import PICTURE_SUFFIXES

Wait: TypeAlias = Callable[[float], bool]
"""Waits up to so many seconds; True when the source was closed meanwhile."""

_LIKE_A_CAMERA = 1920
"""Pictures are shown with at most this many pixels on the longer side."""


class _Pace:
    """Gives each frame its moment and waits for it.

    Frames are dated by their place in the recording, not by when they were read, so that a slow
    machine sees the same recording. `clock` is in seconds; `wait` sleeps unless a test has a
    better idea of time.
    """

    def __init__(self, clock: Callable[[], float], wait: Wait) -> None:
        self._clock = clock
        self._wait = wait
        self._due = float("-inf")
        self._sequence = 0

    def restart(self) -> None:
        """Begin now, and never before the last frame."""
        self._due = max(self._clock(), self._due)

    def behind(self) -> float:
        """How many seconds too late the next frame is."""
        return max(self._clock() - self._due, 0.0)

    def step(self, picture: MatLike, seconds: float) -> Frame | None:
        """Wait until the picture is due and date it; None when closed meanwhile."""
        if self._wait(max(self._due - self._clock(), 0.0)):
            return None
        frame = frame_of(picture, self._due, self._sequence)
        self.skip(seconds)
        return frame

    def skip(self, seconds: float) -> None:
        self._due += seconds
        self._sequence += 1


class VideoFileSource:
    """A video file played once, or over and over with `loop`."""

    def __init__(
        self,
        path: Path,
        *,
        loop: bool = False,
        clock: Callable[[], float] = time.monotonic,
        wait: Wait | None = None,
    ) -> None:
        self.name = path.name
        self._path = path
        self._loop = loop
        self._closed = threading.Event()
        self._pace = _Pace(clock, wait or self._closed.wait)
        self._video: cv2.VideoCapture | None = None
        self._seconds = 1 / 30
        self._delivered = False
        self._resting = 0.0

    def open(self) -> None:
        _check_readable(self._path, self.name)
        self._closed.clear()
        self._release()
        video = cv2.VideoCapture(str(self._path.absolute()), cv2.CAP_FFMPEG)
        if not video.isOpened():
            video.release()
            _check_readable(self._path, self.name)  # it may have vanished just now
            raise CameraUnusable(self.name, "unreadable")
        rate = video.get(cv2.CAP_PROP_FPS)
        self._seconds = 1 / rate if 1 <= rate <= 240 else 1 / 30
        self._video = video
        self._delivered = False
        self._pace.restart()

    def next_frame(self) -> Frame | None:
        while (video := self._video) is not None and not self._closed.is_set():
            while self._may_skip() and video.grab():
                self._pace.skip(self._seconds)
            self._resting = 0.0
            there, picture = video.read()
            if there:
                self._delivered = True
                frame = self._pace.step(picture, self._seconds)
                if frame is not None:
                    return frame
                break
            self._release()
            if not self._delivered:
                raise CameraUnusable(self.name, "empty")
            if self._loop:
                self.open()
        self._release()
        return None

    def _may_skip(self) -> bool:
        self._resting -= self._seconds
        return self._resting > 0 or self._pace.behind() > 2 * self._seconds

    def rest(self, seconds: float) -> None:
        """Unpack the frames up to then without converting them."""
        self._resting = seconds

    def close(self) -> None:
        # the reading thread lets go of the file: OpenCV must not release what another thread reads
        self._closed.set()

    def _release(self) -> None:
        if self._video is not None:
            self._video.release()
            self._video = None


class PictureFolderSource:
    """The pictures of a folder (or one picture), each held up for `seconds`, over and over.

    Between two pictures the view is empty for `pause` seconds, so that the same code in the next
    round counts as shown again. A single picture is held without a pause.
    """

    def __init__(
        self,
        path: Path,
        *,
        seconds: float = 3.0,
        pause: float = 2.0,
        rate: float = 10.0,
        loop: bool = True,
        clock: Callable[[], float] = time.monotonic,
        wait: Wait | None = None,
    ) -> None:
        self.name = path.name or str(path)
        self._path = path
        self._held = max(round(seconds * rate), 1)
        self._pause = round(pause * rate)
        self._seconds = 1 / rate
        self._loop = loop
        self._closed = threading.Event()
        self._pace = _Pace(clock, wait or self._closed.wait)
        self._pictures: Iterator[MatLike] = iter(())

    def open(self) -> None:
        _check_readable(self._path, self.name)
        self._closed.clear()
        files = pictures_in(self._path)
        if not files:
            raise CameraUnusable(self.name, "empty")
        self._pictures = self._shown(files)
        self._pace.restart()

    def next_frame(self) -> Frame | None:
        if self._closed.is_set():
            return None
        picture = next(self._pictures, None)
        return None if picture is None else self._pace.step(picture, self._seconds)

    def rest(self, seconds: float) -> None:
        """Pictures that lie in memory cost nothing."""

    def close(self) -> None:
        self._closed.set()

    def _shown(self, files: list[Path]) -> Iterator[MatLike]:
        while True:
            shown = 0
            for file in files:
                try:
                    picture = reduced(load_picture(file), _LIKE_A_CAMERA)
                except PictureError:
                    continue  # the others may still be good
                shown += 1
                yield from [picture] * self._held
                if len(files) > 1:
                    empty = picture.copy()
                    empty[:] = 128
                    yield from [empty] * self._pause
            if not shown:
                raise CameraUnusable(self.name, "unreadable")
            if not self._loop:
                return


def pictures_in(path: Path) -> list[Path]:
    """The picture itself, or the pictures directly in a folder, by name."""
    if not path.is_dir():
        return [path]
    return sorted(
        file
        for file in path.iterdir()
        if file.suffix.lower() in PICTURE_SUFFIXES and not file.name.startswith(".")
    )


def _check_readable(path: Path, name: str) -> None:
    try:
        if path.is_dir():
            next(path.iterdir(), None)
        else:
            with path.open("rb"):
                pass
    except FileNotFoundError:
        raise CameraUnusable(name, "missing") from None
    except PermissionError:
        raise CameraUnusable(name, "denied") from None
    except OSError:
        raise CameraUnusable(name, "unreadable") from None
