"""Rows on the clipboard, as spreadsheets and letters take them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QStandardItemModel

_FORMULA = ("=", "+", "-", "@")


def copied_table(rows: Sequence[Sequence[str]], *, heading: Sequence[str] = ()) -> QMimeData:
    """Tab separated text, and the same as an HTML table.

    A spreadsheet would run what begins like a formula; an apostrophe tells it that it is text.
    """
    lines = [[_one_line(cell) for cell in row] for row in rows]
    heads = [_one_line(cell) for cell in heading]
    both = [heads, *lines] if heads else lines
    found = _nothing_yet()
    found.setText("\n".join("\t".join(line) for line in both))
    parts = [_row(line, "td") for line in lines]
    if heads:
        parts.insert(0, _row(heads, "th"))
    found.setHtml(f"<table>{''.join(parts)}</table>")
    return found


def _nothing_yet() -> QMimeData:
    """One that Qt has made: the clipboard outlives Python, and one made here would call into it."""
    model = QStandardItemModel(1, 1)
    made = model.mimeData([model.index(0, 0)])
    for kind in made.formats():
        made.removeFormat(kind)
    return made


def _row(cells: Sequence[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


def _one_line(cell: str) -> str:
    line = " ".join(cell.split())
    return f"'{line}" if line.startswith(_FORMULA) and len(line) > 1 else line
