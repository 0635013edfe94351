"""Undoing the blur between modules, with the parts of a code that are known as the yardstick.

What a camera sees of a module is its own darkness with that of its neighbours mixed in, by focus
and movement alike. How they mix is estimated by least squares from finder patterns, timing lines
and quiet zone, undone by a Wiener filter, and estimated again with what the other modules then
seem to be: the decision-directed equalisation of radio receivers (J. Proakis, "Digital
Communications", chapters 9 and 10), in two dimensions.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.version5 import KNOWN, KNOWN_DARK, SIDE, Soft

_REACH = 2
"""Modules to each side that are mixed in."""
_TAPS = 2 * _REACH + 1
_PERIOD = 48
"""Modules after which the Fourier transform repeats: enough for the code and its margins."""
_ROUNDS = 2
_LIKELY = 20.0
"""How many modules' worth of evidence the assumption has that hardly anything is mixed."""
_LEAST_NOISE = 0.02


def deblurred(modules: NDArray[np.float32]) -> Soft:
    """How dark each module is, from mean grey levels of modules with a quiet zone around.

    `modules` is (37 + 2q, 37 + 2q) with q >= 1; the result (37, 37) has deviation 1.
    """
    side = len(modules)
    quiet = (side - SIDE) // 2
    known = np.pad(KNOWN, quiet, constant_values=True)
    truth = np.pad(np.where(KNOWN_DARK, 1.0, -1.0), quiet, constant_values=-1.0)
    rest = cv2.GaussianBlur(modules, (0, 0), 5.0) - modules
    seen = (rest / (float(rest.std()) + 1e-3)).astype(np.float64)
    guess = np.where(known, truth, 0.8 * np.tanh(1.5 * seen))
    weight = np.where(known, 1.0, 0.5).ravel()
    sharp = seen
    for _ in range(_ROUNDS):
        mixing, level, noise = _mixing(guess, seen, weight)
        sharp = _unmixed(seen - level, mixing, noise)
        sharp /= float(sharp.std()) + 1e-9
        guess = np.where(known, truth, np.tanh(1.5 * sharp))
    inner = slice(quiet, side - quiet)
    return np.asarray(np.clip(sharp[inner, inner], -2, 2), np.float32)


def _mixing(
    guess: NDArray[np.float64], seen: NDArray[np.float64], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float64], float, float]:
    """The (5, 5) shares of the neighbours, the common level, and the variance left unexplained."""
    side = len(guess)
    padded = np.pad(guess, _REACH, constant_values=-1.0).astype(np.float32)
    # a row for each neighbour, and one for the level
    shifted = np.ones((_TAPS * _TAPS + 1, side, side), np.float32)
    for number, (down, across) in enumerate(np.ndindex(_TAPS, _TAPS)):
        shifted[number] = padded[down : down + side, across : across + side]
    rows = shifted.reshape(len(shifted), -1)
    assumed = np.zeros(len(rows))
    assumed[_TAPS * _TAPS // 2] = 0.8
    weighted = rows * weight.astype(np.float32)
    flat = seen.ravel().astype(np.float32)
    left = (weighted @ rows.T).astype(np.float64) + _LIKELY * np.eye(len(rows))
    found = np.linalg.solve(left, (weighted @ flat).astype(np.float64) + _LIKELY * assumed)
    noise = float(np.mean((flat - found.astype(np.float32) @ rows) ** 2))
    mixing = np.asarray(found[:-1].reshape(_TAPS, _TAPS), np.float64)
    return mixing, float(found[-1]), noise


def _unmixed(
    seen: NDArray[np.float64], mixing: NDArray[np.float64], noise: float
) -> NDArray[np.float64]:
    side = len(seen)
    field = np.full((_PERIOD, _PERIOD), -float(mixing.sum()))  # light all around
    field[:side, :side] = seen
    kernel = np.zeros((_PERIOD, _PERIOD))
    kernel[:_TAPS, :_TAPS] = mixing
    answer = np.fft.rfft2(np.roll(kernel, (-_REACH, -_REACH), (0, 1)))
    power = answer.real**2 + answer.imag**2
    sharp = np.fft.irfft2(np.fft.rfft2(field) * answer / (power + max(noise, _LEAST_NOISE)))
    return np.asarray(sharp[:side, :side], np.float64)
