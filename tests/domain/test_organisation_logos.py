"""Logos: whole small pictures, and SVGs that only draw."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.domain.errors import InvalidField
from lighthouse_kiosk.domain.organisation_logos import MOST_BYTES, MOST_ELEMENTS, checked_logo
from tests.photos import photo

PLAIN = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><defs>'
    b'<linearGradient id="g"/></defs><style>.a{fill:#123}</style>'
    b'<path fill="url(#g)" d="M0 0h40v10z"/></svg>'
)


def refused(picture: bytes) -> str:
    with pytest.raises(InvalidField) as refusal:
        checked_logo(picture)
    assert refusal.value.field == "logo"
    return refusal.value.reason


@pytest.mark.parametrize(
    "picture",
    [
        PLAIN,
        b'<?xml version="1.0"?>\n' + PLAIN,
        b"\xef\xbb\xbf" + PLAIN,
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + PLAIN,
        photo(".png"),
        photo(".jpg"),
    ],
)
def test_plain_pictures_are_kept_as_they_are(picture: bytes) -> None:
    assert checked_logo(picture) == picture


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        '<image href="file:///etc/passwd"/>',
        '<path onload="x()"/>',
        '<path fill="url(http://example.org/a.svg#b)"/>',
        '<style>@import "http://example.org/a.css";</style>',
        '<a href="http://example.org"/>',
        '<use href="#g"/>',
        "<g/>" * MOST_ELEMENTS,
        "<g>" * 60 + "</g>" * 60,
    ],
)
def test_an_svg_that_does_more_than_draw_is_refused(inside: str) -> None:
    assert refused(PLAIN.replace(b"<defs>", f"{inside}<defs>".encode())) == "not_a_plain_svg"


def test_entities_are_refused_before_they_multiply() -> None:
    laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    assert refused(laughs.encode() + PLAIN) == "not_a_plain_svg"


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        (b"", "missing"),
        (b"GIF89a" + bytes(40), "not_a_logo"),
        (b"<html><svg/></html>", "not_a_logo"),
        (b"<svg><p>not in the namespace</p></svg>", "not_a_logo"),
        (PLAIN[:-9], "broken_picture"),
        (photo(".png")[:60], "broken_picture"),
        (PLAIN + b" " * MOST_BYTES, "too_many_bytes"),
    ],
)
def test_other_files_are_refused_with_their_reason(picture: bytes, reason: str) -> None:
    assert refused(picture) == reason


@given(st.binary(max_size=80), st.integers(0, len(PLAIN)))
def test_whatever_comes_is_refused_in_words_or_kept(noise: bytes, at: int) -> None:
    with contextlib.suppress(InvalidField):
        checked_logo(PLAIN[:at] + noise + PLAIN[at:])
