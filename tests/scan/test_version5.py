"""Reading a pass's code from how dark its modules seem."""

from __future__ import annotations

import numpy as np
import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from qrcode.util import MODE_NUMBER, QRData

from lighthouse_kiosk.domain.passes import TOKEN_BYTES, looks_like_token
from lighthouse_kiosk.scan.opencv.ordered import likeliest
from lighthouse_kiosk.scan.opencv.reed_solomon import corrected
from lighthouse_kiosk.scan.opencv.version5 import (
    KNOWN,
    KNOWN_DARK,
    SIDE,
    Blocks,
    read_likeliest,
    read_soft,
)
from tests.codes import token_text

CHECK = 24
numbers = st.integers(0, 2**32)


def modules(text: str, mask: int | None = None) -> NDArray[np.bool_]:
    code = qrcode.QRCode(
        version=5,
        error_correction=qrcode.constants.ERROR_CORRECT_M,
        border=0,
        mask_pattern=mask,
    )
    code.add_data(QRData(text.encode(), mode=MODE_NUMBER))
    code.make(fit=False)
    return np.array(code.get_matrix())


def seen(text: str, mask: int | None = None) -> NDArray[np.float32]:
    return np.where(modules(text, mask), 1.0, -1.0).astype(np.float32)


def codeword(random: np.random.Generator) -> NDArray[np.uint8]:
    """Any 43 bytes with their checks: what is not known yet is restored as erased."""
    word = np.zeros(43 + CHECK, np.uint8)
    word[:43] = random.integers(0, 256, 43)
    whole = corrected(word, CHECK, range(43, 43 + CHECK))
    assert whole is not None
    assert (whole[:43] == word[:43]).all()
    return whole


def test_every_code_has_the_modules_that_are_taken_to_be_known() -> None:
    for number in range(20):
        assert (modules(token_text(number))[KNOWN] == KNOWN_DARK[KNOWN]).all()


@pytest.mark.parametrize("mask", range(8))
def test_a_clean_code_is_read_under_every_mask(mask: int) -> None:
    text = token_text(mask)
    assert read_soft(seen(text, mask)) == text


@given(numbers, st.floats(0.0, 0.45))
@settings(deadline=None, max_examples=40)
def test_a_noisy_code_is_read_right_or_not_at_all(number: int, noise: float) -> None:
    text = token_text(number % 50)
    random = np.random.default_rng(number)
    look = seen(text) + random.normal(0, noise, (SIDE, SIDE))
    read = read_soft(look.astype(np.float32))
    assert read == text if noise < 0.35 else read in {text, None}


@given(numbers)
@settings(deadline=None, max_examples=40)
def test_a_fifth_of_a_code_may_be_hidden(number: int) -> None:
    text = token_text(number % 50)
    random = np.random.default_rng(number)
    look = seen(text) + random.normal(0, 0.1, (SIDE, SIDE))
    left, top = random.integers(9, SIDE - 15, 2)  # not over the format, of which there is one more
    look[top : top + 15, left : left + 15] = random.normal(0, 0.05, (15, 15))
    assert read_likeliest(look.astype(np.float32)) == text


@given(numbers, st.floats(0.5, 1.3))
@settings(deadline=None, max_examples=60)
def test_what_is_likeliest_is_the_code_or_nothing(number: int, noise: float) -> None:
    """By deviations of 0.5 a bit in 45 is wrong, by 0.7 one in 13, by 1.3 two in nine."""
    text = token_text(number % 50)
    random = np.random.default_rng(number)
    look = (seen(text) + random.normal(0, noise, (SIDE, SIDE))).astype(np.float32)
    read = read_likeliest(look)
    assert read == text if noise < 0.55 else read in {text, None}


def test_far_more_wrong_bits_are_put_right_than_counting_bytes_can() -> None:
    random = np.random.default_rng(3)
    looks = [
        (seen(token_text(n)) + random.normal(0, 0.6, (SIDE, SIDE))).astype(np.float32)
        for n in range(20)
    ]
    by_bytes = sum(read_soft(look) is not None for look in looks)
    likeliest = sum(read_likeliest(look) == token_text(n) for n, look in enumerate(looks))
    assert by_bytes < 5
    assert likeliest > 15


@pytest.mark.parametrize("number", [1, 2, 4])
def test_blocks_that_were_read_in_different_looks_join(number: int) -> None:
    text = token_text(number)
    random = np.random.default_rng(number)
    looks = [
        (seen(text) + random.normal(0, 0.7, (SIDE, SIDE))).astype(np.float32) for _ in range(6)
    ]
    together = Blocks()
    assert text in {read_likeliest(look, together) for look in looks}
    if number > 1:
        assert not any(read_likeliest(look) for look in looks)


def test_blocks_of_another_code_do_not_join() -> None:
    one, other = token_text(1), token_text(2)
    both = Blocks()
    assert read_soft(seen(one), both) == one
    assert read_soft(seen(other), both) == other


@pytest.mark.parametrize("share", [0.0, 0.4, 0.6])
def test_what_was_not_seen_is_not_made_up(share: float) -> None:
    """With a third of the bits known for nothing, any of many codewords fits what was seen."""
    word = codeword(np.random.default_rng(5))
    bits = np.unpackbits(word).astype(np.float32) * 2 - 1
    bits[round(share * len(bits)) :] = 0
    assert likeliest(bits, CHECK) is None


@given(numbers)
@settings(deadline=None, max_examples=30)
def test_noise_is_no_pass(number: int) -> None:
    random = np.random.default_rng(number)
    look = random.normal(0, 1, (SIDE, SIDE)).astype(np.float32)
    assert read_soft(look) is None
    assert read_likeliest(look) is None
    look[KNOWN] = np.where(KNOWN_DARK, 1.0, -1.0)[KNOWN]
    assert read_likeliest(look) is None


@pytest.mark.parametrize("text", ["1" * 150, "9" * 201, "0" + token_text(1)[1:]])
def test_a_code_of_our_form_that_is_no_token_is_not_read(text: str) -> None:
    assert read_soft(seen(text)) is None
    assert read_likeliest(seen(text)) is None


def test_two_codes_mixed_are_neither_of_them() -> None:
    one, other = seen(token_text(1)), seen(token_text(2))
    assert read_soft(one + other) is None
    assert read_likeliest(one + other) is None


@given(numbers, st.integers(0, CHECK))
@settings(deadline=None, max_examples=60)
def test_as_many_errors_and_erasures_are_put_right_as_there_are_checks_for(
    number: int, erasures: int
) -> None:
    random = np.random.default_rng(number)
    word = codeword(random)
    errors = (CHECK - erasures) // 2
    places = random.permutation(len(word))[: erasures + errors]
    spoiled = word.copy()
    spoiled[places] ^= random.integers(1, 256, len(places)).astype(np.uint8)
    mended = corrected(spoiled, CHECK, [int(place) for place in places[:erasures]])
    assert mended is not None
    assert (mended == word).all()


@given(numbers)
@settings(deadline=None, max_examples=60)
def test_too_many_errors_are_not_put_right_wrongly(number: int) -> None:
    random = np.random.default_rng(number)
    word = codeword(random)
    places = random.permutation(len(word))[:30]
    word[places] ^= random.integers(1, 256, 30).astype(np.uint8)
    assert corrected(word, CHECK) is None
    assert corrected(word, CHECK, range(CHECK + 1)) is None


def test_a_token_of_any_length_that_occurs_is_read() -> None:
    texts = [token_text(number) for number in range(40)]
    assert {len(text) for text in texts} == {200, 201}
    assert all(looks_like_token(text) and TOKEN_BYTES == 84 for text in texts)
    assert [read_soft(seen(text)) for text in texts] == texts
