"""Pictures of nobody, as files of photos come."""

from __future__ import annotations

import cv2
import numpy as np


def photo(kind: str = ".jpg", size: tuple[int, int] = (48, 64), shade: int = 120) -> bytes:
    """A picture of `size` (width, height) in one shade, encoded by OpenCV."""
    width, height = size
    encoded, picture = cv2.imencode(kind, np.full((height, width, 3), shade, np.uint8))
    assert encoded
    return picture.tobytes()
