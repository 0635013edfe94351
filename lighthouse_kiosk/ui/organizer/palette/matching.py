"""Whether words typed in haste mean a title, how well, and by which of its letters.

Knows no Qt and no data. Every word typed must be found, in any order, whatever capitals and
accents: at the beginning of a word, inside one, as the first letters of words one after the
other (`nr` is *New registration*), or as letters left out of a word (`regstr`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from lighthouse_kiosk.domain.text import folded

_BEGINS, _INITIALS, _INSIDE, _SCATTERED = 100, 70, 60, 25
_LEAST_INITIALS, _LEAST_INSIDE, _LEAST_SCATTERED = 2, 2, 3
_WIDEST = 2
"""Letters left out may make a word this many times as long as what was typed."""


@dataclass(frozen=True, slots=True)
class Match:
    """`score` is larger for a better one; `marks` are places in the title."""

    score: int
    marks: frozenset[int]


def match(typed: str, title: str, more: str = "") -> Match | None:
    """Find what was typed in a title, or, for less, in `more` words about it; None where it isn't."""
    words = folded(typed).split()
    if not words:
        return Match(0, frozenset())
    letters, places = _letters(title)
    beside, _ = _letters(more)
    score, marks = 0, set[int]()
    for word in words:
        found = _find(word, letters)
        if found is not None:
            score += found[0] - min(found[1][0], 20)
            marks |= {places[at] for at in found[1]}
            continue
        found = _find(word, beside)
        if found is None or found[0] < _INSIDE:
            return None
        score += found[0] // 3
    score //= len(words)
    if letters.startswith(" ".join(words)):
        score += 50
    return Match(score, frozenset(marks))


@lru_cache(maxsize=1_024)
def _letters(text: str) -> tuple[str, tuple[int, ...]]:
    """What is searched, and where in the text each of its letters stands."""
    found: list[tuple[str, int]] = []
    for at, character in enumerate(text):
        found += [(letter, at) for letter in (folded(character) or " ")]
    return "".join(letter for letter, _ in found), tuple(at for _, at in found)


def _begins(letters: str, at: int) -> bool:
    return letters[at].isalnum() and (at == 0 or not letters[at - 1].isalnum())


def _find(word: str, letters: str) -> tuple[int, list[int]] | None:
    """The best way in which a word stands there: its score, and at which letters."""
    inside = None
    at = letters.find(word)
    while at >= 0:
        if _begins(letters, at):
            return _BEGINS, list(range(at, at + len(word)))
        inside = at if inside is None else inside
        at = letters.find(word, at + 1)
    initials = _initials(word, letters)
    if initials is not None:
        return _INITIALS, initials
    if inside is not None and len(word) >= _LEAST_INSIDE:
        return _INSIDE, list(range(inside, inside + len(word)))
    scattered = _scattered(word, letters)
    return (_SCATTERED, scattered) if scattered is not None else None


def _initials(word: str, letters: str) -> list[int] | None:
    if len(word) < _LEAST_INITIALS:
        return None
    firsts = [at for at in range(len(letters)) if _begins(letters, at)]
    start = "".join(letters[at] for at in firsts).find(word)
    return firsts[start : start + len(word)] if start >= 0 else None


def _scattered(word: str, letters: str) -> list[int] | None:
    """Letters of one word in their order, from its first on."""
    if len(word) < _LEAST_SCATTERED:
        return None
    for start in range(len(letters)):
        if not _begins(letters, start) or letters[start] != word[0]:
            continue
        places, wanted = [start], 1
        for at in range(start + 1, len(letters)):
            if not letters[at].isalnum() or wanted == len(word):
                break
            if letters[at] == word[wanted]:
                places.append(at)
                wanted += 1
        if wanted == len(word) and places[-1] - start < len(word) * _WIDEST:
            return places
    return None
