"""What a decoder found in a frame, and how a code's bytes become text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Self, TypeAlias

Corners: TypeAlias = tuple[tuple[int, int], ...]
"""(x, y) in pixels of the frame, around the code; usually four, none when not known."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One QR code: its text, its bytes as the code holds them, where it was and who read it."""

    text: str
    raw: bytes
    corners: Corners
    engine: str

    @property
    def area(self) -> float:
        """The area inside the corners in square pixels, by the shoelace formula."""
        around = zip(self.corners, self.corners[1:] + self.corners[:1], strict=True)
        return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in around)) / 2

    def apart(self, other: Reading) -> bool:
        """Whether the two codes certainly lie in different places."""
        if not self.corners or not other.corners:
            return False
        return any(
            max(mine) < min(theirs) or max(theirs) < min(mine)
            for mine, theirs in (
                ([point[axis] for point in self.corners], [point[axis] for point in other.corners])
                for axis in (0, 1)
            )
        )

    def mapped(self, engine: str, scale: float, left: int, top: int) -> Self:
        """The same reading in the frame from which a part at (left, top) was enlarged by `scale`."""
        corners = tuple((round(x / scale) + left, round(y / scale) + top) for x, y in self.corners)
        return replace(self, engine=engine, corners=corners)


def largest_first(readings: list[Reading]) -> tuple[Reading, ...]:
    return tuple(sorted(readings, key=lambda reading: -reading.area))


# Kana, half-width kana, kanji of the basic plane, full-width forms and Japanese punctuation
_JAPANESE = re.compile(r"[\u3000-\u30ff\uff00-\uffef\u4e00-\u9fff]{2,}")
_FOREIGN_TO_JAPANESE = re.compile(r"[^\x00-\x7f\u3000-\u30ff\uff00-\uffef\u4e00-\u9fff]")


def text_of(raw: bytes) -> str | None:
    """Read the bytes of a code that doesn't say how they are encoded; None when that is a guess.

    UTF-8 is what phones write; ISO/IEC 18004 names Shift JIS (2000) and Latin-1 (2005) as default.
    Bytes are taken for Shift JIS when every character is Japanese and they come in runs, for
    Latin-1 when all are letters and signs of it, and otherwise left alone: no text is better
    than a wrong one.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        japanese = raw.decode("shift_jis")
    except UnicodeDecodeError:
        japanese = ""
    if _JAPANESE.search(japanese) and not _FOREIGN_TO_JAPANESE.search(japanese):
        return japanese
    western = raw.decode("latin-1")
    return None if re.search(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]", western) else western
