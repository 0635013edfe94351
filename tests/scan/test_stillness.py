"""An empty counter is looked at now and then; what moves is looked at at once."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.opencv.stillness import Stillness
from tests.codes import code_picture, token_text
from tests.phone_video import Conditions, Picture, Showing, phone_frames

RATE = 30


def frame_at(picture: Picture, number: int) -> Frame:
    grey = grey_frame_of(picture)
    return Frame.from_buffer(grey.grey, grey.width, grey.height, captured=number / RATE)


def worth(pictures: list[Picture]) -> list[int]:
    stillness = Stillness()
    return [
        number
        for number, picture in enumerate(pictures)
        if stillness.worth(frame_at(picture, number))
    ]


@pytest.mark.parametrize("light", [0.9, 0.25], ids=["bright", "dim"])
def test_an_empty_counter_in_drifting_light_is_looked_at_five_times_a_second(
    light: float,
) -> None:
    shown = list(
        phone_frames([], size=(1280, 720), frames=4 * RATE, conditions=Conditions(light=light))
    )
    looked_at = worth(shown)
    assert looked_at[: 2 * RATE] == list(range(2 * RATE))
    assert len([number for number in looked_at if number >= 3 * RATE]) <= 6


@pytest.mark.parametrize("distance", [0.92, 0.3], ids=["near", "far"])
def test_a_phone_is_looked_at_from_the_frame_in_which_it_comes(
    tmp_path: Path, distance: float
) -> None:
    picture = tmp_path / "pass.png"
    cv2.imwrite(str(picture), code_picture(token_text(1)))
    first = 3 * RATE
    plan = [Showing(picture, first, first + 4 * RATE)]
    now = Conditions(distance=distance)
    shown = list(islice(phone_frames(plan, size=(960, 540), conditions=now), first + 3 * RATE))
    empty = list(phone_frames([], size=(960, 540), frames=len(shown), conditions=now))
    visible = next(
        number
        for number, (one, other) in enumerate(zip(shown, empty, strict=True))
        if np.count_nonzero(np.abs(one.astype(int) - other).max(axis=2) > 40) > 2000
    )
    looked_at = worth(shown)
    assert set(range(visible, visible + RATE)) <= set(looked_at)


def test_a_code_that_appears_without_moving_is_seen_at_once_and_tried_for_two_seconds() -> None:
    wall = np.full((720, 1280), 150, np.uint8)
    code = code_picture(token_text(1), module=2)
    with_code = wall.copy()
    with_code[200 : 200 + code.shape[0], 300 : 300 + code.shape[1]] = code
    looked_at = worth([wall] * (4 * RATE) + [with_code] * (4 * RATE))
    came = 4 * RATE
    assert set(range(came, came + 2 * RATE)) <= set(looked_at)
    assert len([number for number in looked_at if number >= came + 3 * RATE]) <= 6


def test_noise_that_hides_small_things_lets_all_frames_through() -> None:
    random = np.random.default_rng(1)
    wall = np.full((480, 640), 40, np.int16)
    noisy = [
        np.clip(wall + random.normal(0, 25, wall.shape), 0, 255).astype(np.uint8)
        for _ in range(4 * RATE)
    ]
    assert worth(noisy) == list(range(4 * RATE))


def test_another_size_or_a_clock_set_back_wakes_it() -> None:
    stillness = Stillness()
    wall = np.full((480, 640), 150, np.uint8)
    for number in range(3 * RATE):
        stillness.worth(frame_at(wall, number))
    assert not stillness.worth(frame_at(wall, 3 * RATE))
    assert stillness.worth(frame_at(wall[:240], 3 * RATE + 1))
    assert stillness.worth(frame_at(wall[:240], 5))
    assert stillness.worth(frame_at(wall[:240], 6))
