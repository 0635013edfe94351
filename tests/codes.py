"""Token-shaped texts and pictures of QR codes for tests."""

from __future__ import annotations

import random

import numpy as np
import qrcode
from numpy.typing import NDArray

from lighthouse_kiosk.domain.passes import TOKEN_BYTES, TOKEN_VERSION


def token_text(number: int) -> str:
    """The digits of a token with random contents; its signature proves nothing."""
    body = random.Random(number).randbytes(TOKEN_BYTES - 1)
    return str(int.from_bytes(bytes([TOKEN_VERSION]) + body, "big"))


def code_picture(text: str | bytes, *, module: int = 8, quiet_zone: int = 4) -> NDArray[np.uint8]:
    """A QR code as a grey (h, w) picture with `module` pixels per module."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    code.make()
    dark = np.pad(np.array(code.modules, dtype=bool), quiet_zone)
    picture = np.where(dark, 0, 255).astype(np.uint8)
    return picture.repeat(module, axis=0).repeat(module, axis=1)
