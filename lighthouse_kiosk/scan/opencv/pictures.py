"""Pictures from files of any name and kind that OpenCV reads, as a camera would deliver them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from cv2.typing import MatLike

_MOST_BYTES = 200_000_000


class PictureError(Exception):
    """The file is no usable picture; `reason` is a code of `PictureResult.error`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def load_picture(path: Path) -> MatLike:
    """Read a PNG, JPEG, GIF (first frame), BMP, WebP or TIFF as grey (h, w) or BGR (h, w, 3).

    The file is read by Python, because OpenCV can't open every name on Windows. What is
    transparent becomes white, or black behind a light drawing.

    Raises PictureError: `missing`, `unreadable`, `too_large` or `not_a_picture`.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise PictureError("too_large")
        content = np.frombuffer(path.read_bytes(), np.uint8)
    except FileNotFoundError:
        raise PictureError("missing") from None
    except OSError:
        raise PictureError("unreadable") from None
    try:
        picture = cv2.imdecode(content, cv2.IMREAD_UNCHANGED) if len(content) else None
    except cv2.error:
        # OpenCV refuses pictures of more pixels than `scan.opencv` allows
        raise PictureError("not_a_picture") from None
    if picture is None:
        raise PictureError("not_a_picture")
    return _opaque(_eight_bit(picture))


def reduced(picture: MatLike, longest: int) -> MatLike:
    """The picture, made smaller where its longer side has more than `longest` pixels."""
    scale = longest / max(picture.shape[:2])
    if scale >= 1:
        return picture
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _eight_bit(picture: MatLike) -> MatLike:
    if picture.dtype == np.uint8:
        return picture
    deepest = 65535 if picture.dtype == np.uint16 else max(float(picture.max()), 1e-9)
    return cv2.convertScaleAbs(picture, alpha=255 / deepest)


def _opaque(picture: MatLike) -> MatLike:
    if picture.ndim == 2:
        return picture
    channels = picture.shape[2]
    if channels == 1:
        return picture[:, :, 0]
    if channels == 3:
        return picture
    colours, alpha = picture[:, :, : channels - 1], picture[:, :, channels - 1 :]
    share = alpha.astype(np.float32) / 255.0
    drawn = float(np.average(colours.mean(axis=2), weights=share[:, :, 0] + 1e-6))
    behind = 255.0 if drawn < 128 else 0.0
    flat = np.asarray(colours * share + behind * (1.0 - share), dtype=np.uint8)
    return flat if channels == 4 else flat[:, :, 0]
