"""Tables and lists of facts as wide as the terminal, in plain characters."""

from __future__ import annotations

import re
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from itertools import compress

from lighthouse_kiosk.domain.text import plain

_GAP = "  "
_LEAST_TEXT, _LEAST_HEADING = 6, 3
"""Where columns have to give way, texts and headings keep this many characters."""
_FIGURE = re.compile(r"[-+–0-9.,:% ]*( [A-Z]{3})?|[0-9a-f]{8}")


def table(headings: str, rows: Sequence[Sequence[object]], nothing: str = "") -> str:
    """Lay rows out beneath their headings, `short id | name`; numbers stand at the right.

    Texts and headings are clipped where the terminal is too narrow; figures never are: where it is
    too narrow even so, each row is written as a list of facts. Columns without any content are left
    out. Says `nothing` without rows.
    """
    if not rows:
        return nothing
    names = [name[0].upper() + name[1:] for name in headings.split(" | ")]
    used = [any(map(_cell, column)) for column in zip(*rows, strict=True)]
    names, rows = list(compress(names, used)), [list(compress(row, used)) for row in rows]
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(names, *cells, strict=True)]
    least = [
        min(width, _least(column))
        for width, column in zip(widths, zip(*cells, strict=True), strict=True)
    ]
    room = _room()
    if room is not None:
        room -= len(_GAP) * (len(widths) - 1)
        if sum(least) > room:
            return "\n\n".join(facts(list(zip(names, row, strict=True))) for row in cells)
        widths = _fitted(widths, least, room)
    at_right = [_is_number(column) for column in zip(*rows, strict=True)]
    return "\n".join(_line(line, widths, at_right) for line in (names, *cells))


def _least(cells: Sequence[str]) -> int:
    """Return how narrow a column may become."""
    if all(_FIGURE.fullmatch(cell) for cell in cells):
        return max(_LEAST_HEADING, *map(_width, cells))
    return _LEAST_TEXT


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


def _fitted(widths: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Take from the widest columns that can give, until all fit."""
    fitted = list(widths)
    while sum(fitted) > room:
        widest = max(
            (place for place in range(len(fitted)) if fitted[place] > least[place]),
            key=lambda place: fitted[place],
        )
        fitted[widest] -= 1
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
