"""Frames of Qt's, in the formats cameras have, as the scanner and the screen see them."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.previews import Cut
from lighthouse_kiosk.ui.kiosk.qt_frames import frame_of
from tests.codes import code_picture, token_text

_Pixel = QVideoFrameFormat.PixelFormat
Picture = NDArray[np.uint8]

ORANGE = (40, 140, 230)


def scenery() -> Picture:
    """A code on an orange card: width and height are even."""
    code = code_picture(token_text(3), module=6)
    card = np.empty((code.shape[0] + 83, code.shape[1] + 61, 3), np.uint8)
    card[:] = ORANGE
    card[40 : 40 + code.shape[0], 30 : 30 + code.shape[1]] = code[:, :, None]
    return card[: card.shape[0] & ~1, : card.shape[1] & ~1].copy()


def planes_of(picture: Picture, pixels: _Pixel) -> list[Picture]:
    """Rows of bytes of each plane."""
    height, width = picture.shape[:2]
    planar = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)
    grey = planar[:height]
    u, v = (plane.reshape(height // 2, width // 2) for plane in planar[height:].reshape(2, -1))
    pairs = np.dstack([u, v]).reshape(height // 2, width)
    full = pairs.repeat(2, axis=0)
    match pixels:
        case _Pixel.Format_NV12:
            return [grey, pairs]
        case _Pixel.Format_NV21:
            return [grey, np.dstack([v, u]).reshape(height // 2, width)]
        case _Pixel.Format_YUV420P:
            return [grey, u, v]
        case _Pixel.Format_YV12:
            return [grey, v, u]
        case _Pixel.Format_YUV422P:
            return [grey, u.repeat(2, axis=0), v.repeat(2, axis=0)]
        case _Pixel.Format_YUYV:
            return [np.dstack([grey, full]).reshape(height, 2 * width)]
        case _Pixel.Format_UYVY:
            return [np.dstack([full, grey]).reshape(height, 2 * width)]
        case _Pixel.Format_Jpeg:
            content = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 92])[1]
            return [np.asarray(content, np.uint8).reshape(1, -1)]
        case _:
            opaque = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA), np.uint8)
            return [opaque.reshape(height, 4 * width)]


def video_frame(picture: Picture, pixels: _Pixel) -> QVideoFrame:
    height, width = picture.shape[:2]
    video = QVideoFrame(QVideoFrameFormat(QSize(width, height), pixels))
    assert video.map(QVideoFrame.MapMode.WriteOnly)
    for number, plane in enumerate(planes_of(picture, pixels)):
        memory = np.frombuffer(cast("memoryview", video.bits(number)), np.uint8)
        if pixels is _Pixel.Format_Jpeg:
            memory[: plane.size] = plane[0]
        else:
            rows = memory.reshape(-1, video.bytesPerLine(number))
            rows[: len(plane), : plane.shape[1]] = plane
    video.unmap()
    return video


FORMATS = [
    _Pixel.Format_NV12,
    _Pixel.Format_NV21,
    _Pixel.Format_YUV420P,
    _Pixel.Format_YV12,
    _Pixel.Format_YUV422P,
    _Pixel.Format_YUYV,
    _Pixel.Format_UYVY,
    _Pixel.Format_Jpeg,
    _Pixel.Format_BGRX8888,
]


@pytest.mark.parametrize("pixels", FORMATS, ids=lambda pixels: pixels.name)
def test_codes_are_read_and_colours_shown_whatever_the_camera_delivers(
    qapp: object,  # noqa: ARG001 - Qt needs it
    pixels: _Pixel,
) -> None:
    picture = scenery()
    frame = frame_of(video_frame(picture, pixels), 1.5, 7)
    assert frame is not None
    height, width = picture.shape[:2]
    assert (frame.captured, frame.sequence) == (1.5, 7)
    assert (frame.width, frame.height) == (width, height)
    assert [reading.text for reading in DecoderChain().read(frame)] == [token_text(3)]

    assert frame.colours is not None
    preview = frame.colours.preview(Cut.whole((width, height), (120, 120)))
    assert preview is not None
    assert abs(max(preview.width, preview.height) - 120) <= 1
    shown = np.frombuffer(preview.bgrx, np.uint8).reshape(preview.height, preview.width, 4)
    assert np.abs(shown[3, 3, :3].astype(int) - ORANGE).max() <= 12


def test_a_jpeg_that_broke_on_its_way_is_no_frame(qapp: object) -> None:  # noqa: ARG001 - needed
    video = QVideoFrame(QVideoFrameFormat(QSize(64, 48), _Pixel.Format_Jpeg))
    assert frame_of(video, 0.0, 0) is None


def test_a_frame_keeps_its_picture_when_the_camera_reuses_the_memory(
    qapp: object,  # noqa: ARG001 - needed
) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    frame = frame_of(QVideoFrame(image), 0.0, 0)
    assert frame is not None
    image.fill(0)
    assert frame.packed() == bytes([128]) * (64 * 48)
