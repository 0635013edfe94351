"""Tables of people and their wishes: what their columns mean, and their rows as they will be taken.

Cells are read one by one, and every one that can't be taken is named by line and column, with the
reason and what was read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from lighthouse_kiosk.domain.answers import AnswerRefused
from lighthouse_kiosk.domain.conflicts import ConflictRefused, Tier
from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
from lighthouse_kiosk.domain.ids import ImportId
from lighthouse_kiosk.domain.import_fields import ImportField
from lighthouse_kiosk.domain.import_values import (
    DateEvidence,
    DateOrder,
    check_calculated,
    has_family_names_first,
    is_wanted,
    read_count,
    read_email,
    read_name,
    read_time,
    tidied,
)
from lighthouse_kiosk.domain.text import folded

MOST_ROWS_AT_ONCE = 200_000
"""Rows of a table that is taken whole; with bad rows skipped there is no limit but the file's."""

LONGEST_CELL = 10_000


_NO_ANSWERS: Mapping[str, str] = MappingProxyType({})


class ImportMode(StrEnum):
    """ALL_OR_NOTHING takes a table only if every row can be; SKIP_BAD leaves bad rows out.

    ALL_OR_NOTHING writes in one transaction, prepared while nobody waits; SKIP_BAD writes a few
    hundred rows at a time, and a pickup slips in between.
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


_BY_WHAT = {
    "option": ImportField.OPTION,
    "slot": ImportField.SLOT,
    "person": ImportField.STAFF_NUMBER,
}
_BY_TIER = {
    Tier.WINDOW: ImportField.REGISTERED_AT,
    Tier.BUDGET: ImportField.QUANTITY,
    Tier.INVENTORY: ImportField.QUANTITY,
    Tier.SLOT: ImportField.SLOT,
}


def field_of(error: LighthouseError) -> ImportField | None:
    """Tell which field a row's refusal is about."""
    if isinstance(error, ConflictRefused):
        failed = next((check for check in error.result.checks if not check.passed), None)
        return None if failed is None else _BY_TIER[failed.tier]
    named = error.data.get("field")
    if isinstance(error, InvalidField) and named in set(ImportField):
        return ImportField(str(named))
    if error.code == "already_exists":
        return ImportField.OPTION
    if error.code == "too_many_items":
        return ImportField.QUANTITY
    return _BY_WHAT.get(str(error.data.get("what")))


class RowReader:
    """Reads a table's rows by its mapping; what the cells have to decide, all of them decide."""

    def __init__(
        self, headings: Sequence[str], mapping: ImportMapping, rows: Iterable[Sequence[str]]
    ) -> None:
        """Raises InvalidField: `names_nobody` with the missing `column`, `repeated`, `day_or_month`."""
        self._headings = headings
        self._places = mapping.places
        self._meanings = mapping.meanings
        self._answers = mapping.answers
        _check_places([*self._places.values(), *self._answers.values()], len(headings))
        has_numbers = ImportField.STAFF_NUMBER in self._places
        self.by_email = (
            not has_numbers and ImportField.EMAIL in self._places
            if mapping.by_email is None
            else mapping.by_email
        )
        wanted = ImportField.EMAIL if self.by_email else ImportField.STAFF_NUMBER
        if wanted not in self._places:
            raise InvalidField("file", "names_nobody", column=wanted)
        evidence = _Evidence(self._places)
        if evidence.is_wanted:
            for cells in rows:
                evidence.see(cells)
        self.date_orders = evidence.date_orders(mapping.date_order)
        self.family_name_first = (
            has_family_names_first(evidence.names)
            if mapping.family_name_first is None
            else mapping.family_name_first
        )

    def read(self, line: int, cells: Sequence[str]) -> ImportRow | BadRow | None:
        """Read a row; None for one whose registration is over."""
        at: ImportField | None = None
        found: dict[str, Any] = {}
        number = ""
        try:
            for at, place in self._places.items():
                text = cells[place] if place < len(cells) else ""
                if len(text) > LONGEST_CELL:
                    raise InvalidField(at, "too_long", most=LONGEST_CELL)
                plain = tidied(text)
                check_calculated(at, plain)
                found[at] = self._value(at, plain)
            at = None
            for place in self._answers.values():
                check_calculated("answers", tidied(cells[place] if place < len(cells) else ""))
        except InvalidField as error:
            number = self.staff_number(cells)[:60]
            if at is None:
                return BadRow(line, number, error, self._headings[place], cells[place][:200])
            return self.bad(line, number, error, cells, at)
        if not is_wanted(found.pop(ImportField.STATUS, "")):
            return None
        given = found.pop(ImportField.GIVEN_NAME, None)
        family = found.pop(ImportField.FAMILY_NAME, None)
        if ImportField.NAME not in found and (given is not None or family is not None):
            found[ImportField.NAME] = " ".join(part for part in (given, family) if part)
        # As it is stored, so that a person is found by it.
        number = unicodedata.normalize("NFC", found.pop(ImportField.STAFF_NUMBER, ""))
        if self._answers:
            found["answers"] = {
                text: cells[place][:LONGEST_CELL] if place < len(cells) else ""
                for text, place in self._answers.items()
            }
        return ImportRow(line, number, **found)

    def staff_number(self, cells: Sequence[str]) -> str:
        """What a row has for a staff number, empty if that can't be told."""
        return unicodedata.normalize("NFC", tidied(self._cell(ImportField.STAFF_NUMBER, cells)))

    def bad(
        self,
        line: int,
        number: str,
        error: LighthouseError,
        cells: Sequence[str],
        at: ImportField | None = None,
    ) -> BadRow:
        """Name the cell that a row's refusal is about."""
        about = at or field_of(error)
        place = None if about is None else self._places.get(about)
        if isinstance(error, AnswerRefused):
            place = self._answers.get(folded(str(error.data["question"])))
        if place is None:
            return BadRow(line, number, error)
        read = cells[place] if place < len(cells) else ""
        return BadRow(line, number, error, self._headings[place], read[:200])

    def _cell(self, wanted: ImportField, cells: Sequence[str]) -> str:
        place = self._places.get(wanted)
        return "" if place is None or place >= len(cells) else cells[place]

    def _value(self, meant: ImportField, text: str) -> Any:
        if not text:
            return None if meant is ImportField.REGISTERED_AT else ""
        match meant:
            case ImportField.QUANTITY:
                return read_count(text)
            case ImportField.EMAIL:
                return read_email(text)
            case ImportField.NAME:
                return read_name(text, family_name_first=self.family_name_first)
            case ImportField.OPTION:
                return self._meant(text)
            case ImportField.SLOT:
                return self._slot(self._meant(text))
            case ImportField.REGISTERED_AT:
                order = self.date_orders.get(meant)
                return self._moment(read_time(meant, text, order).moment, meant)
        return text

    def _meant(self, text: str) -> str:
        return self._meanings.get(folded(text), text) if self._meanings else text

    def _moment(self, made: Any, meant: ImportField) -> datetime:
        try:
            found: datetime = made()
        except ValueError:
            raise InvalidField(meant, "not_a_time") from None
        return found

    def _slot(self, text: str) -> str:
        """Write a slot's start the one way that slots are looked up by; ids stay as they are."""
        if len(text) == 36 and text.count("-") == 4:
            return text
        found = read_time(ImportField.SLOT, text, self.date_orders.get(ImportField.SLOT))
        if found.time is None:
            raise InvalidField(ImportField.SLOT, "not_a_time")
        clock = f"{found.time[0]:02}:{found.time[1]:02}"
        return clock if found.day is None else "{:04}-{:02}-{:02} ".format(*found.day) + clock


def _check_places(places: Sequence[int], width: int) -> None:
    if len(set(places)) < len(places):
        raise InvalidField("column", "repeated")
    for place in places:
        if not 0 <= place < width:
            raise InvalidField("column", "unknown")


class _Evidence:
    """What all cells of some columns say about how they are written."""

    _MOST_NAMES = 2_000

    def __init__(self, places: Mapping[ImportField, int]) -> None:
        dated = (ImportField.SLOT, ImportField.REGISTERED_AT)
        self._dates = {meant: (places[meant], DateEvidence()) for meant in dated if meant in places}
        self._name = places.get(ImportField.NAME)
        self.names: list[str] = []
        self.is_wanted = bool(self._dates) or self._name is not None

    def see(self, cells: Sequence[str]) -> None:
        for place, evidence in self._dates.values():
            if place < len(cells) and cells[place]:
                evidence.see(cells[place])
        if (
            self._name is not None
            and self._name < len(cells)
            and len(self.names) < self._MOST_NAMES
        ):
            self.names.append(cells[self._name])

    def date_orders(self, wanted: DateOrder | None) -> dict[ImportField, DateOrder]:
        """Raises InvalidField `day_or_month` for a column whose dates could all be read both ways."""
        found: dict[ImportField, DateOrder] = {}
        for meant, (_, evidence) in self._dates.items():
            order = wanted or evidence.order
            if order is None and evidence.is_ambiguous:
                raise InvalidField(meant, "day_or_month")
            found[meant] = order or DateOrder.DAY_FIRST
        return found


def chunks(rows: Iterable[ImportRow], size: int) -> Iterator[Sequence[ImportRow]]:
    """Cut rows into pieces that are worked on at once."""
    piece: list[ImportRow] = []
    for row in rows:
        piece.append(row)
        if len(piece) == size:
            yield piece
            piece = []
    if piece:
        yield piece
