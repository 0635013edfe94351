"""OpenCV's own QR reader."""

from __future__ import annotations

import cv2

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import as_array
from lighthouse_kiosk.scan.readings import Corners


class OpenCvReader:
    def __init__(self) -> None:
        self._detector = cv2.QRCodeDetector()

    def read(self, frame: Frame) -> list[tuple[bytes, Corners]]:
        """The bytes and corners of every code found."""
        try:
            found, texts, quads, _ = self._detector.detectAndDecodeBytesMulti(as_array(frame))
        except cv2.error:  # some pictures of noise trip assertions inside
            return []
        if not found:
            return []
        return [
            (bytes(raw), tuple((round(float(x)), round(float(y))) for x, y in quad))
            for raw, quad in zip(texts, quads, strict=False)
            if raw
        ]
