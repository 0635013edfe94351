"""A second opinion from libzbar, called through pyzbar's bindings.

`pyzbar.pyzbar.decode` is not used: it lets zbar guess the encoding (10 of 222 texts came out
garbled) and stops with ValueError at a symbol without corners. zbar's `binary` setting, known to
libzbar from 0.23.1, hands the bytes over as the code holds them.
"""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from lighthouse_kiosk.scan.decoders import MissingEngine
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.readings import Corners, Reading, largest_first, text_of

_GREY = int.from_bytes(b"Y800", "little")
_QR_CODE = 64


class PyzbarDecoder:
    """libzbar, asked for QR codes only. One instance belongs to one thread.

    Raises ImportError or OSError when libzbar is missing; `open_pyzbar` turns that into a value.
    """

    name = "pyzbar"

    def __init__(self) -> None:
        # 50 ms and, on Linux, a search of the system's libraries
        self._zbar: ModuleType = importlib.import_module("pyzbar.wrapper")
        self._scanner = self._zbar.zbar_image_scanner_create()
        for setting in (b"disable", b"qrcode.enable"):
            self._set(setting)
        self._keeps_bytes = self._set(b"qrcode.binary")

    def read(self, frame: Frame) -> tuple[Reading, ...]:
        zbar, pixels = self._zbar, frame.packed()
        image = zbar.zbar_image_create()
        try:
            zbar.zbar_image_set_format(image, _GREY)
            zbar.zbar_image_set_size(image, frame.width, frame.height)
            zbar.zbar_image_set_data(
                image, ctypes.cast(ctypes.c_char_p(pixels), ctypes.c_void_p), len(pixels), None
            )
            zbar.zbar_scan_image(self._scanner, image)
            return largest_first(list(self._readings(image)))
        finally:
            zbar.zbar_image_destroy(image)

    def close(self) -> None:
        if self._scanner is not None:
            self._zbar.zbar_image_scanner_destroy(self._scanner)
            self._scanner = None

    def __del__(self) -> None:
        if getattr(self, "_scanner", None) is not None:
            self.close()

    def _set(self, setting: bytes) -> bool:
        """Apply a setting by its name; False when this libzbar doesn't know it."""
        symbology, config, value = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        parts = [ctypes.byref(part) for part in (symbology, config, value)]
        if self._zbar.zbar_parse_config(setting, *parts) != 0:
            return False
        applied = self._zbar.zbar_image_scanner_set_config(self._scanner, symbology, config, value)
        return bool(applied == 0)

    def _readings(self, image: Any) -> Iterator[Reading]:  # a ctypes pointer of pyzbar's
        zbar = self._zbar
        symbol = zbar.zbar_image_first_symbol(image)
        while symbol:
            if symbol.contents.type == _QR_CODE:
                length = zbar.zbar_symbol_get_data_length(symbol)
                raw = ctypes.string_at(zbar.zbar_symbol_get_data(symbol), length)
                # without the setting, zbar has guessed an encoding and rewritten the bytes
                text = text_of(raw) if self._keeps_bytes or raw.isascii() else None
                if text is not None:
                    yield Reading(text, raw, self._corners(symbol), self.name)
            symbol = zbar.zbar_symbol_next(symbol)

    def _corners(self, symbol: Any) -> Corners:
        zbar = self._zbar
        return tuple(
            (zbar.zbar_symbol_get_loc_x(symbol, index), zbar.zbar_symbol_get_loc_y(symbol, index))
            for index in range(zbar.zbar_symbol_get_loc_size(symbol))
        )


def open_pyzbar() -> PyzbarDecoder | MissingEngine:
    """The decoder, or why this machine has none."""
    try:
        return PyzbarDecoder()
    except (ImportError, OSError, AttributeError):  # not found, not loadable, too old
        return MissingEngine(PyzbarDecoder.name, "libzbar_missing")
