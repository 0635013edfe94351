"""What makes a video of a held-up pass hard: kinds of trouble, and how much of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np


class Kind(StrEnum):
    """What makes a video hard; all else about it is ordinary."""

    PHONE = "phone"
    PAPER = "paper"
    TILT = "tilt to 45 degrees"
    MOTION = "motion blur"
    FOCUS = "out of focus"
    GLARE = "glare"
    DIM = "dim light"
    BACKLIGHT = "back light"
    DARK_MODE = "dark mode"
    INVERTED = "inverted colours"
    CRACKED = "cracked glass"
    MOIRE = "moire"
    COVERED = "partly covered"
    FAR = "far away"
    MIXED = "several at once"


@dataclass(frozen=True, slots=True)
class Conditions:
    """How a video comes to be; lengths in millimetres or modules, angles in degrees.

    `tilt` is the mean angle between glass and sensor, `roll` the turn within the picture,
    `wave` and `wave_hertz` the amplitude and pace of a deliberate movement, `exposure` the
    share of a frame's time for which the shutter is open, `defocus` the radius of the disk of
    confusion in modules, `contrast` the grey levels between ink and page, `haze` the level of
    ink, `noise` the sensor's deviation, `glare`, `cracks`, `moire` and `cover` strengths
    (shares of white, number of rays, share of the contrast, share of the code's area).
    """

    phone: bool = True
    distance: float = 300.0
    tilt: float = 10.0
    roll: float = 5.0
    shake: float = 1.0
    wave: float = 0.0
    wave_hertz: float = 2.0
    exposure: float = 0.4
    defocus: float = 0.15
    contrast: float = 170.0
    haze: float = 25.0
    noise: float = 3.0
    jpeg: int = 88
    glare: float = 0.0
    cracks: int = 0
    moire: float = 0.0
    cover: float = 0.0
    dark_page: bool = False
    inverted: bool = False
    bright_scene: bool = False


def conditions_of(kind: Kind, random: np.random.Generator) -> Conditions:
    """Draw the conditions of one video of a kind."""

    def between(low: float, high: float) -> float:
        return float(random.uniform(low, high))

    usual = Conditions(
        phone=bool(random.random() < 0.6),
        distance=between(220, 420),
        tilt=between(0, 20),
        roll=between(-15, 15),
        exposure=between(0.25, 0.6),
        defocus=between(0.05, 0.25),
        contrast=between(110, 200),
        haze=between(12, 45),
        noise=between(2, 5),
        jpeg=int(random.integers(75, 95)),
    )
    phone = replace(usual, phone=True)
    made: dict[Kind, Callable[[], Conditions]] = {
        Kind.PHONE: lambda: phone,
        Kind.PAPER: lambda: replace(usual, phone=False),
        Kind.TILT: lambda: replace(usual, tilt=between(28, 45), distance=between(220, 350)),
        Kind.MOTION: lambda: replace(
            usual,
            wave=between(8, 20),
            wave_hertz=between(1.2, 2.6),
            exposure=between(0.4, 0.7),
        ),
        Kind.FOCUS: lambda: replace(usual, defocus=between(0.45, 1.05)),
        Kind.GLARE: lambda: replace(phone, glare=between(0.5, 1.0), haze=between(20, 60)),
        Kind.DIM: lambda: replace(
            usual,
            contrast=between(35, 80),
            haze=between(8, 30),
            noise=between(12, 26),
            exposure=between(0.7, 1.0),
        ),
        Kind.BACKLIGHT: lambda: replace(
            usual, contrast=between(12, 35), haze=between(30, 110), bright_scene=True
        ),
        Kind.DARK_MODE: lambda: replace(phone, dark_page=True, contrast=between(150, 210)),
        Kind.INVERTED: lambda: replace(phone, dark_page=True, inverted=True),
        Kind.CRACKED: lambda: replace(phone, cracks=int(random.integers(6, 16))),
        Kind.MOIRE: lambda: replace(phone, moire=between(0.25, 0.6), distance=between(200, 330)),
        Kind.COVERED: lambda: replace(usual, cover=between(0.06, 0.2)),
        Kind.FAR: lambda: replace(
            usual, distance=between(420, 560) * (1.0 if usual.phone else 1.5)
        ),
        Kind.MIXED: lambda: replace(
            usual,
            tilt=between(10, 30),
            defocus=between(0.2, 0.55),
            contrast=between(50, 110),
            noise=between(5, 12),
            wave=between(0, 8),
            glare=between(0.0, 0.5) if usual.phone else 0.0,
            cover=between(0.0, 0.08),
        ),
    }
    return made[kind]()
