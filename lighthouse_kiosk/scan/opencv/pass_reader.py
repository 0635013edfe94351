"""Reads passes that no general decoder reads, by all that is known of their codes beforehand.

A position is sought by finder patterns, followed from frame to frame, and fitted to the picture;
then every module's darkness is measured and the looks at several frames are added up. What comes
out has passed the code's error correction and a token's strict form.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import product

import cv2
import numpy as np

from lighthouse_kiosk.scan.budget import GUESS, Budget
from lighthouse_kiosk.scan.frames import Frame
from lighthouse_kiosk.scan.opencv.alignment import turned
from lighthouse_kiosk.scan.opencv.arrays import Grey, as_array, halved
from lighthouse_kiosk.scan.opencv.close_ups import (
    BY_EXTREMES,
    BY_MEANS,
    CORNERS,
    CloseUp,
    Way,
    around,
)
from lighthouse_kiosk.scan.opencv.finders import (
    MODULES,
    Homography,
    positions,
)
from lighthouse_kiosk.scan.opencv.grids import Look, Sight
from lighthouse_kiosk.scan.opencv.looks import LOOKS, LOOKS_AT_STILL, UNEVEN_LOOKS, sought
from lighthouse_kiosk.scan.opencv.movement import Movement
from lighthouse_kiosk.scan.opencv.regions import Region
from lighthouse_kiosk.scan.opencv.stacks import Stack, Stacks
from lighthouse_kiosk.scan.opencv.version5 import SIDE, read_likeliest, read_soft
from lighthouse_kiosk.scan.readings import Corners, Reading

_FITS = 0.6
"""Least likeness of a fitted position that is worth reading."""
_FITS_WELL = 0.75
"""From this likeness on, finder patterns need not be sought again."""
_WORSE = 0.06
_FADING = 0.99
"""A position that fits worse by so much than the best one lately may be seen in the wrong
perspective; the hand that holds it will have kept the right one."""
_FITS_ONE_WAY = 0.86
"""Below this, a position may be that of a code turned by quarters, with a corner out of sight."""
_FIT_ADDS = 0.05
"""What a closer fit may add to the likeness of a position that was only turned."""
_RESEMBLES = 0.2
"""Least contrast of what is known inside a code, beside the contrast of all else in it."""
_MOMENT = 6
"""Frames for which a place is passed over that only has the outline of a code, the first time."""
_LOST = 6
"""Frames after which a position that fits no more is given up."""
_WAYS = (BY_MEANS, BY_MEANS, BY_EXTREMES)
"""Ways to fit a grid, a look each in turn: each finds codes that the other does not, and which one
is right is not known beforehand. Three, as a chain leaves less time in every other frame."""
_EAGER = 45
_SELDOM = 3
"""What was followed for `_EAGER` frames is looked at in one frame of so many."""
_LOCATED = 0.7
"""Share of the budget within which a position is sought anew; the rest is for reading there."""
_LOOKS_UP = 4
"""Every so many frames it is asked whether something moves elsewhere."""
_TRIES = 2
"""How many of the looks at a code and their sums are tried by likelihood in one frame."""
_PATIENCE = 60
_SOON = 30
_PAUSE = 45
_LONGER = 4
_LONGEST_PAUSE = 3000
"""What is followed for `_PATIENCE` frames and not read, `_SOON` if it was there before, is passed
over for `_PAUSE`, and each time `_LONGER` times as long: a poster must neither hide a pass nor
cost a core all day."""


@dataclass
class _Fit:
    """The most that a code was like one lately, and where that was."""

    likeness: float = 0.0
    position: Homography = field(default_factory=lambda: np.eye(3))


@dataclass
class _Track:
    """A code that is followed: where it was last, and in how many frames since it was not found.

    `light` is whether it is light on dark, `since` the frame in which it was sought, `new` whether
    something had come into view there, `fits` how well it was fitted in each way.
    """

    position: Homography
    light: bool = False
    since: int = 0
    new: bool = True
    lost: int = 0
    unread: int = 0
    fits: dict[Way, _Fit] = field(default_factory=lambda: defaultdict(_Fit))
    stacks: Stacks = field(default_factory=Stacks)
    plain: Stacks = field(default_factory=Stacks)

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
        self._looks = 0
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
        return around(self._track.position, 0.15, frame.width, frame.height)

    def seek(self, frame: Frame, halved_frame: Frame, budget: Budget) -> None:
        """Look for a code, in one size after the other that it may have, as long as there is time.

        The next call goes on with the sizes that this one did not come to. `halved_frame` is
        the frame at half its size.
        """
        picture, half = as_array(frame), as_array(halved_frame)
        moved = self._movement.region(half, frame.width, frame.height)
        whole = Region(0, 0, frame.width, frame.height)
        self.moved = moved if moved.overlap(whole) < 1 else None
        # uneven ones only where something came in: they cost more
        round_ = [(look, False) for look in LOOKS]
        round_ += [(look, True) for look in UNEVEN_LOOKS if self.moved is not None]
        for _ in round_:
            look, uneven = round_[self._turn % len(round_)]
            self._turn += 1
            for position, light in sought(picture, half, moved, look, uneven=uneven):
                track = _Track(position, light, since=self._frames)
                if not self._is_dull(track, frame):
                    track.new = self._is_new(track, frame)
                    self._track = track
                    return
            share = GUESS if self.moved is None else 1.0
            if not budget.allows(f"look {round_[self._turn % len(round_)]}", share):
                return

    def read(self, frame: Frame, half: Frame, budget: Budget) -> tuple[Reading, ...]:
        """Read the code that is followed, if it is still there."""
        self._frames += 1
        track = self._track
        if track is None:
            return ()
        if not track.new or track.unread % _LOOKS_UP == 1:
            if self._lies_still(track, half, frame):
                self._track = None
                return ()
            track.new = track.new or self._is_new(track, frame)
        if self._is_hopeless(track):
            self._pass_over(track, frame, _PAUSE)
            return ()
        self._rests = track.unread > _EAGER and self._frames % _SELDOM != 0
        if not track.new:
            budget.narrow(GUESS)
            self._rests = not budget.allows("follow")
        if self._rests:
            return ()
        way = _WAYS[self._looks % len(_WAYS)]
        self._looks += 1
        readings = self._followed(frame, track, way, budget)
        if readings is None:
            track.lost += 1
            if track.lost >= _LOST and not track.new:
                self._pass_over(track, frame, _PAUSE)
            elif track.lost >= _LOST or not track.proven:
                self._track = None
            return ()
        return readings

    def read_still(self, frame: Frame, budget: Budget) -> tuple[Reading, ...]:
        """Read a code in a picture by itself; what is followed is forgotten."""
        picture = as_array(frame)
        half = halved(picture)
        whole = Region(0, 0, frame.width, frame.height)
        looks = [look for look in LOOKS_AT_STILL if look[0] <= 1.5 * frame.width]
        for look, uneven in product(looks, (False, True)):
            for position, light in sought(picture, half, whole, look, uneven=uneven):
                if not budget.allows("still"):
                    return ()
                readings = self._followed(frame, _Track(position, light), BY_MEANS, budget)
                if readings:
                    return readings
        return ()

    def _is_new(self, track: _Track, frame: Frame) -> bool:
        """Whether something is there now that usually is not."""
        place = around(track.position, 0.0, frame.width, frame.height)
        return self._movement.came_into(place, frame.width)

    def _is_hopeless(self, track: _Track) -> bool:
        if track.new:
            return track.unread >= _PATIENCE
        return self._frames - track.since >= _SOON

    def _lies_still(self, track: _Track, half: Frame, frame: Frame) -> bool:
        """Whether something came into view elsewhere: a pass is held by a hand."""
        x, y = track.centre
        part = self._movement.region(as_array(half), frame.width, frame.height)
        return not (part.left <= x < part.right and part.top <= y < part.bottom)

    def _followed(
        self, frame: Frame, track: _Track, way: Way, budget: Budget
    ) -> tuple[Reading, ...] | None:
        """What is read where the track leads; None when there is no code any more."""
        picture = as_array(frame)
        if track.light:
            picture = np.asarray(cv2.bitwise_not(picture), np.uint8)
        found = self._located(picture, track, way, budget)
        if found is None:
            return None
        likeness, position = found
        sight = Sight(picture, position)
        if sight.resemblance() < _RESEMBLES:
            if not track.proven:
                self._pass_over(track, frame, _MOMENT)
            return None
        track.position = position
        track.lost = 0
        text = self._text(picture, track, sight, (likeness, way), budget)
        if text is not None:
            return (Reading(text, text.encode(), _corners(track.position), self.name),)
        track.unread += 1 if track.unread < _EAGER else _SELDOM
        return ()

    def _is_dull(self, track: _Track, frame: Frame) -> bool:
        return any(self._frames < dull.until for dull in self._dull_near(track, frame))

    def _pass_over(self, track: _Track, frame: Frame, first: int) -> None:
        """Look for something else for `first` frames, and ever longer if it happens again."""
        near = self._dull_near(track, frame)
        before = max((dull.pause for dull in near), default=0)
        pause = min(_LONGER * before or first, _LONGEST_PAUSE)
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
        self, picture: Grey, track: _Track, way: Way, budget: Budget
    ) -> tuple[float, Homography] | None:
        """The position in this frame: near the last one, or wherever finder patterns say."""
        close = CloseUp(picture, track.position, way)
        best = track.fits[way]
        here = close.fitted(close.to_part @ track.position)
        settled = best.likeness > _FITS_ONE_WAY
        if here[0] < best.likeness - _WORSE and budget.allows("as before", _LOCATED):
            here = max(here, close.fitted(close.to_part @ best.position), key=_likeness)
        if not settled and here[0] < _FITS_ONE_WAY:
            other = max((turned(here[1], turns) for turns in (1, 2, 3)), key=close.likeness)
            likely = close.likeness(other) > close.likeness(here[1]) - _FIT_ADDS
            if likely and budget.allows("turn", _LOCATED):
                here = max(here, close.fitted(other), key=_likeness)
        if here[0] < _FITS_WELL and track.proven and budget.allows("again", _LOCATED):
            for _, guess in positions(close.part, MODULES):
                if not budget.allows("fit", _LOCATED):
                    break
                here = max(here, close.fitted(guess), key=_likeness)
        if here[0] < _FITS:
            return None
        likeness, position = here[0], np.linalg.inv(close.to_part) @ here[1]
        if likeness > best.likeness - _WORSE:
            best.position = position
        best.likeness = max(_FADING * best.likeness, likeness)
        return likeness, position

    def _text(
        self, picture: Grey, track: _Track, sight: Sight, fit: tuple[float, Way], budget: Budget
    ) -> str | None:
        likeness, way = fit
        lit = sight.by_extremes()
        text = read_soft(lit)
        if text is not None or not budget.allows("deblur"):
            return text
        sharp = sight.deblurred()
        text = read_soft(sharp)
        if text is not None:
            return text
        look = sight.by_centres()
        weight = likeness**4
        stack = track.stacks.add(look + sharp, weight)
        # what is undone of the blur where a lamp is spoils what lies around
        plain = track.plain.add(lit, weight)
        likely = [stack.soft, plain.soft, sight.discounted(look)]
        # there is time for one or two: each is the first in its turn
        first = track.unread % len(likely)
        for soft in [*likely[first:], *likely[:first]][:_TRIES]:
            text = read_likeliest(soft, stack.blocks) if budget.allows("stack") else None
            if text is not None:
                return text
        if not budget.allows("refine"):
            return None
        sight = Sight(picture, _refined(picture, track.position, stack, way))
        for kind, again in (("agreement", sight.by_agreement), ("deblur", sight.deblurred)):
            if not budget.allows(kind):
                return None
            seen = again()
            text = read_soft(seen, stack.blocks)
            if text is not None:
                return text
            stack.add(seen, weight)
        return read_likeliest(stack.soft, stack.blocks) if budget.allows("stack") else None


def _refined(picture: Grey, position: Homography, stack: Stack, way: Way) -> Homography:
    """The position moved to where all modules fit best that are taken to be known by now."""
    close = CloseUp(picture, position)
    light = np.asarray(np.where(stack.soft > 0, -1.0, 1.0), np.float32)
    _, refined = Look(light, 0.45, way.even).fitted(close.soft, close.to_part @ position, 4)
    return np.asarray(np.linalg.inv(close.to_part) @ refined, np.float64)


def _likeness(fit: tuple[float, Homography]) -> float:
    return fit[0]


def _corners(position: Homography) -> Corners:
    points = cv2.perspectiveTransform(CORNERS, position)[0]
    return tuple((round(float(x)), round(float(y))) for x, y in points)
