"""Laying a version 5 code's grid of modules over a picture, and looking at each module."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from lighthouse_kiosk.scan.opencv.arrays import Grey
from lighthouse_kiosk.scan.opencv.deblurring import deblurred
from lighthouse_kiosk.scan.opencv.finders import Homography
from lighthouse_kiosk.scan.opencv.version5 import KNOWN, KNOWN_DARK, SIDE, Soft

FINE_PIXELS = 3
"""Pixels of a module in the flat picture that is compared with what a code looks like."""
QUIET = 2
"""Modules around the code that are looked at as well."""
_ACROSS = SIDE + 2 * QUIET
_FLAT = _ACROSS * FINE_PIXELS
_SEARCHED = 5
"""Modules that a hand may have moved a code since the frame before."""
_BLOWN_OUT = 246
_LEAST_SEEN = 0.4
"""Share of what is known of a code that must not be blown out for a position to be judged."""
_HALO = 0.25
"""How much a module counts that is next to blown out ones."""
_POINTS = 5
"""Points across a module at which a picture is looked at."""
_AROUND = np.ones((5, 5), np.uint8)
"""Modules among which there is a light and a dark one, as good as always."""
_WIDE = np.ones((9, 9), np.uint8)
"""The same, also for what a grid that is not yet in place takes for modules."""

Evening: TypeAlias = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""Makes the local contrast of a flat picture the same everywhere."""

_CENTRED = np.array([[SIDE / 2, 0, SIDE / 2], [0, SIDE / 2, SIDE / 2], [0, 0, 1.0]])


class Look:
    """What a code looks like, as far as it is known, for fitting a grid to a picture.

    `light` (37, 37) is -1 where a module is dark, 1 where it is light, 0 where that is unknown;
    `even` is done to pictures before they are compared with it.
    """

    def __init__(self, light: NDArray[np.float32], blur: float, even: Evening) -> None:
        self._even = even
        whole = np.pad(light, QUIET, constant_values=1.0)
        large = whole.repeat(FINE_PIXELS, axis=0).repeat(FINE_PIXELS, axis=1)
        picture = cv2.GaussianBlur(large, (0, 0), blur * FINE_PIXELS)
        self._places = np.flatnonzero(large.ravel() != 0)
        self._template = np.asarray(
            np.where(large != 0, picture - picture[large != 0].mean(), 0), np.float32
        )
        self._wanted = np.asarray(picture.ravel()[self._places], np.float32)
        rows, columns = np.divmod(self._places, _FLAT)
        # from -1 to 1 over the code, so that all eight parameters weigh alike
        self._half = SIDE * FINE_PIXELS / 2
        x = ((columns + 0.5) / FINE_PIXELS - QUIET) / (SIDE / 2) - 1
        y = ((rows + 0.5) / FINE_PIXELS - QUIET) / (SIDE / 2) - 1
        self._x, self._y = x.astype(np.float32), y.astype(np.float32)

    def fitted(self, soft: Grey, guess: Homography, steps: int) -> tuple[float, Homography]:
        """Move the grid until it fits best; also how well it then fits, as a correlation.

        Gauss-Newton over the eight parameters of the homography, forward compositional, on a
        picture whose contrast is made even, with doubtful pixels weighing little.
        """
        current = guess
        x, y, wanted = self._x, self._y, self._wanted
        slopes = np.empty((10, len(x)), np.float32)
        slopes[8], slopes[9] = -wanted, -1
        for _ in range(steps):
            grey = flattened(soft, current)
            flat = self._even(grey)
            seen = flat.ravel()[self._places]
            across = cv2.Sobel(flat, cv2.CV_32F, 1, 0, scale=0.125 * self._half).ravel()
            down = cv2.Sobel(flat, cv2.CV_32F, 0, 1, scale=0.125 * self._half).ravel()
            gx, gy = across[self._places], down[self._places]
            slopes[0], slopes[1], slopes[2] = gx * x, gx * y, gx
            slopes[3], slopes[4], slopes[5] = gy * x, gy * y, gy
            turn = slopes[0] + slopes[4]
            slopes[6], slopes[7] = -turn * x, -turn * y
            gain = float(seen @ wanted) / float(wanted @ wanted)
            rest = gain * wanted - seen
            rest -= rest.mean()
            weighted = slopes / (1 + (rest / np.float32(0.6)) ** 2)
            lost = _lost(grey)
            if lost is not None:
                weighted[:, lost.ravel()[self._places]] = 0
            left = (weighted @ slopes.T).astype(np.float64)
            left[np.diag_indices(10)] += 1e-3 * len(seen)
            step = np.linalg.solve(left, weighted @ rest)
            step = np.clip(step, -0.2, 0.2)
            change = np.array(
                [
                    [1 + step[0], step[1], step[2]],
                    [step[3], 1 + step[4], step[5]],
                    [step[6], step[7], 1],
                ]
            )
            current = current @ _CENTRED @ change @ np.linalg.inv(_CENTRED)
            if np.abs(step[:8]).max() < 0.002:
                break
        return self.likeness(soft, current), current

    def shifted(self, soft: Grey, guess: Homography) -> Homography:
        """The guess moved in its own plane to where it fits best, by at most `_SEARCHED`."""
        flat = self._even(flattened(soft, guess, _SEARCHED + QUIET))
        fits = cv2.matchTemplate(flat, self._template, cv2.TM_CCORR)
        _, _, _, (x, y) = cv2.minMaxLoc(fits)
        move = np.array(
            [[1, 0, x / FINE_PIXELS - _SEARCHED], [0, 1, y / FINE_PIXELS - _SEARCHED], [0, 0, 1.0]]
        )
        return np.asarray(guess @ move, np.float64)

    def likeness(self, soft: Grey, position: Homography) -> float:
        """By what can be seen: where a lamp blows the picture out, nothing can."""
        grey = flattened(soft, position)
        seen, wanted = self._even(grey).ravel()[self._places], self._wanted
        lost = _lost(grey)
        if lost is not None:
            left = ~lost.ravel()[self._places]
            if left.mean() < _LEAST_SEEN:
                return 0.0
            seen, wanted = seen[left], wanted[left]
        seen = seen - seen.mean()
        wanted = wanted - wanted.mean()
        return float(seen @ wanted) / (float(np.linalg.norm(seen) * np.linalg.norm(wanted)) + 1e-3)


KNOWN_LIGHT = np.where(KNOWN, np.where(KNOWN_DARK, -1.0, 1.0), 0.0).astype(np.float32)
"""What a `Look` at any code of this version is made of."""


class Sight:
    """A code in a picture, seen through a fitted grid: several ways to judge its modules."""

    def __init__(self, picture: Grey, position: Homography) -> None:
        to_flat = np.array(
            [[_POINTS, 0, QUIET * _POINTS], [0, _POINTS, QUIET * _POINTS], [0, 0, 1.0]]
        )
        flat = _warped(picture, position, to_flat, _ACROSS * _POINTS)
        # (41, 41, 5, 5): rows and columns of modules, rows and columns of points in each
        self._points = flat.reshape(_ACROSS, _POINTS, _ACROSS, _POINTS).swapaxes(1, 2)
        self._seen = _not_blown_out(self._points)

    def resemblance(self) -> float:
        """By how much modules that must be dark are darker than those that must be light.

        In units of the contrast of all other modules, so about 1 for a code of ours, and around 0
        where only a light frame around something resembles one.
        """
        # noise in the two halves of a module is not the same, and cancels out
        halves = [
            (part - _mean(part, self._seen))[QUIET:-QUIET, QUIET:-QUIET]
            for part in (
                self._points[:, :, :, :2].mean(axis=(2, 3)),
                self._points[:, :, :, 3:].mean(axis=(2, 3)),
            )
        ]
        light = halves[0] + halves[1]
        known = float(light[KNOWN & ~KNOWN_DARK].mean() - light[KNOWN & KNOWN_DARK].mean()) / 4
        common = float((halves[0] * halves[1])[~KNOWN].mean())
        return known / max(float(np.sqrt(max(common, 0.0))), 1e-3)

    def by_centres(self) -> Soft:
        """By the middle of each module, into which neighbours blur the least."""
        return _darkness(self._points[:, :, 1:-1, 1:-1].mean(axis=(2, 3)), self._seen)

    def by_extremes(self) -> Soft:
        """By the middle of each module, between the lightest and the darkest around it.

        They follow the edge of a lamp's light, which a mean of all that is around smears.
        """
        return _between_extremes(self._points[:, :, 1:-1, 1:-1].mean(axis=(2, 3)), self._seen)

    def by_agreement(self) -> Soft:
        """By all of each module, and little certain where a crack or an edge crosses it."""
        means = self._points.mean(axis=(2, 3))
        dark, light = np.percentile(means, (15, 85))
        clipped = np.clip(self._points, dark, light).mean(axis=(2, 3))
        return self.discounted(_darkness(clipped, self._seen))

    def discounted(self, soft: Soft) -> Soft:
        """The same, less certain where a crack or an edge crosses a module."""
        inside = self._points[:, :, 1:-1, 1:-1].std(axis=(2, 3))[QUIET:-QUIET, QUIET:-QUIET]
        excess = np.maximum(inside / (float(np.median(inside)) + 1e-3) - 1, 0)
        return np.asarray(soft / (1 + excess**2), np.float32)

    def deblurred(self) -> Soft:
        """With the blur between modules undone."""
        modules = np.asarray(self._points.mean(axis=(2, 3)), np.float32)
        if self._seen is None:
            return deblurred(modules)
        even = np.where(self._seen > 0, modules, _mean(modules, self._seen))
        soft = deblurred(np.asarray(even, np.float32))
        return np.asarray(soft * self._seen[QUIET:-QUIET, QUIET:-QUIET], np.float32)


def _not_blown_out(points: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """0 for modules in the midst of others that are all blown out to white, 1 for most; or None.

    A lamp in the glass leaves nothing to see there, and little to trust around. A light module of
    a bright screen is as white, but has dark ones around it.
    """
    white = (points.mean(axis=(2, 3)) >= _BLOWN_OUT).astype(np.float32)
    near = cv2.blur(white, (3, 3), borderType=cv2.BORDER_REPLICATE)
    lost = white * (near > 7.5 / 9)
    if not lost.any():
        return None
    around = cv2.dilate(lost, np.ones((5, 5), np.uint8))
    return np.asarray(np.where(lost > 0, 0, np.where(around > 0, _HALO, 1)), np.float32)


def _lost(flat: NDArray[np.float32]) -> NDArray[np.bool_] | None:
    """Where all is blown out for modules around; None where nothing is."""
    white = flat >= _BLOWN_OUT
    if not white.any():
        return None
    side = 3 * FINE_PIXELS
    return np.asarray(white & (cv2.blur(white.astype(np.float32), (side, side)) > 7.5 / 9), bool)


def _mean(modules: NDArray[np.float32], seen: NDArray[np.float32] | None) -> NDArray[np.float32]:
    """The mean of each module's surroundings, by what can be seen of them."""
    if seen is None:
        return np.asarray(cv2.GaussianBlur(modules, (0, 0), 4.0), np.float32)
    weight = cv2.GaussianBlur(seen, (0, 0), 4.0) + 1e-3
    return np.asarray(cv2.GaussianBlur(modules * seen, (0, 0), 4.0) / weight, np.float32)


def _darkness(modules: NDArray[np.float32], seen: NDArray[np.float32] | None) -> Soft:
    """How dark each module seems beside its surroundings; the spread is about 1, less where the
    surroundings are all alike (a finger), and 0 where nothing is `seen`.
    """
    rest = _mean(modules, seen) - modules
    if seen is not None:
        rest *= seen
    local = np.sqrt(_mean(rest * rest, seen))
    usual = float(np.median(local)) + 1e-3
    soft = rest / np.maximum(local, 0.7 * usual)
    return np.asarray(np.clip(soft, -2, 2)[QUIET:-QUIET, QUIET:-QUIET], np.float32)


def _between_extremes(modules: NDArray[np.float32], seen: NDArray[np.float32] | None) -> Soft:
    """How dark each module is on the way from the lightest around it (-1) to the darkest (1)."""
    light, dark = _extremes(modules, _AROUND)
    half = (light - dark) / 2
    usual = float(np.median(half)) + 1e-3
    soft = ((light + dark) / 2 - modules) / np.maximum(half, 0.5 * usual)
    if seen is not None:
        soft *= seen
    return np.asarray(np.clip(soft, -2, 2)[QUIET:-QUIET, QUIET:-QUIET], np.float32)


def flattened(picture: Grey, position: Homography, margin: int = QUIET) -> NDArray[np.float32]:
    """The code seen straight on with `margin` modules around it, `FINE_PIXELS` for each module."""
    rim = margin * FINE_PIXELS
    to_flat = np.array([[FINE_PIXELS, 0, rim], [0, FINE_PIXELS, rim], [0, 0, 1.0]])
    return _warped(picture, position, to_flat, SIDE * FINE_PIXELS + 2 * rim)


def _warped(
    picture: Grey, position: Homography, to_flat: Homography, side: int
) -> NDArray[np.float32]:
    """The code seen straight on; both homographies take outer pixel corners, not centres."""
    centre = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])
    matrix = np.linalg.inv(centre) @ position @ np.linalg.inv(to_flat) @ centre
    return np.asarray(
        cv2.warpPerspective(
            picture,
            matrix,
            (side, side),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.float32,
    )


def even_by_means(flat: NDArray[np.float32]) -> NDArray[np.float32]:
    """By the mean and the spread around, except where there is hardly any contrast."""
    window = (FINE_PIXELS * 13, FINE_PIXELS * 13)
    rest = flat - cv2.blur(flat, window)
    spread = cv2.sqrt(cv2.blur(rest * rest, window))
    least = 0.3 * float(np.median(spread[::4, ::4])) + 1e-3
    return np.asarray(np.clip(rest / np.maximum(spread, least), -2.5, 2.5), np.float32)


def even_by_extremes(flat: NDArray[np.float32]) -> NDArray[np.float32]:
    """By the lightest and the darkest around, which follow the edge of a lamp's light."""
    fine = 1 / FINE_PIXELS
    modules = cv2.resize(flat, None, fx=fine, fy=fine, interpolation=cv2.INTER_AREA)
    light, dark = _extremes(np.asarray(modules, np.float32), _WIDE)
    half = (light - dark) / 2
    gain = 1 / np.maximum(half, 0.5 * float(np.median(half)) + 1e-3)
    size = flat.shape[::-1]
    middle = cv2.resize((light + dark) / 2, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip((flat - middle) * cv2.resize(gain, size), -2, 2), np.float32)


def _extremes(
    modules: NDArray[np.float32], around: NDArray[np.uint8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How light a light and a dark module would be at each place, by those around it."""
    closed = cv2.morphologyEx(modules, cv2.MORPH_CLOSE, around)
    opened = cv2.morphologyEx(modules, cv2.MORPH_OPEN, around)
    light, dark = (cv2.GaussianBlur(level, (0, 0), 1.0) for level in (closed, opened))
    return np.asarray(light, np.float32), np.asarray(dark, np.float32)
