"""Soft decoding of a code's blocks: the likeliest codeword near what is certain.

Reed-Solomon decoding counts bytes and takes a byte with one doubtful bit for as lost as one under
a thumb. Here the least certain bits are computed from the others by the code's parity checks,
then one or two of the others are tried turned over: ordered statistics decoding (M. Fossorier and
S. Lin, "Soft-decision decoding of linear block codes based on ordered statistics", IEEE
Transactions on Information Theory 41, 1995) on the bits of the Reed-Solomon code.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.reed_solomon import Codewords, power

_PAIRS = 40
"""So many of the certain bits, the least certain of them, are tried together with another."""
_DEVIATIONS = 5.5
"""How far below what speaks against a wrong codeword it must be that speaks against the right one.
Of the 14,000 wrong ones that are tried, the best is 3.8 deviations below."""


def likeliest(bits: NDArray[np.float32], check: int) -> Codewords | None:
    """The codeword that fits best, None when none fits well.

    `bits` (8 n) are positive where a bit is probably set, the larger the more certain, highest
    bit of the first byte first; the last `check` bytes are checks.
    """
    weights = np.abs(bits)
    order = np.argsort(weights)
    hard = (bits > 0).astype(np.float32)
    rows, computed = _reduced(_checks(len(bits) // 8, check), order)
    certain = np.ones(len(bits), bool)
    certain[computed] = False
    rest = order[certain[order]]  # least certain first
    # which computed bits change with which of the others, as (computed, rest)
    ties = rows[:, rest]
    turned = (rows @ hard) % 2  # computed bits that contradict what was seen
    weight = weights[computed]
    against = float(weight @ turned)
    one = against + weights[rest] + (weight * (1 - 2 * turned)) @ ties
    few = slice(0, _PAIRS)
    after = np.abs(turned[:, None] - ties[:, few])  # (computed, few): turned with one flip
    two = (
        (weight @ after + weights[rest][few])[:, None]
        + weights[rest]
        + (weight[:, None] * (1 - 2 * after)).T @ ties
    )
    first, second = np.unravel_index(int(np.argmin(two)), two.shape)
    flips: list[int] = []
    best = against
    if float(one.min()) < best:
        best, flips = float(one.min()), [int(np.argmin(one))]
    if float(two[first, second]) < best and first != second:
        best, flips = float(two[first, second]), [int(first), int(second)]
    # of a wrong codeword, each computed bit contradicts what was seen with a chance of one half
    # where nothing at all was seen of the computed bits, nothing speaks for any codeword
    if best >= (float(weight.sum()) - _DEVIATIONS * float(np.linalg.norm(weight))) / 2:
        return None
    word = hard.copy()
    word[rest[flips]] = 1 - word[rest[flips]]
    word[computed] = (word[computed] + (turned + ties[:, flips].sum(axis=1))) % 2
    return np.asarray(np.packbits(word.astype(bool)), np.uint8)


def _reduced(
    checks: NDArray[np.uint8], order: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Parity checks (n, bits) solved for as many bits as there are checks, the first in order.

    Each row of the answer checks one bit of the second one, by others that are not in it.
    """
    count = len(checks)
    packed = np.packbits(checks, axis=1)
    padded = np.pad(packed, ((0, 0), (0, -packed.shape[1] % 8)))
    words = padded.view("<u8")
    free = np.ones(count, np.uint64)
    computed: NDArray[np.int64] = np.zeros(count, np.int64)
    has, added = np.empty(count, np.uint64), np.empty_like(words)
    left = count
    for column in order.tolist():
        # the place of the column's bit in its word, whose lowest byte is the first of eight
        np.right_shift(words[:, column >> 6], 8 * (column >> 3 & 7) + 7 - (column & 7), out=has)
        has &= np.uint64(1)
        row = int((has & free).argmax())
        if not has[row] or not free[row]:
            continue
        has[row] = free[row] = 0
        np.multiply(has[:, None], words[row], out=added)
        words ^= added
        computed[row] = column
        left -= 1
        if not left:
            break
    solved = np.unpackbits(padded, axis=1, count=checks.shape[1])
    return solved.astype(np.float32), computed


@lru_cache(maxsize=2)
def _checks(length: int, check: int) -> NDArray[np.uint8]:
    """The parity checks of the bits: (8 check, 8 length)."""
    # rows of a step are the checks' bits; columns are what each bit of a byte adds to them
    steps = np.array(
        [
            [
                [power(exponent, 1 << (7 - bit)) >> (7 - row) & 1 for bit in range(8)]
                for row in range(8)
            ]
            for exponent in range(255)
        ],
        np.uint8,
    )
    exponents = np.arange(check)[:, None] * (length - 1 - np.arange(length))
    blocks = steps[exponents % 255]  # (check, length, 8, 8)
    return np.asarray(blocks.swapaxes(1, 2).reshape(8 * check, 8 * length), np.uint8)
