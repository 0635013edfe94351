"""Where a pass's code lies in a part of a picture, found by its finder patterns, also blurred ones.

Instead of runs of black and white, the rings of a finder pattern are sought as a whole, so that
blur, noise and low contrast, which break runs, only lower the likeness. Two or three likely
places make a guess of the code's position; guesses are judged by all that is known of a
version 5 code.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.arrays import Grey, softened
from lighthouse_kiosk.scan.opencv.version5 import KNOWN, KNOWN_DARK, SIDE

Homography: TypeAlias = NDArray[np.float64]
"""3 × 3; takes a point of the code, in modules from its top left corner, to pixels."""

MODULES = (2.0, 2.5, 3.1, 3.9)
"""Pixels of a module that are looked for; the part is scaled to suit."""
_LEAST_LIKENESS = 0.42
_MOST_PLACES = 16
_MORE_PLACES = 20
"""Made even, more of a picture looks like a finder pattern."""
_SOFTENED = 0.8
"""Pixels by which a picture is smoothed before guesses are judged in it."""
_MANY = 50
"""More guesses than this are weeded out by a fifth of the known points first."""
_WORTH_DEEPENING = 0.3
"""Perspective adds 0.1 at most to how well a guess fits."""
_FAINTEST = 2.0
"""Grey levels of deviation below which there is only noise."""
_SURROUNDINGS = 9
"""Modules across the part of a picture whose contrast is made even: as many as across a finder
pattern with what is light around it, so that the edge of a lamp's light hides none.
"""
_NEAR = np.ones((7, 7), np.uint8)
_CENTRES = np.array([[3.5, 3.5, 1.0], [SIDE - 3.5, 3.5, 1.0], [3.5, SIDE - 3.5, 1.0]]).T
"""The finder patterns' centres: top left, top right, bottom left; as columns."""
_FROM_CENTRES = np.linalg.inv(_CENTRES)
_LEG = SIDE - 7.0
_DEPTHS = np.array([[1.0, a, b] for a, b in product((0.86, 0.93, 1.0, 1.075, 1.16), repeat=2)])
"""Ratios of the finder patterns' distances from the camera."""


@lru_cache(maxsize=32)
def _rings(module: float) -> NDArray[np.float32]:
    """A finder pattern with its light surroundings, averaged over all turns and a little blurred.

    Its mean is 0 and its length 1.
    """
    fine = 8
    side = 9 * fine
    centre = (side - 1) / 2
    square = np.zeros((side, side), np.float32)
    for half, value in ((4.5, 1.0), (3.5, 0.0), (2.5, 1.0), (1.5, 0.0)):
        edge = round((4.5 - half) * fine)
        square[edge : side - edge, edge : side - edge] = value
    turned = np.zeros_like(square)
    for angle in range(-45, 45, 9):
        weight = 2.0 if abs(angle) < 20 else 1.0
        matrix = cv2.getRotationMatrix2D((centre, centre), angle, 1.0)
        turned += weight * np.asarray(
            cv2.warpAffine(square, matrix, (side, side), borderValue=1.0), np.float32
        )
    soft = cv2.GaussianBlur(turned, (0, 0), 0.5 * fine)
    size = round(9 * module) | 1
    rings = np.asarray(cv2.resize(soft, (size, size), interpolation=cv2.INTER_AREA), np.float32)
    rings -= rings.mean()
    return np.asarray(rings / np.linalg.norm(rings), np.float32)


def _judged() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Points (3, n) inside modules that are known, and how light they are, from -1 to 1."""
    padded = np.pad(KNOWN, 1, constant_values=True)
    dark = np.pad(KNOWN_DARK, 1)
    rows, columns = np.nonzero(padded)
    points = np.stack([columns - 0.5, rows - 0.5, np.ones(len(rows))]).astype(np.float32)
    light = np.where(dark[rows, columns], -1.0, 1.0).astype(np.float32)
    return points, light - light.mean()


_POINTS, _LIGHT = _judged()


def positions(
    part: Grey, modules: Sequence[float] = MODULES, most: int = 2
) -> list[tuple[float, Homography]]:
    """The likeliest positions of a code in a part, with how well each fits (1 is perfectly).

    `modules` are the sizes of a module, in pixels of the part, that are looked for.
    """
    return _positions(softened(part, _SOFTENED), _places(_ring_likeness(part, modules)), most)


def positions_either_way(
    part: Grey, module: float, most: int = 2, *, uneven: bool = False
) -> list[tuple[float, Homography, bool]]:
    """The same, also for light codes on dark, which are told by True.

    `uneven` looks for codes with a lamp or a shadow over a part of them.
    """
    picture = _evened(part, module) if uneven else part
    rings = _ring_likeness(picture, (module,))
    places = _MORE_PLACES if uneven else _MOST_PLACES
    soft = softened(picture, _SOFTENED)
    dark = _positions(soft, _places(rings, places), most)
    light = _places((-rings[0], rings[1]), places)
    turned = _positions(np.asarray(cv2.bitwise_not(soft), np.uint8), light, most)
    found = [(*item, False) for item in dark] + [(*item, True) for item in turned]
    return sorted(found, key=lambda item: -item[0])[:most]


def _positions(
    soft: Grey, places: NDArray[np.float64], most: int
) -> list[tuple[float, Homography]]:
    if len(places) < 2:
        return []
    guesses = _by_three(places)
    found = _best(soft, guesses, 5) if len(guesses) else []
    if not found or found[0][0] < 0.6:
        pairs = _by_two(places)
        if len(pairs):
            found += _best(soft, pairs, 5)
    found.sort(key=lambda item: -item[0])
    spread = [_deepened(guess) for score, guess in found[:5] if score > _WORTH_DEEPENING]
    return _best(soft, np.concatenate(spread), most, apart=True) if spread else found[:most]


def _evened(part: Grey, module: float) -> Grey:
    """The part with the same contrast everywhere, so that a lamp's glare hides no likeness."""
    side = round(_SURROUNDINGS * module) | 1
    image = part.astype(np.float32)
    rest = image - cv2.blur(image, (side, side))
    spread = cv2.sqrt(cv2.blur(rest * rest, (side, side)))
    least = 0.3 * float(np.median(spread[::4, ::4])) + _FAINTEST
    return np.asarray(
        cv2.convertScaleAbs(np.clip(rest / np.maximum(spread, least), -2.5, 2.5) * 50 + 127),
        np.uint8,
    )


def _ring_likeness(
    picture: Grey, modules: Sequence[float]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Of each pixel: how much it is the middle of a finder pattern, and its pixels per module."""
    likeness = _likeness_to(_rings(modules[0]), picture)
    module = np.broadcast_to(np.float32(modules[0]), picture.shape)
    for size in modules[1:]:
        other = _likeness_to(_rings(size), picture)
        module = np.where(other > likeness, np.float32(size), module)
        likeness = np.maximum(likeness, other)
    return likeness, module


def _likeness_to(template: NDArray[np.float32], picture: Grey) -> NDArray[np.float32]:
    """The normalised correlation of each pixel's surroundings with a template, from -1 to 1."""
    side = template.shape[0]
    if min(picture.shape) <= side:
        return np.zeros(picture.shape, np.float32)
    window, half = (side, side), side // 2
    # in place, as memory for whole pictures costs more than what is done to them
    mean = np.asarray(cv2.boxFilter(picture, cv2.CV_32F, window), np.float32)
    spread = np.asarray(cv2.sqrBoxFilter(picture, cv2.CV_32F, window), np.float32)
    spread -= np.square(mean, out=mean)
    np.maximum(spread, _FAINTEST**2, out=spread)
    np.sqrt(spread, out=spread)
    spread *= np.float32(side)
    bordered = cv2.copyMakeBorder(picture, half, half, half, half, cv2.BORDER_REPLICATE)
    likeness = cv2.matchTemplate(bordered.astype(np.float32), template, cv2.TM_CCORR)
    return np.asarray(cv2.divide(likeness, spread, likeness), np.float32)


def _places(
    rings: tuple[NDArray[np.float32], NDArray[np.float32]], most: int = _MOST_PLACES
) -> NDArray[np.float64]:
    """Likely finder patterns, likeliest first: rows of x, y, pixels per module, likeness."""
    likeness, module = rings
    likely = np.flatnonzero(likeness > _LEAST_LIKENESS)
    if not len(likely):
        return np.empty((0, 4))
    highest = cv2.dilate(likeness, _NEAR).ravel()
    likely = likely[likeness.ravel()[likely] >= highest[likely]]
    order = np.argsort(-likeness.ravel()[likely])[:most]
    rows, columns = np.divmod(likely[order], likeness.shape[1])
    return np.stack(
        [columns + 0.5, rows + 0.5, module[rows, columns], likeness[rows, columns]], axis=1
    ).astype(np.float64)


def _by_three(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Homographies (n, 3, 3) of all triples that may be a code seen from the front."""
    step = places[None, :, :2] - places[:, None, :2]
    length = np.hypot(step[..., 0], step[..., 1]) + np.eye(len(places))
    size = places[:, 2]
    module = (size[:, None, None] + size[:, None] + size) / 3
    # [a, b, c]: the corner, the one to its right, the one below
    turn = step[:, :, None, 0] * step[:, None, :, 1] - step[:, :, None, 1] * step[:, None, :, 0]
    fits = turn > 0.7 * length[:, :, None] * length[:, None, :]
    for leg in (length[:, :, None], length[:, None, :]):
        fits &= (leg > 0.55 * _LEG * module) & (leg < 1.4 * _LEG * module)
    largest = np.maximum(np.maximum(size[:, None, None], size[:, None]), size)
    smallest = np.minimum(np.minimum(size[:, None, None], size[:, None]), size)
    fits &= largest - smallest < 0.55 * module
    a, b, c = np.nonzero(fits)
    return _through(places[a, :2], places[b, :2], places[c, :2])


def _by_two(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Homographies of all pairs, with the third finder pattern where it is covered."""
    count = len(places)
    a, b = (axis.ravel() for axis in np.indices((count, count)))
    a, b = a[a != b], b[a != b]
    step = places[b, :2] - places[a, :2]
    length = np.hypot(*step.T)
    module = (places[a, 2] + places[b, 2]) / 2
    guesses = []
    fits = (length > 0.6 * _LEG * module) & (length < 1.3 * _LEG * module)
    first, second = places[a[fits], :2], places[b[fits], :2]
    right = np.stack([-step[fits, 1], step[fits, 0]], axis=1)
    for ratio in (0.8, 1.0, 1.25):
        guesses.append(_through(first, second, first + ratio * right))
        guesses.append(_through(first, first - ratio * right, second))
    fits = (length > 0.7 * 1.41 * _LEG * module) & (length < 1.3 * 1.41 * _LEG * module)
    first, second = places[a[fits], :2], places[b[fits], :2]
    right = np.stack([-step[fits, 1], step[fits, 0]], axis=1)
    guesses.append(_through((first + second + right) / 2, first, second))
    return np.concatenate(guesses)


def _through(
    corner: NDArray[np.float64], right: NDArray[np.float64], below: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Affine homographies that take the finder patterns' centres to these points (n, 2)."""
    flat = np.stack([corner, right, below], axis=2)
    points = np.concatenate([flat, np.ones((len(flat), 1, 3))], axis=1)
    return np.asarray(points.reshape(-1, 3) @ _FROM_CENTRES, np.float64).reshape(-1, 3, 3)


def _deepened(guess: Homography) -> NDArray[np.float64]:
    """The same finder patterns at other distances from the camera: (25, 3, 3)."""
    centres = guess @ _CENTRES
    return np.asarray((centres * _DEPTHS[:, None, :]) @ _FROM_CENTRES, np.float64)


def _best(
    soft: Grey, guesses: NDArray[np.float64], most: int, *, apart: bool = False
) -> list[tuple[float, Homography]]:
    if len(guesses) > _MANY:
        rough, _ = _scores(soft, guesses, slice(None, None, 5))
        guesses = guesses[np.argsort(-rough)[:_MANY]]
    scores, centres = _scores(soft, guesses, slice(None))
    chosen: list[tuple[float, Homography]] = []
    kept: list[NDArray[np.float32]] = []
    for index in np.argsort(-scores):
        if apart and any(np.hypot(*(centres[index] - other)) < 6 for other in kept):
            continue
        kept.append(centres[index])
        chosen.append((float(scores[index]), guesses[index]))
        if len(chosen) == most:
            break
    return chosen


def _scores(
    soft: Grey, guesses: NDArray[np.float64], which: slice
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How well each guess fits, by some of the known points, and its middle (n, 2)."""
    light = _LIGHT[which] - _LIGHT[which].mean()
    flat = guesses.astype(np.float32).reshape(-1, 3) @ _POINTS[:, which]
    points = flat.reshape(-1, 3, len(light))
    with np.errstate(divide="ignore", invalid="ignore"):
        points[:, :2] /= points[:, 2:]
    x, y = points[:, 0] - np.float32(0.5), points[:, 1] - np.float32(0.5)
    seen = cv2.remap(soft, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(
        np.float32
    )
    seen -= seen.mean(axis=1, keepdims=True)
    lengths = np.sqrt(np.einsum("ij,ij->i", seen, seen)) * np.linalg.norm(light) + 1e-3
    return (seen @ light) / lengths, np.stack([x.mean(axis=1), y.mean(axis=1)], axis=1)
