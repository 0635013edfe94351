"""Qt's video frames as the scanner takes them: grey copied out, colours left until asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.previews import Cut, Preview

if TYPE_CHECKING:  # NumPy and OpenCV are loaded when the first frame needs them
    import numpy as np
    from numpy.typing import NDArray

_Pixel = QVideoFrameFormat.PixelFormat

_CHROMA = {
    _Pixel.Format_NV12: "NV12",
    _Pixel.Format_NV21: "NV21",
    _Pixel.Format_YUV420P: "I420",
    _Pixel.Format_YUV422P: "I420",
    _Pixel.Format_YV12: "YV12",
}
_PACKING = {_Pixel.Format_YUYV: "YUYV", _Pixel.Format_UYVY: "UYVY"}
GREY_FIRST = {
    *_CHROMA,
    _Pixel.Format_IMC1,
    _Pixel.Format_IMC2,
    _Pixel.Format_IMC3,
    _Pixel.Format_IMC4,
    _Pixel.Format_Y8,
}
"""Formats whose first plane is the picture in grey: nothing has to be converted to read them."""


def frame_of(video: QVideoFrame, captured: float, sequence: int) -> Frame | None:
    """Copy the grey picture out of Qt's memory; None when Qt can't read it either."""
    grey = _grey_plane(video) or _grey_by_opencv(video) or _grey_image(video)
    if grey is None:
        return None
    pixels, width, height, stride = grey
    return Frame.from_buffer(
        pixels,
        width,
        height,
        stride=stride,
        captured=captured,
        sequence=sequence,
        colours=QtColours(video),
        copy=False,
    )


class QtColours:
    """Holds on to Qt's frame; its memory is looked into only while a preview is made."""

    def __init__(self, video: QVideoFrame) -> None:
        self._video = video

    def preview(self, cut: Cut) -> Preview | None:
        """Scale planes Qt delivers as they are, and leave other formats to Qt."""
        pixels = self._video.pixelFormat()
        try:
            if pixels in _CHROMA:
                return self._of_planes(_CHROMA[pixels], cut)
            if pixels in _PACKING:
                return self._of_pairs(_PACKING[pixels], cut)
            if pixels is _Pixel.Format_Jpeg:
                return self._of_jpeg(cut)
        except ImportError:  # without OpenCV, Qt converts all of it
            pass
        return self._of_image(cut)

    def _of_planes(self, name: str, cut: Cut) -> Preview | None:
        from lighthouse_kiosk.scan.opencv.colours import (  # noqa: PLC0415 - 0.3 s
            Chroma,
            planar_preview,
        )

        chroma = Chroma[name]
        with _mapped(self._video) as readable:
            if not readable:
                return None
            planes = [_plane(self._video, number) for number in range(self._video.planeCount())]
            width = self._video.width()
            planes[0] = planes[0][: self._video.height(), :width]
            half = (width + 1) // 2
            if chroma.value[1]:
                planes[1] = planes[1][:, : 2 * half].reshape(len(planes[1]), half, 2)
            else:
                planes[1:] = [plane[:, :half] for plane in planes[1:]]
            return planar_preview(chroma, planes, cut)

    def _of_pairs(self, name: str, cut: Cut) -> Preview | None:
        from lighthouse_kiosk.scan.opencv.colours import (  # noqa: PLC0415 - 0.3 s
            Packing,
            packed_preview,
        )

        with _mapped(self._video) as readable:
            return packed_preview(Packing[name], _pairs(self._video), cut) if readable else None

    def _of_jpeg(self, cut: Cut) -> Preview | None:
        from lighthouse_kiosk.scan.opencv.colours import jpeg_preview  # noqa: PLC0415 - 0.3 s

        with _mapped(self._video) as readable:
            return jpeg_preview(_bytes(self._video, 0), cut) if readable else None

    def _of_image(self, cut: Cut) -> Preview | None:
        image = self._video.toImage()
        if image.isNull():
            return None
        part = image.copy(cut.left, cut.top, cut.width, cut.height)
        small = part.scaled(
            cut.shown_width,
            cut.shown_height,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.FastTransformation,
        ).convertToFormat(QImage.Format.Format_RGB32)
        return Preview(small.width(), small.height(), memoryview(bytes(small.constBits())))


@contextmanager
def _mapped(video: QVideoFrame) -> Iterator[bool]:
    """Qt's memory is readable inside, if True."""
    readable = video.map(QVideoFrame.MapMode.ReadOnly)
    try:
        yield readable
    finally:
        if readable:
            video.unmap()


def _bytes(video: QVideoFrame, number: int) -> NDArray[np.uint8]:
    """All of a plane's memory; valid while the frame is mapped."""
    import numpy as np  # noqa: PLC0415 - as above

    return np.frombuffer(cast("memoryview", video.bits(number)), np.uint8)


def _plane(video: QVideoFrame, number: int) -> NDArray[np.uint8]:
    """Rows of a plane with their padding; valid while the frame is mapped."""
    stride = video.bytesPerLine(number)
    flat = _bytes(video, number)
    rows = len(flat) // stride
    return flat[: rows * stride].reshape(rows, stride)


def _pairs(video: QVideoFrame) -> NDArray[np.uint8]:
    """Packed pixels of shape (height, width, 2), width even; valid while the frame is mapped."""
    width, height = video.width() & ~1, video.height()
    return _plane(video, 0)[:height, : 2 * width].reshape(height, width, 2)


_Grey = tuple["bytes | memoryview", int, int, int]
"""Pixels, width, height and bytes per row."""


def _grey_plane(video: QVideoFrame) -> _Grey | None:
    if video.pixelFormat() not in GREY_FIRST:
        return None
    with _mapped(video) as readable:
        if not readable:
            return None
        stride, height = video.bytesPerLine(0), video.height()
        return bytes(video.bits(0)[: stride * height]), video.width(), height, stride


def _grey_by_opencv(video: QVideoFrame) -> _Grey | None:
    pixels = video.pixelFormat()
    if pixels not in _PACKING and pixels is not _Pixel.Format_Jpeg:
        return None
    try:
        from lighthouse_kiosk.scan.opencv.colours import (  # noqa: PLC0415 - 0.3 s
            Packing,
            jpeg_grey,
            packed_grey,
        )
    except ImportError:
        return None
    with _mapped(video) as readable:
        if not readable:
            return None
        grey = (
            packed_grey(Packing[_PACKING[pixels]], _pairs(video))
            if pixels in _PACKING
            else jpeg_grey(_bytes(video, 0))
        )
    if grey is None:
        return None
    height, width = grey.shape
    return grey.data.cast("B"), width, height, width


def _grey_image(video: QVideoFrame) -> _Grey | None:
    image = video.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return None
    return bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine()
