"""Passes in videos that no general decoder reads, and what must never be read."""

from __future__ import annotations

import time
from itertools import islice

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.scan.budget import Budget
from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import as_array, as_frame, grey_frame_of, halved
from lighthouse_kiosk.scan.opencv.pass_reader import PassReader
from tests.codes import decoy_picture
from tests.kiosk_conditions import Conditions
from tests.kiosk_videos import KioskVideo
from tests.real_passes import RealPass, real_passes

pytestmark = pytest.mark.usefixtures("qapp")

HARD = {
    "a thumb on a corner": Conditions(cover=0.2),
    "dim and noisy": Conditions(contrast=45, haze=12, noise=18, exposure=0.8),
    "moire": Conditions(moire=0.5, distance=240),
    "light on dark, under a thumb": Conditions(inverted=True, dark_page=True, cover=0.2),
    "light on dark, dim and noisy": Conditions(
        inverted=True, dark_page=True, contrast=45, haze=12, noise=18, exposure=0.8
    ),
    "lamps in the glass": Conditions(glare=0.8, contrast=170, tilt=5, distance=240),
    "out of focus under lamps": Conditions(
        glare=0.35, contrast=55, haze=18, noise=6, defocus=0.42, tilt=26, distance=310
    ),
    "against the light": Conditions(contrast=11, haze=90, noise=5, bright_scene=True),
}


def film(real: RealPass, conditions: Conditions, seed: int) -> list[Frame]:
    video = KioskVideo(real.picture, real.code, conditions, seed=seed)
    return [grey_frame_of(shot) for shot in islice(video.frames(video.appears), 15)]


def halves(frame: Frame) -> tuple[Frame, Frame]:
    return frame, as_frame(halved(as_array(frame)))


def budget(seconds: float) -> Budget:
    return Budget(time.thread_time, seconds)


@pytest.mark.parametrize("name", HARD)
def test_a_pass_that_no_single_decoder_reads_is_read_over_frames(name: str) -> None:
    real = next(real_passes(3))
    frames = film(real, HARD[name], seed=7)
    for alone in (ZxingDecoder(), OpenCvDecoder()):
        assert not any(alone.read(frame) for frame in frames[::5])
    chain = DecoderChain(warm_up=0, budget=1.0)
    texts = {reading.text for frame in frames for reading in chain.read(frame)}
    assert texts == {real.text}


def test_a_reading_says_where_the_code_is() -> None:
    real = next(real_passes(4))
    video = KioskVideo(real.picture, real.code, HARD["dim and noisy"], seed=8)
    reader = PassReader()
    for index in range(video.appears, video.appears + 30):
        frame = grey_frame_of(next(video.frames(index)))
        if not reader.following:
            reader.seek(*halves(frame), budget(1.0))
        for reading in reader.read(*halves(frame), budget(1.0)):
            apart = np.abs(np.array(reading.corners) - video.code_corners(index))
            assert apart.max() < 6
            return
    pytest.fail("never read")


def test_a_pass_after_another_is_not_mixed_with_it() -> None:
    passes = real_passes(6)
    first, second = next(passes), next(passes)
    chain = DecoderChain(warm_up=0, budget=1.0)
    hard = HARD["dim and noisy"]
    shown = film(first, hard, seed=9)[:8] + film(second, hard, seed=9)
    texts = [reading.text for frame in shown for reading in chain.read(frame)]
    assert set(texts) == {first.text, second.text}
    assert texts == sorted(texts, key=[first.text, second.text].index)


def test_what_looks_like_a_pass_and_never_reads_is_left_alone_ever_longer() -> None:
    picture = np.full((480, 640), 200, np.uint8)
    decoy = decoy_picture(3)
    picture[100 : 100 + len(decoy), 200 : 200 + len(decoy)] = decoy
    hopeless = grey_frame_of(picture)
    reader = PassReader()
    followed = []
    for _ in range(420):
        if not reader.following:
            reader.seek(*halves(hopeless), budget(0.0))
        followed.append(reader.following)
        assert reader.read(*halves(hopeless), budget(0.0)) == ()
    changes = [n for n in range(1, 420) if followed[n] != followed[n - 1]]
    _first, given_up, again, given_up_again, once_more = changes[:5]
    assert given_up < 99
    assert once_more - given_up_again > 1.5 * (again - given_up)


def test_what_hangs_on_the_wall_is_let_go_sooner_than_what_came_in() -> None:
    wall = np.full((480, 640), 200, np.uint8)
    empty = grey_frame_of(wall.copy())
    decoy = decoy_picture(3)
    wall[20 : 20 + len(decoy), 20 : 20 + len(decoy)] = decoy
    hung = grey_frame_of(wall.copy())
    wall[300:400, 450:550] = 120
    held_up = grey_frame_of(wall)

    def frames_until_let_go(reader: PassReader, later: Frame) -> int:
        frames = 0
        while reader.following or frames == 0:
            if reader.following:
                assert reader.read(*halves(later), budget(0.0)) == ()
                frames += 1
            else:
                reader.seek(*halves(hung), budget(0.0))
        return frames

    came_in, was_there, hand_came = PassReader(), PassReader(), PassReader()
    came_in.seek(*halves(empty), budget(0.0))
    was_there.seek(*halves(hung), budget(0.0))
    hand_came.seek(*halves(hung), budget(0.0))
    assert frames_until_let_go(came_in, hung) > 55
    assert 20 < frames_until_let_go(was_there, hung) < 35
    assert frames_until_let_go(hand_came, held_up) == 1


def test_a_followed_pass_that_will_not_read_keeps_to_the_budget_of_a_frame() -> None:
    real = next(real_passes(8))
    shots = film(real, Conditions(defocus=2.2), seed=12) * 2
    chain = DecoderChain(warm_up=0, budget=0.025, clock=time.thread_time)
    spent = []
    for shot in shots:
        start = time.thread_time()
        assert chain.read(shot) == ()
        spent.append(time.thread_time() - start)
    assert sorted(spent)[len(spent) * 8 // 10] < 0.027


def test_a_poster_that_looks_like_a_pass_does_not_hide_one() -> None:
    real = next(real_passes(7))
    shots = film(real, HARD["dim and noisy"], seed=11)
    poster = decoy_picture(4)
    chain = DecoderChain(warm_up=0, clock=time.thread_time)

    def with_poster(shot: Frame | None) -> Frame:
        grey = np.full((720, 1280), 90, np.uint8)
        if shot is not None:
            grey = np.frombuffer(shot.grey, np.uint8).reshape(720, 1280).copy()
        grey[20 : 20 + len(poster), 20 : 20 + len(poster)] = poster
        return grey_frame_of(grey)

    for _ in range(70):
        assert chain.read(with_poster(None)) == ()
    texts = {reading.text for shot in shots * 2 for reading in chain.read(with_poster(shot))}
    assert texts == {real.text}


def test_a_pass_is_read_where_something_else_was_passed_over_a_moment_before() -> None:
    real = next(real_passes(3))
    video = KioskVideo(real.picture, real.code, HARD["a thumb on a corner"], seed=7)
    shot = next(video.frames(video.appears + 10))
    chain = DecoderChain(warm_up=0, budget=1.0)
    outline = np.full_like(shot, 60)
    corners = video.code_corners(video.appears + 10)
    cv2.fillConvexPoly(outline, corners.astype(np.int32), 230)
    noise = np.random.default_rng(3).normal(0, 12, outline.shape)
    box = grey_frame_of(np.clip(outline + noise, 0, 255).astype(np.uint8))
    for _ in range(4):
        assert chain.read(box) == ()
    held = grey_frame_of(shot)
    texts = {reading.text for _ in range(20) for reading in chain.read(held)}
    assert texts == {real.text}


@pytest.mark.parametrize("side", [90, 160])
def test_a_box_with_the_outline_of_a_pass_is_not_followed(side: int) -> None:
    grey = np.full((540, 960), 60.0)
    grey[150 : 150 + side, 300 : 300 + side] = 230
    noisy = grey + np.random.default_rng(3).normal(0, 12, grey.shape)
    box = grey_frame_of(np.clip(noisy, 0, 255).astype(np.uint8))
    reader = PassReader()
    for _ in range(3):
        reader.seek(*halves(box), budget(1.0))
        assert reader.read(*halves(box), budget(1.0)) == ()
        assert not reader.following
