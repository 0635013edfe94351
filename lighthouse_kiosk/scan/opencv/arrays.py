"""Frames as NumPy arrays and back, without copying where the memory allows it."""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.colours import BgrColours

Grey: TypeAlias = NDArray[np.uint8]
"""A picture of shape (height, width)."""


def as_array(frame: Frame) -> Grey:
    """A read-only view on the frame's pixels; it keeps the frame's memory alive."""
    shape, strides = (frame.height, frame.width), (frame.stride, 1)
    array: Grey = np.ndarray(shape, np.uint8, buffer=frame.grey, strides=strides)
    return array


def as_frame(grey: MatLike) -> Frame:
    """A frame over an 8-bit array of shape (height, width), which must not change any more."""
    height, width = grey.shape
    flat = np.ascontiguousarray(grey, dtype=np.uint8)
    return Frame.from_buffer(flat.data, width, height, copy=False)


def grey_frame_of(picture: MatLike) -> Frame:
    """A frame without a preview, from a BGR (height, width, 3) or grey (height, width) picture."""
    return as_frame(picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


def frame_of(picture: MatLike, captured: float, sequence: int) -> Frame:
    """A frame with its preview, from a BGR (height, width, 3) or grey (height, width) picture.

    The picture must not change any more.
    """
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    height, width = grey.shape
    return Frame.from_buffer(
        np.ascontiguousarray(grey, dtype=np.uint8).data,
        width,
        height,
        captured=captured,
        sequence=sequence,
        colours=BgrColours(picture),
        copy=False,
    )


def resized(picture: Grey, scale: float) -> Grey:
    """The picture, `scale` times as large; what is made smaller is averaged."""
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def halved(picture: Grey) -> Grey:
    """The picture at half its size, each pixel the mean of four."""
    height, width = picture.shape
    size = (max(width // 2, 1), max(height // 2, 1))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def softened(picture: Grey, sigma: float) -> Grey:
    """The picture smoothed by a Gaussian of `sigma` pixels."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8)
