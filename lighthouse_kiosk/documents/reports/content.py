"""What a report consists of, whatever it is written as."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from lighthouse_kiosk.services.reports import ReportHead

Value = str | int | float | date | datetime | None
"""MONEY in minor units; shares from 0 to 1; moments are naive wall times."""

Row = Sequence[Value]


class Kind(StrEnum):
    """What a value is, and so how it is written and where it stands in its column.

    TICK is an empty box for a pencil, or a ticked one.
    """

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    DAY = "day"
    MOMENT = "moment"
    TICK = "tick"


FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.SHARE})


class Place(StrEnum):
    """Where a column stands: paper has less room, and tables for programs say everything."""

    EVERYWHERE = "everywhere"
    PAPER = "paper"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Column:
    """`weight` is its part of the room that columns of text share on paper.

    `most` is a value as wide as any in it, so that room is kept; `currency` (ISO 4217) belongs to
    MONEY. A `summed` column has totals. `key` names its total in formulas.
    """

    title: str
    kind: Kind = Kind.TEXT
    key: str = ""
    currency: str = ""
    weight: float = 1.0
    most: Value = None
    summed: bool = False
    place: Place = Place.EVERYWHERE


@dataclass(frozen=True, slots=True)
class Level:
    """So many of the first columns group the rows; on paper they become one heading."""

    columns: int
    heading: Callable[[Row], str]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in the order of their groups. They may come from an iterator, and are read once.

    `count` is how many there will be, at least roughly; `empty` is said where there are none.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    count: int
    empty: str
    levels: tuple[Level, ...] = ()
    total: str = ""
    """The name of the line of totals; without one there is none."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure with its name.

    `formula` says in a workbook how it follows from others: `{key}` is another fact, and
    `{column}` the total of a column of the report's table.
    """

    key: str
    name: str
    value: Value
    kind: Kind = Kind.COUNT
    formula: str = ""
    strong: bool = False


class Hue(StrEnum):
    """What a part of a bar stands for; each has a colour and a pattern of its own."""

    COMMITTED = "committed"
    PENDING = "pending"
    FREE = "free"
    DONE = "done"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Bar:
    """Parts of `whole`, one after the other; `note` says them in figures.

    `limit` is where a line is drawn across that the parts should not pass.
    """

    name: str
    parts: tuple[tuple[Hue, int], ...]
    whole: int
    note: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars under each other, with what their colours mean, and what the line across a bar is.

    `left_out` says which bars are missing.
    """

    title: str
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Hue, str], ...]
    limit: str = ""
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`about`: what it covers, in lines. With `facts_in_tables`, plain tables begin with facts."""

    title: str
    head: ReportHead
    table: Table
    about: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    charts: tuple[Chart, ...] = ()
    facts_in_tables: bool = False
    notes: tuple[str, ...] = field(default=())

    @property
    def currency(self) -> str:
        return self.head.event.currency


MOST_BARS = 24
"""A chart of more bars than these is read worse than the table below it."""
