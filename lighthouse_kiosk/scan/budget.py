"""How long the tries on one frame may take together."""

from __future__ import annotations

from collections.abc import Callable

GUESS = 0.32
"""Share of a frame's budget for tries where nothing says that a code is in view: what an empty
counter costs all day."""
_NEWEST = 0.2
"""Weight of the last time in what a kind of try is taken to cost, unless that was longer."""
_UNKNOWN = 0.3
"""Share of the budget that a try is taken to cost before its first time."""
_DOUBT = 0.95
"""How a refusal lowers what a try is taken to cost: the machine may have been busy back then."""


class Budget:
    """Lets a try begin when there is time for as much as its kind took lately.

    So a frame ends within its budget and not with the try that exceeds it. `clock` is in seconds.
    What tries cost is learned on this machine. Belongs to one thread.
    """

    def __init__(self, clock: Callable[[], float], seconds: float = 0.0) -> None:
        self._clock = clock
        self._costs: dict[str, float] = {}
        self.begin(seconds)

    def begin(self, seconds: float) -> None:
        """Start on a frame that may take so long from now on."""
        self._seconds = seconds
        self._start = self._clock()
        self._trying: tuple[str, float] | None = None

    def narrow(self, share: float) -> None:
        """Leave only `share` of its time to the frame that was begun."""
        self._seconds *= share

    def allows(self, kind: str, share: float = 1.0) -> bool:
        """Whether a try of this kind will probably end within `share` of the budget.

        What is done until the next call counts as that try.
        """
        now = self._note()
        cost = self._costs.get(kind, _UNKNOWN * self._seconds)
        if now + cost >= self._start + share * self._seconds:
            self._costs[kind] = _DOUBT * cost
            return False
        self._trying = (kind, now)
        return True

    def end(self) -> None:
        """The frame is done with."""
        self._note()

    def _note(self) -> float:
        now = self._clock()
        if self._trying is not None:
            kind, since = self._trying
            taken = now - since
            usual = self._costs.get(kind, taken)
            self._costs[kind] = max(taken, (1 - _NEWEST) * usual + _NEWEST * taken)
            self._trying = None
        return now
