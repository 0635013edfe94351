"""Why a code does not read, judged on photographs of real codes and on films of a phone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lighthouse_kiosk.scan.decoders import ZxingDecoder
from lighthouse_kiosk.scan.hints import Hint
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.opencv.judgement import judge
from lighthouse_kiosk.scan.opencv.pictures import load_picture
from lighthouse_kiosk.scan.readings import Reading
from tests.codes import code_picture, token_text
from tests.phone_video import Conditions, Picture, Showing, phone_frames

PHOTOS = sorted((Path(__file__).parent / "photos").glob("*.png"))


def photo(path: Path) -> Picture:
    picture = load_picture(path)
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    return np.asarray(grey, np.uint8)


def dark(picture: Picture) -> Picture:
    return (picture * 0.2).astype(np.uint8)


def out_of_focus(picture: Picture) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 3.2), np.uint8)


def moved(picture: Picture, *, slanted: bool = False) -> Picture:
    kernel = np.eye(15, dtype=np.float32) if slanted else np.zeros((15, 15), np.float32)
    kernel[7] += 0.0 if slanted else 1.0
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.uint8)


def moved_slanting(picture: Picture) -> Picture:
    return moved(picture, slanted=True)


def far(picture: Picture) -> Picture:
    """The code small in a room without details."""
    room = np.full((480, 640), int(picture.mean()), np.uint8)
    small = cv2.resize(picture, (110, 110), interpolation=cv2.INTER_AREA)
    room[180:290, 260:370] = small
    return np.asarray(cv2.GaussianBlur(room, (0, 0), 0.6), np.uint8)


@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
def test_photographs_that_read_are_good(path: Path) -> None:
    frame = grey_frame_of(photo(path))
    assert ZxingDecoder().read(frame)
    assert judge(frame).hint is Hint.GOOD


@pytest.mark.parametrize(
    ("spoil", "hint"),
    [
        (dark, Hint.TOO_DARK),
        (out_of_focus, Hint.OUT_OF_FOCUS),
        (moved, Hint.HOLD_STILL),
        (moved_slanting, Hint.HOLD_STILL),
        (far, Hint.CLOSER),
    ],
)
@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
def test_what_spoils_a_photograph_is_named(
    path: Path, spoil: Callable[[Picture], Picture], hint: Hint
) -> None:
    assert judge(grey_frame_of(spoil(photo(path)))).hint is hint


@pytest.mark.parametrize(
    ("now", "hint"),
    [
        (Conditions(), Hint.GOOD),
        (Conditions(light=0.4), Hint.GOOD),
        (Conditions(light=0.12), Hint.TOO_DARK),
        (Conditions(distance=0.25), Hint.CLOSER),
        (Conditions(blur=5.0), Hint.OUT_OF_FOCUS),
    ],
    ids=["plain", "dim", "dark", "far", "blurred"],
)
def test_a_phone_held_up_is_judged_alike_in_nearly_all_frames(
    tmp_path: Path, now: Conditions, hint: Hint
) -> None:
    picture = tmp_path / "pass.png"
    cv2.imwrite(str(picture), code_picture(token_text(1)))
    shown = phone_frames([Showing(picture, -60, 600)], size=(1280, 720), frames=40, conditions=now)
    hints = Counter(judge(grey_frame_of(frame)).hint for frame in list(shown)[::4])
    assert hints[hint] >= 9, hints


def test_an_empty_room_asks_for_nothing_but_light() -> None:
    for light, hint in ((0.9, Hint.EMPTY), (0.1, Hint.TOO_DARK)):
        conditions = Conditions(light=light)
        for frame in phone_frames([], size=(1280, 720), frames=4, conditions=conditions):
            assert judge(grey_frame_of(frame)).hint is hint


def test_a_lamp_in_the_glass_is_too_bright() -> None:
    code = code_picture(token_text(1), module=6).astype(np.int16)
    room = np.full((600, 800), 120, np.int16)
    room[100 : 100 + code.shape[0], 200 : 200 + code.shape[1]] = code
    lamp = np.zeros(room.shape, np.float32)
    cv2.circle(lamp, (370, 260), 62, 1.0, -1)
    glare = cv2.GaussianBlur(lamp, (0, 0), 12) * 255
    spoilt = np.clip(room + glare, 0, 255).astype(np.uint8)
    assert judge(grey_frame_of(spoilt)).hint is Hint.TOO_BRIGHT


def test_what_was_read_is_good_however_it_looks() -> None:
    frame = grey_frame_of(out_of_focus(photo(PHOTOS[0])))
    corners = ((30, 30), (200, 30), (200, 200), (30, 200))
    assert judge(frame, [Reading("x", b"x", corners, "zxing-cpp")]).hint is Hint.GOOD


@given(
    st.integers(1, 70),
    st.integers(1, 70),
    st.integers(0, 255),
    st.lists(st.tuples(st.integers(-9, 99), st.integers(-9, 99)), max_size=5),
)
def test_no_picture_and_no_corners_are_too_strange(
    width: int, height: int, level: int, corners: list[tuple[int, int]]
) -> None:
    frame = grey_frame_of(np.full((height, width), level, np.uint8))
    assert judge(frame, [Reading("x", b"x", tuple(corners), "zbar")]).blur >= 0
    assert judge(frame).hint in Hint
