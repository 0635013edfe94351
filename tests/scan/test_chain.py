"""The chain of decoders on frames that single decoders miss."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.scan.chain import DecoderChain
from lighthouse_kiosk.scan.decoders import MissingEngine, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from tests.codes import code_picture, token_text
from tests.phone_video import Conditions, phone_frames, plan_showings


def phone_in(conditions: Conditions, text: str, folder: Path, seed: int) -> Iterator[Frame]:
    """Frames of a phone that is held still enough, under bad conditions."""
    picture = folder / "pass.png"
    cv2.imwrite(str(picture), code_picture(text))
    plan = plan_showings([picture], fps=30, showings=1, seconds=3, gap=0)
    frames = phone_frames(plan, size=(960, 540), seed=seed, conditions=conditions)
    return (grey_frame_of(frame) for frame in islice(frames, 30, 60, 3))


def read_right(reader: DecoderChain | ZxingDecoder, frames: list[Frame], text: str) -> int:
    texts = [{reading.text for reading in reader.read(frame)} for frame in frames]
    assert all(found <= {text} for found in texts)
    return sum(map(bool, texts))


@pytest.mark.parametrize(
    "conditions",
    [
        Conditions(blur=2.4),
        Conditions(light=0.06, blur=1.2),
        Conditions(noise=22, light=0.25, blur=1.2, tilt=40),
    ],
    ids=["out of focus", "dim", "all at once"],
)
def test_frames_too_hard_for_one_decoder_are_rescued(
    conditions: Conditions, tmp_path: Path
) -> None:
    text = token_text(3)
    frames = list(phone_in(conditions, text, tmp_path, seed=4))
    alone = read_right(ZxingDecoder(), frames, text)
    chain = DecoderChain(warm_up=0, budget=1.0)
    assert read_right(chain, frames, text) >= max(alone + 3, 5)


def test_without_libzbar_the_chain_still_rescues_and_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyzbar.wrapper", None)  # as if libzbar were not installed
    chain = DecoderChain(warm_up=0, budget=1.0)
    assert chain.missing() == (MissingEngine("pyzbar", "libzbar_missing"),)
    text = token_text(3)
    frames = list(phone_in(Conditions(blur=2.4), text, tmp_path, seed=4))
    assert read_right(chain, frames, text) > read_right(ZxingDecoder(), frames, text)


def test_without_opencv_the_chain_reads_plain_frames_and_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "lighthouse_kiosk.scan.opencv.harder", None)
    chain = DecoderChain(warm_up=0)
    assert MissingEngine("opencv", "opencv_missing") in chain.missing()
    assert chain.read(grey_frame_of(np.full((90, 90), 9, np.uint8))) == ()
    (reading,) = chain.read(grey_frame_of(code_picture("still")))
    assert reading.text == "still"


def test_a_hopeless_frame_costs_no_more_tries_than_its_budget() -> None:
    seconds = count()  # every look at the clock takes a second
    chain = DecoderChain(warm_up=0, budget=2.5, clock=lambda: float(next(seconds)))
    hopeless = grey_frame_of(_scrambled_code())
    chain.read(hopeless)
    looks = next(seconds)
    assert looks <= 5  # the start, two tries, and the refusal of a third


def test_a_start_does_not_load_what_only_hard_frames_need() -> None:
    modules = ["chain", "decoders", "frames", "gate", "pictures", "sources", "worker", "zbar"]
    imports = ", ".join(f"lighthouse_kiosk.scan.{name}" for name in modules)
    heavy = "{'numpy', 'cv2', 'pyzbar'} & set(sys.modules)"
    read_one = (
        "from lighthouse_kiosk.scan.frames import Frame\n"
        "lighthouse_kiosk.scan.sources.open_source('0')\n"
        "lighthouse_kiosk.scan.chain.DecoderChain().read(Frame.from_buffer(bytes(10000), 100, 100))"
    )
    code = f"import sys, {imports}\n{read_one}\nprint({heavy})"
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def _scrambled_code() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Looks like a code and has its texture, but no finder patterns."""
    modules = np.random.default_rng(5).integers(0, 2, (41, 41)).astype(np.uint8) * 255
    picture = np.full((480, 640), 255, np.uint8)
    picture[100:346, 200:446] = modules.repeat(6, axis=0).repeat(6, axis=1)
    return picture
