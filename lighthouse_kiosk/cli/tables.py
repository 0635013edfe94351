"""Tables and lists of facts as wide as the terminal, in plain characters."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections.abc import Sequence

from lighthouse_kiosk.domain.text import plain

_GAP = "  "
_LEAST = 8
"""Columns that have to give way keep this many characters."""


def table(headings: str, rows: Sequence[Sequence[object]], nothing: str = "") -> str:
    """Lay rows out beneath their headings, `short id | name`; numbers stand at the right.

    Says `nothing` where there are no rows.
    """
    if not rows:
        return nothing
    names = [name[0].upper() + name[1:] for name in headings.split(" | ")]
    cells = [[_cell(value) for value in row] for row in rows]
    at_right = [_is_number(column) for column in zip(*rows, strict=True)]
    widths = [max(_width(cell) for cell in column) for column in zip(names, *cells, strict=True)]
    widths = _fitted(widths, _room())
    return "\n".join(_line(line, widths, at_right) for line in (names, *cells))


def facts(named: Sequence[tuple[str, object]]) -> str:
    """Write one fact a line, the values beneath each other; empty ones are left out."""
    shown = [(name, _cell(value)) for name, value in named if _cell(value)]
    width = max((_width(name) for name, _ in shown), default=0)
    return "\n".join(f"{_filled(f'{name}:', width + 1)} {value}" for name, value in shown)


def _room() -> int | None:
    """Columns of the terminal; None where a file or a program reads, which gets all of it."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _cell(value: object) -> str:
    return "" if value is None else plain(str(value), 1000)


def _is_number(values: Sequence[object]) -> bool:
    return all(value is None or isinstance(value, int) for value in values)


def _fitted(widths: Sequence[int], room: int | None) -> list[int]:
    """Take from the widest columns until all fit."""
    fitted = list(widths)
    if room is None:
        return fitted
    excess = sum(fitted) + len(_GAP) * (len(fitted) - 1) - room
    while excess > 0 and max(fitted) > _LEAST:
        fitted[fitted.index(max(fitted))] -= 1
        excess -= 1
    return fitted


def _line(cells: Sequence[str], widths: Sequence[int], at_right: Sequence[bool]) -> str:
    filled = (
        _filled(_clipped(cell, width), width, at_right=right)
        for cell, width, right in zip(cells, widths, at_right, strict=True)
    )
    return _GAP.join(filled).rstrip()


def _filled(text: str, width: int, *, at_right: bool = False) -> str:
    space = " " * (width - _width(text))
    return space + text if at_right else text + space


def _clipped(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    kept, used = "", 1
    for character in text:
        used += _character_width(character)
        if used > width:
            break
        kept += character
    return kept + "…"


def _width(text: str) -> int:
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    """Terminal columns of a character: East Asian wide ones take two (UAX #11), marks none."""
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
