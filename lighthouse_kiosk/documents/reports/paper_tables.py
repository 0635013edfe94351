"""Tables on paper: how wide their columns are, and their rows made ready for setting.

Rows are made ready once, into a file of their own, for they are gone through twice: pages can only
be counted when all rows have been seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Any

from PySide6.QtGui import QFont

from lighthouse_kiosk.documents.reports.content import FIGURES, Column, Kind, Place, Row, Table
from lighthouse_kiosk.documents.reports.pages import INK_2, MARGIN, Sheet, local_sheet
from lighthouse_kiosk.documents.reports.typesetting import PT, Align, Style, width_of, wrapped
from lighthouse_kiosk.documents.reports.written import writer_of
from lighthouse_kiosk.wording.translation import isolated

BODY = Style(8.5)
TITLE = Style(7.5, QFont.Weight.DemiBold, INK_2)
GROUPS = (Style(10.5, QFont.Weight.Bold), Style(9, QFont.Weight.DemiBold))
SUM = Style(8.5, QFont.Weight.DemiBold)
GAP = 10 * PT
PADDING = 2.2 * PT
TICK = 9 * PT
_LEAST_TEXT = 66 * PT
"""A column of text of weight 1 is narrower only on paper that lies on its side already."""
_SHORT_TITLE = 44 * PT
"""A title of figures that is shorter stands on one line."""
_SAMPLES = {Kind.DAY: "28 Mmm 2027", Kind.MOMENT: "28 Mmm 2027, 23:59", Kind.SHARE: "100.0 %"}

_SPOOLED_AT_ONCE = 100
"""Items; for each alone, putting it into JSON takes longer in beginning than in writing."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column's place on paper. `at` is where its values stand in a row."""

    at: int
    column: Column
    left: float
    width: float
    align: Align
    title: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A group begins; `group` is its number, by which its sums are kept."""

    level: int
    lines: tuple[str, ...]
    group: int

    @property
    def height(self) -> float:
        return GROUPS[min(self.level, 1)].leading * len(self.lines) + (9 - 3 * self.level) * PT


@dataclass(frozen=True, slots=True)
class Line:
    """A row in words: one text for each field, or several lines."""

    cells: tuple[str | list[str], ...]
    lines: int

    @property
    def height(self) -> float:
        return self.lines * BODY.leading + 2 * PADDING


Item = Heading | Line


def sheet_for(table: Table, *, right_to_left: bool) -> Sheet:
    """Paper that stands upright, or lies on its side where the columns need that."""
    upright = local_sheet(landscape=False, right_to_left=right_to_left)
    shares = sum(column.weight for _, column in _texts(table))
    fits = _room_of_texts(table, upright.room) >= shares * _LEAST_TEXT
    return upright if fits else local_sheet(landscape=True, right_to_left=right_to_left)


class Plan:
    """A table's columns on a sheet, and the sums of its groups as far as rows were made ready."""

    def __init__(self, table: Table, sheet: Sheet) -> None:
        self.table = table
        self.sheet = sheet
        self.fields = tuple(_fields(table, sheet))
        self.summed = tuple(field for field in self.fields if field.column.summed)
        self.sums: list[list[int]] = [[0] * len(self.summed)]
        """The whole table's first, then each group's by its number."""
        self.rows = 0
        labels = [field.left for field in self.summed]
        self.label_room = (min(labels) - GAP if labels else MARGIN + sheet.room) - MARGIN
        self._cells = tuple(
            (
                field.at,
                field.width if field.column.kind is Kind.TEXT else None,
                writer_of(field.column.kind, field.column.currency),
            )
            for field in self.fields
        )
        """Where values stand in a row, how much room texts have, and what writes the others."""

    def ready(self, rows: Iterable[Row]) -> Iterator[Item]:
        """Put rows into words, with a heading wherever a group begins."""
        levels = self.table.levels
        before: list[tuple[Any, ...] | None] = [None] * len(levels)
        groups = [0] * len(levels)
        for row in rows:
            begin = 0
            for level, one in enumerate(levels):
                key = tuple(row[begin : begin + one.columns])
                begin += one.columns
                if key != before[level]:
                    before[level:] = [key, *([None] * (len(levels) - level - 1))]
                    groups[level] = len(self.sums)
                    self.sums.append([0] * len(self.summed))
                    style = GROUPS[min(level, 1)]
                    lines = wrapped(one.heading(key), style, self.label_room)
                    yield Heading(level, lines, groups[level])
            self._add(row, groups)
            self.rows += 1
            yield self._line(row)

    def sum_text(self, place: int, group: int) -> str:
        field = self.summed[place]
        return writer_of(field.column.kind, field.column.currency)(self.sums[group][place])

    def _add(self, row: Row, groups: list[int]) -> None:
        for place, field in enumerate(self.summed):
            value = row[field.at]
            if isinstance(value, int):
                self.sums[0][place] += value
                for group in groups:
                    self.sums[group][place] += value

    def _line(self, row: Row) -> Line:
        cells: list[str | list[str]] = []
        most = 1
        for at, width, write in self._cells:
            value = row[at]
            if width is not None and isinstance(value, str):
                lines = wrapped(value, BODY, width)
                if len(lines) > 1:
                    most = max(most, len(lines))
                    cells.append([isolated(line) for line in lines])
                else:
                    cells.append(isolated(lines[0]))
            else:
                cells.append(write(value))
        return Line(tuple(cells), most)


def spooled(items: Iterable[Item], spool: IO[str]) -> Iterator[Item]:
    """Hand items on and keep them in a file."""
    kept: list[object] = []
    for item in items:
        match item:
            case Heading(level, lines, group):
                kept.append((level, lines, group))
            case Line(cells, count):
                kept.append((cells, count))
        if len(kept) == _SPOOLED_AT_ONCE:
            spool.write(f"{json.dumps(kept)}\n")
            kept = []
        yield item
    spool.write(f"{json.dumps(kept)}\n")


def from_spool(spool: IO[str]) -> Iterator[Item]:
    """Give once more what was kept in a file."""
    spool.seek(0)
    for text in spool:
        for kept in json.loads(text):
            if len(kept) == 3:
                yield Heading(kept[0], tuple(kept[1]), kept[2])
            else:
                yield Line(tuple(kept[0]), kept[1])


def _shown(table: Table) -> list[tuple[int, Column]]:
    grouping = sum(level.columns for level in table.levels)
    return [
        (at, column)
        for at, column in enumerate(table.columns)
        if at >= grouping and column.place is not Place.FILES
    ]


def _texts(table: Table) -> list[tuple[int, Column]]:
    return [(at, column) for at, column in _shown(table) if column.kind is Kind.TEXT]


def _fixed(column: Column) -> float:
    """How wide a column of figures, days or ticks is."""
    if column.kind is Kind.TICK:
        return TICK
    longest = max((width_of(word, TITLE) for word in column.title.split()), default=0)
    words = max(longest, min(width_of(column.title, TITLE), _SHORT_TITLE))
    write = writer_of(column.kind, column.currency)
    sample = _SAMPLES.get(column.kind, "00,000")
    widest = sample if column.most is None else write(column.most)
    return max(words, width_of(widest, SUM)) + 1 * PT


def _room_of_texts(table: Table, room: float) -> float:
    shown = _shown(table)
    taken = sum(_fixed(column) for _, column in shown if column.kind is not Kind.TEXT)
    return room - taken - GAP * (len(shown) - 1)


def _fields(table: Table, sheet: Sheet) -> Iterator[Field]:
    share = max(_room_of_texts(table, sheet.room), 0) / (
        sum(column.weight for _, column in _texts(table)) or 1
    )
    left = MARGIN
    for at, column in _shown(table):
        text = column.kind is Kind.TEXT
        width = share * column.weight if text else _fixed(column)
        align = Align.END if column.kind in FIGURES else Align.START
        yield Field(at, column, left, width, align, wrapped(column.title, TITLE, width))
        left += width + GAP
