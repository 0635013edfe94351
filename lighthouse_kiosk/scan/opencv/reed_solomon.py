"""Reed-Solomon decoding as QR codes use it: GF(256) over x⁸+x⁴+x³+x²+1, first root 1.

Errors and erasures by syndromes, Berlekamp-Massey started from the erasure locator, Chien search
and Forney's formula, after R. Blahut, "Algebraic Codes for Data Transmission", chapter 7.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Codewords = NDArray[np.uint8]


def _tables() -> tuple[list[int], list[int]]:
    powers, logs, value = [0] * 510, [0] * 256, 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        value = value << 1 ^ (0x11D if value & 0x80 else 0)
    return powers, logs


_POWER, _LOG = _tables()
_POWERS = np.array(_POWER, np.uint8)
_LOGS = np.array(_LOG, np.int64)


def power(exponent: int, value: int) -> int:
    """2^exponent times `value`."""
    return _POWER[(exponent + _LOG[value]) % 255] if value else 0


def corrected(received: Codewords, check: int, erased: Sequence[int] = ()) -> Codewords | None:
    """The codeword nearest to `received`, whose last `check` bytes are its checks.

    `erased` are places whose bytes are not known; e errors and s erasures are put right as long
    as 2e + s <= `check`. None when there is no such codeword.
    """
    if len(erased) > check:
        return None
    syndromes = _syndromes(received, check)
    if not any(syndromes):
        return received.copy()
    length = len(received)
    locator = [1]
    for place in erased:
        locator = _times(locator, [1, _POWER[length - 1 - place]])
    locator = _massey(syndromes, locator, len(erased))
    wrong = len(locator) - 1
    if 2 * wrong - len(erased) > check:
        return None
    roots = _roots(locator, length)
    if len(roots) != wrong:
        return None
    mended = received.copy()
    evaluator = _times(syndromes, locator)[:check]
    slope = [value if index % 2 else 0 for index, value in enumerate(locator)][1:]
    for exponent in roots:
        inverse = (255 - exponent) % 255
        divisor = _value_at(slope, inverse)
        if divisor == 0:
            return None
        above = _value_at(evaluator, inverse)
        if above:
            error = _POWER[(_LOG[above] - _LOG[divisor] + 255 + exponent) % 255]
            mended[length - 1 - exponent] ^= error
    return None if any(_syndromes(mended, check)) else mended


def _syndromes(word: Codewords, check: int) -> list[int]:
    """The word as a polynomial, first byte highest, at the first powers of the field's root, 2."""
    places = np.flatnonzero(word)
    if not len(places):
        return [0] * check
    exponents = len(word) - 1 - places
    turns = np.arange(check)[:, None] * exponents + _LOGS[word[places]]
    return [int(value) for value in np.bitwise_xor.reduce(_POWERS[turns % 255], axis=1)]


def _massey(syndromes: list[int], start: list[int], erasures: int) -> list[int]:
    """The shortest locator polynomial that explains the syndromes and contains `start`."""
    current, last = start, start
    length, last_gap = erasures, 1
    for step in range(erasures, len(syndromes)):
        gap = 0
        for index, value in enumerate(current):
            if value and index <= step and (other := syndromes[step - index]):
                gap ^= _POWER[_LOG[value] + _LOG[other]]
        last = [0, *last]
        if gap:
            factor = _LOG[gap] - _LOG[last_gap] + 255
            patched = list(current) + [0] * (len(last) - len(current))
            for index, value in enumerate(last):
                if value:
                    patched[index] ^= _POWER[(_LOG[value] + factor) % 255]
            if 2 * length <= step + erasures:
                last, last_gap = current, gap
                length = step + 1 + erasures - length
            current = patched
    while len(current) > 1 and current[-1] == 0:
        current = current[:-1]
    return current


def _times(left: Sequence[int], right: Sequence[int]) -> list[int]:
    product = [0] * (len(left) + len(right) - 1)
    for i, a in enumerate(left):
        if a:
            for j, b in enumerate(right):
                if b:
                    product[i + j] ^= _POWER[_LOG[a] + _LOG[b]]
    return product


def _value_at(polynomial: Sequence[int], exponent: int) -> int:
    """Lowest coefficient first, at 2^exponent."""
    total = 0
    for index, value in enumerate(polynomial):
        if value:
            total ^= _POWER[(_LOG[value] + index * exponent) % 255]
    return total


def _roots(locator: Sequence[int], length: int) -> list[int]:
    """The exponents e < length for which the locator vanishes at 2^-e: where the errors are."""
    values = np.zeros(length, np.uint8)
    exponents = np.arange(length)
    for index, value in enumerate(locator):
        if value:
            values ^= _POWERS[(_LOG[value] + index * (255 - exponents)) % 255]
    return [int(exponent) for exponent in np.flatnonzero(values == 0)]
