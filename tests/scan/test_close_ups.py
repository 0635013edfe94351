"""Where exactly a code lies, from a guess that is some modules off."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from lighthouse_kiosk.scan.opencv.arrays import Grey
from lighthouse_kiosk.scan.opencv.close_ups import BY_EXTREMES, BY_MEANS, CORNERS, CloseUp, Way
from lighthouse_kiosk.scan.opencv.finders import Homography
from lighthouse_kiosk.scan.opencv.version5 import SIDE
from tests.codes import code_picture, token_text

MODULE = 4.0
"""Pixels, about, in the pictures made here."""
FLAT = CORNERS[0].astype(np.float32)
TRUE = np.array([[300, 200], [452, 190], [470, 352], [292, 340]], np.float32)


def dim_picture(seed: int) -> Grey:
    """A code with its corners at TRUE, dim and noisy."""
    drawn = code_picture(token_text(seed), module=8)
    margin = (len(drawn) - 8 * SIDE) / 2
    to_picture = cv2.getPerspectiveTransform(8 * FLAT + np.float32(margin), TRUE)
    seen = cv2.warpPerspective(drawn, to_picture, (720, 540), borderValue=255)
    noise = np.random.default_rng(seed).normal(0, 20, seen.shape)
    return np.asarray(np.clip(30 + 45 * (seen / 255.0) + noise, 0, 255), np.uint8)


def modules_off(picture: Grey, guess: Homography, way: Way = BY_MEANS) -> float:
    close = CloseUp(picture, guess, way)
    _, position = close.fitted(close.to_part @ guess)
    corners = cv2.perspectiveTransform(CORNERS, np.linalg.inv(close.to_part) @ position)[0]
    return float(np.abs(corners - TRUE).max()) / MODULE


@pytest.mark.parametrize("way", [BY_MEANS, BY_EXTREMES], ids=["means", "extremes"])
@pytest.mark.parametrize("seed", range(4))
def test_perspective_is_found_where_only_three_corners_are_guessed_well(
    seed: int, way: Way
) -> None:
    wrong = TRUE.copy()
    wrong[2] += MODULE * np.array([(2.5, 2.0), (-2.5, -1.5), (2.0, -2.0), (-2.0, 2.5)][seed])
    guess = cv2.getPerspectiveTransform(FLAT, wrong).astype(np.float64)
    assert modules_off(dim_picture(seed), guess, way) < 0.6


@pytest.mark.parametrize("corner", range(4))
def test_any_one_corner_that_was_only_guessed_is_found_by_extremes(corner: int) -> None:
    inwards = np.sign(TRUE.mean(axis=0) - TRUE[corner])
    wrong = TRUE.copy()
    wrong[corner] += MODULE * 3.5 * inwards * (1, -1)
    guess = cv2.getPerspectiveTransform(FLAT, wrong).astype(np.float64)
    assert modules_off(dim_picture(corner), guess, BY_EXTREMES) < 1.0


@pytest.mark.parametrize("move", [(4.0, 0.0), (-3.0, 3.0), (0.0, -4.5)])
def test_a_code_that_a_hand_has_moved_on_is_found_again(move: tuple[float, float]) -> None:
    moved = TRUE + np.float32(MODULE) * np.array(move, np.float32)
    guess = cv2.getPerspectiveTransform(FLAT, moved).astype(np.float64)
    assert modules_off(dim_picture(9), guess) < 0.6
