"""Small pictures in colour from frames in every form in which cameras deliver them."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.colours import (
    BgrColours,
    Chroma,
    Packing,
    jpeg_grey,
    jpeg_preview,
    packed_grey,
    packed_preview,
    planar_preview,
)
from lighthouse_kiosk.scan.previews import Cut, Preview

Picture = NDArray[np.uint8]
WIDTH, HEIGHT = 320, 200

sizes = st.tuples(st.integers(1, 4000), st.integers(1, 4000))


@given(sizes, sizes)
def test_a_cut_lies_in_the_frame_and_is_never_made_larger(
    frame: tuple[int, int], room: tuple[int, int]
) -> None:
    for cut in (Cut.filling(frame, room), Cut.whole(frame, room)):
        assert cut.left >= 0
        assert cut.top >= 0
        assert cut.left + cut.width <= frame[0]
        assert cut.top + cut.height <= frame[1]
        assert 1 <= cut.shown_width <= min(cut.width, room[0])
        assert 1 <= cut.shown_height <= min(cut.height, room[1])
        assert cut.shown_at(cut.left, cut.top) == (0, 0)
        right, bottom = cut.shown_at(cut.left + cut.width, cut.top + cut.height)
        assert (round(right), round(bottom)) == (cut.shown_width, cut.shown_height)


@pytest.mark.parametrize(
    ("frame", "room", "expected"),
    [
        ((1920, 1080), (960, 720), (240, 0, 1440, 1080, 960, 720)),
        ((640, 480), (960, 720), (0, 0, 640, 480, 640, 480)),
        ((1000, 500), (300, 600), (375, 0, 250, 500, 250, 500)),
    ],
)
def test_a_tile_is_filled_with_the_middle_of_the_frame(
    frame: tuple[int, int], room: tuple[int, int], expected: tuple[int, ...]
) -> None:
    assert tuple(Cut.filling(frame, room)) == expected


def scenery() -> Picture:
    """Four quarters, each of one colour."""
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    half = (slice(None, HEIGHT // 2), slice(HEIGHT // 2, None))
    sides = (slice(None, WIDTH // 2), slice(WIDTH // 2, None))
    picture[half[0], sides[0]] = (200, 60, 40)
    picture[half[0], sides[1]] = (40, 190, 60)
    picture[half[1], sides[0]] = (50, 60, 210)
    picture[half[1], sides[1]] = (128, 128, 128)
    return picture


def i420(picture: Picture) -> list[Picture]:
    planar = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)
    quarter = (HEIGHT // 2, WIDTH // 2)
    u, v = (plane.reshape(quarter) for plane in planar[HEIGHT:].reshape(2, -1))
    return [planar[:HEIGHT], u, v]


def planar(chroma: Chroma, cut: Cut) -> Preview:
    grey, u, v = i420(scenery())
    planes = {
        Chroma.I420: [grey, u, v],
        Chroma.YV12: [grey, v, u],
        Chroma.NV12: [grey, np.dstack([u, v])],
        Chroma.NV21: [grey, np.dstack([v, u])],
    }
    return planar_preview(chroma, planes[chroma], cut)


def packed(packing: Packing) -> Picture:
    grey, u, v = i420(scenery())
    colours = np.dstack([u, v]).repeat(2, axis=0).reshape(HEIGHT, WIDTH)
    pair = (grey, colours) if packing is Packing.YUYV else (colours, grey)
    return np.dstack(pair)


def jpeg(cut: Cut) -> Preview:
    done, content = cv2.imencode(".jpg", scenery(), [cv2.IMWRITE_JPEG_QUALITY, 95])
    assert done
    preview = jpeg_preview(content, cut)
    assert preview is not None
    return preview


FORMS: dict[str, Callable[[Cut], Preview]] = {
    "bgr": lambda cut: BgrColours(scenery()).preview(cut),
    "jpeg": jpeg,
    **{
        chroma.name: (lambda cut, chroma=chroma: planar(chroma, cut))  # type: ignore[misc]
        for chroma in Chroma
    },
    **{
        packing.name: (lambda cut, packing=packing: packed_preview(packing, packed(packing), cut))  # type: ignore[misc]
        for packing in Packing
    },
}


@pytest.mark.parametrize("room", [(80, 50), (50, 50), (301, 77), (31, 97), (900, 900)], ids=str)
@pytest.mark.parametrize("form", FORMS)
def test_a_preview_shows_the_colours_that_were_there(form: str, room: tuple[int, int]) -> None:
    cut = Cut.filling((WIDTH, HEIGHT), room)
    preview = FORMS[form](cut)
    assert abs(preview.width - cut.shown_width) <= 1
    assert abs(preview.height - cut.shown_height) <= 1
    shown = np.frombuffer(preview.bgrx, np.uint8).reshape(preview.height, preview.width, 4)
    part = scenery()[cut.top : cut.top + cut.height, cut.left : cut.left + cut.width]
    for down in (0.2, 0.8):
        for across in (0.2, 0.8):
            seen = shown[int(preview.height * down), int(preview.width * across), :3]
            meant = part[int(part.shape[0] * down), int(part.shape[1] * across)]
            assert np.abs(seen.astype(int) - meant.astype(int)).max() <= 12, (down, across)


@pytest.mark.parametrize("packing", Packing)
def test_grey_is_taken_out_of_packed_pixels(packing: Packing) -> None:
    assert (packed_grey(packing, packed(packing)) == i420(scenery())[0]).all()


def test_a_broken_jpeg_is_no_picture() -> None:
    done, content = cv2.imencode(".jpg", scenery())
    assert done
    grey = jpeg_grey(content)
    assert grey is not None
    assert grey.shape == (HEIGHT, WIDTH)
    cut = Cut.filling((WIDTH, HEIGHT), (80, 50))
    for broken in (content[:0], content[:3], np.zeros(500, np.uint8)):
        assert jpeg_grey(broken) is None
        assert jpeg_preview(broken, cut) is None


def test_grey_pictures_have_previews_too() -> None:
    preview = BgrColours(i420(scenery())[0]).preview(Cut.whole((WIDTH, HEIGHT), (40, 40)))
    assert (preview.width, preview.height) == (40, 25)
    shown = np.frombuffer(preview.bgrx, np.uint8).reshape(25, 40, 4)
    assert (shown[:, :, 0] == shown[:, :, 2]).all()
