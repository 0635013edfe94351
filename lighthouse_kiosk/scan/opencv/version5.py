"""The one kind of QR code a pass carries: version 5, correction level M, numeric (ISO/IEC 18004).

Knowing the code beforehand, 37 modules a side with two blocks of 43 data and 24 check codewords,
lets it be read from how dark each module seems rather than from black and white.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.domain.passes import looks_like_token, parse_token
from lighthouse_kiosk.scan.opencv.ordered import likeliest
from lighthouse_kiosk.scan.opencv.reed_solomon import Codewords, corrected

Bits: TypeAlias = NDArray[np.bool_]
Soft: TypeAlias = NDArray[np.float32]
"""How dark modules seem, shape (37, 37): positive is dark, and the larger the more certain."""

SIDE = 37
_BLOCKS, _DATA, _CHECK = 2, 43, 24
_CODEWORDS = _BLOCKS * (_DATA + _CHECK)
_FORMAT_CHECK = 0b10100110111
_FORMAT_MASK = 0b101010000010010
_LEVEL_M = 0b00
_ERASED = (0, 8, 16)
"""How many of a block's codewords, the least certain, are erased, try by try: each takes half as
many of the checks to restore as one that is wrong. With 16 of 24 used up, chance passes a block
once in 16,000 times; both blocks, the header, and a token's own form must fit."""
_CLEARLY = 0.7
"""A mask whose format bits fit this much worse than another's is not it."""
_LEAST_AGREEMENT = 0.3
"""Between what was seen of a block and what was read, as a correlation over its modules."""


def _function_patterns() -> tuple[Bits, Bits]:
    """Which modules are the same in every such code, and which of them are dark."""
    known, dark = np.zeros((SIDE, SIDE), bool), np.zeros((SIDE, SIDE), bool)
    finder = np.zeros((8, 8), bool)
    finder[:7, :7] = True
    finder[1:6, 1:6] = False
    finder[2:5, 2:5] = True
    for rows, columns in ((1, 1), (1, -1), (-1, 1)):
        known[::rows, ::columns][:8, :8] = True
        dark[::rows, ::columns][:8, :8] = finder
    for line in range(8, SIDE - 8):
        known[6, line] = known[line, 6] = True
        dark[6, line] = dark[line, 6] = line % 2 == 0
    known[28:33, 28:33] = dark[28:33, 28:33] = True
    dark[29:32, 29:32] = False
    dark[30, 30] = known[SIDE - 8, 8] = dark[SIDE - 8, 8] = True
    return known, dark


KNOWN, KNOWN_DARK = _function_patterns()


def _format_places() -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Row and column of the 15 format bits' two copies, highest bit first."""
    first = [(8, column) for column in (0, 1, 2, 3, 4, 5, 7, 8)]
    first += [(row, 8) for row in (7, 5, 4, 3, 2, 1, 0)]
    second = [(SIDE - 1 - index, 8) for index in range(7)]
    second += [(8, SIDE - 8 + index) for index in range(8)]
    return first, second


_FORMAT = tuple(tuple(zip(*places, strict=True)) for places in _format_places())


def _format_bits(mask: int) -> Bits:
    data = _LEVEL_M << 3 | mask
    rest = data << 10
    for bit in range(14, 9, -1):
        if rest >> bit & 1:
            rest ^= _FORMAT_CHECK << bit - 10
    word = (data << 10 | rest) ^ _FORMAT_MASK
    return np.array([word >> bit & 1 for bit in range(14, -1, -1)], bool)


_FORMATS = np.array([_format_bits(mask) for mask in range(8)])


def _data_places() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows and columns of the data modules in the order of their bits."""
    taken = KNOWN.copy()
    for rows, columns in _FORMAT:
        taken[list(rows), list(columns)] = True
    places = []
    upwards = True
    for right in (*range(SIDE - 1, 6, -2), *range(5, 0, -2)):
        for step in range(SIDE):
            row = SIDE - 1 - step if upwards else step
            places += [(row, column) for column in (right, right - 1) if not taken[row, column]]
        upwards = not upwards
    kept = np.array(places[: _CODEWORDS * 8])
    return kept[:, 0], kept[:, 1]


_ROWS, _COLUMNS = _data_places()


def _masks() -> Bits:
    """Which data bits each of the eight masks turns over, in the order of the bits."""
    i, j = _ROWS, _COLUMNS
    return np.array(
        [
            (i + j) % 2 == 0,
            i % 2 == 0,
            j % 3 == 0,
            (i + j) % 3 == 0,
            (i // 2 + j // 3) % 2 == 0,
            i * j % 2 + i * j % 3 == 0,
            (i * j % 2 + i * j % 3) % 2 == 0,
            ((i + j) % 2 + i * j % 3) % 2 == 0,
        ]
    )


_MASKS = _masks()


def _places_in_blocks() -> list[NDArray[np.int64]]:
    """For each block, which of the interleaved codewords are its own, in order."""
    return [
        np.concatenate(
            [
                np.arange(_DATA) * _BLOCKS + block,
                _BLOCKS * _DATA + np.arange(_CHECK) * _BLOCKS + block,
            ]
        )
        for block in range(_BLOCKS)
    ]


_BLOCK_PLACES = _places_in_blocks()


class Blocks:
    """Blocks of one code that could be read so far: others may become readable in other looks."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, int], Codewords] = {}

    def keep(self, mask: int, block: int, codewords: Codewords) -> None:
        self._read[mask, block] = codewords

    def get(self, mask: int, block: int) -> Codewords | None:
        """What was read of a block under a mask."""
        return self._read.get((mask, block))

    def forget(self) -> None:
        self._read.clear()


def read_soft(soft: Soft, blocks: Blocks | None = None) -> str | None:
    """The token in a code of which it is known how dark each module seems; None when in doubt.

    The text has the strict form of a token; its signature is not checked. `blocks` are those of
    the same code that were read in other looks, and are added to.
    """
    return _read(soft, _by_erasing, blocks)


def read_likeliest(soft: Soft, blocks: Blocks | None = None) -> str | None:
    """The same for harder codes; takes three times as long."""
    return _read(soft, _by_likelihood, blocks)


_Restore: TypeAlias = Callable[[NDArray[np.float32]], Codewords | None]
"""Makes a block whole whose bits (67, 8) seem more or less certainly set; None when in doubt."""


def _read(soft: Soft, restore: _Restore, blocks: Blocks | None) -> str | None:
    likeness = np.asarray(
        sum(soft[list(rows), list(columns)] @ (2.0 * _FORMATS.T - 1) for rows, columns in _FORMAT)
    )
    first, second = (int(mask) for mask in np.argsort(-likeness)[:2])
    masks = (first, second) if likeness[second] > _CLEARLY * likeness[first] else (first,)
    seen = soft[_ROWS, _COLUMNS]
    for mask in masks:
        text = _read_masked(seen, mask, restore, blocks)
        if text is not None:
            return text
    return None


def _read_masked(seen: Soft, mask: int, restore: _Restore, blocks: Blocks | None) -> str | None:
    known = Blocks() if blocks is None else blocks
    turned = np.where(_MASKS[mask], -seen, seen).reshape(-1, 8)
    data: list[Codewords] = []
    for number, places in enumerate(_BLOCK_PLACES):
        bits = turned[places]
        block = known.get(mask, number)
        if block is None or not _agrees(block, bits):
            block = restore(bits)
        if block is None or not _agrees(block, bits):
            if blocks is None:
                return None  # nobody would ask for the others
            continue
        known.keep(mask, number, block)
        data.append(block[:_DATA])
    if len(data) < _BLOCKS:
        return None
    text = _digits(np.unpackbits(np.concatenate(data)))
    if text and looks_like_token(text) and parse_token(text):
        return text
    known.forget()
    return None


def _agrees(block: Codewords, bits: NDArray[np.float32]) -> bool:
    """Whether what was read resembles what was seen of a block."""
    meant = np.unpackbits(block) * 2.0 - 1
    flat = bits.ravel()
    spread = float(np.linalg.norm(flat)) * float(np.sqrt(len(flat)))
    return float(meant @ flat) >= _LEAST_AGREEMENT * spread


def _by_erasing(bits: NDArray[np.float32]) -> Codewords | None:
    codewords = np.packbits(bits > 0, axis=1)[:, 0]
    scale = float(np.abs(bits).mean()) + 1e-9
    # grows with the chance that at least one of the eight bits is wrong
    doubt = np.exp(-3 * np.abs(bits) / scale).sum(axis=1)
    doubtful = np.argsort(-doubt)
    for count in _ERASED:
        found = corrected(codewords, _CHECK, [int(place) for place in doubtful[:count]])
        if found is not None:
            return found
    return None


def _by_likelihood(bits: NDArray[np.float32]) -> Codewords | None:
    return likeliest(bits.ravel(), _CHECK)


def _digits(bits: NDArray[np.uint8]) -> str | None:
    """A single numeric segment, with its header, and nothing but its terminator after it."""

    def number(start: int, count: int) -> int:
        return int(bits[start : start + count] @ (1 << np.arange(count)[::-1]))

    if number(0, 4) != 0b0001:
        return None
    count, start, text = number(4, 10), 14, ""
    while count > 0:
        size = min(count, 3)
        width = (0, 4, 7, 10)[size]
        if start + width > len(bits):
            return None
        value = number(start, width)
        if value >= 10**size:
            return None
        text += f"{value:0{size}d}"
        start, count = start + width, count - size
    return text if not bits[start : start + 4].any() else None
