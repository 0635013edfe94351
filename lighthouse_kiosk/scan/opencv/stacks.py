"""Several looks at one code added up, until together they can be read."""

from __future__ import annotations

import numpy as np

from lighthouse_kiosk.scan.opencv.version5 import KNOWN, SIDE, Blocks, Soft

_SAME = 0.2
"""Least correlation between a look and a stack of looks at the same code; looks at different
codes correlate by 0.03, more when both are blurred."""
_MEMORY = 0.97
"""What a look still weighs one frame later: glare and fingers move on."""
_MOST = 3


class Stack:
    """The weighted sum of looks at what seems to be one code."""

    def __init__(self) -> None:
        self.soft: Soft = np.zeros((SIDE, SIDE), np.float32)
        self.looks = 0
        self.blocks = Blocks()

    def likeness(self, look: Soft) -> float:
        """Correlation of the modules that differ from code to code."""
        mine, other = self.soft[~KNOWN], look[~KNOWN]
        lengths = float(np.linalg.norm(mine)) * float(np.linalg.norm(other))
        return float(mine @ other) / lengths if lengths else 0.0

    def add(self, look: Soft, weight: float) -> None:
        self.soft = np.asarray(_MEMORY * self.soft + weight * look, np.float32)
        self.looks += 1


class Stacks:
    """As many stacks as codes may be in view; a look joins the stack that it resembles.

    So a new pass never mixes with the one before, and a grid laid wrongly spoils nothing.
    """

    def __init__(self) -> None:
        self._stacks: list[Stack] = []

    def add(self, look: Soft, weight: float) -> Stack:
        """Put a look where it belongs and return the stack; the last used are kept."""
        best = max(self._stacks, key=lambda stack: stack.likeness(look), default=None)
        if best is None or best.likeness(look) < _SAME:
            best = Stack()
        else:
            self._stacks.remove(best)
        self._stacks = [best, *self._stacks][:_MOST]
        best.add(look, weight)
        return best

    def clear(self) -> None:
        self._stacks.clear()
