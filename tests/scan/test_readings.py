from __future__ import annotations

import pytest

from lighthouse_kiosk.scan.readings import Reading, text_of


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"1234567890", "1234567890"),
        ("Größe 42 – bitte".encode(), "Größe 42 – bitte"),
        ("受け取り".encode(), "受け取り"),
        ("受け取りカウンター".encode("shift_jis"), "受け取りカウンター"),
        ("ﾃﾞｻﾞｲﾝQR".encode("shift_jis"), "ﾃﾞｻﾞｲﾝQR"),
        ("Café Müller".encode("latin-1"), "Café Müller"),
        (b"", ""),
    ],
)
def test_bytes_without_a_declared_encoding_become_the_text_people_meant(
    raw: bytes, text: str
) -> None:
    assert text_of(raw) == text


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00\x01", b"\x80\x81\x82", b"\x00\x9f\xfd"])
def test_bytes_that_are_no_text_in_any_encoding_are_left_alone(raw: bytes) -> None:
    assert text_of(raw) is None


def test_corners_are_mapped_back_to_the_frame_they_were_cut_from() -> None:
    found = Reading("x", b"x", ((20, 40), (220, 40), (220, 240), (20, 240)), "inner")
    mapped = found.mapped("outer", 2.0, left=100, top=50)
    assert mapped.corners == ((110, 70), (210, 70), (210, 170), (110, 170))
    assert (mapped.engine, mapped.area) == ("outer", 10_000)
