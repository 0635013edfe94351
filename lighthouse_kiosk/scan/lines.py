"""Texts out of the bytes that a serial scanner sends: one line each, ended by CR, LF or silence."""

from __future__ import annotations

import re

MOST_BYTES = 400
"""A line of more is no pass of ours; the rest of it is dropped."""
_ENDS = re.compile(rb"[\r\n]+")
_NOISE = re.compile(rb"[^\x20-\x7e]")


class LineFramer:
    """Feed it whatever arrives, in pieces of any size; it never keeps more than `MOST_BYTES`.

    A text of printable ASCII is handed on as it is. Anything else, such as the noise of a wrong
    speed or a line without an end, comes out as an empty text, which stands for a foreign code.
    """

    def __init__(self) -> None:
        self._line = bytearray()
        self._spoilt = False

    @property
    def holding(self) -> bool:
        """Whether a line has begun that has not ended."""
        return bool(self._line) or self._spoilt

    def feed(self, data: bytes) -> list[str]:
        """The texts of the lines that end in `data`, in order; empty lines are none."""
        *ended, rest = _ENDS.split(data)
        texts = []
        for part in ended:
            self._keep(part)
            if self.holding:
                texts.append(self.end())
        self._keep(rest)
        return texts

    def end(self) -> str:
        """End the line, as silence does for a scanner that was set up without a suffix."""
        line, spoilt = bytes(self._line), self._spoilt
        self._line.clear()
        self._spoilt = False
        # some scanners put STX before a code and ETX after it
        line = line.strip(b"\x02\x03\x00\t ")
        return "" if spoilt or _NOISE.search(line) else line.decode("ascii")

    def _keep(self, part: bytes) -> None:
        room = MOST_BYTES - len(self._line)
        self._line += part[:room]
        self._spoilt = self._spoilt or len(part) > room
