"""Reads passes that no general decoder reads, by all that is known of their codes beforehand.

A position is sought by finder patterns, followed from frame to frame, and fitted to the picture;
then every module's darkness is measured and the looks at several frames are added up. What comes
out has passed the code's error correction and a token's strict form.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

import cv2
import numpy as np

from lighthouse_kiosk.scan.budget import Budget
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.arrays import Grey, as_array, resized, softened
from lighthouse_kiosk.scan.opencv.finders import (
    MODULES,
    Homography,
    positions,
    positions_either_way,
)
from lighthouse_kiosk.scan.opencv.grids import (
    COARSE,
    FINE,
    Look,
    Sight,
)
from lighthouse_kiosk.scan.opencv.movement import Movement
from lighthouse_kiosk.scan.opencv.regions import Region
from lighthouse_kiosk.scan.opencv.stacks import Stack, Stacks
from lighthouse_kiosk.scan.opencv.version5 import SIDE, read_likeliest, read_soft
from lighthouse_kiosk.scan.readings import Corners, Reading

_LOOKS = (
    *((480, 1.45), (640, 1.2), (480, 1.75), (480, 1.2)),
    *((640, 1.4), (480, 2.1), (320, 1.85), (480, 1.0), (240, 1.9)),
)
"""Widths to which a frame is reduced to seek codes, and the pixels of a module there; in turn."""
_LOOKS_AT_STILL = (*_LOOKS, (960, 1.2), (960, 1.5), (960, 1.9), (1600, 1.3), (1600, 1.8))
_GUESS = 0.34
"""Share of the budget for looks at a scene into which nothing has come."""
_SEEN = 0.42
"""Least likeness of a position that is worth a closer look."""
_FITS = 0.6
"""Least likeness of a fitted position that is worth reading."""
_FITS_WELL = 0.75
"""From this likeness on, finder patterns need not be sought again."""
_CLOSE = 3.2
"""Pixels of a module in the picture to which a position is fitted."""
_LOST = 6
"""Frames after which a position that fits no more is given up."""
_EAGER = 45
_SELDOM = 3
"""What was followed for `_EAGER` frames is looked at in one frame of so many."""
_LOCATED = 0.7
"""Share of the budget within which a position is sought anew; the rest is for reading there."""
_PATIENCE = 60
_PAUSE = 45
_LONGER = 4
_LONGEST_PAUSE = 3000
"""What is followed for `_PATIENCE` frames and not read is passed over for `_PAUSE`, and each time
`_LONGER` times as long: a poster must neither hide a pass nor cost a core all day."""
_CORNERS = np.array([[[0.0, 0.0], [SIDE, 0.0], [SIDE, SIDE], [0.0, SIDE]]])


@dataclass
class _Track:
    """A code that is followed: where it was last, and in how many frames since it was not found.

    `light` is whether it is light on dark.
    """

    position: Homography
    light: bool = False
    lost: int = 0
    unread: int = 0
    stacks: Stacks = field(default_factory=Stacks)

    @property
    def centre(self) -> tuple[float, float]:
        x, y, depth = self.position @ (SIDE / 2, SIDE / 2, 1.0)
        return float(x / depth), float(y / depth)

    @property
    def proven(self) -> bool:
        """Whether the code was found in more than the frame in which it was first seen."""
        return self.unread > 0


@dataclass
class _Dull:
    """A place where something like a code was never read."""

    centre: tuple[float, float]
    pause: int
    until: int


class PassReader:
    """Follows at most one code at a time. Belongs to one thread and one video."""

    name = "stack"

    def __init__(self) -> None:
        self._turn = 0
        self._frames = 0
        self._rests = False
        self._movement = Movement()
        self.moved: Region | None = None
        """The part of the frame that something came into, as far as the last look could tell."""
        self._track: _Track | None = None
        self._dull: list[_Dull] = []

    @property
    def following(self) -> bool:
        return self._track is not None

    def region(self, frame: Frame) -> Region | None:
        """The part of the frame with the code that is followed and has just been looked at."""
        if self._track is None or self._rests:
            return None
        return _around(self._track.position, 0.15, frame.width, frame.height)

    def seek(self, frame: Frame, budget: Budget) -> None:
        """Look for a code, in one size after the other that it may have, as long as there is time.

        The next call goes on with the sizes that this one did not come to.
        """
        picture = as_array(frame)
        moved = self._movement.region(picture)
        whole = Region(0, 0, frame.width, frame.height)
        self.moved = moved if moved.overlap(whole) < 1 else None
        for _ in _LOOKS:
            look = _LOOKS[self._turn % len(_LOOKS)]
            # every other round, and only where something came in: it costs more
            uneven = self.moved is not None and self._turn // len(_LOOKS) % 2 == 1
            self._turn += 1
            for track in _sought(picture, moved, look, uneven=uneven):
                if not self._is_dull(track, frame):
                    self._track = track
                    return
            share = _GUESS if self.moved is None else 1.0
            if not budget.allows(f"look {_LOOKS[self._turn % len(_LOOKS)]}", share):
                return

    def read(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        """Read the code that is followed, if it is still there."""
        self._frames += 1
        track = self._track
        if track is None:
            return ()
        self._rests = track.unread > _EAGER and self._frames % _SELDOM != 0
        if self._rests:
            return ()
        readings = self._followed(frame, track, budget)
        if readings is None:
            track.lost += 1
            if track.lost >= _LOST or not track.proven:
                self._track = None
            return ()
        if not readings and track.unread >= _PATIENCE:
            self._give_up(track, frame)
        return readings

    def read_still(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        """Read a code in a picture by itself; what is followed is forgotten."""
        picture = as_array(frame)
        whole = Region(0, 0, frame.width, frame.height)
        looks = [look for look in _LOOKS_AT_STILL if look[0] <= 1.5 * frame.width]
        for look, uneven in product(looks, (False, True)):
            for track in _sought(picture, whole, look, uneven=uneven):
                if not budget.allows("still"):
                    return ()
                readings = self._followed(frame, track, budget)
                if readings:
                    return readings
        return ()

    def _followed(self, frame: Frame, track: _Track, budget: Budget) -> tuple[Reading, ...] | None:
        """What is read where the track leads; None when there is no code any more."""
        picture = as_array(frame)
        if track.light:
            picture = np.asarray(cv2.bitwise_not(picture), np.uint8)
        found = self._located(picture, track, budget)
        if found is None:
            return None
        likeness, track.position = found
        track.lost = 0
        text = self._text(picture, track, likeness, budget)
        if text is not None:
            return (Reading(text, text.encode(), _corners(track.position), self.name),)
        track.unread += 1 if track.unread < _EAGER else _SELDOM
        return ()

    def _is_dull(self, track: _Track, frame: Frame) -> bool:
        return any(self._frames < dull.until for dull in self._dull_near(track, frame))

    def _give_up(self, track: _Track, frame: Frame) -> None:
        near = self._dull_near(track, frame)
        before = max((dull.pause for dull in near), default=0)
        pause = min(_LONGER * before or _PAUSE, _LONGEST_PAUSE)
        kept = [dull for dull in self._dull if dull not in near][-7:]
        self._dull = [*kept, _Dull(track.centre, pause, self._frames + pause)]
        self._track = None

    def _dull_near(self, track: _Track, frame: Frame) -> list[_Dull]:
        x, y = track.centre
        return [
            dull
            for dull in self._dull
            if max(abs(dull.centre[0] - x), abs(dull.centre[1] - y)) < 0.02 * frame.width
        ]

    def _located(
        self, picture: Grey, track: _Track, budget: Budget
    ) -> tuple[float, Homography] | None:
        """The position in this frame: near the last one, or wherever finder patterns say."""
        close = _Close(picture, track.position)
        here = close.fitted(close.to_part @ track.position)
        if here[0] < _FITS_WELL and track.proven and budget.allows("again", _LOCATED):
            for _, guess in positions(close.part, MODULES):
                if not budget.allows("fit", _LOCATED):
                    break
                other = close.fitted(guess)
                if other[0] > here[0]:
                    here = other
        if here[0] < _FITS:
            return None
        return here[0], np.linalg.inv(close.to_part) @ here[1]

    def _text(self, picture: Grey, track: _Track, likeness: float, budget: Budget) -> str | None:
        sight = Sight(picture, track.position)
        look = sight.by_centres()
        text = read_soft(look)
        if text is not None or not budget.allows("deblur"):
            return text
        sharp = sight.deblurred()
        text = read_soft(sharp)
        if text is not None:
            return text
        stack = track.stacks.add(look + sharp, likeness**2)
        if budget.allows("stack"):
            text = read_likeliest(stack.soft)
        if text is not None or not budget.allows("refine"):
            return text
        sight = Sight(picture, self._refined(picture, track.position, stack))
        for kind, again in (("agreement", sight.by_agreement), ("deblur", sight.deblurred)):
            if not budget.allows(kind):
                return None
            seen = again()
            text = read_soft(seen)
            if text is not None:
                return text
            stack.add(seen, likeness**2)
        return read_likeliest(stack.soft) if budget.allows("stack") else None

    def _refined(self, picture: Grey, position: Homography, stack: Stack) -> Homography:
        """The position moved to where all modules fit best that are taken to be known by now."""
        close = _Close(picture, position)
        look = Look(np.asarray(np.where(stack.soft > 0, -1.0, 1.0), np.float32), 0.45)
        _, refined = look.fitted(close.soft, close.to_part @ position, 4)
        return np.asarray(np.linalg.inv(close.to_part) @ refined, np.float64)


def _sought(
    picture: Grey, part: Region, look: tuple[int, float], *, uneven: bool
) -> Iterator[_Track]:
    """What may be a code of one size in a part of a picture."""
    width, module = look
    scale = min(1.0, width / picture.shape[1])
    small = resized(picture[part.top : part.bottom, part.left : part.right], scale)
    to_frame = np.array([[1 / scale, 0, part.left], [0, 1 / scale, part.top], [0, 0, 1.0]])
    for likeness, position, light in positions_either_way(small, module, uneven=uneven):
        if likeness > _SEEN:
            yield _Track(to_frame @ position, light)


class _Close:
    """The part of a picture around a position, at a size that suits fitting."""

    def __init__(self, picture: Grey, position: Homography) -> None:
        height, width = picture.shape
        around = _around(position, 0.3, width, height)
        cut = picture[around.top : around.bottom, around.left : around.right]
        corners = cv2.perspectiveTransform(_CORNERS, position)[0].astype(np.float32)
        module = max(float(np.sqrt(cv2.contourArea(corners))) / SIDE, 0.5)
        scale = _CLOSE / module
        self.part = resized(cut, scale)
        self.soft = softened(self.part, 0.8)
        moved = np.array([[1, 0, -around.left], [0, 1, -around.top], [0, 0, 1.0]])
        self.to_part: Homography = np.diag([scale, scale, 1.0]) @ moved

    def fitted(self, guess: Homography) -> tuple[float, Homography]:
        likeness, position = COARSE.fitted(self.soft, guess, 4)
        if likeness < 0.4:
            return likeness, position
        return FINE.fitted(self.soft, position, 4)


def _around(position: Homography, margin: float, width: int, height: int) -> Region:
    corners = cv2.perspectiveTransform(_CORNERS, position)[0]
    low, high = corners.min(axis=0), corners.max(axis=0)
    more = margin * float((high - low).max())
    left, top = (int(value) for value in np.maximum(low - more, 0))
    right, bottom = (int(value) for value in np.ceil(high + more))
    left, top = min(left, width - 16), min(top, height - 16)
    return Region(left, top, max(min(right, width), left + 16), max(min(bottom, height), top + 16))


def _corners(position: Homography) -> Corners:
    points = cv2.perspectiveTransform(_CORNERS, position)[0]
    return tuple((round(float(x)), round(float(y))) for x, y in points)
