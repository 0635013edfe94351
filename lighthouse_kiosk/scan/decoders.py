"""Decoders: one frame in, the QR codes found in it out. None of them keeps state between frames."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import zxingcpp

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.readings import Reading, largest_first, text_of


class Decoder(Protocol):
    """Reads QR codes. `name` is how readings and diagnostics call it."""

    @property
    def name(self) -> str: ...

    def read(self, frame: Frame) -> tuple[Reading, ...]:
        """Every code found, the largest first; empty when there is none. Raises nothing."""
        ...


@dataclass(frozen=True, slots=True)
class MissingEngine:
    """An engine this machine can't run; `reason` is a short code for the diagnostics.

    `libzbar_missing`: the zbar library of the system is not installed or can't be loaded.
    `opencv_missing`: OpenCV can't be loaded, so hard frames are not rescued.
    """

    name: str
    reason: str


class Binarizer(Enum):
    """How zxing-cpp tells dark from light: around each point, over the picture, or at 127."""

    LOCAL = zxingcpp.Binarizer.LocalAverage
    GLOBAL = zxingcpp.Binarizer.GlobalHistogram
    FIXED = zxingcpp.Binarizer.FixedThreshold


class ZxingDecoder:
    """zxing-cpp, asked for model 2 QR codes only; fast enough for every frame.

    Micro and rectangular QR codes protect a few bits only and would turn up in noise. The
    decoder lets other threads run while it works.
    """

    name = "zxing-cpp"

    def __init__(
        self,
        binarizer: Binarizer = Binarizer.LOCAL,
        *,
        invert: bool = True,
        downscale: bool | None = None,
    ) -> None:
        """Without `invert`, light codes on dark are passed over, in half of the time.

        `downscale` reads smaller copies of a picture as well; by default not at 127.
        """
        self._binarizer = binarizer.value
        self._invert = invert
        self._downscale = binarizer is not Binarizer.FIXED if downscale is None else downscale

    def read(self, frame: Frame) -> tuple[Reading, ...]:
        # zxing-cpp wants the last row's padding too, which a camera's buffer may not have; its
        # view does not keep the pixels alive
        whole = len(frame.grey) >= frame.stride * frame.height
        pixels = frame.grey if whole else frame.packed()
        view = zxingcpp.ImageView(
            pixels,  # type: ignore[arg-type]  # the stub names NumPy, but any buffer is taken
            frame.width,
            frame.height,
            zxingcpp.ImageFormat.Lum,
            frame.stride if whole else frame.width,
            1,
        )
        found = zxingcpp.read_barcodes(
            view,
            _MODEL_2,
            try_rotate=False,  # it turns the picture for codes of bars; QR codes are read anyhow
            try_downscale=self._downscale,
            try_invert=self._invert,
            text_mode=zxingcpp.TextMode.Plain,
            binarizer=self._binarizer,
        )
        return largest_first([self._reading(barcode) for barcode in found])

    def _reading(self, barcode: zxingcpp.Barcode) -> Reading:
        at = barcode.position
        corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
        raw = barcode.bytes
        return Reading(
            text=_declared_or_utf8(barcode, raw),
            raw=raw,
            corners=tuple((point.x, point.y) for point in corners),
            engine=self.name,
        )


_MODEL_2 = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

_WITH_ECI = frozenset({"]Q2", "]Q4", "]Q6"})
"""Symbology identifiers of QR codes that declare their encoding (ISO/IEC 18004, annex F)."""


def _declared_or_utf8(barcode: zxingcpp.Barcode, raw: bytes) -> str:
    """zxing-cpp's text, which knows declared encodings and kanji; but undeclared UTF-8 is UTF-8."""
    if barcode.symbology_identifier not in _WITH_ECI:
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return barcode.text


class OpenCvDecoder:
    """OpenCV's own reader, for comparison; weaker than the others and not part of the chain.

    Raises ImportError when OpenCV is missing.
    """

    name = "opencv"

    def __init__(self) -> None:
        from lighthouse_kiosk.scan.opencv.reader import OpenCvReader  # noqa: PLC0415 - 0.3 s

        self._reader = OpenCvReader()

    def read(self, frame: Frame) -> tuple[Reading, ...]:
        found = self._reader.read(frame)
        return largest_first(
            [
                Reading(text, raw, corners, self.name)
                for raw, corners in found
                if (text := text_of(raw)) is not None
            ]
        )
