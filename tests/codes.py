"""Token-shaped texts and pictures of QR codes for tests."""

from __future__ import annotations

import random

import numpy as np
import qrcode
from numpy.typing import NDArray

from lighthouse_kiosk.domain.passes import TOKEN_BYTES, TOKEN_VERSION
from lighthouse_kiosk.scan.opencv.version5 import KNOWN, KNOWN_DARK, SIDE


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


def decoy_picture(module: int = 6, seed: int = 5) -> NDArray[np.uint8]:
    """What a pass's code looks like, with chance for its contents: nothing that can be read."""
    dark = np.random.default_rng(seed).random((SIDE, SIDE)) < 0.5
    dark[KNOWN] = KNOWN_DARK[KNOWN]
    picture = np.where(np.pad(dark, 4), 0, 255).astype(np.uint8)
    return picture.repeat(module, axis=0).repeat(module, axis=1)
