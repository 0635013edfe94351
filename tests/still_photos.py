"""Photographs of QR codes that nobody took: any contents and size, by kind of trouble.

A printed or shown code is bent, folded, tilted, lit, blurred and compressed as cameras and hands
do it. Pictures are grey. The same seed gives the same pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray

from tests.codes import token_text
from tests.kiosk_scenes import SCENES, scene

Picture: TypeAlias = NDArray[np.uint8]
Real: TypeAlias = NDArray[np.float32]

_FINE = 12
"""Pixels of a module before anything happens to it."""
_LEVELS = (
    qrcode.constants.ERROR_CORRECT_L,
    qrcode.constants.ERROR_CORRECT_M,
    qrcode.constants.ERROR_CORRECT_Q,
    qrcode.constants.ERROR_CORRECT_H,
)


class Damage(StrEnum):
    """What makes a photograph hard; all else about it is ordinary."""

    NONE = "nothing"
    PERSPECTIVE = "perspective"
    CYLINDER = "round a cylinder"
    FOLDS = "folds"
    GLARE = "glare"
    SHADOW = "shadow"
    SMALL = "few pixels"
    JPEG = "JPEG of low quality"
    NOISE = "noise"
    FOCUS = "out of focus"
    MOTION = "moved"
    INVERTED = "light on dark"
    STAINS = "stains"


@dataclass(frozen=True)
class Photo:
    text: str
    damage: Damage
    picture: Picture


def photos(seed: int) -> Iterator[Photo]:
    """Draw photographs without end, one of each kind in turn; every other one of a pass."""
    for number, damage in enumerate(_for_ever()):
        random = np.random.default_rng((seed, number))
        text = token_text(int(random.integers(0, 2**31))) if number % 2 else _text(random)
        yield Photo(text, damage, _taken(_code(text, random), damage, random))


def _for_ever() -> Iterator[Damage]:
    while True:
        yield from Damage


def _text(random: np.random.Generator) -> str:
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz0123456789"))
    words = "".join(random.choice(letters, int(random.integers(8, 120))))
    kinds = (f"https://example.org/{words}", f"WIFI:T:WPA;S:{words[:12]};P:{words};;", words)
    return str(kinds[int(random.integers(0, len(kinds)))])


def _code(text: str, random: np.random.Generator) -> Real:
    level = _LEVELS[1 if text.isdigit() else int(random.integers(0, len(_LEVELS)))]
    code = qrcode.QRCode(error_correction=level)
    code.add_data(text)
    code.make()
    light = np.where(np.pad(np.array(code.modules, bool), 4), 0.0, 1.0).astype(np.float32)
    return light.repeat(_FINE, axis=0).repeat(_FINE, axis=1)


def _taken(code: Real, damage: Damage, random: np.random.Generator) -> Picture:
    def between(low: float, high: float) -> float:
        return float(random.uniform(low, high))

    modules = len(code) // _FINE
    # of a module in the photograph
    pixels = between(1.6, 2.2) if damage is Damage.SMALL else between(3.0, 6.0)
    sheet = _bent(code, damage, between)
    ink, paper = between(15, 60), between(150, 235)
    if damage is Damage.INVERTED:
        ink, paper = paper, ink
    lit = ink + (paper - ink) * sheet
    if damage is Damage.STAINS:
        _stain(lit, random)
    side = pixels * modules
    size = (round(side * 1.9) + 60, round(side * 1.7) + 60)
    picture = scene(str(random.choice(SCENES)), random, size).astype(np.float32)
    matrix = _standing(len(sheet), side, size, damage, random)
    there = cv2.warpPerspective(np.ones_like(lit), matrix, size, flags=cv2.INTER_AREA)
    shown = cv2.warpPerspective(_softened(lit, _FINE / pixels * 0.45), matrix, size)
    picture = picture * (1 - there) + shown
    _light(picture, damage, side, random)
    return _through_the_lens(picture, damage, pixels, random)


def _bent(code: Real, damage: Damage, between: Callable[[float, float], float]) -> Real:
    """A can, or a sheet that was folded in four and never lies flat again."""
    side = len(code)
    down, across = (np.asarray(axis, np.float32) for axis in np.indices(code.shape))
    if damage is Damage.CYLINDER:
        reach = between(0.5, 0.95)  # sine of the angle at the edge
        angle = np.arcsin((across / side * 2 - 1) * reach) / np.arcsin(reach)
        return _remapped(code, (angle + 1) / 2 * side, down)
    if damage is Damage.FOLDS:
        right, below = across.copy(), down.copy()
        for _ in range(2):
            right += _bow(down / side, between) * side
            below += _bow(across / side, between) * side
        return _remapped(code, right, below)
    return code


def _bow(place: NDArray[np.floating], between: Callable[[float, float], float]) -> Real:
    """How far a fold shifts what lies on it and beside it, in shares of the sheet."""
    fold, depth = between(0.3, 0.7), between(0.006, 0.018)
    return np.asarray(depth * np.maximum(1 - np.abs(place - fold) / 0.4, 0), np.float32)


def _remapped(code: Real, x: Real, y: Real) -> Real:
    maps = x.astype(np.float32), y.astype(np.float32)
    return np.asarray(cv2.remap(code, *maps, cv2.INTER_LINEAR, borderValue=1.0), np.float32)


def _stain(lit: Real, random: np.random.Generator) -> None:
    for _ in range(6):
        x, y = (int(value) for value in random.integers(0, len(lit), 2))
        size = int(random.uniform(0.02, 0.07) * len(lit))
        level = float(random.uniform(20, 230))
        cv2.ellipse(
            lit, (x, y), (size, size // 2), float(random.uniform(0, 180)), 0, 360, level, -1
        )


def _standing(
    flat: int, side: float, size: tuple[int, int], damage: Damage, random: np.random.Generator
) -> NDArray[np.float64]:
    """Where the sheet's corners fall; turned at will, seen askew."""
    angle = float(random.uniform(0, 2 * np.pi))
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float64) * side / 2
    if damage is Damage.PERSPECTIVE:
        tilt, axis = np.radians(random.uniform(40, 60)), random.uniform(0, 2 * np.pi)
        along = np.array([np.cos(axis), np.sin(axis)])
        depth = corners @ np.array([-along[1], along[0]])
        flatter = corners - np.outer(depth * (1 - np.cos(tilt)), [-along[1], along[0]])
        corners = flatter / (1 + depth[:, None] * np.sin(tilt) / (2.2 * side)) * 1.3
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    placed = corners @ turn.T * 0.85 + np.array(size) / 2
    whole = np.array([[0, 0], [flat, 0], [flat, flat], [0, flat]], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(whole, placed.astype(np.float32)), np.float64)


def _light(picture: Real, damage: Damage, side: float, random: np.random.Generator) -> None:
    down, across = np.indices(picture.shape, np.float32)
    middle = np.array(picture.shape[::-1]) / 2 + random.uniform(-0.3, 0.3, 2) * side
    if damage is Damage.GLARE:
        far = np.hypot(across - middle[0], down - middle[1]) / (random.uniform(0.1, 0.2) * side)
        picture += 230 * np.exp(-(far**2)).astype(np.float32)
    if damage is Damage.SHADOW:
        slope = float(random.uniform(-0.6, 0.6))
        edge = (across - middle[0]) + slope * (down - middle[1])
        picture *= np.where(edge > 0, float(random.uniform(0.2, 0.35)), 1).astype(np.float32)


def _through_the_lens(
    picture: Real, damage: Damage, pixels: float, random: np.random.Generator
) -> Picture:
    sigma = 0.5 * pixels if damage is Damage.FOCUS else 0.15 * pixels
    picture = _softened(picture, sigma * float(random.uniform(0.9, 1.2)))
    if damage is Damage.MOTION:
        length = max(round(1.4 * pixels), 3)
        kernel = np.zeros((2 * length + 1, 2 * length + 1), np.float32)
        angle = float(random.uniform(0, np.pi))
        step = np.array([np.cos(angle), np.sin(angle)]) * length / 2
        ends = [tuple(int(value) for value in np.round(length + way * step)) for way in (-1, 1)]
        cv2.line(kernel, ends[0], ends[1], 1.0)
        picture = np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.float32)
    noise = 38.0 if damage is Damage.NOISE else 3.0
    noisy = picture + random.normal(0, noise, picture.shape)
    quality = int(random.integers(6, 14)) if damage is Damage.JPEG else int(random.integers(60, 95))
    shot = np.clip(noisy, 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", shot, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def _softened(picture: Real, sigma: float) -> Real:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), max(sigma, 0.2)), np.float32)
