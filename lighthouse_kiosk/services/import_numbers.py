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
        self._written, self._alike = _Hashes(), _Hashes()
        for number in numbers:
            self._written.add(number)
            self._alike.add(number.casefold())
        self._written.sort()
        self._alike.sort()
        self._repeated = set(self._alike.repeated())

    def has(self, number: str) -> bool:
        """Whether a row has just this number."""
        return number in self._written

    def has_alike(self, number: str) -> bool:
        """Whether a row has this number, or one that differs only in capitals."""
        return number.casefold() in self._alike

    def is_repeated(self, number: str) -> bool:
        """Whether several rows have it, whatever their capitals."""
        return hash(number.casefold()) in self._repeated


class _Hashes:
    """Hashes of texts, to be sorted once all are there.

    They lie in parts that are sorted in a millisecond: sorting keeps all other threads waiting, and
    with them the window.
    """

    _PARTS = 256

    def __init__(self) -> None:
        self._parts = [array("q") for _ in range(self._PARTS)]

    def add(self, text: str) -> None:
        found = hash(text)
        self._parts[found % self._PARTS].append(found)

    def sort(self) -> None:
        self._parts = [array("q", sorted(part)) for part in self._parts]

    def repeated(self) -> Iterable[int]:
        for part in self._parts:
            yield from (one for one, other in pairwise(part) if one == other)

    def __contains__(self, text: str) -> bool:
        found = hash(text)
        part = self._parts[found % self._PARTS]
        at = bisect_left(part, found)
        return at < len(part) and part[at] == found
