"""Tables of people and their wishes: what their columns mean, their rows, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from lighthouse_kiosk.domain.errors import LighthouseError
from lighthouse_kiosk.domain.ids import ImportId
from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.import_values import (
    DateOrder,
)

MOST_ROWS_AT_ONCE = 10_000
"""Rows that are written in one transaction: one to two seconds in which nobody else can write."""

_NO_ANSWERS: Mapping[str, str] = MappingProxyType({})


class ImportMode(StrEnum):
    """ALL_OR_NOTHING takes a table only if every row can be; SKIP_BAD leaves bad rows out.

    ALL_OR_NOTHING writes in one transaction, prepared while nobody waits, as many rows as that may
    have; SKIP_BAD writes a few hundred rows at a time, and a pickup slips in between. So does
    ALL_OR_NOTHING with a longer table, which is taken back if it can't be finished.
    """

    ALL_OR_NOTHING = "all_or_nothing"
    SKIP_BAD = "skip_bad"


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """What the columns of a table mean, and how their cells are read.

    `places` counts columns from 0. `meanings` are confirmed corrections of what was written for an
    option or a slot, folded, to what is meant. None for `date_order`, `family_name_first` and
    `by_email` lets the cells decide; `by_email` knows people by their address where no column has
    staff numbers, and somebody new gets the address for one. `answers` are the places of answers by
    their question's folded text.
    """

    places: Mapping[ImportField, int]
    date_order: DateOrder | None = None
    family_name_first: bool | None = None
    by_email: bool | None = None
    meanings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    answers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def as_json(self) -> dict[str, Any]:
        return {
            "places": {str(name): place for name, place in self.places.items()},
            "date_order": self.date_order,
            "family_name_first": self.family_name_first,
            "by_email": self.by_email,
            "meanings": dict(self.meanings),
            "answers": dict(self.answers),
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> ImportMapping:
        """Undo `as_json`."""
        order = kept.get("date_order")
        return cls(
            {ImportField(name): int(place) for name, place in kept["places"].items()},
            DateOrder(order) if order else None,
            kept.get("family_name_first"),
            kept.get("by_email"),
            dict(kept.get("meanings", {})),
            {str(text): int(place) for text, place in kept.get("answers", {}).items()},
        )


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row as it will be taken, trimmed; `line` is where it begins, counted from 1.

    None stands for a column that the table doesn't have. A moment without an offset is the event's
    wall time. `answers` are as they are written, by their question's folded text.
    """

    line: int
    staff_number: str
    name: str | None = None
    email: str | None = None
    department: str | None = None
    option: str = ""
    quantity: str = ""
    slot: str = ""
    note: str = ""
    registered_at: datetime | None = None
    answers: Mapping[str, str] = field(default_factory=lambda: _NO_ANSWERS)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that can't be taken, and why: the column's heading and what was read there.

    Both are empty where it is about no single cell.
    """

    line: int
    staff_number: str
    error: LighthouseError
    column: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class SpelledNumber:
    """A row whose staff number was taken for one that differs only in capitals.

    `first_line` has that one too; None where somebody is known by it already.
    """

    line: int
    staff_number: str
    taken_as: str
    first_line: int | None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do if it was a dry run.

    `applied` is False when nothing was written: a dry run, a bad row in a table that is taken
    whole or not at all, or cancelled. `people_changed` counts rows that changed what is known
    of somebody or what they answered, `unchanged` those that said nothing new, `left_out` those
    whose status says that they are over. `bad` are the first of the rows that can't be taken,
    `refused` counts all of them and `kinds` those of each kind. Rows that are counted nowhere were
    not reached: it was cancelled, or `stopped` says what else ended it. `spelled` are the first of
    the `spelled_count` rows whose staff number was taken for one that differs only in capitals.
    """

    rows: int
    people_added: int
    people_changed: int
    registered: int
    unchanged: int
    bad: tuple[BadRow, ...]
    applied: bool
    cancelled: bool = False
    stopped: LighthouseError | None = None
    left_out: int = 0
    refused: int = 0
    kinds: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    import_id: ImportId | None = None
    spelled: tuple[SpelledNumber, ...] = ()
    spelled_count: int = 0


def kind_of(error: LighthouseError) -> str:
    """Name a kind of refusal to count by: its code, field and reason."""
    parts = (
        error.code,
        error.data.get("field") or error.data.get("what") or error.data.get("question"),
        error.data.get("reason") or error.data.get("problems"),
    )
    return ":".join(str(part) for part in parts if part)
