"""One grey picture from a camera, a video or a file, as every decoder here takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self, TypeAlias

from lighthouse_kiosk.scan.previews import Colours

Pixels: TypeAlias = "bytes | bytearray | memoryview"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """An 8-bit grey picture with the moment it was taken.

    `grey` holds `height` rows of `stride` bytes, of which the first `width` are the row's pixels
    (the last row may end after them). `captured` is in seconds of the monotonic clock, `sequence`
    counts the frames of one source. `colours` is the same picture for a preview, if there is one.
    """

    width: int
    height: int
    grey: memoryview
    stride: int
    captured: float = 0.0
    sequence: int = 0
    colours: Colours | None = None

    @classmethod
    def from_buffer(
        cls,
        grey: Pixels,
        width: int,
        height: int,
        *,
        stride: int = 0,
        captured: float = 0.0,
        sequence: int = 0,
        colours: Colours | None = None,
        copy: bool = True,
    ) -> Self:
        """Make a frame of any contiguous buffer of unsigned bytes; `stride` 0 means no padding.

        The bytes are copied, because the memory of a camera's or Qt's picture is reused or freed
        behind Python's back. Only an owner of the memory passes `copy=False`.

        Raises ValueError when the buffers are too small for the size given.
        """
        stride = stride or width
        if width < 1 or height < 1 or stride < width:
            raise ValueError(f"no picture of {width} x {height} with rows of {stride} bytes")
        rows = memoryview(bytes(grey) if copy else grey).cast("B")
        if len(rows) < stride * (height - 1) + width:
            raise ValueError(f"{len(rows)} bytes are too few for {width} x {height}")
        return cls(width, height, rows, stride, captured, sequence, colours)

    def packed(self) -> bytes:
        """The pixels as exactly `width * height` bytes."""
        if self.stride == self.width:
            return bytes(self.grey[: self.width * self.height])
        return b"".join(
            self.grey[start : start + self.width]
            for start in range(0, self.stride * self.height, self.stride)
        )
