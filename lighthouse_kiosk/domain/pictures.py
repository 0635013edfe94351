"""Pictures that come from people: PNG or JPEG, whole and small.

Only the structure is looked at here, so that what is kept can be decoded without surprises: the
chunks of PNG (ISO/IEC 15948) with their checksums, the segments of JPEG (ITU-T T.81), and sizes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from lighthouse_kiosk.domain.errors import InvalidField

MOST_BYTES = 512 * 1024
MOST_PIXELS = 4_096
"""The longest side of a picture."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_JPEG_END = b"\xff\xd9"
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_SCAN = 0xDA
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG without a segment."""


def checked_size(field: str, content: bytes) -> bytes:
    """Return a file's content as it is; raises InvalidField: `missing`, `too_many_bytes`."""
    if not content:
        raise InvalidField(field, "missing")
    if len(content) > MOST_BYTES:
        raise InvalidField(field, "too_many_bytes", most=MOST_BYTES // 1024)
    return content


def is_picture(content: bytes) -> bool:
    """Whether a file begins as a PNG or JPEG does."""
    return content.startswith((_PNG, _JPEG))


def checked_picture(field: str, picture: bytes) -> bytes:
    """Return the picture as it is.

    Raises InvalidField: `missing`, `too_many_bytes`, `not_a_picture`, `broken_picture`,
    `too_many_pixels`.
    """
    checked_size(field, picture)
    if not is_picture(picture):
        raise InvalidField(field, "not_a_picture")
    try:
        width, height = _size(picture)
    except (struct.error, IndexError, ValueError) as error:
        raise InvalidField(field, "broken_picture") from error
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS):
        raise InvalidField(field, "too_many_pixels", most=MOST_PIXELS)
    return picture


def _size(picture: bytes) -> tuple[int, int]:
    """Read width and height of a picture that is whole; raises ValueError and its like."""
    return _png_size(picture) if picture.startswith(_PNG) else _jpeg_size(picture)


def _png_size(picture: bytes) -> tuple[int, int]:
    chunks = list(_png_chunks(picture))
    kinds = [kind for kind, _ in chunks]
    if kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or b"IDAT" not in kinds:
        raise ValueError(kinds)
    width, height = struct.unpack(">II", chunks[0][1][:8])
    return width, height


def _png_chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at < len(picture):
        length, kind = struct.unpack(">I4s", picture[at : at + 8])
        content = picture[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack(">I", picture[at + 8 + length : at + 12 + length])
        if zlib.crc32(kind + content) != checksum:
            raise ValueError(kind)
        yield kind, content
        at += 12 + length
        if kind == b"IEND":
            return


def _jpeg_size(picture: bytes) -> tuple[int, int]:
    if _JPEG_END not in picture[-64:]:
        raise ValueError("cut off")
    size = None
    at = len(_JPEG)
    while True:
        if picture[at] != 0xFF:
            raise ValueError(at)
        marker = picture[at + 1]
        at += 2
        if marker == 0xFF:
            at -= 1
            continue
        if marker in _ALONE:
            continue
        (length,) = struct.unpack(">H", picture[at : at + 2])
        if length < 2:
            raise ValueError(length)
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", picture[at + 3 : at + 7])
            size = width, height
        at += length
        if marker == _SCAN:
            break
    if size is None:
        raise ValueError("no frame")
    return size
