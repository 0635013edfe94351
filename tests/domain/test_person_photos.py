"""Only whole pictures of a sensible size are kept as photos."""

from __future__ import annotations

import contextlib
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.person_photos import MOST_BYTES, MOST_PIXELS, checked_photo
from tests.photos import photo

KINDS = (".jpg", ".png")


def refused(picture: bytes) -> str:
    with pytest.raises(InvalidField) as refusal:
        checked_photo(picture)
    assert refusal.value.field == "photo"
    return refusal.value.reason


def declared(width: int, height: int) -> bytes:
    """A small PNG that claims to be large."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(1, 1), (48, 64), (MOST_PIXELS, 1)])
def test_whole_pictures_are_kept_as_they_are(kind: str, size: tuple[int, int]) -> None:
    picture = photo(kind, size)
    assert checked_photo(picture) == picture


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_that_are_cut_off_are_broken(kind: str) -> None:
    picture = photo(kind)
    for length in range(10, len(picture) - 2, 7):
        assert refused(picture[:length]) == "broken_picture"


def test_a_changed_byte_in_a_png_is_noticed() -> None:
    picture = bytearray(photo(".png"))
    picture[len(picture) // 2] ^= 0x10
    assert refused(bytes(picture)) == "broken_picture"


@pytest.mark.parametrize(
    "picture", [b"GIF89a" + bytes(40), b"%PDF-1.7", b"<svg/>", b"BM" + bytes(60)]
)
def test_other_files_are_no_pictures(picture: bytes) -> None:
    assert refused(picture) == "not_a_picture"


def test_nothing_is_missing_and_much_is_too_much() -> None:
    assert refused(b"") == "missing"
    assert refused(photo() + bytes(MOST_BYTES)) == "too_many_bytes"


@pytest.mark.parametrize(
    "size", [(MOST_PIXELS + 1, 10), (10, MOST_PIXELS + 1), (0, 10), (60_000, 60_000)]
)
def test_what_would_fill_the_memory_is_refused_unseen(size: tuple[int, int]) -> None:
    assert refused(declared(*size)) == "too_many_pixels"


@given(st.binary(max_size=400), st.sampled_from([b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n"]))
def test_anything_at_all_is_kept_or_refused(content: bytes, start: bytes) -> None:
    with contextlib.suppress(InvalidField):
        assert checked_photo(start + content) == start + content
