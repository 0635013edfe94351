"""A table's staff numbers, looked through before its first row is judged."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise


class TableNumbers:
    """Which staff numbers a table has, and which of them in more than one row.

    They are kept as hashes of eight bytes each, as a table may have a million of them.
    """

    def __init__(self, numbers: Iterable[str] = ()) -> None:
        written, alike = array("q"), array("q")
        for number in numbers:
            written.append(hash(number))
            alike.append(hash(number.casefold()))
        self._written = array("q", sorted(written))
        self._alike = array("q", sorted(alike))
        self._repeated = {one for one, other in pairwise(self._alike) if one == other}

    def has(self, number: str) -> bool:
        """Whether a row has just this number."""
        return _holds(self._written, hash(number))

    def has_alike(self, number: str) -> bool:
        """Whether a row has this number, or one that differs only in capitals."""
        return _holds(self._alike, hash(number.casefold()))

    def is_repeated(self, number: str) -> bool:
        """Whether several rows have it, whatever their capitals."""
        return hash(number.casefold()) in self._repeated


def _holds(hashes: array[int], wanted: int) -> bool:
    at = bisect_left(hashes, wanted)
    return at < len(hashes) and hashes[at] == wanted
