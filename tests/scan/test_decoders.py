"""Single engines on real pictures and on made ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.scan.decoders import Decoder, MissingEngine, OpenCvDecoder, ZxingDecoder
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import grey_frame_of
from lighthouse_kiosk.scan.opencv.pictures import load_picture
from lighthouse_kiosk.scan.zbar import PyzbarDecoder, open_pyzbar
from tests.codes import code_picture, token_text


def pyzbar() -> PyzbarDecoder:
    decoder = open_pyzbar()
    if isinstance(decoder, MissingEngine):
        pytest.skip("libzbar is not installed here")
    return decoder


@pytest.fixture(params=[ZxingDecoder, pyzbar, OpenCvDecoder])
def decoder(request: pytest.FixtureRequest) -> Decoder:
    made: Decoder = request.param()
    return made


def test_every_engine_reads_a_token_and_says_where_it_is(decoder: Decoder) -> None:
    text = token_text(7)
    picture = np.full((720, 1280), 230, np.uint8)
    code = code_picture(text)
    picture[100 : 100 + len(code), 600 : 600 + len(code)] = code
    (reading,) = decoder.read(grey_frame_of(picture))
    assert (reading.text, reading.raw, reading.engine) == (text, text.encode(), decoder.name)
    quiet, side = 4 * 8, len(code)
    inside = [(600 + quiet, 100 + quiet), (600 + side - quiet, 100 + side - quiet)]
    left_top = [min(c[axis] for c in reading.corners) for axis in (0, 1)]
    right_bottom = [max(c[axis] for c in reading.corners) for axis in (0, 1)]
    assert np.allclose([left_top, right_bottom], inside, atol=8)


def test_an_empty_frame_has_no_codes(decoder: Decoder, empty_frame: Frame) -> None:
    assert decoder.read(empty_frame) == ()


def test_rows_with_padding_are_read_also_when_the_last_one_has_none(decoder: Decoder) -> None:
    text = token_text(8)
    code = code_picture(text)
    padded = np.full((len(code), len(code) + 24), 77, np.uint8)
    padded[:, : len(code)] = code
    pixels = padded.tobytes()[:-24]
    frame = Frame.from_buffer(pixels, len(code), len(code), stride=len(code) + 24)
    assert [reading.text for reading in decoder.read(frame)] == [text]


def test_the_largest_of_several_codes_comes_first() -> None:
    small, large = code_picture("small", module=4), code_picture("large", module=9)
    picture = np.full((400, 700), 255, np.uint8)
    picture[20 : 20 + len(small), 20 : 20 + len(small)] = small
    picture[20 : 20 + len(large), 300 : 300 + len(large)] = large
    found = ZxingDecoder().read(grey_frame_of(picture))
    assert [reading.text for reading in found] == ["large", "small"]


@pytest.mark.parametrize("text", ["Größe", "é", "受け取り", "a\x1db\x01"])
@pytest.mark.parametrize("engine", [ZxingDecoder, pyzbar])
def test_utf8_that_no_code_declares_is_read_as_what_phones_write(
    engine: Callable[[], Decoder], text: str
) -> None:
    found = engine().read(grey_frame_of(code_picture(text.encode())))
    assert [reading.text for reading in found] == [text]


def test_zbar_does_not_garble_japanese_codes(qr_photos: Path) -> None:
    # left to guess, zbar takes this Shift JIS for Big5
    file = qr_photos / "qrcode-2" / "18.png"
    (reading,) = pyzbar().read(_frame(file))
    assert reading.text == file.with_suffix(".txt").read_bytes().decode().rstrip("\n")


def test_noise_is_never_read_as_a_code(decoder: Decoder) -> None:
    random = np.random.default_rng(11)
    for sigma in (0, 1, 2, 4):
        noise = random.normal(128, 60, (360, 480)).clip(0, 255).astype(np.uint8)
        soft = cv2.GaussianBlur(noise, (0, 0), sigma) if sigma else noise
        hard = np.where(soft > np.median(soft), 255, 0).astype(np.uint8)
        assert decoder.read(grey_frame_of(hard)) == ()


def _frame(file: Path) -> Frame:
    return grey_frame_of(load_picture(file))
