"""What a screen shows of a frame: a small picture in colour, made only when somebody looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol, Self


class Cut(NamedTuple):
    """Which part of a frame a preview shows, and how large it is then; all in pixels."""

    left: int
    top: int
    width: int
    height: int
    shown_width: int
    shown_height: int

    @classmethod
    def filling(cls, frame: tuple[int, int], room: tuple[int, int]) -> Self:
        """The middle of the frame in the shape of `room`, never made larger than it is."""
        scale = min(frame[0] / room[0], frame[1] / room[1])
        width = min(max(round(room[0] * scale), 1), frame[0])
        height = min(max(round(room[1] * scale), 1), frame[1])
        return cls._placed(frame, width, height, min(room[0], width), min(room[1], height))

    @classmethod
    def whole(cls, frame: tuple[int, int], room: tuple[int, int]) -> Self:
        """All of the frame, within `room`, never made larger than it is."""
        scale = min(room[0] / frame[0], room[1] / frame[1], 1.0)
        return cls._placed(
            frame,
            *frame,
            max(round(frame[0] * scale), 1),
            max(round(frame[1] * scale), 1),
        )

    @classmethod
    def _placed(
        cls, frame: tuple[int, int], width: int, height: int, shown_width: int, shown_height: int
    ) -> Self:
        left, top = (frame[0] - width) // 2, (frame[1] - height) // 2
        return cls(left, top, width, height, shown_width, shown_height)

    def shown_at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the frame lies in the preview."""
        return (
            (x - self.left) * self.shown_width / self.width,
            (y - self.top) * self.shown_height / self.height,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """`height` rows of exactly `4 * width` bytes: blue, green, red and one unused."""

    width: int
    height: int
    bgrx: memoryview


class Colours(Protocol):
    """A frame in colour, as its source has it."""

    def preview(self, cut: Cut) -> Preview | None:
        """The part that `cut` says; None where there is no picture any more."""
        ...
