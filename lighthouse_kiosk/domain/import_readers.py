"""Reading a table's rows by what its columns mean.

Cells are read one by one, and every one that can't be taken is named by line and column, with the
reason and what was read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from lighthouse_kiosk.domain.answers import AnswerRefused
from lighthouse_kiosk.domain.conflicts import ConflictRefused, Tier
from lighthouse_kiosk.domain.errors import InvalidField, LighthouseError
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
from lighthouse_kiosk.domain.imports import BadRow, ImportMapping, ImportRow
from lighthouse_kiosk.domain.text import folded

LONGEST_CELL = 10_000

_SEPARATORS = frozenset(",;\t|")
"""Where a line has one cell with one of them in it, its columns are parted by something else."""


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
        if len(cells) == 1 < len(self._headings) and not _SEPARATORS.isdisjoint(cells[0]):
            error = InvalidField("line", "separated_otherwise")
            return BadRow(line, "", error, self._headings[0], cells[0][:200])
        at: ImportField | None = None
        found: dict[str, Any] = {}
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
