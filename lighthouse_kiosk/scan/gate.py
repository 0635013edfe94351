"""Decides which readings are scans: what is held in view counts once.

A camera reads the same pass thirty times a second. The gate lets a pass through when it comes
into view and again only after it has been out of view for a while; decoders miss single frames,
so a short absence is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lighthouse_kiosk.domain.passes import looks_like_token
from lighthouse_kiosk.scan.readings import Reading


@dataclass(frozen=True, slots=True)
class Scan:
    """A code was shown: a pass, or a foreign code when no pass is near it."""

    reading: Reading
    at: float


@dataclass(frozen=True, slots=True)
class SeveralPasses:
    """Different passes are in view together; ask for one at a time."""

    readings: tuple[Reading, ...]
    at: float


GateEvent: TypeAlias = Scan | SeveralPasses


class Gate:
    """Turns what is read in each frame into scans. Times are seconds of any one clock.

    `away` is how long a code must be out of view before it counts again, `together` how long
    several passes stay ambiguous after they were last read in one frame, `steady` how long a
    foreign code must be in view: a pass often has a sponsor's code beside it, which may be read
    first. A pass is taken in the frame in which it is read first. `blink` is how long a pass is
    taken to be still where it was read: decoders read now one, now the other of two.
    """

    def __init__(
        self,
        *,
        away: float = 1.5,
        together: float = 0.5,
        steady: float = 0.3,
        blink: float = 0.2,
        is_ours: Callable[[str], bool] = looks_like_token,
    ) -> None:
        self._away = away
        self._together = together
        self._steady = steady
        self._blink = blink
        self._is_ours = is_ours
        self._now = float("-inf")
        self._held: dict[str, float] = {}
        """Texts that have counted and are in view, with the moment they were last read."""
        self._waiting: dict[str, tuple[float, float]] = {}
        """Foreign texts that have not counted yet: first and last read."""
        self._shown: dict[str, tuple[float, Reading]] = {}
        """Our texts with the moment and the place where they were last read."""
        self._crowd: frozenset[str] = frozenset()
        self._crowded_at = float("-inf")

    def see(self, readings: Sequence[Reading], now: float) -> GateEvent | None:
        """Take one frame's readings, also when there are none; say what is new, if anything."""
        if now < self._now:
            self._restart_clock(now)
        self._now = now
        self._held = {text: last for text, last in self._held.items() if now - last < self._away}
        once = {reading.text: reading for reading in readings}
        ours = {text: reading for text, reading in once.items() if self._is_ours(text)}
        for text in once.keys() & self._held.keys():
            self._held[text] = now
        together = ours | self._unread_beside(ours, now)
        self._shown |= {text: (now, reading) for text, reading in ours.items()}
        if len(together) > 1:
            return self._several(together, now)
        if ours:
            return self._one_of_ours(next(iter(ours.values())), now)
        return self._foreign(once, now)

    def forget(self) -> None:
        """Let everything count again at once, also what is still in view."""
        self._held.clear()
        self._waiting.clear()
        self._shown.clear()
        self._crowd, self._crowded_at = frozenset(), float("-inf")

    def _restart_clock(self, now: float) -> None:
        """Another clock dates the frames now: what was in view is taken to be so still."""
        self._held = dict.fromkeys(self._held, now)
        self._waiting.clear()
        self._shown.clear()
        self._crowded_at = float("-inf")

    def _unread_beside(self, ours: dict[str, Reading], now: float) -> dict[str, Reading]:
        """Passes read a moment ago, elsewhere than those read now."""
        self._shown = {
            text: shown for text, shown in self._shown.items() if now - shown[0] < self._blink
        }
        if not ours:
            return {}
        return {
            text: reading
            for text, (_, reading) in self._shown.items()
            if text not in ours and all(reading.apart(other) for other in ours.values())
        }

    def _several(self, ours: dict[str, Reading], now: float) -> SeveralPasses | None:
        known = self._crowd if now - self._crowded_at < self._away else frozenset()
        self._crowd, self._crowded_at = known | ours.keys(), now
        if ours.keys() <= known:
            return None
        return SeveralPasses(tuple(ours.values()), now)

    def _one_of_ours(self, reading: Reading, now: float) -> Scan | None:
        if reading.text in self._held or now - self._crowded_at < self._together:
            return None
        self._held[reading.text] = now
        return Scan(reading, now)

    def _foreign(self, once: dict[str, Reading], now: float) -> Scan | None:
        pass_near = any(self._is_ours(text) for text in self._held)
        self._waiting = {
            text: times for text, times in self._waiting.items() if now - times[1] < self._away
        }
        for text, reading in once.items():
            if text in self._held:
                continue
            if pass_near:
                self._held[text] = now
                continue
            first, _ = self._waiting.get(text, (now, now))
            self._waiting[text] = (first, now)
            if now - first >= self._steady:
                del self._waiting[text]
                self._held[text] = now
                return Scan(reading, now)
        return None
