"""Tells what a hand scanner types from what a person types.

A keyboard-wedge scanner is a keyboard: it types the code's text within milliseconds and ends with
Enter. Keys are held back until it is clear who typed them. Only digits and Enter are taken from a
scanner: a code that types letters or Ctrl combinations counts as a foreign code, whatever it says,
and its Enter confirms nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.passes import looks_like_token

GAP = 0.06
"""Seconds between two keys within which they may come from a scanner; a person takes longer.

Digits outside text fields mean nothing but a scan, so they may take up to LONG_GAP.
"""
WORD_GAP = 0.03
"""The same for letters in a text field: names are typed faster than numbers, but not this fast."""
LONG_GAP = 0.2
"""The same once a burst is long enough to be no person's: some radio scanners stutter."""
END_GAP = 0.5
"""How long after a burst its Enter may come."""
ECHO = 0.15
"""Seconds after a scan for which further Enters belong to it: many scanners send CR and LF."""
BURST = 8
"""From this many keys on, a burst is a scanner's even while a text is being edited."""
SECRET_BURST = 4
"""The same while a PIN is typed, if the keys came as fast as letters never do."""
NOISE = 4
"""Fewer keys than this before an Enter are dropped without a word."""
MOST = 400
"""Keys beyond this many are not kept: no code of ours is that long."""


@dataclass(frozen=True, slots=True)
class Release:
    """`count` keys that were held, oldest first, were a person's: deliver them.

    `drop` means they were nobody's business and vanish. `through` tells whether the key in hand
    (not held) goes on as usual.
    """

    count: int
    drop: bool = False
    through: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """A scan of these digits; an empty text stands for any foreign code."""

    text: str


class Wedge:
    """Fed with every key press in order; times are seconds on any steady clock."""

    def __init__(self) -> None:
        self._digits: list[str] = []
        self._count = 0
        self._foreign = False
        self._first = self._last = float("-inf")
        self._ended = float("-inf")

    @property
    def holding(self) -> bool:
        return self._count > 0

    def patience(self, *, editing: bool) -> float:
        """Seconds of silence after the last key before `silence` is due."""
        return END_GAP if self._count >= BURST else self._gap(editing=editing)

    def overdue(self, at: float, *, editing: bool) -> bool:
        """Whether the held keys can't belong together with a key pressed at `at`."""
        gap = LONG_GAP if self._count >= BURST else self._gap(editing=editing)
        return self._count > 0 and at - self._last > gap

    def _gap(self, *, editing: bool) -> float:
        if editing:
            return WORD_GAP if self._foreign else GAP
        return GAP if self._foreign else LONG_GAP

    def key(self, digit: str, at: float) -> None:
        """Hold a printable key: its digit, or an empty text for anything else.

        Call `silence` first when `overdue`.
        """
        self._count += 1
        self._first = at if self._count == 1 else self._first
        self._last = at
        if not digit or self._count > MOST:
            self._foreign = True
        else:
            self._digits.append(digit)

    def other(self, at: float, *, editing: bool) -> Release:
        """Take a key that types nothing: an arrow, a function key, a Ctrl combination."""
        if self._count and not (editing and self._count < BURST):
            self._foreign = True
            self._last = at
            return Release(0)
        if at - self._ended <= ECHO:
            return Release(0)
        return Release(self._clear(), through=True)

    def enter(self, at: float, *, editing: bool, secret: bool = False) -> Release | Read:
        """Take Enter or Tab. `editing`: a text field has the focus, `secret`: one for a PIN."""
        if not self._count:
            return Release(0, through=at - self._ended > ECHO)
        long, in_time = self._is_long(secret), at - self._last <= self.patience(editing=editing)
        if not in_time or (editing and not long):
            return Release(self._clear(), drop=long and (secret or not editing), through=True)
        if self._count < NOISE:
            self._ended = at
            return Release(self._clear(), drop=True)
        return self._scan(at)

    def silence(self, *, editing: bool, secret: bool = False) -> Release | Read:
        """Decide about held keys that nothing followed."""
        text = "".join(self._digits)
        if not self._foreign and looks_like_token(text):
            # set up without a suffix; should its Enter only be late, it must not confirm anything
            return self._scan(self._last + END_GAP)
        long = self._is_long(secret)
        return Release(self._clear(), drop=long and (secret or not editing))

    def _is_long(self, secret: bool) -> bool:
        """Whether the held keys are too many, or too fast, for a person."""
        if secret and self._count >= SECRET_BURST:
            return self._last - self._first <= WORD_GAP * (self._count - 1)
        return self._count >= BURST

    def _scan(self, at: float) -> Read:
        text = "" if self._foreign else "".join(self._digits)
        self._clear()
        self._ended = at
        return Read(text)

    def _clear(self) -> int:
        count = self._count
        self._digits.clear()
        self._count = 0
        self._foreign = False
        return count
